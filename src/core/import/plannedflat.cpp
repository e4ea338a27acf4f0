// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/importreading.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Sets `known` to `fresh` if it is empty. Returns false if both have a value and the values differ.
template<typename T>
bool merge(T &known, const T &fresh, const T &nothing = {})
{
    if (known == nothing) {
        known = fresh;
    }
    return fresh == nothing || known == fresh;
}

} // namespace

bool isSamePerson(const ResidentDraft &one, const ResidentDraft &other)
{
    return one.kind == other.kind && one.name == other.name
           && (one.telephone == other.telephone || one.telephone.value_or(QString()).isEmpty()
               || other.telephone.value_or(QString()).isEmpty());
}

std::optional<ImportField> PlannedFlat::add(const PlannedFlat &row)
{
    using enum ImportField;
    const std::pair<ImportField, bool> merged[] = {
        {Floor, merge(floor, row.floor)},
        {Layout, merge(layout, row.layout)},
        {GrossArea, merge(grossArea, row.grossArea)},
        {InnerArea, merge(innerArea, row.innerArea)},
        {Use, merge(use, row.use, FlatUse::Unknown)},
        {DeliveredOn, merge(deliveredOn, row.deliveredOn)},
        {MovedInOn, merge(movedInOn, row.movedInOn)},
        {ImportField::FitOut, merge(fitOut, row.fitOut)},
        {ImportField::FitOut, merge(fitOutNote, row.fitOutNote)},
    };
    for (const auto &[field, isSound] : merged) {
        if (!isSound) {
            return field;
        }
    }
    rows.insert(rows.end(), row.rows.begin(), row.rows.end());
    if (!row.note.isEmpty() && !note.contains(row.note)) {
        note += (note.isEmpty() ? QString() : u"\n"_s) + row.note;
    }
    for (const ResidentDraft &person : row.residents) {
        const auto known = std::ranges::find_if(residents, [&](const auto &one) { return isSamePerson(one, person); });
        if (known == residents.end()) {
            residents.push_back(person);
        } else if (known->telephone.value_or(QString()).isEmpty()) {
            known->telephone = person.telephone;
        }
    }
    for (const VehicleDraft &vehicle : row.vehicles) {
        if (std::ranges::find(vehicles, vehicle.plate, &VehicleDraft::plate) == vehicles.end()) {
            vehicles.push_back(vehicle);
        }
    }
    return std::nullopt;
}

bool PlannedFlat::isFull() const
{
    return rows.size() >= mostRows || residents.size() > mostPeople || vehicles.size() > mostPeople
           || note.size() > NonBlankText::maxLength;
}

bool PlannedFlat::knows(const PlannedFlat &row) const
{
    PlannedFlat both = *this;
    if (both.add(row)) {
        return false;
    }
    both.rows = rows;
    return both.floor == floor && both.layout == layout && both.grossArea == grossArea && both.innerArea == innerArea
           && both.use == use && both.deliveredOn == deliveredOn && both.movedInOn == movedInOn && both.fitOut == fitOut
           && both.fitOutNote == fitOutNote && both.note == note && both.residents == residents
           && both.vehicles == vehicles;
}

} // namespace dutydesk
