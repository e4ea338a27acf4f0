// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forger.h"
#include "journal/journalwatch.h"

#include <QDir>

#include <gmock/gmock.h>

#include <iostream>

// The desk has checked everything and remembers that. Then its database is altered, while pin and checkpoint stay.
namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;

class CheckpointAttackTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_centre.copy();
        ASSERT_TRUE(checkAfterStart().isWhole());
        ASSERT_EQ(QDir(m_centre.privateFolder()).entryList({u"*.verified"_s}).size(), 1);
        for (const QString &folder : {m_centre.folder(), m_centre.privateFolder()}) {
            for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
                QFile file(info.filePath());
                ASSERT_TRUE(file.open(QIODevice::ReadOnly));
                m_files[info.filePath()] = file.readAll();
            }
        }
        const VerificationReport remembered = checkAfterStart();
        ASSERT_TRUE(remembered.isWhole());
        ASSERT_TRUE(remembered.checkpoint) << "the attacks would be found by checking everything";
    }

    /// As the window does it.
    VerificationReport checkAfterStart() const
    {
        const auto desk = Desk::open(m_centre.settings(false)).value();
        JournalWatch &watch = *desk->services().watch;
        for (int step = 0; step < 10'000; ++step) {
            const Result<JournalWatch::Outcome> outcome = watch.goOn();
            if (!outcome || outcome->isDone) {
                EXPECT_TRUE(outcome);
                return outcome ? outcome->report : VerificationReport();
            }
        }
        ADD_FAILURE() << "the check does not end";
        return {};
    }

    /// Alters the database as the desk has left it, and checks it as after the next start.
    VerificationReport attacked(const std::function<void(Forger &)> &attack) const
    {
        for (const QString &folder : {m_centre.folder(), m_centre.privateFolder()}) {
            for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
                QFile::remove(info.filePath());
            }
        }
        for (const auto &[path, content] : m_files) {
            QFile file(path);
            EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        }
        {
            Forger forger(m_centre);
            attack(forger);
        }
        return checkAfterStart();
    }

    /// The entry of a person's change, somewhere in the journal.
    static qint64 signedEntry(const Forger &forger, int variant)
    {
        return forger.number(u"SELECT sequence FROM journal_signature JOIN journal USING (sequence) WHERE actor <> 0 "
                             "ORDER BY (sequence * 7919) % 997, sequence LIMIT 1 OFFSET %1"_s.arg(variant));
    }

    static void alterSignature(const Forger &forger, qint64 entry)
    {
        forger.withoutTriggers([&] {
            forger.sql().run(
                u"UPDATE journal_signature SET signature = randomblob(64) WHERE sequence = %1"_s.arg(entry));
        });
    }

    const AttackedCentre &m_centre = AttackedCentre::made();
    std::map<QString, QByteArray> m_files; ///< by path
};

TEST_F(CheckpointAttackTest, findsOldRowsThatWereAltered)
{
    const std::array alterations = {
        u"UPDATE log_entry SET matter = 'nothing of note' WHERE id = (SELECT id FROM log_entry ORDER BY id LIMIT 1 OFFSET %1)"_s,
        u"UPDATE item_count SET found = found + 1 WHERE id = (SELECT id FROM item_count ORDER BY id LIMIT 1 OFFSET %1)"_s};
    for (int variant = 0; variant < attackVariants; ++variant) {
        const VerificationReport report = attacked([&](Forger &forger) {
            forger.sql().run(alterations[std::size_t(variant) % alterations.size()].arg(variant));
        });
        EXPECT_TRUE(report.checkpoint) << "signatures were not altered";
        EXPECT_THAT(report.findings,
                    testing::Contains(testing::Field(&JournalFinding::problem, JournalProblem::RowDiffers)));
        std::cout << "old row " << variant << ": " << report.findings.size() << " problem(s)\n";
    }
}

TEST_F(CheckpointAttackTest, findsOldSignaturesThatWereAltered)
{
    for (int variant = 0; variant < attackVariants; ++variant) {
        qint64 entry = 0;
        const VerificationReport report = attacked([&](Forger &forger) {
            entry = signedEntry(forger, variant);
            alterSignature(forger, entry);
        });
        ASSERT_FALSE(report.findings.empty()) << entry;
        EXPECT_EQ(report.findings.front().sequence, entry);
        EXPECT_EQ(report.findings.front().problem, JournalProblem::ChangeNotSigned);
        EXPECT_TRUE(report.checkpointIgnored);
        std::cout << "old signature " << variant << ": entry " << entry << '\n';
    }
}

/// Whoever can write the private folder but does not know the key of the pin cannot make a checkpoint either.
TEST_F(CheckpointAttackTest, ignoresACheckpointThatWasForgedWithoutTheKey)
{
    for (int variant = 0; variant < attackVariants; ++variant) {
        const VerificationReport report = attacked([&](Forger &forger) {
            alterSignature(forger, signedEntry(forger, variant));
            const QDir secrets(m_centre.privateFolder());
            QFile file(secrets.filePath(secrets.entryList({u"*.verified"_s}).value(0)));
            EXPECT_TRUE(file.open(QIODevice::ReadWrite));
            const QByteArray note = file.readAll().chopped(hashBytes);
            const QByteArray key(32, char(variant));
            EXPECT_TRUE(file.seek(0) && file.write(note + forger.crypto().authenticate(note, key)) > 0);
        });
        EXPECT_TRUE(report.checkpointIgnored);
        EXPECT_FALSE(report.isWhole());
    }
}

} // namespace
} // namespace dutydesk::test
