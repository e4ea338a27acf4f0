// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "owners/flat.h"

namespace dutydesk {

using ResidentId = Id<struct ResidentTag>;

enum class ResidentKind { Owner, HouseholdMember, Tenant, EmergencyContact };

template<>
inline constexpr int lastEnumerator<ResidentKind> = 3;

/// A person or an owning company, with the data that the desk needs to reach them. Identity numbers are not kept,
/// because the desk does not need them and the law asks for the smallest scope.
struct Resident
{
    static constexpr RecordType recordType = RecordType::Resident;
    static constexpr const char *table = "resident";
    static constexpr auto fields()
    {
        return fieldsAre(
            Field{"id", &Resident::id}, Field{"flat_id", &Resident::flat}, Field{"kind", &Resident::kind},
            Field{"name", &Resident::name, Personal::Name}, Field{"relation", &Resident::relation, Personal::Text},
            Field{"telephone", &Resident::telephone, Personal::Telephone},
            Field{"second_telephone", &Resident::secondTelephone, Personal::Telephone},
            Field{"address", &Resident::address, Personal::Hidden}, Field{"email", &Resident::email, Personal::Hidden},
            Field{"is_company", &Resident::isCompany}, Field{"under_fourteen", &Resident::isUnderFourteen},
            Field{"since", &Resident::since}, Field{"until", &Resident::until},
            Field{"informed_on", &Resident::informedOn}, Field{"note", &Resident::note, Personal::Hidden},
            Field{"batch_id", &Resident::batch}, Field{"state", &Resident::state});
    }

    ResidentId id;
    FlatId flat;
    ResidentKind kind;
    QString name;     ///< empty only after erasure
    QString relation; ///< relation of a household member or contact to the owner
    QString telephone;
    QString secondTelephone;
    QString address; ///< postal address, if it is not the flat
    QString email;
    bool isCompany;
    bool isUnderFourteen; ///< sensitive by law: hidden in lists, prints and exports
    std::optional<QDate> since;
    std::optional<QDate> until;      ///< end of the tenancy, or the day of moving out
    std::optional<QDate> informedOn; ///< day on which the notice on personal data was received
    QString note;
    std::optional<ImportBatchId> batch;
    ArchiveState state;

    bool operator==(const Resident &) const = default;
};

/// As its fields say, but that of a child's name only shows that there is one.
Resident masked(Resident resident);

using VehicleId = Id<struct VehicleTag>;

struct Vehicle
{
    static constexpr RecordType recordType = RecordType::Vehicle;
    static constexpr const char *table = "vehicle";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &Vehicle::id}, Field{"flat_id", &Vehicle::flat},
                         Field{"plate", &Vehicle::plate, Personal::Plate},
                         Field{"description", &Vehicle::description, Personal::Text},
                         Field{"space", &Vehicle::space, Personal::Text},
                         Field{"space_is_owned", &Vehicle::spaceIsOwned}, Field{"space_until", &Vehicle::spaceUntil},
                         Field{"batch_id", &Vehicle::batch}, Field{"state", &Vehicle::state});
    }

    VehicleId id;
    FlatId flat;
    QString plate; ///< in capitals without blanks; empty only after erasure
    QString description;
    QString space; ///< number of the parking space
    bool spaceIsOwned;
    std::optional<QDate> spaceUntil; ///< end of the lease of the parking space
    std::optional<ImportBatchId> batch;
    ArchiveState state;

    bool operator==(const Vehicle &) const = default;
};

} // namespace dutydesk
