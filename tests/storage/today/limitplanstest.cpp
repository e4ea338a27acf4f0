// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logrepositories.h"
#include "sql/sqlrecords.h"
#include "storage/sql/testdatabase.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

/// How SQLite finds what the selection asks for.
template<Record T>
std::string planOf(Database &database, const Selection<T> &selection)
{
    const SelectionParts parts = selection.parts();
    Query query =
        database.query(u"EXPLAIN QUERY PLAN SELECT * FROM %1 "_s.arg(QLatin1StringView(T::table)) + conditionOf(parts));
    bindConditions(query, parts);
    const auto steps = query.fetchAll([](const Query &row) -> Result<QString> { return row.text(3); });
    return steps ? QStringList(steps->begin(), steps->end()).join(u'\n').toStdString() : "no plan";
}

} // namespace

/// The limits of open work are read again and again, and must cost the same when much was done before.
TEST(LimitPlans, R_WN_3_WhatIsDoneCostsTheReadingOfLimitsNothing)
{
    const std::unique_ptr<Database> database = openMigrated(Backend::Sqlite);

    EXPECT_THAT(planOf(*database, openCases()),
                testing::HasSubstr("SEARCH case_record USING INDEX case_record_by_done"));
    EXPECT_THAT(planOf(*database, runningLimits()),
                testing::HasSubstr("SEARCH case_limit USING INDEX case_limit_by_ended"));
    EXPECT_THAT(planOf(*database, Selection<LogEntry>().whereOneOf(&LogEntry::id, {LogEntryId(1), LogEntryId(2)})),
                testing::HasSubstr("SEARCH log_entry USING INTEGER PRIMARY KEY"));
    EXPECT_THAT(planOf(*database, Selection<LogPage>().whereOneOf(&LogPage::id, {LogPageId(1)})),
                testing::HasSubstr("SEARCH log_page USING INTEGER PRIMARY KEY"));
    EXPECT_THAT(planOf(*database, Selection<Case>().where(&Case::matter, u"漏水"_s)),
                testing::HasSubstr("SCAN case_record"))
        << "the control: a plan without an index looks different";
}

/// The list of open cases, the page of one, and the next number must cost the same after ten years.
TEST(LimitPlans, R_WN_5_ACaseAndItsStepsAreFoundByAnIndex)
{
    const std::unique_ptr<Database> database = openMigrated(Backend::Sqlite);

    EXPECT_THAT(planOf(*database, Selection<CaseStep>().where(&CaseStep::of, CaseId(1))),
                testing::HasSubstr("SEARCH case_step USING INDEX case_step_by_case"));
    EXPECT_THAT(planOf(*database, Selection<CaseLimit>().where(&CaseLimit::of, CaseId(1))),
                testing::HasSubstr("SEARCH case_limit USING INDEX case_limit_by_case"));
    EXPECT_THAT(planOf(*database, Selection<Case>().where(&Case::entry, LogEntryId(1))),
                testing::HasSubstr("SEARCH case_record USING INDEX case_record_by_entry"));
    EXPECT_THAT(planOf(*database, Selection<Case>().where(&Case::year, 2026).newestFirst(&Case::serial)),
                testing::AllOf(testing::HasSubstr("SEARCH case_record USING INDEX sqlite_autoindex_case_record"),
                               testing::Not(testing::HasSubstr("TEMP B-TREE"))))
        << "the greatest number of the year";
    EXPECT_THAT(planOf(*database, Selection<CaseStep>().where(&CaseStep::words, u"漏水"_s)),
                testing::HasSubstr("SCAN case_step"))
        << "the control: a plan without an index looks different";
}

} // namespace dutydesk
