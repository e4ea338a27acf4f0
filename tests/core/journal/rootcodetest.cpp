// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/rootcode.h"

#include "support/fakejournal.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

TEST(RootCodeTest, R_RK_1_AnotherKeyOrAnotherJournalHasAnotherCode)
{
    const FakeCrypto crypto;
    const RootCode code = RootCode::of(crypto, "journal", "key");
    EXPECT_EQ(code.toString().size(), 23);
    EXPECT_NE(code, RootCode::of(crypto, "journal", "other"));
    EXPECT_NE(code, RootCode::of(crypto, "other", "key"));
}

TEST(RootCodeTest, isReadBackAsAPersonTypesIt)
{
    const RootCode code = RootCode::of(FakeCrypto(), "journal", "key");
    EXPECT_EQ(RootCode::parse(code.toString()), code);
    EXPECT_EQ(RootCode::parse(code.toString().toLower().replace(u'-', u' ')), code);
    for (const QString &wrong : {QString(), code.toString().chopped(1), code.toString() + u'A', QString(20, u'U')}) {
        EXPECT_EQ(RootCode::parse(wrong).error().code, ErrorCode::InvalidInput) << wrong.toStdString();
    }
}

} // namespace dutydesk
