// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wholedesk.h"
#include "attacks/attackedcentre.h"
#include "journal/canonical.h"
#include "journal/journalproblemtext.h"
#include "journal/sqljournalrepository.h"
#include "journal/verifier.h"
#include "keys/opensslcrypto.h"

#include <QCoreApplication>

#include <iostream>

// The attacks by SQL where the database is a PostgreSQL server: what its rights and triggers refuse, and what is found.
namespace dutydesk::test {
namespace {

class ServerAttackTest : public WholeDeskTest
{
protected:
    void TearDown() override
    {
        if (m_hasRole) {
            actAsOwner();
            run(u"REVOKE ALL ON ALL TABLES IN SCHEMA %1 FROM %2"_s.arg(schemaName(), m_role));
            run(u"REVOKE ALL ON SCHEMA %1 FROM %2"_s.arg(schemaName(), m_role));
            run(u"DROP ROLE %1"_s.arg(m_role));
        }
    }

    Database &database() { return m_desk->database(); }
    Result<void> tryTo(const QString &sql) { return database().execute(sql); }

    void run(const QString &sql)
    {
        const Result<void> done = tryTo(sql);
        EXPECT_TRUE(done) << sql.toStdString() << ": " << done.error().detail.toStdString();
    }

    /// The role of a desk reads and appends, and owns nothing. Returns false where this user may not make roles.
    bool actAsDesk()
    {
        if (!tryTo(u"CREATE ROLE "_s + m_role)) {
            return false;
        }
        m_hasRole = true;
        const QString schema = schemaName();
        run(u"GRANT USAGE ON SCHEMA %1 TO %2"_s.arg(schema, m_role));
        run(u"GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA %1 TO %2"_s.arg(schema, m_role));
        const Result<void> set = tryTo(u"SET ROLE "_s + m_role);
        return set.has_value();
    }

    void actAsOwner() { run(u"RESET ROLE"_s); }

    QString schemaName()
    {
        return database()
            .query(u"SELECT current_schema()"_s)
            .fetchAll([](const Query &row) -> Result<QString> { return row.text(0); })
            ->at(0);
    }

    /// A next entry with the right hashes.
    JournalEntry nextEntry(EntryKind kind, qint64 reference, const QByteArray &body)
    {
        JournalEntry entry = *m_repository->lastEntry().value();
        entry.previousHash = entry.entryHash;
        ++entry.sequence;
        entry.timeMs += 1000;
        entry.kind = kind;
        entry.type = typeOfBody(body).value_or(RecordType{});
        entry.actor = m_chen->staff.value();
        entry.desk = Desk::deskId.value();
        entry.reference = reference;
        entry.salt = m_crypto.randomBytes(16);
        entry.body = body;
        entry.clientId = m_crypto.randomBytes(16);
        entry.signature.reset();
        return hashed(entry);
    }

    JournalEntry hashed(JournalEntry entry)
    {
        entry.contentHash = m_crypto.hash(contentPreimage(entry.salt, *entry.body));
        entry.entryHash = m_crypto.hash(entryPreimage(m_repository->journalId().value(), entry));
        return entry;
    }

    /// What the owner of the tables can do, whom no trigger stops.
    void takeAwayFrom(qint64 sequence)
    {
        for (const QString &table : {u"journal_signature"_s, u"journal"_s}) {
            run(u"ALTER TABLE %1 DISABLE TRIGGER USER"_s.arg(table));
            run(u"DELETE FROM %1 WHERE sequence >= %2"_s.arg(table).arg(sequence));
            run(u"ALTER TABLE %1 ENABLE TRIGGER USER"_s.arg(table));
        }
    }

    std::optional<JournalFinding> firstBad()
    {
        const std::optional<JournalFinding> found = services().verifier->verify()->firstBad();
        std::cout << "  " << (found ? JournalProblemText::of(*found) : u"whole"_s).toStdString() << '\n';
        return found;
    }

    void SetUp() override
    {
        WholeDeskTest::SetUp();
        if (!IsSkipped()) {
            m_repository.emplace(database());
        }
    }

