// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backupservice.h"
#include "base/progress.h"
#include "faults/plainreader.h"
#include "faults/smalldesk.h"
#include "files/fileheadpin.h"
#include "files/filepepper.h"
#include "journal/verifier.h"
#include "keys/opensslcrypto.h"
#include "support/printers.h"
#include "support/reliability.h"

#include <QDir>

#include <gtest/gtest.h>

#include <iostream>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// One bit of a file is flipped, as an old disk or a careless person may cause.
class FlippedBitTest : public testing::Test
{
protected:
    /// Makes a database whose last lines are still in SQLite's log beside it.
    void SetUp() override
    {
        m_desk.begin();
        const auto desk = m_desk.open().value();
        for (int line = 0; line < 5; ++line) {
            ASSERT_TRUE(m_desk.write(*desk));
        }
        m_files = m_desk.files();
        m_sound = readPlainly(m_desk.path());
        m_indexes = readIndexesPlainly(m_desk.path());
        const QDir folder(m_desk.privateFolder());
        const QStringList pins = folder.entryList({u"*.pin"_s}, QDir::Files);
        ASSERT_EQ(pins.size(), 1);
        QFile pin(folder.filePath(pins.front()));
        ASSERT_TRUE(pin.open(QIODevice::ReadOnly));
        m_pin = {{pin.fileName().toStdString(), pin.readAll()}};
        m_secrets = m_desk.pepper();
        m_secrets.merge(Files(m_pin));
    }

    /// Flips a random bit and returns the bytes around it for the failure message.
    std::string flipABit(QByteArray &bytes)
    {
        const auto at = static_cast<qsizetype>(m_random() % static_cast<std::size_t>(bytes.size()));
        const auto bit = m_random() % 8;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
        m_figure.add(qHashMulti(0, bytes.size(), at, bit));
        return std::to_string(at) + ": " + bytes.mid(at - 30, 60).toPercentEncoding(" ,()'").toStdString();
    }

    /// Flips a bit of the file whose name has this ending, again and again.
    void tryAll(const std::string &ending, int count)
    {
        int harmless = 0;
        for (int i = 0; m_figure.goesOn(i, count); ++i) {
            Files files = m_files;
            std::string where;
            for (auto &[path, content] : files) {
                if (path.ends_with(ending)) {
                    where = flipABit(content);
                }
            }
            putFiles(m_folder.path(), files);
            if (showsTheSame(m_folder.filePath(u"desk.db"_s))) {
                ++harmless;
                continue;
            }
            putFiles(m_folder.path(), files);
            putFiles(m_private.path(), m_secrets);
            ASSERT_TRUE(isNoticed()) << "try " << i << " changes something unseen at byte " << where;
        }
        std::cout << m_figure.done() << " bits flipped, " << m_figure.done() - harmless << " noticed, " << harmless
                  << " without effect on any record or index, none unseen\n";
    }

    /// Whether everybody who reads the tables, or uses an index of them, sees what was there before.
    bool showsTheSame(const QString &path) const
    {
        const Content found = readPlainly(path);
        return found.entries == m_sound.entries && found.rows == m_sound.rows && readIndexesPlainly(path) == m_indexes;
    }

    /// Whether the program refuses to open, raises the alarm of its pin, or finds the damage in its verification.
    bool isNoticed() const
    {
        const auto desk = m_desk.open(m_folder.filePath(u"desk.db"_s), m_private.path());
        if (!desk) {
            return true;
        }
        const Result<HeadCheck> head = (*desk)->journal().headCheck();
        if (!head || head->isAlarm()) {
            return true;
        }
        const Result<VerificationReport> report = (*desk)->services().verifier->verify();
        return !report || !report->isWhole();
    }

    /// Whether the drill of a restore finds that the backup is not as it was made.
    static bool isRefused(Desk &desk, const QString &path)
    {
        const Actor manager{StaffId(1), NonBlankText::from(u"王敏"_s).value(), Role::CentreManager, Desk::deskId};
        const Result<BackupReading> reading = desk.services().backups->reading(manager, path, {});
        Progress progress;
        const Result<BackupFindings> found = reading ? reading->tryOut(progress) : tl::unexpected(reading.error());
        return !found || !found->report.isWhole();
    }

    SmallDesk m_desk;
    Files m_files;
    Files m_pin;
    Files m_secrets; ///< pin and pepper
    Content m_sound;
    std::map<std::string, QByteArray> m_indexes;
    QTemporaryDir m_folder{m_desk.folder.path() + u"-flipped-XXXXXX"_s};
    QTemporaryDir m_private{m_desk.folder.path() + u"-private-XXXXXX"_s};
    std::mt19937 m_random{7};
    ReliabilityFigure m_figure{"flipped bits"};
};

TEST_F(FlippedBitTest, changesNothingUnseenInTheDatabase)
{
    tryAll("desk.db", tries(1500, 250'000, 1000));
}

TEST_F(FlippedBitTest, changesNothingUnseenInTheLogBesideIt)
{
    tryAll("desk.db-wal", tries(1000, 200'000, 700));
}

TEST_F(FlippedBitTest, R_RK_5_IsNoticedInABackup)
{
    const QTemporaryDir target;
    const auto desk = m_desk.open().value();
    BackupService &backups = *desk->services().backups;
    ASSERT_TRUE(backups.begin({target.path()}, {}));
    BackupProgress progress{};
    while (!progress.isDone) {
        progress = backups.goOn().value();
    }
    const QString path = target.filePath(progress.outcomes.at(0).made->file);
    ASSERT_FALSE(isRefused(*desk, path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const QByteArray sound = file.readAll();
    const int count = tries(100, 10'000, 50);
    for (int i = 0; m_figure.goesOn(i, count); ++i) {
        QByteArray flipped = sound;
        const std::string where = flipABit(flipped);
        ASSERT_TRUE(file.seek(0) && file.write(flipped) == flipped.size());
        ASSERT_TRUE(isRefused(*desk, path)) << "try " << i << " at byte " << where;
    }
}

TEST_F(FlippedBitTest, isNoticedInThePin)
{
    const int count = tries(400, 40'000);
    const OpenSslCrypto crypto;
    const QByteArray key = FilePepper::pinKeyOf(FilePepper(m_desk.privateFolder(), crypto).read().value());
    for (int i = 0; m_figure.goesOn(i, count); ++i) {
        Files pin = m_pin;
        flipABit(pin.begin()->second);
        putFiles(m_private.path(), pin);
        const QByteArray journalId =
            QByteArray::fromHex(QFileInfo(QString::fromStdString(pin.begin()->first)).completeBaseName().toLatin1());
        const FileHeadPin read(m_private.path(), key, crypto, {});
        ASSERT_EQ(read.read(journalId).error().code, ErrorCode::JournalBroken) << "try " << i;
    }
}

} // namespace dutydesk
