// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QStringList>

namespace dutydesk {

/// The font families for screen and print. Simplified Chinese ones come first, so that Han characters never appear in
/// their Japanese forms.
QStringList fontFamilies();

/// The body font in `points`, from those families.
QFont bodyFont(qreal points);

/// The font of printed documents. Shaping is off, so that each character has its own glyph and a PDF can name it.
QFont printFont(qreal points);

} // namespace dutydesk
