// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence/evidence.h"
#include "journal/jointrule.h"
#include "journal/signature.h"
#include "log/handover.h"

#include <map>
#include <set>
#include <unordered_map>

namespace dutydesk {

/// What both officers have signed stays as it is: a page takes no line after its statement, its state follows the
/// signatures, and the record of the handover holds what was signed (HO-2).
class PageRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;
    Finding endOfChange() override;

private:
    using Problem = std::optional<JournalProblem>;

    enum class Phase { Begun, Stated, Signed, Refused };

    struct KnownHandover
    {
        Handover record; ///< as last written
        Phase phase = Phase::Begun;
        qint64 statement = 0; ///< sequence of the statement that both sign
    };

    struct Statement
    {
        qint64 sequence;
        qint64 handover;
        bool isRefusal;
    };

    /// A signature that an entry asks of its change, for a page or for a handover; 0 stands for the other one.
    struct Due
    {
        qint64 sequence;
        qint64 handover;
        qint64 page;
        SigningSide side;
    };

    Problem checkRecord(const ReadEntry &read);
    Problem checkPage(const ReadEntry &read, const LogPage &page);
    Problem checkNewPage(const ReadEntry &read, const LogPage &page);
    Problem checkReview(const PageReview &review) const;
    Problem checkLine(const LogEntry &line);
    Problem checkWork(const Case &work);
    Problem checkEvidence(const Evidence &evidence);
    Problem checkHandover(const ReadEntry &read, const Handover &handover);
    Problem checkBegun(const ReadEntry &read, const Handover &before, const Handover &handover);
    Problem checkStated(const ReadEntry &read, const Handover &before, const Handover &handover);
    Problem checkPart(const ReadEntry &read, HandoverId handover, bool byOutgoing, bool byIncoming);
    Problem checkStatement(const ReadEntry &read);
    Problem checkOutgoing(const ReadEntry &read, const KnownHandover &handover, const LogPage &page) const;
    Problem checkSignature(const ReadEntry &read);
    Problem checkSigned(const ReadEntry &read, const SignatureBody &body, KnownHandover &handover);
    Problem checkIncoming(const ReadEntry &read, const SignatureBody &body, const KnownHandover &handover) const;
    bool isOpen(LogPageId page) const;

    template<Record T, typename Check>
    static Problem with(const ReadEntry &read, Check check);

    std::unordered_map<qint64, LogPage> m_pages;
    std::unordered_map<qint64, KnownHandover> m_handovers;
    std::unordered_map<qint64, LogPageId> m_pageOfLine;
    std::set<qint64> m_work;
    std::optional<Statement> m_statement; ///< the entry before, if it was one
    std::set<qint64> m_erasedStatements;
    std::vector<Due> m_due;  ///< in the change under way
    bool m_isSigned = false; ///< a handover was signed in the change under way: one person signs one side at a time
    std::optional<qint64> m_tookOver; ///< signature of who has taken over in this change, and begun no page since
};

} // namespace dutydesk
