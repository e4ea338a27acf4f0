// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgedcase.h"
#include "attacks/forgedhandover.h"
#include "attacks/forgerytest.h"

// What officers count, hand over, answer and say at a handover, signed with their own keys, but never written so by the
// program.
namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;

class HandoverAttackTest : public ForgeryTest
{
protected:
    using Way = std::function<void(Forger &forger)>;

    void expectEachFound(const char *kind, const std::vector<Way> &ways)
    {
        expectFound(
            kind, [&](Forger &forger, int variant) { ways[std::size_t(variant)](forger); }, int(ways.size()));
    }

    /// Changes a column of the first record that is written of a table.
    static Written with(const QString &table, const char *column, const Value &value)
    {
        return [=, done = false](StoredRecord &record) mutable {
            if (record.table() == table && !std::exchange(done, true)) {
                record[column] = value;
            } else if (record.table() == table) {
                done = true;
            }
            return true;
        };
    }

    /// Leaves out the first record of a table.
    static Written without(const QString &table)
    {
        return [=, done = false](StoredRecord &record) mutable {
            return record.table() != table || std::exchange(done, true);
        };
    }

    /// Work of the open page, written by its officer.
    static void putWork(Forger &forger, Urgency urgency)
    {
        const qint64 officer = officerOnDuty(forger);
        StoredRecord work = freshCase(forger, CaseKind::FollowUp, officer);
        work["urgency"] = qint64(urgency);
        actOn(forger, work, {CaseAct::Receive, officer});
    }

    static Way signingOut(const Written &written)
    {
        return [=](Forger &forger) {
            putWork(forger, Urgency::Watch);
            signOut(forger, {}, Written(written)); // a copy, since it counts what it has seen
        };
    }

    static Way takingOver(const Written &written, const QString &closingReason = {})
    {
        return [=](Forger &forger) {
            putWork(forger, Urgency::Watch);
            const qint64 officer = relief(forger);
            takeOver(forger, signOut(forger, closingReason), {officer, officer, officer}, Written(written));
        };
    }

    static Way refusing(const char *column, const Value &value)
    {
        return [=](Forger &forger) {
            const qint64 officer = relief(forger);
            refuse(forger, signOut(forger), officer, with(u"handover"_s, column, value));
        };
    }

    /// Somebody writes into the handover of the open page before its officer signs out.
    static Way drafting(Role role, const std::function<void(StoredRecord &handover)> &change)
    {
        return [=](Forger &forger) {
            putWork(forger, Urgency::Important);
            const qint64 work = forger.number(u"SELECT MAX(id) FROM case_record"_s);
            const StoredRecord page = forger.record(u"log_page"_s, u"state = 0"_s);
            const qint64 actor = personWith(forger, role);
            StoredRecord handover = forger.record(u"handover"_s, u"override_by IS NULL ORDER BY id DESC"_s);
            handover = forger.another(unsignedOne(handover));
            handover["log_page_id"] = page.id();
            handover["outgoing_id"] = page.number("officer_id");
            handover["override_by"] = actor;
            handover["override_reason"] = u"已安排"_s;
            handover["lifted_work"] = u"[%1]"_s.arg(work);
            change(handover);
            forger.as(actor);
            forger.put(handover);
            forger.sign(Forged::WithTheActorsKey);
        };
    }

private:
    static StoredRecord unsignedOne(StoredRecord handover)
    {
        for (const char *no : {"items_tidy", "desk_clean", "evidence_collected", "dress_in_order", "previous_page_read",
                               "area_in_order"}) {
            handover[no] = qint64(0);
        }
        for (const char *text : {"explanation", "closing_reason", "in_place_reason", "override_reason", "abnormality",
                                 "objection", "refusal_reason"}) {
            handover[text] = QString();
        }
        for (const char *empty : {"statement_sequence", "outgoing_signed_at", "incoming_id", "arrived_at",
                                  "incoming_sequence", "incoming_signed_at", "refused_at"}) {
            handover[empty] = Value();
        }
        return handover;
    }
};

