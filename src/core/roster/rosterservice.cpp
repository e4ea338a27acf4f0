// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterservice.h"

#include "base/try.h"
#include "people/personname.h"

#include <algorithm>
#include <set>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QDate monthOf(QDate date)
{
    return {date.year(), date.month(), 1};
}

} // namespace

RosterService::RosterService(RosterRepositories repositories, Journal &journal)
    : m_repositories(repositories)
    , m_journal(journal)
{}

/// The month's record, or a new one if it has none. Fails with RecordClosed if it is published.
Result<RosterMonth> RosterService::monthToEdit(const Actor &actor, QDate date) const
{
    TRY(const std::optional<RosterMonth> found, findMonth(date));
    if (found) {
        if (found->state == RosterState::Published) {
            return failure(ErrorCode::RecordClosed, monthOf(date).toString(u"yyyy-MM"_s));
        }
        return *found;
    }
    TRY(const RosterMonthId id, m_repositories.months.nextId());
    return RosterMonth{id, date.year(), date.month(), RosterState::Draft, 0, actor.staff, {}, {}};
}

Result<RosterService::CellsBefore> RosterService::cellsBefore(const std::vector<CellChange> &changes) const
{
    if (!std::ranges::all_of(changes, [](const CellChange &cell) { return cell.date.isValid(); })) {
        return failure(ErrorCode::InvalidInput, u"date"_s);
    }
    const auto [first, last] = std::ranges::minmax(changes, {}, &CellChange::date);
    TRY(const std::vector<Duty> duties, m_repositories.duties.list(dutiesBetween(first.date, last.date)));
    TRY(std::vector<StaffMember> staff, m_repositories.staff.list());
    TRY(std::vector<ShiftPattern> all, m_repositories.patterns.list());
    CellsBefore before{std::move(staff), std::move(all), {}};
    for (const Duty &duty : duties) {
        before.duties.emplace(std::pair(duty.staff, duty.date), duty);
    }
    return before;
}

Result<void> RosterService::checkCell(const CellChange &cell, const CellsBefore &before)
{
    const auto person = std::ranges::find(before.staff, cell.staff, &StaffMember::id);
    if (person == before.staff.end()) {
        return failure(ErrorCode::NotFound, u"staff"_s);
    }
    if (!cell.pattern) {
        return {};
    }
    if (!person->active || !person->onRoster) {
        return failure(ErrorCode::InvalidInput, u"staff"_s);
    }
    const auto pattern = std::ranges::find(before.patterns, *cell.pattern, &ShiftPattern::id);
    if (pattern == before.patterns.end()) {
        return failure(ErrorCode::NotFound, u"pattern"_s);
    }
    return pattern->active ? Result<void>() : failure(ErrorCode::InvalidInput, u"pattern"_s);
}

/// Adds records for the months that have none. Fails with RecordClosed if one of the months is published.
Result<void> RosterService::putMonths(Change &change, const std::vector<CellChange> &cells)
{
    std::set<QDate> months;
    for (const CellChange &cell : cells) {
        months.insert(monthOf(cell.date));
    }
    for (const QDate &month : months) {
        TRY(const RosterMonth record, monthToEdit(change.actor(), month));
        if (!m_repositories.months.findById(record.id)) {
            CHECK(change.put(m_repositories.months, record, EntryKind::RecordCreated));
        }
    }
    return {};
}

/// If a cell occurs twice, its last change counts.
Result<void> RosterService::putCells(Change &change, const std::vector<CellChange> &cells, const CellsBefore &before)
{
    TRY(const DutyId nextId, m_repositories.duties.nextId());
    qint64 freeId = nextId.value(); // no other writer takes an id inside the unit of work
    std::map<std::pair<StaffId, QDate>, Duty> duties = before.duties;
    for (const CellChange &cell : cells) {
        const auto found = duties.find({cell.staff, cell.date});
        const bool isNew = found == duties.end();
        if ((isNew ? std::nullopt : found->second.pattern) == cell.pattern) {
            continue;
        }
        const Duty duty{isNew ? DutyId(freeId++) : found->second.id, cell.staff, cell.date, cell.pattern};
        duties.insert_or_assign({cell.staff, cell.date}, duty);
        const EntryKind kind = isNew ? EntryKind::RecordCreated : EntryKind::RecordChanged;
        CHECK(change.put(m_repositories.duties, duty, kind));
    }
    return {};
}

