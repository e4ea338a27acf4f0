// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/restoredialog.h"
#include "base/try.h"
#include "common/readingbar.h"
#include "common/seat.h"
#include "composition.h"
#include "import/ownerimportdialog.h"
#include "log/dutylog.h"
#include "setup/firststart.h"
#include "signin/signinservice.h"
#include "support/fakebackup.h"
#include "support/fakedraftstore.h"
#include "support/fakerepository.h"
#include "support/faketablefiles.h"
#include "support/fixedclock.h"
#include "support/mocknotifier.h"
#include "support/printers.h"
#include "worker/threadgateway.h"

#include <QProgressBar>
#include <QTemporaryDir>
#include <QTest>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// Dialogs on a real desk, whose services live on their own thread, with files that take for ever to read.
class ReadingAsideTest : public testing::Test
{
protected:
    /// The answer of the services, for which the window's thread goes on meanwhile. The test fails if there is none.
    template<typename Task>
    auto await(Task task)
    {
        std::optional<std::invoke_result_t<Task, Services &>> answer;
        m_gateway->ask(&m_receiver, task, [&](auto &&result) { answer.emplace(std::move(result)); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, patience));
        return std::move(*answer);
    }

    ReadingAsideTest()
    {
        m_files.waitsForStop = true;
        m_gateway = ThreadGateway::start([this] { return openDesk(); }).value();
        m_manager.emplace(await([this](Services &services) {
                              return services.firstStart->begin({.centreName = u"福江园"_s, .managerName = u"陈静"_s},
                                                                m_secret, m_pin);
                          }).value());
        m_session.signIn(*m_manager);
        EXPECT_TRUE(await([this](Services &services) { return services.logPages->openFirstPage(*m_manager); }));
    }

    Result<std::unique_ptr<ServicesOwner>> openDesk()
    {
        DeskSettings settings{.connection = DeskSettings::forFile(m_folder.filePath(u"desk.db"_s), m_clock).connection,
                              .privateFolder = m_folder.filePath(u"private"_s),
                              .clock = m_clock};
        settings.keyCost = {1, 8 * 1024 * 1024};
        settings.keyAim = {};
        TRY(std::unique_ptr<Desk> desk, Desk::open(settings));
        desk->services().tableFiles = &m_files;
        serveBackups(*desk);
        return desk;
    }

    void serveBackups(Desk &desk)
    {
        m_backupSource.emplace(desk.journal());
        m_copyOpener.emplace(*m_backupSource, *desk.services().verifier);
        m_backups.emplace(BackupService::Parts{.run = {*m_backupSource, *m_copyOpener, m_backupFiles, m_smallFiles,
                                                       m_clock, u"0.1"_s},
                                               .files = m_backupFiles,
                                               .signer = *desk.services().signIn,
                                               .desk = Desk::deskId,
                                               .privateFolder = m_folder.path(),
                                               .erasures = m_erasures},
                          desk.journal());
        desk.services().backups = &*m_backups;
    }

    /// Whether a line is stored meanwhile. Behind a reading that lasts until it is stopped, it would wait for ever.
    bool storesALine()
    {
        const Result<LogEntry> line = await([this](Services &services) {
            return services.logLines->write(*m_manager, {.happenedAt = m_clock.now(), .matter = u"3-502 漏水"_s});
        });
        return line.has_value();
    }

    static constexpr int patience = 60'000; ///< in milliseconds

    QTemporaryDir m_folder;
    FixedClock m_clock;
    const Secret m_secret{u"correct horse battery"_s};
    const Secret m_pin{u"493817"_s};
    FakeTableFiles m_files;
    std::optional<FakeBackupSource> m_backupSource;
    std::optional<FakeCopyOpener> m_copyOpener;
    FakeBackupFiles m_backupFiles;
    PlainSmallFiles m_smallFiles;
    FakeRepository<Erasure> m_erasures;
    std::optional<BackupService> m_backups;
    std::unique_ptr<ThreadGateway> m_gateway;
    QObject m_receiver;
    std::optional<Actor> m_manager;
    Session m_session;
    testing::NiceMock<MockNotifier> m_notifier;
    FakeDraftStore m_drafts;
};

TEST_F(ReadingAsideTest, R_RK_4_ALineIsStoredWhileAFileIsStillBeingRead)
{
    OwnerImportDialog dialog(Seat{*m_gateway, m_session, m_notifier, m_clock, m_drafts}, nullptr,
                             m_folder.filePath(u"preferences.ini"_s));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    dialog.readFile(u"slow.xlsx"_s);
    const auto *bar = dialog.findChild<QProgressBar *>(u"importProgress"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->value() == FakeTableFiles::doneWhileWaiting; }, patience));

    EXPECT_TRUE(storesALine());
    EXPECT_FALSE(bar->isHidden()) << "the file is still being read";
}

TEST_F(ReadingAsideTest, R_RK_5_ALineIsStoredWhileABackupIsStillBeingTriedOut)
{
    m_backupFiles.waitsForStop = true;
    RestoreDialog dialog(Seat{*m_gateway, m_session, m_notifier, m_clock, m_drafts}, u"slow.db"_s, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    const auto *reading = dialog.findChild<ReadingBar *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return reading->isReading(); }, patience));

    EXPECT_TRUE(storesALine());
    EXPECT_TRUE(reading->isReading()) << "the backup is still being read";
}

} // namespace dutydesk
