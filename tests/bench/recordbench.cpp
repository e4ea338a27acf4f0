// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/smalldesk.h"
#include "journal/signaturechecks.h"
#include "journal/verifier.h"
#include "keys/opensslcrypto.h"
#include "keys/sodiumkeyvault.h"
#include "log/dutylog.h"
#include "log/logentry.h"

#include <QDir>
#include <QGuiApplication>
#include <QThread>

#include <benchmark/benchmark.h>

#include <iostream>
#include <map>
#include <sodium.h>
#include <sqlite3.h>

// These benchmarks compare the cost of keeping records with the minimum for the same work, in one run on one disk.
namespace dutydesk {

using namespace test;

namespace {

/// A desk with 2,000 lines, on the disk of the current folder.
SmallDesk &filledDesk()
{
    static SmallDesk desk(QDir::currentPath());
    static const bool filled = [] {
        desk.begin();
        const auto open = desk.open().value();
        for (int line = 0; line < 2000; ++line) {
            const Result<LogEntry> written = desk.write(*open);
            Q_ASSERT(written);
        }
        return true;
    }();
    Q_ASSERT(filled);
    return desk;
}

/// Plain SQLite, with the same durability as in the program.
class Raw
{
public:
    explicit Raw(const QString &path)
    {
        sqlite3_open(QFile::encodeName(path).constData(), &m_handle);
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = EXTRA");
    }
    ~Raw() { sqlite3_close(m_handle); }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    void run(const char *sql) { sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); }

    template<typename Row>
    void each(const char *sql, Row row)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            row(statement);
        }
        sqlite3_finalize(statement);
    }

private:
    sqlite3 *m_handle = nullptr;
};

void appendALine(benchmark::State &state)
{
    SmallDesk desk(QDir::currentPath());
    desk.begin();
    const auto open = desk.open().value();
    for ([[maybe_unused]] auto run : state) {
        if (!desk.write(*open)) {
            state.SkipWithError("the line was not written");
            return;
        }
    }
}

void insertARow(benchmark::State &state)
{
    const QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    Raw raw(folder.filePath(QStringLiteral("raw.db")));
    raw.run("CREATE TABLE line (id INTEGER PRIMARY KEY, content BLOB) STRICT");
    for ([[maybe_unused]] auto run : state) {
        raw.run("INSERT INTO line (content) VALUES (randomblob(900))");
    }
}

void verifyTheJournal(benchmark::State &state)
{
    const auto open = filledDesk().open().value();
    for ([[maybe_unused]] auto run : state) {
        if (!open->services().verifier->verify()->isWhole()) {
            state.SkipWithError("the journal is not whole");
            return;
        }
    }
}

void readAndHash(benchmark::State &state)
{
    Raw raw(filledDesk().path());
    const OpenSslCrypto crypto;
    for ([[maybe_unused]] auto run : state) {
        raw.each("SELECT body, previous_hash || content_hash FROM journal ORDER BY sequence", [&](sqlite3_stmt *row) {
            for (int column = 0; column < 2; ++column) {
                const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
                benchmark::DoNotOptimize(crypto.hash(QByteArray(bytes, sqlite3_column_bytes(row, column))));
            }
        });
    }
}

void readTheCurrentPage(benchmark::State &state)
{
    const auto open = filledDesk().open().value();
    const Actor reader{StaffId(1), NonBlankText::from(QStringLiteral("陈静")).value(), Role::CentreManager,
                       Desk::deskId};
    for ([[maybe_unused]] auto run : state) {
        benchmark::DoNotOptimize(open->services().logPages->currentPage(reader));
    }
}

void selectItsLines(benchmark::State &state)
{
    Raw raw(filledDesk().path());
    for ([[maybe_unused]] auto run : state) {
        raw.each("SELECT * FROM log_entry WHERE log_page_id = (SELECT max(id) FROM log_page)", [](sqlite3_stmt *row) {
            for (int column = 0; column < sqlite3_column_count(row); ++column) {
                benchmark::DoNotOptimize(sqlite3_column_text(row, column));
            }
        });
    }
}

