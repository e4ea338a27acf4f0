// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rights/serviceacts.h"
#include "handover/handoverservice.h"
#include "handover/reviewservice.h"
#include "log/callcounts.h"
#include "log/dutylog.h"
#include "log/logprivacy.h"
#include "log/purgeservice.h"
#include "today/runninglimits.h"
#include "today/todayservice.h"

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr LogPageId page(4711);
constexpr LogEntryId line(4711);
constexpr CaseId work(4711);

std::vector<ServiceAct> reading()
{
    constexpr Right read = Right::ReadRecords;
    constexpr auto untilWhen = "the window says before sign-in until when the shift lasts, and who is on duty";
    return {
        needs(read, "LogLines::listEvidence",
              [](auto &of, const Actor &actor) { return of.logLines->listEvidence(actor, line); }),
        needs(read, "LogLines::contentOf",
              [](auto &of, const Actor &actor) { return of.logLines->contentOf(actor, line, EvidenceId(4711)); }),
        needs(read, "RunningLimits::list", [](auto &of, const Actor &actor) { return of.runningLimits->list(actor); }),
        needs(read, "FollowUps::list", [](auto &of, const Actor &actor) { return of.openWork->list(actor); }),
        needs(read, "LogPages::currentPage",
              [](auto &of, const Actor &actor) { return of.logPages->currentPage(actor); }),
        needs(read, "CallCounts::ofPage",
              [](auto &of, const Actor &actor) { return of.callCounts->ofPage(actor, page); }),
        needs(read, "CallCounts::ofDay", [](auto &of, const Actor &actor) { return of.callCounts->ofDay(actor, day); }),
        needs(read, "CallCounts::ofMonth",
              [](auto &of, const Actor &actor) { return of.callCounts->ofMonth(actor, day); }),
        needs(read, "LogPages::page", [](auto &of, const Actor &actor) { return of.logPages->page(actor, page); }),
        needs(read, "LogPages::volumes", [](auto &of, const Actor &actor) { return of.logPages->volumes(actor); }),
        needs(read, "LogPages::pagesOfVolume",
              [](auto &of, const Actor &actor) { return of.logPages->pagesOfVolume(actor, LogVolumeId(1)); }),
        needs(read, "LogPages::pagesOfDate",
              [](auto &of, const Actor &actor) { return of.logPages->pagesOfDate(actor, day); }),
        needs(read, "LogPages::contentsOf",
              [](auto &of, const Actor &actor) { return of.logPages->contentsOf(actor, LogVolumeId(1)); }),
        needs(read, "LogPages::pageToPrint",
              [](auto &of, const Actor &actor) { return of.logPages->pageToPrint(actor, page); }),
        needs(read, "LogPages::notePrint",
              [](auto &of, const Actor &actor) { return of.logPages->notePrint(actor, page); }),
        needs(read, "LogPages::whereIs",
              [](auto &of, const Actor &actor) {
                  return of.logPages->whereIs(actor, {RecordType::LogPage, 4711});
              }),
        needs(read, "HandoverService::state", [](auto &of, const Actor &actor) { return of.handover->state(actor); }),
        needs(read, "ReviewService::list",
              [](auto &of, const Actor &actor) { return of.reviews->list(actor, day, day); }),
        needs(read, "PurgeService::volumes", [](auto &of, const Actor &actor) { return of.purge->volumes(actor); }),
        own("TodayService::read", "each part of the page is told only to those with its right",
            [](auto &of, const Actor &actor) { return of.today->read(actor); }),
        open("LogPages::lastPage", untilWhen, [](auto &of) { return of.logPages->lastPage(); }),
        open("LogPages::rosteredNow", untilWhen, [](auto &of) { return of.logPages->rosteredNow(); }),
        open("LogPages::rosteredAfter", untilWhen,
             [](auto &of) -> Result<void> {
                 TRY(const LogPage last, of.logPages->lastPage());
                 CHECK(of.logPages->rosteredAfter(last));
                 return {};
             }),
    };
}

std::vector<ServiceAct> writing()
{
    constexpr Right write = Right::WriteLog;
    return {
        needs(write, "LogPages::openFirstPage",
              [](auto &of, const Actor &actor) { return of.logPages->openFirstPage(actor); }),
        needs(write, "LogPages::setPageHead",
              [](auto &of, const Actor &actor) { return of.logPages->setPageHead(actor, {.weather = u"晴"_s}); }),
        needs(write, "LogLines::write", [](auto &of, const Actor &actor) { return of.logLines->write(actor, {}); }),
        needs(write, "LogLines::amend",
              [](auto &of, const Actor &actor) { return of.logLines->amend(actor, line, {}, u"why"_s); }),
        needs(write, "LogLines::attach",
              [](auto &of, const Actor &actor) { return of.logLines->attach(actor, line, {}); }),
        needs(write, "FollowUps::add",
              [](auto &of, const Actor &actor) { return of.openWork->add(actor, {.matter = u"漏水"_s}); }),
        needs(write, "FollowUps::change",
              [](auto &of, const Actor &actor) { return of.openWork->change(actor, work, {.matter = u"漏水"_s}); }),
        needs(write, "FollowUps::finish",
              [](auto &of, const Actor &actor) { return of.openWork->finish(actor, work, u"done"_s); }),
        needs(write, "HandoverService::signOut",
              [](auto &of, const Actor &actor) { return of.handover->signOut(actor, {}, secret()); }),
        needs(write, "HandoverService::takeOver",
              [](auto &of, const Actor &actor) { return of.handover->takeOver(actor, {}, secret()); }),
        needs(write, "HandoverService::refuse",
              [](auto &of, const Actor &actor) { return of.handover->refuse(actor, u"why"_s, secret()); }),
        needs(Right::OverrideHandover, "HandoverService::overrideBlock",
              [](auto &of, const Actor &actor) { return of.handover->overrideBlock(actor, u"why"_s); }),
        needs(Right::ReviewRecords, "ReviewService::review",
              [](auto &of, const Actor &actor) { return of.reviews->review(actor, page, u"seen"_s, secret()); }),
        needs(Right::PurgeVolume, "PurgeService::purge",
              [](auto &of, const Actor &actor) {
                  return of.purge->purge(actor, {LogVolumeId(4711), {}, secret(), u"nobody"_s, secret(), {}});
              }),
        needs(Right::UnmaskOwners, "LogPrivacy::unmask",
              [](auto &of, const Actor &actor) { return of.logPrivacy->unmask(actor, line, u"why"_s); }),
        needs(Right::UnmaskOwners, "LogPrivacy::unmask",
              [](auto &of, const Actor &actor) { return of.logPrivacy->unmask(actor, work, u"why"_s); }),
    };
}

} // namespace

std::vector<ServiceAct> actsOfLog()
{
    std::vector<ServiceAct> acts = reading();
    const std::vector<ServiceAct> more = writing();
    acts.insert(acts.end(), more.begin(), more.end());
    return acts;
}

} // namespace dutydesk::test
