// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAbstractItemView;
class QLabel;

namespace dutydesk {

/// Shows a sentence in the view while it has no rows. The view must have its model already. Returns the label, so that
/// the view can hide it while rows are being read.
QLabel *hintWhenEmpty(QAbstractItemView &view, const QString &sentence);

} // namespace dutydesk
