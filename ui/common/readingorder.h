// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace dutydesk {

/// Tab goes through the fields below `root` as they stand in its layouts, which is as they are read. Qt itself goes in
/// the order in which they were made.
void setTabOrderAsRead(QWidget &root);

/// The first field that one can fill in or choose from. Null where there is none.
QWidget *firstFieldOf(QWidget &root);

} // namespace dutydesk
