// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAbstractItemView;

namespace dutydesk {

/// While the view has no row, says in it what belongs there and how it is added. The view's model is set already.
void hintWhenEmpty(QAbstractItemView &view, const QString &sentence);

} // namespace dutydesk
