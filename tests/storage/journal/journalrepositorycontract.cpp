// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sqljournalrepository.h"
#include "storage/sql/testdatabase.h"
#include "support/fakejournal.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

using namespace test;

class JournalRepositoryTest : public testing::TestWithParam<Backend>
{
protected:
    void SetUp() override
    {
        if (GetParam() == Backend::Fake) {
            m_repository = std::make_unique<FakeJournalRepository>();
        } else {
            m_database = openMigrated(GetParam());
            if (!m_database) {
                GTEST_SKIP() << "no such database here";
            }
            m_repository = std::make_unique<SqlJournalRepository>(*m_database);
        }
        UnitOfWork &unitOfWork = m_database ? static_cast<UnitOfWork &>(*m_database) : m_fakeUnitOfWork;
        m_journal = std::make_unique<Journal>(
            Journal::Parts{*m_repository, unitOfWork, m_crypto, m_keys, m_clock, m_headPin, AllRecords::rules()});
        ASSERT_TRUE(m_journal->begin(DeskId(1)));
    }

    /// Writes `count` entries, from sequence 2 on.
    void write(int count)
    {
        for (int i = 0; i < count; ++i) {
            const Result<void> written = m_journal->change(m_actor, [&](Change &change) -> Result<void> {
                const auto entry = change.append(EntryKind::SignedIn, i + 1, noticeBody({qint64(i), u"值班"_s}));
                return entry ? Result<void>() : failure(entry.error());
            });
            ASSERT_TRUE(written) << written.error().detail.toStdString();
        }
    }

    /// A valid next entry.
    JournalEntry nextEntry()
    {
        JournalEntry entry = *m_repository->lastEntry().value();
        entry.previousHash = entry.entryHash;
        ++entry.sequence;
        entry.clientId = m_crypto.randomBytes(16);
        return withHashes(entry);
    }

    JournalEntry withHashes(JournalEntry entry)
    {
        entry.contentHash = m_crypto.hash(contentPreimage(entry.salt, entry.body.value_or(QByteArray())));
        entry.entryHash = m_crypto.hash(entryPreimage(m_repository->journalId().value(), entry));
        return entry;
    }

    Erasure certificateOf(const EntryRuns &entries) const
    {
        return {ErasureId(1),
                qint64(RecordType::LogVolume),
                1,
                NonBlankText::from(u"FJY-2026-001"_s).value(),
                entries,
                entries.count(),
                QByteArray(32, 'd'),
                m_clock.now(),
                m_clock.now(),
                u"archive.html"_s,
                QByteArray(32, 'a'),
                StaffId(7),
                QByteArray(32, 'k'),
                QByteArray(64, 's'),
                StaffId(8),
                QByteArray(32, 'k'),
                QByteArray(64, 's')};
    }

    Result<void> execute(const char *sql) { return m_database->execute(QString::fromLatin1(sql)); }

    FixedClock m_clock;
    FakeCrypto m_crypto;
    EverybodysKeys m_keys;
    FakeHeadPin m_headPin;
    FakeUnitOfWork m_fakeUnitOfWork;
    const Actor m_actor{StaffId(7), NonBlankText::from(u"李明"_s).value(), Role::CentreManager, DeskId(1)};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JournalRepository> m_repository;
    std::unique_ptr<Journal> m_journal;
};
INSTANTIATE_TEST_SUITE_P(, JournalRepositoryTest, allBackends, testing::PrintToStringParamName());

TEST_P(JournalRepositoryTest, givesAnEntryBackAsItWasWritten)
{
    const JournalEntry entry = nextEntry();
    ASSERT_TRUE(m_repository->append(entry));

    EXPECT_EQ(m_repository->findBySequence(2), entry);
    EXPECT_EQ(m_repository->lastEntry(), std::optional(entry));
    EXPECT_EQ(m_repository->findByClientId(entry.clientId), std::optional(entry));
}

