// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/flatcarddocument.h"

#include "layout/formhtml.h"
#include "owners/ownerwords.h"

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace formhtml;

namespace {

/// This many lines of history fit on the card's single sheet.
constexpr std::size_t mattersShown = 12;

} // namespace

PrintDocument FlatCardDocument::of(const FlatCard &clearOrMasked, const std::vector<HistoryLine> &history,
                                   const OwnerPrintOptions &options)
{
    const FlatCard card = masked(clearOrMasked);
    QString html = title(options.centreName, tr("Owner archive card")) + flat(card);
    html += people(card, ResidentKind::Owner, tr("Owners"))
            + people(card, ResidentKind::HouseholdMember, tr("Household"))
            + people(card, ResidentKind::Tenant, tr("Tenants"))
            + people(card, ResidentKind::EmergencyContact, tr("Emergency contacts"));
    html += vehicles(card) + matters(history, options) + signatures(options);
    return {.title = tr("Owner archive card %1").arg(card.unit.toString()),
            .html = html,
            .headerText = card.unit.toString(),
            .footerText = tr("Personal data is masked. For the work of the centre only; not to be passed on."),
            .orientation = QPageLayout::Portrait};
}

QString FlatCardDocument::flat(const FlatCard &card)
{
    const Flat &flat = card.flat;
    const QString building = QStringList{card.building.number.toString(), card.building.name}.join(u' ').trimmed();
    const Pairs all{{tr("Building"), building},
                    {tr("Entrance"), flat.entrance},
                    {tr("Flat number"), flat.number.toString()},
                    {tr("Floor"), flat.floor ? QString::number(*flat.floor) : QString()},
                    {tr("Layout"), flat.layout},
                    {tr("Use"), OwnerWords::use(flat.use)},
                    {tr("Gross area"), OwnerWords::area(flat.grossArea)},
                    {tr("Inner area"), OwnerWords::area(flat.innerArea)},
                    {tr("Handed over on"), OwnerWords::date(flat.deliveredOn)},
                    {tr("Moved in on"), OwnerWords::date(flat.movedInOn)},
                    {tr("Fit-out"), OwnerWords::fitOut(flat.fitOut)},
                    {tr("Fit-out until"), OwnerWords::date(flat.fitOutUntil)}};
    return heading(tr("Flat")) + tableStart() + pairs(all, 3)
           + row(label(tr("Keys held")) + cell(flat.keysHeld.isEmpty() ? tr("none") : tr("yes"), u"width=\"19%\""_s)
                 + label(tr("Note")) + cell(flat.note, u"colspan=\"3\""_s))
           + tableEnd();
}

QString FlatCardDocument::people(const FlatCard &card, ResidentKind kind, const QString &title)
{
    QString rows;
    for (const Resident &one : card.residents) {
        if (one.kind != kind || one.state != ArchiveState::Active || one.isUnderFourteen) {
            continue;
        }
        const QString telephones = QStringList{one.telephone, one.secondTelephone}.join(u'\n').trimmed();
        const QString time = one.since || one.until
                                 ? tr("%1 to %2").arg(OwnerWords::date(one.since), OwnerWords::date(one.until))
                                 : QString();
        rows += row(cell(one.name) + cell(one.relation) + cell(telephones) + cell(time)
                    + cell(OwnerWords::date(one.informedOn)) + cell(one.note));
    }
    if (rows.isEmpty()) {
        return {};
    }
    return heading(title) + tableStart()
           + headerRow({{tr("Name"), 18},
                        {tr("Relation"), 14},
                        {tr("Telephone"), 20},
                        {tr("Time"), 22},
                        {tr("Notice received"), 14},
                        {tr("Note"), 12}})
           + rows + tableEnd();
}

QString FlatCardDocument::vehicles(const FlatCard &card)
{
    QString rows;
    for (const Vehicle &vehicle : card.vehicles) {
        if (vehicle.state != ArchiveState::Active) {
            continue;
        }
        rows +=
            row(cell(vehicle.plate) + cell(vehicle.description) + cell(vehicle.space)
                + cell(vehicle.spaceIsOwned ? tr("owned") : tr("rented")) + cell(OwnerWords::date(vehicle.spaceUntil)));
    }
    if (rows.isEmpty()) {
        return {};
    }
    return heading(tr("Vehicles")) + tableStart()
           + headerRow({{tr("Plate"), 20},
                        {tr("Make and colour"), 28},
                        {tr("Parking space"), 20},
                        {tr("Kind of space"), 16},
                        {tr("Valid until"), 16}})
           + rows + tableEnd();
}

QString FlatCardDocument::matters(const std::vector<HistoryLine> &history, const OwnerPrintOptions &options)
{
    QString rows;
    for (std::size_t i = 0; i < history.size() && i < mattersShown; ++i) {
        // The line shows only the number of the matter, because its text may name people and must stay in the program.
        rows += row(cell(moment(history[i].at, options.zone)) + cell(OwnerWords::historyKind(history[i].kind))
                    + cell(history[i].number) + cell(history[i].isOpen ? tr("open") : QString()));
    }
    if (rows.isEmpty()) {
        return {};
    }
    return heading(tr("Latest matters")) + tableStart()
           + headerRow({{tr("Time"), 30}, {tr("Kind"), 30}, {tr("Number"), 25}, {tr("State"), 15}}) + rows + tableEnd();
}

QString FlatCardDocument::signatures(const OwnerPrintOptions &options)
{
    QString html = heading(tr("File")) + tableStart();
    html += row(label(tr("Printed by"), 18) + cell(options.printedBy, u"width=\"32%\""_s) + label(tr("Printed at"), 18)
                + cell(moment(options.printedAt, options.zone), u"width=\"32%\""_s));
    html += row(label(tr("Checked by"), 18) + cell({}) + label(tr("Date"), 18) + cell({}));
    return html + tableEnd();
}

} // namespace dutydesk
