// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgedcase.h"
#include "attacks/forgerytest.h"
#include "log/caselimit.h"

// What people write about limits of cases and sign with their own keys, but that no act does.
namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CaseLimitAttackTest : public ForgeryTest
{
protected:
    using Way = std::function<void(Forger &forger)>;

    /// Each way is tried as often as needed for the least number of variants.
    void expectEachFound(const char *kind, const std::vector<Way> &ways)
    {
        expectFound(
            kind, [&](Forger &forger, int variant) { ways[std::size_t(variant) % ways.size()](forger); },
            std::max(attackVariants, int(ways.size())));
    }

    static QString moved(const QString &moment, std::chrono::seconds by)
    {
        return QDateTime::fromString(moment, Qt::ISODate).addSecs(by.count()).toString(Qt::ISODate);
    }

    static std::chrono::seconds between(const QString &moment, const QString &later)
    {
        return std::chrono::seconds(
            QDateTime::fromString(moment, Qt::ISODate).secsTo(QDateTime::fromString(later, Qt::ISODate)));
    }

    static StoredRecord followUp(Forger &forger)
    {
        return receivedCase(forger, CaseKind::FollowUp, officerOnDuty(forger));
    }

    static StoredRecord caseOf(const Forger &forger, const StoredRecord &limit)
    {
        return forger.record(u"case_record"_s, limit.number("case_id"));
    }

    /// An hour for the answer, or more, that nobody has written yet.
    StoredRecord freshLimit(const Forger &forger, const StoredRecord &of)
    {
        return forger.fresh(u"case_limit"_s, {{"case_id", of.id()},
                                              {"kind", qint64(LimitKind::Answer)},
                                              {"runs_from", forger.now()},
                                              {"due_at", moved(forger.now(), 1h + 1s * among(3600))},
                                              {"given_by_id", officerOnDuty(forger)}});
    }

    /// Writes the case as it is and the step that names the limit.
    static void putStep(Forger &forger, const StoredRecord &of, CaseAct act, std::optional<qint64> limit,
                        qint64 actor = 0)
    {
        const qint64 officer = actor != 0 ? actor : officerOnDuty(forger);
        StoredRecord step = stepOf(forger, of, {act, officer});
        step["limit_id"] = limit ? Value(*limit) : Value();
        forger.as(officer);
        forger.put(of);
        forger.put(step, EntryKind::RecordCreated);
    }

    static void finish(Forger &forger, const StoredRecord &limit, EntryKind kind = EntryKind::RecordChanged)
    {
        forger.put(limit, kind);
        forger.sign(Forged::WithTheActorsKey);
    }

    /// The limit as the program would write it with this act, a minute after what came before.
    StoredRecord limitAfter(Forger &forger, CaseAct act, StoredRecord limit, const char *column, const Value &value)
    {
        putStep(forger, caseOf(forger, limit), act, limit.id());
        limit[column] = value;
        finish(forger, limit);
        return limit;
    }

    /// A limit of a new case, set a minute ago.
    StoredRecord setLimit(Forger &forger)
    {
        const StoredRecord of = followUp(forger);
        const StoredRecord limit = freshLimit(forger, of);
        putStep(forger, of, CaseAct::SetLimit, limit.id());
        finish(forger, limit, EntryKind::RecordCreated);
        forger.wait(1min);
        return limit;
    }

    /// The same, when it is over.
    StoredRecord missedLimit(Forger &forger)
    {
        const StoredRecord limit = setLimit(forger);
        forger.wait(2h);
        return limit;
    }
};

