// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facilities/facilityregister.h"

#include "base/collation.h"
#include "base/halfwidth.h"
#include "base/telephone.h"
#include "base/try.h"
#include "journal/writerecord.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The renewal of a certificate is due this many months before it expires.
constexpr int monthsOfNotice = 1;

Result<Facility> facilityFrom(const FacilityDraft &typed, FacilityId id, const Facility *old)
{
    FacilityDraft draft = typed;
    draft.maintainerTelephone = toHalfWidth(typed.maintainerTelephone).trimmed();
    CHECK(valid<&FacilityDraft::maintainerTelephone>(isTelephoneOrNothing(draft.maintainerTelephone)));
    TRY(Facility facility, recordFrom<Facility>(draft, id, old));
    facility.active = !old || old->active;
    return facility;
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

FacilityRegister::FacilityRegister(OwnerRepositories repositories, const StaffRepository &staff, Journal &journal)
    : m_repositories(repositories)
    , m_staff(staff)
    , m_journal(journal)
{}

Result<std::vector<FacilityLine>> FacilityRegister::facilities(const Actor &actor) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(const std::vector<Facility> facilities, m_repositories.facilities.list());
    TRY(const std::vector<Building> buildings, m_repositories.buildings.list());
    const QDate noticeUntil = m_journal.clock().today().addMonths(monthsOfNotice);
    std::vector<FacilityLine> lines;
    for (const Facility &facility : facilities) {
        const auto building =
            facility.building ? std::ranges::find(buildings, *facility.building, &Building::id) : buildings.end();
        lines.push_back({facility, building == buildings.end() ? QString() : building->title(),
                         facility.active && facility.inspectedUntil && *facility.inspectedUntil <= noticeUntil});
    }
    sort(lines);
    return lines;
}

Result<Facility> FacilityRegister::write(const Actor &actor, EntryKind kind,
                                         const std::function<Result<Facility>()> &make)
{
    CHECK(actor.require(Right::ChangeArchive));
    return writeRecord(m_journal, actor, m_repositories.facilities, kind, [&](const Change &) { return make(); });
}

Result<Facility> FacilityRegister::add(const Actor &actor, const FacilityDraft &draft)
{
    return write(actor, EntryKind::RecordCreated, [&]() -> Result<Facility> {
        TRY(const FacilityId id, m_repositories.facilities.nextId());
        return facilityFrom(draft, id, nullptr);
    });
}

Result<Facility> FacilityRegister::change(const Actor &actor, FacilityId id, const FacilityDraft &draft)
{
    return write(actor, EntryKind::RecordChanged, [&]() -> Result<Facility> {
        TRY(const Facility old, m_repositories.facilities.findById(id));
        return facilityFrom(draft, id, &old);
    });
}

Result<Facility> FacilityRegister::setActive(const Actor &actor, FacilityId id, bool active)
{
    return write(actor, EntryKind::RecordChanged, [&]() -> Result<Facility> {
        TRY(Facility facility, m_repositories.facilities.findById(id));
        facility.active = active;
        return facility;
    });
}

Result<std::vector<FacilityEventLine>> FacilityRegister::history(const Actor &actor, FacilityId id) const
{
    CHECK(actor.require(Right::ReadRecords));
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
    CHECK(valid<&FacilityEventDraft::what>(NonBlankText::from(draft.what).has_value()));
    CHECK(valid<&FacilityEventDraft::happenedAt>(draft.happenedAt.isValid()
                                                 && draft.happenedAt <= m_journal.clock().now()));
    return m_journal.change(actor, [&](Change &change) -> Result<FacilityEvent> {
        TRY(Facility facility, m_repositories.facilities.findById(id));
        TRY(const std::vector<FacilityEvent> events, m_repositories.facilityEvents.list(eventsOf(id)));
        TRY(const FacilityEventId eventId, m_repositories.facilityEvents.nextId());
        const FacilityEvent event{eventId,     id,         draft.happenedAt, *NonBlankText::from(draft.what),
                                  draft.state, actor.staff};
        CHECK(change.put(m_repositories.facilityEvents, event, EntryKind::RecordCreated));
        const bool isNewest = events.empty() || events.front().happenedAt <= event.happenedAt;
        if (isNewest && std::exchange(facility.state, event.state) != event.state) {
            CHECK(change.put(m_repositories.facilities, facility));
        }
        return event;
    });
}

} // namespace dutydesk
