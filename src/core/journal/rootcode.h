// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/crypto.h"
#include "journal/journalentry.h"

namespace dutydesk {

/// The fingerprint of a centre's first key, from which all trust in the others comes: `ABCDE-FGHJK-MNPQR-STVWX`, 100
/// bits in base 32. It stands on printed pages and in this computer's private folder, so that a journal whose keys
/// were all exchanged shows another one (docs/journal-format.md).
class RootCode
{
public:
    static RootCode of(const Crypto &crypto, const QByteArray &journalId, const QByteArray &firstPublicKey);

    /// Reads a typed code, as forgivingly as PaperCode::parse(). Fails with InvalidInput.
    static Result<RootCode> parse(const QString &text);

    QString toString() const;

    bool operator==(const RootCode &) const = default;

private:
    explicit RootCode(QString characters)
        : m_characters(std::move(characters))
    {}

    QString m_characters;
};

} // namespace dutydesk
