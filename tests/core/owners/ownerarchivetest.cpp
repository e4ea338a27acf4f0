// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/ownerarchive.h"

#include "support/ownerdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class OwnerArchiveTest : public testing::Test
{
protected:
    Flat addFlat(BuildingId building, const QString &entrance, const QString &number, int area)
    {
        return m_desk.archive
            .add(m_desk.wang,
                 FlatDraft{.building = building, .entrance = entrance, .number = number, .grossArea = area})
            .value();
    }

    QString wrongField(const ResidentDraft &draft)
    {
        const Result<Resident> added = m_desk.archive.add(m_desk.wang, m_flat.id, draft);
        return added ? QString() : added.error().detail;
    }

    OwnerDesk m_desk;
    const Flat m_flat = m_desk.furnish();
};

TEST_F(OwnerArchiveTest, R_OW_1_SumsFlatsAndAreasPerBuildingAndEntranceInTheOrderOfNumbers)
{
    const BuildingId building = m_flat.building;
    addFlat(building, u"2"_s, u"101"_s, 10000);
    addFlat(building, u"1"_s, u"1201"_s, 5000);
    const Flat gone = addFlat(building, u"1"_s, u"999"_s, 700);
    ASSERT_TRUE(m_desk.archive.withdraw(m_desk.wang, gone.id));
    ASSERT_TRUE(m_desk.archive.add(m_desk.wang, BuildingDraft{.number = u"10"_s}));
    ASSERT_TRUE(m_desk.archive.add(m_desk.wang, BuildingDraft{.number = u"2"_s}));

    const std::vector<BuildingOutline> outline = m_desk.archive.outline(m_desk.wang).value();

    ASSERT_EQ(outline.size(), 3U);
    EXPECT_EQ(outline[0].building.number.toString(), u"2"_s);
    EXPECT_EQ(outline[2].building.number.toString(), u"10"_s);
    const BuildingOutline &third = outline[1];
    EXPECT_EQ(third.totals, (FlatTotals{3, 24877, 0}));
    ASSERT_EQ(third.entrances.size(), 2U);
    EXPECT_EQ(third.entrances[0].totals, (FlatTotals{2, 14877, 0}));
    EXPECT_EQ(third.entrances[0].flats[0].unit.toString(), u"3-1-502"_s);
    EXPECT_EQ(third.entrances[0].flats[1].unit.toString(), u"3-1-1201"_s);
    EXPECT_EQ(third.entrances[1].totals, (FlatTotals{1, 10000, 0}));
}

TEST_F(OwnerArchiveTest, R_OW_5_ACardIsMasked)
{
    const FlatCard card = m_desk.archive.card(m_desk.wang, m_flat.id).value();

    EXPECT_FALSE(card.isClear);
    EXPECT_EQ(card.unit.toString(), u"3-1-502"_s);
    ASSERT_EQ(card.residents.size(), 2U);
    EXPECT_EQ(card.residents[0].name, u"张**"_s);
    EXPECT_EQ(card.residents[0].telephone, u"138****5678"_s);
    EXPECT_EQ(card.residents[1].name, u"欧阳*"_s);
    EXPECT_EQ(card.vehicles[0].plate, u"沪A***8K"_s);
    EXPECT_EQ(card.flat.keysHeld, u"***"_s);
    EXPECT_EQ(m_desk.archive.card(m_desk.administrator, m_flat.id).error().code, ErrorCode::NotAllowed);
}

TEST_F(OwnerArchiveTest, R_OW_5_TheNoteOfAFlatIsMaskedAsThatOfAPerson)
{
    FlatDraft draft = draftOf<FlatDraft>(m_flat);
    draft.note = u"老人白天独自在家"_s;
    const Result<Flat> changed = m_desk.archive.change(m_desk.wang, m_flat.id, draft);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->note, u"***"_s);
    EXPECT_EQ(m_desk.archive.card(m_desk.wang, m_flat.id)->flat.note, u"***"_s);

    ASSERT_TRUE(m_desk.archive.change(m_desk.wang, m_flat.id, draftOf<FlatDraft>(*changed)));
    EXPECT_EQ(m_desk.store.flats.findById(m_flat.id)->note, u"老人白天独自在家"_s);
    draft.note = u"***"_s;
    EXPECT_EQ(m_desk.archive.change(m_desk.wang, m_flat.id, draft).error().detail, u"note"_s);
}

