// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgedcase.h"
#include "attacks/forgerytest.h"
#include "evidence/evidence.h"

// What people write about cases and sign with their own keys, but that the table of acts does not know.
namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;

class CaseActAttackTest : public ForgeryTest
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

    static void put(Forger &forger, qint64 actor, const StoredRecord &record, EntryKind kind = EntryKind::RecordChanged)
    {
        forger.as(actor);
        forger.put(record, kind);
        forger.sign(Forged::WithTheActorsKey);
    }

    static StoredRecord followUp(Forger &forger)
    {
        return receivedCase(forger, CaseKind::FollowUp, officerOnDuty(forger));
    }

    static StoredRecord finishedFollowUp(Forger &forger)
    {
        const StoredRecord done = inState(forger, followUp(forger), CaseState::Done);
        actOn(forger, done, {CaseAct::Finish, officerOnDuty(forger)});
        return done;
    }

    /// Some task that the giver assigned and the officer on duty has reported back.
    static StoredRecord reportedTask(Forger &forger, qint64 giver)
    {
        const StoredRecord open = receivedCase(forger, CaseKind::Task, giver);
        const StoredRecord reported = inState(forger, open, CaseState::ReportedBack);
        actOn(forger, reported, {CaseAct::ReportBack, officerOnDuty(forger)});
        return reported;
    }

    /// A step without words, in a change that is still open.
    static qint64 tell(Forger &forger, const StoredRecord &one, CaseAct act)
    {
        const StoredRecord step = stepOf(forger, one, {act, officerOnDuty(forger), {}});
        forger.as(officerOnDuty(forger));
        forger.put(one);
        forger.put(step, EntryKind::RecordCreated);
        return step.id();
    }

    static void attach(Forger &forger, RecordType type, qint64 subject)
    {
        const StoredRecord file = forger.fresh(u"evidence"_s, {{"subject_type", qint64(type)},
                                                               {"subject_id", subject},
                                                               {"file_name", u"a.jpg"_s},
                                                               {"kind", qint64(EvidenceKind::Picture)},
                                                               {"byte_count", qint64(7)},
                                                               {"added_by", officerOnDuty(forger)},
                                                               {"added_at", forger.now()}});
        StoredRecord content = forger.fresh(u"evidence_content"_s, {{"content", QByteArray("picture")}});
        content["id"] = file.id();
        forger.as(officerOnDuty(forger));
        forger.put(file, EntryKind::RecordCreated);
        put(forger, officerOnDuty(forger), content, EntryKind::RecordCreated);
    }

    QString someWords() { return u"第%1次"_s.arg(1 + among(1000)); }
};

TEST_F(CaseActAttackTest, R_WN_5_WhatTheTableKnowsIsWhole)
{
    expectWhole("a life of cases", [](Forger &forger, int) {
        const qint64 officer = officerOnDuty(forger);
        const qint64 head = personWith(forger, Role::HeadOfDesk);
        finishedFollowUp(forger);
        StoredRecord task = reportedTask(forger, head);
        actOn(forger, inState(forger, task, CaseState::UnderWay), {CaseAct::SendBack, head});
        actOn(forger, inState(forger, task, CaseState::ReportedBack), {CaseAct::ReportBack, officer});
        task["deadline"] = forger.now();
        actOn(forger, task, {CaseAct::Change, head, {}});
        actOn(forger, inState(forger, task, CaseState::Done), {CaseAct::Finish, head, {}});
        const StoredRecord other = receivedCase(forger, CaseKind::Task, head);
        actOn(forger, inState(forger, other, CaseState::UnderWay), {CaseAct::Begin, officer, {}});
        actOn(forger, inState(forger, other, CaseState::Done),
              {CaseAct::Withdraw, personWith(forger, Role::CentreManager)});
    });
}

