// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgerytest.h"

#include <limits>

// Numbers that the program never writes, in what a desk keeps outside the database, sealed with its right key.
namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;

TEST_F(ForgeryTest, R_RK_1_FindsAPinOfAnEntryThatNoJournalHas)
{
    using Limits = std::numeric_limits<qint64>;
    const qint64 end = Forger(m_centre).head().sequence;
    for (const qint64 sequence : {qint64(-1), qint64(0), -end, end + 1, Limits::min(), Limits::min() + 1, Limits::max(),
                                  Limits::max() - 1, qint64(1) << 32}) {
        {
            const Forger forger(m_centre);
            forger.forgePin({sequence, forger.head().entryHash});
        }
        QString said;
        EXPECT_EQ(m_centre.verify(&said), 3) << sequence << ": " << said.toStdString();
        EXPECT_TRUE(said.contains(u"The journal is not whole"_s)) << sequence << ": " << said.toStdString();
    }
}

} // namespace
} // namespace dutydesk::test
