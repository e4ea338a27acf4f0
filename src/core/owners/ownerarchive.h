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

/// The number of flats and their total areas (OW-1).
struct FlatTotals
{
    int flats = 0;
    qint64 grossArea = 0; ///< hundredths of a square metre
    qint64 innerArea = 0;

    void add(const Flat &flat);

    bool operator==(const FlatTotals &) const = default;
};

/// A flat in the outline, without personal data.
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
    QString entrance; ///< empty if the building has only one entrance
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

/// A caller, as entered in the form of the log.
struct Caller
{
    QString person;
    QString telephone;

    bool operator==(const Caller &) const = default;
};

/// Buildings, flats, residents and vehicles. Personal data comes out masked; PrivacyService unmasks it. Reading needs
/// Right::ReadRecords, writing Right::ChangeArchive. Records are withdrawn, never deleted.
class OwnerArchive
{
public:
    OwnerArchive(OwnerRepositories repositories, const CentreRepository &centre,
                 std::vector<const FlatHistorySource *> history, Journal &journal);

    /// Active buildings in the order of their numbers.
    Result<std::vector<Building>> buildings(const Actor &actor) const;

    /// Active buildings, entrances and flats, each in the order of their numbers. Reads all flats.
    Result<std::vector<BuildingOutline>> outline(const Actor &actor) const;

    /// The masked names of the owners, by flat; flats without an owner are left out.
    Result<std::map<FlatId, QStringList>> owners(const Actor &actor) const;

    /// The masked file of the flat.
    Result<FlatCard> card(const Actor &actor, FlatId flat) const;

    /// The masked lines of all modules about the flat, newest first (OW-3).
    Result<std::vector<HistoryLine>> history(const Actor &actor, FlatId flat) const;

    /// Replaces a caller's masked name and telephone by those of a resident of a flat that `place` can mean; other
    /// callers stay as they are. Only store the result, which is masked again on reading; never show it.
    Result<Caller> inFull(const Actor &actor, const QString &place, const Caller &shown) const;

    /// Fails with Conflict "number" if an active building or flat has that number.
    Result<Building> add(const Actor &actor, const BuildingDraft &draft);
    Result<Flat> add(const Actor &actor, const FlatDraft &draft);

    /// Returns the record masked. Fails with RecordClosed if the flat is withdrawn.
    Result<Resident> add(const Actor &actor, FlatId flat, const ResidentDraft &draft);
    Result<Vehicle> add(const Actor &actor, FlatId flat, const VehicleDraft &draft);

    /// Fails with RecordClosed if the record is withdrawn or erased. Returns personal data masked.
    Result<Building> change(const Actor &actor, BuildingId id, const BuildingDraft &draft);
    Result<Flat> change(const Actor &actor, FlatId id, const FlatDraft &draft);
    Result<Resident> change(const Actor &actor, ResidentId id, const ResidentDraft &draft);
    Result<Vehicle> change(const Actor &actor, VehicleId id, const VehicleDraft &draft);

    /// Fails with Blocked while the building has flats. Residents and vehicles are withdrawn with their flat.
    Result<void> withdraw(const Actor &actor, BuildingId id);
    Result<void> withdraw(const Actor &actor, FlatId id);
    Result<void> withdraw(const Actor &actor, ResidentId id);
    Result<void> withdraw(const Actor &actor, VehicleId id);

    /// The centre's setting that allows sensitive data.
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
