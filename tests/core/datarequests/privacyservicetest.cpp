// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/privacyservice.h"

#include "support/ownerdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class PrivacyServiceTest : public testing::Test
{
protected:
    std::vector<AccessLine> log() { return m_desk.privacy.accesses(m_desk.manager, m_today, m_today).value(); }

    OwnerDesk m_desk;
    const QDate m_today = m_desk.clock.today();
    const Flat m_flat = m_desk.furnish();
};

TEST_F(PrivacyServiceTest, R_OW_5_UnmaskingShowsOneFlatAndIsLogged)
{
    const Result<FlatFile> file = m_desk.privacy.unmask(m_desk.wang, m_flat.id, u" 业主来电核对 "_s);

    ASSERT_TRUE(file);
    EXPECT_TRUE(file->card.isClear);
    EXPECT_EQ(file->card.residents[0].telephone, u"13812345678"_s);
    EXPECT_EQ(file->card.flat.keysHeld, u"备用钥匙 2 把"_s);
    ASSERT_EQ(log().size(), 1U);
    const AccessLine line = log().front();
    EXPECT_EQ(line.unit, u"3-1-502"_s);
    EXPECT_EQ(line.officer, u"王芳"_s);
    EXPECT_EQ(line.record.at, m_desk.clock.now());
    EXPECT_EQ(line.record.desk, DeskId(1));
    EXPECT_EQ(line.record.reason.toString(), u"业主来电核对"_s);
    EXPECT_EQ(line.record.what, u"name, telephone, plate, keys held"_s);
}

TEST_F(PrivacyServiceTest, R_OW_5_UnmaskingOnePersonNamesThemInTheLog)
{
    ASSERT_TRUE(m_desk.privacy.unmask(m_desk.wang, m_desk.wife, u"送达快递"_s));

    EXPECT_EQ(log().front().person, u"欧阳*"_s);
    EXPECT_EQ(log().front().record.what, u"name"_s);
}

TEST_F(PrivacyServiceTest, R_OW_5_NothingIsSeenWithoutAReasonOrWithoutTheLog)
{
    EXPECT_EQ(m_desk.privacy.unmask(m_desk.wang, m_flat.id, u" "_s).error().detail, u"reason"_s);
    EXPECT_EQ(m_desk.privacy.unmask(m_desk.administrator, m_flat.id, u"核对"_s).error().code, ErrorCode::NotAllowed);
    m_desk.store.accesses.nextError = Error{ErrorCode::StorageFailure, u"disk"_s};
    EXPECT_EQ(m_desk.privacy.unmask(m_desk.wang, m_flat.id, u"核对"_s).error().code, ErrorCode::StorageFailure);
    EXPECT_TRUE(log().empty());
}

TEST_F(PrivacyServiceTest, R_OW_5_WhatTheCentreNoLongerKeepsStaysHiddenEvenUnmasked)
{
    m_desk.keepSensitiveData();
    ASSERT_TRUE(m_desk.archive.add(
        m_desk.wang, m_flat.id,
        ResidentDraft{.kind = ResidentKind::HouseholdMember, .name = u"张小"_s, .isUnderFourteen = true}));
    EXPECT_EQ(m_desk.privacy.unmask(m_desk.wang, m_flat.id, u"核对"_s)->card.residents.back().name, u"张小"_s);

    ASSERT_TRUE(m_desk.centre.centre.put(Centre::withDefaults(OwnerDesk::text(u"枫景苑"), {}, u"zh_CN"_s)));
    EXPECT_EQ(m_desk.privacy.unmask(m_desk.wang, m_flat.id, u"核对"_s)->card.residents.back().name, u"***"_s);
}

TEST_F(PrivacyServiceTest, R_OW_6_WhoMovedOutLongAgoIsListedAsDueForErasure)
{
    Resident owner = m_desk.store.residents.findById(m_desk.owner).value();
    owner.until = m_today.addDays(-3 * 365 + 1);
    ASSERT_TRUE(m_desk.store.residents.put(owner));
    EXPECT_TRUE(m_desk.privacy.dueForErasure(m_desk.manager)->empty());

    owner.until = m_today.addDays(-3 * 365);
    ASSERT_TRUE(m_desk.store.residents.put(owner));

    EXPECT_THAT(*m_desk.privacy.dueForErasure(m_desk.manager),
                testing::ElementsAre(DataDueForErasure{owner.id, u"3-1-502"_s, u"张**"_s, *owner.until}));
    EXPECT_EQ(m_desk.privacy.dueForErasure(m_desk.wang).error().code, ErrorCode::NotAllowed);
}

