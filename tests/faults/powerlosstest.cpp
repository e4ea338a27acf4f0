// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backupservice.h"
#include "centre/centre.h"
#include "faults/plainreader.h"
#include "faults/smalldesk.h"
#include "import/ownerimport.h"
#include "journal/verifier.h"
#include "log/purgeservice.h"
#include "signin/signinservice.h"
#include "signin/staffservice.h"
#include "sql/migrator.h"
#include "sql/sqlrecords.h"
#include "support/printers.h"
#include "support/reliability.h"

#include <QFileInfo>

#include <gtest/gtest.h>

#include <iostream>
#include <unordered_map>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// The power fails at every call of SQLite, each time with several kinds of damage to unflushed data.
class PowerLossTest : public testing::Test
{
protected:
    struct Figures
    {
        int states = 0;
        int lost = 0;    ///< states in which acknowledged entries are missing
        int damaged = 0; ///< states in which something else is wrong
        std::string example = {};
    };

    /// Keeps the present content of the disk as the state before the recording.
    void startRecording()
    {
        m_before = m_desk.files();
        m_recording.startRecording();
    }

    /// Records that the officer was told that all entries so far are saved.
    void acknowledge(Desk &desk)
    {
        const qint64 sequence = desk.journal().head()->sequence;
        m_recording.acknowledge(sequence);
        m_rows[sequence] = readPlainly(m_desk.path()).rows;
    }

    /// Tries `perPoint` damages at each point. Every resulting state is read through SQLite alone, and some of them
    /// also through the whole program.
    Figures tryAll(int perPoint, int eachForTheProgram = 400)
    {
        ReliabilityFigure figure("power loss");
        const std::vector<DiskOperation> operations = m_recording.stopRecording();
        const Content whole = readPlainly(m_desk.path());
        EXPECT_TRUE(whole.isSound()) << whole.wrong;
        Figures figures;
        PowerLoss disk(m_before);
        qint64 acknowledged = 0;
        for (std::size_t point = 0; point <= operations.size(); ++point) {
            for (int i = 0; figure.goesOn(i, perPoint); ++i) {
                Files files = disk.survivors(static_cast<Damage>(i % PowerLoss::damages), m_random);
                std::erase_if(files, [this](const auto &file) { return !isOfTheDesk(file.first); });
                judge(files, whole, acknowledged, ++figures.states % eachForTheProgram == 0, figures);
            }
            if (point < operations.size()) {
                disk.apply(operations[point]);
                if (operations[point].kind == DiskOperation::Kind::Acknowledge) {
                    acknowledged = operations[point].offset;
                }
            }
        }
        if (m_isControl) {
            figure.addControls(figures.lost > 0 ? 1 : 0);
        } else {
            figure.add(figures.states, qint64(m_known.size()));
        }
        std::cout << figures.states << " states at " << operations.size() + 1 << " points, " << m_known.size()
                  << " of them different; " << figures.lost << " have lost an acknowledged entry, " << figures.damaged
                  << " are damaged\n";
        return figures;
    }

    /// Copies that are made of the database lie elsewhere, and are gone after a loss of power.
    bool isOfTheDesk(const std::string &path) const
    {
        return QString::fromStdString(path).startsWith(m_desk.folder.path() + u'/');
    }

    void judge(const Files &files, const Content &whole, qint64 acknowledged, bool withTheProgram, Figures &figures)
    {
        const std::size_t key = hashOf(files);
        auto known = m_known.find(key);
        if (known == m_known.end()) {
            known = m_known.emplace(key, examine(files, whole)).first;
        }
        const Verdict &verdict = known->second;
        const bool lost = verdict.wrong.empty() && verdict.last < acknowledged;
        figures.lost += lost ? 1 : 0;
        figures.damaged += verdict.wrong.empty() ? 0 : 1;
        if (lost || !verdict.wrong.empty()) {
            figures.example = lost ? "the last entry is " + std::to_string(verdict.last) : verdict.wrong;
        } else if (withTheProgram) {
            expectTheProgramGoesOn(files);
        }
    }

    struct Verdict
    {
        qint64 last;
        std::string wrong;
    };

    Verdict examine(const Files &files, const Content &whole) const
    {
        putFiles(m_after.path(), files);
        const Content found = readPlainly(m_after.filePath(u"desk.db"_s));
        const auto rows = m_rows.find(found.last());
        if (!found.isSound()) {
            return {found.last(), found.wrong};
        }
        const bool agrees = found.agreesWith(whole) || (m_unpurged && found.agreesWith(*m_unpurged));
        if (!agrees || static_cast<qint64>(found.entries.size()) != found.last()) {
            return {found.last(), "an entry is another one"};
        }
        return {found.last(), rows != m_rows.end() && rows->second != found.rows ? "the records differ" : ""};
    }

