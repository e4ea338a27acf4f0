// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/importreading.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

using importvalues::Read;

auto keyOf(const UnitNumber &unit)
{
    return std::tuple(unit.building, unit.entrance, unit.number);
}

/// Reads one row of the sheet.
class RowReader
{
public:
    RowReader(const MergedView &cells, const ImportMapping &mapping, int row)
        : m_cells(cells)
        , m_mapping(mapping)
        , m_flat{.unit = {}, .rows = {row}}
        , m_row(row)
    {}

    bool isEmpty() const
    {
        return std::ranges::none_of(columns(), [&](int column) { return !raw(column).trimmed().isEmpty(); });
    }

    /// Whether the row repeats the headings, as sheets do that were printed in pages and joined again.
    bool isHeading() const
    {
        return std::ranges::all_of(columns(), [&](int column) {
            const QString &heading = m_mapping.headings[column];
            return !heading.isEmpty() && raw(column).simplified() == heading;
        });
    }

    /// Returns nothing if the row is rejected.
    std::optional<PlannedFlat> read()
    {
        readUnit();
        readFlat();
        readPeople();
        readVehicles();
        return m_rejected ? std::nullopt : std::optional(m_flat);
    }

    const std::optional<RejectedRow> &rejected() const { return m_rejected; }
    const UnitNumber &unit() const { return m_flat.unit; }

private:
    std::vector<int> columns() const
    {
        std::vector<int> mapped;
        for (int column = 0; column < static_cast<int>(m_mapping.columns.size()); ++column) {
            if (m_mapping.columns[static_cast<std::size_t>(column)]) {
                mapped.push_back(column);
            }
        }
        return mapped;
    }

    const SheetCell &cell(ImportField field) const { return m_cells.at(m_row, m_mapping.columnOf(field).value_or(-1)); }
    QString raw(int column) const { return textOf(m_cells.at(m_row, column)); }

    void reject(ImportField field, ImportProblem problem)
    {
        if (!m_rejected) {
            const int column = m_mapping.columnOf(field).value_or(-1);
            m_rejected = RejectedRow{m_row, column, problem, raw(column).simplified()};
        }
    }

    /// The value of a field. A cell that cannot be read rejects the row.
    template<typename T>
    T value(ImportField field, Read<T> (*readCell)(const SheetCell &))
    {
        // A long text is not looked at: finding a unit or people in it takes much longer than refusing it.
        const auto *words = std::get_if<QString>(&cell(field));
        if (words && words->size() > NonBlankText::maxLength) {
            reject(field, ImportProblem::TooLong);
            return {};
        }
        Read<T> value = readCell(cell(field));
        if (!value) {
            reject(field, value.error());
            return {};
        }
        if constexpr (std::is_same_v<T, QString>) {
            if (value->size() > NonBlankText::maxLength) {
                reject(field, ImportProblem::TooLong);
            }
        }
        return *std::move(value);
    }

    QString text(ImportField field) { return value(field, &importvalues::text); }

    void readUnit()
    {
        m_flat.unit = {value(ImportField::Building, &importvalues::building),
                       value(ImportField::Entrance, &importvalues::entrance),
                       {}};
        const QString whole = text(ImportField::Unit);
        const QString number = text(ImportField::Number);
        for (const auto &[words, field] :
             {std::pair(whole, ImportField::Unit), std::pair(number, ImportField::Number)}) {
            if (const std::optional<UnitNumber> unit = wholeUnit(words)) {
                m_flat.unit = *unit;
                return;
            }
            if (field == ImportField::Unit && !words.isEmpty() && number.isEmpty()) {
                reject(field, ImportProblem::BadUnit);
            }
        }
        m_flat.unit.number = value(ImportField::Number, &importvalues::number);
        if (m_flat.unit.building.isEmpty() || m_flat.unit.number.isEmpty()) {
            const ImportField missing = m_flat.unit.building.isEmpty() ? ImportField::Building : ImportField::Number;
            reject(m_mapping.columnOf(missing) ? missing : ImportField::Unit, ImportProblem::NoUnit);
        }
    }

