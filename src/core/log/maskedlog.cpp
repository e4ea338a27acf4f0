// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/maskedlog.h"

#include "base/try.h"
#include "privacy/masking.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

NonBlankText masked(const NonBlankText &text)
{
    return NonBlankText::from(masking::freeText(text.toString())).value_or(text);
}

template<typename... Texts>
void mask(Texts &...texts)
{
    ((texts = masking::freeText(texts)), ...);
}

Handover masked(Handover handover)
{
    mask(handover.explanation, handover.closingReason, handover.inPlaceReason, handover.overrideReason,
         handover.abnormality, handover.objection, handover.refusalReason);
    return handover;
}

QStringList textsOf(const LogEntry &entry)
{
    return {entry.matter.toString(), entry.action, entry.toldWhom, entry.place, entry.reason, entry.telephone};
}

QStringList textsOf(const OpenWork &work)
{
    return {work.matter.toString(), work.place, work.progress, work.nextStep, work.ifWorse, work.follower};
}

/// Of the texts of a draft, all at once.
Result<void> restore(const std::vector<QString *> &typed, const QStringList &originals)
{
    const bool hadStars = std::ranges::any_of(originals, masking::isMasked);
    for (QString *text : typed) {
        *text = masking::restored(*text, originals);
        if (masking::isMasked(*text) && !hadStars) {
            return failure(ErrorCode::InvalidInput, u"masked"_s);
        }
    }
    return {};
}

Result<OpenWorkDraft> restoredFrom(OpenWorkDraft draft, const QStringList &originals)
{
    CHECK(restore({&draft.matter, &draft.place, &draft.progress, &draft.nextStep, &draft.ifWorse, &draft.follower},
                  originals));
    return draft;
}

} // namespace

LogEntry masked(LogEntry entry)
{
    entry.person = masking::name(entry.person);
    entry.telephone = masking::telephone(entry.telephone);
    entry.matter = masked(entry.matter);
    mask(entry.place, entry.action, entry.toldWhom, entry.reason);
    return entry;
}

OpenWork masked(OpenWork work)
{
    work.matter = masked(work.matter);
    mask(work.place, work.progress, work.nextStep, work.ifWorse, work.follower);
    return work;
}

PageView masked(PageView view)
{
    mask(view.page.weather, view.page.dutyManager);
    for (EntryOnPage &line : view.entries) {
        line.entry = masked(line.entry);
    }
    for (OpenWork &work : view.openWork) {
        work = masked(work);
    }
    if (view.handover) {
        view.handover = masked(*view.handover);
    }
    for (Handover &refused : view.refused) {
        refused = masked(refused);
    }
    for (ItemCount &count : view.counts) {
        mask(count.explanation);
    }
    for (OpenWorkAnswer &answer : view.answers) {
        mask(answer.question, answer.reply);
    }
    for (PageReview &review : view.reviews) {
        review.opinion = masked(review.opinion);
    }
    return view;
}

Result<LogEntryDraft> restored(LogEntryDraft draft, const LogEntry &old)
{
    if (draft.person.trimmed() == masking::name(old.person)) {
        draft.person = old.person;
    }
    if (draft.telephone.trimmed() == masking::telephone(old.telephone)) {
        draft.telephone = old.telephone;
    }
    CHECK(restore({&draft.person, &draft.telephone, &draft.matter, &draft.place, &draft.action, &draft.toldWhom},
                  textsOf(old)));
    return draft;
}

Result<OpenWorkDraft> restored(OpenWorkDraft draft, const OpenWork &old)
{
    return restoredFrom(std::move(draft), textsOf(old));
}

Result<OpenWorkDraft> restored(OpenWorkDraft draft, const LogEntry &line)
{
    return restoredFrom(std::move(draft), textsOf(line));
}

Result<QString> restored(const QString &outcome, const OpenWork &old)
{
    QString text = outcome;
    CHECK(restore({&text}, textsOf(old)));
    return text;
}

} // namespace dutydesk
