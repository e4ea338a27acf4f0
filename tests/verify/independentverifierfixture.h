// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence/evidence.h"
#include "files/fileheadpin.h"
#include "journal/signature.h"
#include "journal/sqldatabasecheck.h"
#include "journal/sqljournalrepository.h"
#include "journal/sqlrecordstore.h"
#include "journal/verifier.h"
#include "keys/opensslcrypto.h"
#include "keys/sodiumkeyvault.h"
#include "log/logpage.h"
#include "people/staffkey.h"
#include "sql/migrator.h"
#include "sql/sqlrecords.h"
#include "support/fakejournal.h"
#include "support/fixedclock.h"
#include "support/printers.h"
#include "support/tries.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

inline constexpr std::array problemNames = {
    "NotBegun",        "WrongSequence",    "BrokenLink",      "TimeBackwards", "WrongTime",        "FromTheFuture",
    "UnknownKind",     "WrongGenesis",     "MissingBody",     "WrongSalt",     "WrongContentHash", "WrongEntryHash",
    "NotCanonical",    "WrongBody",        "KeyNotEnrolled",  "KeyNotSigned",  "WrongStatement",   "WrongSigner",
    "UnknownKey",      "ForgedSignature",  "ChangeNotSigned", "NoRight",       "WrittenTwice",     "AfterClosing",
    "NotSignedFor",    "UnknownReference", "WrongErasure",    "EarlyErasure",  "MissingTail",      "OffPin",
    "PinTampered",     "OtherRoot",        "OtherEntries",    "RowDiffers",    "RowMissing",       "RowExtra",
    "UnknownRecord",   "PartMissing",      "PartAdded",       "PartChanged",   "FileDamaged",      "SecondIdentity",
    "SearchIncomplete"};

inline Evidence aPicture()
{
    return {.id = EvidenceId(1),
            .subjectType = qint64(RecordType::LogEntry),
            .subjectId = 1,
            .fileName = NonBlankText::from(u"3-502.jpg"_s).value(),
            .kind = EvidenceKind::Picture,
            .byteCount = 7,
            .addedBy = StaffId(1),
            .addedAt = FixedClock().now()};
}

