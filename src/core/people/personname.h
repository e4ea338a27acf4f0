// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/nonblanktext.h"

namespace dutydesk {

/// A name as it is kept, of a person or of what people tell apart by its name: with single blanks only. Fails with
/// InvalidInput if it is blank, too long, or holds a character that nobody sees, because two names must never look the
/// same on paper.
Result<NonBlankText> personName(const QString &typed);

/// What is the same of all names that look alike on paper: their form NFKC of Unicode.
QString lookOf(const NonBlankText &name);

} // namespace dutydesk