TEST_P(JournalRepositoryTest, tellsWhatIsNotThere)
{
    EXPECT_EQ(m_repository->findBySequence(99).error().code, ErrorCode::NotFound);
    const Result<std::optional<JournalEntry>> found = m_repository->findByClientId(QByteArray(16, 'x'));
    ASSERT_TRUE(found) << found.error().detail.toStdString();
    EXPECT_FALSE(found->has_value());
}

TEST_P(JournalRepositoryTest, visitsAllEntriesInOrder)
{
    write(1100);
    std::vector<qint64> visited;
    ASSERT_TRUE(m_repository->visitFrom(3, [&](const JournalEntry &entry) -> Result<void> {
        visited.push_back(entry.sequence);
        return {};
    }));

    EXPECT_EQ(visited.size(), 1099);
    EXPECT_EQ(visited.front(), 3);
    EXPECT_EQ(visited.back(), 1101);
    EXPECT_TRUE(std::ranges::is_sorted(visited));
}

TEST_P(JournalRepositoryTest, visitsTheEntriesOfSomeTypesInOrder)
{
    for (const RecordType type : {RecordType::StaffMember, RecordType::Duty, RecordType::ShiftPattern}) {
        for (int i = 0; i < 501; ++i) {
            ASSERT_TRUE(m_journal->change(m_actor, [&](Change &change) -> Result<void> {
                CHECK(change.append(EntryKind::RecordChanged, 7, canonicalBody(type, {qint64(7), qint64(i)})));
                return {};
            }));
        }
    }
    std::vector<qint64> visited;
    const auto visit = [&](const JournalEntry &entry) -> Result<void> {
        visited.push_back(entry.sequence);
        EXPECT_TRUE(entry.body && entry.signature);
        return {};
    };
    ASSERT_TRUE(m_repository->visitTypes({RecordType::StaffMember, RecordType::ShiftPattern}, 4, visit));

    EXPECT_EQ(visited.size(), 1000);
    EXPECT_EQ(visited.front(), 4);
    EXPECT_EQ(visited[499], 1004);
    EXPECT_TRUE(std::ranges::is_sorted(visited));

    ASSERT_TRUE(m_journal->change(m_actor, [&](Change &change) -> Result<void> {
        CHECK(change.append(EntryKind::SignedIn, 7, {}));
        return {};
    }));
    visited.clear();
    ASSERT_TRUE(m_repository->visitTypes({RecordType::Centre}, 1, visit));
    EXPECT_TRUE(visited.empty());
}

