// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/handoverdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// A feature that writes its record and a line of the log in one change, knowing nothing of the log.
class PageLinesTest : public testing::Test
{
protected:
    PageLinesTest()
    {
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang));
        m_desk.keepNothingOfWhatFails();
    }

    Result<RecordReference> order(const Actor &actor, const PageLine &line, const Result<void> &end = {})
    {
        return m_desk.journal.journal.change(actor, [&](Change &change) -> Result<RecordReference> {
            const Handover record = Handover::begun(HandoverId(9), LogPageId(1), actor.staff);
            CHECK(change.put(m_desk.store.handovers, record));
            TRY(const RecordReference written, m_lines.write(change, line));
            CHECK(end);
            return written;
        });
    }

    bool isOrdered() const { return m_desk.store.handovers.findById(HandoverId(9)).has_value(); }
    std::vector<EntryOnPage> entries() const { return m_desk.dutyLog.pages.currentPage(m_desk.wang)->entries; }

    HandoverDesk m_desk;
    PageLines &m_lines = m_desk.dutyLog.runningPage;
};

TEST_F(PageLinesTest, R_HO_4_AFeatureWritesItsLineInItsOwnChange)
{
    const Result<RecordReference> written = order(
        m_desk.wang, {.source = EntrySource::Call, .place = u"3-502"_s, .matter = u"派单"_s, .action = u"已派 "_s});

    ASSERT_TRUE(written) << written.error().detail.toStdString();
    EXPECT_TRUE(isOrdered());
    ASSERT_EQ(entries().size(), 1U);
    const LogEntry line = entries().front().entry;
    EXPECT_EQ(RecordReference::of(line), *written);
    EXPECT_EQ(line.happenedAt, m_desk.clock.now());
    EXPECT_EQ(line.action, u"已派"_s);
    EXPECT_EQ(line.state, EntryState::Done);
    EXPECT_EQ(line.officer, m_desk.wang.staff);
}

TEST_F(PageLinesTest, R_HO_1_ALineMayTellOfWhatHappenedBefore)
{
    const QDateTime earlier = m_desk.clock.now().addSecs(-1800);

    ASSERT_TRUE(order(m_desk.wang, {.happenedAt = earlier, .matter = u"到场"_s}));

    EXPECT_EQ(entries().front().entry.happenedAt, earlier);
    EXPECT_TRUE(entries().front().entry.isLate());
}

TEST_F(PageLinesTest, R_HO_4_NothingIsKeptWhereNoPageIsOpen)
{
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));

    EXPECT_EQ(order(m_desk.wang, {.matter = u"派单"_s}).error().code, ErrorCode::NoOpenPage);
    EXPECT_FALSE(isOrdered());
}

TEST_F(PageLinesTest, R_RK_2_WhoMayNotWriteTheLogWritesNoLine)
{
    EXPECT_EQ(order(m_desk.administrator, {.matter = u"派单"_s}).error().code, ErrorCode::NotAllowed);
    EXPECT_FALSE(isOrdered());
}

TEST_F(PageLinesTest, namesTheFieldThatIsMissing)
{
    EXPECT_EQ(order(m_desk.wang, {.matter = u" "_s}).error(), (Error{ErrorCode::InvalidInput, u"matter"_s}));
    EXPECT_FALSE(isOrdered());
}

TEST_F(PageLinesTest, R_HO_3_ARefusedChangeLeavesNoGapBetweenTheLines)
{
    ASSERT_TRUE(order(m_desk.wang, {.matter = u"一"_s}));
    EXPECT_FALSE(order(m_desk.wang, {.matter = u"二"_s}, failure(ErrorCode::Conflict, {})));
    ASSERT_TRUE(order(m_desk.wang, {.matter = u"三"_s}));

    ASSERT_EQ(entries().size(), 2U);
    EXPECT_EQ(entries()[0].entry.line, 1);
    EXPECT_EQ(entries()[1].entry.line, 2);
    EXPECT_EQ(entries()[1].entry.matter.toString(), u"三"_s);
}

} // namespace dutydesk
