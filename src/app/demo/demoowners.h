// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demochance.h"
#include "journal/journal.h"
#include "owners/ownerrepositories.h"

#include <QJsonObject>

namespace dutydesk {

/// Makes the owner archive of the demo centre: the 1,800 flats of DemoWorld::filledIn() with residents, vehicles and
/// common facilities. It bypasses the service and writes one change per building, because one change per record would
/// take minutes.
class DemoOwners
{
public:
    DemoOwners(const OwnerRepositories &repositories, Journal &journal, uint seed);

    /// Makes the archive, which must be empty. `actor` needs the right to write.
    Result<void> make(const Actor &actor, const QString &language);

private:
    Result<void> makeBuilding(Change &change, int number);
    Result<void> makeFlat(Change &change, const Building &building, int entrance, int floor, int door);
    Result<void> makePeople(Change &change, const Flat &flat);
    Result<void> makeVehicle(Change &change, const Flat &flat);
    Result<void> makeFacilities(Change &change);
    Result<void> makeFacility(Change &change, const QJsonObject &texts, std::optional<BuildingId> building);
    Result<void> makeEvents(Change &change, Facility facility);

    template<Record T>
    Result<void> put(Change &change, Repository<T> &repository, const T &record);
    Result<void> putPerson(Change &change, const Flat &flat, ResidentKind kind, const QString &relation);
    QString name();
    QString telephone();
    QString oneOf(const QString &list);

    OwnerRepositories m_repositories;
    Journal &m_journal;
    DemoChance m_chance;
    QJsonObject m_texts;
    QDate m_today;
    qint64 m_lastId = 0; ///< highest id used; one sequence of ids serves all types
};

} // namespace dutydesk
