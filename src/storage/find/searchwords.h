// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "find/searchindex.h"

/// The words of the search as they stand in a database.
namespace dutydesk::searchwords {

/// A search word in hexadecimal digits, which the engine can neither read as a command nor split by its own rules.
QString word(QStringView text);
QStringList words(const QStringList &texts);

/// The single characters of the text and the beginnings of the keys; neither is as long as a pair.
QStringList singleWords(const SearchDocument &document);

/// The words that a matching text must have: pairs, or the one character of a term of length 1.
QStringList wordsOfText(const QString &text);

} // namespace dutydesk::searchwords
