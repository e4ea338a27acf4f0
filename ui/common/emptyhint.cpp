// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/emptyhint.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

QLabel *hintWhenEmpty(QAbstractItemView &view, const QString &sentence)
{
    auto *hint = new QLabel(sentence, view.viewport());
    hint->setObjectName(u"emptyHint"_s);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setMargin(hint->fontMetrics().height());
    hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(view.viewport());
    layout->setContentsMargins({});
    layout->addWidget(hint);
    const QAbstractItemModel *model = view.model();
    const auto update = [hint, model] { hint->setVisible(model->rowCount() == 0); };
    QObject::connect(model, &QAbstractItemModel::modelReset, hint, update);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, hint, update);
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, hint, update);
    update();
    return hint;
}

} // namespace dutydesk
