// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/draftjson.h"
#include "owners/ownerdrafts.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

struct BasketDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"vehicles", &BasketDraft::vehicles}, Field{"flats", &BasketDraft::flats},
                         Field{"chosen", &BasketDraft::chosen}, Field{"packed_at", &BasketDraft::packedAt});
    }

    std::vector<VehicleDraft> vehicles = {};
    std::map<FlatId, FlatDraft> flats = {};
    std::set<FlatId> chosen = {};
    QDateTime packedAt = {};
};

Resident someone()
{
    Resident resident = newResident(ResidentId(7), FlatId(3));
    resident.name = u"张三"_s;
    resident.telephone = u"13800000000"_s;
    resident.relation = u"owner"_s;
    resident.since = QDate(2020, 5, 1);
    return resident;
}

} // namespace

TEST(Draft, saysWhatTheRecordSaysButForPersonalData)
{
    const auto draft = draftOf<ResidentDraft>(someone());

    EXPECT_EQ(draft.relation, u"owner"_s);
    EXPECT_EQ(draft.since, QDate(2020, 5, 1));
    EXPECT_EQ(draft.name, std::nullopt);
}

TEST(Draft, becomesARecordThatKeepsWhatWasNotTyped)
{
    const Resident old = someone();
    ResidentDraft draft;
    draft.relation = u"  tenant "_s;
    draft.telephone = u"021-6123456"_s;

    const Resident changed = recordFrom<Resident>(draft, old.id, &old).value();

    EXPECT_EQ(changed.relation, u"tenant"_s);
    EXPECT_EQ(changed.telephone, u"021-6123456"_s);
    EXPECT_EQ(changed.name, u"张三"_s);
    EXPECT_EQ(changed.flat, FlatId(3));
}

TEST(Draft, namesTheColumnThatIsWrong)
{
    EXPECT_EQ(recordFrom<Building>(BuildingDraft{.number = u" "_s}, BuildingId(1)).error(),
              (Error{ErrorCode::InvalidInput, u"number"_s}));
    const Resident old = someone();
    EXPECT_EQ(recordFrom<Resident>(ResidentDraft{.address = u"3-1-***"_s}, old.id, &old).error(),
              (Error{ErrorCode::InvalidInput, u"address"_s}))
        << "no data has a star";
    EXPECT_EQ(invalid<&ResidentDraft::secondTelephone>().value().detail, u"second_telephone"_s);
}

TEST(Draft, outlivesTheProgramAsJson)
{
    BasketDraft draft{.vehicles = {{.space = u"A-12"_s, .spaceUntil = QDate(2027, 1, 31)}},
                      .flats = {{FlatId(4), {.building = BuildingId(2), .number = u"502"_s}}},
                      .chosen = {FlatId(4), FlatId(9)}};

    BasketDraft read;
    DraftJson::read(DraftJson::of(draft), read);

    EXPECT_EQ(read.vehicles, draft.vehicles);
    EXPECT_EQ(read.flats, draft.flats);
    EXPECT_EQ(read.chosen, draft.chosen);
    EXPECT_FALSE(read.packedAt.isValid());
}

TEST(Draft, keepsWhatCannotBeReadFromJson)
{
    FlatDraft draft{.building = BuildingId(2), .number = u"502"_s, .use = FlatUse::Let};
    QJsonObject json = DraftJson::of(draft);
    json[u"number"_s] = u"503"_s;
    json[u"building_id"_s] = -1;
    json[u"flat_use"_s] = 99;

    DraftJson::read(json, draft);

    EXPECT_EQ(draft.number, u"503"_s);
    EXPECT_EQ(draft.building, BuildingId(2));
    EXPECT_EQ(draft.use, FlatUse::Let);
}

} // namespace dutydesk
