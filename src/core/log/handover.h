// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/listofids.h"
#include "centre/referencedata.h"
#include "log/case.h"

namespace dutydesk {

using HandoverId = Id<struct HandoverTag>;

/// The handover at the end of a page: the statements of the outgoing and incoming officers and the manager's override.
struct Handover
{
    static constexpr RecordType recordType = RecordType::Handover;
    static constexpr const char *table = "handover";
    static constexpr auto fields()
    {
        return fieldsAre(
            Field{"id", &Handover::id}, Field{"log_page_id", &Handover::page},
            Field{"outgoing_id", &Handover::outgoing}, Field{"items_tidy", &Handover::itemsTidy},
            Field{"desk_clean", &Handover::deskClean}, Field{"evidence_collected", &Handover::evidenceCollected},
            Field{"explanation", &Handover::explanation, Personal::Text},
            Field{"closing_reason", &Handover::closingReason, Personal::Text},
            Field{"in_place_reason", &Handover::inPlaceReason, Personal::Text},
            Field{"statement_sequence", &Handover::statementSequence},
            Field{"outgoing_signed_at", &Handover::outgoingSignedAt, FromJournal::Time},
            Field{"override_by", &Handover::overrideBy},
            Field{"override_reason", &Handover::overrideReason, Personal::Text},
            Field{"lifted_work", &Handover::liftedWork}, Field{"incoming_id", &Handover::incoming},
            Field{"arrived_at", &Handover::arrivedAt}, Field{"dress_in_order", &Handover::dressInOrder},
            Field{"previous_page_read", &Handover::previousPageRead}, Field{"area_in_order", &Handover::areaInOrder},
            Field{"abnormality", &Handover::abnormality, Personal::Text},
            Field{"objection", &Handover::objection, Personal::Text},
            Field{"incoming_sequence", &Handover::incomingSequence},
            Field{"incoming_signed_at", &Handover::incomingSignedAt, FromJournal::Time},
            Field{"refusal_reason", &Handover::refusalReason, Personal::Text},
            Field{"refused_at", &Handover::refusedAt, FromJournal::Time});
    }

    /// A new handover without any statements.
    static Handover begun(HandoverId id, LogPageId page, StaffId outgoing);

    /// Whether the manager has lifted the block for this work. Work added or made urgent later blocks again.
    bool isLifted(CaseId work) const;

    HandoverId id;
    LogPageId page;
    StaffId outgoing; ///< the page's officer, or the manager who signs in their place
    bool itemsTidy;
    bool deskClean;
    bool evidenceCollected;
    QString explanation;                     ///< further information for the relief, from the outgoing officer
    QString closingReason;                   ///< why no relief follows; empty if one does
    QString inPlaceReason;                   ///< why the manager signed out; empty if the page's officer did
    std::optional<qint64> statementSequence; ///< journal entry of the statement that both officers sign
    std::optional<QDateTime> outgoingSignedAt;
    std::optional<StaffId> overrideBy; ///< the manager who lifted the block of urgent open work
    QString overrideReason;            ///< one line for each override
    std::vector<CaseId> liftedWork;    ///< the urgent work that was open at the last override
    std::optional<StaffId> incoming;
    std::optional<QDateTime> arrivedAt;
    bool dressInOrder;
    bool previousPageRead;
    bool areaInOrder;
    QString abnormality;
    QString objection;                      ///< objection of the incoming officer, part of the record
    std::optional<qint64> incomingSequence; ///< journal entry of the incoming officer's signature
    std::optional<QDateTime> incomingSignedAt;
    QString refusalReason; ///< why the incoming officer did not sign; the outgoing officer stays responsible
    std::optional<QDateTime> refusedAt;

    bool operator==(const Handover &) const = default;
};

/// How late a relief is, in whole minutes as a wall clock shows them; 0 if in time.
int minutesLate(const QDateTime &arrived, const QDateTime &expected);

enum class ItemState { Sound, Damaged, Missing, Lent, InRepair };

template<>
inline constexpr int lastEnumerator<ItemState> = 4;

/// Whether a count needs an explanation (HO-6): the number differs, or the item is damaged or missing.
constexpr bool isCountException(int expected, int found, ItemState state)
{
    return found != expected || state == ItemState::Damaged || state == ItemState::Missing;
}

using ItemCountId = Id<struct ItemCountTag>;

/// One shared item as counted at a handover (HO-6).
struct ItemCount
{
    static constexpr RecordType recordType = RecordType::ItemCount;
    static constexpr const char *table = "item_count";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &ItemCount::id}, Field{"handover_id", &ItemCount::handover},
                         Field{"shared_item_id", &ItemCount::item}, Field{"item_name", &ItemCount::name, Personal::No},
                         Field{"expected", &ItemCount::expected}, Field{"found", &ItemCount::found},
                         Field{"state", &ItemCount::state},
                         Field{"explanation", &ItemCount::explanation, Personal::Text});
    }

    bool isException() const { return isCountException(expected, found, state); }

    ItemCountId id;
    HandoverId handover;
    SharedItemId item;
    NonBlankText name; ///< the item's name at that time
    int expected;
    int found;
    ItemState state;
    QString explanation; ///< required for an exception

    bool operator==(const ItemCount &) const = default;
};

