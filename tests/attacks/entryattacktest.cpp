// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgerytest.h"
#include "journal/canonical.h"

// Entries that are rightly signed by who may write such entries, but that the program never writes so.
namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class EntryAttackTest : public ForgeryTest
{
protected:
    using Way = std::function<void(Forger &forger)>;

    /// Each way is a forgery of its own.
    void expectEachFound(const char *kind, const std::vector<Way> &ways)
    {
        expectFound(
            kind,
            [&](Forger &forger, int variant) {
                forger.as(forger.record(u"log_page"_s, u"state = 0"_s).number("officer_id"));
                ways[std::size_t(variant)](forger);
            },
            int(ways.size()));
    }

    static void signIn(Forger &forger)
    {
        const qint64 officer = forger.record(u"log_page"_s, u"state = 0"_s).number("officer_id");
        forger.as(officer);
        forger.append(EntryKind::SignedIn, officer, {});
        forger.sign(Forged::WithTheActorsKey);
    }

    static void noteClock(Forger &forger, qint64 shown, qint64 expected)
    {
        forger.wait(std::chrono::milliseconds(std::max(shown, expected) - forger.head().timeMs - 1000));
        forger.append(EntryKind::ClockAnomaly, 0, noticeBody({shown, expected}));
        forger.sign(Forged::WithTheActorsKey);
    }

    static StoredRecord access(Forger &forger)
    {
        const qint64 officer = forger.record(u"log_page"_s, u"state = 0"_s).number("officer_id");
        return forger.fresh(u"access_record"_s, {{"kind", qint64(1)},
                                                 {"officer_id", officer},
                                                 {"desk", qint64(1)},
                                                 {"accessed_at", forger.now()},
                                                 {"reason", u"催缴物业费"_s},
                                                 {"what", u"全部"_s}});
    }

    /// The next line of the open page.
    static StoredRecord line(Forger &forger)
    {
        const StoredRecord page = forger.record(u"log_page"_s, u"state = 0"_s);
        StoredRecord line = forger.another(forger.record(u"log_entry"_s, u"amends_id IS NULL"_s));
        line["log_page_id"] = page.id();
        line["line"] = forger.number(u"SELECT COUNT(*) + 1 FROM log_entry WHERE log_page_id = %1"_s.arg(page.id()));
        line["officer_id"] = page.number("officer_id");
        line["happened_at"] = forger.now();
        line["written_at"] = forger.now();
        return line;
    }

    static qint64 notAmended(const Forger &forger)
    {
        return forger
            .record(u"log_entry"_s,
                    u"id NOT IN (SELECT amends_id FROM log_entry WHERE amends_id IS NOT NULL) ORDER BY id"_s)
            .id();
    }

    static StoredRecord correction(Forger &forger, qint64 of)
    {
        StoredRecord again = line(forger);
        again["amends_id"] = of;
        again["reason"] = u"听错"_s;
        return again;
    }

    static StoredRecord attachment(Forger &forger, qint64 line, qint64 bytes = 7)
    {
        const qint64 officer = forger.record(u"log_page"_s, u"state = 0"_s).number("officer_id");
        return forger.fresh(u"evidence"_s, {{"subject_type", qint64(RecordType::LogEntry)},
                                            {"subject_id", line},
                                            {"file_name", u"a.jpg"_s},
                                            {"kind", qint64(0)},
                                            {"byte_count", bytes},
                                            {"added_by", officer},
                                            {"added_at", forger.now()}});
    }

    static void put(Forger &forger, const std::vector<StoredRecord> &records, EntryKind kind = EntryKind::RecordCreated)
    {
        for (const StoredRecord &record : records) {
            forger.put(record, kind);
        }
        forger.sign(Forged::WithTheActorsKey);
    }

    static void attach(Forger &forger, const StoredRecord &file, const QByteArray &content = "picture")
    {
        forger.put(file, EntryKind::RecordCreated);
        StoredRecord bytes = forger.fresh(u"evidence_content"_s, {{"content", content}});
        bytes["id"] = file.id();
        put(forger, {bytes});
    }

    static void asManager(Forger &forger) { forger.as(personWith(forger, Role::CentreManager)); }
};

