// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoowners.h"

#include "base/try.h"
#include "owners/ownerdrafts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int buildings = 30;
constexpr int entrances = 2;
constexpr int floors = 15;
constexpr int doors = 2;

QString filled(QString text, const QString &building, int entrance)
{
    return text.replace("{building}"_L1, building).replace("{entrance}"_L1, QString::number(entrance));
}

} // namespace

DemoOwners::DemoOwners(const OwnerRepositories &repositories, Journal &journal, uint seed)
    : m_repositories(repositories)
    , m_journal(journal)
    , m_chance(seed)
{}

Result<void> DemoOwners::make(const Actor &actor, const QString &language)
{
    QFile file(u":/demo/owners_%1.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, file.fileName());
    }
    m_texts = QJsonDocument::fromJson(file.readAll()).object();
    m_today = m_journal.clock().today();
    for (int number = 1; number <= buildings; ++number) {
        const auto work = [&](Change &change) { return makeBuilding(change, number); };
        CHECK(m_journal.change(actor, work));
    }
    return m_journal.change(actor, [&](Change &change) { return makeFacilities(change); });
}

template<Record T>
Result<void> DemoOwners::put(Change &change, Repository<T> &repository, const T &record)
{
    return change.put(repository, record, EntryKind::RecordCreated);
}

Result<void> DemoOwners::makeBuilding(Change &change, int number)
{
    TRY(const Building building, recordFrom({.number = QString::number(number)}, BuildingId(++m_lastId)));
    Result<void> made = put(change, m_repositories.buildings, building);
    for (int entrance = 1; made && entrance <= entrances; ++entrance) {
        for (int flat = 0; made && flat < floors * doors; ++flat) {
            made = makeFlat(change, building, entrance, flat / doors + 1, flat % doors + 1);
        }
        QJsonObject lift = m_texts["lift"_L1].toObject();
        for (const QString &text : {u"name"_s, u"place"_s}) {
            lift[text] = filled(lift[text].toString(), building.number.toString(), entrance);
        }
        made = made ? makeFacility(change, lift, building.id) : made;
    }
    return made;
}

Result<void> DemoOwners::makeFlat(Change &change, const Building &building, int entrance, int floor, int door)
{
    const int rooms = m_chance.below(4);
    FlatDraft draft{.building = building.id,
                    .entrance = QString::number(entrance),
                    .number = u"%1%2"_s.arg(floor).arg(door, 2, 10, QChar(u'0')),
                    .floor = floor,
                    .layout = m_texts["layouts"_L1][rooms].toString(),
                    .grossArea = 6800 + rooms * 2300 + m_chance.below(900),
                    .deliveredOn = QDate(2019, 6, 1).addDays(m_chance.below(90))};
    draft.innerArea = draft.grossArea * 78 / 100;
    const int use = m_chance.below(100);
    draft.use = use < 72 ? FlatUse::OwnerOccupied : use < 92 ? FlatUse::Let : FlatUse::Vacant;
    if (draft.use != FlatUse::Vacant) {
        draft.movedInOn = draft.deliveredOn->addDays(m_chance.between(60, 900));
    }
    if (m_chance.percent(1)) {
        draft.fitOut = FitOut::UnderWay;
        draft.fitOutUntil = m_today.addDays(m_chance.between(10, 90));
        draft.fitOutNote =
            oneOf(u"fitOutNotes"_s).replace("{number}"_L1, QString::number(m_chance.between(1000, 9999)));
    }
    if (m_chance.percent(4)) {
        draft.keysHeld = m_texts["keys"_L1].toString();
    }
    if (m_chance.percent(6)) {
        draft.note = oneOf(u"notes"_s);
    }
    TRY(const Flat flat, flatFrom(draft, FlatId(++m_lastId), nullptr, false));
    return put(change, m_repositories.flats, flat).andThen([&] { return makePeople(change, flat); }).andThen([&] {
        return m_chance.percent(55) ? makeVehicle(change, flat) : Result<void>();
    });
}

Result<void> DemoOwners::makePeople(Change &change, const Flat &flat)
{
    Result<void> made = putPerson(change, flat, ResidentKind::Owner, {});
    if (made && m_chance.percent(12)) {
        made = putPerson(change, flat, ResidentKind::Owner, {});
    }
    if (flat.use == FlatUse::OwnerOccupied) {
        for (int one = m_chance.below(3); made && one > 0; --one) {
            made = putPerson(change, flat, ResidentKind::HouseholdMember, oneOf(u"relations"_s));
        }
    }
    if (made && flat.use == FlatUse::Let) {
        made = putPerson(change, flat, ResidentKind::Tenant, {});
    }
    if (made && m_chance.percent(8)) {
        made = putPerson(change, flat, ResidentKind::EmergencyContact, oneOf(u"contactRelations"_s));
    }
    return made;
}

