// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/owndatadocument.h"
#include "support/golden.h"
#include "support/ownerdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class OwnerDocumentsTest : public testing::Test
{
protected:
    OwnerDocumentsTest()
    {
        m_desk.keepSensitiveData();
        FlatDraft draft = draftOf<FlatDraft>(m_flat);
        draft.specialCare = u"独居，行动不便"_s;
        draft.careConsentOn = QDate(2026, 1, 5);
        draft.layout = u"三室两厅"_s;
        draft.note = u"养犬 1 只 <登记>"_s;
        EXPECT_TRUE(m_desk.archive.change(m_desk.wang, m_flat.id, draft));
        EXPECT_TRUE(m_desk.archive.add(
            m_desk.wang, m_flat.id,
            ResidentDraft{.kind = ResidentKind::HouseholdMember, .name = u"张小"_s, .isUnderFourteen = true}));
        m_desk.past.lines = {{m_desk.clock.now(),
                              HistoryKind::LogEntry,
                              1,
                              u"12-3"_s,
                              u"厨房漏水，王阿姨来电"_s,
                              u"张小明"_s,
                              {},
                              u"王芳"_s,
                              true,
                              false}};
    }

    OwnerPrintOptions options() const
    {
        return {u"枫景苑 <服务> & 中心"_s, m_desk.clock.zone(), m_desk.clock.now(), u"王芳"_s};
    }

    OwnerDesk m_desk;
    const Flat m_flat = m_desk.furnish();
};

TEST_F(OwnerDocumentsTest, R_OW_5_TheCardIsMaskedEvenWhereItWasUnmasked)
{
    const FlatCard card = m_desk.privacy.unmask(m_desk.wang, m_flat.id, u"核对"_s)->card;
    const PrintDocument document = FlatCardDocument::of(card, m_desk.past.lines, options());

    EXPECT_EQ(document.orientation, QPageLayout::Portrait);
    EXPECT_EQ(document.headerText, u"3-1-502"_s);
    for (const QString &secret :
         {u"张小明"_s, u"13812345678"_s, u"沪A12D8K"_s, u"备用钥匙"_s, u"独居"_s, u"王阿姨"_s}) {
        EXPECT_FALSE(document.html.contains(secret)) << secret.toStdString();
    }
    EXPECT_TRUE(matchesGolden(document.html, u"flat_card.html"_s));
}

TEST_F(OwnerDocumentsTest, R_OW_6_TheSheetOfOnesOwnDataShowsItInFull)
{
    ASSERT_TRUE(m_desk.privacy.registerRequest(
        m_desk.wang, {.kind = DataRequestKind::Correction, .resident = m_desk.owner, .matter = u"电话已换"_s}));
    const OwnData data = m_desk.privacy.ownData(m_desk.wang, m_desk.owner, u"业主要求"_s).value();

    EXPECT_TRUE(matchesGolden(OwnDataDocument::of(data, options()).html, u"own_data.html"_s));
}

} // namespace dutydesk