TEST_F(CaseActAttackTest, R_WN_5_FindsACaseThatIsFinishedWithoutItsStep)
{
    const auto finish = [](Forger &forger, const StoredRecord &open) { return inState(forger, open, CaseState::Done); };
    const auto step = [this](Forger &forger, const StoredRecord &one) {
        return stepOf(forger, one, {CaseAct::Finish, officerOnDuty(forger), someWords()});
    };
    expectEachFound("a state without its step",
                    {[&](Forger &forger) { put(forger, officerOnDuty(forger), finish(forger, followUp(forger))); },
                     [&](Forger &forger) { // in the change after it
                         const StoredRecord done = finish(forger, followUp(forger));
                         const StoredRecord late = step(forger, done);
                         put(forger, officerOnDuty(forger), done);
                         put(forger, officerOnDuty(forger), late, EntryKind::RecordCreated);
                     },
                     [&](Forger &forger) { // before it
                         const StoredRecord done = finish(forger, followUp(forger));
                         forger.put(step(forger, done), EntryKind::RecordCreated);
                         put(forger, officerOnDuty(forger), done);
                     },
                     [&](Forger &forger) { // of another case
                         const StoredRecord other = followUp(forger);
                         const StoredRecord done = finish(forger, followUp(forger));
                         StoredRecord strange = step(forger, done);
                         strange["case_id"] = other.id();
                         forger.put(done);
                         put(forger, officerOnDuty(forger), strange, EntryKind::RecordCreated);
                     },
                     [&](Forger &forger) { // the row of the step is gone
                         finishedFollowUp(forger);
                         forger.sql().run(u"DELETE FROM case_step WHERE id = (SELECT MAX(id) FROM case_step)"_s);
                         forger.forgePin();
                     }});
}

TEST_F(CaseActAttackTest, R_WN_5_FindsAStepThatIsAddedOrChanged)
{
    const auto note = [this](Forger &forger, const StoredRecord &one) {
        return stepOf(forger, one, {CaseAct::Note, officerOnDuty(forger), someWords()});
    };
    expectEachFound("a step without its state",
                    {[&](Forger &forger) {
                         put(forger, officerOnDuty(forger), note(forger, followUp(forger)), EntryKind::RecordCreated);
                     },
                     [&](Forger &forger) { // a second one in the same change
                         const StoredRecord one = followUp(forger);
                         putCase(forger, one, {CaseAct::Note, officerOnDuty(forger)});
                         put(forger, officerOnDuty(forger), note(forger, one), EntryKind::RecordCreated);
                     },
                     [&](Forger &forger) { // written again
                         StoredRecord one = forger.record(u"case_step"_s, u"1 ORDER BY id DESC LIMIT 1"_s);
                         one["words"] = someWords();
                         put(forger, one.number("officer_id"), one);
                     },
                     [&](Forger &forger) { // on a page that was signed
                         const StoredRecord one = followUp(forger);
                         StoredRecord old = note(forger, one);
                         old["log_page_id"] = forger.any(u"log_page"_s, u"state = 3"_s, m_random).id();
                         forger.put(one);
                         put(forger, officerOnDuty(forger), old, EntryKind::RecordCreated);
                     },
                     [&](Forger &forger) { // in the name of somebody else
                         const StoredRecord one = followUp(forger);
                         StoredRecord others = note(forger, one);
                         others["officer_id"] = personWith(forger, Role::HeadOfDesk);
                         forger.put(one);
                         put(forger, officerOnDuty(forger), others, EntryKind::RecordCreated);
                     }});
}

TEST_F(CaseActAttackTest, R_WN_5_FindsAnAttachmentThatNoStepTellsOf)
{
    expectWhole("an attachment of a case", [&](Forger &forger, int) {
        attach(forger, RecordType::CaseStep, tell(forger, followUp(forger), CaseAct::Attach));
    });
    expectEachFound("attachments of cases",
                    {[&](Forger &forger) { // nothing is attached
                         tell(forger, followUp(forger), CaseAct::Attach);
                         forger.sign(Forged::WithTheActorsKey);
                     },
                     [&](Forger &forger) { // later
                         const qint64 step = tell(forger, followUp(forger), CaseAct::Attach);
                         attach(forger, RecordType::CaseStep, step);
                         attach(forger, RecordType::CaseStep, step);
                     },
                     [&](Forger &forger) { // to what somebody wrote long ago
                         attach(forger, RecordType::CaseStep, forger.any(u"case_step"_s, u"1"_s, m_random).id());
                     },
                     [&](Forger &forger) { // to a step that says something else
                         attach(forger, RecordType::CaseStep, tell(forger, followUp(forger), CaseAct::Change));
                     },
                     [&](Forger &forger) { // to the case
                         const StoredRecord one = followUp(forger);
                         tell(forger, one, CaseAct::Attach);
                         attach(forger, RecordType::Case, one.id());
                     },
                     [&](Forger &forger) { // to a case that is done
                         attach(forger, RecordType::CaseStep, tell(forger, finishedFollowUp(forger), CaseAct::Attach));
                     }});
}

