// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "journal/journal.h"
#include "owners/flatcard.h"
#include "people/staffrepository.h"

namespace dutydesk {

/// A line of the access log, with names as people know them.
struct AccessLine
{
    AccessRecord record;
    QString unit;   ///< such as 3-1-502; empty if a whole register was exported
    QString person; ///< the masked name of the person concerned; empty if all residents of the flat were shown
    QString officer;

    bool operator==(const AccessLine &) const = default;
};

/// A line of the register of data requests.
struct DataRequestLine
{
    DataRequest request;
    QString unit;
    QString person; ///< masked; empty after erasure
    QString receivedBy;
    QString doneBy;

    bool operator==(const DataRequestLine &) const = default;
};

/// A person who moved out longer ago than the centre wants to keep their data (domain 3.2).
struct DataDueForErasure
{
    ResidentId resident;
    QString unit;
    QString person; ///< masked
    QDate until;    ///< the day of moving out

    bool operator==(const DataDueForErasure &) const = default;
};

/// All data kept about one person, for the sheet that they may ask for (OW-6).
struct OwnData
{
    Resident resident;
    UnitNumber unit;
    std::vector<Vehicle> vehicles;    ///< vehicles of the flat, for owners and tenants
    std::vector<HistoryLine> history; ///< lines about the flat that name this person or one of their telephones
    std::vector<AccessLine> accesses; ///< accesses to their data, this sheet included; newest first
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
    QString matter = {}; ///< required for a correction

    bool operator==(const DataRequestDraft &) const = default;
};

/// Unmasks personal data against a reason and keeps the requests of owners about their data (OW-5, OW-6; ADR 0012).
class PrivacyService
{
public:
    PrivacyService(OwnerRepositories repositories, const CentreRepository &centre, const StaffRepository &staff,
                   std::vector<const FlatHistorySource *> history, Journal &journal);

    /// The flat's unmasked data; the access is recorded first. Needs Right::UnmaskOwners. Fails with InvalidInput
    /// "reason" if the reason is blank.
    Result<FlatFile> unmask(const Actor &actor, FlatId flat, const QString &reason);

    /// One person's unmasked data, under the same conditions.
    Result<Resident> unmask(const Actor &actor, ResidentId resident, const QString &reason);

    /// Records an access; call it before another module shows unmasked data. `fields` names the fields shown; the flat
    /// is recorded if `place` names one of the archive. Rights and errors are those of unmask().
    Result<void> recordAccess(const Actor &actor, const QString &place, const QStringList &fields,
                              const QString &reason);

    /// Records an export; call it before personal data leaves the program as a register, and write the file only if it
    /// succeeds. It records the register, the number of records and the reason. Needs Right::ExportOwnerData.
    Result<void> recordExport(const Actor &actor, const QString &what, int count, const QString &reason);

    /// Accesses from `first` to `last`, both days included, newest first. Needs Right::GuardOwnerData.
    Result<std::vector<AccessLine>> accesses(const Actor &actor, QDate first, QDate last) const;

    /// Needs Right::UnmaskOwners; the access is recorded first. Fails with Erased if the person's data was erased.
    Result<OwnData> ownData(const Actor &actor, ResidentId resident, const QString &reason);

    /// All requests, newest first. Needs Right::ReadRecords.
    Result<std::vector<DataRequestLine>> requests(const Actor &actor) const;

    /// Whose data is kept longer than the settings say, by the day of moving out. Needs Right::GuardOwnerData.
    Result<std::vector<DataDueForErasure>> dueForErasure(const Actor &actor) const;

    /// Needs Right::ChangeArchive. Fails with Erased if the person's data was erased.
    Result<DataRequest> registerRequest(const Actor &actor, const DataRequestDraft &draft);

    /// Closes a request: a copy was handed over, a correction was made, or the request is refused with a reason.
    /// DataErasure carries out erasures. Needs Right::ChangeArchive. Fails with RecordClosed if it was answered and
    /// with InvalidInput "outcome".
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
