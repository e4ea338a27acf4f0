// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "journal/signature.h"
#include "log/followups.h"
#include "log/logpages.h"

namespace dutydesk {

struct ItemCountDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"shared_item_id", &ItemCountDraft::item}, Field{"found", &ItemCountDraft::found},
                         Field{"state", &ItemCountDraft::state}, Field{"explanation", &ItemCountDraft::explanation});
    }

    SharedItemId item;
    int found;
    ItemState state = ItemState::Sound;
    QString explanation = {};

    bool operator==(const ItemCountDraft &) const = default;
};

struct OpenWorkAnswerDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"case_id", &OpenWorkAnswerDraft::work}, Field{"answer", &OpenWorkAnswerDraft::answer},
                         Field{"question", &OpenWorkAnswerDraft::question},
                         Field{"reply", &OpenWorkAnswerDraft::reply});
    }

    CaseId work;
    WorkAnswer answer = WorkAnswer::Taken;
    QString question = {};
    QString reply = {};

    bool operator==(const OpenWorkAnswerDraft &) const = default;
};

/// The outgoing officer's statements before signing (HO-5). If an incoming officer is there, both have counted.
struct SigningOut
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"items_tidy", &SigningOut::itemsTidy}, Field{"desk_clean", &SigningOut::deskClean},
                         Field{"evidence_collected", &SigningOut::evidenceCollected},
                         Field{"counts", &SigningOut::counts}, Field{"explanation", &SigningOut::explanation},
                         Field{"closing_reason", &SigningOut::closingReason},
                         Field{"closes_before_relief", &SigningOut::closesBeforeRelief},
                         Field{"in_place_reason", &SigningOut::inPlaceReason});
    }

    bool itemsTidy = false;
    bool deskClean = false;
    bool evidenceCollected = false;
    std::vector<ItemCountDraft> counts = {}; ///< every active shared item once
    QString explanation = {};
    QString closingReason = {};      ///< if not empty, no relief follows and the desk closes (HO-9)
    bool closesBeforeRelief = false; ///< confirms that the desk closes although a relief is on the roster
    QString inPlaceReason = {};      ///< required if the manager signs out in the place of an absent officer
};

/// Nobody came longer ago to take over now.
inline constexpr std::chrono::hours longestPresence{24};

/// The incoming officer's statements before signing (HO-6).
struct TakingOver
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"arrived_at", &TakingOver::arrivedAt},
                         Field{"dress_in_order", &TakingOver::dressInOrder},
                         Field{"previous_page_read", &TakingOver::previousPageRead},
                         Field{"area_in_order", &TakingOver::areaInOrder},
                         Field{"abnormality", &TakingOver::abnormality}, Field{"answers", &TakingOver::answers},
                         Field{"counts", &TakingOver::counts}, Field{"objection", &TakingOver::objection});
    }

    QDateTime arrivedAt; ///< UTC, within longestPresence; a late arrival is recorded
    bool dressInOrder = false;
    bool previousPageRead = false;
    bool areaInOrder = true;
    QString abnormality = {};                      ///< required if the area is not in order
    std::vector<OpenWorkAnswerDraft> answers = {}; ///< every piece of open work once
    std::vector<ItemCountDraft> counts = {};       ///< every shared item if the desk was closed, else those that differ
    QString objection = {};
};

/// Whether a count needs the counting officer's explanation: the number differs, or the item is damaged or missing.
bool isException(const SharedItem &item, const ItemCountDraft &count);

/// The data that the handover dialog shows.
struct HandoverState
{
    PageView page;
    std::vector<SharedItem> items; ///< active, in order
    std::vector<Case> openWork;
    std::vector<Case> blocking;                  ///< urgent work whose block has not been lifted
    std::vector<LogEntry> unfollowed;            ///< lines to follow up that have no open work
    QDateTime handingOverFrom;                   ///< UTC; the end of the shift minus the lead time
    QDateTime takingOverBy;                      ///< UTC; a relief who arrives later is late
    bool mayBeginHandingOver;                    ///< whether handingOverFrom has come
    std::optional<RosteredShift> relief = {};    ///< the shift on the roster after this page's shift on the same day
    std::vector<RosteredShift> rosteredNow = {}; ///< running or about to begin; their officers may take over
};

