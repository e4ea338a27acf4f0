// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "base/telephone.h"
#include "owners/resident.h"

namespace dutydesk {

// The input for the archive. Personal data is optional, so that a telephone can be corrected without seeing the rest.
// Each such field refuses a star, so that masked text never comes back as data (ADR 0012).

struct BuildingDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"number", &BuildingDraft::number}, Field{"name", &BuildingDraft::name});
    }

    QString number = {}; ///< digits and letters, as in unit numbers; unique
    QString name = {};   ///< any text

    bool operator==(const BuildingDraft &) const = default;
};

struct FlatDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"building_id", &FlatDraft::building}, Field{"entrance", &FlatDraft::entrance},
                         Field{"number", &FlatDraft::number}, Field{"floor", &FlatDraft::floor},
                         Field{"layout", &FlatDraft::layout}, Field{"gross_area", &FlatDraft::grossArea},
                         Field{"inner_area", &FlatDraft::innerArea}, Field{"flat_use", &FlatDraft::use},
                         Field{"delivered_on", &FlatDraft::deliveredOn}, Field{"moved_in_on", &FlatDraft::movedInOn},
                         Field{"fit_out", &FlatDraft::fitOut}, Field{"fit_out_until", &FlatDraft::fitOutUntil},
                         Field{"fit_out_note", &FlatDraft::fitOutNote}, Field{"keys_held", &FlatDraft::keysHeld},
                         Field{"special_care", &FlatDraft::specialCare},
                         Field{"care_consent_on", &FlatDraft::careConsentOn}, Field{"note", &FlatDraft::note});
    }

    BuildingId building;
    QString entrance = {};         ///< digits and letters, or empty
    QString number = {};           ///< digits and letters, unique in its entrance; not a whole number like 3-1-502
    std::optional<int> floor = {}; ///< -9 to 199
    QString layout = {};
    int grossArea = 0; ///< hundredths of a square metre, 0 or more
    int innerArea = 0; ///< hundredths of a square metre, 0 or more, at most the gross area if that is known
    FlatUse use = FlatUse::Unknown;
    std::optional<QDate> deliveredOn = {};
    std::optional<QDate> movedInOn = {};
    FitOut fitOut = FitOut::None;
    std::optional<QDate> fitOutUntil = {};
    QString fitOutNote = {};
    std::optional<QString> keysHeld = {};
    std::optional<QString> specialCare = {}; ///< only if the centre keeps sensitive data
    std::optional<QDate> careConsentOn = {}; ///< required if special care is given
    std::optional<QString> note = {};        ///< masked, because it may say who is at home

    bool operator==(const FlatDraft &) const = default;
};

struct ResidentDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"kind", &ResidentDraft::kind}, Field{"name", &ResidentDraft::name},
                         Field{"relation", &ResidentDraft::relation}, Field{"telephone", &ResidentDraft::telephone},
                         Field{"second_telephone", &ResidentDraft::secondTelephone},
                         Field{"address", &ResidentDraft::address}, Field{"email", &ResidentDraft::email},
                         Field{"is_company", &ResidentDraft::isCompany},
                         Field{"under_fourteen", &ResidentDraft::isUnderFourteen},
                         Field{"since", &ResidentDraft::since}, Field{"until", &ResidentDraft::until},
                         Field{"informed_on", &ResidentDraft::informedOn}, Field{"note", &ResidentDraft::note});
    }

    ResidentKind kind = ResidentKind::Owner;
    std::optional<QString> name = {}; ///< required, unless the record has one already
    QString relation = {};
    std::optional<QString> telephone = {};       ///< 3 to 20 digits, may have + - ( ); blanks are left out
    std::optional<QString> secondTelephone = {}; ///< as telephone
    std::optional<QString> address = {};
    std::optional<QString> email = {}; ///< one @ with text on both sides
    bool isCompany = false;
    bool isUnderFourteen = false; ///< only if the centre keeps sensitive data
    std::optional<QDate> since = {};
    std::optional<QDate> until = {}; ///< not before `since`
    std::optional<QDate> informedOn = {};
    std::optional<QString> note = {};

    bool operator==(const ResidentDraft &) const = default;
};

struct VehicleDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"plate", &VehicleDraft::plate}, Field{"description", &VehicleDraft::description},
                         Field{"space", &VehicleDraft::space}, Field{"space_is_owned", &VehicleDraft::spaceIsOwned},
                         Field{"space_until", &VehicleDraft::spaceUntil});
    }

    std::optional<QString> plate = {}; ///< required, unless the record has one already; kept in capitals without blanks
    QString description = {};
    QString space = {};
    bool spaceIsOwned = false;
    std::optional<QDate> spaceUntil = {};

    bool operator==(const VehicleDraft &) const = default;
};

/// New records with empty fields, to apply a draft to.
Resident newResident(ResidentId id, FlatId flat);
Vehicle newVehicle(VehicleId id, FlatId flat);

// These functions make the records that the drafts describe. They check all rules that need no other records.
Result<Building> recordFrom(const BuildingDraft &draft, BuildingId id, const Building *old = nullptr);
/// `old` is null for a new flat.
Result<Flat> flatFrom(const FlatDraft &draft, FlatId id, const Flat *old, bool keepsSensitiveData);
Result<Resident> changed(const Resident &old, const ResidentDraft &draft, bool keepsSensitiveData);
Result<Vehicle> changed(const Vehicle &old, const VehicleDraft &draft);

} // namespace dutydesk
