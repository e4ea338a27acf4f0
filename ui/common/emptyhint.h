// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAbstractItemView;
class QLabel;

namespace dutydesk {

/// While the view has no row, says in it what belongs there and how it is added. The view's model is set already.
/// Gives the label, for a view that knows when its rows are still being read.
QLabel *hintWhenEmpty(QAbstractItemView &view, const QString &sentence);

} // namespace dutydesk