TEST_F(OwnerArchiveTest, R_OW_1_AWholeUnitNumberIsNoNumberOfAFlat)
{
    for (const QString &number : {u"31-1-1101"_s, u"3-502"_s, u"3栋502"_s}) {
        const Result<Flat> added =
            m_desk.archive.add(m_desk.wang, FlatDraft{.building = m_flat.building, .number = number});
        ASSERT_FALSE(added) << number.toStdString();
        EXPECT_EQ(added.error(), (Error{ErrorCode::InvalidInput, u"number"_s}));
    }
}

TEST_F(OwnerArchiveTest, R_RK_2_FlatsAndResidentsLookLikeNoOthers)
{
    EXPECT_EQ(m_desk.archive.add(m_desk.wang, FlatDraft{.building = m_flat.building, .number = u"503\u200b"_s}).error(),
              (Error{ErrorCode::InvalidInput, u"number"_s}));
    for (const QString &name : {u""_s, u"\u200b"_s, u"张小明\u200b"_s}) {
        EXPECT_EQ(m_desk.archive.change(m_desk.wang, m_desk.owner, ResidentDraft{.name = name}).error(),
                  (Error{ErrorCode::InvalidInput, u"name"_s}));
    }
    ASSERT_TRUE(m_desk.archive.change(m_desk.wang, m_desk.owner, ResidentDraft{.name = u"张　 小明"_s}));
    EXPECT_EQ(m_desk.store.residents.findById(m_desk.owner)->name, u"张 小明"_s);
}

TEST_F(OwnerArchiveTest, R_OW_5_ACallerWhoWasFilledInMaskedIsWrittenInFull)
{
    const auto whole = [&](const QString &place, const Caller &shown) {
        return m_desk.archive.inFull(m_desk.wang, place, shown).value();
    };
    const Caller zhang{u"张小明"_s, u"13812345678"_s};

    EXPECT_EQ(whole(u"3-502"_s, {u"张**"_s, u"138****5678"_s}), zhang);
    EXPECT_EQ(whole(u"3-1-502"_s, {u"张**"_s, u"13900001111"_s}), (Caller{u"张小明"_s, u"13900001111"_s}));
    EXPECT_EQ(whole(u"3-503"_s, {u"张**"_s, u"138****5678"_s}), (Caller{u"张**"_s, u"138****5678"_s}));
    EXPECT_EQ(whole(u"大堂"_s, {u"李先生"_s, {}}), (Caller{u"李先生"_s, {}}));
    EXPECT_EQ(m_desk.archive.inFull(m_desk.administrator, u"3-502"_s, zhang).error().code, ErrorCode::NotAllowed);
}

TEST_F(OwnerArchiveTest, R_OW_5_WhatAWriterGetsBackIsMaskedToo)
{
    const Result<Resident> changed =
        m_desk.archive.change(m_desk.wang, m_desk.owner, ResidentDraft{.relation = u"户主"_s});

    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->name, u"张**"_s);
    EXPECT_EQ(m_flat.keysHeld, u"***"_s);
}

TEST_F(OwnerArchiveTest, R_OW_5_ATelephoneIsCorrectedWithoutSeeingTheRest)
{
    ResidentDraft draft = draftOf<ResidentDraft>(m_desk.archive.card(m_desk.wang, m_flat.id)->residents[0]);
    draft.telephone = u"021－61234556"_s;
    ASSERT_TRUE(m_desk.archive.change(m_desk.wang, m_desk.owner, draft));

    const Resident stored = m_desk.store.residents.findById(m_desk.owner).value();
    EXPECT_EQ(stored.telephone, u"021-61234556"_s);
    EXPECT_EQ(stored.name, u"张小明"_s);
}

