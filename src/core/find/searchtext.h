// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace dutydesk {

/// The form in which texts and terms are compared. It ignores full and half width, capital and small letters, and the
/// kinds of blanks.
QString searchable(const QString &text);

/// The input in that form, split at blanks, each term once. A document must match all terms.
QStringList searchTerms(const QString &typed);

/// All pairs of neighbouring UTF-16 units. A text contains a term of two or more units exactly if it has the term's
/// pairs in a row, so searching by pairs finds any part of a text in every script.
QStringList pairsOf(const QString &text);

} // namespace dutydesk
