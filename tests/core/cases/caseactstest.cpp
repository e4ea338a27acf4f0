// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/handoverdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <sstream>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

constexpr StaffId giver(3);

/// Somebody tries an act on a case.
struct Attempt
{
    CaseKind kind;
    CaseState state;
    CaseAct act;
    Role role;
    bool isGiver;

    Actor actor() const { return {isGiver ? giver : StaffId(2), text(u"李强"), role, DeskId(1)}; }

    Case on() const
    {
        Case one = begunCase(kind, text(u"路灯不亮"));
        one.id = CaseId(1);
        one.page = LogPageId(1);
        one.place = u"北门"_s;
        one.year = 2026;
        one.serial = 1;
        one.givenBy = giver;
        one.receivedAt = FixedClock().now();
        one.state = state;
        one.doneAt = state == CaseState::Done ? std::optional(one.receivedAt) : std::nullopt;
        return one;
    }

    /// What the table says: why it is refused, or nothing where it is done.
    std::optional<ErrorCode> refusal() const
    {
        const CaseActRule *rule = ruleOf(kind, act);
        if (!rule || !rule->isFrom(state)) {
            return ErrorCode::RecordClosed;
        }
        return rule->isFor(role, actor().staff, giver) ? std::nullopt : std::optional(ErrorCode::NotAllowed);
    }

    std::string said() const
    {
        std::ostringstream words;
        words << "kind " << static_cast<int>(kind) << ", state " << static_cast<int>(state) << ", act "
              << static_cast<int>(act) << ", role " << static_cast<int>(role)
              << (isGiver ? ", who gave it" : ", another");
        return words.str();
    }
};

template<typename Do>
void eachAttempt(Do act)
{
    for (int kind = 0; kind <= lastEnumerator<CaseKind>; ++kind) {
        for (int state = 0; state <= lastEnumerator<CaseState>; ++state) {
            for (int one = 0; one <= lastEnumerator<CaseAct>; ++one) {
                for (int role = 0; role <= lastEnumerator<Role>; ++role) {
                    for (const bool isGiver : {true, false}) {
                        act(Attempt{static_cast<CaseKind>(kind), static_cast<CaseState>(state),
                                    static_cast<CaseAct>(one), static_cast<Role>(role), isGiver});
                    }
                }
            }
        }
    }
}

/// A desk with an open page and the one case that is tried.
class TriedDesk : public HandoverDesk
{
public:
    explicit TriedDesk(const Attempt &attempt)
        : before(attempt.on())
        , m_attempt(attempt)
    {
        EXPECT_TRUE(dutyLog.pages.openFirstPage(wang));
        EXPECT_TRUE(store.cases.put(before));
        keepNothingOfWhatFails();
        m_entries = journal.repository.entries.size();
        clock.advance(std::chrono::minutes(5));
    }

    Result<Case> byBook(const QString &words)
    {
        return journal.journal.change(m_attempt.actor(), [&](Change &change) {
            return CaseBook(store.repositories(), dutyLog.runningPage)
                .perform(change, before, m_attempt.act, before, words);
        });
    }

    void expectNothingWritten() const
    {
        EXPECT_EQ(journal.repository.entries.size(), m_entries);
        EXPECT_EQ(store.cases.findById(before.id), before);
        EXPECT_TRUE(store.caseSteps.list()->empty());
        EXPECT_TRUE(store.entries.list()->empty());
    }

    void expectDone(const Case &kept, const QString &typed) const
    {
        const CaseActRule &rule = *ruleOf(m_attempt.kind, m_attempt.act);
        const QString words = rule.words == ActWords::None ? QString() : typed;
        EXPECT_EQ(kept.state, rule.to.value_or(before.state));
        EXPECT_EQ(kept.doneAt, kept.isOpen() ? std::nullopt : std::optional(clock.now()));
        EXPECT_EQ(store.cases.findById(kept.id), kept);
        const CaseStep step{CaseStepId(1), kept.id,    before.page, m_attempt.act,
                            before.state,  kept.state, clock.now(), m_attempt.actor().staff,
                            words};
        EXPECT_EQ(store.caseSteps.list(), std::vector{step});
        expectLine(rule, words);
    }

    const Case before;

private:
    void expectLine(const CaseActRule &rule, const QString &words) const
    {
        const std::vector<LogEntry> lines = store.entries.list().value();
        ASSERT_EQ(lines.size(), rule.line ? 1U : 0U);
        for (const LogEntry &line : lines) {
            EXPECT_EQ(line.entryClass, *rule.line);
            EXPECT_EQ(line.matter, before.matter);
            EXPECT_EQ(line.place, before.place);
            EXPECT_EQ(line.action, words);
            EXPECT_EQ(line.officer, m_attempt.actor().staff);
        }
    }

