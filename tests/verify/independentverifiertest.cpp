// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/referencedata.h"
#include "files/fileheadpin.h"
#include "journal/signature.h"
#include "journal/sqldatabasecheck.h"
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
#include "support/tries.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>
#include <random>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array problemNames = {
    "NotBegun",       "WrongSequence",    "BrokenLink",     "TimeBackwards", "UnknownKind",     "WrongGenesis",
    "MissingBody",    "WrongContentHash", "WrongEntryHash", "NotCanonical",  "WrongBody",       "KeyNotEnrolled",
    "KeyNotSigned",   "WrongStatement",   "WrongSigner",    "UnknownKey",    "ForgedSignature", "WrongErasure",
    "EarlyErasure",   "MissingTail",      "OffPin",         "PinTampered",   "RowDiffers",      "RowMissing",
    "RowExtra",       "UnknownRecord",    "PartMissing",    "PartAdded",     "PartChanged",     "FileDamaged",
    "SecondIdentity", "SearchIncomplete"};

} // namespace

/// A database file with the real storage and cryptography, an SQL tool, and two verifiers that share no code.
class IndependentVerifierTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(migrate(*open(), readMigrations(u":/sql"_s, Dialect::sqlite()).value(), m_clock));
        work([&](const Database &database, Journal &journal) {
            ASSERT_TRUE(journal.begin(DeskId(1)));
            enrol(database, journal, 1, Role::CentreManager);
            ASSERT_TRUE(journal.change(m_actor, [&](Change &change) -> Result<void> {
                const auto statement =
                    change.append(EntryKind::HandoverStatement, 1, canonicalBody(RecordType::Statement, {qint64(1)}));
                return statement ? sign(change, EntryKind::HandoverSignature, SigningSide::Outgoing, 1)
                                 : failure(statement.error());
            }));
        });
    }

    void work(const std::function<void(const Database &database, Journal &journal)> &what)
    {
        const auto database = open();
        SqlJournalRepository repository(*database);
        Journal journal(repository, *database, m_crypto, m_clock, m_pin);
        what(*database, journal);
    }

    void enrol(const Database &database, Journal &journal, int person, Role role)
    {
        SqlRecords<Repository<StaffMember>> staff(database);
        SqlRecords<Repository<StaffKey>> keys(database);
        const KeyMaterial made = m_vault.create(m_password, Secret(u"123456"_s)).value();
        m_publicKeys[person] = made.publicKey;
        ASSERT_TRUE(m_vault.unlock(StaffId(person), made, m_password));
        ASSERT_TRUE(journal.change(m_actor, [&](Change &change) -> Result<void> {
            const auto name = NonBlankText::from(u"员工%1"_s.arg(person)).value();
            const Result<void> put =
                change.put(staff, {StaffId(person), name, role, {}, true, true}, EntryKind::RecordCreated);
            const StaffKey key = StaffKey::from(StaffKeyId(person), StaffId(person), made, change.at());
            const Result<void> enrolled = put ? change.put(keys, key, EntryKind::KeyEnrolled) : put;
            return enrolled ? sign(change, EntryKind::EnrolmentSignature, SigningSide::Enroller, person) : enrolled;
        }));
    }

    Result<void> sign(Change &change, EntryKind kind, SigningSide side, qint64 reference)
    {
        return signLastEntry(change, kind, side, reference, [&](const QByteArray &message) {
            return Result<Signature>(Signature{m_publicKeys.at(1), m_vault.sign(StaffId(1), message).value()});
        });
    }

    /// Writes entries 7 to 10, a second person and a record, and erases the record after `daysOfWork` days.
    void eraseARecord(int daysOfWork, int secondPerson = 2)
    {
        work([&](const Database &database, Journal &journal) {
            SqlRecords<Repository<Phrase>> phrases(database);
            enrol(database, journal, 2, Role::HeadOfDesk);
            ASSERT_TRUE(journal.change(m_actor, [&](Change &change) {
                const auto code = NonBlankText::from(u"ls"_s).value();
                const auto text = NonBlankText::from(u"3-502 漏水"_s).value();
                return change.put(phrases, {PhraseId(1), code, text, true}, EntryKind::RecordCreated);
            }));
            for (int day = 0; day < daysOfWork; ++day) {
                m_clock.advance(std::chrono::days(2));
                ASSERT_TRUE(journal.change(m_actor, [](Change &change) -> Result<void> {
                    const auto entry = change.append(EntryKind::SignedIn, 1, {});
                    return entry ? Result<void>() : failure(entry.error());
                }));
            }
            ASSERT_TRUE(journal.change(m_actor, [&](Change &change) -> Result<void> {
                SqlRepository<Erasure> erasures(database);
                const Result<void> erased =
                    change.erase(erasures, certificate(change, journal, secondPerson), EntryKind::PurgeCertificate);
                return erased ? SqlRecordStore::of<Phrase>(database).remove({1}) : erased;
            }));
        });
    }

    Erasure certificate(Change &change, Journal &journal, int secondPerson)
    {
        const JournalEntry erased = journal.entry(10).value();
        ErasureDigest digest;
        digest.add(10, erased.contentHash);
        EntryRuns entries;
        entries.add(10);
        Erasure erasure{.id = ErasureId(1),
                        .subjectType = qint64(Phrase::recordType),
                        .subjectId = 1,
                        .subjectName = NonBlankText::from(u"漏水"_s).value(),
                        .entries = entries,
                        .entryCount = 1,
                        .digest = m_crypto.hash(digest.preimage()),
                        .newestAt = m_clock.now(),
                        .erasedAt = m_clock.now(),
                        .archiveName = {},
                        .archiveHash = QByteArray(32, 'a'),
                        .firstStaff = StaffId(1),
                        .firstKey = m_publicKeys.at(1),
                        .firstSignature = {},
                        .secondStaff = StaffId(2),
                        .secondKey = m_publicKeys.at(2),
                        .secondSignature = {}};
        const QByteArray before = change.head()->hash;
        erasure.firstSignature = m_vault.sign(StaffId(1), firstErasureMessage(before, erasure)).value();
        erasure.secondSignature = m_vault.sign(StaffId(secondPerson), secondErasureMessage(before, erasure)).value();
        return erasure;
    }

    std::unique_ptr<Database> open() const
    {
        return Database::open({.dialect = Dialect::sqlite(), .databaseName = m_path}).value();
    }

    /// Runs a statement as a person with an SQL tool would, after dropping the triggers.
    void tamper(const char *sql) const
    {
        for (const char *trigger : {"journal_in_order", "journal_not_changed", "journal_not_removed"}) {
            runWithATool(u"DROP TRIGGER %1"_s.arg(QString::fromLatin1(trigger)));
        }
        runWithATool(QString::fromLatin1(sql));
    }

    void runWithATool(const QString &sql) const
    {
        const QString name = u"tool"_s;
        {
            QSqlDatabase tool = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            tool.setDatabaseName(m_path);
            ASSERT_TRUE(tool.open());
            QSqlQuery query(tool);
            ASSERT_TRUE(query.exec(sql)) << query.lastError().text().toStdString();
        }
        QSqlDatabase::removeDatabase(name);
    }

    VerificationReport ours() const
    {
        const auto database = open();
        const SqlJournalRepository repository(*database);
        const auto staff = SqlRecordStore::of<StaffMember>(*database);
        const auto keys = SqlRecordStore::of<StaffKey>(*database);
        const auto phrases = SqlRecordStore::of<Phrase>(*database);
        const auto erasures = SqlRecordStore::of<Erasure>(*database);
        const FakeHeadPin noPin; // the script has no pin either
        const SqlDatabaseCheck check(*database);
        Verifier verifier(repository, m_crypto, m_vault, noPin, {&staff, &keys, &phrases, &erasures});
        verifier.alsoMake(check);
        return verifier.verify().value();
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

    /// A random change of one of the first five entries or of a record.
    static QString randomMutation(std::mt19937 &random)
    {
        const auto oneOf = [&](const QStringList &all) { return all[qsizetype(random() % std::size_t(all.size()))]; };
        const QString where = u" WHERE sequence = %1"_s.arg(1 + random() % 5);
        switch (random() % 5) {
        case 0:
            return u"UPDATE journal SET %1 = %1 + %2"_s
                       .arg(oneOf({u"time_ms"_s, u"kind"_s, u"actor"_s, u"desk"_s, u"reference"_s}))
                       .arg(1 + random() % 3)
                   + where;
        case 1: {
            const QString field = oneOf({u"previous_hash"_s, u"salt"_s, u"content_hash"_s, u"entry_hash"_s, u"body"_s});
            const auto kept = 1 + random() % 8;
            return u"UPDATE journal SET %1 = CAST(substr(%1, 1, %2) || x'0102' || substr(%1, %3) AS BLOB)"_s.arg(field)
                       .arg(kept)
                       .arg(kept + 3)
                   + where;
        }
        case 2:
            return u"DELETE FROM journal WHERE sequence = %1"_s.arg(
                1 + random() % 4); // without a pin, a missing last entry cannot be noticed
        case 3:
            return u"UPDATE journal SET body = NULL"_s + where;
        default:
            return u"UPDATE staff_member SET telephone = '%1'"_s.arg(110 + random() % 10);
        }
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
    std::map<int, QByteArray> m_publicKeys;
    const Secret m_password = Secret(u"a long password"_s);
    const Actor m_actor{StaffId(1), NonBlankText::from(u"李明"_s).value(), Role::CentreManager, DeskId(1)};
};

TEST_F(IndependentVerifierTest, R_RK_1_BothFindAWholeJournalWhole)
{
    const VerificationReport report = ours();
    EXPECT_TRUE(report.isWhole());
    EXPECT_EQ(report.entriesChecked, 6);
    const QByteArray code = PaperCode::of(*report.head).toString().toLatin1();
    EXPECT_EQ(theirs(), "whole 6 " + report.head->hash.toHex() + ' ' + code);
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
    tamper("UPDATE journal SET body = NULL WHERE sequence = 6");
    expectBothToSay(6, JournalProblem::MissingBody);
}

TEST_F(IndependentVerifierTest, bothFindAKeyThatNobodySignedFor)
{
    tamper("DELETE FROM journal WHERE sequence > 3");
    expectBothToSay(3, JournalProblem::KeyNotSigned);
}

TEST_F(IndependentVerifierTest, R_HO_3_BothFindAJournalWholeAfterAPurge)
{
    eraseARecord(Retention::daysOfWork);
    EXPECT_TRUE(ours().isWhole());
    EXPECT_TRUE(theirs().startsWith("whole"));
}

TEST_F(IndependentVerifierTest, R_HO_3_BothNameAPurgeWithoutACertificate)
{
    tamper("UPDATE journal SET body = NULL WHERE sequence = 5");
    expectBothToSay(5, JournalProblem::MissingBody);
}

TEST_F(IndependentVerifierTest, R_HO_3_BothNameAPurgeThatOnlyOnePersonSigned)
{
    eraseARecord(Retention::daysOfWork, 1);
    const qint64 last = ours().firstBad()->sequence;
    expectBothToSay(last, JournalProblem::ForgedSignature);
}

TEST_F(IndependentVerifierTest, R_HO_3_BothNameAPurgeBeforeItsTime)
{
    eraseARecord(30);
    const qint64 last = ours().firstBad()->sequence;
    expectBothToSay(last, JournalProblem::EarlyErasure);
}

TEST_F(IndependentVerifierTest, R_HO_3_BothNameAnErasureThatTheCertificateDoesNotName)
{
    eraseARecord(Retention::daysOfWork);
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

TEST_F(IndependentVerifierTest, R_RK_1_BothNameWhatIsWrongWithTheDatabase)
{
    const std::vector<std::pair<const char *, JournalProblem>> attacks{
        {"ALTER TABLE duty ADD COLUMN another TEXT", JournalProblem::PartAdded},
        {"DROP INDEX duty_by_date", JournalProblem::PartMissing},
        {"CREATE INDEX duty_by_date ON duty (duty_date, id)", JournalProblem::PartChanged}};
    for (const auto &[sql, problem] : attacks) {
        runWithATool(QString::fromLatin1(sql));
        expectBothToSay(0, problem);
    }
}

TEST_F(IndependentVerifierTest, R_RK_1_BothAgreeOnEveryMutation)
{
    tamper("CREATE TABLE journal_kept AS SELECT * FROM journal");
    const auto database = open();
    const SqlJournalRepository repository(*database);
    const auto staff = SqlRecordStore::of<StaffMember>(*database);
    const auto keys = SqlRecordStore::of<StaffKey>(*database);
    const FakeHeadPin noPin;
    const Verifier verifier(repository, m_crypto, m_vault, noPin, {&staff, &keys});
    QProcess script;
    script.start(u"python3"_s, {QStringLiteral(DUTYDESK_SOURCE_DIR "/tests/verify/independent_verifier.py"), u"-"_s});
    std::mt19937 random(11);
    const int count = tries(2000, 100'000);
    for (int i = 0; i < count; ++i) {
        const QString mutation = randomMutation(random);
        for (const QString &sql : {u"DELETE FROM journal"_s, u"INSERT INTO journal SELECT * FROM journal_kept"_s,
                                   u"UPDATE staff_member SET telephone = ''"_s, mutation}) {
            const Result<void> done = database->execute(sql);
            ASSERT_TRUE(done) << done.error().detail.toStdString();
        }
        script.write(m_path.toUtf8() + '\n');
        const std::optional<JournalFinding> found = verifier.verify()->firstBad();
        ASSERT_TRUE(found) << mutation.toStdString();
        while (!script.canReadLine()) {
            ASSERT_TRUE(script.waitForReadyRead());
        }
        ASSERT_EQ(script.readLine().trimmed(),
                  "bad " + QByteArray::number(found->sequence) + ' ' + problemNames.at(std::size_t(found->problem)))
            << mutation.toStdString();
    }
    script.closeWriteChannel();
    EXPECT_TRUE(script.waitForFinished());
    EXPECT_EQ(script.readAllStandardError(), "");
    std::cout << count << " mutations, on which both agree\n";
}

} // namespace dutydesk
