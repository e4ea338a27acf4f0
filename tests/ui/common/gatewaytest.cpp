// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/gateway.h"

#include "support/handoverdesk.h"
#include "support/immediategateway.h"

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class GatewayTest : public testing::Test
{
protected:
    GatewayTest()
    {
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang));
        m_desk.serveLog(m_gateway.services);
        m_gateway.services.journal = &m_desk.journal.journal;
        m_desk.journal.journal.takeWritten();
        QObject::connect(&m_gateway, &Gateway::changed, &m_gateway,
                         [this](const RecordTypes &types) { m_told.push_back(types); });
    }

    Result<LogEntry> writeLine(const QString &matter = u"漏水"_s)
    {
        LogEntryDraft draft;
        draft.happenedAt = m_desk.clock.now();
        draft.matter = matter;
        return m_desk.dutyLog.lines.write(m_desk.wang, draft);
    }

    HandoverDesk m_desk;
    ImmediateGateway m_gateway;
    std::vector<RecordTypes> m_told;
};

TEST_F(GatewayTest, tellsOfTheTypesThatATaskWrote)
{
    m_gateway.change(
        &m_gateway, [this](Services &) { return writeLine(); }, [](const auto &) {});
    EXPECT_EQ(m_told, std::vector{RecordTypes{RecordType::LogEntry}});
}

TEST_F(GatewayTest, tellsOfWhatWasWrittenWhoeverAskedAndHoweverItEnded)
{
    const auto writeAndFail = [this](Services &) -> Result<void> {
        EXPECT_TRUE(writeLine());
        return failure(ErrorCode::Conflict, {});
    };
    m_gateway.ask(&m_gateway, writeAndFail, [](const auto &) {});
    EXPECT_EQ(m_told, std::vector{RecordTypes{RecordType::LogEntry}});
}

TEST_F(GatewayTest, tellsNothingOfWhatWasOnlyReadOrNotKept)
{
    m_gateway.ask(
        &m_gateway, [this](Services &services) { return services.logPages->currentPage(m_desk.wang); },
        [](const auto &) {});
    m_gateway.change(
        &m_gateway, [this](Services &) { return writeLine({}); }, [](const auto &) {});
    EXPECT_TRUE(m_told.empty());
}

TEST_F(GatewayTest, tellsOfASuccessThatWroteNoRecord)
{
    m_gateway.change(
        &m_gateway, [](Services &) -> Result<void> { return {}; }, [](const auto &) {});
    EXPECT_EQ(m_told, std::vector{RecordTypes{}});
}

} // namespace dutydesk
