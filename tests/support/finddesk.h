// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "find/findablesofcentre.h"
#include "find/findservice.h"
#include "log/findablesoflog.h"
#include "owners/findablesofowners.h"
#include "roster/findablesofroster.h"
#include "support/fakecentre.h"
#include "support/fakeowners.h"
#include "support/fakesearch.h"
#include "support/handoverdesk.h"

namespace dutydesk::test {

/// A front desk whose log and owner archive can be searched.
class FindDesk : public HandoverDesk
{
public:
    FindDesk()
    {
        for (Findables *some : {&m_ofLog, &m_ofOwners, &m_ofCentre, &m_ofRoster}) {
            for (const std::unique_ptr<Findable> &findable : *some) {
                parts.findables.push_back(findable.get());
            }
        }
    }

    /// Adds flat 3-1-502 with an owner and a vehicle.
    void addFlat()
    {
        const Result<void> added = journal.journal.change(wang, [&](Change &change) -> Result<void> {
            const Resident owner = aResident(1, u"张三丰", QStringLiteral("13805714826"));
            const Vehicle vehicle{
                VehicleId(1), FlatId(1), QStringLiteral("沪A8K218"), {}, QStringLiteral("B1-12"), false,
                {},           {},        ArchiveState::Active};
            return change
                .put(owners.buildings, {BuildingId(1), text(u"3"), QStringLiteral("望山楼"), {}, ArchiveState::Active})
                .andThen([&] { return change.put(owners.flats, aFlat(1, u"502")); })
                .andThen([&] { return change.put(owners.residents, owner); })
                .andThen([&] { return change.put(owners.vehicles, vehicle); });
        });
        Q_ASSERT(added);
    }

    static Flat aFlat(qint64 id, QStringView number)
    {
        Flat flat{FlatId(id),
                  BuildingId(1),
                  QStringLiteral("1"),
                  text(number),
                  5,
                  {},
                  0,
                  0,
                  FlatUse::OwnerOccupied,
                  {},
                  {},
                  FitOut::None,
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  ArchiveState::Active};
        return flat;
    }

    static Resident aResident(qint64 id, QStringView name, const QString &telephone)
    {
        return {ResidentId(id),
                FlatId(1),
                ResidentKind::Owner,
                name.toString(),
                {},
                telephone,
                {},
                {},
                {},
                false,
                false,
                {},
                {},
                {},
                {},
                {},
                ArchiveState::Active};
    }

    void write(const QString &matter, const QString &place = {}, EntryState state = EntryState::Done)
    {
        const Result<LogEntry> written =
            dutyLog.lines.write(wang, {.happenedAt = clock.now(), .place = place, .matter = matter, .state = state});
        Q_ASSERT(written);
    }

    FakeOwnerStore owners;
    FakeCentreStore lists;
    FakeRepository<RosterMonth> months;
    FakeRepository<Substitution> substitutions;
    FakeSearchIndex index;
    FakeRomanisation romanisation;
    FindService::Parts parts{index, journal.repository, journal.unitOfWork, romanisation, {}};

private:
    Findables m_ofLog = findablesOfLog(store.repositories(), evidenceStore.evidence, staff);
    Findables m_ofOwners = findablesOfOwners(owners.repositories());
    Findables m_ofCentre = findablesOfCentre(staff, lists.repositories());
    Findables m_ofRoster = findablesOfRoster({patterns, duties, months, substitutions, staff, lists.calendar, centre,
                                              lists.leaders, lists.emergencyNumbers});
};

} // namespace dutydesk::test