Result<void> RosterService::setCells(const Actor &actor, const std::vector<CellChange> &changes)
{
    CHECK(actor.require(Right::CompileRoster));
    if (changes.empty()) {
        return {};
    }
    return m_journal.change(actor, [&](Change &change) -> Result<void> {
        TRY(const CellsBefore before, cellsBefore(changes));
        for (const CellChange &cell : changes) {
            CHECK(checkCell(cell, before));
        }
        return putMonths(change, changes).andThen([&] { return putCells(change, changes, before); });
    });
}

Result<int> RosterService::copyLastMonth(const Actor &actor, int year, int month)
{
    CHECK(actor.require(Right::CompileRoster));
    TRY(const MonthRoster target, load(actor, year, month));
    const QDate before = QDate(year, month, 1).addMonths(-1);
    TRY(const MonthRoster source, load(actor, before.year(), before.month()));
    std::vector<CellChange> changes;
    std::map<std::pair<StaffId, QDate>, ShiftPatternId> cells = target.cells;
    for (const StaffMember &person : target.people) {
        for (const RosterDay &day : target.days) {
            const QDate model = day.date.addDays(-28);
            const auto &from = model < target.first ? source.cells : cells;
            const auto cell = from.find({person.id, model});
            const ShiftPattern *pattern = cell == from.end() ? nullptr : target.pattern(cell->second);
            const bool copied = pattern && pattern->active && pattern->kind != ShiftKind::Leave;
            if (copied && person.active && person.onRoster && !cells.contains({person.id, day.date})) {
                cells.insert_or_assign({person.id, day.date}, pattern->id);
                changes.push_back({person.id, day.date, pattern->id});
            }
        }
    }
    if (changes.empty()) {
        return 0;
    }
    CHECK(setCells(actor, changes));
    return static_cast<int>(changes.size());
}

Result<RosterMonth> RosterService::publish(const Actor &actor, int year, int month)
{
    CHECK(actor.require(Right::CompileRoster));
    TRY(const MonthRoster roster, load(actor, year, month));
    const bool hasDuty = std::ranges::any_of(roster.cells, [&](const auto &cell) {
        const ShiftPattern *pattern = roster.pattern(cell.second);
        return pattern && pattern->kind == ShiftKind::Duty;
    });
    if (!hasDuty) {
        return failure(ErrorCode::InvalidInput, u"no duty in this month"_s);
    }
    return m_journal.change(actor, [&](Change &change) -> Result<RosterMonth> {
        TRY(const RosterMonth record, monthToEdit(actor, roster.first));
        RosterMonth published = record;
        published.state = RosterState::Published;
        published.revision = 1;
        published.publishedBy = actor.staff;
        published.publishedAt = change.at();
        CHECK(change.put(m_repositories.months, published, EntryKind::RosterPublished));
        return published;
    });
}

Result<Substitution> RosterService::substitute(const Actor &actor, const SubstitutionDraft &draft)
{
    CHECK(actor.require(Right::NameSubstitute));
    const Result<NonBlankText> reason = NonBlankText::from(draft.reason);
    if (!reason) {
        return invalid<&SubstitutionDraft::reason>();
    }
    return m_journal.change(actor, [&](Change &change) { return putSubstitution(change, draft, *reason); });
}

