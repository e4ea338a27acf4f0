// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/plainreader.h"
#include "faults/smalldesk.h"
#include "journal/verifier.h"
#include "log/logentry.h"
#include "support/printers.h"
#include "support/reliability.h"

#include <gtest/gtest.h>

#include <iostream>

namespace dutydesk {

using namespace test;

/// The disk fails while the program runs, at every call in turn.
class InputOutputTest : public testing::TestWithParam<Failure>
{
protected:
    void SetUp() override
    {
        m_desk.begin();
        m_fresh = m_desk.files();
    }

    /// Writes while the disk fails, and keeps the entries that were reported as saved in m_saved.
    void writeWhileFailing(int call, bool forEver)
    {
        m_recording.fail(GetParam(), call, forEver);
        for (int line = 0; line < 2; ++line) {
            if (m_desk.write(*m_open)) {
                m_saved = m_open->journal().head().value_or(JournalHead{m_saved, {}}).sequence;
            }
        }
        m_failed += m_recording.stopFailing();
    }

    void openFresh()
    {
        m_open.reset();
        m_desk.restore(m_fresh);
        m_open = m_desk.open().value();
        EXPECT_TRUE(m_desk.write(*m_open)) << "the officer has signed in";
        m_saved = m_open->journal().head()->sequence;
    }

    RecordingVfs m_recording;
    SmallDesk m_desk;
    Files m_fresh;
    std::unique_ptr<Desk> m_open;
    qint64 m_saved = 0;
    int m_failed = 0;
};
INSTANTIATE_TEST_SUITE_P(, InputOutputTest,
                         testing::Values(Failure::InputOutput, Failure::DiskFull, Failure::Flush, Failure::ShortWrite));

TEST_P(InputOutputTest, aDiskThatFailsLosesNothingThatWasSaved)
{
    const int callsOfTwoLines =
        GetParam() == Failure::Flush ? 4 : 60; // writing a line takes dozens of calls but only one flush
    constexpr int triesOfOneFile = 40;
    const int count = tries(1000, 50'000, 240);
    ReliabilityFigure figure("disk faults");
    for (int i = 0; figure.goesOn(i, count); ++i) {
        if (i % triesOfOneFile == 0) {
            openFresh();
        }
        writeWhileFailing(i / 2 % callsOfTwoLines, i % 2 == 0);
        // The same call fails in another place of the file after each line that was written.
        figure.add(qHashMulti(0, i % (2 * callsOfTwoLines), i % triesOfOneFile));
        const Content found = readPlainly(m_desk.path());
        ASSERT_TRUE(found.isSound()) << "try " << i << ": " << found.wrong;
        ASSERT_GE(found.last(), m_saved) << "try " << i;
        const Result<LogEntry> afterwards = m_desk.write(*m_open);
        ASSERT_TRUE(afterwards) << "try " << i << ": " << afterwards.error().detail.toStdString();
    }
    EXPECT_TRUE(m_open->services().verifier->verify()->isWhole());
    EXPECT_GT(m_failed, figure.done() / 4);
    std::cout << figure.done() << " tries, in which " << m_failed << " calls failed; nothing lost, nothing damaged\n";
}

TEST_P(InputOutputTest, aFullDiskIsToldFromABrokenOne)
{
    openFresh();
    m_recording.fail(GetParam(), 0, true);
    const Result<LogEntry> written = m_desk.write(*m_open);
    m_recording.stopFailing();

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, GetParam() == Failure::DiskFull || GetParam() == Failure::ShortWrite
                                        ? ErrorCode::DiskFull
                                        : ErrorCode::StorageFailure);
    EXPECT_TRUE(m_desk.write(*m_open)) << "once the disk works again";
}

} // namespace dutydesk
