// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/flathistory.h"
#include "centre/centrerepositories.h"
#include "journal/journal.h"
#include "owners/flatcard.h"
#include "owners/ownerdrafts.h"

#include <map>

namespace dutydesk {

/// Numbers of flats and areas, summed (OW-1).
struct FlatTotals
{
    int flats = 0;
    qint64 grossArea = 0; ///< hundredths of a square metre
    qint64 innerArea = 0;

    void add(const Flat &flat);

    bool operator==(const FlatTotals &) const = default;
};

/// A flat in the outline: nothing personal.
struct FlatLine
{
    FlatId id;
    UnitNumber unit;
    std::optional<int> floor;
    int grossArea;
    FlatUse use;
    FitOut fitOut;

    bool operator==(const FlatLine &) const = default;
};

struct EntranceOutline
{
    QString entrance; ///< empty where the building has only one
    FlatTotals totals = {};
    std::vector<FlatLine> flats = {};

    bool operator==(const EntranceOutline &) const = default;
};

struct BuildingOutline
{
    Building building;
    FlatTotals totals = {};
    std::vector<EntranceOutline> entrances = {};

    bool operator==(const BuildingOutline &) const = default;
};

/// Who calls, as the form of the log has it.
struct Caller
{
    QString person;
    QString telephone;

    bool operator==(const Caller &) const = default;
};

/// Buildings, flats, who lives there, vehicles. Personal data comes out of here masked; PrivacyService unmasks it.
/// Reading wants Right::ReadRecords, writing Right::ChangeArchive. Nothing is deleted, only withdrawn.
class OwnerArchive
{
public:
    OwnerArchive(OwnerRepositories repositories, const CentreRepository &centre,
                 std::vector<const FlatHistorySource *> history, Journal &journal);

    /// Active ones, in the order of their numbers.
    Result<std::vector<Building>> buildings() const;

    /// Active buildings, entrances and flats, each in the order of their numbers. Reads all flats.
    Result<std::vector<BuildingOutline>> outline() const;

    /// Of each flat that has any: its owners, masked.
    Result<std::map<FlatId, QStringList>> owners(const Actor &actor) const;

    /// Masked.
    Result<FlatCard> card(const Actor &actor, FlatId flat) const;

    /// What happened about the flat in all modules, newest first and masked (OW-3).
    Result<std::vector<HistoryLine>> history(const Actor &actor, FlatId flat) const;

    /// A caller who was filled in masked from a flat that `place` can mean, as the archive has him; others as they are.
    /// For the line that is written, which comes out masked again: nobody is to be shown it.
    Result<Caller> inFull(const Actor &actor, const QString &place, const Caller &shown) const;

    /// Conflict "number" where an active one has it already.
    Result<Building> add(const Actor &actor, const BuildingDraft &draft);
    Result<Flat> add(const Actor &actor, const FlatDraft &draft);

    /// What comes back is masked. RecordClosed where the flat is withdrawn.
    Result<Resident> add(const Actor &actor, FlatId flat, const ResidentDraft &draft);
    Result<Vehicle> add(const Actor &actor, FlatId flat, const VehicleDraft &draft);

    /// RecordClosed where it was withdrawn or erased. What comes back is masked.
    Result<Building> change(const Actor &actor, BuildingId id, const BuildingDraft &draft);
    Result<Flat> change(const Actor &actor, FlatId id, const FlatDraft &draft);
    Result<Resident> change(const Actor &actor, ResidentId id, const ResidentDraft &draft);
    Result<Vehicle> change(const Actor &actor, VehicleId id, const VehicleDraft &draft);

    /// Blocked while the building has flats. Residents and vehicles go with their flat.
    Result<void> withdraw(const Actor &actor, BuildingId id);
    Result<void> withdraw(const Actor &actor, FlatId id);
    Result<void> withdraw(const Actor &actor, ResidentId id);
    Result<void> withdraw(const Actor &actor, VehicleId id);

    /// The centre's setting: whether sensitive data may be kept.
    Result<bool> keepsSensitiveData() const;

private:
    template<Record T>
    Result<T> write(const Actor &actor, Repository<T> &repository, EntryKind kind,
                    const std::function<Result<T>()> &make);
    template<Record T>
    Result<void> checkFree(const T &record) const;
    template<Record T>
    Result<void> withdrawOne(const Actor &actor, Repository<T> &repository, IdOf<T> id);
    Result<std::vector<Resident>> dwellersOf(const UnitNumber &unit) const;
    Result<void> withdrawDwellers(Change &change, FlatId flat);

    OwnerRepositories m_repositories;
    const CentreRepository &m_centre;
    std::vector<const FlatHistorySource *> m_history;
    Journal &m_journal;
};

} // namespace dutydesk
