// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgedcase.h"
#include "attacks/forgedhandover.h"
#include "attacks/forgerytest.h"
#include "log/logpage.h"

// What officers write about pages of the log and sign with their own keys, but that the program never writes so.
namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;

class PageAttackTest : public ForgeryTest
{
protected:
    using Way = std::function<void(Forger &forger)>;

    /// Each way is a forgery of its own, by the officer of the open page.
    void expectEachFound(const char *kind, const std::vector<Way> &ways)
    {
        expectFound(
            kind,
            [&](Forger &forger, int variant) {
                asOfficer(forger);
                ways[std::size_t(variant)](forger);
            },
            int(ways.size()));
    }

    static StoredRecord openPage(const Forger &forger) { return forger.record(u"log_page"_s, u"state = 0"_s); }
    static void asOfficer(Forger &forger) { forger.as(openPage(forger).number("officer_id")); }

    /// The relief takes over, and begins so many pages, which the change makes of the next one.
    static void takeOverBeginning(Forger &forger, int pages, const std::function<void(StoredRecord &page)> &change = {})
    {
        const qint64 officer = relief(forger);
        const HalfSigned half = signOut(forger);
        putTakingOver(forger, half, {officer, officer, officer});
        StoredRecord page = half.page;
        for (int i = 0; i < pages; ++i) {
            page = pageAfter(forger, page, officer);
            if (change) {
                change(page);
            }
            forger.put(page, EntryKind::RecordCreated);
        }
        forger.sign(Forged::WithTheActorsKey);
    }

    static void put(Forger &forger, const StoredRecord &record, EntryKind kind = EntryKind::RecordChanged)
    {
        forger.put(record, kind);
        forger.sign(Forged::WithTheActorsKey);
    }

    /// Urgent work of a line of the open page's volume, which has been written down.
    static StoredRecord work(Forger &forger)
    {
        const qint64 officer = officerOnDuty(forger);
        StoredRecord work = freshCase(forger, CaseKind::FollowUp, officer);
        work["log_entry_id"] = forger.record(u"log_entry"_s, 1).id();
        work["urgency"] = qint64(Urgency::Important);
        actOn(forger, work, {CaseAct::Receive, officer});
        return work;
    }

    static StoredRecord done(Forger &forger)
    {
        const StoredRecord finished = inState(forger, work(forger), CaseState::Done);
        actOn(forger, finished, {CaseAct::Finish, officerOnDuty(forger)});
        return finished;
    }

    /// By the officer of the page, with a step.
    static void change(Forger &forger, const StoredRecord &work)
    {
        actOn(forger, work, {CaseAct::Change, officerOnDuty(forger)});
    }

    /// A volume beside the one that is written in.
    static qint64 beginVolume(Forger &forger, const std::function<void(StoredRecord &volume)> &change = {})
    {
        const StoredRecord old = forger.record(u"log_volume"_s, u"1 ORDER BY id DESC"_s);
        StoredRecord next = forger.another(old);
        next["serial"] = old.number("serial") + 1;
        next["number"] = old.text("number").chopped(1) + QString::number(old.number("serial") + 1);
        next["opened_at"] = forger.now();
        next["sealed_at"] = Value();
        if (change) {
            change(next);
        }
        forger.put(next, EntryKind::RecordCreated);
        return next.id();
    }

    static qint64 seal(Forger &forger, const std::function<void(StoredRecord &volume)> &change = {})
    {
        StoredRecord old = forger.record(u"log_volume"_s, u"sealed_at IS NULL"_s);
        old["sealed_at"] = forger.now();
        forger.put(old);
        return beginVolume(forger, change);
    }

    /// The relief seals the volume and begins the next one with a page of their own.
    static void takeOverSealing(Forger &forger, const std::function<void(StoredRecord &volume)> &change = {})
    {
        const qint64 officer = relief(forger);
        const HalfSigned half = signOut(forger);
        putTakingOver(forger, half, {officer, officer, officer});
        StoredRecord page = pageAfter(forger, half.page, officer);
        page["log_volume_id"] = seal(forger, change);
        page["page_number"] = qint64(1);
        put(forger, page, EntryKind::RecordCreated);
    }
};

TEST_F(PageAttackTest, R_HO_8_FindsPagesThatNobodyTookOver)
{
    expectEachFound("pages begun", {[](Forger &forger) { takeOverBeginning(forger, 2); },
                                    [](Forger &forger) { takeOverBeginning(forger, 0); },
                                    [](Forger &forger) {
                                        const StoredRecord open = openPage(forger);
                                        forger.put(pageAfter(forger, open, open.number("officer_id")),
                                                   EntryKind::RecordCreated);
                                        forger.sign(Forged::WithTheActorsKey);
                                    }});
    expectWhole("a page taken over", [](Forger &forger, int) { takeOverBeginning(forger, 1); });
}

