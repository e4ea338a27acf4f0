// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalentry.h"

namespace dutydesk {

/// The end of the chain as printed on paper: `1234-ABCDE-FGHJK-MNPQR-STVWX-YZ012-6C`. It holds the sequence, 125 bits
/// of the entry's hash in base 32 without I, L, O and U, and two check characters against typing errors.
class PaperCode
{
public:
    static PaperCode of(const JournalHead &head);

    /// Reads a typed or scanned code. Small letters, O for 0, I and L for 1, blanks and dashes are accepted. Fails with
    /// InvalidInput otherwise.
    static Result<PaperCode> parse(const QString &text);

    QString toString() const;

    qint64 sequence() const { return m_sequence; }

    /// Whether the code was printed from that entry.
    bool matches(const JournalEntry &entry) const;

    bool operator==(const PaperCode &) const = default;

private:
    PaperCode(qint64 sequence, QString characters)
        : m_sequence(sequence)
        , m_characters(std::move(characters))
    {}

    QString checkCharacters() const;

    qint64 m_sequence;
    QString m_characters; ///< 25 characters of the hash
};

} // namespace dutydesk
