// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/archivefile.h"
#include "base/erasedspace.h"
#include "journal/erasuresigner.h"
#include "journal/verifier.h"
#include "log/logpages.h"
#include "log/volumecontents.h"

namespace dutydesk {

/// Why a volume cannot be purged now.
enum class PurgeObstacle {
    None,
    NotSealed,     ///< it is still being written
    KeptLonger,    ///< the centre keeps its volumes longer
    EarlierVolume, ///< the one before it is still there
    Purged,        ///< it has been purged
};

/// A volume in the list of volumes.
struct VolumeState
{
    LogVolume volume;
    int pages;
    std::optional<QDate> firstDate;
    std::optional<QDate> lastDate;
    PurgeObstacle obstacle;
    QDate purgeFrom;                    ///< the first day on which it may be purged; today if it is not sealed
    std::optional<Erasure> certificate; ///< of the purge
    QString firstName;                  ///< the first person who signed the certificate
    QString secondName;
    QString centreName = {}; ///< as it was when the volume was sealed

    bool operator==(const VolumeState &) const = default;
};

struct PurgeRequest
{
    LogVolumeId volume;
    QString archivePath;
    Secret secret;       ///< of the person who purges
    QString witnessName; ///< name of the second person who signs
    Secret witnessSecret;
    std::function<QString(const PageView &)> htmlOf; ///< a page as a person reads it in the archive
};

/// Erases what was written on the pages of a volume once the centre's retention period is over, which is a year after
/// the last entry at the earliest. An archive is written
/// and read back first, and two people sign. The heads of the pages, the signatures and the chain stay (HO-3, ADR
/// 0010).
class PurgeService
{
public:
    struct Parts
    {
        const LogPages &pages;
        LogRepositories repositories;
        const EvidenceRepository &evidence;
        const CentreRepository &centre;
        const StaffRepository &staff;
        Repository<Erasure> &erasures;
        const JournalRepository &chain;
        const Verifier &verifier;
        Signer &signer;
        const Crypto &crypto;
        const ArchiveFile &archive;
        ErasedSpace &space;
        std::vector<RecordStore *> stores; ///< of the records that go
    };

    PurgeService(Parts parts, Journal &journal);

    /// By number. Needs Right::ReadRecords.
    Result<std::vector<VolumeState>> volumes(const Actor &actor) const;

    /// JournalBroken unless the journal is whole; KeptLonger and Blocked for what stands in the way; SamePerson.
    /// The certificate is the proof.
    Result<Erasure> purge(const Actor &actor, const PurgeRequest &request);

private:
    /// What goes, and the file that keeps it.
    struct Plan
    {
        VolumeContents contents;
        EntryRuns entries = {};
        ErasureDigest digest = {};
        qint64 newestMs = 0;
        QByteArray archivedEntries = {};
        QByteArray archiveHash = {};
    };

    Result<VolumeState> stateOf(const LogVolume &volume) const;
    Result<void> fillCertificate(VolumeState &state, const std::vector<Erasure> &erasures) const;
    Result<void> fillCentre(VolumeState &state) const;
    Result<VolumeState> stateToPurge(const Actor &actor, LogVolumeId volume) const;
    Result<void> checkWhole() const;
    Result<VolumeContents::Names> writtenAfterSeal(LogVolumeId volume) const;
    Result<Plan> plan(LogVolumeId volume, const QDateTime &now) const;
    Result<QByteArray> writeArchive(const Actor &actor, const LogVolume &volume, const Plan &plan,
                                    const PurgeRequest &request) const;
    Result<Erasure> certify(Change &change, LogVolume volume, const Plan &plan, const PurgeRequest &request,
                            const StaffMember &second);
    Result<void> remove(const VolumeContents &contents);

    Parts m_parts;
    ErasureSigner m_signer;
    Journal &m_journal;
};

} // namespace dutydesk