TEST_F(CaseActAttackTest, R_WN_5_FindsATaskAcceptedByWhoDidNotGiveIt)
{
    const auto ending = [this](CaseAct act, CaseState state, Role role) {
        return [=, this](Forger &forger) {
            const StoredRecord task = reportedTask(forger, personWith(forger, Role::CentreManager));
            const qint64 actor = personWith(forger, role, role == Role::DutyOfficer ? int(among(2)) : 0);
            actOn(forger, inState(forger, task, state), {act, actor, someWords()});
        };
    };
    expectEachFound("a task accepted by others",
                    {ending(CaseAct::Finish, CaseState::Done, Role::DutyOfficer),
                     ending(CaseAct::Finish, CaseState::Done, Role::HeadOfDesk),
                     ending(CaseAct::SendBack, CaseState::UnderWay, Role::DutyOfficer),
                     ending(CaseAct::SendBack, CaseState::UnderWay, Role::HeadOfDesk),
                     ending(CaseAct::Withdraw, CaseState::Done, Role::DutyOfficer),
                     ending(CaseAct::Withdraw, CaseState::Done, Role::HeadOfDesk), [](Forger &forger) {
                         receivedCase(forger, CaseKind::Task, personWith(forger, Role::DutyOfficer));
                     }});
}

TEST_F(CaseActAttackTest, R_WN_5_FindsATaskThatAsksSomethingElse)
{
    const auto asking = [](const char *column, const std::function<Value(const Forger &)> &value) {
        return [=](Forger &forger) {
            StoredRecord task = receivedCase(forger, CaseKind::Task, personWith(forger, Role::HeadOfDesk));
            task[column] = value(forger);
            actOn(forger, task, {CaseAct::Change, personWith(forger, Role::DutyOfficer)});
        };
    };
    expectEachFound(
        "a task that asks something else",
        {asking("matter", [this](const Forger &) { return Value(someWords()); }),
         asking("follower", [this](const Forger &) { return Value(someWords()); }),
         asking("deadline", [](const Forger &forger) { return Value(forger.now()); }),
         asking("responsible_id", [](const Forger &forger) { return personWith(forger, Role::CentreManager); }),
         [this](Forger &forger) { // by an act that changes nothing
             StoredRecord task = receivedCase(forger, CaseKind::Task, personWith(forger, Role::HeadOfDesk));
             task["place"] = someWords();
             actOn(forger, task, {CaseAct::Note, officerOnDuty(forger)});
         }});
}

TEST_F(CaseActAttackTest, R_WN_5_FindsANumberThatIsNotTheNextOne)
{
    const auto numbered = [](const std::function<void(StoredRecord & one)> &change) {
        return [=](Forger &forger) {
            const qint64 officer = officerOnDuty(forger);
            StoredRecord one = freshCase(forger, CaseKind::FollowUp, officer);
            change(one);
            actOn(forger, one, {CaseAct::Receive, officer});
        };
    };
    expectEachFound(
        "numbers",
        {numbered([this](StoredRecord &one) { one["number_serial"] = one.number("number_serial") + 1 + among(100); }),
         numbered([this](StoredRecord &one) {
             one["number_year"] = one.number("number_year") + 1 + among(3);
             one["number_serial"] = qint64(1);
         }),
         numbered([this](StoredRecord &one) { one["number_year"] = one.number("number_year") - 1 - among(3); }),
         [this](Forger &forger) {
             StoredRecord one = followUp(forger);
             one["number_serial"] = one.number("number_serial") + 1 + among(100);
             actOn(forger, one, {CaseAct::Change, officerOnDuty(forger)});
         }});
}

