// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/ownercardtext.h"

#include "layout/formhtml.h"
#include "owners/ownerwords.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

QString OwnerCardText::flat(const FlatCard &card, bool keepsSensitiveData)
{
    const Flat &flat = card.flat;
    const auto pair = [](const QString &name, const QString &value) {
        return formhtml::label(name, 13) + formhtml::cell(value, u"width=\"20%\""_s);
    };
    const auto wide = [](const QString &name, const QString &value) {
        return formhtml::row(formhtml::label(name, 13) + formhtml::cell(value, u"colspan=\"5\""_s));
    };
    const QString fitOut =
        joined({OwnerWords::fitOut(flat.fitOut),
                flat.fitOutUntil ? tr("until %1").arg(dateText(flat.fitOutUntil)) : QString(), flat.fitOutNote},
               u" · "_s);
    QString html = formhtml::tableStart();
    html += formhtml::row(pair(tr("Floor"), flat.floor ? QString::number(*flat.floor) : QString())
                          + pair(tr("Layout"), flat.layout) + pair(tr("Use"), OwnerWords::use(flat.use)));
    html += formhtml::row(pair(tr("Gross area"), OwnerWords::area(flat.grossArea))
                          + pair(tr("Inner area"), OwnerWords::area(flat.innerArea))
                          + pair(tr("Keys held"), flat.keysHeld));
    html += formhtml::row(pair(tr("Handed over on"), dateText(flat.deliveredOn))
                          + pair(tr("Moved in on"), dateText(flat.movedInOn)) + pair(tr("Fit-out"), fitOut));
    if (keepsSensitiveData) {
        const QString care = flat.specialCare.isEmpty() || !flat.careConsentOn
                                 ? flat.specialCare
                                 : tr("%1 (consent of %2)").arg(flat.specialCare, dateText(flat.careConsentOn));
        html += wide(tr("Special care"), care);
    }
    if (!flat.note.isEmpty()) {
        html += wide(tr("Note"), flat.note);
    }
    return html + formhtml::tableEnd();
}

QStringList OwnerCardText::dwellerHeadings()
{
    return {tr("Kind"), tr("Name or plate"), tr("Telephone or space"), tr("Remarks")};
}

std::vector<RegisterTable::Row> OwnerCardText::dwellers(const FlatCard &card)
{
    std::vector<RegisterTable::Row> rows;
    for (const Resident &resident : card.residents) {
        rows.push_back(rowOf(resident, static_cast<qint64>(rows.size())));
    }
    for (const Vehicle &vehicle : card.vehicles) {
        rows.push_back(rowOf(vehicle, static_cast<qint64>(rows.size())));
    }
    return rows;
}

RegisterTable::Row OwnerCardText::rowOf(const Resident &resident, qint64 id)
{
    if (resident.state == ArchiveState::Erased) {
        return {id, {{OwnerWords::kind(resident.kind)}, {tr("data erased")}, {}, {}}};
    }
    return {id,
            {{OwnerWords::kind(resident.kind)},
             {resident.name},
             {joined({resident.telephone, resident.secondTelephone}, u"\n"_s)},
             {remarksOn(resident)}}};
}

QString OwnerCardText::remarksOn(const Resident &resident)
{
    const bool hasTime = resident.since || resident.until;
    return joined({resident.relation, resident.isCompany ? tr("company") : QString(),
                   resident.isUnderFourteen ? tr("under fourteen") : QString(),
                   hasTime ? tr("%1 to %2").arg(dateText(resident.since), dateText(resident.until)) : QString(),
                   resident.address, resident.email, resident.note,
                   resident.informedOn ? tr("notice received on %1").arg(dateText(resident.informedOn)) : QString()},
                  u" · "_s);
}

RegisterTable::Row OwnerCardText::rowOf(const Vehicle &vehicle, qint64 id)
{
    if (vehicle.state == ArchiveState::Erased) {
        return {id, {{tr("vehicle")}, {tr("data erased")}, {}, {}}};
    }
    const QString space = vehicle.space.isEmpty() ? QString()
                          : vehicle.spaceIsOwned  ? tr("%1, owned").arg(vehicle.space)
                          : vehicle.spaceUntil
                              ? tr("%1, rented until %2").arg(vehicle.space, dateText(vehicle.spaceUntil))
                              : tr("%1, rented").arg(vehicle.space);
    return {id, {{tr("vehicle")}, {vehicle.plate}, {space}, {vehicle.description}}};
}

QStringList OwnerCardText::historyHeadings()
{
    return {tr("Time"), tr("From"), tr("What"), tr("Person"), tr("State")};
}

std::vector<RegisterTable::Row> OwnerCardText::history(const std::vector<HistoryLine> &lines, const QTimeZone &zone)
{
    std::vector<RegisterTable::Row> rows;
    for (const HistoryLine &line : lines) {
        const QString state = line.isStruck ? tr("corrected") : line.isOpen ? tr("open") : QString();
        rows.push_back(
            {static_cast<qint64>(rows.size()),
             {{formhtml::moment(line.at, zone)},
              {tr("%1 %2", "duty log, page and line").arg(OwnerWords::historyKind(line.kind), line.number)},
              {.text = line.text, .isStruck = line.isStruck},
              {joined({line.person, line.telephone}, u"\n"_s)},
              {.text = state, .tone = line.isOpen && !line.isStruck ? std::optional(Tone::Warning) : std::nullopt}}});
    }
    return rows;
}

} // namespace dutydesk
