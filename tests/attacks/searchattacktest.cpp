// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/attackedcentre.h"
#include "find/findservice.h"
#include "support/reliability.h"

#include <gmock/gmock.h>

#include <iostream>

namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;

class SearchAttackTest : public testing::Test
{
protected:
    void expectFound(const char *kind, const QStringList &attacks)
    {
        int variant = 0;
        for (const QString &attack : attacks) {
            m_centre.copy();
            SqlTool(m_centre.path()).run(attack);
            const Verdict verdict = m_centre.searchVerdict();
            EXPECT_THAT(verdict.problems, testing::Contains(JournalProblem::SearchIncomplete))
                << attack.toStdString() << ' ' << verdict.said.toStdString();
            m_figure.add(qHash(attack));
            std::cout << kind << ' ' << variant++ << ": " << verdict.said.toStdString() << '\n';
        }
    }

    const AttackedCentre &m_centre = AttackedCentre::made();
    ReliabilityFigure m_figure{"attacks"};
};

TEST_F(SearchAttackTest, R_RK_1_FindsASearchThatWasEmptied)
{
    const QString forgotten = u"INSERT INTO search_token (search_token) VALUES ('delete-all')"_s;
    QStringList attacks{u"DELETE FROM search_document"_s, forgotten, u"DELETE FROM search_document; "_s + forgotten};
    for (int i = 0; i < (attackVariants + 1) / 2; ++i) { // one record, or a tenth of them
        attacks.append(u"DELETE FROM search_document WHERE id = "
                       "(SELECT id FROM search_document ORDER BY id DESC LIMIT 1 OFFSET %1)"_s.arg(i * i * 7));
        attacks.append(u"DELETE FROM search_document WHERE record_id % 10 = %1"_s.arg(i));
    }
    expectFound("search emptied", attacks);
}

TEST_F(SearchAttackTest, R_RK_1_FindsWordsThatWereTakenOutOfTheSearch)
{
    QStringList attacks;
    for (int i = 0; i < attackVariants; ++i) {
        attacks.append(u"UPDATE search_document SET body = 'x%1'"_s.arg(i));
    }
    expectFound("words taken out", attacks);
}

TEST_F(SearchAttackTest, R_RK_1_FindsAForgedMarkOfTheSearch)
{
    QStringList attacks;
    for (int i = 1; i <= 10; ++i) {
        attacks.append(u"UPDATE search_state SET seen = (SELECT MAX(sequence) FROM journal) + %1"_s.arg(i * i));
    }
    expectFound("mark beyond the end", attacks);
}

TEST_F(SearchAttackTest, R_RK_1_FindsASegmentOfTheWordsThatIsNamedManyTimes)
{
    QString segments;
    for (int i = 0; i < 127; ++i) {
        segments += u"010101"_s;
    }
    expectFound("segment named many times",
                {u"UPDATE search_token_data SET block = x'00000001017f0a007f%1' WHERE id = 10"_s.arg(segments)});
}

TEST_F(SearchAttackTest, R_RK_1_FindsAStateOfTheSearchThatCannotBe)
{
    const QString set = u"UPDATE search_state SET "_s;
    QStringList attacks{u"DELETE FROM search_state"_s,
                        set + u"version = 0"_s,
                        set + u"version = 99"_s,
                        set + u"version = -1"_s,
                        set + u"cleared = 0"_s,
                        u"PRAGMA ignore_check_constraints = ON; INSERT INTO search_state VALUES (2, 3, 0, 0)"_s,
                        u"PRAGMA ignore_check_constraints = ON; UPDATE search_state SET only_row = 2"_s};
    for (int i = 0; i < attackVariants; ++i) {
        attacks.append(set + u"seen = %1"_s.arg(-i * i));
        attacks.append(set + u"cleared = %1"_s.arg(i % 2 == 0 ? -1 - i : 99'999 + i));
    }
    expectFound("state that cannot be", attacks);
}

TEST_F(SearchAttackTest, R_RK_1_FindsDocumentsTooMany)
{
    const QStringList types{u"402"_s, u"502"_s, u"7"_s, u"-1"_s, u"65938"_s, u"4294967698"_s};
    QStringList attacks;
    for (int i = 0; i < 2 * attackVariants; ++i) {
        const QString record = i % 3 == 0   ? u"%1"_s.arg(99'999 + i)
                               : i % 3 == 1 ? u"-%1"_s.arg(i)
                                            : u"9223372036854775807"_s;
        attacks.append(u"INSERT INTO search_document VALUES (%1, %2, %3, 1, 'secret', 'y')"_s.arg(
            QString::number(777'777 + i), types[i % types.size()], record));
        attacks.append(u"INSERT INTO search_document VALUES (%1, %2, 1, 1, 'secret', 'y')"_s.arg(
            QString::number(888'888 + i), types[1 + i % (types.size() - 1)]));
    }
    expectFound("documents too many", attacks);
}

TEST_F(SearchAttackTest, R_RK_1_FindsOneDocumentWithAnotherText)
{
    QStringList attacks;
    for (int i = 0; i < attackVariants; ++i) {
        const QString one =
            u" WHERE id = (SELECT id FROM search_document ORDER BY id LIMIT 1 OFFSET %1)"_s.arg(7 * i * i);
        attacks.append(u"UPDATE search_document SET body = body || 'x'"_s + one);
        attacks.append(u"UPDATE search_document SET keys = keys || 'x'"_s + one);
    }
    expectFound("another text", attacks);
}

/// Whether somebody emptied the index or it was never made: nothing stays hidden, since it is made before it is used.
TEST_F(SearchAttackTest, R_RK_3_AnIndexThatIsToBeMadeIsToldWithoutAlarm)
{
    const QString emptied =
        u"DELETE FROM search_document; INSERT INTO search_token (search_token) VALUES ('delete-all'); "_s;
    for (const QString &state : {u"DELETE FROM search_state"_s, u"UPDATE search_state SET seen = 0"_s,
                                 u"UPDATE search_state SET version = 1"_s}) {
        m_centre.copy();
        SqlTool(m_centre.path()).run(emptied + state);
        QString said;
        EXPECT_EQ(m_centre.verify(&said), 0) << said.toStdString();
        EXPECT_TRUE(said.contains(u"each answer of it says that it may not be complete"_s)) << said.toStdString();
    }
}

TEST_F(SearchAttackTest, R_RK_3_FindSaysThatItsAnswerMayBeIncomplete)
{
    m_centre.copy();
    SqlTool(m_centre.path()).run(u"DELETE FROM search_document"_s);
    const auto desk = Desk::open(m_centre.settings(false)).value();
    const Actor actor{StaffId(1), NonBlankText::from(u"李明"_s).value(), Role::CentreManager, Desk::deskId};
    FindService &find = *desk->services().find;

    EXPECT_FALSE(find.find(actor, {.text = u"1"_s})->progress.isComplete());

    while (!find.catchUp()->isComplete()) {
    }
    EXPECT_FALSE(find.find(actor, {.text = u"1"_s})->groups.empty()) << "it makes itself anew";
    EXPECT_TRUE(find.find(actor, {.text = u"1"_s})->progress.isComplete());
}

} // namespace
} // namespace dutydesk::test