TEST_P(JournalRepositoryTest, stopsVisitingAtTheFirstFailure)
{
    write(3);
    int visits = 0;
    const Result<void> visited = m_repository->visitFrom(1, [&](const JournalEntry &) -> Result<void> {
        ++visits;
        return failure(ErrorCode::InvalidInput, {});
    });
    EXPECT_EQ(visited.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(visits, 1);
}

TEST_P(JournalRepositoryTest, beginsOnlyOnce)
{
    EXPECT_EQ(m_journal->begin(DeskId(1)).error().code, ErrorCode::Conflict);
}

TEST_P(JournalRepositoryTest, aRepeatedChangeIsWrittenOnce)
{
    const QByteArray changeId = m_journal->newChangeId();
    for (int attempt = 0; attempt < 2; ++attempt) {
        ASSERT_TRUE(m_journal->change(m_actor, changeId, [&](Change &change) -> Result<void> {
            const auto entry = change.append(EntryKind::SignedIn, 1, {});
            return entry ? Result<void>() : failure(entry.error());
        }));
    }
    EXPECT_EQ(m_journal->head()->sequence, 2);
}

class SqlJournalTest : public JournalRepositoryTest
{
protected:
    SqlJournalTest()
    {
        m_named.add(2);
        m_named.add(3);
    }

    /// Writes the entries 2 to 4, of records that may be erased.
    void writeRecords()
    {
        ASSERT_TRUE(execute("INSERT INTO staff_member VALUES (7, 'A', 0, '', 1, 1), (8, 'B', 0, '', 1, 1)"));
        for (int id = 1; id <= 3; ++id) {
            ASSERT_TRUE(m_journal->change(m_actor, [&](Change &change) -> Result<void> {
                const auto entry =
                    change.append(EntryKind::RecordCreated, id, canonicalBody(RecordType::LogEntry, {qint64(id)}));
                return entry ? Result<void>() : failure(entry.error());
            }));
        }
    }

    /// Appends a certificate that names the entries 2 and 3.
    void certify()
    {
        SqlRepository<Erasure> erasures(*m_database);
        const Erasure erasure = certificateOf(m_named);
        ASSERT_TRUE(m_journal->change(
            m_actor, [&](Change &change) { return change.put(erasures, erasure, EntryKind::PurgeCertificate); }));
    }

    const QString m_noSalt = GetParam() == Backend::Sqlite ? u"zeroblob(16)"_s : u"decode(repeat('00', 16), 'hex')"_s;
    EntryRuns m_named;
};
INSTANTIATE_TEST_SUITE_P(, SqlJournalTest, sqlBackends, testing::PrintToStringParamName());

TEST_P(SqlJournalTest, R_RK_1_AnEntryCannotBeChangedOrRemoved)
{
    write(2);
    EXPECT_FALSE(execute("UPDATE journal SET actor = 9 WHERE sequence = 2"));
    EXPECT_FALSE(execute("DELETE FROM journal WHERE sequence = 3"));
    EXPECT_FALSE(execute("UPDATE journal_identity SET journal_id = journal_id"));
    EXPECT_FALSE(execute("DELETE FROM journal_identity"));
    EXPECT_EQ(m_journal->head()->sequence, 3);
}

TEST_P(SqlJournalTest, refusesAnEntryOutOfOrder)
{
    JournalEntry gap = nextEntry();
    ++gap.sequence;
    EXPECT_EQ(m_repository->append(withHashes(gap)).error().code, ErrorCode::Conflict);

    JournalEntry otherBefore = nextEntry();
    otherBefore.previousHash[0] = char(otherBefore.previousHash[0] ^ 1);
    EXPECT_EQ(m_repository->append(withHashes(otherBefore)).error().code, ErrorCode::Conflict);

    JournalEntry emptied = nextEntry();
    emptied.body.reset();
    EXPECT_EQ(m_repository->append(withHashes(emptied)).error().code, ErrorCode::Conflict);

    JournalEntry withoutSalt = nextEntry();
    withoutSalt.salt = erasedSalt();
    EXPECT_EQ(m_repository->append(withHashes(withoutSalt)).error().code, ErrorCode::Conflict);

    EXPECT_TRUE(m_repository->append(nextEntry()));
}

TEST_P(SqlJournalTest, aFailedChangeLeavesNothing)
{
    const Result<void> failed = m_journal->change(m_actor, [&](Change &change) -> Result<void> {
        if (const auto entry = change.append(EntryKind::SignedIn, 1, {}); !entry) {
            return failure(entry.error());
        }
        return failure(ErrorCode::Blocked, {});
    });
    EXPECT_EQ(failed.error().code, ErrorCode::Blocked);
    EXPECT_EQ(m_journal->head()->sequence, 1);
    EXPECT_EQ(m_headPin.head->sequence, 1);
}

TEST_P(SqlJournalTest, R_HO_3_ABodyGoesOnlyWhileTheLastEntryIsACertificateThatNamesIt)
{
    writeRecords();
    EntryRuns another;
    another.add(4);
    EXPECT_EQ(m_repository->empty(m_named).error().code, ErrorCode::Conflict);
    certify();
    EXPECT_EQ(m_repository->empty(another).error().code, ErrorCode::Conflict);
    const QString erase = u"UPDATE journal SET body = NULL, salt = %1"_s.arg(m_noSalt);
    EXPECT_FALSE(m_database->execute(erase + u", actor = 9 WHERE sequence = 2"_s));
    EXPECT_FALSE(execute("UPDATE journal SET body = salt WHERE sequence = 2"));
    ASSERT_TRUE(m_repository->empty(m_named));
    EXPECT_FALSE(m_repository->findBySequence(2)->body);
    EXPECT_FALSE(m_repository->findBySequence(3)->body);
    EXPECT_TRUE(m_repository->findBySequence(4)->body);

    write(1);
    EXPECT_FALSE(m_database->execute(erase + u" WHERE sequence = 2"_s));
}

TEST_P(SqlJournalTest, R_OW_6_TheSaltGoesWithTheBodyAndNeverAlone)
{
    writeRecords();
    certify();
    const JournalEntry kept = m_repository->findBySequence(4).value();
    EXPECT_FALSE(m_database->execute(u"UPDATE journal SET salt = %1 WHERE sequence = 2"_s.arg(m_noSalt)));
    EXPECT_FALSE(execute("UPDATE journal SET body = NULL WHERE sequence = 2"));
    EXPECT_FALSE(execute("UPDATE journal SET body = NULL, salt = client_id WHERE sequence = 2"));
    ASSERT_TRUE(m_repository->empty(m_named));
    EXPECT_EQ(m_repository->findBySequence(2)->salt, erasedSalt());
    EXPECT_EQ(m_repository->findBySequence(3)->salt, erasedSalt());
    EXPECT_EQ(m_repository->findBySequence(4), kept);
    EXPECT_FALSE(execute("UPDATE journal SET salt = client_id WHERE sequence = 2"));
}

TEST_P(SqlJournalTest, aBodyThatMayNeverGoStays)
{
    ASSERT_TRUE(execute("INSERT INTO staff_member VALUES (7, 'A', 0, '', 1, 1), (8, 'B', 0, '', 1, 1)"));
    write(1);
    EntryRuns named;
    named.add(2); // entry 2 is a notice
    SqlRepository<Erasure> erasures(*m_database);
    const Erasure erasure = certificateOf(named);
    const Result<void> done = m_journal->change(
        m_actor, [&](Change &change) { return change.erase(erasures, erasure, EntryKind::PurgeCertificate); });
    EXPECT_EQ(done.error().code, ErrorCode::Conflict);
    EXPECT_EQ(m_journal->head()->sequence, 2);
}

TEST(SqliteJournalTest, replaceDoesNotOverwriteAnEntry)
{
    const auto database = openMigrated(Backend::Sqlite);
    SqlJournalRepository repository(*database);
    const FixedClock clock;
    const FakeCrypto crypto;
    FakeHeadPin pin;
    EverybodysKeys keys;
    Journal journal({repository, *database, crypto, keys, clock, pin, AllRecords::rules()});
    ASSERT_TRUE(journal.begin(DeskId(1)));

    EXPECT_EQ(database->execute(u"INSERT OR REPLACE INTO journal SELECT * FROM journal"_s).error().code,
              ErrorCode::Conflict);
}

class PostgresqlJournalTest : public JournalRepositoryTest
{};
INSTANTIATE_TEST_SUITE_P(, PostgresqlJournalTest, testing::Values(Backend::Postgresql),
                         testing::PrintToStringParamName());

TEST_P(PostgresqlJournalTest, R_RK_1_TheServerRecomputesTheHashes)
{
    JournalEntry wrongContent = nextEntry();
    wrongContent.body = noticeBody({u"another body"_s});
    EXPECT_EQ(m_repository->append(wrongContent).error().code, ErrorCode::Conflict);

    JournalEntry wrongEntry = nextEntry();
    ++wrongEntry.actor;
    EXPECT_EQ(m_repository->append(wrongEntry).error().code, ErrorCode::Conflict);

    EXPECT_TRUE(m_repository->append(nextEntry()));
}

TEST_P(PostgresqlJournalTest, theTableCannotBeEmptied)
{
    EXPECT_FALSE(execute("TRUNCATE journal"));
    EXPECT_EQ(execute("TRUNCATE journal CASCADE").error().code, ErrorCode::Conflict);
    EXPECT_EQ(execute("TRUNCATE journal_signature").error().code, ErrorCode::Conflict);
    EXPECT_EQ(execute("TRUNCATE journal_identity").error().code, ErrorCode::Conflict);
}

} // namespace dutydesk
