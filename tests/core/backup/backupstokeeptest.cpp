// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backupstokeep.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

BackupManifest backupOf(QDate date, QTime time = {12, 0}, bool isWhole = true)
{
    const QDateTime at(date, time, QTimeZone("Asia/Shanghai"));
    return {.content = {},
            .file = at.toString(u"yyyyMMddHHmm"_s),
            .madeAt = at.toUTC(),
            .bytes = 1,
            .hash = {},
            .program = {},
            .isEncrypted = false,
            .isWhole = isWhole};
}

QStringList removed(const std::vector<BackupManifest> &all)
{
    QStringList names;
    for (const BackupManifest &old : backupsToRemove(all, QTimeZone("Asia/Shanghai"))) {
        names.append(old.file);
    }
    return names;
}

} // namespace

TEST(BackupsToKeepTest, R_RK_5_TwoYearsOfDaysLeaveDaysWeeksAndMonths)
{
    std::vector<BackupManifest> all;
    const QDate last(2026, 11, 29); // a Sunday
    for (QDate date = last.addYears(-2); date <= last; date = date.addDays(1)) {
        all.push_back(backupOf(date));
    }
    const QStringList gone = removed(all);
    QStringList kept;
    for (const BackupManifest &one : all) {
        if (!gone.contains(one.file)) {
            kept.append(one.file.left(8));
        }
    }
    EXPECT_THAT(kept, testing::ElementsAre(u"20251130"_s, u"20251231"_s, u"20260131"_s, u"20260228"_s, u"20260331"_s,
                                           u"20260430"_s, u"20260531"_s, u"20260630"_s, u"20260731"_s, u"20260831"_s,
                                           u"20260930"_s, u"20261031"_s, u"20261101"_s, u"20261108"_s, u"20261115"_s,
                                           u"20261122"_s, u"20261123"_s, u"20261124"_s, u"20261125"_s, u"20261126"_s,
                                           u"20261127"_s, u"20261128"_s, u"20261129"_s));
}

TEST(BackupsToKeepTest, R_RK_5_TheNewestOfADayIsKept)
{
    EXPECT_EQ(removed({backupOf({2026, 11, 29}, {9, 0}), backupOf({2026, 11, 29}, {18, 0})}),
              QStringList{u"202611290900"_s});
}

TEST(BackupsToKeepTest, R_RK_5_OfTwoOfOneSecondTheOneThatHoldsMoreIsKept)
{
    std::vector<BackupManifest> both(2, backupOf({2026, 11, 29}));
    for (int number = 0; number < 2; ++number) {
        both[std::size_t(number)].content.head.sequence = 194 + number;
        both[std::size_t(number)].file = QString::number(194 + number);
    }
    EXPECT_EQ(removed(both), QStringList{u"194"_s});
    std::ranges::reverse(both);
    EXPECT_EQ(removed(both), QStringList{u"194"_s});
}

TEST(BackupsToKeepTest, R_RK_5_TheDayIsThatOfTheCentre)
{
    // In UTC both are of the 28th.
    EXPECT_TRUE(removed({backupOf({2026, 11, 28}, {9, 0}), backupOf({2026, 11, 29}, {7, 0})}).isEmpty());
}

TEST(BackupsToKeepTest, R_RK_5_ABackupOfABrokenJournalNeverReplacesASoundOne)
{
    std::vector<BackupManifest> all{backupOf({2026, 1, 1})};
    for (int day = 2; day <= 20; ++day) {
        all.push_back(backupOf({2026, 1, day}, {12, 0}, false));
    }
    const QStringList gone = removed(all);
    EXPECT_FALSE(gone.contains(u"202601011200"_s));
    EXPECT_EQ(gone.size(), 19 - 7);
}

TEST(BackupsToKeepTest, aLongPauseKeepsWhatIsThere)
{
    EXPECT_TRUE(removed({backupOf({2024, 5, 1}), backupOf({2026, 11, 29})}).isEmpty());
}

} // namespace dutydesk
