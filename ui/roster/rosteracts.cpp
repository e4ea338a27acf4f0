// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosteracts.h"

#include "base/try.h"
#include "roster/shiftkeys.h"

#include <algorithm>

namespace dutydesk {

namespace {

std::optional<ShiftPatternId> patternAt(const RosterTableModel &model, const CellPlace &place)
{
    const ShiftPattern *pattern = model.roster()->patternAt(place.staff, place.date);
    return pattern ? std::optional(pattern->id) : std::nullopt;
}

/// Collects changes by cell; the last change of a cell counts.
class Changes
{
public:
    void set(const CellPlace &place, std::optional<ShiftPatternId> pattern)
    {
        m_cells.insert_or_assign({place.staff, place.date}, pattern);
    }

    std::vector<CellChange> list() const
    {
        std::vector<CellChange> list;
        for (const auto &[place, pattern] : m_cells) {
            list.push_back({place.first, place.second, pattern});
        }
        return list;
    }

private:
    std::map<std::pair<StaffId, QDate>, std::optional<ShiftPatternId>> m_cells;
};

Result<std::optional<ShiftPatternId>> patternNamed(const QString &code, const MonthRoster &roster)
{
    if (code.trimmed().isEmpty()) {
        return std::optional<ShiftPatternId>();
    }
    const std::optional<ShiftPatternId> pattern = patternTyped(code, roster.patterns);
    return pattern ? Result<std::optional<ShiftPatternId>>(pattern) : failure(ErrorCode::NotFound, code.trimmed());
}

} // namespace

std::vector<CellPlace> RosterActs::places(const RosterTableModel &model, const QItemSelection &selection)
{
    QModelIndexList indexes = selection.indexes();
    std::sort(indexes.begin(), indexes.end());
    std::vector<CellPlace> found;
    for (const QModelIndex &index : indexes) {
        if (const std::optional<CellPlace> place = model.placeAt(index)) {
            found.push_back(*place);
        }
    }
    return found;
}

std::vector<CellChange> RosterActs::set(const std::vector<CellPlace> &places, std::optional<ShiftPatternId> pattern)
{
    std::vector<CellChange> changes;
    for (const CellPlace &place : places) {
        changes.push_back({place.staff, place.date, pattern});
    }
    return changes;
}

std::vector<CellChange> RosterActs::move(const RosterTableModel &model, const std::vector<CellPlace> &places,
                                         QPoint offset, bool isCopy)
{
    Changes changes;
    if (!isCopy) {
        for (const CellPlace &place : places) {
            changes.set(place, std::nullopt);
        }
    }
    for (const CellPlace &place : places) {
        const QModelIndex from = model.indexOf(place);
        const auto target = model.placeAt(model.index(from.row() + offset.y(), from.column() + offset.x()));
        if (!target) {
            return {};
        }
        if (const std::optional<ShiftPatternId> pattern = patternAt(model, place)) {
            changes.set(*target, pattern);
        }
    }
    return changes.list();
}

std::vector<CellChange> RosterActs::repeat(const RosterTableModel &model, const QItemSelectionRange &source,
                                           const QItemSelectionRange &target)
{
    const auto wrapped = [](int value, int first, int count) {
        return first + (((value - first) % count) + count) % count;
    };
    Changes changes;
    for (int row = target.top(); row <= target.bottom(); ++row) {
        for (int column = target.left(); column <= target.right(); ++column) {
            const auto to = model.placeAt(model.index(row, column));
            const auto from = model.placeAt(model.index(wrapped(row, source.top(), source.height()),
                                                        wrapped(column, source.left(), source.width())));
            if (to && from && !source.contains(row, column, {})) {
                changes.set(*to, patternAt(model, *from));
            }
        }
    }
    return changes.list();
}

QItemSelectionRange RosterActs::around(const QItemSelection &selection)
{
    if (selection.isEmpty()) {
        return {};
    }
    const QAbstractItemModel &model = *selection.first().model();
    const auto top = std::ranges::min(selection, {}, &QItemSelectionRange::top).top();
    const auto left = std::ranges::min(selection, {}, &QItemSelectionRange::left).left();
    const auto bottom = std::ranges::max(selection, {}, &QItemSelectionRange::bottom).bottom();
    const auto right = std::ranges::max(selection, {}, &QItemSelectionRange::right).right();
    return {model.index(top, left), model.index(bottom, right)};
}

QString RosterActs::textOf(const RosterTableModel &model, const QItemSelection &selection)
{
    const QItemSelectionRange range = around(selection);
    QStringList lines;
    for (int row = range.top(); range.isValid() && row <= range.bottom(); ++row) {
        QStringList codes;
        for (int column = range.left(); column <= range.right(); ++column) {
            const QModelIndex index = model.index(row, column);
            codes.append(selection.contains(index) ? index.data().toString() : QString());
        }
        lines.append(codes.join(u'\t'));
    }
    return lines.join(u'\n');
}

Result<std::vector<CellChange>> RosterActs::paste(const RosterTableModel &model, const QItemSelection &selection,
                                                  const QString &text)
{
    const QItemSelectionRange range = around(selection);
    QStringList lines = QString(text).remove(u'\r').split(u'\n');
    if (lines.size() > 1 && lines.last().isEmpty()) {
        lines.removeLast(); // spreadsheets end the last line with a line break too
    }
    if (!range.isValid() || text.trimmed().isEmpty()) {
        return std::vector<CellChange>();
    }
    if (lines.size() == 1 && !lines.first().contains(u'\t')) {
        TRY(const auto pattern, patternNamed(lines.first(), *model.roster()));
        return set(places(model, selection), pattern);
    }
    Changes changes;
    for (int row = 0; row < lines.size(); ++row) {
        const QStringList codes = lines[row].split(u'\t');
        for (int column = 0; column < codes.size(); ++column) {
            TRY(const auto pattern, patternNamed(codes[column], *model.roster()));
            if (const auto to = model.placeAt(model.index(range.top() + row, range.left() + column))) {
                changes.set(*to, pattern);
            }
        }
    }
    return changes.list();
}

} // namespace dutydesk
