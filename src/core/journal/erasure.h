// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalentry.h"
#include "people/staffmember.h"

namespace dutydesk {

/// A run of consecutive entries, without a gap.
struct EntryRun
{
    qint64 first;
    qint64 last;

    bool operator==(const EntryRun &) const = default;
};

/// A set of entries, as the fewest possible runs in ascending order.
class EntryRuns
{
public:
    /// Adds an entry, which must come after all entries added so far.
    void add(qint64 sequence);

    const std::vector<EntryRun> &runs() const { return m_runs; }
    qint64 count() const;

    /// The runs as `[[12,40],[57,57]]`, which the database can read as JSON too.
    QString toString() const;

    /// Fails unless the text is exactly what toString() writes.
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

/// The certificate that two people sign when entries lose their bodies. It names the entries and proves that they were
/// whole; the chain of hashes stays as it is. It is used for the purge of a volume and for a redaction.
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
            Field{"digest", &Erasure::digest, Length{32}}, Field{"newest_at", &Erasure::newestAt},
            Field{"erased_at", &Erasure::erasedAt, FromJournal::Time},
            Field{"archive_name", &Erasure::archiveName, Personal::No},
            Field{"archive_hash", &Erasure::archiveHash, Length{32}}, Field{"first_staff_id", &Erasure::firstStaff},
            Field{"first_key", &Erasure::firstKey, Length{32}},
            Field{"first_signature", &Erasure::firstSignature, Length{64}},
            Field{"second_staff_id", &Erasure::secondStaff}, Field{"second_key", &Erasure::secondKey, Length{32}},
            Field{"second_signature", &Erasure::secondSignature, Length{64}});
    }

    ErasureId id;
    qint64 subjectType;       ///< RecordType of the subject, such as a volume
    qint64 subjectId;         ///< id of the subject
    NonBlankText subjectName; ///< the subject's name among people, such as the volume's number
    EntryRuns entries;        ///< the entries whose bodies are erased
    qint64 entryCount;
    QByteArray digest;  ///< hash of ErasureDigest
    QDateTime newestAt; ///< when the newest of these entries was written
    QDateTime erasedAt;
    QString archiveName; ///< name of the file that keeps the content
    QByteArray archiveHash;
    StaffId firstStaff;
    QByteArray firstKey;
    QByteArray firstSignature; ///< over firstErasureMessage()
    StaffId secondStaff;
    QByteArray secondKey;
    QByteArray secondSignature; ///< over secondErasureMessage()

    bool operator==(const Erasure &) const = default;
};

/// The bytes that the digest hashes: sequence and content hash of each erased entry. The archive proves them again.
class ErasureDigest
{
public:
    /// Adds an entry; call it in ascending order.
    void add(qint64 sequence, const QByteArray &contentHash);

    const QByteArray &preimage() const { return m_preimage; }

private:
    QByteArray m_preimage = QByteArray("dj2/erased\0\0", 12);
};

/// The bytes that the first person signs: the hash of the entry before the certificate, and the certificate up to its
/// signatures.
QByteArray firstErasureMessage(const QByteArray &previousHash, const Erasure &erasure);

/// The bytes that the second person signs: those of the first person, and the first signature.
QByteArray secondErasureMessage(const QByteArray &previousHash, const Erasure &erasure);

/// Whether an entry of this kind may lose its body. Records and statements may; keys, signatures and notices never do.
bool mayBeErased(EntryKind kind);

/// The days of which work is proven: changes that two people signed bear that day. Days that a later clock takes back
/// do not count, nor what is written until such a clock has caught up (see TakenBack).
class DaysOfWork
{
public:
    /// Takes every entry of the chain, in order.
    void note(const JournalEntry &entry);

    /// The number of such days after the day of that moment.
    qint64 after(qint64 timeMs) const;

private:
    void noteClock(const JournalEntry &entry);

    std::vector<qint64> m_days;
    qint64 m_day = 0;
    std::optional<qint64> m_firstPerson; ///< who signed the first change of m_day
    std::optional<qint64> m_firstMs;     ///< time of the first entry of all
    std::optional<qint64> m_standsAt;    ///< time of the entries until a clock that is behind has caught up
};

/// The retention period of a volume after its last entry. It counts calendar time and also the days on which two people
/// have worked since, so that a clock set ahead does not shorten it.
struct Retention
{
    static constexpr std::chrono::days atLeast{365}; ///< whatever the settings of a centre say
    static constexpr std::chrono::days longestSetting{36'500};
    static constexpr qint64 daysOfWork = 183;

    static qint64 dayOf(qint64 timeMs) { return timeMs / std::chrono::milliseconds(std::chrono::days(1)).count(); }
    static bool isOver(qint64 newestMs, qint64 nowMs, const DaysOfWork &days)
    {
        return nowMs - newestMs >= std::chrono::milliseconds(atLeast).count() && days.after(newestMs) >= daysOfWork;
    }
};

} // namespace dutydesk
