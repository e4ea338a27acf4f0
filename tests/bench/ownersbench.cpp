// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composition.h"
#include "find/findservice.h"
#include "import/importreading.h"
#include "import/ownerimport.h"
#include "setup/firststart.h"
#include "support/fixedclock.h"
#include "tables/tableexport.h"
#include "tables/tablefiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <sqlite3.h>

// These benchmarks compare importing and searching a whole estate with the minimum for the same work, in one run on one
// disk. DUTYDESK_IMPORT_FLATS sets the number of flats.
namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

int flats()
{
    const int wanted = qEnvironmentVariableIntValue("DUTYDESK_IMPORT_FLATS");
    return wanted > 0 ? wanted : 20000;
}

/// A new desk in a folder of its own; the manager is signed in.
class NewDesk
{
public:
    NewDesk()
    {
        DeskSettings settings = DeskSettings::forFile(path(), m_clock);
        settings.privateFolder = m_folder.filePath(u"private"_s);
        settings.keyCost = {1, 8 * 1024 * 1024};
        settings.keyAim = {};
        m_desk = Desk::open(settings).value();
        m_manager = services()
                        .firstStart
                        ->begin({.centreName = u"福江园"_s, .managerName = u"陈静"_s},
                                Secret(u"correct horse battery"_s), Secret(u"493817"_s))
                        .value();
    }

    QString path() const { return m_folder.filePath(u"desk.db"_s); }
    Services &services() { return m_desk->services(); }
    const Actor &manager() const { return *m_manager; }

    /// Imports the whole workbook and returns the number of records, or 0 if that failed.
    int takeIn(const QString &workbook)
    {
        Progress progress;
        const auto sheets = services().tableFiles->read(workbook, progress);
        if (!sheets) {
            return 0;
        }
        const ImportReading reading = ImportReading::of(sheets->at(0), ImportMapping::guess(sheets->at(0)), progress);
        const Result<ImportCheck> check = services().ownerImport->check(manager(), reading);
        const bool isIn =
            check && services().ownerImport->run(manager(), u"业主.xlsx"_s, reading, *check, progress).has_value();
        return isIn ? check->records() : 0;
    }

private:
    FixedClock m_clock;
    QTemporaryDir m_folder{QDir::currentPath() + u"/bench-XXXXXX"_s};
    std::unique_ptr<Desk> m_desk;
    std::optional<Actor> m_manager;
};

/// A workbook of the usual form: building, entrance, number, area, owner, telephone, household, plate.
const QString &workbook()
{
    static const QTemporaryDir folder(QDir::currentPath() + u"/bench-XXXXXX"_s);
    static const QString path = [] {
        const QString surnames = u"王李张刘陈杨赵黄周吴徐孙马朱胡林郭何高罗"_s;
        const QString given = u"伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂"_s;
        const auto name = [&](int i) {
            return QString(surnames[i % surnames.size()]) + given[i / 7 % given.size()] + given[i / 3 % given.size()];
        };
        TableExport table{.title = u"业主"_s,
                          .headings = {u"楼栋"_s, u"单元"_s, u"房号"_s, u"建筑面积"_s, u"业主姓名"_s, u"联系电话"_s,
                                       u"家庭成员"_s, u"车牌号"_s},
                          .rows = {}};
        for (int i = 0; i < flats(); ++i) {
            table.rows.push_back({u"%1栋"_s.arg(i / 500 + 1), u"%1单元"_s.arg(i / 250 % 2 + 1),
                                  u"%1%2"_s.arg(i / 5 % 50 + 1).arg(i % 5 + 1, 2, 10, QChar(u'0')), 80.0 + i % 60,
                                  name(i), u"138%1"_s.arg(i, 8, 10, QChar(u'0')), name(i + 11) + u"(妻)"_s,
                                  i % 2 == 0 ? u"沪A%1"_s.arg(i, 5, 10, QChar(u'0')) : QString()});
        }
        QString written = folder.filePath(u"业主.xlsx"_s);
        QFile file(written);
        NewDesk desk;
        const QByteArray bytes = desk.services().tableFiles->spreadsheet(table).value();
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? written : QString();
    }();
    return path;
}

int recordsOfTheEstate = 0;

