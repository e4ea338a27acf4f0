// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/owndatadocument.h"

#include "layout/formhtml.h"
#include "owners/ownerwords.h"

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace formhtml;

namespace {

QString paragraph(const QString &text)
{
    return u"<p style=\"font-size:small; margin-top:2px; margin-bottom:2px\">%1</p>\n"_s.arg(text.toHtmlEscaped());
}

} // namespace

PrintDocument OwnDataDocument::of(const OwnData &data, const OwnerPrintOptions &options)
{
    QString html = title(options.centreName, tr("What we keep about you"));
    html +=
        paragraph(tr("This is all that the centre's program keeps about the person named below, as of %1. You may ask "
                     "for a correction or an erasure at the desk.")
                      .arg(moment(data.at, options.zone)));
    html += person(data) + vehicles(data) + matters(data, options) + accesses(data, options) + requests(data, options)
            + signatures();
    return {.title = tr("Own data %1").arg(data.unit.toString()),
            .html = html,
            .headerText = data.unit.toString(),
            .footerText = tr("For the person named only. Printed by %1, %2")
                              .arg(options.printedBy, moment(options.printedAt, options.zone)),
            .orientation = QPageLayout::Portrait};
}

QString OwnDataDocument::person(const OwnData &data)
{
    const Resident &one = data.resident;
    const Pairs all{{tr("Name"), one.name},
                    {tr("Unit number"), data.unit.toString()},
                    {tr("Kept as"), OwnerWords::kind(one.kind)},
                    {tr("Relation"), one.relation},
                    {tr("Telephone"), one.telephone},
                    {tr("Second telephone"), one.secondTelephone},
                    {tr("Address"), one.address},
                    {tr("E-mail"), one.email},
                    {tr("Since"), OwnerWords::date(one.since)},
                    {tr("Until"), OwnerWords::date(one.until)},
                    {tr("Notice received"), OwnerWords::date(one.informedOn)},
                    {tr("Note"), one.note}};
    return heading(tr("Person")) + tableStart() + pairs(all, 2, 18) + tableEnd();
}

QString OwnDataDocument::vehicles(const OwnData &data)
{
    QString rows;
    for (const Vehicle &vehicle : data.vehicles) {
        if (vehicle.state == ArchiveState::Active) {
            rows += row(cell(vehicle.plate) + cell(vehicle.description) + cell(vehicle.space));
        }
    }
    const std::vector<Column> columns{{tr("Plate"), 30}, {tr("Make and colour"), 40}, {tr("Parking space"), 30}};
    return rows.isEmpty() ? QString()
                          : heading(tr("Vehicles of the flat")) + tableStart() + headerRow(columns) + rows + tableEnd();
}

QString OwnDataDocument::matters(const OwnData &data, const OwnerPrintOptions &options)
{
    QString html = heading(tr("Matters under your name or telephone"));
    if (data.history.empty()) {
        return html + paragraph(tr("none"));
    }
    html += tableStart() + headerRow({{tr("Time"), 20}, {tr("Kind"), 14}, {tr("Number"), 12}, {tr("Matter"), 54}});
    for (const HistoryLine &line : data.history) {
        html += row(cell(moment(line.at, options.zone)) + cell(OwnerWords::historyKind(line.kind)) + cell(line.number)
                    + cell(line.text));
    }
    return html + tableEnd();
}

QString OwnDataDocument::accesses(const OwnData &data, const OwnerPrintOptions &options)
{
    QString html = heading(tr("Who saw your data in full")) + tableStart();
    html += headerRow({{tr("Time"), 20}, {tr("Who"), 14}, {tr("How"), 16}, {tr("What"), 25}, {tr("Why"), 25}});
    for (const AccessLine &line : data.accesses) {
        html += row(cell(moment(line.record.at, options.zone)) + cell(line.officer)
                    + cell(OwnerWords::accessKind(line.record.kind)) + cell(OwnerWords::fields(line.record))
                    + cell(line.record.reason.toString()));
    }
    return html + tableEnd();
}

QString OwnDataDocument::requests(const OwnData &data, const OwnerPrintOptions &options)
{
    if (data.requests.empty()) {
        return {};
    }
    QString html = heading(tr("What you asked about your data")) + tableStart();
    html += headerRow({{tr("Time"), 20}, {tr("Asked for"), 14}, {tr("Matter"), 30}, {tr("Answer"), 36}});
    for (const DataRequestLine &line : data.requests) {
        html += row(cell(moment(line.request.askedAt, options.zone)) + cell(OwnerWords::requestKind(line.request.kind))
                    + cell(line.request.matter) + cell(line.request.outcome));
    }
    return html + tableEnd();
}

QString OwnDataDocument::signatures()
{
    const auto place = [](const QString &name) { return label(name, 18) + cell({}, u"width=\"32%\""_s); };
    return heading(tr("Receipt")) + tableStart() + row(place(tr("Handed over by")) + place(tr("Received by")))
           + row(place(tr("Date")) + place(tr("Date"))) + tableEnd();
}

} // namespace dutydesk