TEST_F(HandoverAttackTest, R_HO_6_FindsCountsThatTheListOfItemsContradicts)
{
    const QString count = u"item_count"_s;
    const auto twice = [](Forger &forger) {
        signOut(forger, {}, [&, done = false](StoredRecord &record) mutable {
            if (record.table() == "item_count"_L1 && !std::exchange(done, true)) {
                forger.put(record, EntryKind::RecordCreated);
                record = forger.another(record);
            }
            return true;
        });
    };
    const auto takenOffTheList = [](Forger &forger) {
        StoredRecord item = forger.record(u"shared_item"_s, u"active = 1 ORDER BY id"_s);
        item["active"] = qint64(0);
        forger.as(personWith(forger, Role::CentreManager));
        forger.put(item);
        forger.sign(Forged::WithTheActorsKey);
        signOut(forger, {}, [&, done = false](StoredRecord &record) mutable {
            if (record.table() == "item_count"_L1 && !std::exchange(done, true)) {
                StoredRecord more = record;
                more["shared_item_id"] = item.id();
                more["item_name"] = item.text("name");
                more["expected"] = item.number("expected");
                more["found"] = item.number("expected");
                forger.put(more, EntryKind::RecordCreated);
                record = forger.another(record);
            }
            return true;
        });
    };
    expectEachFound(
        "counts", {signingOut(with(count, "item_name", u"天线"_s)), signingOut(with(count, "expected", qint64(99))),
                   signingOut(with(count, "found", qint64(0))), signingOut(with(count, "found", qint64(99))),
                   signingOut(with(count, "state", qint64(2))), signingOut(with(count, "shared_item_id", qint64(9999))),
                   signingOut(without(count)), twice, takenOffTheList, takingOver(without(count), u"夜间"_s),
                   takingOver(with(count, "expected", qint64(99)), u"夜间"_s)});
    expectWhole("a desk closed and opened", [](Forger &forger, int) { takingOver({}, u"夜间"_s)(forger); });
}

TEST_F(HandoverAttackTest, R_HO_5_FindsWorkThatIsNotHandedOverAsItIs)
{
    const QString told = u"handed_over_work"_s;
    expectEachFound("work handed over", {signingOut(without(told)), signingOut(with(told, "matter", u"无"_s)),
                                         signingOut(with(told, "deadline", u"2026-01-01T00:00:00Z"_s)),
                                         signingOut(with(told, "case_id", qint64(9999)))});
}

TEST_F(HandoverAttackTest, R_HO_7_FindsImportantWorkWhoseBlockNobodyLifted)
{
    const auto important = [](const Written &written) {
        return [=](Forger &forger) {
            putWork(forger, Urgency::Important);
            signOut(forger, {}, Written(written));
        };
    };
    const auto withoutLifting = [](StoredRecord &record) {
        if (record.table() == "handover"_L1) {
            record["override_by"] = Value();
            record["override_reason"] = QString();
            record["lifted_work"] = u"[]"_s;
        }
        return true;
    };
    const auto lifted = [](const QString &work) {
        return drafting(Role::CentreManager, [=](StoredRecord &handover) { handover["lifted_work"] = work; });
    };
    expectEachFound("blocks", {important(withoutLifting), important(with(u"handover"_s, "override_reason", QString())),
                               lifted(u"[]"_s), lifted(u"[1,1]"_s), lifted(u"[9999]"_s), [&](Forger &forger) {
                                   const qint64 calm = forger.number(
                                       u"SELECT id FROM case_record WHERE state = 3 OR urgency < 2 LIMIT 1"_s);
                                   lifted(u"[%1]"_s.arg(calm))(forger);
                               }});
    expectWhole("a block lifted", [&](Forger &forger, int) { important({})(forger); });
}

