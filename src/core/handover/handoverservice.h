// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "journal/signature.h"
#include "log/logpages.h"
#include "log/openworkservice.h"

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
        return fieldsAre(
            Field{"open_work_id", &OpenWorkAnswerDraft::work}, Field{"answer", &OpenWorkAnswerDraft::answer},
            Field{"question", &OpenWorkAnswerDraft::question}, Field{"reply", &OpenWorkAnswerDraft::reply});
    }

    OpenWorkId work;
    WorkAnswer answer = WorkAnswer::Taken;
    QString question = {};
    QString reply = {};

    bool operator==(const OpenWorkAnswerDraft &) const = default;
};

/// What the outgoing officer states before signing (HO-5). The incoming officer has counted with him where one is
/// there.
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
    QString closingReason = {};      ///< not empty: no relief follows and the desk closes (HO-9)
    bool closesBeforeRelief = false; ///< said on purpose: the desk closes although somebody is on the roster after it
    QString inPlaceReason = {};      ///< required of the manager who signs out in the place of an absent officer
};

/// What the incoming officer states before signing (HO-6).
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

    QDateTime arrivedAt; ///< UTC; later than the lead time allows is recorded, not hidden
    bool dressInOrder = false;
    bool previousPageRead = false;
    bool areaInOrder = true;
    QString abnormality = {};                      ///< required where the area is not in order
    std::vector<OpenWorkAnswerDraft> answers = {}; ///< every open work once
    std::vector<ItemCountDraft> counts = {};       ///< of the incoming officer: every active shared item after the desk
                                                   ///< was closed; otherwise what does not agree
    QString objection = {};
};

/// Less or more than expected, or not sound: needs an explanation by who counted.
bool isException(const SharedItem &item, const ItemCountDraft &count);

/// What stands ready for the handover dialog.
struct HandoverState
{
    PageView page;
    std::vector<SharedItem> items; ///< active, in order
    std::vector<OpenWork> openWork;
    std::vector<OpenWork> blocking;              ///< urgent, and not covered by an override
    std::vector<LogEntry> unfollowed;            ///< lines to follow up for which no open work was ever written
    QDateTime handingOverFrom;                   ///< UTC; the lead time before the end of the shift
    QDateTime takingOverBy;                      ///< UTC; a relief who arrives after it is late
    bool mayBeginHandingOver;                    ///< that time has come
    std::optional<RosteredShift> relief = {};    ///< on the roster after this page's shift, the same day
    std::vector<RosteredShift> rosteredNow = {}; ///< running or about to begin: who may be expected to take over
};

/// Handing over and taking over: rules, statement, both signatures.
class HandoverService
{
public:
    struct Parts
    {
        LogPages &pages;
        const OpenWorkService &openWork;
        LogRepositories repositories;
        const SharedItemRepository &items;
        const CentreRepository &centre;
    };

    HandoverService(const Parts &parts, Signer &signer, Journal &journal);

    Result<HandoverState> state() const;

    /// The manager lifts the block of the urgent work that is open now, with a reason (HO-7). Work that is added or
    /// becomes urgent afterwards blocks again. Conflict where nothing blocks.
    Result<Handover> overrideBlock(const Actor &actor, const QString &reason);

    /// The outgoing officer signs. Blocked by urgent open work; InvalidInput names what is missing.
    ///
    /// A desk that closes although a relief is on the roster does so only where SigningOut::closesBeforeRelief says
    /// that this is known; the page says it too, and the review shows it first.
    ///
    /// Only the page's officer hands it over. Where he is not there to do so, as after the refusal of a desk that was
    /// closed in the evening, everybody on duty can go on writing on his page, and the manager
    /// (Right::OverrideHandover) signs out in his place, with SigningOut::inPlaceReason, which stands on the page.
    Result<Handover> signOut(const Actor &outgoing, const SigningOut &statement, const Secret &secret);

    /// The incoming officer signs over the same statement and the first signature; the page is closed for good and the
    /// next one opens for the incoming officer.
    Result<LogPage> takeOver(const Actor &incoming, const TakingOver &statement, const Secret &secret);

    /// The incoming officer does not take over, and signs why: the page is open again, and its officer stays
    /// responsible. NotAllowed for the one who has signed out and for the page's officer.
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
    Result<void> checkAnswers(const std::vector<OpenWorkAnswerDraft> &answers) const;
    Result<void> putCounts(Change &change, HandoverId handover, const std::vector<ItemCountDraft> &counts);
    Result<void> putHandedOver(Change &change, HandoverId handover);
    Result<void> putAnswers(Change &change, HandoverId handover, const std::vector<OpenWorkAnswerDraft> &answers);

    LogPages &m_pages;
    const OpenWorkService &m_openWork;
    LogRepositories m_repositories;
    const SharedItemRepository &m_items;
    const CentreRepository &m_centre;
    Signer &m_signer;
    Journal &m_journal;
};

} // namespace dutydesk
