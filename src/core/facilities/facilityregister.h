// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "journal/journal.h"
#include "owners/ownerrepositories.h"
#include "people/staffrepository.h"

namespace dutydesk {

/// What a person typed about a common facility.
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

    QString name = {}; ///< must say something
    QString kind = {};
    std::optional<BuildingId> building = {};
    QString place = {};
    QString department = {};
    QString maintainer = {};
    QString maintainerTelephone = {}; ///< a telephone number, or nothing
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
    QString what = {};                            ///< must say something
    FacilityState state = FacilityState::InOrder; ///< of the facility afterwards

    bool operator==(const FacilityEventDraft &) const = default;
};

/// A facility in the list.
struct FacilityLine
{
    Facility facility;
    QString building;     ///< its number and name; empty where it stands outside
    bool inspectionIsDue; ///< the certificate is over, or is within a month

    bool operator==(const FacilityLine &) const = default;
};

struct FacilityEventLine
{
    FacilityEvent event;
    QString officer;

    bool operator==(const FacilityEventLine &) const = default;
};

/// The common facilities 配套设施 by place, with what happened to them (OW-7). Writing wants Right::ChangeArchive.
class FacilityRegister
{
public:
    FacilityRegister(OwnerRepositories repositories, const StaffRepository &staff, Journal &journal);

    /// By building, place and name; those out of use last.
    Result<std::vector<FacilityLine>> facilities() const;

    /// In order until an event says otherwise.
    Result<Facility> add(const Actor &actor, const FacilityDraft &draft);
    Result<Facility> change(const Actor &actor, FacilityId id, const FacilityDraft &draft);

    /// Takes it out of use, or back.
    Result<Facility> setActive(const Actor &actor, FacilityId id, bool active);

    /// Newest first.
    Result<std::vector<FacilityEventLine>> history(FacilityId id) const;

    /// The newest event tells the facility's state.
    Result<FacilityEvent> note(const Actor &actor, FacilityId id, const FacilityEventDraft &draft);

private:
    Result<Facility> write(const Actor &actor, EntryKind kind, const std::function<Result<Facility>()> &make);

    OwnerRepositories m_repositories;
    const StaffRepository &m_staff;
    Journal &m_journal;
};

} // namespace dutydesk
