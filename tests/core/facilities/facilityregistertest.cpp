// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facilities/facilityregister.h"

#include "support/ownerdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class FacilityRegisterTest : public testing::Test
{
protected:
    Facility add(const QString &name, std::optional<BuildingId> building = {}, const QString &place = {})
    {
        return m_desk.facilities.add(m_desk.wang, {.name = name, .building = building, .place = place}).value();
    }

    Result<FacilityEvent> note(const Facility &facility, int hoursAgo, const QString &what, FacilityState state)
    {
        return m_desk.facilities.note(m_desk.wang, facility.id,
                                      {m_desk.clock.now().addSecs(-3600 * hoursAgo), what, state});
    }

    FacilityState stateOf(const Facility &facility) { return m_desk.store.facilities.findById(facility.id)->state; }

    OwnerDesk m_desk;
    const BuildingId m_building = m_desk.furnish().building;
};

TEST_F(FacilityRegisterTest, R_OW_7_FacilitiesStandByPlaceThoseOutOfUseLast)
{
    add(u"10号电梯"_s, m_building, u"1单元"_s);
    add(u"2号电梯"_s, m_building, u"1单元"_s);
    add(u"儿童滑梯"_s, {}, u"中心花园"_s);
    const Facility old = add(u"旧水泵"_s);
    ASSERT_TRUE(m_desk.facilities.setActive(m_desk.wang, old.id, false));

    QStringList names;
    const std::vector<FacilityLine> lines = m_desk.facilities.facilities(m_desk.wang).value();
    for (const FacilityLine &line : lines) {
        names.append(line.building + u'/' + line.facility.name.toString());
    }

    EXPECT_EQ(names, (QStringList{u"/儿童滑梯"_s, u"3/2号电梯"_s, u"3/10号电梯"_s, u"/旧水泵"_s}));
}

TEST_F(FacilityRegisterTest, R_OW_7_TheNewestEventTellsTheState)
{
    const Facility lift = add(u"1号电梯"_s, m_building);
    ASSERT_TRUE(note(lift, 5, u"困人，已停运"_s, FacilityState::OutOfOrder));
    EXPECT_EQ(stateOf(lift), FacilityState::OutOfOrder);
    ASSERT_TRUE(note(lift, 1, u"维保单位修复"_s, FacilityState::InOrder));
    ASSERT_TRUE(note(lift, 4, u"维保单位到场"_s, FacilityState::OutOfOrder));
    EXPECT_EQ(stateOf(lift), FacilityState::InOrder);

    const std::vector<FacilityEventLine> history = m_desk.facilities.history(m_desk.wang, lift.id).value();
    ASSERT_EQ(history.size(), 3U);
    EXPECT_EQ(history[0].event.what.toString(), u"维保单位修复"_s);
    EXPECT_EQ(history[1].event.what.toString(), u"维保单位到场"_s);
    EXPECT_EQ(history[0].officer, u"王芳"_s);
}

TEST_F(FacilityRegisterTest, aChangeKeepsStateAndUse)
{
    const Facility lift = add(u"1号电梯"_s, m_building);
    ASSERT_TRUE(note(lift, 1, u"停运"_s, FacilityState::OutOfOrder));
    FacilityDraft draft = draftOf<FacilityDraft>(lift);
    draft.maintainer = u"迅达维保"_s;
    draft.maintainerTelephone = u"021-5555 1234"_s;

    const Result<Facility> changed = m_desk.facilities.change(m_desk.wang, lift.id, draft);

    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->state, FacilityState::OutOfOrder);
    EXPECT_EQ(changed->maintainer, u"迅达维保"_s);
}

TEST_F(FacilityRegisterTest, saysWhoseInspectionIsDueWithinAMonth)
{
    const auto isDue = [&](QDate until) {
        const Facility lift =
            m_desk.facilities.add(m_desk.wang, {.name = until.toString(Qt::ISODate), .inspectedUntil = until}).value();
        const std::vector<FacilityLine> lines = m_desk.facilities.facilities(m_desk.wang).value();
        return std::ranges::find(lines, lift.id, [](const FacilityLine &line) { return line.facility.id; })
            ->inspectionIsDue;
    };
    const QDate today = m_desk.clock.today();
    EXPECT_TRUE(isDue(today.addDays(-1)));
    EXPECT_TRUE(isDue(today.addMonths(1)));
    EXPECT_FALSE(isDue(today.addMonths(1).addDays(1)));
}

TEST_F(FacilityRegisterTest, refusesWhatSaysNothingAndWhoHasNoRight)
{
    const auto wrong = [&](const FacilityDraft &draft) {
        return m_desk.facilities.add(m_desk.wang, draft).error().detail;
    };
    EXPECT_EQ(wrong({.name = u" "_s}), u"name"_s);
    EXPECT_EQ(wrong({.name = u"电梯"_s, .maintainerTelephone = u"无"_s}), u"maintainer_telephone"_s);
    const Facility lift = add(u"1号电梯"_s);
    EXPECT_EQ(note(lift, 1, {}, FacilityState::InOrder).error().detail, u"what"_s);
    EXPECT_EQ(note(lift, -1, u"修复"_s, FacilityState::InOrder).error().detail, u"happened_at"_s);
    EXPECT_EQ(m_desk.facilities.setActive(m_desk.administrator, lift.id, false).error().code, ErrorCode::NotAllowed);
}

} // namespace dutydesk