/// The index at which the incoming officer's counts begin, or the size if there are none.
std::size_t firstRecount(const std::vector<ItemCount> &counts);

/// The counts of the incoming officer that differ from those of the outgoing officer.
std::vector<ItemCount> contradictingCounts(const std::vector<ItemCount> &counts);

enum class WorkAnswer { Taken, AskedBack, Disputed };

template<>
inline constexpr int lastEnumerator<WorkAnswer> = 2;

using OpenWorkAnswerId = Id<struct OpenWorkAnswerTag>;

/// The incoming officer's answer to one piece of open work.
struct OpenWorkAnswer
{
    static constexpr RecordType recordType = RecordType::OpenWorkAnswer;
    static constexpr const char *table = "open_work_answer";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &OpenWorkAnswer::id}, Field{"handover_id", &OpenWorkAnswer::handover},
                         Field{"case_id", &OpenWorkAnswer::work}, Field{"answer", &OpenWorkAnswer::answer},
                         Field{"question", &OpenWorkAnswer::question, Personal::Text},
                         Field{"reply", &OpenWorkAnswer::reply, Personal::Text});
    }

    OpenWorkAnswerId id;
    HandoverId handover;
    CaseId work;
    WorkAnswer answer;
    QString question; ///< required unless taken
    QString reply;    ///< the outgoing officer's reply

    bool operator==(const OpenWorkAnswer &) const = default;
};

using HandedOverWorkId = Id<struct HandedOverWorkTag>;

/// Open work as the outgoing officer reported it and both sign it. Its later progress is on later pages.
struct HandedOverWork
{
    static constexpr RecordType recordType = RecordType::HandedOverWork;
    static constexpr const char *table = "handed_over_work";
    static constexpr auto fields()
    {
        return fieldsAre(
            Field{"id", &HandedOverWork::id}, Field{"handover_id", &HandedOverWork::handover},
            Field{"case_id", &HandedOverWork::work}, Field{"matter", &HandedOverWork::matter, Personal::Text},
            Field{"place", &HandedOverWork::place, Personal::Text},
            Field{"progress", &HandedOverWork::progress, Personal::Text},
            Field{"next_step", &HandedOverWork::nextStep, Personal::Text}, Field{"deadline", &HandedOverWork::deadline},
            Field{"if_worse", &HandedOverWork::ifWorse, Personal::Text},
            Field{"follower", &HandedOverWork::follower, Personal::Text}, Field{"urgency", &HandedOverWork::urgency});
    }

    HandedOverWorkId id;
    HandoverId handover;
    CaseId work;
    NonBlankText matter;
    QString place;
    QString progress;
    QString nextStep;
    std::optional<QDateTime> deadline;
    QString ifWorse;
    QString follower;
    Urgency urgency;

    bool operator==(const HandedOverWork &) const = default;
};

using PageReviewId = Id<struct PageReviewTag>;

/// The manager's opinion and signature on a page (HO-10).
struct PageReview
{
    static constexpr RecordType recordType = RecordType::PageReview;
    static constexpr const char *table = "page_review";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &PageReview::id}, Field{"log_page_id", &PageReview::page},
                         Field{"reviewer_id", &PageReview::reviewer},
                         Field{"opinion", &PageReview::opinion, Personal::Text},
                         Field{"reviewed_at", &PageReview::reviewedAt, FromJournal::Time});
    }

    PageReviewId id;
    LogPageId page;
    StaffId reviewer;
    NonBlankText opinion;
    QDateTime reviewedAt;

    bool operator==(const PageReview &) const = default;
};

using PagePrintId = Id<struct PagePrintTag>;

/// One print of a signed page, on paper or into a file. Every print after the first is a copy.
struct PagePrint
{
    static constexpr RecordType recordType = RecordType::PagePrint;
    static constexpr const char *table = "page_print";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &PagePrint::id}, Field{"log_page_id", &PagePrint::page},
                         Field{"printed_by", &PagePrint::printedBy},
                         Field{"printed_at", &PagePrint::printedAt, FromJournal::Time});
    }

    PagePrintId id;
    LogPageId page;
    StaffId printedBy;
    QDateTime printedAt;

    bool operator==(const PagePrint &) const = default;
};

} // namespace dutydesk