TEST_F(CaseActAttackTest, R_WN_5_FindsACaseThatIsOpenedAgain)
{
    const auto opening = [this](CaseAct act, CaseState state) {
        return [=, this](Forger &forger) {
            const StoredRecord done = finishedFollowUp(forger);
            const qint64 actor = personWith(forger, among(2) == 0 ? Role::CentreManager : Role::DutyOfficer);
            actOn(forger, inState(forger, done, state), {act, actor, someWords()});
        };
    };
    expectEachFound("a case that was done",
                    {opening(CaseAct::Change, CaseState::Open), opening(CaseAct::Note, CaseState::Open),
                     opening(CaseAct::Receive, CaseState::Open), opening(CaseAct::SendBack, CaseState::UnderWay),
                     opening(CaseAct::Note, CaseState::Done), opening(CaseAct::Finish, CaseState::Done)});
}

TEST_F(CaseActAttackTest, R_WN_5_FindsACaseThatAnotherGaveAtAnotherTime)
{
    const auto changing = [](const char *column, const std::function<Value(const Forger &)> &value) {
        return [=](Forger &forger) {
            StoredRecord one = followUp(forger);
            one[column] = value(forger);
            actOn(forger, one, {CaseAct::Change, officerOnDuty(forger)});
        };
    };
    const auto earlier = [this](const Forger &) { return Value(u"2026-02-0%1T08:00:00Z"_s.arg(1 + among(9))); };
    expectEachFound(
        "what never changes of a case",
        {changing("received_at", earlier), changing("received_at", [](const Forger &f) { return Value(f.now()); }),
         changing("given_by_id", [](const Forger &forger) { return personWith(forger, Role::CentreManager); }),
         changing("kind", [](const Forger &) { return qint64(CaseKind::Task); }),
         changing("log_page_id",
                  [this](const Forger &f) { return f.any(u"log_page"_s, u"state = 3"_s, m_random).id(); }),
         [&](Forger &forger) { // from the beginning
             const qint64 officer = officerOnDuty(forger);
             StoredRecord one = freshCase(forger, CaseKind::FollowUp, officer);
             one["received_at"] = earlier(forger);
             actOn(forger, one, {CaseAct::Receive, officer});
         },
         [](Forger &forger) { // in the name of somebody else
             StoredRecord one = freshCase(forger, CaseKind::FollowUp, personWith(forger, Role::CentreManager));
             actOn(forger, one, {CaseAct::Receive, officerOnDuty(forger)});
         }});
}

TEST_F(CaseActAttackTest, R_WN_5_FindsAnActThatTheTableDoesNotKnow)
{
    const auto doing = [](CaseKind kind, CaseAct act, CaseState state, const QString &words) {
        return [=](Forger &forger) {
            const qint64 giver = personWith(forger, Role::CentreManager);
            const StoredRecord one = receivedCase(forger, kind, giver);
            actOn(forger, inState(forger, one, state), {act, giver, words});
        };
    };
    const QString said = u"已处理"_s;
    expectEachFound("acts", {doing(CaseKind::FollowUp, CaseAct::Begin, CaseState::UnderWay, said),
                             doing(CaseKind::FollowUp, CaseAct::ReportBack, CaseState::ReportedBack, said),
                             doing(CaseKind::FollowUp, CaseAct::Withdraw, CaseState::Done, said),
                             doing(CaseKind::FollowUp, CaseAct::Finish, CaseState::Done, QChar(0x200b)),
                             doing(CaseKind::FollowUp, CaseAct::Finish, CaseState::Open, said),
                             doing(CaseKind::FollowUp, CaseAct::Note, CaseState::Done, said),
                             doing(CaseKind::Task, CaseAct::Finish, CaseState::Done, said),
                             doing(CaseKind::Task, CaseAct::SendBack, CaseState::UnderWay, said),
                             doing(CaseKind::Task, CaseAct::Begin, CaseState::ReportedBack, said),
                             doing(CaseKind::Task, CaseAct::ReportBack, CaseState::ReportedBack, {}),
                             doing(CaseKind::Task, CaseAct::Note, CaseState::UnderWay, said)});
}

} // namespace
} // namespace dutydesk::test
