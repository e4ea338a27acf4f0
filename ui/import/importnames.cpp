// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/importnames.h"

#include "base/errortext.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

// NOLINTNEXTLINE(readability-function-size): a word for each field
QString ImportNames::of(ImportField field)
{
    switch (field) {
    case ImportField::Unit:
        return tr("Full unit number");
    case ImportField::Building:
        return tr("Building");
    case ImportField::Entrance:
        return tr("Entrance");
    case ImportField::Number:
        return tr("Flat number");
    case ImportField::Floor:
        return tr("Floor");
    case ImportField::Layout:
        return tr("Layout");
    case ImportField::GrossArea:
        return tr("Gross area");
    case ImportField::InnerArea:
        return tr("Inner area");
    case ImportField::Use:
        return tr("Use");
    case ImportField::DeliveredOn:
        return tr("Delivered on");
    case ImportField::MovedInOn:
        return tr("Moved in on");
    case ImportField::FitOut:
        return tr("Fit-out");
    case ImportField::Owner:
        return tr("Owner");
    case ImportField::Telephone:
        return tr("Telephone");
    case ImportField::SecondTelephone:
        return tr("Second telephone");
    case ImportField::Household:
        return tr("Household");
    case ImportField::Tenant:
        return tr("Tenant");
    case ImportField::TenantTelephone:
        return tr("Tenant's telephone");
    case ImportField::Plate:
        return tr("Number plate");
    case ImportField::Space:
        return tr("Parking space");
    case ImportField::Note:
        return tr("Note");
    }
    Q_UNREACHABLE();
}

QString ImportNames::of(const RejectedRow &row)
{
    switch (row.problem) {
    case ImportProblem::NoUnit:
        return tr("Building or number of the flat is missing.");
    case ImportProblem::BadUnit:
        return tr("This is not a building, entrance or flat number.");
    case ImportProblem::NoValue:
        return tr("The formula has no result. Put the value in its place.");
    case ImportProblem::BadArea:
        return tr("This is not an area in square metres.");
    case ImportProblem::InnerAreaAbove:
        return tr("The inner area is larger than the gross area.");
    case ImportProblem::BadDate:
        return tr("This is not a date. Write it as 2026-12-01.");
    case ImportProblem::BadFloor:
        return tr("This is not a floor from -9 to 199.");
    case ImportProblem::BadTelephone:
        return tr("This is not a telephone number.");
    case ImportProblem::LostDigits:
        return tr("The spreadsheet program has cut the last digits off. Format the column as text and enter the number "
                  "again.");
    case ImportProblem::MaskedValue:
        return tr("The stars hide part of the value: this comes from a masked export.");
    case ImportProblem::TooLong:
        return tr("The text is too long.");
    case ImportProblem::SameRow:
        return tr("Duplicate of row %1.").arg(row.otherRow + 1);
    case ImportProblem::OtherThanRow:
        return tr("Row %1 has different data for the same flat.").arg(row.otherRow + 1);
    case ImportProblem::OtherThanArchive:
        return tr("The archive has this flat with other data. Change it there.");
    case ImportProblem::TooMuchOfFlat:
        return tr("More rows, people or vehicles name this flat than are read for one.");
    case ImportProblem::OtherRowOfFlat:
        return tr("Another row of the same flat is not imported.");
    }
    Q_UNREACHABLE();
}

QString ImportNames::sharedIn(const std::vector<SharedFlat> &shared)
{
    constexpr std::size_t mostNamed = 5;
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(shared.size(), mostNamed); ++i) {
        QStringList rows;
        for (const int row : shared[i].rows) {
            rows.append(QString::number(row + 1));
        }
        sentences.append(tr("⚠ %1 has different owners in rows %2: all of them are imported. If a number is wrong, "
                            "correct it in the file first.")
                             .arg(shared[i].unit, rows.join(tr(", "))));
    }
    if (shared.size() > mostNamed) {
        sentences.append(
            tr("The same applies to %n more flat(s).", nullptr, static_cast<int>(shared.size() - mostNamed)));
    }
    return sentences.join(u'\n');
}

QString ImportNames::summaryOf(const ImportCheck &check, const std::vector<SharedFlat> &shared)
{
    QStringList lines{tr("%n new building(s)", nullptr, check.newBuildings),
                      tr("%n new flat(s)", nullptr, check.newFlats), tr("%n person(s)", nullptr, check.residents),
                      tr("%n vehicle(s)", nullptr, check.vehicles)};
    QString summary = tr("To be imported: %1.").arg(lines.join(tr(", ")));
    if (check.unchanged > 0) {
        summary += u'\n' + tr("%n flat(s) are in the archive already, with the same data.", nullptr, check.unchanged);
    }
    summary +=
        u'\n'
        + (check.rejected.empty() ? tr("No rows are skipped.")
                                  : tr("%n row(s) are skipped. Export them, correct them, and import them afterwards.",
                                       nullptr, static_cast<int>(check.rejected.size())));
    if (!shared.empty()) {
        summary += u'\n' + sharedIn(shared);
    }
    return summary;
}

TableExport ImportNames::rejectedOf(const ImportCheck &check, const QString &fileName, const QString &sheet)
{
    TableExport table{.title = tr("Skipped rows of %1").arg(fileName),
                      .headings = {tr("Sheet"), tr("Row"), tr("Cell"), tr("Content"), tr("Reason")},
                      .rows = {}};
    for (const RejectedRow &row : check.rejected) {
        const QString cell = row.column < 0 ? QString() : SheetTable::cellName(row.row, row.column);
        table.rows.push_back({sheet, double(row.row + 1), cell, row.value, of(row)});
    }
    return table;
}

QString ImportNames::of(const Error &error)
{
    if (error.code == ErrorCode::Blocked && error.detail == "changed"_L1) {
        return tr("Some records of this import have changed since. It can no longer be undone as a whole; deactivate "
                  "single flats instead.");
    }
    if (error.code == ErrorCode::Blocked && error.detail == "stopped"_L1) {
        return tr("Stopped. Nothing was changed.");
    }
    if (error.code == ErrorCode::Blocked) {
        return tr("People, vehicles, facilities or requests were added to records of this import. It can no longer be "
                  "undone as a whole; deactivate single flats instead.");
    }
    if (error.code == ErrorCode::Conflict) {
        return tr("The archive has changed in the meantime. Check the file again; nothing was imported.");
    }
    return ErrorText::of(error);
}

} // namespace dutydesk
