// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/plainreader.h"
#include "faults/smalldesk.h"
#include "files/fileheadpin.h"
#include "files/filepepper.h"
#include "journal/verifier.h"
#include "keys/opensslcrypto.h"
#include "support/printers.h"

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
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (m_random() % 8)));
        return std::to_string(at) + ": " + bytes.mid(at - 30, 60).toPercentEncoding(" ,()'").toStdString();
    }

    /// Flips a bit of the file whose name has this ending, again and again.
    void tryAll(const std::string &ending, int count)
    {
        int harmless = 0;
        for (int i = 0; i < count; ++i) {
            Files files = m_files;
            std::string where;
            for (auto &[path, content] : files) {
                if (path.ends_with(ending)) {
                    where = flipABit(content);
                }
            }
            putFiles(m_folder.path(), files);
            const Content found = readPlainly(m_folder.filePath(u"desk.db"_s));
            if (found.entries == m_sound.entries && found.rows == m_sound.rows) {
                ++harmless;
                continue;
            }
            putFiles(m_folder.path(), files);
            putFiles(m_private.path(), m_secrets);
            ASSERT_TRUE(isNoticed()) << "try " << i << " changes something unseen at byte " << where;
        }
        std::cout << count << " bits flipped, " << count - harmless << " noticed, " << harmless
                  << " without effect on any record, none unseen\n";
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

    SmallDesk m_desk;
    Files m_files;
    Files m_pin;
    Files m_secrets; ///< pin and pepper
    Content m_sound;
    QTemporaryDir m_folder{m_desk.folder.path() + u"-flipped-XXXXXX"_s};
    QTemporaryDir m_private{m_desk.folder.path() + u"-private-XXXXXX"_s};
    std::mt19937 m_random{7};
};

TEST_F(FlippedBitTest, changesNothingUnseenInTheDatabase)
{
    tryAll("desk.db", tries(1500, 250'000));
}

TEST_F(FlippedBitTest, changesNothingUnseenInTheLogBesideIt)
{
    tryAll("desk.db-wal", tries(1000, 200'000));
}

TEST_F(FlippedBitTest, isNoticedInThePin)
{
    const int count = tries(500, 50'000);
    const OpenSslCrypto crypto;
    const QByteArray key = FilePepper::pinKeyOf(FilePepper(m_desk.privateFolder(), crypto).read().value());
    for (int i = 0; i < count; ++i) {
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