TEST_F(OwnerArchiveTest, R_OW_5_NumbersAmongWordsAreMaskedAndStayAsTheyWere)
{
    ASSERT_TRUE(m_desk.archive.change(m_desk.wang, m_desk.owner,
                                      ResidentDraft{.name = u"张小明"_s, .relation = u"妻 13700002222"_s}));
    const VehicleId car =
        m_desk.archive
            .add(m_desk.wang, m_flat.id,
                 VehicleDraft{.plate = u"沪A12345"_s, .description = u"白 13700003333"_s, .space = u"B1 沪A12D8K"_s})
            ->id;

    const FlatCard card = m_desk.archive.card(m_desk.wang, m_flat.id).value();
    EXPECT_EQ(card.residents[0].relation, u"妻 137****2222"_s);
    EXPECT_EQ(card.vehicles.back().description, u"白 137****3333"_s);
    EXPECT_EQ(card.vehicles.back().space, u"B1 沪A***8K"_s);

    ASSERT_TRUE(m_desk.archive.change(m_desk.wang, m_desk.owner, draftOf<ResidentDraft>(card.residents[0])));
    ASSERT_TRUE(m_desk.archive.change(m_desk.wang, car, draftOf<VehicleDraft>(card.vehicles.back())));
    EXPECT_EQ(m_desk.store.residents.findById(m_desk.owner)->relation, u"妻 13700002222"_s);
    EXPECT_EQ(m_desk.store.vehicles.findById(car)->description, u"白 13700003333"_s);
}

TEST_F(OwnerArchiveTest, R_OW_5_AMaskedFormIsNeverTakenAsData)
{
    EXPECT_EQ(wrongField({.name = u"张**"_s}), u"name"_s);
    EXPECT_EQ(wrongField({.name = u"张明"_s, .telephone = u"138****5678"_s}), u"telephone"_s);
    EXPECT_EQ(wrongField({.name = u"张明"_s, .note = u"***"_s}), u"note"_s);
    EXPECT_EQ(wrongField({.name = u"张明"_s, .relation = u"妻 137****2222"_s}), u"masked"_s);
    EXPECT_EQ(m_desk.archive.add(m_desk.wang, m_flat.id, VehicleDraft{.plate = u"沪A***8K"_s}).error().detail,
              u"plate"_s);
}

TEST_F(OwnerArchiveTest, namesTheFieldThatIsWrong)
{
    EXPECT_EQ(wrongField({.name = u" "_s}), u"name"_s);
    EXPECT_EQ(wrongField({.name = u"张明"_s, .telephone = u"打电话"_s}), u"telephone"_s);
    EXPECT_EQ(wrongField({.name = u"张明"_s, .secondTelephone = u"12"_s}), u"second_telephone"_s);
    EXPECT_EQ(wrongField({.name = u"张明"_s, .email = u"zhang"_s}), u"email"_s);
    EXPECT_EQ(wrongField({.name = u"张明"_s, .since = QDate(2026, 2, 1), .until = QDate(2026, 1, 1)}), u"until"_s);
    EXPECT_EQ(wrongField({.name = u"张明"_s, .telephone = u"+86 (21) 6123-4556"_s}), QString());
}

TEST_F(OwnerArchiveTest, refusesANumberThatIsTaken)
{
    const auto again = [&](const QString &entrance, const QString &number) {
        return m_desk.archive.add(m_desk.wang,
                                  FlatDraft{.building = m_flat.building, .entrance = entrance, .number = number});
    };
    EXPECT_EQ(again(u"01"_s, u"５０２"_s).error(), (Error{ErrorCode::Conflict, u"number"_s}));
    EXPECT_TRUE(again(u"2"_s, u"502"_s));
    EXPECT_EQ(m_desk.archive.add(m_desk.wang, BuildingDraft{.number = u"03"_s}).error().code, ErrorCode::Conflict);

    ASSERT_TRUE(m_desk.archive.withdraw(m_desk.wang, m_flat.id));
    EXPECT_TRUE(again(u"1"_s, u"502"_s));
}

