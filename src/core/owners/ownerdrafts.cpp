// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/ownerdrafts.h"

#include "base/halfwidth.h"
#include "base/unitnumber.h"
#include "privacy/masking.h"

#include <QRegularExpression>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Collects the first field that is wrong.
class Check
{
public:
    void is(bool sound, const QString &field)
    {
        if (!sound && m_wrong.isEmpty()) {
            m_wrong = field;
        }
    }

    /// What was typed, or what was there; a star is what a masked form has and no data ever.
    QString personal(const std::optional<QString> &typed, const QString &old, const QString &field)
    {
        if (!typed) {
            return old;
        }
        is(!typed->contains(u'*') && typed->size() <= NonBlankText::maxLength, field);
        return typed->trimmed();
    }

    QString telephone(const std::optional<QString> &typed, const QString &old, const QString &field)
    {
        if (!typed) {
            return old;
        }
        const QString number = toHalfWidth(*typed).remove(u' ');
        is(number.isEmpty() || isTelephone(number), field);
        return number;
    }

    template<typename T>
    Result<T> answer(const std::function<T()> &make) const
    {
        return m_wrong.isEmpty() ? Result<T>(make()) : failure(ErrorCode::InvalidInput, m_wrong);
    }

private:
    QString m_wrong;
};

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// A number as it stands in unit numbers: plain capitals and digits, without zeros before it.
QString unitPart(const QString &typed)
{
    return withoutLeadingZeros(toHalfWidth(typed).trimmed().toUpper());
}

bool isFloor(const std::optional<int> &floor)
{
    return !floor || (*floor >= -9 && *floor <= 199);
}

bool isEmail(const QString &email)
{
    return email.isEmpty() || matches(email, u"[^@\\s]+@[^@\\s]+"_s);
}

} // namespace

BuildingDraft BuildingDraft::of(const Building &building)
{
    return {.number = building.number.toString(), .name = building.name};
}

FlatDraft FlatDraft::of(const Flat &flat)
{
    return {.building = flat.building,
            .entrance = flat.entrance,
            .number = flat.number.toString(),
            .floor = flat.floor,
            .layout = flat.layout,
            .grossArea = flat.grossArea,
            .innerArea = flat.innerArea,
            .use = flat.use,
            .deliveredOn = flat.deliveredOn,
            .movedInOn = flat.movedInOn,
            .fitOut = flat.fitOut,
            .fitOutUntil = flat.fitOutUntil,
            .fitOutNote = flat.fitOutNote,
            .careConsentOn = flat.careConsentOn};
}

ResidentDraft ResidentDraft::of(const Resident &resident)
{
    return {.kind = resident.kind,
            .relation = resident.relation,
            .isCompany = resident.isCompany,
            .isUnderFourteen = resident.isUnderFourteen,
            .since = resident.since,
            .until = resident.until,
            .informedOn = resident.informedOn};
}

VehicleDraft VehicleDraft::of(const Vehicle &vehicle)
{
    return {.description = vehicle.description,
            .space = vehicle.space,
            .spaceIsOwned = vehicle.spaceIsOwned,
            .spaceUntil = vehicle.spaceUntil};
}

Result<Building> recordFrom(const BuildingDraft &draft, BuildingId id)
{
    const QString number = unitPart(draft.number);
    Check check;
    check.is(matches(number, u"[A-Z]?[0-9]{1,3}|[A-Z]"_s), u"number"_s);
    return check.answer<Building>([&] {
        return Building{.id = id,
                        .number = *NonBlankText::from(number),
                        .name = draft.name.trimmed(),
                        .batch = {},
                        .state = ArchiveState::Active};
    });
}