Result<Substitution> RosterService::putSubstitution(Change &change, const SubstitutionDraft &draft,
                                                    const NonBlankText &reason)
{
    TRY(const MonthRoster roster, load(change.actor(), draft.date.year(), draft.date.month()));
    if (!roster.isPublished()) {
        return failure(ErrorCode::InvalidInput, u"not published"_s);
    }
    const ShiftPattern *given = roster.patternAt(draft.original, draft.date);
    if (!given || given->kind != ShiftKind::Duty) {
        return failure(ErrorCode::NotFound, u"duty"_s);
    }
    const ShiftPattern *own = roster.patternAt(draft.substitute, draft.date);
    if (draft.substitute == draft.original || (own && own->kind == ShiftKind::Duty)) {
        return failure(ErrorCode::Conflict, u"substitute is on duty"_s);
    }
    const std::vector<CellChange> cells{{draft.original, draft.date, std::nullopt},
                                        {draft.substitute, draft.date, given->id}};
    TRY(const CellsBefore before, cellsBefore(cells));
    TRY(const SubstitutionId id, m_repositories.substitutions.nextId());
    CHECK(checkCell(cells.back(), before));
    const DutyId duty = before.duties.at({draft.original, draft.date}).id;
    const Substitution made{
        id, duty, draft.date, given->id, draft.original, draft.substitute, change.actor().staff, change.at(), reason};
    RosterMonth month = *roster.record;
    ++month.revision;
    CHECK(putCells(change, cells, before));
    CHECK(change.put(m_repositories.substitutions, made, EntryKind::RecordCreated));
    CHECK(change.put(m_repositories.months, month));
    return made;
}

Result<ShiftPattern> RosterService::savePattern(const Actor &actor, const ShiftPatternDraft &draft)
{
    CHECK(actor.require(Right::ChangeSettings));
    const Result<NonBlankText> code = personName(draft.code);
    const Result<NonBlankText> name = personName(draft.name);
    if (!code || code->toString().size() > 2) {
        return invalid<&ShiftPatternDraft::code>();
    }
    if (!name) {
        return invalid<&ShiftPatternDraft::name>();
    }
    if (draft.kind == ShiftKind::Duty && (!draft.start.isValid() || !draft.end.isValid() || draft.start == draft.end)) {
        return invalid<&ShiftPatternDraft::end>();
    }
    return m_journal.change(actor, [&](Change &change) { return putPattern(change, draft, *code, *name); });
}

/// Published rosters and pages tell of a pattern by its number, so one with another code, kind or times is a new one.
Result<ShiftPattern> RosterService::putPattern(Change &change, const ShiftPatternDraft &draft, const NonBlankText &code,
                                               const NonBlankText &name)
{
    TRY(const std::vector<ShiftPattern> all, m_repositories.patterns.list());
    const auto old = std::ranges::find_if(all, [&](const ShiftPattern &one) { return one.id == draft.id; });
    if (draft.id && old == all.end()) {
        return failure(ErrorCode::NotFound, u"pattern"_s);
    }
    const bool taken = draft.active && std::ranges::any_of(all, [&](const ShiftPattern &other) {
                           return other.active && other.id != draft.id && lookOf(other.code) == lookOf(code);
                       });
    if (taken) {
        return invalid<&ShiftPatternDraft::code>(ErrorCode::Conflict);
    }
    const bool meansTheSame =
        draft.id && old->code == code && old->kind == draft.kind && old->start == draft.start && old->end == draft.end;
    TRY(const ShiftPatternId id, meansTheSame ? Result<ShiftPatternId>(*draft.id) : m_repositories.patterns.nextId());
    if (draft.id && !meansTheSame && old->active) {
        ShiftPattern retired = *old;
        retired.active = false;
        CHECK(change.put(m_repositories.patterns, retired));
    }
    const ShiftPattern saved{id,
                             code,
                             name,
                             draft.kind,
                             draft.start,
                             draft.end,
                             draft.staffOnWorkdays,
                             draft.staffOnRestDays,
                             draft.staffOnHolidays,
                             draft.colour,
                             draft.sortOrder,
                             draft.active};
    CHECK(
        change.put(m_repositories.patterns, saved, meansTheSame ? EntryKind::RecordChanged : EntryKind::RecordCreated));
    return saved;
}

} // namespace dutydesk