/// A database file with the real storage and cryptography, an SQL tool, and two verifiers that share no code.
class IndependentVerifierTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(migrate(*open(), readMigrations(u":/sql"_s, Dialect::sqlite()).value(), m_clock));
        work([&](const Database &database, Journal &journal) {
            ASSERT_TRUE(journal.begin(DeskId(1)));
            enrol(database, journal, 1, Role::CentreManager);
            ASSERT_TRUE(journal.change(m_actor, [&](Change &change) -> Result<void> {
                CHECK(change.append(EntryKind::SignedIn, 1, {}));
                const Row backup{qint64(1), journal.entry(1)->entryHash, QByteArray(32, 'b'), qint64(4096)};
                CHECK(change.append(EntryKind::BackupManifest, 0, noticeBody(backup)));
                return {};
            }));
        });
    }

    void work(const std::function<void(const Database &database, Journal &journal)> &what)
    {
        const auto database = open();
        SqlJournalRepository repository(*database);
        Journal journal({repository, *database, m_crypto, m_vault, m_clock, m_pin, m_rules});
        what(*database, journal);
    }

    void enrol(const Database &database, Journal &journal, int person, Role role)
    {
        SqlRecords<Repository<StaffMember>> staff(database);
        SqlRecords<Repository<StaffKey>> keys(database);
        const KeyMaterial made = m_vault.create(m_password, Secret(u"123456"_s)).value();
        m_publicKeys[person] = made.publicKey;
        ASSERT_TRUE(m_vault.unlock(StaffId(person), made, m_password));
        ASSERT_TRUE(journal.change(m_actor, [&](Change &change) -> Result<void> {
            const auto name = NonBlankText::from(u"员工%1"_s.arg(person)).value();
            const Result<void> put =
                change.put(staff, {StaffId(person), name, role, {}, true, true}, EntryKind::RecordCreated);
            const StaffKey key = StaffKey::from(StaffKeyId(person), StaffId(person), made, change.at());
            const Result<void> enrolled = put ? change.put(keys, key, EntryKind::KeyEnrolled) : put;
            return enrolled ? sign(change, EntryKind::EnrolmentSignature, SigningSide::Enroller, person) : enrolled;
        }));
    }

    Result<void> sign(Change &change, EntryKind kind, SigningSide side, qint64 reference)
    {
        return signLastEntry(change, kind, side, reference, [&](const QByteArray &message) {
            return Result<Signature>(Signature{m_publicKeys.at(1), m_vault.sign(StaffId(1), message).value()});
        });
    }

    /// Writes entries 7 to 11, a second person and an attachment, and erases this after `daysOfWork` days.
    void eraseARecord(int daysOfWork, int secondPerson = 2)
    {
        work([&](const Database &database, Journal &journal) {
            enrol(database, journal, 2, Role::HeadOfDesk);
            ASSERT_TRUE(journal.change(m_actor, [&](Change &change) { return putPicture(change, database); }));
            ASSERT_TRUE(journal.change(m_actor, [&](Change &change) { return putVolume(change, database, 1, false); }));
            for (int day = 0; day < daysOfWork; ++day) {
                m_clock.advance(std::chrono::days(2));
                for (const Actor &person : {m_actor, m_second}) {
                    ASSERT_TRUE(journal.change(person, [&](Change &change) -> Result<void> {
                        CHECK(change.append(EntryKind::SignedIn, person.staff.value(), {}));
                        return {};
                    }));
                }
            }
            ASSERT_TRUE(journal.change(m_actor, [&](Change &change) -> Result<void> {
                CHECK(putVolume(change, database, 1, true));
                CHECK(putVolume(change, database, 2, false));
                return putPage(change, database);
            }));
            ASSERT_TRUE(journal.change(m_actor, [&](Change &change) -> Result<void> {
                CHECK(putVolume(change, database, 1, true, true));
                SqlRepository<Erasure> erasures(database);
                CHECK(change.erase(erasures, certificate(change, journal, secondPerson), EntryKind::PurgeCertificate));
                CHECK(SqlRecordStore::of<EvidenceContent>(database).remove({1}));
                return SqlRecordStore::of<Evidence>(database).remove({1});
            }));
        });
    }

    static Result<void> putPicture(Change &change, const Database &database)
    {
        SqlRepository<Evidence> evidence(database);
        SqlRepository<EvidenceContent> contents(database);
        CHECK(change.put(evidence, aPicture(), EntryKind::RecordCreated));
        return change.put(contents, EvidenceContent{EvidenceId(1), "picture"}, EntryKind::RecordCreated);
    }

    /// The volume as it is opened, sealed and purged in turn.
    Result<void> putVolume(Change &change, const Database &database, int serial, bool isSealed, bool isPurged = false)
    {
        SqlRepository<LogVolume> volumes(database);
        const int year = change.at().date().year();
        const int inYear = m_clock.now().date().year() == FixedClock().now().date().year() ? serial : 1;
        const auto number = NonBlankText::from(LogVolume::numberOf(u"FJY"_s, year, inYear)).value();
        LogVolume volume{LogVolumeId(serial), year, inYear, number, change.at(), {}};
        if (isSealed) {
            volume = volumes.findById(volume.id).value();
            volume.sealedAt = isPurged ? volume.sealedAt : change.at();
            volume.purgedAt = isPurged ? std::optional(change.at()) : std::nullopt;
        }
        return change.put(volumes, volume, isSealed ? EntryKind::RecordChanged : EntryKind::RecordCreated);
    }

    /// The page with which the second volume begins.
    static Result<void> putPage(Change &change, const Database &database)
    {
        SqlRepository<ShiftPattern> patterns(database);
        SqlRepository<LogPage> pages(database);
        const auto words = [](const QString &text) { return NonBlankText::from(text).value(); };
        const ShiftPattern day{.id = ShiftPatternId(1),
                               .code = words(u"白"_s),
                               .name = words(u"白班"_s),
                               .kind = ShiftKind::Duty,
                               .start = {8, 0},
                               .end = {20, 30},
                               .staffOnWorkdays = 1,
                               .staffOnRestDays = 1,
                               .staffOnHolidays = 1,
                               .colour = {},
                               .sortOrder = 1,
                               .active = true};
        CHECK(change.put(patterns, day, EntryKind::RecordCreated));
        return change.put(pages,
                          LogPage{.id = LogPageId(1),
                                  .volume = LogVolumeId(2),
                                  .number = 1,
                                  .date = change.at().date(),
                                  .pattern = day.id,
                                  .plannedStart = change.at(),
                                  .plannedEnd = change.at().addSecs(8 * 3600),
                                  .officer = change.actor().staff,
                                  .weather = {},
                                  .dutyManager = {},
                                  .state = PageState::Open,
                                  .openedAt = change.at(),
                                  .closedAt = {}},
                          EntryKind::RecordCreated);
    }

    Erasure certificate(Change &change, Journal &journal, int secondPerson)
    {
        ErasureDigest digest;
        EntryRuns entries;
        for (const qint64 sequence : {10, 11}) {
            digest.add(sequence, journal.entry(sequence)->contentHash);
            entries.add(sequence);
        }
        Erasure erasure{.id = ErasureId(1),
                        .subjectType = qint64(RecordType::LogVolume),
                        .subjectId = 1,
                        .subjectName = NonBlankText::from(u"FJY-2026-001"_s).value(),
                        .entries = entries,
                        .entryCount = 2,
                        .digest = m_crypto.hash(digest.preimage()),
                        .newestAt = QDateTime::fromMSecsSinceEpoch(journal.entry(11)->timeMs, Qt::UTC),
                        .erasedAt = change.at(),
                        .archiveName = {},
                        .archiveHash = QByteArray(32, 'a'),
                        .firstStaff = StaffId(1),
                        .firstKey = m_publicKeys.at(1),
                        .firstSignature = {},
                        .secondStaff = StaffId(2),
                        .secondKey = m_publicKeys.at(2),
                        .secondSignature = {}};
        const QByteArray before = change.head()->hash;
        erasure.firstSignature = m_vault.sign(StaffId(1), firstErasureMessage(before, erasure)).value();
        erasure.secondSignature = m_vault.sign(StaffId(secondPerson), secondErasureMessage(before, erasure)).value();
        return erasure;
    }

    std::unique_ptr<Database> open() const
    {
        return Database::open({.dialect = Dialect::sqlite(), .databaseName = m_path}).value();
    }

    /// Runs a statement as a person with an SQL tool would, after dropping the triggers.
    void tamper(const char *sql) const
    {
        for (const char *trigger :
             {"journal_in_order", "journal_not_changed", "journal_not_removed", "journal_signed_at_its_end",
              "journal_signature_not_changed", "journal_signature_not_removed"}) {
            runWithATool(u"DROP TRIGGER %1"_s.arg(QString::fromLatin1(trigger)));
        }
        runWithATool(QString::fromLatin1(sql));
    }

    void runWithATool(const QString &sql) const
    {
        const QString name = u"tool"_s;
        {
            QSqlDatabase tool = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            tool.setDatabaseName(m_path);
            ASSERT_TRUE(tool.open());
            QSqlQuery query(tool);
            ASSERT_TRUE(query.exec(sql)) << query.lastError().text().toStdString();
        }
        QSqlDatabase::removeDatabase(name);
    }

    VerificationReport ours() const
    {
        const auto database = open();
        const SqlJournalRepository repository(*database);
        const auto staff = SqlRecordStore::of<StaffMember>(*database);
        const auto keys = SqlRecordStore::of<StaffKey>(*database);
        const auto evidence = SqlRecordStore::of<Evidence>(*database);
        const auto contents = SqlRecordStore::of<EvidenceContent>(*database);
        const auto volumes = SqlRecordStore::of<LogVolume>(*database);
        const auto patterns = SqlRecordStore::of<ShiftPattern>(*database);
        const auto pages = SqlRecordStore::of<LogPage>(*database);
        const auto erasures = SqlRecordStore::of<Erasure>(*database);
        const FakeHeadPin noPin; // the script has no pin either
        const SqlDatabaseCheck check(*database);
        Verifier verifier({repository,
                           m_crypto,
                           m_vault,
                           noPin,
                           m_rules,
                           m_clock,
                           {&staff, &keys, &evidence, &contents, &volumes, &patterns, &pages, &erasures}});
        verifier.alsoMake(check);
        return verifier.verify().value();
    }

    QByteArray theirs(const QStringList &more = {}) const
    {
        QProcess script;
        const QString path = QStringLiteral(DUTYDESK_SOURCE_DIR "/tests/verify/independent_verifier.py");
        script.start(u"python3"_s, QStringList{path, m_path, u"--now"_s, m_clock.now().toString(Qt::ISODate)} + more);
        EXPECT_TRUE(script.waitForFinished());
        EXPECT_EQ(script.readAllStandardError(), "");
        return script.readAllStandardOutput().trimmed();
    }

    void expectBothToSay(qint64 sequence, JournalProblem problem) const
    {
        const auto found = ours().firstBad();
        ASSERT_TRUE(found);
        EXPECT_EQ(found->sequence, sequence);
        EXPECT_EQ(found->problem, problem) << "problem " << static_cast<int>(found->problem);
        EXPECT_EQ(theirs(), "bad " + QByteArray::number(sequence) + ' ' + problemNames.at(std::size_t(problem)));
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"a.db"_s);
    FixedClock m_clock;
    OpenSslCrypto m_crypto;
    const RecordRules &m_rules = AllRecords::rules();
    FakeHeadPin m_pin;
    QByteArray m_pepper = QByteArray(32, 'p');
    SodiumKeyVault m_vault{LockedBytes::takenFrom(m_pepper), {1, 64 * 1024}};
    std::map<int, QByteArray> m_publicKeys;
    const Secret m_password = Secret(u"a long password"_s);
    const Actor m_second{StaffId(2), NonBlankText::from(u"员工2"_s).value(), Role::HeadOfDesk, DeskId(1)};
    const Actor m_actor{StaffId(1), NonBlankText::from(u"李明"_s).value(), Role::CentreManager, DeskId(1)};
};

} // namespace dutydesk
