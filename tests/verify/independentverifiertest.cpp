// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/fileheadpin.h"
#include "journal/signature.h"
#include "journal/sqljournalrepository.h"
#include "journal/sqlrecordstore.h"
#include "journal/verifier.h"
#include "keys/opensslcrypto.h"
#include "keys/sodiumkeyvault.h"
#include "people/staffkey.h"
#include "sql/migrator.h"
#include "sql/sqlrecords.h"
#include "support/fakejournal.h"
#include "support/fixedclock.h"
#include "support/printers.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array problemNames = {
    "NotBegun",       "WrongSequence",    "BrokenLink",     "TimeBackwards",   "UnknownKind",  "WrongGenesis",
    "MissingBody",    "WrongContentHash", "WrongEntryHash", "NotCanonical",    "WrongBody",    "KeyNotEnrolled",
    "WrongStatement", "WrongSigner",      "UnknownKey",     "ForgedSignature", "MissingTail",  "OffPin",
    "PinTampered",    "RowDiffers",       "RowMissing",     "RowExtra",        "UnknownRecord"};

} // namespace

/// A database file of the real storage and cryptography, an SQL tool, and two verifiers that know nothing of each
/// other.
class IndependentVerifierTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto database = open();
        ASSERT_TRUE(migrate(*database, readMigrations(u":/sql"_s, Dialect::sqlite()).value(), m_clock));
        SqlJournalRepository repository(*database);
        SqlRecords<Repository<StaffMember>> staff(*database);
        SqlRecords<Repository<StaffKey>> keys(*database);
        Journal journal(repository, *database, m_crypto, m_clock, m_pin);
        ASSERT_TRUE(journal.begin(DeskId(1)));
        const KeyMaterial made = m_vault.create(m_password, Secret(u"123456"_s)).value();
        ASSERT_TRUE(m_vault.unlock(StaffId(1), made, m_password));
        ASSERT_TRUE(journal.change(m_actor, [&](Change &change) -> Result<void> {
            const StaffMember member{StaffId(1), m_actor.name, Role::CentreManager, {}, true, true};
            const Result<void> put = change.put(staff, member, EntryKind::RecordCreated);
            const StaffKey key = StaffKey::from(StaffKeyId(1), StaffId(1), made, change.at());
            return put ? change.put(keys, key, EntryKind::KeyEnrolled) : put;
        }));
        ASSERT_TRUE(journal.change(m_actor, [&](Change &change) -> Result<void> {
            const auto statement =
                change.append(EntryKind::HandoverStatement, 1, canonicalBody(RecordType::Statement, {qint64(1)}));
            return statement ? sign(change, *statement, made.publicKey) : failure(statement.error());
        }));
    }

    Result<void> sign(Change &change, const JournalEntry &statement, const QByteArray &publicKey)
    {
        const QByteArray message = signatureMessage(SigningSide::Outgoing, statement.entryHash, {});
        const SignatureBody body{SigningSide::Outgoing,
                                 statement.sequence,
                                 statement.entryHash,
                                 {},
                                 StaffId(1),
                                 {publicKey, m_vault.sign(StaffId(1), message).value()}};
        const auto entry = change.append(EntryKind::HandoverSignature, 1, encodeSignature(body));
        return entry ? Result<void>() : failure(entry.error());
    }

    std::unique_ptr<Database> open() const
    {
        return Database::open({.dialect = Dialect::sqlite(), .databaseName = m_path}).value();
    }

    /// What someone does with an SQL tool, who has taken the triggers away first.
    void tamper(const char *sql) const
    {
        const QString name = u"tool"_s;
        {
            QSqlDatabase tool = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            tool.setDatabaseName(m_path);
            ASSERT_TRUE(tool.open());
            QSqlQuery query(tool);
            for (const char *trigger : {"journal_in_order", "journal_not_changed", "journal_not_removed"}) {
                ASSERT_TRUE(query.exec(u"DROP TRIGGER %1"_s.arg(QString::fromLatin1(trigger))));
            }
            ASSERT_TRUE(query.exec(QString::fromLatin1(sql))) << query.lastError().text().toStdString();
        }
        QSqlDatabase::removeDatabase(name);
    }

    VerificationReport ours() const
    {
        const auto database = open();
        const SqlJournalRepository repository(*database);
        const auto staff = SqlRecordStore::of<StaffMember>(*database);
        const auto keys = SqlRecordStore::of<StaffKey>(*database);
        const FakeHeadPin noPin; // the script has none
        return Verifier(repository, m_crypto, m_vault, noPin, {&staff, &keys}).verify().value();
    }

    QByteArray theirs(const QStringList &more = {}) const
    {
        QProcess script;
        const QString path = QStringLiteral(DUTYDESK_SOURCE_DIR "/tests/verify/independent_verifier.py");
        script.start(u"python3"_s, QStringList{path, m_path} + more);
        EXPECT_TRUE(script.waitForFinished());
        EXPECT_EQ(script.readAllStandardError(), "");
        return script.readAllStandardOutput().trimmed();
    }

    void expectBothToSay(qint64 sequence, JournalProblem problem) const
    {
        const auto found = ours().firstBad();
        ASSERT_TRUE(found);
        EXPECT_EQ(found->sequence, sequence);
        EXPECT_EQ(found->problem, problem) << "problem " << static_cast<int>(found->problem);
        EXPECT_EQ(theirs(), "bad " + QByteArray::number(sequence) + ' ' + problemNames.at(std::size_t(problem)));
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"a.db"_s);
    FixedClock m_clock;
    OpenSslCrypto m_crypto;
    FakeHeadPin m_pin;
    QByteArray m_pepper = QByteArray(32, 'p');
    SodiumKeyVault m_vault{LockedBytes::takenFrom(m_pepper), {1, 64 * 1024}};
    const Secret m_password = Secret(u"a long password"_s);
    const Actor m_actor{StaffId(1), NonBlankText::from(u"李明"_s).value(), Role::CentreManager, DeskId(1)};
};