TEST_F(CaseLimitAttackTest, R_WN_3_WhatTheTableKnowsIsWhole)
{
    expectWhole("a life of limits", [this](Forger &forger, int) {
        StoredRecord limit = setLimit(forger);
        limit = limitAfter(forger, CaseAct::ChangeLimit, limit, "due_at", moved(limit.text("due_at"), 5min));
        limit = limitAfter(forger, CaseAct::PauseLimit, limit, "paused_at", forger.now());
        forger.wait(30min);
        const std::chrono::seconds pause = between(limit.text("paused_at"), forger.now());
        limit["runs_from"] = moved(limit.text("runs_from"), pause);
        limit["due_at"] = moved(limit.text("due_at"), pause);
        limit = limitAfter(forger, CaseAct::ResumeLimit, limit, "paused_at", {});
        limitAfter(forger, CaseAct::MeetLimit, limit, "ended_at", forger.now());

        StoredRecord missed = missedLimit(forger);
        missed = limitAfter(forger, CaseAct::ExplainLimit, missed, "explained_at", forger.now());
        forger.wait(1min);
        const StoredRecord done = inState(forger, caseOf(forger, missed), CaseState::Done);
        putCase(forger, done, {CaseAct::Finish, officerOnDuty(forger)});
        missed["ended_at"] = forger.now();
        finish(forger, missed);
    });
}

TEST_F(CaseLimitAttackTest, R_WN_3_FindsALimitThatIsMovedWithoutItsStep)
{
    const auto later = [](StoredRecord limit) {
        limit["due_at"] = moved(limit.text("due_at"), 1h);
        return limit;
    };
    expectEachFound("limits without their step",
                    {[&](Forger &forger) {
                         const StoredRecord limit = later(setLimit(forger));
                         forger.as(officerOnDuty(forger));
                         finish(forger, limit);
                     },
                     [&](Forger &forger) { // with a step that says something else
                         const StoredRecord limit = later(setLimit(forger));
                         putStep(forger, caseOf(forger, limit), CaseAct::Note, {});
                         finish(forger, limit);
                     },
                     [&](Forger &forger) { // with a step that names no limit
                         const StoredRecord limit = later(setLimit(forger));
                         putStep(forger, caseOf(forger, limit), CaseAct::ChangeLimit, {});
                         finish(forger, limit);
                     },
                     [&](Forger &forger) { // with a step of another case
                         const StoredRecord limit = later(setLimit(forger));
                         putStep(forger, followUp(forger), CaseAct::ChangeLimit, limit.id());
                         finish(forger, limit);
                     },
                     [&](Forger &forger) { // twice with one step
                         const StoredRecord limit = later(setLimit(forger));
                         putStep(forger, caseOf(forger, limit), CaseAct::ChangeLimit, limit.id());
                         forger.put(limit);
                         finish(forger, later(limit));
                     },
                     [&](Forger &forger) { // a step alone
                         const StoredRecord limit = setLimit(forger);
                         putStep(forger, caseOf(forger, limit), CaseAct::MeetLimit, limit.id());
                         forger.sign(Forged::WithTheActorsKey);
                     },
                     [&](Forger &forger) { // in the row only
                         forger.putRow(later(setLimit(forger)));
                         forger.forgePin();
                     },
                     [&](Forger &forger) { // by somebody who writes no log
                         const StoredRecord limit = setLimit(forger);
                         putStep(forger, caseOf(forger, limit), CaseAct::ChangeLimit, limit.id(),
                                 personWith(forger, Role::RegionalManager));
                         finish(forger, later(limit));
                     }});
}

TEST_F(CaseLimitAttackTest, R_WN_3_FindsALimitThatIsMetBeforeItBegan)
{
    const auto beginning = [this](const char *column, const std::function<Value(const Forger &)> &value) {
        return [=, this](Forger &forger) {
            const StoredRecord of = followUp(forger);
            StoredRecord limit = freshLimit(forger, of);
            limit[column] = value(forger);
            putStep(forger, of, CaseAct::SetLimit, limit.id());
            finish(forger, limit, EntryKind::RecordCreated);
        };
    };
    const auto now = [](const Forger &forger) { return Value(forger.now()); };
    const auto earlier = [this](const Forger &forger) { return Value(moved(forger.now(), -1s * (1 + among(5000)))); };
    expectEachFound(
        "limits that begin otherwise",
        {beginning("ended_at", now), beginning("explained_at", now), beginning("paused_at", now),
         beginning("ended_at", earlier), beginning("runs_from", earlier), beginning("due_at", now),
         beginning("due_at", earlier), beginning("kind", [](const Forger &) { return qint64(LimitKind::Deadline); }),
         beginning("given_by_id", [](const Forger &forger) { return personWith(forger, Role::CentreManager); }),
         [this](Forger &forger) { // of a case that is done
             const StoredRecord of = followUp(forger);
             actOn(forger, inState(forger, of, CaseState::Done), {CaseAct::Finish, officerOnDuty(forger)});
             const StoredRecord done = forger.record(u"case_record"_s, of.id());
             const StoredRecord limit = freshLimit(forger, done);
             putStep(forger, done, CaseAct::SetLimit, limit.id());
             finish(forger, limit, EntryKind::RecordCreated);
         }});
}

