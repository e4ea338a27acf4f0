// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/caseacts.h"

#include <QAction>
#include <QWidget>

namespace dutydesk {

QString CaseActs::label(DeskAct act)
{
    switch (act) {
    case DeskAct::Report:
        return tr("&Report to a leader…");
    case DeskAct::CallOut:
        return tr("Call &out a department…");
    case DeskAct::TakeMeasure:
        return tr("Take a &measure…");
    }
    Q_UNREACHABLE();
}

QKeySequence CaseActs::key(DeskAct act)
{
    switch (act) {
    case DeskAct::Report:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_R;
    case DeskAct::CallOut:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_O;
    case DeskAct::TakeMeasure:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_M;
    }
    Q_UNREACHABLE();
}

QList<QAction *> CaseActs::addTo(QWidget &widget, const std::function<void(DeskAct)> &begin)
{
    QList<QAction *> actions;
    for (int i = 0; i <= lastEnumerator<DeskAct>; ++i) {
        const auto act = static_cast<DeskAct>(i);
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
