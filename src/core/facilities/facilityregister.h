// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "journal/journal.h"
#include "owners/ownerrepositories.h"
#include "people/staffrepository.h"

namespace dutydesk {

/// The input for a common facility.
struct FacilityDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"name", &FacilityDraft::name}, Field{"kind", &FacilityDraft::kind},
                         Field{"building_id", &FacilityDraft::building}, Field{"place", &FacilityDraft::place},
                         Field{"department", &FacilityDraft::department},
                         Field{"maintainer", &FacilityDraft::maintainer},
                         Field{"maintainer_telephone", &FacilityDraft::maintainerTelephone},
                         Field{"inspected_until", &FacilityDraft::inspectedUntil}, Field{"note", &FacilityDraft::note});
    }

    QString name = {}; ///< not blank
    QString kind = {};
    std::optional<BuildingId> building = {};
    QString place = {};
    QString department = {};
    QString maintainer = {};
    QString maintainerTelephone = {}; ///< a telephone number, or empty
    std::optional<QDate> inspectedUntil = {};
    QString note = {};

    bool operator==(const FacilityDraft &) const = default;
};

struct FacilityEventDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"happened_at", &FacilityEventDraft::happenedAt},
                         Field{"what", &FacilityEventDraft::what}, Field{"state", &FacilityEventDraft::state});
    }

    QDateTime happenedAt;                         ///< not in the future
    QString what = {};                            ///< not blank
    FacilityState state = FacilityState::InOrder; ///< state of the facility afterwards

    bool operator==(const FacilityEventDraft &) const = default;
};

/// A facility in the list.
struct FacilityLine
{
    Facility facility;
    QString building;     ///< number and name of the building; empty if the facility stands outside
    bool inspectionIsDue; ///< the certificate has expired or expires within a month

    bool operator==(const FacilityLine &) const = default;
};

struct FacilityEventLine
{
    FacilityEvent event;
    QString officer;

    bool operator==(const FacilityEventLine &) const = default;
};

/// The common facilities 配套设施 by place, with their history (OW-7). Reading needs
/// Right::ReadRecords, writing Right::ChangeArchive.
class FacilityRegister
{
public:
    FacilityRegister(OwnerRepositories repositories, const StaffRepository &staff, Journal &journal);

    /// All facilities by building, place and name; those out of use come last.
    Result<std::vector<FacilityLine>> facilities(const Actor &actor) const;

    /// Adds a facility, whose state is InOrder until an event changes it.
    Result<Facility> add(const Actor &actor, const FacilityDraft &draft);
    Result<Facility> change(const Actor &actor, FacilityId id, const FacilityDraft &draft);

    /// Takes the facility out of use or back into use.
    Result<Facility> setActive(const Actor &actor, FacilityId id, bool active);

    /// The events of the facility, newest first.
    Result<std::vector<FacilityEventLine>> history(const Actor &actor, FacilityId id) const;

    /// Adds an event. The newest event sets the facility's state.
    Result<FacilityEvent> note(const Actor &actor, FacilityId id, const FacilityEventDraft &draft);

private:
    Result<Facility> write(const Actor &actor, EntryKind kind, const std::function<Result<Facility>()> &make);

    OwnerRepositories m_repositories;
    const StaffRepository &m_staff;
    Journal &m_journal;
};

} // namespace dutydesk