    const QString m_role = u"dutydesk_role_%1"_s.arg(QCoreApplication::applicationPid());
    bool m_hasRole = false;
    OpenSslCrypto m_crypto;
    std::optional<SqlJournalRepository> m_repository;
};
INSTANTIATE_TEST_SUITE_P(, ServerAttackTest, testing::Values(Backend::Postgresql), testing::PrintToStringParamName());

const QStringList &mutations()
{
    static const QStringList all{u"UPDATE journal SET actor = 9 WHERE sequence = 2"_s,
                                 u"UPDATE journal SET body = NULL WHERE sequence = 2"_s,
                                 u"UPDATE journal SET salt = decode(repeat('00', 16), 'hex') WHERE sequence = 2"_s,
                                 u"UPDATE journal SET time_ms = time_ms - 1"_s,
                                 u"DELETE FROM journal WHERE sequence = 2"_s,
                                 u"DELETE FROM journal"_s,
                                 u"TRUNCATE journal CASCADE"_s,
                                 u"UPDATE journal_signature SET signature = decode(repeat('00', 64), 'hex')"_s,
                                 u"UPDATE journal_signature SET sequence = sequence + 1"_s,
                                 u"DELETE FROM journal_signature"_s,
                                 u"TRUNCATE journal_signature"_s,
                                 u"UPDATE journal_identity SET journal_id = decode(repeat('00', 16), 'hex')"_s,
                                 u"TRUNCATE journal_identity"_s};
    return all;
}

TEST_P(ServerAttackTest, R_RK_1_TheTriggersRefuseEveryChangeOfTheJournal)
{
    for (const QString &mutation : mutations()) {
        const Result<void> done = tryTo(mutation);
        ASSERT_FALSE(done) << mutation.toStdString();
        std::cout << mutation.toStdString() << ": " << done.error().detail.toStdString() << '\n';
    }
    EXPECT_EQ(firstBad(), std::nullopt);
}

TEST_P(ServerAttackTest, R_RK_1_TheDesksRoleMayOnlyAppend)
{
    if (!actAsDesk()) {
        GTEST_SKIP() << "this user may not make roles";
    }
    QStringList attacks = mutations();
    attacks.append({u"ALTER TABLE journal DISABLE TRIGGER USER"_s, u"DROP TRIGGER journal_in_order ON journal"_s,
                    u"DROP TABLE journal_signature"_s, u"ALTER TABLE journal DROP CONSTRAINT journal_pkey"_s,
                    u"SET session_replication_role = replica"_s});
    for (const QString &attack : attacks) {
        const Result<void> done = tryTo(attack);
        ASSERT_FALSE(done) << attack.toStdString();
        std::cout << attack.toStdString() << ": " << done.error().detail.toStdString() << '\n';
    }
    EXPECT_TRUE(m_repository->append(nextEntry(EntryKind::SignedIn, 1, {}))) << "what is right is taken";
}

TEST_P(ServerAttackTest, R_RK_1_TheServerRefusesAnEntryThatDoesNotFit)
{
    const bool isDesk = actAsDesk();
    const auto flipped = [](QByteArray bytes, int at) {
        bytes[at] = char(bytes[at] ^ 1);
        return bytes;
    };
    const std::vector<std::function<void(JournalEntry &)>> attacks{
        [](JournalEntry &entry) { ++entry.sequence; },
        [](JournalEntry &entry) { --entry.sequence; },
        [](JournalEntry &entry) { entry.sequence = 1; },
        [&](JournalEntry &entry) { entry.previousHash = flipped(entry.previousHash, 0); },
        [&](JournalEntry &entry) { entry.previousHash = flipped(entry.previousHash, 31); },
        [](JournalEntry &entry) { entry.previousHash = QByteArray(32, '\0'); }};
    for (const auto &attack : attacks) { // even with hashes that fit
        JournalEntry entry = nextEntry(EntryKind::SignedIn, 1, {});
        attack(entry);
        EXPECT_FALSE(m_repository->append(hashed(entry)));
    }
    const std::vector<std::function<void(JournalEntry &)>> wrongHashes{
        [&](JournalEntry &entry) { entry.contentHash = flipped(entry.contentHash, 5); },
        [&](JournalEntry &entry) { entry.entryHash = flipped(entry.entryHash, 9); },
        [](JournalEntry &entry) { entry.body = noticeBody({qint64(1)}); },
        [](JournalEntry &entry) { entry.body.reset(); },
        [](JournalEntry &entry) { ++entry.actor; },
        [](JournalEntry &entry) { ++entry.desk; },
        [](JournalEntry &entry) { ++entry.reference; },
        [](JournalEntry &entry) { --entry.timeMs; },
        [](JournalEntry &entry) { entry.kind = EntryKind::KeysLost; },
        [](JournalEntry &entry) { entry.type = RecordType::Notice; },
        [&](JournalEntry &entry) { entry.salt = flipped(entry.salt, 0); }};
    for (const auto &attack : wrongHashes) {
        JournalEntry entry = nextEntry(EntryKind::SignedIn, 1, {});
        attack(entry);
        EXPECT_FALSE(m_repository->append(entry));
    }
    EXPECT_TRUE(m_repository->append(nextEntry(EntryKind::SignedIn, 1, {})));
    std::cout << attacks.size() + wrongHashes.size() << " entries refused " << (isDesk ? "to a desk\n" : "\n");
}

TEST_P(ServerAttackTest, R_RK_1_FindsAnAppendedEntryThatNobodySigned)
{
    ASSERT_EQ(firstBad(), std::nullopt);
    for (int variant = 0; variant < attackVariants; ++variant) {
        StaffMember chen{m_chen->staff, m_chen->name, Role::CentreManager, u"138%1"_s.arg(variant), true, true};
        chen.role = variant % 2 ? Role::Administrator : Role::CentreManager;
        const bool isRecord = variant % 3 != 2;
        JournalEntry entry =
            isRecord ? nextEntry(EntryKind::RecordChanged, 1, canonicalBody(RecordType::StaffMember, rowOf(chen)))
                     : nextEntry(EntryKind::SignedIn, 1, {});
        if (variant % 4 > 1) {
            entry.signature = m_crypto.randomBytes(64);
        }
        ASSERT_TRUE(m_repository->append(entry));
        const std::optional<JournalFinding> found = firstBad();
        ASSERT_TRUE(found);
        EXPECT_EQ(found->sequence, entry.sequence);
        const bool changesOwnRole = isRecord && chen.role != Role::CentreManager; // seen before the signature is
        EXPECT_EQ(found->problem, changesOwnRole ? JournalProblem::NoRight : JournalProblem::ChangeNotSigned);
        takeAwayFrom(entry.sequence);
    }
    EXPECT_EQ(firstBad(), std::nullopt);
}

TEST_P(ServerAttackTest, R_RK_1_FindsARowThatWasChanged)
{
    const std::vector<std::pair<QString, QString>> columns{
        {u"staff_member"_s, u"telephone"_s}, {u"centre"_s, u"name"_s},        {u"shared_item"_s, u"place"_s},
        {u"phrase"_s, u"phrase_text"_s},     {u"shift_pattern"_s, u"name"_s}, {u"emergency_number"_s, u"telephone"_s}};
    int tried = 0;
    for (int variant = 0; variant < 2 * attackVariants; ++variant) {
        const auto &[table, column] = columns[std::size_t(variant) % columns.size()];
        const QString oneRow = u" WHERE id = (SELECT MIN(id) FROM %1)"_s.arg(table);
        const auto before = database()
                                .query(u"SELECT %1 FROM %2"_s.arg(column, table) + oneRow)
                                .fetchAll([](const Query &row) -> Result<QString> { return row.text(0); });
        if (before->empty()) {
            continue;
        }
        const auto set = [&](const QString &value) {
            return u"UPDATE %1 SET %2 = %3"_s.arg(table, column, quoted(value)) + oneRow;
        };
        run(set(before->front() + QString::number(variant)));
        const std::optional<JournalFinding> found = firstBad();
        ASSERT_TRUE(found) << table.toStdString();
        EXPECT_EQ(found->problem, JournalProblem::RowDiffers) << table.toStdString();
        EXPECT_GT(found->sequence, 0);
        run(set(before->front()));
        ++tried;
    }
    EXPECT_GE(tried, attackVariants);
    EXPECT_EQ(firstBad(), std::nullopt);
}

} // namespace
} // namespace dutydesk::test