    /// The unit number in a cell, either alone or as the only one in an address.
    static std::optional<UnitNumber> wholeUnit(const QString &words)
    {
        if (const std::optional<UnitNumber> unit = UnitNumber::from(words)) {
            return unit;
        }
        constexpr qsizetype longestAddress = 200;
        const std::vector<UnitNumber> found =
            words.size() <= longestAddress ? UnitNumber::allIn(words) : std::vector<UnitNumber>();
        return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
    }

    void readFlat()
    {
        m_flat.floor = value(ImportField::Floor, &importvalues::floor);
        m_flat.layout = text(ImportField::Layout);
        m_flat.grossArea = value(ImportField::GrossArea, &importvalues::area);
        m_flat.innerArea = value(ImportField::InnerArea, &importvalues::area);
        if (m_flat.grossArea > 0 && m_flat.innerArea > m_flat.grossArea) {
            reject(ImportField::InnerArea, ImportProblem::InnerAreaAbove);
        }
        m_flat.deliveredOn = value(ImportField::DeliveredOn, &importvalues::date);
        m_flat.movedInOn = value(ImportField::MovedInOn, &importvalues::date);
        m_flat.note = text(ImportField::Note);
        bool known = false;
        const QString use = text(ImportField::Use);
        m_flat.use = importvalues::use(use, known);
        if (!known) {
            note(ImportField::Use, use);
        }
        if (const QString words = text(ImportField::FitOut); !words.isEmpty()) {
            m_flat.fitOut = importvalues::fitOut(words, known);
            m_flat.fitOutNote = known ? QString() : words;
        }
    }

    /// Keeps a text that fits no field as a note under its heading.
    void note(ImportField field, const QString &words)
    {
        const QString line = m_mapping.headings[m_mapping.columnOf(field).value_or(0)] + u": "_s + words;
        m_flat.note += (m_flat.note.isEmpty() ? QString() : u"\n"_s) + line;
    }

    void readPeople()
    {
        QStringList telephones = value(ImportField::Telephone, &importvalues::telephones);
        telephones += value(ImportField::SecondTelephone, &importvalues::telephones);
        addPeople(ImportField::Owner, ResidentKind::Owner, ImportField::Telephone, telephones);
        addPeople(ImportField::Household, ResidentKind::HouseholdMember, ImportField::Household, {});
        addPeople(ImportField::Tenant, ResidentKind::Tenant, ImportField::TenantTelephone,
                  value(ImportField::TenantTelephone, &importvalues::telephones));
    }

    void addPeople(ImportField field, ResidentKind kind, ImportField telephoneField, QStringList telephones)
    {
        const QString words = text(field);
        std::vector<ResidentDraft> people = importvalues::people(words, kind);
        if (people.size() > PlannedFlat::mostPeople) {
            reject(field, ImportProblem::TooMuchOfFlat);
            return;
        }
        if (people.empty()) {
            if (!words.isEmpty()) {
                note(field, words); // a text such as 4人 names no person
            }
            for (const QString &telephone : telephones) {
                note(telephoneField, telephone);
            }
        } else if (people.size() == static_cast<std::size_t>(telephones.size())) {
            for (ResidentDraft &person : people) {
                person.telephone = telephones.takeFirst();
            }
        } else if (!telephones.isEmpty()) {
            people.front().telephone = telephones.takeFirst();
            if (!telephones.isEmpty()) {
                people.front().secondTelephone = telephones.takeFirst();
            }
            for (const QString &telephone : telephones) {
                note(telephoneField, telephone);
            }
        }
        for (const ResidentDraft &person : people) {
            if (std::ranges::none_of(m_flat.residents,
                                     [&](const auto &known) { return isSamePerson(known, person); })) {
                m_flat.residents.push_back(person);
            }
        }
    }

    void readVehicles()
    {
        const QStringList plates = importvalues::plates(text(ImportField::Plate));
        QStringList spaces = importvalues::parts(text(ImportField::Space));
        for (const QString &plate : plates) {
            m_flat.vehicles.push_back({.plate = plate, .space = spaces.isEmpty() ? QString() : spaces.takeFirst()});
        }
        for (const QString &space : spaces) {
            note(ImportField::Space, space);
        }
    }

