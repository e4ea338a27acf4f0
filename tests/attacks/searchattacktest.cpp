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
