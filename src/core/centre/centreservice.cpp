// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/centreservice.h"

#include "base/collation.h"
#include "base/try.h"
#include "centre/calendarfile.h"
#include "journal/writerecord.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
concept Ordered = requires(T record)
{
    record.sortOrder;
};

template<Record T>
Result<std::vector<T>> inOrder(const Repository<T> &repository)
{
    Result<std::vector<T>> all = repository.list();
    if (all) {
        std::ranges::stable_sort(*all, {}, &T::sortOrder);
    }
    return all;
}

} // namespace

CentreService::CentreService(CentreRepositories repositories, Journal &journal)
    : m_repositories(repositories)
    , m_journal(journal)
{}

/// Checks the right, then stores the record that `make` returns in one change.
template<Record T>
Result<T> CentreService::write(const Actor &actor, Repository<T> &repository, EntryKind kind,
                               const std::function<Result<T>()> &make)
{
    CHECK(actor.require(Right::ChangeSettings));
    return writeRecord(m_journal, actor, repository, kind, [&](const Change &) -> Result<T> {
        TRY(T record, make());
        CHECK(checkUnique(record));
        return record;
    });
}

template<Record T>
Result<void> CentreService::checkUnique(const T &record) const
{
    if constexpr (std::is_same_v<T, Phrase>) {
        TRY(const std::vector<Phrase> all, m_repositories.phrases.list());
        const bool taken = record.active && std::ranges::any_of(all, [&](const Phrase &other) {
                               return other.active && other.id != record.id && other.code == record.code;
                           });
        return taken ? invalid<&PhraseDraft::code>(ErrorCode::Conflict) : Result<void>();
    }
    return {};
}

template<Record T, typename Draft>
Result<T> CentreService::addTo(Repository<T> &repository, const Actor &actor, const Draft &draft)
{
    return write<T>(actor, repository, EntryKind::RecordCreated, [&]() -> Result<T> {
        TRY(const IdOf<T> id, repository.nextId());
        Result<T> record = recordFrom(draft, id);
        if constexpr (Ordered<T>) {
            TRY(const std::vector<T> all, inOrder(repository));
            if (record) {
                record->sortOrder = all.empty() ? 1 : all.back().sortOrder + 1;
            }
        }
        return record;
    });
}

template<Record T, typename Draft>
Result<T> CentreService::changeIn(Repository<T> &repository, const Actor &actor, IdOf<T> id, const Draft &draft)
{
    return write<T>(actor, repository, EntryKind::RecordChanged, [&]() -> Result<T> {
        const Result<T> old = repository.findById(id);
        Result<T> record = old ? recordFrom(draft, id) : old;
        if (record) {
            record->active = old->active;
            if constexpr (Ordered<T>) {
                record->sortOrder = old->sortOrder;
            }
        }
        return record;
    });
}

template<Record T>
Result<T> CentreService::setActiveIn(Repository<T> &repository, const Actor &actor, IdOf<T> id, bool active)
{
    return write<T>(actor, repository, EntryKind::RecordChanged, [&]() -> Result<T> {
        Result<T> record = repository.findById(id);
        if (record) {
            record->active = active;
        }
        return record;
    });
}

template<Record T>
Result<void> CentreService::reorderIn(Repository<T> &repository, const Actor &actor, const std::vector<IdOf<T>> &order)
{
    CHECK(actor.require(Right::ChangeSettings));
    return m_journal.change(actor, [&](Change &change) -> Result<void> {
        TRY(std::vector<T> all, inOrder(repository));
        for (const IdOf<T> id : order) {
            if (std::ranges::find(all, id, &T::id) == all.end()) {
                return failure(ErrorCode::NotFound, QString::fromLatin1(T::table));
            }
        }
        std::ranges::stable_sort(all, {}, [&](const T &record) { return std::ranges::find(order, record.id); });
        int place = 0;
        for (T &record : all) {
            ++place;
            if (std::exchange(record.sortOrder, place) == place) {
                continue;
            }
            CHECK(change.put(repository, record));
        }
        return {};
    });
}

Result<Centre> CentreService::centre() const
{
    return m_repositories.centre.findById(CentreId(1));
}

Result<Centre> CentreService::change(const Actor &actor, const CentreDraft &draft)
{
    return write<Centre>(actor, m_repositories.centre, EntryKind::RecordChanged, [&]() -> Result<Centre> {
        const Result<Centre> old = centre();
        return old ? recordFrom(draft, old->id) : old;
    });
}

Result<std::vector<SharedItem>> CentreService::items() const
{
    return inOrder(m_repositories.items);
}

Result<std::vector<OnCallLeader>> CentreService::leaders() const
{
    return inOrder(m_repositories.leaders);
}

Result<std::vector<EmergencyNumber>> CentreService::emergencyNumbers() const
{
    return inOrder(m_repositories.emergencyNumbers);
}