    const MergedView &m_cells;
    const ImportMapping &m_mapping;
    PlannedFlat m_flat;
    int m_row;
    std::optional<RejectedRow> m_rejected;
};

/// Combines the rows of each flat.
class SheetReading
{
public:
    SheetReading(const SheetTable &sheet, const ImportMapping &mapping, Progress &progress)
        : m_cells(sheet)
        , m_mapping(mapping)
        , m_progress(progress)
        , m_rows(sheet.rowCount())
    {
        m_reading.sheet = sheet.name;
    }

    ImportReading read()
    {
        m_progress.total = m_rows;
        for (int row = m_mapping.firstDataRow; row < m_rows && !m_progress.isCancelled; ++row) {
            m_progress.done = row;
            RowReader reader(m_cells, m_mapping, row);
            if (!reader.isEmpty() && !reader.isHeading()) {
                ++m_reading.rowCount;
                readRow(reader);
            }
        }
        leaveOutHalves();
        nameShared();
        std::ranges::stable_sort(m_reading.rejected, {}, &RejectedRow::row);
        return std::move(m_reading);
    }

private:
    void readRow(RowReader &reader)
    {
        const std::optional<PlannedFlat> flat = reader.read();
        if (!flat) {
            m_reading.rejected.push_back(*reader.rejected());
            m_halves.insert(keyOf(reader.unit()));
            return;
        }
        const int row = flat->rows.front();
        const auto [place, isNew] = m_places.emplace(keyOf(flat->unit), m_reading.flats.size());
        if (isNew) {
            m_reading.flats.push_back(*flat);
            return;
        }
        PlannedFlat &known = m_reading.flats[place->second];
        const int first = known.rows.front();
        if (known.isFull()) {
            m_reading.rejected.push_back({row, -1, ImportProblem::TooMuchOfFlat, flat->unit.toString(), first});
            m_halves.insert(place->first);
            return;
        }
        if (known.knows(*flat)) {
            m_reading.rejected.push_back({row, -1, ImportProblem::SameRow, {}, first});
            return;
        }
        const auto before = ownersIn(known);
        if (const std::optional<ImportField> field = known.add(*flat)) {
            const int column = m_mapping.columnOf(*field).value_or(-1);
            m_reading.rejected.push_back(
                {row, column, ImportProblem::OtherThanRow, textOf(m_cells.at(row, column)), first});
            m_halves.insert(place->first);
        } else if (before > 0 && ownersIn(known) > before) {
            m_shared.insert(place->first);
        }
    }

    static std::ptrdiff_t ownersIn(const PlannedFlat &flat)
    {
        return std::ranges::count(flat.residents, ResidentKind::Owner, &ResidentDraft::kind);
    }

    void nameShared()
    {
        for (const PlannedFlat &flat : m_reading.flats) {
            if (m_shared.contains(keyOf(flat.unit))) {
                m_reading.shared.push_back({flat.unit.toString(), flat.rows});
            }
        }
    }

    void leaveOutHalves()
    {
        std::erase_if(m_reading.flats, [&](const PlannedFlat &flat) {
            if (!m_halves.contains(keyOf(flat.unit))) {
                return false;
            }
            for (const int row : flat.rows) {
                m_reading.rejected.push_back({row, -1, ImportProblem::OtherRowOfFlat, flat.unit.toString()});
            }
            return true;
        });
    }

    MergedView m_cells;
    const ImportMapping &m_mapping;
    Progress &m_progress;
    int m_rows;
    ImportReading m_reading;
    std::map<std::tuple<QString, QString, QString>, std::size_t> m_places;
    std::set<std::tuple<QString, QString, QString>> m_halves; ///< flats with a rejected row
    std::set<std::tuple<QString, QString, QString>> m_shared; ///< flats whose rows name different owners
};

} // namespace

ImportReading ImportReading::of(const SheetTable &sheet, const ImportMapping &mapping, Progress &progress)
{
    return SheetReading(sheet, mapping, progress).read();
}

} // namespace dutydesk
