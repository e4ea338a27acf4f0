// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wholedesk.h"
#include "handover/handoverservice.h"
#include "handover/reviewservice.h"
#include "journal/verifier.h"
#include "log/dutylog.h"
#include "modules/modules.h"
#include "roster/rosterservice.h"

#include <QProcess>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

/// Wang has written a line on page 1 and handed over to Li, whose page 2 is open.
class ClosedRecordsTest : public WholeDeskTest
{
protected:
    void SetUp() override
    {
        WholeDeskTest::SetUp();
        if (IsSkipped()) {
            return;
        }
        m_wang = enrol(u"王芳"_s, Role::DutyOfficer);
        m_li = enrol(u"李强"_s, Role::HeadOfDesk);
        ASSERT_TRUE(services().logPages->openFirstPage(*m_wang));
        ASSERT_TRUE(services().logLines->write(*m_wang, {.happenedAt = m_clock.now(), .matter = u"漏水"_s}));
        actOnTheFirstPage();
        m_clock.advance(std::chrono::hours(12));
        signOut(*m_wang);
        const TakingOver in{.arrivedAt = m_clock.now(), .dressInOrder = true, .previousPageRead = true};
        ASSERT_TRUE(services().handover->takeOver(*m_li, in, m_secret));
    }

    virtual void actOnTheFirstPage() {}

    void signOut(const Actor &outgoing)
    {
        SigningOut out{.itemsTidy = true, .deskClean = true, .evidenceCollected = true};
        const HandoverState state = services().handover->state(outgoing).value();
        for (const SharedItem &item : state.items) {
            out.counts.push_back({.item = item.id, .found = item.expected});
        }
        ASSERT_TRUE(services().handover->signOut(outgoing, out, m_secret));
    }

    QByteArray publicKeyOf(StaffId staff) const
    {
        const Result<std::vector<Row>> keys =
            m_desk->database()
                .query(u"SELECT public_key FROM staff_key WHERE staff_id = :staff AND revoked_at IS NULL"_s)
                .bind(u":staff"_s, staff.value())
                .fetchAll([](const Query &row) -> Result<Row> { return row.row(); });
        return std::get<QByteArray>(keys->front()[0]);
    }

    /// Takes over the newest page as the program does, but without its rules.
    Result<void> takeOver(Change &change, LogPageId id, HandoverId handoverId)
    {
        LogPage page = log().pages.findById(id).value();
        page.state = PageState::Closed;
        page.closedAt = change.at();
        CHECK(put(change, page));
        Handover handover = log().handovers.findById(handoverId).value();
        const StaffId signer = change.actor().staff;
        handover.incoming = signer;
        handover.arrivedAt = change.at();
        handover.previousPageRead = true;
        handover.areaInOrder = true;
        handover.incomingSignedAt = change.at();
        TRY(const JournalHead head, change.head());
        handover.incomingSequence = head.sequence + 2;
        CHECK(put(change, handover));
        TRY(const JournalEntry statement, m_desk->journal().entry(*handover.statementSequence));
        TRY(const JournalEntry outgoing, m_desk->journal().entry(statement.sequence + 1));
        TRY(const SignatureBody first, decodeSignature(*outgoing.body));
        TRY(const QByteArray bytes,
            m_desk->modules().base.vault.sign(
                signer, signatureMessage(SigningSide::Incoming, statement.entryHash, first.signature.bytes)));
        const SignatureBody body{
            SigningSide::Incoming,       statement.sequence, statement.entryHash, first.signature.bytes, signer,
            {publicKeyOf(signer), bytes}};
        CHECK(change.append(EntryKind::HandoverSignature, handoverId.value(), encodeSignature(body)));
        return {};
    }

    const LogRepositories &log() { return m_desk->modules().log.repositories; }

    template<Record T>
    static Result<void> put(Change &change, const T &record, EntryKind kind = EntryKind::RecordChanged)
    {
        CHECK(change.append(kind, record.id.value(), canonicalBody(T::recordType, rowOf(record))));
        return {};
    }

    /// What is found after a change that the actor has signed properly; the independent verifier names the same entry.
    std::optional<JournalProblem> foundAfter(const Actor &actor, const std::function<Result<void>(Change &)> &work)
    {
        EXPECT_TRUE(m_desk->journal().change(actor, work));
        const std::optional<JournalFinding> first = services().verifier->verify()->firstBad();
        const QByteArray expected = first ? "bad " + QByteArray::number(first->sequence) + ' ' : "whole ";
        if (GetParam() == Backend::Sqlite) {
            QProcess script;
            script.start(u"python3"_s, {QStringLiteral(DUTYDESK_SOURCE_DIR "/tests/verify/independent_verifier.py"),
                                        m_path, u"--now"_s, m_clock.now().toString(Qt::ISODate)});
            EXPECT_TRUE(script.waitForFinished());
            EXPECT_EQ(script.readAllStandardError(), "");
            const QByteArray said = script.readAllStandardOutput();
            EXPECT_TRUE(said.startsWith(expected)) << said.toStdString();
        }
        return first ? std::optional(first->problem) : std::nullopt;
    }

    template<Record T>
    std::optional<JournalProblem> foundAfterPutting(const Actor &actor, const T &record,
                                                    EntryKind kind = EntryKind::RecordChanged)
    {
        return foundAfter(actor, [&](Change &change) { return put(change, record, kind); });
    }

    LogEntry anotherLine()
    {
        LogEntry line = log().entries.findById(LogEntryId(1)).value();
        line.id = LogEntryId(99);
        line.line = 99;
        line.writtenAt = m_clock.now();
        return line;
    }

    std::optional<Actor> m_wang;
    std::optional<Actor> m_li;
};

} // namespace dutydesk::test
