// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reliability.h"
#include "verify/independentverifierfixture.h"

#include <iostream>
#include <random>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// A random change of one of the first five entries or of a record.
QString randomMutation(std::mt19937 &random)
{
    const auto oneOf = [&](const QStringList &all) { return all[qsizetype(random() % std::size_t(all.size()))]; };
    const QString where = u" WHERE sequence = %1"_s.arg(1 + random() % 5);
    switch (random() % 6) {
    case 0:
        return u"UPDATE journal SET %1 = %1 + %2"_s
                   .arg(oneOf({u"time_ms"_s, u"kind"_s, u"actor"_s, u"desk"_s, u"reference"_s}))
                   .arg(1 + random() % 3)
               + where;
    case 1: {
        const QString field = oneOf({u"previous_hash"_s, u"salt"_s, u"content_hash"_s, u"entry_hash"_s, u"body"_s});
        const auto kept = 1 + random() % 8;
        return u"UPDATE journal SET %1 = CAST(substr(%1, 1, %2) || CASE WHEN substr(%1, %4, 2) = x'0102' THEN x'0201' "
               "ELSE x'0102' END || substr(%1, %3) AS BLOB)"_s.arg(field)
                   .arg(kept)
                   .arg(kept + 3)
                   .arg(kept + 1)
               + where;
    }
    case 2:
        return u"DELETE FROM journal WHERE sequence = %1"_s.arg(
            1 + random() % 4); // without a pin, a missing last entry cannot be noticed
    case 3:
        return u"UPDATE journal SET "_s
               + oneOf({u"body = NULL"_s, u"salt = zeroblob(16)"_s, u"body = NULL, salt = zeroblob(16)"_s}) + where;
    case 4:
        return oneOf({u"DELETE FROM journal_signature WHERE sequence = 4"_s,
                      u"UPDATE journal_signature SET signature = randomblob(64)"_s,
                      u"UPDATE journal_signature SET sequence = sequence + 1 WHERE sequence = 6"_s,
                      u"UPDATE journal_signature SET sequence = 2 WHERE sequence = 4"_s});
    default:
        return u"UPDATE staff_member SET telephone = '%1'"_s.arg(110 + random() % 10);
    }
}

} // namespace

TEST_F(IndependentVerifierTest, R_RK_1_BothAgreeOnEveryMutation)
{
    tamper("CREATE TABLE journal_kept AS SELECT * FROM journal");
    runWithATool(u"CREATE TABLE signature_kept AS SELECT * FROM journal_signature"_s);
    const auto database = open();
    ASSERT_TRUE(database->execute(u"PRAGMA foreign_keys = OFF"_s));
    const SqlJournalRepository repository(*database);
    const auto staff = SqlRecordStore::of<StaffMember>(*database);
    const auto keys = SqlRecordStore::of<StaffKey>(*database);
    const FakeHeadPin noPin;
    const Verifier verifier({repository, m_crypto, m_vault, noPin, m_rules, m_clock, {&staff, &keys}});
    QProcess script;
    script.start(u"python3"_s, {QStringLiteral(DUTYDESK_SOURCE_DIR "/tests/verify/independent_verifier.py"), u"-"_s,
                                u"--now"_s, m_clock.now().toString(Qt::ISODate)});
    std::mt19937 random(11);
    const int count = tries(2000, 100'000);
    ReliabilityFigure figure("twin");
    for (int i = 0; figure.goesOn(i, count); ++i) {
        const QString mutation = randomMutation(random);
        for (const QString &sql :
             {u"DELETE FROM journal"_s, u"INSERT INTO journal SELECT * FROM journal_kept"_s,
              u"DELETE FROM journal_signature"_s, u"INSERT INTO journal_signature SELECT * FROM signature_kept"_s,
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
        figure.add(qHash(mutation));
    }
    script.closeWriteChannel();
    EXPECT_TRUE(script.waitForFinished());
    EXPECT_EQ(script.readAllStandardError(), "");
    std::cout << figure.done() << " mutations, on which both agree\n";
}

} // namespace dutydesk
