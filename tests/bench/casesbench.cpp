// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/caseservice.h"
#include "faults/smalldesk.h"
#include "signin/signinservice.h"
#include "today/runninglimits.h"
#include "today/todayservice.h"

#include <QDir>
#include <QGuiApplication>
#include <QSqlDatabase>
#include <QSqlDriver>

#include <benchmark/benchmark.h>

#include <iostream>
#include <map>
#include <sqlite3.h>

// These benchmarks read the open cases beside few and beside many closed ones. It must cost the same, and not much more
// than the plainest query for the same rows in the same file.
namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

constexpr int openOnes = 20;

/// A desk with that many closed cases, which nobody but the reader of this file could tell from written ones.
class DeskWithCases
{
public:
    explicit DeskWithCases(int closed)
        : m_desk(QDir::currentPath())
    {
        m_desk.begin();
        fill(closed);
        m_open = m_desk.open().value();
        m_manager = services().signIn->signIn(u"王敏"_s, SmallDesk::password()).value();
        for (int i = 0; i < openOnes; ++i) {
            const Result<Case> task =
                services().cases->assign(*m_manager, {.matter = u"清点"_s,
                                                      .responsible = StaffId(2),
                                                      .deadline = m_desk.clock.now().addSecs(3600 * (i + 1))});
            Q_ASSERT(task);
        }
    }

    Services &services() { return m_open->services(); }
    const Actor &manager() const { return *m_manager; }

    /// How many statements SQLite runs for it.
    template<typename Reading>
    int statementsOf(Reading reading)
    {
        int count = 0;
        sqlite3_trace_v2(
            handle(), SQLITE_TRACE_STMT,
            [](unsigned, void *counted, void *, void *) {
                ++*static_cast<int *>(counted);
                return 0;
            },
            &count);
        reading();
        sqlite3_trace_v2(handle(), 0, nullptr, nullptr);
        return count;
    }

    /// The open cases by the plainest statement.
    void selectOpen()
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(handle(), "SELECT * FROM case_record WHERE done_at IS NULL", -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                benchmark::DoNotOptimize(sqlite3_column_text(statement, column));
            }
        }
        sqlite3_finalize(statement);
    }

private:
    void fill(int closed)
    {
        sqlite3 *file = nullptr;
        sqlite3_open(QFile::encodeName(m_desk.path()).constData(), &file);
        const QString numbers = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s;
        const QString cases =
            u"INSERT INTO case_record "_s + numbers
            + u"SELECT i, 1, NULL, '漏水', '3-502', '已修好', '', '2026-03-01T00:00:00Z', '', '王芳', "
              "0, 3, '2026-03-01T09:00:00Z', 0, 2020, i, NULL, 1, '2026-02-28T00:00:00Z' FROM n"_s;
        const QString steps = u"INSERT INTO case_step "_s + numbers
                              + u"SELECT i, i, 1, 6, 0, 3, '2026-03-01T09:00:00Z', 1, '已修好', NULL FROM n"_s;
        const QString limits = u"INSERT INTO case_limit "_s + numbers
                               + u"SELECT i, i, 1, '2026-02-28T00:00:00Z', '2026-03-01T00:00:00Z', 1, NULL, NULL, "
                                 "'2026-03-01T09:00:00Z' FROM n"_s;
        for (const QString &sql : {cases.arg(closed), steps.arg(closed), limits.arg(closed)}) {
            if (sqlite3_exec(file, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
                std::cerr << sqlite3_errmsg(file) << '\n';
            }
        }
        sqlite3_close(file);
    }

    /// That of the newest connection, which is the services'.
    static sqlite3 *handle()
    {
        const QVariant handle =
            QSqlDatabase::database(QSqlDatabase::connectionNames().constLast(), false).driver()->handle();
        return *static_cast<sqlite3 *const *>(handle.data());
    }

    SmallDesk m_desk;
    std::unique_ptr<Desk> m_open;
    std::optional<Actor> m_manager;
};

using Reading = void (*)(DeskWithCases &);

const std::pair<const char *, Reading> &plainest()
{
    static const std::pair<const char *, Reading> select{"select the open ones",
                                                         [](DeskWithCases &desk) { desk.selectOpen(); }};
    return select;
}

const std::vector<std::pair<const char *, Reading>> &readings()
{
    static const std::vector<std::pair<const char *, Reading>> all{
        {"list the open cases",
         [](DeskWithCases &desk) {
             benchmark::DoNotOptimize(desk.services().cases->list(desk.manager(), CasesShown::Open));
         }},
        {"read Today",
         [](DeskWithCases &desk) { benchmark::DoNotOptimize(desk.services().today->read(desk.manager())); }},
        {"read the limits",
         [](DeskWithCases &desk) { benchmark::DoNotOptimize(desk.services().runningLimits->list(desk.manager())); }},
        plainest()};
    return all;
}

/// Keeps the times, so that each can be shown as a multiple of the smallest.
class CaseTimes final : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs) {
            times[run.benchmark_name()] = run.GetAdjustedRealTime();
        }
    }

    std::map<std::string, double> times;
};

/// Times the readings beside that many closed cases, and says how many statements each runs.
std::map<std::string, int> measure(int closed, CaseTimes &times)
{
    DeskWithCases desk(closed);
    std::map<std::string, int> statements;
    benchmark::ClearRegisteredBenchmarks();
    for (const auto &[name, reading] : readings()) {
        const Reading read = reading;
        statements[name] = desk.statementsOf([&] { read(desk); });
        benchmark::RegisterBenchmark(name, [&desk, read](benchmark::State &state) {
            for ([[maybe_unused]] auto run : state) {
                read(desk);
            }
        })->Unit(benchmark::kMicrosecond);
    }
    std::cout << "Beside " << closed << " closed cases:\n";
    benchmark::RunSpecifiedBenchmarks(&times);
    for (const auto &[name, reading] : readings()) {
        std::cout << name << ": " << statements[name] << " statements, "
                  << times.times[name] / times.times[plainest().first] << " times as long as to " << plainest().first
                  << '\n';
    }
    return statements;
}

} // namespace

} // namespace dutydesk

int main(int argc, char *argv[])
{
    using namespace dutydesk;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    CaseTimes few;
    CaseTimes many;
    const std::map<std::string, int> before = measure(100, few);
    const std::map<std::string, int> after = measure(100'000, many);
    for (const auto &[name, time] : many.times) {
        std::cout << name << " takes " << time / few.times[name]
                  << " times as long beside a thousand times as many closed cases\n";
    }
    if (before != after) {
        std::cerr << "more closed cases need more statements\n";
    }
    return before == after ? 0 : 1;
}