TEST_F(EntryAttackTest, R_RK_1_FindsTimesThatNoClockOfTheProgramGives)
{
    const qint64 hour = 3'600'000;
    const qint64 later = 4'102'444'800'000; // 2100
    const auto noting = [](qint64 shown, qint64 expected) {
        return
            [=](Forger &forger) { noteClock(forger, forger.head().timeMs + shown, forger.head().timeMs + expected); };
    };
    expectEachFound("times", {[](Forger &forger) {
                                  forger.wait(500ms);
                                  signIn(forger);
                              },
                              [](Forger &forger) {
                                  forger.wait(27h);
                                  signIn(forger);
                              },
                              [=](Forger &forger) { noteClock(forger, later, forger.head().timeMs); },
                              [=](Forger &forger) { noteClock(forger, forger.head().timeMs, later + 1); },
                              [=](Forger &forger) { noteClock(forger, 3 * later, forger.head().timeMs); },
                              noting(-10'000, 1), noting(-hour, 0), noting(2 * hour, 0), noting(30 * hour, -hour),
                              [](Forger &forger) {
                                  put(forger, {access(forger)});
                                  forger.put(access(forger), EntryKind::RecordCreated);
                                  forger.wait(2s);
                                  put(forger, {access(forger)});
                              },
                              [=](Forger &forger) {
                                  const qint64 last = forger.head().timeMs;
                                  const QByteArray note = noticeBody({last - hour, last + 1});
                                  forger.wait(-999ms);
                                  forger.append(EntryKind::ClockAnomaly, 0, note);
                                  forger.append(EntryKind::ClockAnomaly, 0, note);
                                  forger.sign(Forged::WithTheActorsKey);
                              }});
}

TEST_F(EntryAttackTest, R_RK_1_FindsChangesThatRunAheadOfTheClock)
{
    expectEachFound("ahead", {[this](Forger &forger) {
                        forger.sql().run(u"BEGIN"_s);
                        while (forger.head().timeMs < m_centre.clock().now().toMSecsSinceEpoch()) {
                            forger.wait(25h);
                            signIn(forger);
                        }
                        forger.wait(1h);
                        signIn(forger);
                        forger.sql().run(u"COMMIT"_s);
                        forger.forgePin();
                    }});
    expectWhole("a week of holidays", [](Forger &forger, int) {
        forger.as(forger.record(u"log_page"_s, u"state = 0"_s).number("officer_id"));
        forger.wait(std::chrono::days(7));
        forger.noteClock();
        signIn(forger);
    });
}

TEST_F(EntryAttackTest, R_RK_1_FindsKindsThatDoNotBelongToTheirRecords)
{
    const auto beginning = [](EntryKind kind) { return [=](Forger &forger) { put(forger, {access(forger)}, kind); }; };
    expectEachFound("kinds",
                    {beginning(EntryKind::RecordChanged), beginning(EntryKind::Amendment), beginning(EntryKind(13)),
                     [](Forger &forger) {
                         asManager(forger);
                         put(forger, {forger.record(u"phrase"_s, u"1"_s)});
                     },
                     [](Forger &forger) {
                         asManager(forger);
                         put(forger, {forger.another(forger.record(u"centre"_s, 1))});
                     },
                     [](Forger &forger) {
                         asManager(forger);
                         StoredRecord none = forger.another(forger.record(u"phrase"_s, u"1"_s));
                         none["id"] = qint64(0);
                         none["code"] = u"零"_s;
                         put(forger, {none});
                     },
                     [](Forger &forger) {
                         StoredRecord strange = access(forger);
                         strange["desk"] = qint64(55);
                         put(forger, {strange});
                     }});
}

TEST_F(EntryAttackTest, R_RK_1_FindsNoticesThatTheProgramDoesNotGive)
{
    const auto saying = [](EntryKind kind, qint64 reference, const Row &row, bool byTheDesk) {
        return [=](Forger &forger) {
            if (byTheDesk) {
                forger.as(programItself);
            }
            forger.append(kind, reference, row.empty() ? QByteArray() : noticeBody(row));
            forger.sign(byTheDesk ? Forged::WithTheDesksKey : Forged::WithTheActorsKey);
        };
    };
    const QByteArray hash(32, 'h');
    expectEachFound(
        "notices",
        {saying(EntryKind::SignedIn, 1, {u"hidden"_s}, false), saying(EntryKind::SignedIn, 99'999, {}, false),
         saying(EntryKind::SignInFailed, 1, {u"hidden"_s}, true), saying(EntryKind::SignInFailed, 99'999, {}, true),
         saying(EntryKind::BackupManifest, 0, {u"nonsense"_s}, true),
         saying(EntryKind::BackupManifest, 0, {qint64(1), hash, hash, qint64(5)}, true),
         saying(EntryKind::BackupManifest, 0, {qint64(999'999), hash, hash, qint64(-1)}, true),
         [](Forger &forger) { // by somebody who makes no backups
             const Row row{forger.head().sequence, forger.head().entryHash, QByteArray(32, 'b'), qint64(9)};
             forger.append(EntryKind::BackupManifest, 0, noticeBody(row));
             forger.sign(Forged::WithTheActorsKey);
         },
         saying(EntryKind::MissingTail, 0, {u"nonsense"_s}, true), saying(EntryKind(33), 0, {u"sealed"_s}, false),
         saying(EntryKind::ClockAnomaly, 0, {}, true)});
}

TEST_F(EntryAttackTest, R_HO_2_FindsLinesAndPagesOutOfTheirOrder)
{
    expectEachFound("lines", {[](Forger &forger) {
                                  StoredRecord far = line(forger);
                                  far["line"] = far.number("line") + 40;
                                  put(forger, {far});
                              },
                              [](Forger &forger) { put(forger, {line(forger)}, EntryKind::Amendment); },
                              [](Forger &forger) { put(forger, {correction(forger, notAmended(forger))}); },
                              [](Forger &forger) {
                                  StoredRecord silent = correction(forger, notAmended(forger));
                                  silent["reason"] = QString();
                                  put(forger, {silent}, EntryKind::Amendment);
                              },
                              [](Forger &forger) {
                                  const StoredRecord next = line(forger);
                                  put(forger, {correction(forger, next.id())}, EntryKind::Amendment);
                              },
                              [](Forger &forger) { put(forger, {line(forger)}, EntryKind::RecordChanged); }});
    expectWhole("a line and its correction", [](Forger &forger, int) {
        const StoredRecord first = line(forger);
        forger.as(first.number("officer_id"));
        put(forger, {first});
        put(forger, {correction(forger, first.id())}, EntryKind::Amendment);
    });
}

TEST_F(EntryAttackTest, R_HO_2_FindsAttachmentsThatAreNone)
{
    const auto added = [](Forger &forger) {
        const StoredRecord kept = line(forger);
        put(forger, {kept});
        return kept.id();
    };
    expectEachFound("attachments", {[&](Forger &forger) { put(forger, {attachment(forger, added(forger))}); },
                                    [&](Forger &forger) { attach(forger, attachment(forger, added(forger), 8)); },
                                    [&](Forger &forger) { attach(forger, attachment(forger, added(forger) + 77)); },
                                    [&](Forger &forger) {
                                        StoredRecord file = attachment(forger, 1);
                                        file["subject_type"] = qint64(RecordType::Facility);
                                        attach(forger, file);
                                    },
                                    [&](Forger &forger) { // in 16 bits it is the type of lines
                                        StoredRecord file = attachment(forger, added(forger));
                                        file["subject_type"] = qint64(RecordType::LogEntry) + 65'536;
                                        attach(forger, file);
                                    },
                                    [&](Forger &forger) {
                                        const StoredRecord file = attachment(forger, added(forger));
                                        forger.put(file, EntryKind::RecordCreated);
                                        forger.append(EntryKind::SignedIn, file.number("added_by"), {});
                                        forger.sign(Forged::WithTheActorsKey);
                                    }});
    expectWhole("an attachment", [&](Forger &forger, int) {
        forger.as(forger.record(u"log_page"_s, u"state = 0"_s).number("officer_id"));
        attach(forger, attachment(forger, added(forger)));
    });
}

TEST_F(EntryAttackTest, R_RK_2_FindsKeysAndMonthsThatNobodyCouldMake)
{
    expectEachFound("keys and months", {[](Forger &forger) { // a person's key for a desk
                                            asManager(forger);
                                            StoredRecord key = forger.another(forger.record(u"desk_key"_s, 1));
                                            const qint64 person = personWith(forger, Role::DutyOfficer);
                                            key["public_key"] = forger.signatureOf(person, {}).publicKey;
                                            key["enrolled_at"] = forger.now();
                                            put(forger, {key});
                                        },
                                        [](Forger &forger) { // a key for another desk
                                            asManager(forger);
                                            StoredRecord key = forger.another(forger.record(u"desk_key"_s, 1));
                                            key["desk"] = qint64(9);
                                            key["public_key"] = QByteArray(32, 'k');
                                            key["enrolled_at"] = forger.now();
                                            put(forger, {key});
                                        },
                                        [](Forger &forger) { // a draft that was substituted in 500 times
                                            const qint64 head = personWith(forger, Role::HeadOfDesk);
                                            forger.as(head);
                                            put(forger, {forger.fresh(u"roster_month"_s, {{"roster_year", qint64(2031)},
                                                                                          {"roster_month", qint64(5)},
                                                                                          {"state", qint64(0)},
                                                                                          {"revision", qint64(500)},
                                                                                          {"compiled_by", head}})});
                                        }});
}

TEST_F(EntryAttackTest, R_RK_2_FindsMonthsAndImportsInTheNameOfAnother)
{
    const auto month = [](Forger &forger, qint64 compiledBy) {
        forger.as(personWith(forger, Role::HeadOfDesk));
        StoredRecord made = forger.fresh(u"roster_month"_s, {{"roster_year", qint64(2031)},
                                                             {"roster_month", qint64(5)},
                                                             {"state", qint64(0)},
                                                             {"revision", qint64(0)},
                                                             {"compiled_by", compiledBy}});
        put(forger, {made});
        return made;
    };
    const auto batchOf = [](Forger &forger, qint64 importedBy) {
        forger.as(personWith(forger, Role::HeadOfDesk));
        StoredRecord made = forger.fresh(u"import_batch"_s, {{"file_name", u"业主.xlsx"_s},
                                                             {"sheet", QString()},
                                                             {"imported_by", importedBy},
                                                             {"imported_at", forger.now()},
                                                             {"row_count", qint64(1)}});
        put(forger, {made});
        return made;
    };
    const auto changed = [](Forger &forger, StoredRecord record, const char *column) {
        forger.as(personWith(forger, Role::CentreManager));
        record[column] = personWith(forger, Role::CentreManager);
        forger.put(record);
        forger.sign(Forged::WithTheActorsKey);
    };
    const auto head = [](const Forger &forger) { return personWith(forger, Role::HeadOfDesk); };
    expectEachFound("names", {[&](Forger &forger) { month(forger, personWith(forger, Role::DutyOfficer)); },
                              [&](Forger &forger) { batchOf(forger, personWith(forger, Role::DutyOfficer)); },
                              [&](Forger &forger) { changed(forger, month(forger, head(forger)), "compiled_by"); },
                              [&](Forger &forger) { changed(forger, batchOf(forger, head(forger)), "imported_by"); }});
    expectWhole("a month and an import", [&](Forger &forger, int) {
        month(forger, head(forger));
        StoredRecord batch = batchOf(forger, head(forger));
        batch["withdrawn_at"] = forger.now();
        forger.as(personWith(forger, Role::CentreManager));
        forger.put(batch);
        forger.sign(Forged::WithTheActorsKey);
    });
}

} // namespace
} // namespace dutydesk::test