    void expectTheProgramGoesOn(const Files &files)
    {
        putFiles(m_after.path(), files);
        const auto desk = openWithoutPins();
        ASSERT_TRUE(desk) << desk.error().detail.toStdString();
        const Result<VerificationReport> report = (*desk)->services().verifier->verify();
        ASSERT_TRUE(report) << report.error().detail.toStdString();
        EXPECT_TRUE(report->isWhole()) << "entry " << report->firstBad()->sequence << ", problem "
                                       << static_cast<int>(report->firstBad()->problem);
    }

    /// Opens the files that survived at a desk that has no pin.
    Result<std::unique_ptr<Desk>> openWithoutPins() const
    {
        putFiles(m_secrets.path(), m_desk.pepper());
        return m_desk.open(m_after.filePath(u"desk.db"_s), m_secrets.path());
    }

    static std::size_t hashOf(const Files &files)
    {
        std::size_t hash = files.size();
        for (const auto &[path, content] : files) {
            hash = qHash(content, hash * 31 + path.size());
        }
        return hash;
    }

    bool m_isControl = false; ///< whether it must lose something
    RecordingVfs m_recording;
    SmallDesk m_desk;
    QTemporaryDir m_after{m_desk.folder.path() + u"-after-XXXXXX"_s};
    QTemporaryDir m_secrets{m_desk.folder.path() + u"-secrets-XXXXXX"_s};
    Files m_before;
    std::optional<Content> m_unpurged;                          ///< the other content that the entries may have
    std::map<qint64, std::map<std::string, QByteArray>> m_rows; ///< rows at each acknowledgement
    std::unordered_map<std::size_t, Verdict> m_known;           ///< by state, so that equal states are opened only once
    std::mt19937 m_random{20261125};
};

TEST_F(PowerLossTest, losesNoLineThatWasSaved)
{
    m_desk.begin();
    startRecording();
    for (int opening = 0; opening < 2; ++opening) {
        const auto desk = m_desk.open().value();
        for (int line = 0; line < 5; ++line) {
            ASSERT_TRUE(m_desk.write(*desk));
            acknowledge(*desk);
        }
    }
    const Figures figures = tryAll(tries(36, 5000, 4));
    EXPECT_EQ(figures.lost + figures.damaged, 0) << figures.example;
}

TEST_F(PowerLossTest, losesNoHandoverThatWasSigned)
{
    m_desk.begin();
    startRecording();
    for (int opening = 0; opening < 1; ++opening) {
        const auto desk = m_desk.open().value();
        ASSERT_TRUE(m_desk.write(*desk));
        acknowledge(*desk);
        const Result<void> signedOut = m_desk.signOut(*desk);
        ASSERT_TRUE(signedOut) << signedOut.error().detail.toStdString();
        acknowledge(*desk);
        const Result<void> taken = m_desk.takeOver(*desk);
        ASSERT_TRUE(taken) << taken.error().detail.toStdString();
        acknowledge(*desk);
    }
    const Figures figures = tryAll(tries(24, 5000, 4));
    EXPECT_EQ(figures.lost + figures.damaged, 0) << figures.example;
}

TEST_F(PowerLossTest, losesNothingToAMigration)
{
    m_desk.begin();
    const std::vector<Migration> migrations = readMigrations(u":/sql"_s, Dialect::sqlite()).value();
    const Migration next{.version = static_cast<int>(migrations.size()) + 1,
                         .name = u"next"_s,
                         .checksum = u"next"_s,
                         .statements = {u"CREATE TABLE next_step (id INTEGER PRIMARY KEY, what TEXT) STRICT"_s,
                                        u"ALTER TABLE log_entry ADD COLUMN next TEXT"_s,
                                        u"CREATE INDEX log_entry_by_place ON log_entry (place)"_s}};
    startRecording();
    {
        const auto desk = m_desk.open().value();
        acknowledge(*desk);
        std::vector<Migration> all = migrations;
        all.push_back(next);
        ASSERT_EQ(migrate(desk->database(), all, m_desk.clock), 1);
    }
    m_rows.clear(); // the columns differ after the migration
    const Figures figures = tryAll(tries(24, 5000, 6), 1'000'000);
    EXPECT_EQ(figures.lost + figures.damaged, 0) << figures.example;
}

/// A centre whose first volume may be purged: it is sealed, and a year of work has passed since.
class PowerLossOfPurgeTest : public PowerLossTest
{
protected:
    void SetUp() override
    {
        m_desk.begin();
        m_open = m_desk.open().value();
        Services &services = m_open->services();
        m_manager = services.signIn->signIn(u"王敏"_s, SmallDesk::password()).value();
        const StaffMember head = services.staff->add(*m_manager, {.name = u"赵红"_s, .role = Role::HeadOfDesk}).value();
        const Secret pin(u"493817"_s);
        ASSERT_TRUE(services.staff->enrol(*m_manager, pin, head.id, SmallDesk::password(), pin));
        m_head = services.signIn->signIn(u"赵红"_s, SmallDesk::password()).value();
        ASSERT_TRUE(m_open->journal().change(*m_manager, [&](Change &change) -> Result<void> {
            SqlRepository<Centre> repository(m_open->database());
            Centre centre = *m_open->centre();
            centre.pagesPerVolume = 2;
            return change.put(repository, centre);
        }));
        for (int page = 0; page < 2; ++page) {
            ASSERT_TRUE(m_desk.write(*m_open));
            ASSERT_TRUE(m_desk.signOut(*m_open));
            ASSERT_TRUE(m_desk.takeOver(*m_open));
        }
        for (qint64 day = 0; day < Retention::daysOfWork; ++day) {
            m_desk.clock.advance(std::chrono::days(2));
            for (const Actor &person : {*m_manager, *m_head}) {
                ASSERT_TRUE(m_open->journal().change(person, [&](Change &change) -> Result<void> {
                    const auto entry = change.append(EntryKind::SignedIn, person.staff.value(), {});
                    return entry ? Result<void>() : failure(entry.error());
                }));
            }
        }
    }

