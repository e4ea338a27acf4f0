// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QStringList>

namespace dutydesk {

/// The families to write with, on screen and in print: Simplified Chinese faces first, so that Han characters are never
/// drawn in their Japanese forms.
QStringList fontFamilies();

/// The body font in `points`, from those families.
QFont bodyFont(qreal points);

/// The same for printed documents: each character by its own glyph, so that a PDF can say which character it is.
QFont printFont(qreal points);

} // namespace dutydesk