    const Attempt m_attempt;
    std::size_t m_entries = 0;
};

} // namespace

TEST(CaseActs, R_WN_5_R_HO_4_EachActIsDoneWhereTheTableSaysSoAndNowhereElse)
{
    int done = 0;
    eachAttempt([&](const Attempt &attempt) {
        SCOPED_TRACE(attempt.said());
        TriedDesk desk(attempt);
        const std::optional<ErrorCode> refusal = attempt.refusal();
        const Result<Case> kept = desk.byBook(u"已换灯"_s);

        ASSERT_EQ(kept.has_value(), !refusal);
        EXPECT_EQ(std::ranges::count(possibleActs(desk.before, attempt.actor()), attempt.act), kept ? 1 : 0);
        if (kept) {
            ++done;
            desk.expectDone(*kept, u"已换灯"_s);
        } else {
            EXPECT_EQ(kept.error().code, *refusal);
            desk.expectNothingWritten();
        }
    });
    EXPECT_GT(done, 50);
}

/// The service asks for the right to write the log first, and takes no act that needs more than words.
TEST(CaseActs, R_RK_2_TheServiceDoesWhatTheTableSays)
{
    eachAttempt([](const Attempt &attempt) {
        SCOPED_TRACE(attempt.said());
        using enum CaseAct;
        const bool needsForm =
            attempt.act == Receive || attempt.act == Change || attempt.act == Attach || isOnLimit(attempt.act);
        std::optional<ErrorCode> refusal = needsForm ? ErrorCode::InvalidInput : attempt.refusal();
        refusal = hasRight(attempt.role, Right::WriteLog) ? refusal : ErrorCode::NotAllowed;
        TriedDesk desk(attempt);
        const Result<Case> kept = desk.cases.perform(attempt.actor(), desk.before.id, attempt.act, u"已换灯"_s);

        ASSERT_EQ(kept.has_value(), !refusal);
        if (kept) {
            EXPECT_EQ(kept->progress, u"已换灯"_s);
            desk.expectDone(*kept, u"已换灯"_s);
        } else {
            EXPECT_EQ(kept.error().code, *refusal);
            desk.expectNothingWritten();
        }
    });
}

TEST(CaseActs, R_WN_5_WordsAreAskedForWhereTheTableSaysSo)
{
    int refused = 0;
    eachAttempt([&](const Attempt &attempt) {
        if (attempt.refusal()) {
            return;
        }
        SCOPED_TRACE(attempt.said());
        const bool isRefused = ruleOf(attempt.kind, attempt.act)->words == ActWords::Required;
        TriedDesk desk(attempt);
        const Result<Case> kept = desk.byBook(u" \n"_s);

        ASSERT_EQ(kept.has_value(), !isRefused);
        if (kept) {
            desk.expectDone(*kept, {});
        } else {
            ++refused;
            EXPECT_EQ(kept.error(), (Error{ErrorCode::InvalidInput, u"words"_s}));
            desk.expectNothingWritten();
        }
    });
    EXPECT_GT(refused, 10);
}

TEST(CaseActs, R_WN_5_ACaseIsReceivedByWhoHasTheRight)
{
    for (int i = 0; i <= lastEnumerator<CaseKind>; ++i) {
        for (int role = 0; role <= lastEnumerator<Role>; ++role) {
            HandoverDesk desk;
            ASSERT_TRUE(desk.dutyLog.pages.openFirstPage(desk.wang));
            desk.keepNothingOfWhatFails();
            const auto kind = static_cast<CaseKind>(i);
            const CaseActRule &rule = *ruleOf(kind, CaseAct::Receive);
            Actor actor = desk.manager;
            actor.role = static_cast<Role>(role);
            const Result<Case> kept = desk.journal.journal.change(actor, [&](Change &change) {
                return CaseBook(desk.store.repositories(), desk.dutyLog.runningPage)
                    .receive(change, begunCase(kind, text(u"路灯不亮")));
            });

            ASSERT_EQ(kept.has_value(), hasRight(actor.role, rule.right)) << i << " by role " << role;
            EXPECT_EQ(desk.store.caseSteps.list()->size(), kept ? 1U : 0U);
            EXPECT_EQ(desk.store.entries.list()->size(), kept && rule.line ? 1U : 0U);
            EXPECT_EQ(kept ? kept->state : *rule.to, *rule.to);
        }
    }
}

} // namespace dutydesk
