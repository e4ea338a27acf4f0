// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backupsettings.h"

#include "backup/backupmanifest.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

class BackupSettingsTest : public testing::Test
{
protected:
    QDateTime at(int day, int hour, int minute = 0) const
    {
        return QDateTime({2026, 3, day}, {hour, minute}, m_zone).toUTC();
    }

    bool isDue(const QDateTime &now) const { return isBackupDue(m_state, now, m_zone); }

    std::optional<BackupWarning::Kind> warning(const QDateTime &now) const
    {
        const auto roomOf = [this](const QString &) { return m_room; };
        const std::optional<BackupWarning> found = warningOf(m_state, roomOf, now, m_zone);
        return found ? std::optional(found->kind) : std::nullopt;
    }

    const QTimeZone m_zone{"Asia/Shanghai"};
    BackupState m_state{.settings = {.folder = u"/a"_s, .hour = 12, .isEncrypted = true, .since = at(1, 9)},
                        .proven = {{u"/a"_s, u"one.db"_s, at(2, 12, 1), 1000}}};
    std::optional<qint64> m_room = 1'000'000;
};

TEST_F(BackupSettingsTest, R_RK_5_ABackupIsDueAtItsHour)
{
    EXPECT_FALSE(isDue(at(3, 11, 59)));
    EXPECT_TRUE(isDue(at(3, 12, 0)));
}

TEST_F(BackupSettingsTest, R_RK_5_AMissedBackupIsDueAtTheNextStart)
{
    EXPECT_TRUE(isDue(at(5, 8)));
}

TEST_F(BackupSettingsTest, R_RK_5_AFailureWaitsAnHour)
{
    m_state.triedAt = at(3, 12, 0);
    EXPECT_FALSE(isDue(at(3, 12, 59)));
    EXPECT_TRUE(isDue(at(3, 13, 0)));
    m_state.triedAt = at(3, 11, 55); // an attempt of the day before's schedule
    EXPECT_TRUE(isDue(at(3, 12, 0)));
}

TEST_F(BackupSettingsTest, R_RK_5_ASecondFolderNeedsItsOwn)
{
    m_state.settings.secondFolder = u"/b"_s;
    EXPECT_TRUE(isDue(at(2, 13)));
}

TEST_F(BackupSettingsTest, R_RK_5_ABackupOfTheFutureDoesNotStopTheSchedule)
{
    m_state.proven = {{u"/a"_s, u"one.db"_s, at(20, 12), 1000}};
    EXPECT_TRUE(isDue(at(3, 12)));
}

TEST_F(BackupSettingsTest, nothingIsDueWithoutAFolder)
{
    m_state.settings.folder.clear();
    EXPECT_FALSE(isDue(at(9, 12)));
    EXPECT_FALSE(warning(at(9, 12)));
}

TEST_F(BackupSettingsTest, R_RK_5_WarnsOfABackupThatIsMoreThanADayLate)
{
    EXPECT_FALSE(warning(at(4, 11, 59)));
    EXPECT_EQ(warning(at(4, 12, 2)), BackupWarning::Kind::Late);
}

TEST_F(BackupSettingsTest, R_RK_5_NewSettingsHaveADayToMakeTheFirst)
{
    m_state.proven.clear();
    EXPECT_FALSE(warning(at(2, 11)));
    EXPECT_EQ(warning(at(3, 12)), BackupWarning::Kind::Late);
}

TEST_F(BackupSettingsTest, R_RK_5_WarnsOfAFolderThatIsGoneOrAlmostFull)
{
    m_room = 1999;
    EXPECT_EQ(warning(at(2, 13)), BackupWarning::Kind::LittleRoom);
    m_room = 2000;
    EXPECT_FALSE(warning(at(2, 13)));
    m_room.reset();
    EXPECT_EQ(warning(at(2, 13)), BackupWarning::Kind::FolderGone);
}

TEST_F(BackupSettingsTest, aStateIsReadBackAsItWasWritten)
{
    m_state.triedAt = at(3, 12);
    EXPECT_EQ(readState(stateText(m_state)), m_state);
    EXPECT_EQ(readState("nonsense"), BackupState());
}

TEST_F(BackupSettingsTest, aManifestIsReadBackAsItWasWritten)
{
    const BackupManifest manifest{.content = {.journalId = QByteArray(16, 'i'),
                                              .head = {12, QByteArray(32, 'h')},
                                              .centre = u"枫景苑服务中心"_s,
                                              .pages = 3,
                                              .lastEntryAt = at(2, 12),
                                              .lastEntryBy = u"陈静"_s,
                                              .schema = 9},
                                  .file = u"a.db"_s,
                                  .madeAt = at(2, 13),
                                  .bytes = 100,
                                  .hash = QByteArray(32, 'f'),
                                  .program = u"0.1"_s,
                                  .isEncrypted = true,
                                  .isWhole = true};
    EXPECT_EQ(readManifest(manifestText(manifest)).value(), manifest);
    EXPECT_FALSE(readManifest("{}"));
    BackupManifest elsewhere = manifest;
    elsewhere.file = u"../a.db"_s;
    EXPECT_FALSE(readManifest(manifestText(elsewhere)));
    for (const qint64 wrong : {qint64(-1), std::numeric_limits<qint64>::min()}) {
        BackupManifest before = manifest;
        before.content.head.sequence = wrong;
        EXPECT_FALSE(readManifest(manifestText(before))) << wrong;
        BackupManifest without = manifest;
        without.content.pages = wrong;
        EXPECT_FALSE(readManifest(manifestText(without))) << wrong;
    }
}

} // namespace dutydesk