TEST_F(OwnerArchiveTest, aWithdrawnFlatTakesItsResidentsWithItAndIsClosed)
{
    EXPECT_EQ(m_desk.archive.withdraw(m_desk.wang, m_flat.building).error().code, ErrorCode::Blocked);
    ASSERT_TRUE(m_desk.archive.withdraw(m_desk.wang, m_flat.id));

    EXPECT_EQ(m_desk.store.residents.findById(m_desk.owner)->state, ArchiveState::Withdrawn);
    EXPECT_EQ(m_desk.store.vehicles.findById(m_desk.vehicle)->state, ArchiveState::Withdrawn);
    EXPECT_EQ(wrongField({.name = u"张明"_s}), u"flat"_s);
    EXPECT_EQ(m_desk.archive.change(m_desk.wang, m_desk.owner, ResidentDraft()).error().code, ErrorCode::RecordClosed);
    EXPECT_TRUE(m_desk.archive.withdraw(m_desk.wang, m_flat.building));
}

TEST_F(OwnerArchiveTest, R_OW_5_SensitiveDataIsRefusedUntilTheCentreKeepsIt)
{
    FlatDraft flat = draftOf<FlatDraft>(m_flat);
    flat.specialCare = u"独居，行动不便"_s;
    flat.careConsentOn = QDate(2026, 1, 5);
    const ResidentDraft child{.kind = ResidentKind::HouseholdMember, .name = u"张小"_s, .isUnderFourteen = true};
    EXPECT_EQ(m_desk.archive.change(m_desk.wang, m_flat.id, flat).error().detail, u"special_care"_s);
    EXPECT_EQ(wrongField(child), u"under_fourteen"_s);

    m_desk.keepSensitiveData();
    ASSERT_TRUE(m_desk.archive.change(m_desk.wang, m_flat.id, flat));
    EXPECT_EQ(wrongField(child), QString());
    flat.careConsentOn.reset();
    EXPECT_EQ(m_desk.archive.change(m_desk.wang, m_flat.id, flat).error().detail, u"care_consent_on"_s);

    const FlatCard card = m_desk.archive.card(m_desk.wang, m_flat.id).value();
    EXPECT_EQ(card.flat.specialCare, u"***"_s);
    EXPECT_EQ(card.residents.back().name, u"***"_s);
}

TEST_F(OwnerArchiveTest, R_RK_2_OnlyThoseWithTheRightChangeTheArchive)
{
    const Actor regional{StaffId(9), OwnerDesk::text(u"周"), Role::RegionalManager, DeskId(1)};
    for (const Actor &actor : {regional, m_desk.administrator}) {
        EXPECT_EQ(m_desk.archive.add(actor, BuildingDraft{.number = u"9"_s}).error().code, ErrorCode::NotAllowed);
        EXPECT_EQ(m_desk.archive.change(actor, m_desk.owner, ResidentDraft()).error().code, ErrorCode::NotAllowed);
        EXPECT_EQ(m_desk.archive.withdraw(actor, m_flat.id).error().code, ErrorCode::NotAllowed);
    }
}

TEST_F(OwnerArchiveTest, R_OW_3_TheHistoryOfAFlatIsWhatAllModulesKnowNewestFirst)
{
    const auto line = [&](int days, HistoryKind kind) {
        return HistoryLine{m_desk.clock.now().addDays(-days), kind, 1, {}, u"漏水"_s, {}, {}, {}, false, false};
    };
    m_desk.past.lines = {line(3, HistoryKind::LogEntry), line(1, HistoryKind::Repair)};

    const Result<std::vector<HistoryLine>> history = m_desk.archive.history(m_desk.wang, m_flat.id);

    EXPECT_EQ(history, (std::vector{line(1, HistoryKind::Repair), line(3, HistoryKind::LogEntry)}));
    EXPECT_EQ(m_desk.past.asked, (UnitNumber{u"3"_s, u"1"_s, u"502"_s}));
}

} // namespace dutydesk