    Result<Erasure> purge()
    {
        return m_open->services().purge->purge(*m_manager, {.volume = LogVolumeId(1),
                                                            .archivePath = m_archive.filePath(u"archive.html"_s),
                                                            .secret = SmallDesk::password(),
                                                            .witnessName = u"赵红"_s,
                                                            .witnessSecret = SmallDesk::password(),
                                                            .htmlOf = [](const PageView &) { return u"a page"_s; }});
    }

    QTemporaryDir m_archive;
    std::unique_ptr<Desk> m_open;
    std::optional<Actor> m_manager;
    std::optional<Actor> m_head;
};

TEST_F(PowerLossOfPurgeTest, R_HO_3_LosesNothingToAPurge)
{
    startRecording();
    acknowledge(*m_open);
    m_unpurged = readPlainly(m_desk.path());
    const Result<Erasure> purged = purge();
    ASSERT_TRUE(purged) << purged.error().detail.toStdString();
    acknowledge(*m_open);
    m_open.reset();
    const Figures figures = tryAll(tries(6, 2000, 2));
    EXPECT_EQ(figures.lost + figures.damaged, 0) << figures.example;
}

TEST_F(PowerLossTest, R_RK_5_LosesNothingWhileABackupIsMade)
{
    m_desk.begin();
    const QTemporaryDir target;
    startRecording();
    {
        const auto desk = m_desk.open().value();
        ASSERT_TRUE(m_desk.write(*desk));
        acknowledge(*desk);
        BackupService &backups = *desk->services().backups;
        ASSERT_TRUE(backups.begin({target.path()}, {}));
        BackupProgress progress{};
        while (!progress.isDone) {
            progress = backups.goOn().value();
        }
        ASSERT_TRUE(progress.outcomes.at(0).made);
        acknowledge(*desk);
    }
    const Figures figures = tryAll(tries(24, 5000, 4));
    EXPECT_EQ(figures.lost + figures.damaged, 0) << figures.example;
}

TEST_F(PowerLossTest, R_OW_4_LosesNoImport)
{
    SheetTable sheet{.name = u"业主"_s, .rows = {{u"房屋"_s, u"业主"_s, u"手机"_s}}, .merged = {}};
    for (int flat = 0; flat < 40; ++flat) {
        const QString number = u"3-1-%1"_s.arg(100 * (1 + flat / 4) + 1 + flat % 4);
        sheet.rows.push_back({number, u"业主%1"_s.arg(flat), u"138001380%1"_s.arg(10 + flat)});
    }
    m_desk.begin();
    startRecording();
    {
        const auto desk = m_desk.open().value();
        acknowledge(*desk);
        const Actor manager = desk->services().signIn->signIn(u"王敏"_s, SmallDesk::password()).value();
        Progress progress;
        const ImportReading reading = ImportReading::of(sheet, ImportMapping::guess(sheet), progress);
        OwnerImport &owners = *desk->services().ownerImport;
        const ImportCheck check = owners.check(manager, reading).value();
        ASSERT_EQ(check.newFlats, 40);
        ASSERT_TRUE(owners.run(manager, u"业主.xlsx"_s, reading, check, progress));
        acknowledge(*desk);
    }
    const Figures figures = tryAll(tries(12, 5000, 4));
    EXPECT_EQ(figures.lost + figures.damaged, 0) << figures.example;
}

/// A control: the test must find losses in a database that does not flush.
class PowerLossControlTest : public PowerLossTest, public testing::WithParamInterface<const char *>
{};
INSTANTIATE_TEST_SUITE_P(, PowerLossControlTest, testing::Values("NORMAL", "OFF"),
                         [](const auto &value) { return std::string(value.param); });

TEST_P(PowerLossControlTest, findsTheEntriesThatAreLostWithoutFlushing)
{
    m_desk.begin();
    startRecording();
    {
        const auto desk = m_desk.open().value();
        ASSERT_TRUE(desk->database().execute(u"PRAGMA synchronous = "_s + QString::fromLatin1(GetParam())));
        for (int line = 0; line < 6; ++line) {
            ASSERT_TRUE(m_desk.write(*desk));
            acknowledge(*desk);
        }
    }
    m_isControl = true;
    EXPECT_GT(tryAll(6, 1'000'000).lost, 0);
}

} // namespace dutydesk
