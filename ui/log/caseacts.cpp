// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/caseacts.h"

#include <QAction>
#include <QWidget>

namespace dutydesk {

QString CaseActs::label(CaseAct act)
{
    switch (act) {
    case CaseAct::Report:
        return tr("&Report to a leader…");
    case CaseAct::CallOut:
        return tr("Call &out a department…");
    case CaseAct::TakeMeasure:
        return tr("Take a &measure…");
    }
    Q_UNREACHABLE();
}

QKeySequence CaseActs::key(CaseAct act)
{
    switch (act) {
    case CaseAct::Report:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_R;
    case CaseAct::CallOut:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_O;
    case CaseAct::TakeMeasure:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_M;
    }
    Q_UNREACHABLE();
}

QList<QAction *> CaseActs::addTo(QWidget &widget, const std::function<void(CaseAct)> &begin)
{
    QList<QAction *> actions;
    for (int i = 0; i <= lastEnumerator<CaseAct>; ++i) {
        const auto act = static_cast<CaseAct>(i);
        auto *action = new QAction(label(act), &widget);
        action->setShortcut(key(act));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(action, &QAction::triggered, &widget, [begin, act] { begin(act); });
        widget.addAction(action);
        actions.append(action);
    }
    return actions;
}

} // namespace dutydesk
