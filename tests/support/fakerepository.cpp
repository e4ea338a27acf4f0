// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakerepository.h"

#include <algorithm>

namespace dutydesk::test {

namespace {

bool holds(const SelectionParts::Condition &condition, const Value &value)
{
    using Test = SelectionParts::Test;
    const bool isMissing = std::holds_alternative<std::monostate>(value);
    switch (condition.test) {
    case Test::Equal:
        return !isMissing && value == condition.value;
    case Test::NotEqual:
        return !isMissing && value != condition.value;
    case Test::Between:
        return !isMissing && condition.value <= value && value <= condition.last;
    case Test::OneOf:
        return !isMissing && std::ranges::find(condition.oneOf, value) != condition.oneOf.end();
    case Test::Missing:
        break;
    }
    return isMissing;
}

} // namespace

std::vector<Row> rowsSelected(const std::map<qint64, Row> &rows, const QStringList &columns,
                              const SelectionParts &selection)
{
    const auto valueIn = [&](const Row &row, const char *column) -> const Value & {
        return row[static_cast<std::size_t>(columns.indexOf(QString::fromLatin1(column)))];
    };
    std::vector<Row> found;
    for (const auto &[id, row] : rows) {
        const auto isMet = [&](const auto &condition) { return holds(condition, valueIn(row, condition.column)); };
        if (std::ranges::all_of(selection.conditions, isMet)) {
            found.push_back(row);
        }
    }
    std::ranges::sort(found, [&](const Row &left, const Row &right) {
        for (const SelectionParts::Order &order : selection.orders) {
            const Value &one = valueIn(left, order.column);
            const Value &other = valueIn(right, order.column);
            if (one != other) {
                return order.isDescending ? other < one : one < other;
            }
        }
        return false;
    });
    if (selection.most > 0 && found.size() > static_cast<std::size_t>(selection.most)) {
        found.resize(static_cast<std::size_t>(selection.most));
    }
    return found;
}

} // namespace dutydesk::test