TEST_F(PageAttackTest, R_HO_2_FindsPagesOfAnotherDay)
{
    const auto with = [](const std::function<void(StoredRecord & page)> &change) {
        return [=](Forger &forger) { takeOverBeginning(forger, 1, change); };
    };
    const auto later = [](StoredRecord &page, const char *column, int days) {
        const QDateTime moment = QDateTime::fromString(page.text(column), Qt::ISODate);
        page[column] = moment.addDays(days).toString(Qt::ISODate);
    };
    const auto moved = [=](int days) {
        return with([=](StoredRecord &page) {
            page["duty_date"] =
                QDate::fromString(page.text("duty_date"), Qt::ISODate).addDays(days).toString(Qt::ISODate);
            later(page, "planned_start", days);
            later(page, "planned_end", days);
        });
    };
    expectEachFound("days of pages",
                    {moved(-30), moved(5), with([=](StoredRecord &page) { later(page, "planned_end", -1); }),
                     with([=](StoredRecord &page) { later(page, "planned_end", 2); }),
                     with([](StoredRecord &page) { page["duty_date"] = u"9999-12-31"_s; }), [](Forger &forger) {
                         const qint64 rest = forger.record(u"shift_pattern"_s, u"kind = 1"_s).id();
                         takeOverBeginning(forger, 1, [=](StoredRecord &page) { page["shift_pattern_id"] = rest; });
                     }});
}

TEST_F(PageAttackTest, R_HO_3_FindsAVolumeThatIsSealedAtWill)
{
    expectEachFound("sealed volume", {[](Forger &forger) {
                                          beginVolume(forger);
                                          forger.sign(Forged::WithTheActorsKey);
                                      },
                                      [=](Forger &forger) {
                                          seal(forger);
                                          forger.sign(Forged::WithTheActorsKey);
                                      },
                                      [=](Forger &forger) { // while it waits for a relief, who may refuse
                                          signOut(forger);
                                          seal(forger);
                                          forger.sign(Forged::WithTheActorsKey);
                                      },
                                      [=](Forger &forger) {
                                          const qint64 officer = relief(forger);
                                          putTakingOver(forger, signOut(forger), {officer, officer, officer});
                                          seal(forger);
                                          forger.sign(Forged::WithTheActorsKey);
                                      }});
    expectWhole("a new volume", [](Forger &forger, int) { takeOverSealing(forger); });
}

TEST_F(PageAttackTest, R_HO_3_FindsAVolumeOfAnotherNumberOrYear)
{
    const auto with = [](const std::function<void(StoredRecord & volume)> &change) {
        return [=](Forger &forger) { takeOverSealing(forger, change); };
    };
    expectEachFound("numbers of volumes",
                    {with([](StoredRecord &volume) { volume["number"] = volume.text("number") + QChar(0x200b); }),
                     with([](StoredRecord &volume) { volume["number"] = volume.text("number") + u'0'; }),
                     with([](StoredRecord &volume) { volume["number"] = u"第二册"_s; }),
                     with([](StoredRecord &volume) { // whole but for the year of its pages
                         const qint64 year = volume.number("volume_year") + 1;
                         volume["volume_year"] = year;
                         volume["serial"] = qint64(1);
                         volume["number"] =
                             LogVolume::numberOf(volume.text("number").section(u'-', 0, 0), int(year), 1);
                     })});
}

TEST_F(PageAttackTest, R_HO_9_FindsBothSidesInOneChange)
{
    expectEachFound("both sides at once", {[](Forger &forger) {
                                               const qint64 self = openPage(forger).number("officer_id");
                                               takeOver(forger, putSigningOut(forger, u"夜间"_s), {self, self, self});
                                           },
                                           [](Forger &forger) { // who takes over hands over at once
                                               const qint64 officer = relief(forger);
                                               const HalfSigned half = signOut(forger);
                                               putTakingOver(forger, half, {officer, officer, officer});
                                               forger.put(pageAfter(forger, half.page, officer),
                                                          EntryKind::RecordCreated);
                                               signOut(forger);
                                           }});
    expectWhole("a desk closed, and opened by the same officer", [](Forger &forger, int) {
        const qint64 self = openPage(forger).number("officer_id");
        const HalfSigned half = signOut(forger, u"夜间"_s);
        putTakingOver(forger, half, {self, self, self});
        put(forger, pageAfter(forger, half.page, self), EntryKind::RecordCreated);
    });
}