TEST_F(PrivacyServiceTest, R_OW_5_OnlyTheManagerExportsAndSeesTheLog)
{
    EXPECT_EQ(m_desk.privacy.recordExport(m_desk.wang, u"owners"_s, 2, u"移交"_s).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_desk.privacy.accesses(m_desk.wang, m_today, m_today).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_desk.privacy.recordExport(m_desk.manager, u"owners"_s, 2, {}).error().detail, u"reason"_s);

    ASSERT_TRUE(m_desk.privacy.recordExport(m_desk.manager, u"owners"_s, 2, u"移交"_s));

    ASSERT_EQ(log().size(), 1U);
    EXPECT_EQ(log().front().record.kind, AccessKind::Exported);
    EXPECT_EQ(log().front().record.what, u"owners: 2"_s);
    EXPECT_TRUE(m_desk.privacy.accesses(m_desk.manager, m_today.addDays(1), m_today.addDays(1))->empty());
}

TEST_F(PrivacyServiceTest, R_OW_6_OnesOwnDataIsAllThatIsKeptAboutOneAndWhoSawIt)
{
    const auto line = [&](const QString &person, const QString &telephone) {
        return HistoryLine{
            m_desk.clock.now(), HistoryKind::LogEntry, 1, {}, u"漏水"_s, person, telephone, {}, {}, false};
    };
    m_desk.past.lines = {line(u"张小明"_s, {}), line({}, u"138 1234 5678"_s), line(u"欧阳芳"_s, {})};
    ASSERT_TRUE(m_desk.privacy.unmask(m_desk.wang, m_desk.wife, u"送达快递"_s));
    ASSERT_TRUE(m_desk.privacy.unmask(m_desk.wang, m_flat.id, u"核对"_s));
    ASSERT_TRUE(m_desk.privacy.registerRequest(m_desk.wang, {.resident = m_desk.owner}));

    const Result<OwnData> data = m_desk.privacy.ownData(m_desk.wang, m_desk.owner, u"业主要求"_s);

    ASSERT_TRUE(data);
    EXPECT_EQ(data->resident.name, u"张小明"_s);
    EXPECT_EQ(data->vehicles.front().plate, u"沪A12D8K"_s);
    EXPECT_EQ(data->history.size(), 2U);
    ASSERT_EQ(data->accesses.size(), 2U) << "the flat as a whole and this sheet, not the wife's";
    EXPECT_EQ(data->accesses.front().record.kind, AccessKind::PrintedOwnData);
    EXPECT_EQ(data->accesses.front().record.what, u"name, telephone, plate"_s) << "the vehicles stand on the sheet";
    EXPECT_EQ(data->requests.size(), 1U);
}

TEST_F(PrivacyServiceTest, R_OW_5_NumbersInARequestAreMasked)
{
    const DataRequestId asked = m_desk.privacy
                                    .registerRequest(m_desk.wang, {.kind = DataRequestKind::Correction,
                                                                   .resident = m_desk.owner,
                                                                   .matter = u"电话改为 13912345678"_s})
                                    ->id;
    ASSERT_TRUE(m_desk.privacy.answer(m_desk.wang, asked, u"已改为 13912345678"_s));

    const DataRequest shown = m_desk.privacy.requests(m_desk.wang)->front().request;

    EXPECT_EQ(shown.matter, u"电话改为 139****5678"_s);
    EXPECT_EQ(shown.outcome, u"已改为 139****5678"_s);
    EXPECT_EQ(m_desk.privacy.ownData(m_desk.wang, m_desk.owner, u"更正"_s)->requests.front().request.matter,
              u"电话改为 13912345678"_s);
}

TEST_F(PrivacyServiceTest, R_OW_6_WhatOwnersAskIsRegisteredAndAnsweredOnce)
{
    EXPECT_EQ(
        m_desk.privacy.registerRequest(m_desk.wang, {.kind = DataRequestKind::Correction, .resident = m_desk.owner})
            .error()
            .detail,
        u"matter"_s);
    const Result<DataRequest> asked = m_desk.privacy.registerRequest(
        m_desk.wang, {.kind = DataRequestKind::Correction, .resident = m_desk.owner, .matter = u"电话已换"_s});
    ASSERT_TRUE(asked);
    EXPECT_EQ(m_desk.privacy.answer(m_desk.wang, asked->id, u" "_s).error().detail, u"outcome"_s);
    ASSERT_TRUE(m_desk.privacy.answer(m_desk.wang, asked->id, u"已更正"_s));
    EXPECT_EQ(m_desk.privacy.answer(m_desk.wang, asked->id, u"又一次"_s).error().code, ErrorCode::RecordClosed);

    const DataRequestLine line = m_desk.privacy.requests(m_desk.wang)->front();
    EXPECT_EQ(line.unit, u"3-1-502"_s);
    EXPECT_EQ(line.person, u"张**"_s);
    EXPECT_EQ(line.doneBy, u"王芳"_s);
    EXPECT_EQ(line.request.outcome, u"已更正"_s);
}

} // namespace dutydesk
