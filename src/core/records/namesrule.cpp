// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/namesrule.h"

#include "centre/referencedata.h"
#include "log/logpage.h"
#include "owners/flat.h"
#include "owners/resident.h"
#include "people/personname.h"
#include "roster/shiftpattern.h"

#include <algorithm>

namespace dutydesk {

namespace {

QStringList namesIn(const ReadEntry &read)
{
    if (const auto item = read.record<SharedItem>()) {
        return {item->name.toString()};
    }
    if (const auto pattern = read.record<ShiftPattern>()) {
        return {pattern->code.toString(), pattern->name.toString()};
    }
    if (const auto volume = read.record<LogVolume>()) {
        return {volume->number.toString()};
    }
    if (const auto flat = read.record<Flat>()) {
        return {flat->number.toString()};
    }
    const auto resident = read.record<Resident>();
    return resident && !resident->name.isEmpty() ? QStringList{resident->name} : QStringList(); // a mark has no name
}

bool isKeptSo(const QString &name)
{
    const Result<NonBlankText> kept = personName(name);
    return kept && kept->toString() == name;
}

} // namespace

JointRule::Finding NamesRule::check(const ReadEntry &read)
{
    return std::ranges::all_of(namesIn(read), isKeptSo) ? Finding() : read.bad(JournalProblem::WrongBody);
}

} // namespace dutydesk