void takeTheEstateIn(benchmark::State &state)
{
    const QString path = workbook();
    for ([[maybe_unused]] auto run : state) {
        state.PauseTiming();
        NewDesk desk;
        state.ResumeTiming();
        recordsOfTheEstate = desk.takeIn(path);
        if (recordsOfTheEstate == 0) {
            state.SkipWithError("the estate was not taken in");
            return;
        }
    }
}

/// Inserts the same number of rows and journal entries in one transaction, without any checks.
void insertAsManyRows(benchmark::State &state)
{
    const QTemporaryDir folder(QDir::currentPath() + u"/bench-XXXXXX"_s);
    sqlite3 *handle = nullptr;
    sqlite3_open(QFile::encodeName(folder.filePath(u"raw.db"_s)).constData(), &handle);
    const auto run = [&](const char *sql) { sqlite3_exec(handle, sql, nullptr, nullptr, nullptr); };
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = EXTRA; CREATE TABLE record (id INTEGER PRIMARY KEY, content "
        "BLOB) STRICT; CREATE TABLE entry (id INTEGER PRIMARY KEY, content BLOB) STRICT");
    for ([[maybe_unused]] auto one : state) {
        run("BEGIN IMMEDIATE");
        for (int i = 0; i < recordsOfTheEstate; ++i) {
            run("INSERT INTO record (content) VALUES (randomblob(150)); INSERT INTO entry (content) VALUES "
                "(randomblob(400))");
        }
        run("COMMIT");
    }
    sqlite3_close(handle);
}

/// A desk with the whole estate imported and indexed.
NewDesk &estate()
{
    static NewDesk desk;
    static const bool isReady = [] {
        const bool isIn = desk.takeIn(workbook()) > 0;
        while (isIn) {
            const Result<FindProgress> progress = desk.services().find->catchUp();
            if (!progress || progress->isComplete()) {
                return progress.has_value();
            }
        }
        return false;
    }();
    Q_ASSERT(isReady);
    return desk;
}

/// The text in the search field after each key, for every way of searching.
const QStringList &keystrokes()
{
    static const QStringList all = [] {
        QStringList texts;
        for (const QString &typed : {u"13-1502"_s, u"13栋2单元1502"_s, u"张伟"_s, u"zhangwei"_s, u"zwm"_s, u"4321"_s,
                                     u"13800001234"_s, u"沪A00420"_s}) {
            for (qsizetype length = 1; length <= typed.size(); ++length) {
                texts.append(typed.first(length));
            }
        }
        return texts;
    }();
    return all;
}

/// Searches for each text and records the slowest search.
template<typename Find>
void type(benchmark::State &state, Find find)
{
    qsizetype next = 0;
    double slowest = 0;
    for ([[maybe_unused]] auto run : state) {
        QElapsedTimer timer;
        timer.start();
        find(keystrokes()[next++ % keystrokes().size()]);
        slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["slowest_ms"] = slowest;
}

void pressAKey(benchmark::State &state)
{
    NewDesk &desk = estate();
    type(state, [&](const QString &typed) {
        benchmark::DoNotOptimize(desk.services().find->find(desk.manager(), {.text = typed}));
    });
}

void lookThroughAllTexts(benchmark::State &state)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(QFile::encodeName(estate().path()).constData(), &handle);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, "SELECT id FROM search_document WHERE instr(body, ?1) ORDER BY id DESC LIMIT 7", -1,
                       &statement, nullptr);
    type(state, [&](const QString &typed) {
        const QByteArray text = typed.toUtf8();
        sqlite3_bind_text(statement, 1, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            benchmark::DoNotOptimize(sqlite3_column_int64(statement, 0));
        }
        sqlite3_reset(statement);
    });
    sqlite3_finalize(statement);
    sqlite3_close(handle);
}

} // namespace

} // namespace dutydesk

int main(int argc, char *argv[])
{
    using namespace dutydesk;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const auto add = [](const char *name, void (*run)(benchmark::State &)) {
        return benchmark::RegisterBenchmark(name, run)->UseRealTime()->Unit(benchmark::kMillisecond);
    };
    add("take the estate in", takeTheEstateIn)->Iterations(1);
    add("insert as many rows", insertAsManyRows)->Iterations(1);
    add("press a key", pressAKey)->Iterations(keystrokes().size());
    add("look through all texts", lookThroughAllTexts)->Iterations(keystrokes().size());
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