Result<std::vector<Phrase>> CentreService::phrases() const
{
    Result<std::vector<Phrase>> all = m_repositories.phrases.list();
    if (all) {
        std::ranges::stable_sort(*all, Collation(), [](const Phrase &phrase) { return phrase.code.toString(); });
    }
    return all;
}

Result<SharedItem> CentreService::add(const Actor &actor, const SharedItemDraft &draft)
{
    return addTo(m_repositories.items, actor, draft);
}

Result<OnCallLeader> CentreService::add(const Actor &actor, const OnCallLeaderDraft &draft)
{
    return addTo(m_repositories.leaders, actor, draft);
}

Result<EmergencyNumber> CentreService::add(const Actor &actor, const EmergencyNumberDraft &draft)
{
    return addTo(m_repositories.emergencyNumbers, actor, draft);
}

Result<Phrase> CentreService::add(const Actor &actor, const PhraseDraft &draft)
{
    return addTo(m_repositories.phrases, actor, draft);
}

Result<SharedItem> CentreService::change(const Actor &actor, SharedItemId id, const SharedItemDraft &draft)
{
    return changeIn(m_repositories.items, actor, id, draft);
}

Result<OnCallLeader> CentreService::change(const Actor &actor, OnCallLeaderId id, const OnCallLeaderDraft &draft)
{
    return changeIn(m_repositories.leaders, actor, id, draft);
}

Result<EmergencyNumber> CentreService::change(const Actor &actor, EmergencyNumberId id,
                                              const EmergencyNumberDraft &draft)
{
    return changeIn(m_repositories.emergencyNumbers, actor, id, draft);
}

Result<Phrase> CentreService::change(const Actor &actor, PhraseId id, const PhraseDraft &draft)
{
    return changeIn(m_repositories.phrases, actor, id, draft);
}

Result<SharedItem> CentreService::setActive(const Actor &actor, SharedItemId id, bool active)
{
    return setActiveIn(m_repositories.items, actor, id, active);
}

Result<OnCallLeader> CentreService::setActive(const Actor &actor, OnCallLeaderId id, bool active)
{
    return setActiveIn(m_repositories.leaders, actor, id, active);
}

Result<EmergencyNumber> CentreService::setActive(const Actor &actor, EmergencyNumberId id, bool active)
{
    return setActiveIn(m_repositories.emergencyNumbers, actor, id, active);
}

Result<Phrase> CentreService::setActive(const Actor &actor, PhraseId id, bool active)
{
    return setActiveIn(m_repositories.phrases, actor, id, active);
}

Result<void> CentreService::reorder(const Actor &actor, const std::vector<SharedItemId> &order)
{
    return reorderIn(m_repositories.items, actor, order);
}

Result<void> CentreService::reorder(const Actor &actor, const std::vector<OnCallLeaderId> &order)
{
    return reorderIn(m_repositories.leaders, actor, order);
}

Result<void> CentreService::reorder(const Actor &actor, const std::vector<EmergencyNumberId> &order)
{
    return reorderIn(m_repositories.emergencyNumbers, actor, order);
}

Result<std::vector<CalendarDay>> CentreService::calendar(int year) const
{
    Result<std::vector<CalendarDay>> days = m_repositories.calendar.list(daysBetween({year, 1, 1}, {year, 12, 31}));
    if (days) {
        std::erase_if(*days, [](const CalendarDay &day) { return day.kind == CalendarDayKind::OrdinaryDay; });
    }
    return days;
}

Result<std::vector<CalendarDay>> CentreService::importCalendar(const Actor &actor, int year, const QByteArray &json)
{
    CHECK(actor.require(Right::ChangeSettings));
    TRY(const std::vector<CalendarDay> days, parseCalendar(json));
    CHECK(checkYear(year, days));
    CHECK(m_journal.change(actor, [&](Change &change) { return replaceYear(change, year, days); }));
    return calendar(year);
}

Result<void> CentreService::replaceYear(Change &change, int year, const std::vector<CalendarDay> &days)
{
    CalendarRepository &repository = m_repositories.calendar;
    TRY(const std::vector<CalendarDay> known, repository.list(daysBetween({year, 1, 1}, {year, 12, 31})));
    for (CalendarDay day : known) {
        const bool stays = std::ranges::find(days, day.date, &CalendarDay::date) != days.end();
        if (stays || std::exchange(day.kind, CalendarDayKind::OrdinaryDay) == CalendarDayKind::OrdinaryDay) {
            continue;
        }
        CHECK(change.put(repository, day));
    }
    for (CalendarDay day : days) {
        const auto old = std::ranges::find(known, day.date, &CalendarDay::date);
        const bool isNew = old == known.end();
        TRY(const CalendarDayId id, isNew ? repository.nextId() : Result<CalendarDayId>(old->id));
        day.id = id;
        if (!isNew && day == *old) {
            continue;
        }
        const EntryKind kind = isNew ? EntryKind::RecordCreated : EntryKind::RecordChanged;
        CHECK(change.put(repository, day, kind));
    }
    return {};
}

} // namespace dutydesk
