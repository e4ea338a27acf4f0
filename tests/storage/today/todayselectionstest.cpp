// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/todayselections.h"

#include "sql/sqlrecords.h"
#include "storage/sql/testdatabase.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// How SQLite would answer what Today asks.
class TodaySelectionsTest : public testing::Test
{
protected:
    template<Record T>
    std::string planOf(const Selection<T> &selection) const
    {
        const SelectionParts parts = selection.parts();
        Query query = m_database->query(u"EXPLAIN QUERY PLAN SELECT * FROM %1 "_s.arg(QString::fromLatin1(T::table))
                                        + conditionOf(parts));
        bindConditions(query, parts);
        const auto steps = query.fetchAll([](const Query &row) -> Result<QString> { return row.text(3); });
        EXPECT_TRUE(steps);
        return steps ? QStringList(steps->begin(), steps->end()).join(u'\n').toStdString() : std::string();
    }

    std::unique_ptr<Database> m_database = openMigrated(Backend::Sqlite);
};

TEST_F(TodaySelectionsTest, R_WN_3_AnIndexAnswersWhatTodayAsksHoweverManyPagesAreClosed)
{
    using testing::HasSubstr;

    EXPECT_THAT(planOf(pagesOfDays({2026, 1, 1}, {2026, 2, 1})), HasSubstr("log_page_by_date"));
    EXPECT_THAT(planOf(newestLinesOf(LogPageId(1), 12)), HasSubstr("(log_page_id=?)"));
    EXPECT_THAT(planOf(reviewsOfPages(LogPageId(1), LogPageId(9))), HasSubstr("page_review_by_page"));
    EXPECT_THAT(planOf(handoversOfPages(LogPageId(1), LogPageId(9))), HasSubstr("handover_by_page"));
    const HandoverId first(1);
    const HandoverId last(9);
    EXPECT_THAT(planOf(ofHandovers<ItemCount>(first, last)), HasSubstr("item_count_by_handover"));
    EXPECT_THAT(planOf(ofHandovers<OpenWorkAnswer>(first, last)), HasSubstr("open_work_answer_by_handover"));
    EXPECT_THAT(planOf(ofHandovers<HandedOverWork>(first, last)), HasSubstr("handed_over_work_by_handover"));
    EXPECT_THAT(planOf(attemptsOnPages(LogPageId(1), LogPageId(9))), HasSubstr("escalation_attempt_by_page"));
    EXPECT_THAT(planOf(openCases()), HasSubstr("case_record_by_done"));
}

} // namespace dutydesk
