// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/window.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dutydesk {

TEST(WindowStartTest, OpensTheWindowOnADatabaseAndInALanguage)
{
    EXPECT_TRUE(windowStart({}));

    const auto start = windowStart({u"--lang"_s, u"zh_CN"_s, u"--database=desk.db"_s});

    ASSERT_TRUE(start);
    EXPECT_EQ(start->database, u"desk.db"_s);
    EXPECT_EQ(start->language, u"zh_CN"_s);
}

TEST(WindowStartTest, LeavesEverythingElseToTheCommandLine)
{
    for (const QStringList &arguments :
         {QStringList{u"verify"_s}, QStringList{u"--database"_s, u"desk.db"_s, u"help"_s},
          QStringList{u"--lang"_s, u"fr"_s}, QStringList{u"--list"_s}}) {
        EXPECT_FALSE(windowStart(arguments)) << arguments.join(u' ').toStdString();
    }
}

} // namespace dutydesk
