// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterservice.h"

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

/// The month's record, new where there is none yet. RecordClosed if it is published.
Result<RosterMonth> RosterService::monthToEdit(const Actor &actor, QDate date) const
{
    const Result<std::optional<RosterMonth>> found = findMonth(date);
    if (!found) {
        return failure(found.error());
    }
    if (*found) {
        if ((*found)->state == RosterState::Published) {
            return failure(ErrorCode::RecordClosed, monthOf(date).toString(u"yyyy-MM"_s));
        }
        return **found;
    }
    const Result<RosterMonthId> id = m_repositories.months.nextId();
    if (!id) {
        return failure(id.error());
    }
    return RosterMonth{*id, date.year(), date.month(), RosterState::Draft, 0, actor.staff, {}, {}};
}

Result<RosterService::CellsBefore> RosterService::cellsBefore(const std::vector<CellChange> &changes) const
{
    if (!std::ranges::all_of(changes, [](const CellChange &cell) { return cell.date.isValid(); })) {
        return failure(ErrorCode::InvalidInput, u"date"_s);
    }
    const auto [first, last] = std::ranges::minmax(changes, {}, &CellChange::date);
    const Result<std::vector<Duty>> duties = m_repositories.duties.listBetween(first.date, last.date);
    Result<std::vector<StaffMember>> staff = m_repositories.staff.list();
    Result<std::vector<ShiftPattern>> all = m_repositories.patterns.list();
    if (!duties) {
        return failure(duties.error());
    }
    if (!staff || !all) {
        return failure(!staff ? staff.error() : all.error());
    }
    CellsBefore before{*std::move(staff), *std::move(all), {}};
    for (const Duty &duty : *duties) {
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

/// Begins the months that have no record yet. RecordClosed if one of them is published.
Result<void> RosterService::putMonths(Change &change, const std::vector<CellChange> &cells)
{
    std::set<QDate> months;
    for (const CellChange &cell : cells) {
        months.insert(monthOf(cell.date));
    }
    for (const QDate &month : months) {
        const Result<RosterMonth> record = monthToEdit(change.actor(), month);
        if (!record) {
            return failure(record.error());
        }
        if (!m_repositories.months.findById(record->id)) {
            if (Result<void> put = change.put(m_repositories.months, *record, EntryKind::RecordCreated); !put) {
                return put;
            }
        }
    }
    return {};
}

/// Where a cell is named twice, the last word counts.
Result<void> RosterService::putCells(Change &change, const std::vector<CellChange> &cells, const CellsBefore &before)
{
    const Result<DutyId> nextId = m_repositories.duties.nextId();
    if (!nextId) {
        return failure(nextId.error());
    }
    qint64 freeId = nextId->value(); // inside the unit of work nobody else takes one
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
        if (Result<void> put = change.put(m_repositories.duties, duty, kind); !put) {
            return put;
        }
    }
    return {};
}

Result<void> RosterService::setCells(const Actor &actor, const std::vector<CellChange> &changes)
{
    if (const Result<void> allowed = actor.require(Right::CompileRoster); !allowed) {
        return allowed;
    }
    if (changes.empty()) {
        return {};
    }
    return m_journal.change(actor, [&](Change &change) -> Result<void> {
        const Result<CellsBefore> before = cellsBefore(changes);
        if (!before) {
            return failure(before.error());
        }
        for (const CellChange &cell : changes) {
            if (Result<void> sound = checkCell(cell, *before); !sound) {
                return sound;
            }
        }
        return putMonths(change, changes).andThen([&] { return putCells(change, changes, *before); });
    });
}

Result<int> RosterService::copyLastMonth(const Actor &actor, int year, int month)
{
    if (const Result<void> allowed = actor.require(Right::CompileRoster); !allowed) {
        return failure(allowed.error());
    }
    const Result<MonthRoster> target = load(year, month);
    const QDate before = QDate(year, month, 1).addMonths(-1);
    const Result<MonthRoster> source = load(before.year(), before.month());
    if (!target || !source) {
        return failure(!target ? target.error() : source.error());
    }
    std::vector<CellChange> changes;
    std::map<std::pair<StaffId, QDate>, ShiftPatternId> cells = target->cells;
    for (const StaffMember &person : target->people) {
        for (const RosterDay &day : target->days) {
            const QDate model = day.date.addDays(-28);
            const auto &from = model < target->first ? source->cells : cells;
            const auto cell = from.find({person.id, model});
            const ShiftPattern *pattern = cell == from.end() ? nullptr : target->pattern(cell->second);
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
    const Result<void> set = setCells(actor, changes);
    return set ? Result<int>(static_cast<int>(changes.size())) : failure(set.error());
}

Result<RosterMonth> RosterService::publish(const Actor &actor, int year, int month)
{
    if (const Result<void> allowed = actor.require(Right::CompileRoster); !allowed) {
        return failure(allowed.error());
    }
    const Result<MonthRoster> roster = load(year, month);
    if (!roster) {
        return failure(roster.error());
    }
    const bool hasDuty = std::ranges::any_of(roster->cells, [&](const auto &cell) {
        const ShiftPattern *pattern = roster->pattern(cell.second);
        return pattern && pattern->kind == ShiftKind::Duty;
    });
    if (!hasDuty) {
        return failure(ErrorCode::InvalidInput, u"no duty in this month"_s);
    }
    std::optional<RosterMonth> published;
    const Result<void> done = m_journal.change(actor, [&](Change &change) -> Result<void> {
        const Result<RosterMonth> record = monthToEdit(actor, roster->first);
        if (!record) {
            return failure(record.error());
        }
        published = *record;
        published->state = RosterState::Published;
        published->revision = 1;
        published->publishedBy = actor.staff;
        published->publishedAt = change.at();
        return change.put(m_repositories.months, *published, EntryKind::RosterPublished);
    });
    return done ? Result<RosterMonth>(*published) : failure(done.error());
}

Result<Substitution> RosterService::substitute(const Actor &actor, const SubstitutionDraft &draft)
{
    if (const Result<void> allowed = actor.require(Right::NameSubstitute); !allowed) {
        return failure(allowed.error());
    }
    const Result<NonBlankText> reason = NonBlankText::from(draft.reason);
    if (!reason) {
        return failure(ErrorCode::InvalidInput, u"reason"_s);
    }
    std::optional<Substitution> made;
    const Result<void> done =
        m_journal.change(actor, [&](Change &change) { return putSubstitution(change, draft, *reason, made); });
    return done ? Result<Substitution>(*made) : failure(done.error());
}

Result<void> RosterService::putSubstitution(Change &change, const SubstitutionDraft &draft, const NonBlankText &reason,
                                            std::optional<Substitution> &made)
{
    const Result<MonthRoster> roster = load(draft.date.year(), draft.date.month());
    if (!roster) {
        return failure(roster.error());
    }
    if (!roster->isPublished()) {
        return failure(ErrorCode::InvalidInput, u"not published"_s);
    }
    const ShiftPattern *given = roster->patternAt(draft.original, draft.date);
    if (!given || given->kind != ShiftKind::Duty) {
        return failure(ErrorCode::NotFound, u"duty"_s);
    }
    const ShiftPattern *own = roster->patternAt(draft.substitute, draft.date);
    if (draft.substitute == draft.original || (own && own->kind == ShiftKind::Duty)) {
        return failure(ErrorCode::Conflict, u"substitute is on duty"_s);
    }
    const std::vector<CellChange> cells{{draft.original, draft.date, std::nullopt},
                                        {draft.substitute, draft.date, given->id}};
    const Result<CellsBefore> before = cellsBefore(cells);
    const Result<SubstitutionId> id = m_repositories.substitutions.nextId();
    if (!before || !id) {
        return failure(!before ? before.error() : id.error());
    }
    if (Result<void> sound = checkCell(cells.back(), *before); !sound) {
        return sound;
    }
    const DutyId duty = before->duties.at({draft.original, draft.date}).id;
    made = Substitution{
        *id, duty, draft.date, given->id, draft.original, draft.substitute, change.actor().staff, change.at(), reason};
    RosterMonth month = *roster->record;
    ++month.revision;
    return putCells(change, cells, *before)
        .andThen([&] { return change.put(m_repositories.substitutions, *made, EntryKind::RecordCreated); })
        .andThen([&] { return change.put(m_repositories.months, month); });
}

Result<ShiftPattern> RosterService::savePattern(const Actor &actor, const ShiftPatternDraft &draft)
{
    if (const Result<void> allowed = actor.require(Right::ChangeSettings); !allowed) {
        return failure(allowed.error());
    }
    const Result<NonBlankText> code = NonBlankText::from(draft.code);
    const Result<NonBlankText> name = NonBlankText::from(draft.name);
    if (!code || code->toString().size() > 2) {
        return failure(ErrorCode::InvalidInput, u"code"_s);
    }
    if (!name) {
        return failure(ErrorCode::InvalidInput, u"name"_s);
    }
    if (draft.kind == ShiftKind::Duty && (!draft.start.isValid() || !draft.end.isValid() || draft.start == draft.end)) {
        return failure(ErrorCode::InvalidInput, u"times"_s);
    }
    std::optional<ShiftPattern> saved;
    const Result<void> done = m_journal.change(actor, [&](Change &change) -> Result<void> {
        const Result<std::vector<ShiftPattern>> others = m_repositories.patterns.list();
        const Result<ShiftPatternId> id =
            draft.id ? Result<ShiftPatternId>(*draft.id) : m_repositories.patterns.nextId();
        if (!others || !id) {
            return failure(!others ? others.error() : id.error());
        }
        const bool taken = draft.active && std::ranges::any_of(*others, [&](const ShiftPattern &other) {
                               return other.active && other.id != *id && other.code == *code;
                           });
        if (taken) {
            return failure(ErrorCode::Conflict, u"code"_s);
        }
        saved = ShiftPattern{*id,
                             *code,
                             *name,
                             draft.kind,
                             draft.start,
                             draft.end,
                             draft.staffOnWorkdays,
                             draft.staffOnRestDays,
                             draft.staffOnHolidays,
                             draft.colour,
                             draft.sortOrder,
                             draft.active};
        return change.put(m_repositories.patterns, *saved,
                          draft.id ? EntryKind::RecordChanged : EntryKind::RecordCreated);
    });
    return done ? Result<ShiftPattern>(*saved) : failure(done.error());
}

} // namespace dutydesk