Result<void> DemoOwners::putPerson(Change &change, const Flat &flat, ResidentKind kind, const QString &relation)
{
    ResidentDraft draft{.kind = kind, .name = name(), .relation = relation};
    if (kind == ResidentKind::Owner && m_chance.percent(1)) {
        draft.name = oneOf(u"companies"_s);
        draft.isCompany = true;
    }
    if (kind != ResidentKind::HouseholdMember || m_chance.percent(50)) {
        draft.telephone = telephone();
    }
    if (kind == ResidentKind::Tenant) {
        draft.since = m_today.addDays(-m_chance.between(20, 300));
        draft.until = draft.since->addYears(1).addDays(-1);
    }
    if (kind == ResidentKind::Owner) {
        draft.informedOn = flat.deliveredOn;
    }
    TRY(const Resident resident, changed(newResident(ResidentId(++m_lastId), flat.id), draft, false));
    return put(change, m_repositories.residents, resident);
}

Result<void> DemoOwners::makeVehicle(Change &change, const Flat &flat)
{
    static const QString signs = u"ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"_s;
    VehicleDraft draft{.plate = oneOf(u"plates"_s), .description = oneOf(u"vehicles"_s)};
    for (int sign = 0; sign < 5; ++sign) {
        *draft.plate += signs[m_chance.below(static_cast<int>(signs.size()))];
    }
    if (m_chance.percent(70)) {
        draft.space = m_texts["space"_L1].toString().replace("{number}"_L1, QString::number(flat.id.value()));
        draft.spaceIsOwned = m_chance.percent(60);
        draft.spaceUntil = draft.spaceIsOwned ? std::optional<QDate>() : m_today.addDays(m_chance.between(20, 360));
    }
    TRY(const Vehicle vehicle, changed(newVehicle(VehicleId(++m_lastId), flat.id), draft));
    return put(change, m_repositories.vehicles, vehicle);
}

Result<void> DemoOwners::makeFacilities(Change &change)
{
    const QJsonArray facilities = m_texts["facilities"_L1].toArray();
    for (const QJsonValue &facility : facilities) {
        CHECK(makeFacility(change, facility.toObject(), {}));
    }
    return {};
}

Result<void> DemoOwners::makeFacility(Change &change, const QJsonObject &texts, std::optional<BuildingId> building)
{
    const QString maintainer = texts["maintainer"_L1].toString();
    TRY(const NonBlankText name, NonBlankText::from(texts["name"_L1].toString()));
    const Facility facility{.id = FacilityId(++m_lastId),
                            .name = name,
                            .kind = texts["kind"_L1].toString(),
                            .building = building,
                            .place = texts["place"_L1].toString(),
                            .state = FacilityState::InOrder,
                            .department = texts["department"_L1].toString(),
                            .maintainer = maintainer,
                            .maintainerTelephone = texts["telephone"_L1].toString(),
                            .inspectedUntil = maintainer.isEmpty() ? std::optional<QDate>()
                                                                   : m_today.addDays(m_chance.between(10, 800)),
                            .note = {},
                            .active = true};
    return put(change, m_repositories.facilities, facility).andThen([&] { return makeEvents(change, facility); });
}

/// Adds a part of a facility's history, in the order of the texts: noise, stop, repair, service, inspection.
Result<void> DemoOwners::makeEvents(Change &change, Facility facility)
{
    const QJsonArray events = m_texts["events"_L1].toArray();
    const int first = m_chance.below(static_cast<int>(events.size()));
    const int last = std::min(first + m_chance.below(3), static_cast<int>(events.size()) - 1);
    QDateTime at = change.at().addDays(-m_chance.between(30, 300));
    for (int event = first; event <= last; ++event) {
        TRY(const NonBlankText what, NonBlankText::from(events[event]["what"_L1].toString()));
        facility.state = static_cast<FacilityState>(events[event]["state"_L1].toInt());
        const FacilityEvent record{FacilityEventId(++m_lastId), facility.id, at, what, facility.state,
                                   change.actor().staff};
        CHECK(put(change, m_repositories.facilityEvents, record));
        at = at.addSecs(3600 * m_chance.between(1, 48));
    }
    return facility.state == FacilityState::InOrder ? Result<void>() : change.put(m_repositories.facilities, facility);
}

QString DemoOwners::oneOf(const QString &list)
{
    const QJsonArray texts = m_texts[list].toArray();
    return texts[m_chance.below(static_cast<int>(texts.size()))].toString();
}

QString DemoOwners::name()
{
    const QString surname = oneOf(u"surnames"_s);
    const QString given = oneOf(u"givenNames"_s);
    return surname.front().unicode() > 0x7f ? surname + given : given + u' ' + surname;
}

QString DemoOwners::telephone()
{
    return u"13800%1"_s.arg(m_chance.below(1'000'000), 6, 10, QChar(u'0'));
}

} // namespace dutydesk
