// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace dutydesk {

/// The PDF with corrected tables from glyphs to characters, so that searching and copying find the text. Qt maps a
/// glyph of several characters to the first: to the radical U+2F47 instead of U+65E5, or to a tab instead of a space.
QByteArray withPlainCharacters(QByteArray pdf);

} // namespace dutydesk
