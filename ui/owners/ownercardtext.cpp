// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/ownercardtext.h"

#include "layout/formhtml.h"
#include "owners/ownerwords.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

QString OwnerCardText::flat(const FlatCard &card, bool keepsSensitiveData)
{
    const Flat &flat = card.flat;
    const QString fitOut =
        joined({OwnerWords::fitOut(flat.fitOut),
                flat.fitOutUntil ? tr("until %1").arg(OwnerWords::date(flat.fitOutUntil)) : QString(), flat.fitOutNote},
               u" · "_s);
    const QString care = flat.specialCare.isEmpty() || !flat.careConsentOn
                             ? flat.specialCare
                             : tr("%1 (consent of %2)").arg(flat.specialCare, OwnerWords::date(flat.careConsentOn));
    return formhtml::facts({{tr("Floor"), flat.floor ? QString::number(*flat.floor) : QString()},
                            {tr("Layout"), flat.layout},
                            {tr("Use"), OwnerWords::use(flat.use)},
                            {tr("Gross area"), OwnerWords::area(flat.grossArea)},
                            {tr("Inner area"), OwnerWords::area(flat.innerArea)},
                            {tr("Keys held"), flat.keysHeld},
                            {tr("Handed over on"), OwnerWords::date(flat.deliveredOn)},
                            {tr("Moved in on"), OwnerWords::date(flat.movedInOn)},
                            {tr("Fit-out"), fitOut},
                            {tr("Special care"), keepsSensitiveData ? care : QString()},
                            {tr("Note"), flat.note}},
                           3);
}

std::vector<RegisterHeading> OwnerCardText::dwellerHeadings()
{
    return {tr("Kind"), tr("Name or plate"), tr("Telephone or space"), tr("Remarks")};
}

std::vector<RegisterRow> OwnerCardText::dwellers(const FlatCard &card)
{
    std::vector<RegisterRow> rows;
    for (const Resident &resident : card.residents) {
        rows.push_back(rowOf(resident, static_cast<qint64>(rows.size())));
    }
    for (const Vehicle &vehicle : card.vehicles) {
        rows.push_back(rowOf(vehicle, static_cast<qint64>(rows.size())));
    }
    return rows;
}

RegisterRow OwnerCardText::rowOf(const Resident &resident, qint64 id)
{
    if (resident.state == ArchiveState::Erased) {
        return {id, {{OwnerWords::kind(resident.kind)}, {tr("data erased")}, {}, {}}};
    }
    return {id,
            {{OwnerWords::kind(resident.kind)},
             RegisterCell::strong(resident.name),
             {joined({resident.telephone, resident.secondTelephone}, u"\n"_s)},
             {remarksOn(resident)}}};
}

QString OwnerCardText::remarksOn(const Resident &resident)
{
    const bool hasTime = resident.since || resident.until;
    return joined(
        {resident.relation, resident.isCompany ? tr("company") : QString(),
         resident.isUnderFourteen ? tr("under fourteen") : QString(),
         hasTime ? tr("%1 to %2").arg(OwnerWords::date(resident.since), OwnerWords::date(resident.until)) : QString(),
         resident.address, resident.email, resident.note,
         resident.informedOn ? tr("notice received on %1").arg(OwnerWords::date(resident.informedOn)) : QString()},
        u" · "_s);
}

RegisterRow OwnerCardText::rowOf(const Vehicle &vehicle, qint64 id)
{
    if (vehicle.state == ArchiveState::Erased) {
        return {id, {{tr("vehicle")}, {tr("data erased")}, {}, {}}};
    }
    const QString space = vehicle.space.isEmpty() ? QString()
                          : vehicle.spaceIsOwned  ? tr("%1, owned").arg(vehicle.space)
                          : vehicle.spaceUntil
                              ? tr("%1, rented until %2").arg(vehicle.space, OwnerWords::date(vehicle.spaceUntil))
                              : tr("%1, rented").arg(vehicle.space);
    return {id, {{tr("vehicle")}, RegisterCell::strong(vehicle.plate), {space}, {vehicle.description}}};
}

std::vector<RegisterHeading> OwnerCardText::historyHeadings()
{
    return {tr("Time"), tr("From"), tr("What"), tr("Person"), tr("State")};
}

std::vector<RegisterRow> OwnerCardText::history(const std::vector<HistoryLine> &lines, const QTimeZone &zone)
{
    std::vector<RegisterRow> rows;
    for (const HistoryLine &line : lines) {
        const QString state = line.isStruck ? tr("corrected") : line.isOpen ? tr("open") : QString();
        rows.push_back(
            {static_cast<qint64>(rows.size()),
             {RegisterCell::moment(line.at, zone),
              {tr("%1 %2", "duty log, page and line").arg(OwnerWords::historyKind(line.kind), line.number)},
              {.text = line.text, .isStrong = line.isOpen, .isStruck = line.isStruck},
              {.text = line.person, .subline = line.telephone},
              {.text = state, .tone = line.isOpen && !line.isStruck ? std::optional(Tone::Warning) : std::nullopt}}});
    }
    return rows;
}

} // namespace dutydesk