TEST_F(PageAttackTest, R_HO_10_FindsReviewsOfPagesThatAreOpenOrOnesOwn)
{
    const auto review = [](Forger &forger, qint64 page, qint64 manager) {
        forger.as(manager);
        forger.put(forger.fresh(u"page_review"_s, {{"log_page_id", page},
                                                   {"reviewer_id", manager},
                                                   {"opinion", u"已阅"_s},
                                                   {"reviewed_at", forger.now()}}),
                   EntryKind::RecordCreated);
        forger.appendSignature(EntryKind::ReviewSignature, SigningSide::Reviewer, forger.head(), manager);
        forger.sign(Forged::WithTheActorsKey);
    };
    const auto signedPage = [](const Forger &forger) {
        return forger.record(u"log_page"_s, u"state = 3 ORDER BY id DESC"_s);
    };
    expectEachFound("reviews", {[&](Forger &forger) {
                                    review(forger, openPage(forger).id(), personWith(forger, Role::CentreManager));
                                },
                                [&](Forger &forger) { // by its officer, whom the manager has made a manager
                                    const StoredRecord page = signedPage(forger);
                                    StoredRecord officer = forger.record(u"staff_member"_s, page.number("officer_id"));
                                    officer["role"] = qint64(Role::CentreManager);
                                    forger.as(personWith(forger, Role::CentreManager));
                                    put(forger, officer);
                                    review(forger, page.id(), officer.id());
                                }});
    expectWhole("a review", [&](Forger &forger, int) {
        review(forger, signedPage(forger).id(), personWith(forger, Role::CentreManager));
    });
}

/// It is by right, and the signed pages keep the old names; whoever verifies reads who was called how.
TEST_F(PageAttackTest, R_RK_1_TellsOfPeopleAndShiftsRenamedAfterASignature)
{
    expectWhole("a swapped pair", [](Forger &forger, int) {
        forger.as(personWith(forger, Role::CentreManager));
        const StoredRecord page = forger.record(u"log_page"_s, u"state = 3"_s);
        const StoredRecord next =
            forger.record(u"log_page"_s, u"state = 3 AND officer_id <> %1"_s.arg(page.number("officer_id")));
        StoredRecord one = forger.record(u"staff_member"_s, page.number("officer_id"));
        StoredRecord other = forger.record(u"staff_member"_s, next.number("officer_id"));
        StoredRecord shift = forger.record(u"shift_pattern"_s, page.number("shift_pattern_id"));
        const QString name = one.text("name");
        const QString otherName = other.text("name");
        shift["name"] = u"别的"_s;
        for (const auto &[record, given] : {std::pair(&one, u"丁"_s), {&other, name}, {&one, otherName}}) {
            (*record)["name"] = given;
            forger.put(*record);
        }
        put(forger, shift);
    });
    QString said;
    EXPECT_EQ(m_centre.verify(&said), 0);
    const SqlTool after(m_centre.path());
    for (const QString &told :
         after.rows(u"SELECT 'The person ' || id || ' was ' FROM staff_member WHERE id IN "
                    "(SELECT reference FROM journal WHERE type = 100 ORDER BY sequence DESC LIMIT 3)"_s)) {
        EXPECT_TRUE(said.contains(told)) << told.toStdString() << " is not in\n" << said.toStdString();
    }
    EXPECT_TRUE(said.contains(u"then 别的"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"another name 4 time"_s)) << said.toStdString();
}

TEST_F(PageAttackTest, R_HO_5_FindsWorkThatIsWrittenAnew)
{
    const auto changing = [](const char *column, const Value &value, bool isDone = true) {
        return [=](Forger &forger) {
            StoredRecord changed = isDone ? done(forger) : work(forger);
            changed[column] = value;
            change(forger, changed);
        };
    };
    expectEachFound("open work",
                    {changing("matter", u"无"_s), changing("progress", u"无"_s), changing("done_at", Value()),
                     changing("state", qint64(CaseState::Done), false), changing("log_entry_id", qint64(2), false),
                     changing("log_entry_id", Value(), false), changing("urgency", qint64(0), false),
                     [](Forger &forger) { change(forger, inState(forger, done(forger), CaseState::Open)); },
                     [](Forger &forger) { change(forger, inState(forger, done(forger), CaseState::Done)); }});
    expectWhole("work done", [](Forger &forger, int) {
        asOfficer(forger);
        done(forger);
    });
}

} // namespace
} // namespace dutydesk::test
