// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/escalation.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <functional>

class QAction;
class QWidget;

namespace dutydesk {

/// What the desk can set going about a line or open work.
enum class DeskAct { Report, CallOut, TakeMeasure };

template<>
inline constexpr int lastEnumerator<DeskAct> = 2;

/// The acts as menus and buttons show them.
class CaseActs
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::CaseActs)

public:
    static QString label(DeskAct act);
    static QKeySequence key(DeskAct act);

    /// The actions with their keys, which hold within the widget.
    static QList<QAction *> addTo(QWidget &widget, const std::function<void(DeskAct)> &begin);
};

} // namespace dutydesk