/// A tenth of what a centre signs in a year.
class SignedChanges
{
public:
    static constexpr int count = 2000;

    SignedChanges()
    {
        for (int change = 0; change < count; ++change) {
            const QByteArray message = changeMessage(change, crypto.hash(QByteArray::number(change)));
            claims.push_back(
                {change + 1, JournalProblem::ChangeNotSigned, {vault.deskKey()}, message, vault.signForDesk(message)});
        }
    }

    OpenSslCrypto crypto;
    QByteArray pepper = crypto.randomBytes(32);
    SodiumKeyVault vault{LockedBytes::takenFrom(pepper), KeyCost::production()};
    std::vector<SignatureClaim> claims;
};

void checkSignatures(benchmark::State &state)
{
    const SignedChanges changes;
    for ([[maybe_unused]] auto run : state) {
        SignatureChecks checks(changes.vault, changes.crypto);
        for (const SignatureClaim &claim : changes.claims) {
            checks.add(claim);
        }
        if (checks.check()) {
            state.SkipWithError("a signature is not sound");
            return;
        }
    }
}

void verifyWithLibsodium(benchmark::State &state)
{
    const SignedChanges changes;
    const auto bytes = [](const QByteArray &of) { return reinterpret_cast<const unsigned char *>(of.constData()); };
    for ([[maybe_unused]] auto run : state) {
        for (const SignatureClaim &claim : changes.claims) {
            benchmark::DoNotOptimize(crypto_sign_verify_detached(bytes(claim.signature), bytes(claim.message),
                                                                 static_cast<unsigned long long>(claim.message.size()),
                                                                 bytes(claim.keys.front())));
        }
    }
}

/// Keeps the times, so that each can be shown as a multiple of the smallest.
class Times final : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs) {
            m_times[run.benchmark_name()] = run.GetAdjustedRealTime();
        }
    }

    void printRatio(const std::string &ours, const std::string &least) const
    {
        if (m_times.contains(ours) && m_times.contains(least)) {
            std::cout << ours << " takes " << m_times.at(ours) / m_times.at(least) << " times as long as " << least
                      << '\n';
        }
    }

    /// The goal is at least 0.9 on each core.
    void printPerCore(const std::string &ours, const std::string &oneThread) const
    {
        if (m_times.contains(ours) && m_times.contains(oneThread)) {
            const int cores = QThread::idealThreadCount();
            std::cout << ours << " reaches " << m_times.at(oneThread) / m_times.at(ours) / cores << " of the rate of "
                      << oneThread << " on each of " << cores << " cores\n";
        }
    }

private:
    std::map<std::string, double> m_times;
};

} // namespace

} // namespace dutydesk

int main(int argc, char *argv[])
{
    using namespace dutydesk;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const std::pair<const char *, void (*)(benchmark::State &)> all[] = {{"append a line", appendALine},
                                                                         {"insert a row", insertARow},
                                                                         {"verify the journal", verifyTheJournal},
                                                                         {"read and hash", readAndHash},
                                                                         {"read the current page", readTheCurrentPage},
                                                                         {"select its lines", selectItsLines},
                                                                         {"check signatures", checkSignatures},
                                                                         {"libsodium alone", verifyWithLibsodium}};
    for (const auto &[name, run] : all) {
        benchmark::RegisterBenchmark(name, run)->UseRealTime()->Unit(benchmark::kMicrosecond);
    }
    Times times;
    benchmark::RunSpecifiedBenchmarks(&times);
    times.printRatio("append a line/real_time", "insert a row/real_time");
    times.printRatio("verify the journal/real_time", "read and hash/real_time");
    times.printRatio("read the current page/real_time", "select its lines/real_time");
    times.printPerCore("check signatures/real_time", "libsodium alone/real_time");
    return 0;
}