TEST_F(CaseLimitAttackTest, R_WN_3_FindsAnActThatTheLimitDoesNotAdmit)
{
    const auto doing = [this](bool isMissed, CaseAct act, const char *column,
                              const std::function<Value(const Forger &)> &value) {
        return [=, this](Forger &forger) {
            const StoredRecord limit = isMissed ? missedLimit(forger) : setLimit(forger);
            limitAfter(forger, act, limit, column, value(forger));
        };
    };
    const auto now = [](const Forger &forger) { return Value(forger.now()); };
    const auto later = [this](const Forger &forger) { return Value(moved(forger.now(), 1s * (1 + among(5000)))); };
    const auto earlier = [this](const Forger &forger) { return Value(moved(forger.now(), -1s * (1 + among(50)))); };
    expectEachFound(
        "acts that a limit does not admit",
        {doing(true, CaseAct::ChangeLimit, "due_at", later), doing(true, CaseAct::PauseLimit, "paused_at", now),
         doing(false, CaseAct::ExplainLimit, "explained_at", now),
         doing(false, CaseAct::MeetLimit, "ended_at", earlier), doing(false, CaseAct::MeetLimit, "due_at", later),
         doing(false, CaseAct::PauseLimit, "paused_at", earlier), doing(false, CaseAct::ResumeLimit, "due_at", later),
         doing(false, CaseAct::ChangeLimit, "due_at", earlier), doing(false, CaseAct::ChangeLimit, "runs_from", now),
         [this](Forger &forger) { // a pause that is longer than it was
             StoredRecord limit = limitAfter(forger, CaseAct::PauseLimit, setLimit(forger), "paused_at", forger.now());
             forger.wait(10min);
             limit["runs_from"] = moved(limit.text("runs_from"), 11min);
             limit["due_at"] = moved(limit.text("due_at"), 11min);
             limitAfter(forger, CaseAct::ResumeLimit, limit, "paused_at", {});
         },
         [this](Forger &forger) { // why it was missed, twice
             const StoredRecord limit = missedLimit(forger);
             const StoredRecord explained =
                 limitAfter(forger, CaseAct::ExplainLimit, limit, "explained_at", forger.now());
             forger.wait(1min);
             limitAfter(forger, CaseAct::ExplainLimit, explained, "explained_at", forger.now());
         },
         [this](Forger &forger) { // after its end
             const StoredRecord limit =
                 limitAfter(forger, CaseAct::MeetLimit, setLimit(forger), "ended_at", forger.now());
             limitAfter(forger, CaseAct::ChangeLimit, limit, "ended_at", {});
         }});
}

TEST_F(CaseLimitAttackTest, R_WN_3_FindsALimitThatRunsAlthoughItsCaseIsDone)
{
    const auto ending = [this](bool isEnded) {
        return [=, this](Forger &forger) {
            StoredRecord limit = setLimit(forger);
            const StoredRecord of = caseOf(forger, limit);
            const StoredRecord second = freshLimit(forger, of);
            putStep(forger, of, CaseAct::SetLimit, second.id());
            finish(forger, second, EntryKind::RecordCreated);
            putCase(forger, inState(forger, of, CaseState::Done), {CaseAct::Finish, officerOnDuty(forger)});
            limit["ended_at"] = forger.now();
            if (isEnded) {
                forger.put(limit);
            }
            forger.sign(Forged::WithTheActorsKey);
        };
    };
    expectEachFound("limits of cases that are done", {ending(true), ending(false)});
}

} // namespace
} // namespace dutydesk::test
