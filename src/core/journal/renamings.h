// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/recordreference.h"
#include "journal/canonical.h"
#include "journal/verificationreport.h"

#include <map>
#include <set>

namespace dutydesk {

/// Watches the chain for people, shift patterns and the centre that get another name after a signed page has named
/// them. It is by right, and those pages keep the old name, but whoever compares paper with people must know of it.
class Renamings
{
public:
    /// For each sound entry, in order; the body is null if it is empty or was erased.
    void note(const JournalEntry &entry, const DecodedBody *body);

    const std::vector<Renaming> &found() const { return m_found; }

private:
    void noteName(const JournalEntry &entry, const QString &name);
    void noteSigned(qint64 page, const Row &row);

    std::map<RecordReference, QString> m_names;   ///< as they are now
    std::map<qint64, std::set<qint64>> m_writers; ///< who wrote lines, by the id of the page
    std::set<RecordReference> m_signed;           ///< what signed pages and reviews name
    std::vector<Renaming> m_found;
};

} // namespace dutydesk
