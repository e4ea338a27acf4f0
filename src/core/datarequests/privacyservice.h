// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "journal/journal.h"
#include "owners/flatcard.h"
#include "people/staffrepository.h"

namespace dutydesk {

/// A line of the log of accesses, with what people know things by.
struct AccessLine
{
    AccessRecord record;
    QString unit;   ///< 3-1-502; empty where a whole register was exported
    QString person; ///< whose, masked; empty where it was everybody of the flat
    QString officer;

    bool operator==(const AccessLine &) const = default;
};

/// A line of the register of what owners asked about their data.
struct DataRequestLine
{
    DataRequest request;
    QString unit;
    QString person; ///< masked; empty once erased
    QString receivedBy;
    QString doneBy;

    bool operator==(const DataRequestLine &) const = default;
};

/// All that is kept about one person, for the sheet that they may ask for (OW-6).
struct OwnData
{
    Resident resident;
    UnitNumber unit;
    std::vector<Vehicle> vehicles;    ///< of the flat, for owners and tenants
    std::vector<HistoryLine> history; ///< of the flat, where it names this person or one of their telephones
    std::vector<AccessLine> accesses; ///< who saw their data, this sheet included; newest first
    std::vector<DataRequestLine> requests;
    QDateTime at;

    bool operator==(const OwnData &) const = default;
};

struct DataRequestDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"kind", &DataRequestDraft::kind}, Field{"resident_id", &DataRequestDraft::resident},
                         Field{"matter", &DataRequestDraft::matter});
    }

    DataRequestKind kind = DataRequestKind::Copy;
    ResidentId resident;
    QString matter = {}; ///< must say something where something is to be corrected

    bool operator==(const DataRequestDraft &) const = default;
};

/// Who may see personal data, and what owners may ask about theirs (OW-5, OW-6; ADR 0012).
class PrivacyService
{
public:
    PrivacyService(OwnerRepositories repositories, const CentreRepository &centre, const StaffRepository &staff,
                   std::vector<const FlatHistorySource *> history, Journal &journal);

    /// The flat's data in full, once: the access is written first. Wants Right::UnmaskOwners; InvalidInput "reason"
    /// where it says nothing.
    Result<FlatFile> unmask(const Actor &actor, FlatId flat, const QString &reason);

    /// One person's data in full, likewise.
    Result<Resident> unmask(const Actor &actor, ResidentId resident, const QString &reason);

    /// To be called before another module shows in full what it keeps masked: writes what it was, by the names of its
    /// fields, and of which flat where `place` names one of the archive. Rights and errors as for unmask().
    Result<void> recordAccess(const Actor &actor, const QString &place, const QStringList &fields,
                              const QString &reason);

    /// To be called before personal data leaves the program as a register: wants Right::ExportOwnerData, and writes
    /// what was exported, how many records, and why. Only where it succeeds may the file be written.
    Result<void> recordExport(const Actor &actor, const QString &what, int count, const QString &reason);

    /// Newest first, both days included. Wants Right::GuardOwnerData.
    Result<std::vector<AccessLine>> accesses(const Actor &actor, QDate first, QDate last) const;

    /// Wants Right::UnmaskOwners; the access is written first. Erased where nothing is left.
    Result<OwnData> ownData(const Actor &actor, ResidentId resident, const QString &reason);

    /// Everything asked, newest first. Wants Right::ReadRecords.
    Result<std::vector<DataRequestLine>> requests(const Actor &actor) const;

    /// Wants Right::ChangeArchive. Erased where nothing is left.
    Result<DataRequest> registerRequest(const Actor &actor, const DataRequestDraft &draft);

    /// That a copy was handed over or a correction made, or why not; an erasure can be refused so; DataErasure carries
    /// it out. Wants Right::ChangeArchive; RecordClosed where it was answered; InvalidInput "outcome".
    Result<DataRequest> answer(const Actor &actor, DataRequestId request, const QString &outcome);

private:
    Result<Resident> access(const Actor &actor, AccessKind kind, ResidentId id, const QString &reason);
    Result<std::optional<FlatId>> flatNamedIn(const QString &place) const;
    Result<AccessRecord> noteAccess(const Actor &actor, AccessRecord record);
    Result<Resident> personOf(ResidentId id) const;
    Result<std::vector<Vehicle>> vehiclesOf(const Resident &resident) const;
    Result<DataRequest> openRequest(DataRequestId id) const;
    Result<DataRequest> putRequest(const Actor &actor, EntryKind kind,
                                   const std::function<Result<DataRequest>(const Change &)> &make);

    OwnerRepositories m_repositories;
    const CentreRepository &m_centre;
    const StaffRepository &m_staff;
    std::vector<const FlatHistorySource *> m_history;
    Journal &m_journal;
};

} // namespace dutydesk
