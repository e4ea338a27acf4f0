// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journal/verifiedworld.h"

namespace dutydesk::test {

/// A journal in which the statement, the review and the new staff of VerifiedWorld are erased after a year under a
/// certificate of two people.
class ErasedWorld : public VerifiedWorld
{
public:
    /// Two people write on each of `days` days, which are two days apart.
    void workOn(qint64 days)
    {
        for (qint64 day = 0; day < days; ++day) {
            clock.advance(std::chrono::days(2));
            for (const qint64 person : {2, 1}) {
                change(person, [&](Change &doing) { return read(doing.append(EntryKind::SignedIn, person, {})); });
            }
        }
    }

    void signIn()
    {
        change(1, [](Change &doing) { return read(doing.append(EntryKind::SignedIn, 1, {})); });
    }

    /// The entries to erase: the statement of the handover, the review, the last three of the new staff.
    EntryRuns toErase()
    {
        EntryRuns runs;
        for (const JournalEntry &one : entries()) {
            const bool newStaff = one.kind == EntryKind::RecordChanged && one.reference >= 6;
            if (one.kind == EntryKind::HandoverStatement || one.kind == EntryKind::RecordCreated || newStaff) {
                runs.add(one.sequence);
            }
        }
        return runs;
    }

    /// Empties the bodies and removes the records, as both the program and a forger would.
    void empty(const EntryRuns &runs)
    {
        const Result<void> emptied = journal.repository.empty(runs);
        Q_ASSERT(emptied);
        reviews.rows.clear();
        staff.rows.erase(staff.rows.lower_bound(6), staff.rows.end());
    }

    /// A certificate for these entries, not signed yet.
    Erasure certificateOf(const EntryRuns &runs)
    {
        ErasureDigest digest;
        for (const EntryRun &run : runs.runs()) {
            for (qint64 sequence = run.first; sequence <= run.last; ++sequence) {
                digest.add(sequence, entry(sequence).contentHash);
            }
        }
        return {.id = ErasureId(1),
                .subjectType = qint64(RecordType::LogVolume),
                .subjectId = 1,
                .subjectName = NonBlankText::from(u"FJY-2026-001"_s).value(),
                .entries = runs,
                .entryCount = runs.count(),
                .digest = journal.crypto.hash(digest.preimage()),
                .newestAt = QDateTime::fromMSecsSinceEpoch(entry(runs.runs().back().last).timeMs, Qt::UTC),
                .erasedAt = ofNextChange(),
                .archiveName = u"FJY-2026-001.html"_s,
                .archiveHash = QByteArray(32, 'a'),
                .firstStaff = StaffId(1),
                .firstKey = publicKeys.at(1),
                .firstSignature = {},
                .secondStaff = StaffId(2),
                .secondKey = publicKeys.at(2),
                .secondSignature = {}};
    }

    void sign(Erasure &erasure)
    {
        const QByteArray before = entries().back().entryHash;
        const auto by = [&](StaffId person, const QByteArray &message) { return vault.sign(person, message).value(); };
        erasure.firstSignature = by(erasure.firstStaff, firstErasureMessage(before, erasure));
        erasure.secondSignature = by(erasure.secondStaff, secondErasureMessage(before, erasure));
    }

    void write(const Erasure &erasure, EntryKind kind = EntryKind::PurgeCertificate)
    {
        erasures.rows[1] = canonicalBody(RecordType::Erasure, rowOf(erasure));
        change(1, [&](Change &doing) { return read(doing.append(kind, 1, erasures.rows[1])); });
    }

    /// Erases with a certificate; `forge` may change it before it is signed, `spoil` afterwards.
    void erase(const std::function<void(Erasure &)> &forge = {}, const std::function<void(Erasure &)> &spoil = {},
               EntryKind kind = EntryKind::PurgeCertificate)
    {
        const EntryRuns runs = toErase();
        Erasure erasure = certificateOf(runs);
        if (forge) {
            forge(erasure);
        }
        sign(erasure);
        if (spoil) {
            spoil(erasure);
        }
        write(erasure, kind);
        empty(runs);
    }
};

} // namespace dutydesk::test
