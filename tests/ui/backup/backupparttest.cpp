// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backuppart.h"

#include "backup/backuptimer.h"
#include "shell/statusband.h"
#include "support/fakedraftstore.h"
#include "support/mocknotifier.h"
#include "support/printers.h"
#include "support/windowdesk.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class BackupPartTest : public testing::Test
{
protected:
    BackupPartTest()
    {
        m_session.signIn(m_desk.open());
        m_part.resize(1200, 700);
        m_part.show();
    }

    template<typename T>
    T &child(const QString &name)
    {
        T *found = m_part.findChild<T *>(name);
        EXPECT_TRUE(found) << qPrintable(name);
        return *found;
    }

    void click(const QString &name) { QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton); }
    void type(const QString &name, const QString &text) { child<QLineEdit>(name).setText(text); }
    QString said(const QString &label) { return child<QLabel>(label).text(); }

    void set(const QString &folder)
    {
        click(u"backupSettingsButton"_s);
        type(u"backupFolderEdit"_s, folder);
        click(u"submitButton"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    bool waitFor(const QString &sentence)
    {
        return QTest::qWaitFor([&] { return said(u"backupResult"_s).contains(sentence); }, 5000);
    }

    bool waitForFindings()
    {
        return QTest::qWaitFor([&] { return !child<QLabel>(u"restoreFindings"_s).isHidden(); }, 5000);
    }

    qsizetype files() const { return QDir(m_target.path()).entryList(QDir::Files).size(); }

    WindowDesk m_desk;
    QTemporaryDir m_target;
    Session m_session;
    testing::NiceMock<MockNotifier> m_notifier;
    FakeDraftStore m_drafts;
    const Seat m_seat{m_desk.gateway, m_session, m_notifier, m_desk.clock, m_drafts};
    BackupPart m_part{m_seat, nullptr};
};

TEST_F(BackupPartTest, R_RK_5_ABackupIsMadeByHandAndTriedOut)
{
    EXPECT_TRUE(said(u"backupState"_s).contains(u"not set up"_s));
    set(m_target.path());
    EXPECT_TRUE(said(u"backupState"_s).contains(u"No backup has been made yet"_s));

    click(u"backUpButton"_s);

    ASSERT_TRUE(waitFor(u"Made and verified"_s)) << said(u"backupResult"_s).toStdString();
    EXPECT_EQ(files(), 2);
    EXPECT_TRUE(said(u"backupState"_s).contains(u"Last proven backup: 2026-03-02 08:00"_s))
        << said(u"backupState"_s).toStdString();
    ASSERT_EQ(m_part.table().model()->rowCount(), 1);

    m_part.table().chooseFirst();
    QCoreApplication::processEvents(); // the details, which have just appeared, take their place
    click(u"restoreButton"_s);

    ASSERT_TRUE(waitForFindings()) << said(u"problemLabel"_s).toStdString();
    EXPECT_TRUE(said(u"restoreFindings"_s).contains(u"can be restored"_s)) << said(u"restoreFindings"_s).toStdString();
    EXPECT_TRUE(said(u"restoreFindings"_s).contains(u"Here: 枫景苑服务中心"_s));
}

TEST_F(BackupPartTest, R_RK_5_TheManagerSignsBeforeABackupTakesThePlaceOfTheDatabase)
{
    m_desk.backupSource.path = m_target.filePath(u"desk.db"_s);
    m_desk.copyOpener.change = [](BackupContent &content) { --content.head.sequence; };
    QFile backup(m_target.filePath(u"backup.db"_s));
    ASSERT_TRUE(backup.open(QIODevice::WriteOnly) && backup.write("content") > 0);
    backup.close();
    QSignalSpy ready(&m_part, &BackupPart::readyToReplace);
    m_part.openBackup(backup.fileName());
    ASSERT_TRUE(waitForFindings()) << said(u"problemLabel"_s).toStdString();
    EXPECT_TRUE(said(u"restoreFindings"_s).contains(u"lacks the entries"_s));
    EXPECT_TRUE(said(u"restoreFindings"_s).contains(u"on paper"_s));

    type(u"secretEdit"_s, u"not the password"_s);
    click(u"submitButton"_s);
    EXPECT_TRUE(said(u"problemLabel"_s).contains(u"not the password"_s)) << said(u"problemLabel"_s).toStdString();
    EXPECT_TRUE(ready.isEmpty());
    m_desk.clock.advance(1h); // past the delay after a wrong password
    type(u"secretEdit"_s, QString::fromUtf8(m_desk.password.bytes()));
    click(u"submitButton"_s);

    ASSERT_TRUE(QTest::qWaitFor([&] { return !ready.isEmpty(); }, 5000)) << said(u"problemLabel"_s).toStdString();
    QFile restored(ready.front().front().toString());
    EXPECT_EQ(restored.fileName(), m_target.filePath(u"desk.db.restored"_s));
    ASSERT_TRUE(restored.open(QIODevice::ReadOnly));
    EXPECT_EQ(restored.readAll(), "content");
}

TEST_F(BackupPartTest, R_RK_5_AnAdministratorTriesOutWithoutRestoring)
{
    Actor administrator = *m_session.actor();
    administrator.role = Role::Administrator;
    m_session.signIn(administrator);
    QFile backup(m_target.filePath(u"backup.db"_s));
    ASSERT_TRUE(backup.open(QIODevice::WriteOnly) && backup.write("content") > 0);
    backup.close();
    m_part.openBackup(backup.fileName());
    ASSERT_TRUE(waitForFindings()) << said(u"problemLabel"_s).toStdString();
    EXPECT_TRUE(child<QPushButton>(u"submitButton"_s).isHidden());
    EXPECT_TRUE(child<QLineEdit>(u"secretEdit"_s).isHidden());
}

TEST_F(BackupPartTest, R_RK_5_TryingOutIsStoppedByItsButton)
{
    m_desk.backupFiles.waitsForStop = true;
    m_part.openBackup(m_target.filePath(u"backup.db"_s));
    EXPECT_FALSE(child<QWidget>(u"readingProgress"_s).parentWidget()->isHidden());

    click(u"stopReadingButton"_s);

    EXPECT_TRUE(QTest::qWaitFor([&] { return said(u"problemLabel"_s).contains(u"stopped"_s); }, 5000));
    EXPECT_FALSE(child<QPushButton>(u"submitButton"_s).isHidden()) << "it can be tried again";
}

TEST_F(BackupPartTest, R_HO_3_ABackupThatHoldsAPurgedVolumeSaysSo)
{
    set(m_target.path());
    click(u"backUpButton"_s);
    ASSERT_TRUE(waitFor(u"Made and verified"_s));
    m_desk.clock.advance(1h);
    ASSERT_TRUE(m_desk.erasures.put(aCertificate(m_desk.clock.now())));
    m_desk.gateway.changed({RecordType::Erasure});

    m_part.table().chooseFirst();

    EXPECT_TRUE(said(u"backupListDetailsLabel"_s).contains(u"erased since: volume FJY-2024-001"_s))
        << said(u"backupListDetailsLabel"_s).toStdString();
}

TEST_F(BackupPartTest, R_RK_5_AFailureSaysWhatToDo)
{
    set(m_target.path());
    m_desk.backupFiles.room = 1;
    click(u"backUpButton"_s);
    EXPECT_TRUE(waitFor(u"too little room"_s)) << said(u"backupResult"_s).toStdString();
    EXPECT_EQ(files(), 0);
}

TEST_F(BackupPartTest, R_RK_5_WrongSettingsStayInTheDialog)
{
    click(u"backupSettingsButton"_s);
    type(u"backupFolderEdit"_s, u"/nowhere/at/all"_s);
    click(u"submitButton"_s);
    EXPECT_TRUE(child<QDialog>(u"backupSettingsDialog"_s).isVisible());
    EXPECT_EQ(child<QLineEdit>(u"backupFolderEdit"_s).text(), u"/nowhere/at/all"_s);

    type(u"backupFolderEdit"_s, m_target.path());
    child<QCheckBox>(u"encryptCheck"_s).setChecked(true);
    click(u"submitButton"_s);
    EXPECT_TRUE(child<QDialog>(u"backupSettingsDialog"_s).isVisible()) << "it lacks the passphrase";
    type(u"passphraseEdit"_s, u"a long passphrase"_s);
    type(u"repeatPassphraseEdit"_s, u"another passphrase"_s);
    click(u"submitButton"_s);
    EXPECT_FALSE(m_desk.backupFiles.hasKey) << "the two are not the same";
    type(u"repeatPassphraseEdit"_s, u"a long passphrase"_s);
    click(u"submitButton"_s);
    EXPECT_TRUE(m_desk.backupFiles.hasKey);
    EXPECT_TRUE(m_desk.backups.overview()->state.settings.isEncrypted);
}

TEST_F(BackupPartTest, R_RK_5_WithoutAFolderItSaysWhereToChooseOne)
{
    EXPECT_CALL(m_notifier, showRefusal);
    click(u"backUpButton"_s);
}

TEST_F(BackupPartTest, R_RK_5_TheScheduleRunsWhoeverIsSignedIn)
{
    set(m_target.path());
    m_session.lock();
    BackupTimer timer(m_desk.gateway, nullptr);
    timer.findChild<QTimer *>()->start(1ms); // instead of each minute
    EXPECT_TRUE(QTest::qWaitFor([&] { return files() == 2; }, 5000)) << "new settings have no backup yet";
    const qint64 first = m_desk.journal.head()->sequence;

    m_desk.clock.advance(4h); // to the hour of the schedule

    EXPECT_TRUE(QTest::qWaitFor([&] { return m_desk.journal.head()->sequence > first; }, 5000));
    EXPECT_EQ(m_desk.journalRepository.lastEntry().value()->kind, EntryKind::BackupManifest);
    EXPECT_EQ(files(), 2) << "one of a day is kept";
}

TEST_F(BackupPartTest, R_RK_5_TheBandWarnsOfALateBackup)
{
    StatusBand band{m_seat};
    band.show();
    m_desk.gateway.tellWhatWasWritten();
    auto *warning = band.findChild<QPushButton *>(u"backupButton"_s);
    EXPECT_FALSE(warning->isVisible());

    set(m_target.path());
    m_desk.clock.advance(72h);
    m_desk.gateway.changed({RecordType::Notice});

    ASSERT_TRUE(warning->isVisible());
    EXPECT_TRUE(warning->text().contains(u"more than a day late"_s)) << warning->text().toStdString();
}

TEST_F(BackupPartTest, R_RK_5_BandAndAdministrationWarnOfAFolderThatIsAlmostFullOrGone)
{
    StatusBand band{m_seat};
    band.show();
    set(m_target.path());
    click(u"backUpButton"_s);
    ASSERT_TRUE(waitFor(u"Made and verified"_s)) << said(u"backupResult"_s).toStdString();
    const auto *warning = band.findChild<QPushButton *>(u"backupButton"_s);
    const auto isWarned = [&](const QString &words) {
        m_desk.clock.advance(11min); // folders are looked at every ten minutes
        m_desk.gateway.changed({RecordType::Notice});
        return warning->isVisible() && warning->text().contains(words) && said(u"backupState"_s).contains(words);
    };

    m_desk.backupFiles.room = 1;
    EXPECT_TRUE(isWarned(u"almost full"_s)) << warning->text().toStdString();
    ASSERT_TRUE(QDir(m_target.path()).removeRecursively());
    EXPECT_TRUE(isWarned(u"out of reach"_s)) << warning->text().toStdString();
}

} // namespace dutydesk
