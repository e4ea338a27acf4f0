// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facilities/facilityregister.h"

#include "base/collation.h"
#include "base/halfwidth.h"
#include "base/try.h"
#include "owners/ownerdrafts.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// How long before the end of a certificate its renewal is due.
constexpr int monthsOfNotice = 1;

Result<Facility> facilityFrom(const FacilityDraft &draft, FacilityId id)
{
    const Result<NonBlankText> name = NonBlankText::from(draft.name);
    const QString telephone = toHalfWidth(draft.maintainerTelephone).trimmed();
    if (!name) {
        return failure(ErrorCode::InvalidInput, u"name"_s);
    }
    if (!telephone.isEmpty() && !isTelephone(telephone)) {
        return failure(ErrorCode::InvalidInput, u"telephone"_s);
    }
    return Facility{.id = id,
                    .name = *name,
                    .kind = draft.kind.trimmed(),
                    .building = draft.building,
                    .place = draft.place.trimmed(),
                    .state = FacilityState::InOrder,
                    .department = draft.department.trimmed(),
                    .maintainer = draft.maintainer.trimmed(),
                    .maintainerTelephone = telephone,
                    .inspectedUntil = draft.inspectedUntil,
                    .note = draft.note.trimmed(),
                    .active = true};
}

QString titleOf(const Building &building)
{
    const QString number = building.number.toString();
    return building.name.isEmpty() ? number : number + u' ' + building.name;
}

void sort(std::vector<FacilityLine> &lines)
{
    const Collation before;
    std::ranges::stable_sort(lines, before, [](const FacilityLine &line) { return line.facility.name.toString(); });
    std::ranges::stable_sort(lines, before, [](const FacilityLine &line) { return line.facility.place; });
    std::ranges::stable_sort(lines, before, &FacilityLine::building);
    std::ranges::stable_sort(lines, std::greater(), [](const FacilityLine &line) { return line.facility.active; });
}

} // namespace

FacilityDraft FacilityDraft::of(const Facility &facility)
{
    return {.name = facility.name.toString(),
            .kind = facility.kind,
            .building = facility.building,
            .place = facility.place,
            .department = facility.department,
            .maintainer = facility.maintainer,
            .maintainerTelephone = facility.maintainerTelephone,
            .inspectedUntil = facility.inspectedUntil,
            .note = facility.note};
}

FacilityRegister::FacilityRegister(OwnerRepositories repositories, const StaffRepository &staff, Journal &journal)
    : m_repositories(repositories)
    , m_staff(staff)
    , m_journal(journal)
{}

Result<std::vector<FacilityLine>> FacilityRegister::facilities() const
{
    TRY(const std::vector<Facility> facilities, m_repositories.facilities.list());
    TRY(const std::vector<Building> buildings, m_repositories.buildings.list());
    const QDate noticeUntil = m_journal.clock().today().addMonths(monthsOfNotice);
    std::vector<FacilityLine> lines;
    for (const Facility &facility : facilities) {
        const auto building =
            facility.building ? std::ranges::find(buildings, *facility.building, &Building::id) : buildings.end();
        lines.push_back({facility, building == buildings.end() ? QString() : titleOf(*building),
                         facility.active && facility.inspectedUntil && *facility.inspectedUntil <= noticeUntil});
    }
    sort(lines);
    return lines;
}

Result<Facility> FacilityRegister::write(const Actor &actor, EntryKind kind,
                                         const std::function<Result<Facility>()> &make)
{
    CHECK(actor.require(Right::ChangeArchive));
    return m_journal.change(actor, [&](Change &change) -> Result<Facility> {
        TRY(const Facility facility, make());
        const Facility written = facility;
        CHECK(change.put(m_repositories.facilities, facility, kind));
        return written;
    });
}

Result<Facility> FacilityRegister::add(const Actor &actor, const FacilityDraft &draft)
{
    return write(actor, EntryKind::RecordCreated, [&]() -> Result<Facility> {
        TRY(const FacilityId id, m_repositories.facilities.nextId());
        return facilityFrom(draft, id);
    });
}

Result<Facility> FacilityRegister::change(const Actor &actor, FacilityId id, const FacilityDraft &draft)
{
    return write(actor, EntryKind::RecordChanged, [&]() -> Result<Facility> {
        const Result<Facility> old = m_repositories.facilities.findById(id);
        Result<Facility> facility = old ? facilityFrom(draft, id) : old;
        if (facility) {
            facility->state = old->state;
            facility->active = old->active;
        }
        return facility;
    });
}

Result<Facility> FacilityRegister::setActive(const Actor &actor, FacilityId id, bool active)
{
    return write(actor, EntryKind::RecordChanged, [&]() -> Result<Facility> {
        Result<Facility> facility = m_repositories.facilities.findById(id);
        if (facility) {
            facility->active = active;
        }
        return facility;
    });
}

Result<std::vector<FacilityEventLine>> FacilityRegister::history(FacilityId id) const
{
    TRY(const std::vector<FacilityEvent> events, m_repositories.facilityEvents.list(eventsOf(id)));
    TRY(const std::vector<StaffMember> staff, m_staff.list());
    std::vector<FacilityEventLine> lines;
    for (const FacilityEvent &event : events) {
        const auto officer = std::ranges::find(staff, event.officer, &StaffMember::id);
        lines.push_back({event, officer == staff.end() ? QString() : officer->name.toString()});
    }
    return lines;
}

Result<FacilityEvent> FacilityRegister::note(const Actor &actor, FacilityId id, const FacilityEventDraft &draft)
{
    CHECK(actor.require(Right::ChangeArchive));
    const Result<NonBlankText> what = NonBlankText::from(draft.what);
    if (!what || !draft.happenedAt.isValid() || draft.happenedAt > m_journal.clock().now()) {
        return failure(ErrorCode::InvalidInput, !what ? u"what"_s : u"happened at"_s);
    }
    return m_journal.change(actor, [&](Change &change) -> Result<FacilityEvent> {
        TRY(const FacilityEventId eventId, m_repositories.facilityEvents.nextId());
        const FacilityEvent noted{eventId, id, draft.happenedAt, *what, draft.state, actor.staff};
        CHECK(putEvent(change, noted));
        return noted;
    });
}

Result<void> FacilityRegister::putEvent(Change &change, const FacilityEvent &event)
{
    Result<Facility> facility = m_repositories.facilities.findById(event.facility);
    const Result<std::vector<FacilityEvent>> events = m_repositories.facilityEvents.list(eventsOf(event.facility));
    if (!facility || !events) {
        return failure(!facility ? facility.error() : events.error());
    }
    CHECK(change.put(m_repositories.facilityEvents, event, EntryKind::RecordCreated));
    const bool isNewest = events->empty() || events->front().happenedAt <= event.happenedAt;
    if (!isNewest || facility->state == event.state) {
        return {};
    }
    facility->state = event.state;
    return change.put(m_repositories.facilities, *facility);
}

} // namespace dutydesk
