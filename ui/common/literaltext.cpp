// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/literaltext.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace dutydesk {

void LiteralText::install()
{
    qApp->installEventFilter(new LiteralText(qApp));
}

bool LiteralText::eventFilter(QObject *watched, QEvent *event)
{
    // Each widget is polished once before it is first seen. A tooltip and the text of a message box are labels too.
    if (event->type() == QEvent::Polish) {
        if (auto *label = qobject_cast<QLabel *>(watched); label && label->textFormat() == Qt::AutoText) {
            label->setTextFormat(Qt::PlainText);
        }
    }
    return false;
}

} // namespace dutydesk
