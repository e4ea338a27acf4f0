// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "owners/building.h"

namespace dutydesk {

using FacilityId = Id<struct FacilityTag>;

enum class FacilityState { InOrder, Impaired, OutOfOrder };

template<>
inline constexpr int lastEnumerator<FacilityState> = 2;

/// One of the common facilities 配套设施: a lift, pump, hydrant, gate … (OW-7).
struct Facility
{
    static constexpr RecordType recordType = RecordType::Facility;
    static constexpr const char *table = "facility";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &Facility::id}, Field{"name", &Facility::name, Personal::No},
                         Field{"kind", &Facility::kind, Personal::No}, Field{"building_id", &Facility::building},
                         Field{"place", &Facility::place, Personal::No}, Field{"state", &Facility::state},
                         Field{"department", &Facility::department, Personal::No},
                         Field{"maintainer", &Facility::maintainer, Personal::No},
                         Field{"maintainer_telephone", &Facility::maintainerTelephone, Personal::No},
                         Field{"inspected_until", &Facility::inspectedUntil},
                         Field{"note", &Facility::note, Personal::No}, Field{"active", &Facility::active});
    }

    FacilityId id;
    NonBlankText name; ///< such as 3号电梯
    QString kind;      ///< the centre's own word, such as 电梯 or 水泵
    std::optional<BuildingId> building;
    QString place;
    FacilityState state;
    QString department; ///< department of the centre that is responsible
    QString maintainer; ///< name of the outside firm
    QString maintainerTelephone;
    std::optional<QDate> inspectedUntil; ///< last day on which the certificate is valid
    QString note;
    bool active;

    bool operator==(const Facility &) const = default;
};

using FacilityEventId = Id<struct FacilityEventTag>;

/// A line in the history of a facility: a fault, a repair, an inspection, a change of state.
struct FacilityEvent
{
    static constexpr RecordType recordType = RecordType::FacilityEvent;
    static constexpr const char *table = "facility_event";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &FacilityEvent::id}, Field{"facility_id", &FacilityEvent::facility},
                         Field{"happened_at", &FacilityEvent::happenedAt},
                         Field{"what", &FacilityEvent::what, Personal::No}, Field{"state", &FacilityEvent::state},
                         Field{"officer_id", &FacilityEvent::officer});
    }

    FacilityEventId id;
    FacilityId facility;
    QDateTime happenedAt;
    NonBlankText what;
    FacilityState state; ///< state of the facility afterwards
    StaffId officer;

    bool operator==(const FacilityEvent &) const = default;
};

} // namespace dutydesk
