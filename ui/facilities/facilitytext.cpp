// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facilities/facilitytext.h"

#include "layout/formhtml.h"
#include "owners/ownerwords.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

std::optional<Tone> toneOf(FacilityState state)
{
    switch (state) {
    case FacilityState::InOrder:
        return {};
    case FacilityState::Impaired:
        return Tone::Warning;
    case FacilityState::OutOfOrder:
        return Tone::Overdue;
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList FacilityText::headings()
{
    return {tr("Place"), tr("Facility"), tr("Kind"), tr("State"), tr("Inspected until")};
}

QString FacilityText::place(const FacilityLine &line)
{
    const QString &where = line.facility.place;
    if (line.building.isEmpty()) {
        return where;
    }
    return where.isEmpty() ? tr("building %1").arg(line.building) : tr("building %1, %2").arg(line.building, where);
}

QString FacilityText::state(const Facility &facility)
{
    return facility.active ? OwnerWords::facilityState(facility.state) : tr("out of use");
}

QString FacilityText::inspection(const FacilityLine &line, QDate today)
{
    if (!line.facility.inspectedUntil) {
        return {};
    }
    const QString date = line.facility.inspectedUntil->toString(Qt::ISODate);
    const qint64 left = today.daysTo(*line.facility.inspectedUntil);
    if (!line.inspectionIsDue) {
        return date;
    }
    return left < 0 ? tr("%1, over for %n day(s)", nullptr, static_cast<int>(-left)).arg(date)
                    : tr("%1, due in %n day(s)", nullptr, static_cast<int>(left)).arg(date);
}

std::optional<Tone> FacilityText::toneOfInspection(const FacilityLine &line, QDate today)
{
    if (!line.inspectionIsDue) {
        return {};
    }
    return *line.facility.inspectedUntil < today ? Tone::Overdue : Tone::Warning;
}

RegisterTable::Row FacilityText::row(const FacilityLine &line, QDate today)
{
    const Facility &facility = line.facility;
    return {
        facility.id.value(),
        {{place(line)},
         {facility.name.toString()},
         {facility.kind},
         {.text = state(facility), .tone = facility.active ? toneOf(facility.state) : std::nullopt},
         {.text = inspection(line, today), .tone = toneOfInspection(line, today), .date = facility.inspectedUntil}}};
}

QString FacilityText::details(const FacilityLine &line, QDate today)
{
    const Facility &facility = line.facility;
    const auto pair = [](const QString &name, const QString &value) {
        return formhtml::label(name, 18) + formhtml::cell(value, u"width=\"32%\""_s);
    };
    QString html = formhtml::tableStart();
    html += formhtml::row(pair(tr("Place"), place(line)) + pair(tr("Kind"), facility.kind));
    html += formhtml::row(pair(tr("State"), state(facility)) + pair(tr("Inspected until"), inspection(line, today)));
    html += formhtml::row(pair(tr("Department"), facility.department) + pair(tr("Maintainer"), facility.maintainer));
    html += formhtml::row(pair(tr("Telephone"), facility.maintainerTelephone) + pair(tr("Note"), facility.note));
    return html + formhtml::tableEnd();
}

QStringList FacilityText::historyHeadings()
{
    return {tr("Time"), tr("What happened"), tr("State afterwards"), tr("Officer")};
}

std::vector<RegisterTable::Row> FacilityText::history(const std::vector<FacilityEventLine> &events,
                                                      const QTimeZone &zone)
{
    std::vector<RegisterTable::Row> rows;
    for (const FacilityEventLine &line : events) {
        rows.push_back({line.event.id.value(),
                        {{formhtml::moment(line.event.happenedAt, zone)},
                         {line.event.what.toString()},
                         {.text = OwnerWords::facilityState(line.event.state), .tone = toneOf(line.event.state)},
                         {line.officer}}});
    }
    return rows;
}

} // namespace dutydesk
