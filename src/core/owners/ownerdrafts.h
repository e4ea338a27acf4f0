// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/telephone.h"
#include "owners/resident.h"

namespace dutydesk {

// What a person typed about the archive. Where it breaks a rule, InvalidInput names the field by the words behind it.
//
// Personal data is optional in a draft: nothing means "as it is". So a telephone can be corrected without seeing the
// rest, and what is shown masked never comes back as data: a star is refused in every such field (ADR 0012).

struct BuildingDraft
{
    static BuildingDraft of(const Building &building);

    QString number;    ///< "number": digits and letters, as in unit numbers; unique: Conflict "number"
    QString name = {}; ///< free

    bool operator==(const BuildingDraft &) const = default;
};

struct FlatDraft
{
    /// All but the restricted fields, which stay as they are.
    static FlatDraft of(const Flat &flat);

    BuildingId building;
    QString entrance = {};         ///< "entrance": digits and letters, or empty
    QString number;                ///< "number": digits and letters; unique in its entrance: Conflict "number".
                                   ///< "whole number": not 3-1-502, which names building and entrance besides
    std::optional<int> floor = {}; ///< "floor": -9 to 199
    QString layout = {};
    int grossArea = 0; ///< "gross area": hundredths of a square metre, not below 0
    int innerArea = 0; ///< "inner area": likewise, and not above the gross area where that is known
    FlatUse use = FlatUse::Unknown;
    std::optional<QDate> deliveredOn = {};
    std::optional<QDate> movedInOn = {};
    FitOut fitOut = FitOut::None;
    std::optional<QDate> fitOutUntil = {};
    QString fitOutNote = {};
    std::optional<QString> keysHeld = {};    ///< "keys held"
    std::optional<QString> specialCare = {}; ///< "special care": only where the centre keeps sensitive data
    std::optional<QDate> careConsentOn = {}; ///< "care consent": must be there where there is special care
    std::optional<QString> note = {};        ///< "note": says who is at home, and is masked as what is said of people

    bool operator==(const FlatDraft &) const = default;
};

struct ResidentDraft
{
    /// All but the personal data, which stays as it is.
    static ResidentDraft of(const Resident &resident);

    ResidentKind kind = ResidentKind::Owner;
    std::optional<QString> name = {}; ///< "name": must say something once all is told
    QString relation = {};
    std::optional<QString> telephone = {};       ///< "telephone": 3 to 20 digits, may have + - ( ); blanks are left out
    std::optional<QString> secondTelephone = {}; ///< "second telephone": likewise
    std::optional<QString> address = {};         ///< "address"
    std::optional<QString> email = {};           ///< "e-mail": one @ with something on both sides
    bool isCompany = false;
    bool isUnderFourteen = false; ///< "under fourteen": only where the centre keeps sensitive data
    std::optional<QDate> since = {};
    std::optional<QDate> until = {}; ///< "until": not before since
    std::optional<QDate> informedOn = {};
    std::optional<QString> note = {}; ///< "note"

    bool operator==(const ResidentDraft &) const = default;
};

struct VehicleDraft
{
    /// All but the plate, which stays as it is.
    static VehicleDraft of(const Vehicle &vehicle);

    std::optional<QString> plate =
        {}; ///< "plate": must say something once all is told; kept in capitals without blanks
    QString description = {};
    QString space = {};
    bool spaceIsOwned = false;
    std::optional<QDate> spaceUntil = {};

    bool operator==(const VehicleDraft &) const = default;
};

/// Records before anything was said of them, to put a draft on.
Resident newResident(ResidentId id, FlatId flat);
Vehicle newVehicle(VehicleId id, FlatId flat);

// The records that the drafts describe. All fields are checked but for what needs other records.
Result<Building> recordFrom(const BuildingDraft &draft, BuildingId id);
/// `old` is null for a new flat.
Result<Flat> flatFrom(const FlatDraft &draft, FlatId id, const Flat *old, bool keepsSensitiveData);
Result<Resident> changed(Resident resident, const ResidentDraft &draft, bool keepsSensitiveData);
Result<Vehicle> changed(Vehicle vehicle, const VehicleDraft &draft);

} // namespace dutydesk
