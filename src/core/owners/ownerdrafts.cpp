// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/ownerdrafts.h"

#include "base/halfwidth.h"
#include "base/try.h"
#include "base/unitnumber.h"
#include "people/personname.h"
#include "privacy/maskedrecord.h"

#include <QRegularExpression>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// A building or entrance number in plain capitals and digits, without leading zeros.
QString unitPart(const QString &typed)
{
    return withoutLeadingZeros(toHalfWidth(typed).trimmed().toUpper());
}

bool isFlatNumber(const QString &number)
{
    return matches(number, u"[^\\s*]{1,12}"_s) && personName(number) && !UnitNumber::from(number);
}

std::optional<QString> telephoneOf(std::optional<QString> typed)
{
    return typed ? std::optional(toHalfWidth(*typed).remove(u' ')) : std::nullopt;
}

bool isTelephoneOrUntold(const std::optional<QString> &typed)
{
    return !typed || isTelephoneOrNothing(*typed);
}

bool isEmail(const QString &email)
{
    return email.isEmpty() || matches(email, u"[^@\\s]+@[^@\\s]+"_s);
}

} // namespace

Result<Building> recordFrom(const BuildingDraft &draft, BuildingId id, const Building *old)
{
    const QString number = unitPart(draft.number);
    CHECK(valid<&BuildingDraft::number>(matches(number, u"[A-Z]?[0-9]{1,3}|[A-Z]"_s)));
    return recordFrom<Building>(BuildingDraft{number, draft.name}, id, old);
}

Result<Flat> flatFrom(const FlatDraft &typed, FlatId id, const Flat *old, bool keepsSensitiveData)
{
    TRY(FlatDraft draft, old ? restored(typed, *old) : typed);
    draft.entrance = unitPart(typed.entrance);
    draft.number = toHalfWidth(typed.number).trimmed().toUpper();
    // Where it is not kept any more, the form does not show the day: what was there stays hidden with it.
    draft.careConsentOn = old && !keepsSensitiveData ? old->careConsentOn : typed.careConsentOn;
    CHECK(valid<&FlatDraft::entrance>(matches(draft.entrance, u"[0-9]{0,2}|[A-Z]"_s)));
    CHECK(valid<&FlatDraft::number>(isFlatNumber(draft.number)));
    CHECK(valid<&FlatDraft::floor>(!draft.floor || (*draft.floor >= -9 && *draft.floor <= 199)));
    CHECK(valid<&FlatDraft::grossArea>(draft.grossArea >= 0));
    CHECK(valid<&FlatDraft::innerArea>(draft.innerArea >= 0
                                       && (draft.grossArea == 0 || draft.innerArea <= draft.grossArea)));
    TRY(const Flat flat, recordFrom<Flat>(draft, id, old));
    CHECK(valid<&FlatDraft::specialCare>(keepsSensitiveData || !draft.specialCare || flat.specialCare.isEmpty()));
    CHECK(valid<&FlatDraft::careConsentOn>(flat.specialCare.isEmpty() || flat.careConsentOn));
    return flat;
}

Resident newResident(ResidentId id, FlatId flat)
{
    return {.id = id,
            .flat = flat,
            .kind = ResidentKind::Owner,
            .name = {},
            .relation = {},
            .telephone = {},
            .secondTelephone = {},
            .address = {},
            .email = {},
            .isCompany = false,
            .isUnderFourteen = false,
            .since = {},
            .until = {},
            .informedOn = {},
            .note = {},
            .batch = {},
            .state = ArchiveState::Active};
}

Vehicle newVehicle(VehicleId id, FlatId flat)
{
    return {.id = id,
            .flat = flat,
            .plate = {},
            .description = {},
            .space = {},
            .spaceIsOwned = false,
            .spaceUntil = {},
            .batch = {},
            .state = ArchiveState::Active};
}

Result<Resident> changed(const Resident &old, const ResidentDraft &typed, bool keepsSensitiveData)
{
    TRY(ResidentDraft draft, restored(typed, old));
    if (typed.name) {
        const Result<NonBlankText> name = personName(*typed.name);
        CHECK(valid<&ResidentDraft::name>(name.has_value()));
        draft.name = name->toString();
    }
    draft.telephone = telephoneOf(typed.telephone);
    draft.secondTelephone = telephoneOf(typed.secondTelephone);
    CHECK(valid<&ResidentDraft::telephone>(isTelephoneOrUntold(draft.telephone)));
    CHECK(valid<&ResidentDraft::secondTelephone>(isTelephoneOrUntold(draft.secondTelephone)));
    TRY(const Resident resident, recordFrom<Resident>(draft, old.id, &old));
    CHECK(valid<&ResidentDraft::name>(!resident.name.isEmpty()));
    CHECK(valid<&ResidentDraft::email>(isEmail(resident.email)));
    CHECK(valid<&ResidentDraft::isUnderFourteen>(keepsSensitiveData || !draft.isUnderFourteen || old.isUnderFourteen));
    CHECK(valid<&ResidentDraft::until>(!draft.since || !draft.until || *draft.since <= *draft.until));
    return resident;
}

Result<Vehicle> changed(const Vehicle &old, const VehicleDraft &typed)
{
    TRY(VehicleDraft draft, restored(typed, old));
    draft.plate = toHalfWidth(typed.plate.value_or(old.plate)).remove(u' ').toUpper();
    TRY(const Vehicle vehicle, recordFrom<Vehicle>(draft, old.id, &old));
    CHECK(valid<&VehicleDraft::plate>(!vehicle.plate.isEmpty()));
    return vehicle;
}

} // namespace dutydesk
