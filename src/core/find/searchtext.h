// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace dutydesk {

/// The form in which texts and what is looked for are compared: full-width and half-width, capital and small letters
/// are the same, and every kind of blank is one.
QString searchable(const QString &text);

/// What is typed, in that form, taken apart at blanks: all of the terms must be found. Each stands once.
QStringList searchTerms(const QString &typed);

/// Two neighbouring UTF-16 units each. A text contains a term of two or more exactly if it has the term's pairs in a
/// row, and so a search by pairs is a search for any part of a text, in every script.
QStringList pairsOf(const QString &text);

} // namespace dutydesk