/// Handing over and taking over: rules, statement, both signatures. What it hands out is masked (maskedlog.h).
class HandoverService
{
public:
    struct Parts
    {
        LogPages &pages;
        const FollowUps &openWork;
        LogRepositories repositories;
        const SharedItemRepository &items;
        const CentreRepository &centre;
    };

    HandoverService(const Parts &parts, Signer &signer, Journal &journal);

    /// Needs Right::ReadRecords.
    Result<HandoverState> state(const Actor &actor) const;

    /// The manager lifts the block of the urgent work that is open now, with a reason (HO-7). Work that is added or
    /// becomes urgent later blocks again. Fails with Conflict if nothing blocks.
    Result<Handover> overrideBlock(const Actor &actor, const QString &reason);

    /// The outgoing officer signs. Fails with Blocked because of urgent open work; InvalidInput names the missing
    /// statement.
    ///
    /// A desk may close before a relief on the roster only if SigningOut::closesBeforeRelief is set. The page then says
    /// so, and the review lists it first.
    ///
    /// Only the page's officer hands it over. In their absence, such as after the refusal of a desk closed in the
    /// evening, everyone on duty may go on writing on the page, and the manager (Right::OverrideHandover) signs out in
    /// their place with SigningOut::inPlaceReason, which the page shows.
    Result<Handover> signOut(const Actor &outgoing, const SigningOut &statement, const Secret &secret);

    /// The incoming officer signs over the statement and the first signature. The page is then closed for good, and the
    /// next page opens for the incoming officer.
    Result<LogPage> takeOver(const Actor &incoming, const TakingOver &statement, const Secret &secret);

    /// The incoming officer refuses to take over and signs the reason. The page is open again and its officer stays
    /// responsible. Fails with NotAllowed for the person who signed out and for the page's officer.
    Result<Handover> refuse(const Actor &incoming, const QString &reason, const Secret &secret);

private:
    Result<std::vector<LogEntry>> unfollowedLines(const PageView &view) const;
    Result<bool> isFollowed(const PageView &view, LogEntryId entry) const;
    Result<Handover> handoverToWrite(const LogPage &page) const;
    Result<void> checkMaySignOut(const HandoverState &before, const Actor &outgoing, const SigningOut &statement) const;
    Result<void> checkMayTakeOver(const LogPage &page, const Actor &incoming, const TakingOver &statement) const;
    Result<Handover> writeSigningOut(Change &change, const PageView &view, const SigningOut &statement);
    Result<Handover> writeTakingOver(Change &change, LogPage page, const TakingOver &statement);
    Result<Handover> writeRefusal(Change &change, LogPage page, const QString &reason);
    Result<void> signLast(Change &change, const Handover &handover, SigningSide side, const Secret &secret);
    Result<void> signOver(Change &change, const Handover &handover, const Secret &secret);
    Result<void> checkRecounts(const std::vector<ItemCountDraft> &counts) const;
    Result<void> checkCounts(const std::vector<ItemCountDraft> &counts) const;
    Result<void> checkAnswers(const Actor &incoming, const Handover &handover,
                              const std::vector<OpenWorkAnswerDraft> &answers) const;
    Result<void> putCounts(Change &change, HandoverId handover, const std::vector<ItemCountDraft> &counts);
    Result<void> putHandedOver(Change &change, HandoverId handover);
    Result<void> putAnswers(Change &change, HandoverId handover, const std::vector<OpenWorkAnswerDraft> &answers);

    LogPages &m_pages;
    const FollowUps &m_openWork;
    LogRepositories m_repositories;
    const SharedItemRepository &m_items;
    const CentreRepository &m_centre;
    Signer &m_signer;
    Journal &m_journal;
};

} // namespace dutydesk
