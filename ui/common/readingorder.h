// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace dutydesk {

/// Sets the Tab order of the fields below `root` to the order of their layouts. Qt's default is the order of creation.
void setTabOrderAsRead(QWidget &root);

/// The first field that takes input or a choice; null if there is none.
QWidget *firstFieldOf(QWidget &root);

} // namespace dutydesk