Result<Flat> flatFrom(const FlatDraft &draft, FlatId id, const Flat *old, bool keepsSensitiveData)
{
    const QString entrance = unitPart(draft.entrance);
    const Result<NonBlankText> number = NonBlankText::from(toHalfWidth(draft.number).toUpper());
    Check check;
    check.is(matches(entrance, u"[0-9]{0,2}|[A-Z]"_s), u"entrance"_s);
    check.is(number && number->toString().size() <= 12 && !matches(number->toString(), u".*[\\s*].*"_s), u"number"_s);
    check.is(!UnitNumber::from(draft.number), u"whole number"_s);
    check.is(isFloor(draft.floor), u"floor"_s);
    check.is(draft.grossArea >= 0, u"gross area"_s);
    check.is(draft.innerArea >= 0 && (draft.grossArea == 0 || draft.innerArea <= draft.grossArea), u"inner area"_s);
    const QString keys = check.personal(draft.keysHeld, old ? old->keysHeld : QString(), u"keys held"_s);
    const QString care = check.personal(draft.specialCare, old ? old->specialCare : QString(), u"special care"_s);
    const QString note = check.personal(draft.note, old ? old->note : QString(), u"note"_s);
    check.is(keepsSensitiveData || !draft.specialCare || care.isEmpty(), u"special care"_s);
    // Where it is not kept any more, the form does not show the day: what was there stays hidden with it.
    const std::optional<QDate> consentOn = old && !keepsSensitiveData ? old->careConsentOn : draft.careConsentOn;
    check.is(care.isEmpty() || consentOn, u"care consent"_s);
    return check.answer<Flat>([&] {
        return Flat{.id = id,
                    .building = draft.building,
                    .entrance = entrance,
                    .number = *number,
                    .floor = draft.floor,
                    .layout = draft.layout.trimmed(),
                    .grossArea = draft.grossArea,
                    .innerArea = draft.innerArea,
                    .use = draft.use,
                    .deliveredOn = draft.deliveredOn,
                    .movedInOn = draft.movedInOn,
                    .fitOut = draft.fitOut,
                    .fitOutUntil = draft.fitOutUntil,
                    .fitOutNote = masking::restored(draft.fitOutNote.trimmed(), {old ? old->fitOutNote : QString()}),
                    .keysHeld = keys,
                    .specialCare = care,
                    .careConsentOn = consentOn,
                    .note = note,
                    .batch = old ? old->batch : std::nullopt,
                    .state = ArchiveState::Active};
    });
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

Result<Resident> changed(Resident resident, const ResidentDraft &draft, bool keepsSensitiveData)
{
    Check check;
    resident.kind = draft.kind;
    resident.name = check.personal(draft.name, resident.name, u"name"_s);
    check.is(!resident.name.isEmpty(), u"name"_s);
    resident.relation = masking::restored(draft.relation.trimmed(), {resident.relation});
    resident.telephone = check.telephone(draft.telephone, resident.telephone, u"telephone"_s);
    resident.secondTelephone = check.telephone(draft.secondTelephone, resident.secondTelephone, u"second telephone"_s);
    resident.address = check.personal(draft.address, resident.address, u"address"_s);
    resident.email = check.personal(draft.email, resident.email, u"e-mail"_s);
    check.is(isEmail(resident.email), u"e-mail"_s);
    resident.isCompany = draft.isCompany;
    check.is(keepsSensitiveData || !draft.isUnderFourteen || resident.isUnderFourteen, u"under fourteen"_s);
    resident.isUnderFourteen = draft.isUnderFourteen;
    resident.since = draft.since;
    resident.until = draft.until;
    check.is(!draft.since || !draft.until || *draft.since <= *draft.until, u"until"_s);
    resident.informedOn = draft.informedOn;
    resident.note = check.personal(draft.note, resident.note, u"note"_s);
    return check.answer<Resident>([&] { return resident; });
}

Result<Vehicle> changed(Vehicle vehicle, const VehicleDraft &draft)
{
    Check check;
    vehicle.plate = check.personal(draft.plate, vehicle.plate, u"plate"_s);
    vehicle.plate = toHalfWidth(vehicle.plate).remove(u' ').toUpper();
    check.is(!vehicle.plate.isEmpty(), u"plate"_s);
    vehicle.description = masking::restored(draft.description.trimmed(), {vehicle.description});
    vehicle.space = masking::restored(draft.space.trimmed(), {vehicle.space});
    vehicle.spaceIsOwned = draft.spaceIsOwned;
    vehicle.spaceUntil = draft.spaceUntil;
    return check.answer<Vehicle>([&] { return vehicle; });
}

} // namespace dutydesk
