// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalentry.h"
#include "people/staffmember.h"

namespace dutydesk {

/// Entries that follow each other without a gap.
struct EntryRun
{
    qint64 first;
    qint64 last;

    bool operator==(const EntryRun &) const = default;
};

/// Which entries: runs in ascending order, as few as will do.
class EntryRuns
{
public:
    /// The next entry, after all that are named already.
    void add(qint64 sequence);

    const std::vector<EntryRun> &runs() const { return m_runs; }
    qint64 count() const;

    /// `[[12,40],[57,57]]`: the form in which the database can read it too.
    QString toString() const;

    /// A wrong value unless it is exactly what toString() writes.
    static Result<EntryRuns> from(const QString &text);

    bool operator==(const EntryRuns &) const = default;

private:
    std::vector<EntryRun> m_runs;
};

template<>
struct ValueOf<EntryRuns>
{
    static Value to(const EntryRuns &runs) { return runs.toString(); }
    static Result<EntryRuns> from(const Value &value);
};

using ErasureId = Id<struct ErasureTag>;

/// The certificate that two people sign when entries lose their bodies: what was erased, and that it was whole. The
/// chain of hashes stays as it is. It is the body of the purge certificate of a volume, and of a redaction.
struct Erasure
{
    static constexpr RecordType recordType = RecordType::Erasure;
    static constexpr const char *table = "erasure";
    static constexpr auto fields()
    {
        return fieldsAre(
            Field{"id", &Erasure::id}, Field{"subject_type", &Erasure::subjectType},
            Field{"subject_id", &Erasure::subjectId}, Field{"subject_name", &Erasure::subjectName, Personal::No},
            Field{"entries", &Erasure::entries}, Field{"entry_count", &Erasure::entryCount},
            Field{"digest", &Erasure::digest}, Field{"newest_at", &Erasure::newestAt},
            Field{"erased_at", &Erasure::erasedAt}, Field{"archive_name", &Erasure::archiveName, Personal::No},
            Field{"archive_hash", &Erasure::archiveHash}, Field{"first_staff_id", &Erasure::firstStaff},
            Field{"first_key", &Erasure::firstKey}, Field{"first_signature", &Erasure::firstSignature},
            Field{"second_staff_id", &Erasure::secondStaff}, Field{"second_key", &Erasure::secondKey},
            Field{"second_signature", &Erasure::secondSignature});
    }

    ErasureId id;
    qint64 subjectType;       ///< RecordType of what it is about: a volume
    qint64 subjectId;         ///< its id
    NonBlankText subjectName; ///< as people know it: the volume's number
    EntryRuns entries;        ///< whose bodies are erased
    qint64 entryCount;
    QByteArray digest;  ///< hash of ErasureDigest
    QDateTime newestAt; ///< when the newest of them was written
    QDateTime erasedAt;
    QString archiveName; ///< of the file that has the content
    QByteArray archiveHash;
    StaffId firstStaff;
    QByteArray firstKey;
    QByteArray firstSignature; ///< over firstErasureMessage()
    StaffId secondStaff;
    QByteArray secondKey;
    QByteArray secondSignature; ///< over secondErasureMessage()

    bool operator==(const Erasure &) const = default;
};

/// The hash over sequence and content hash of the entries erased, which the archive proves again.
class ErasureDigest
{
public:
    /// In ascending order.
    void add(qint64 sequence, const QByteArray &contentHash);

    const QByteArray &preimage() const { return m_preimage; }

private:
    QByteArray m_preimage = QByteArray("dj1/erased\0\0", 12);
};

/// What the first person signs: the hash of the entry before the certificate, and all of it before the signatures.
QByteArray firstErasureMessage(const QByteArray &previousHash, const Erasure &erasure);

/// What the second person signs: the same, and the first signature.
QByteArray secondErasureMessage(const QByteArray &previousHash, const Erasure &erasure);

/// Whether an entry of this kind may ever lose its body: records and statements, never keys, signatures or notices.
bool mayBeErased(EntryKind kind);

/// For how long a volume is kept after its last entry: by the calendar, and by days on which the desk has written
/// since, so that a clock set ahead does not make a year.
struct Retention
{
    static constexpr std::chrono::days atLeast{365};
    static constexpr qint64 daysOfWork = 183;

    static qint64 dayOf(qint64 timeMs) { return timeMs / std::chrono::milliseconds(std::chrono::days(1)).count(); }
    static bool isOver(qint64 newestMs, qint64 nowMs, qint64 daysWritten)
    {
        return nowMs - newestMs >= std::chrono::milliseconds(atLeast).count() && daysWritten >= daysOfWork;
    }
};

} // namespace dutydesk
