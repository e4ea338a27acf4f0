// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace dutydesk {

/// The PDF with tables from glyphs to characters by which searching and copying find what was written. Qt names the
/// first of several characters with the same glyph: the radical U+2F47 for the word U+65E5, a tab for a space.
QByteArray withPlainCharacters(QByteArray pdf);

} // namespace dutydesk