TEST_F(IndependentVerifierTest, R_RK_1_BothFindAWholeJournalWhole)
{
    const VerificationReport report = ours();
    EXPECT_TRUE(report.isWhole());
    EXPECT_EQ(report.entriesChecked, 5);
    const QByteArray code = PaperCode::of(*report.head).toString().toLatin1();
    EXPECT_EQ(theirs(), "whole 5 " + report.head->hash.toHex() + ' ' + code);
    EXPECT_TRUE(theirs({u"--code"_s, QString::fromLatin1(code)}).startsWith("whole"));
}

TEST_F(IndependentVerifierTest, R_RK_1_BothNameTheEntryWithOneByteChanged)
{
    tamper(
        "UPDATE journal SET body = CAST(substr(body, 1, 25) || x'21' || substr(body, 27) AS BLOB) WHERE sequence = 2");
    expectBothToSay(2, JournalProblem::WrongContentHash);
}

TEST_F(IndependentVerifierTest, bothFindAChangedField)
{
    tamper("UPDATE journal SET actor = 9 WHERE sequence = 4");
    expectBothToSay(4, JournalProblem::WrongEntryHash);
}

TEST_F(IndependentVerifierTest, bothFindAnEntryRemoved)
{
    tamper("DELETE FROM journal WHERE sequence = 3");
    expectBothToSay(3, JournalProblem::WrongSequence);
}

TEST_F(IndependentVerifierTest, bothFindABodyTakenOut)
{
    tamper("UPDATE journal SET body = NULL WHERE sequence = 5");
    expectBothToSay(5, JournalProblem::MissingBody);
}

TEST_F(IndependentVerifierTest, bothFindARecordChanged)
{
    tamper("UPDATE staff_member SET telephone = '110'");
    expectBothToSay(2, JournalProblem::RowDiffers);
}

TEST_F(IndependentVerifierTest, bothFindARecordThatNoEntryTellsOf)
{
    tamper("INSERT INTO staff_member VALUES (2, 'X', 0, '', 1, 1)");
    expectBothToSay(0, JournalProblem::RowExtra);
}

} // namespace dutydesk