TEST_F(HandoverAttackTest, R_HO_6_FindsAnswersToWhatNobodyHandedOver)
{
    const QString answer = u"open_work_answer"_s;
    expectEachFound("answers",
                    {takingOver(without(answer)), takingOver(with(answer, "answer", qint64(2))),
                     [=](Forger &forger) {
                         const qint64 done = forger.number(u"SELECT id FROM case_record WHERE state = 3 LIMIT 1"_s);
                         takingOver(with(answer, "case_id", done))(forger);
                     },
                     [](Forger &forger) {
                         putWork(forger, Urgency::Watch);
                         const qint64 officer = relief(forger);
                         takeOver(forger, signOut(forger), {officer, officer, officer},
                                  [&, done = false](StoredRecord &record) mutable {
                                      if (record.table() == "open_work_answer"_L1 && !std::exchange(done, true)) {
                                          forger.put(record, EntryKind::RecordCreated);
                                          record = forger.another(record);
                                          record["answer"] = qint64(2);
                                          record["question"] = u"谁"_s;
                                      }
                                      return true;
                                  });
                     }});
    expectWhole("answers", [](Forger &forger, int) { takingOver({})(forger); });
}

TEST_F(HandoverAttackTest, R_HO_6_FindsWhatTheReliefDoesNotSay)
{
    const QString handover = u"handover"_s;
    expectEachFound("relief",
                    {takingOver(with(handover, "arrived_at", u"2020-01-01T00:00:00Z"_s)),
                     takingOver(with(handover, "arrived_at", u"2099-01-01T00:00:00Z"_s)),
                     takingOver(with(handover, "arrived_at", Value())),
                     takingOver(with(handover, "previous_page_read", qint64(0))),
                     takingOver(with(handover, "area_in_order", qint64(0))),
                     takingOver(with(handover, "refusal_reason", u"不接"_s)), refusing("objection", u"脏"_s),
                     refusing("abnormality", u"脏"_s), refusing("dress_in_order", qint64(1)),
                     refusing("area_in_order", qint64(1)), refusing("previous_page_read", qint64(1)),
                     refusing("arrived_at", u"2026-01-01T00:00:00Z"_s), refusing("refusal_reason", QString())});
    expectWhole("a refusal", [](Forger &forger, int) {
        const qint64 officer = relief(forger);
        refuse(forger, signOut(forger), officer);
    });
}

TEST_F(HandoverAttackTest, R_HO_8_FindsAHandoverThatSomebodyElseWroteInto)
{
    const auto set = [](const char *column, const Value &value) {
        return [=](StoredRecord &handover) { handover[column] = value; };
    };
    const auto nothing = [](StoredRecord &handover) {
        handover["override_by"] = Value();
        handover["override_reason"] = QString();
        handover["lifted_work"] = u"[]"_s;
    };
    const auto twice = [](Forger &forger) {
        drafting(Role::CentreManager, [](StoredRecord &) {})(forger);
        drafting(Role::CentreManager, [](StoredRecord &) {})(forger);
    };
    expectEachFound("drafts", {drafting(Role::DutyOfficer, nothing), drafting(Role::HeadOfDesk, nothing),
                               drafting(Role::CentreManager, nothing),
                               drafting(Role::CentreManager, set("outgoing_id", qint64(1))),
                               drafting(Role::CentreManager, set("explanation", u"另外"_s)),
                               drafting(Role::CentreManager, set("items_tidy", qint64(1))),
                               drafting(Role::CentreManager, set("override_reason", QString())), twice});
    expectEachFound("ticks", {signingOut(with(u"handover"_s, "desk_clean", qint64(0))),
                              signingOut(with(u"handover"_s, "items_tidy", qint64(0))),
                              signingOut(with(u"handover"_s, "evidence_collected", qint64(0))),
                              signingOut(with(u"handover"_s, "in_place_reason", u"代签"_s)),
                              signingOut(with(u"handover"_s, "outgoing_id", qint64(1)))});
    expectWhole("a block lifted before",
                [&](Forger &forger, int) { drafting(Role::CentreManager, [](StoredRecord &) {})(forger); });
}

} // namespace
} // namespace dutydesk::test
