// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rights/serviceacts.h"
#include "centre/centreservice.h"

namespace dutydesk::test {

namespace {

constexpr auto shared = "settings and reference data, which the window needs before sign-in and every role uses";
constexpr qint64 nothing = 4711;

template<typename Draft>
ServiceAct adding()
{
    return needs(Right::ChangeSettings, "CentreService::add",
                 [](auto &of, const Actor &actor) { return of.centre->add(actor, Draft{}); });
}

template<Record T, typename Draft>
ServiceAct changing()
{
    return needs(Right::ChangeSettings, "CentreService::change",
                 [](auto &of, const Actor &actor) { return of.centre->change(actor, IdOf<T>(nothing), Draft{}); });
}

template<Record T>
ServiceAct retiring()
{
    return needs(Right::ChangeSettings, "CentreService::setActive",
                 [](auto &of, const Actor &actor) { return of.centre->setActive(actor, IdOf<T>(nothing), false); });
}

template<Record T>
ServiceAct reordering()
{
    return needs(Right::ChangeSettings, "CentreService::reorder",
                 [](auto &of, const Actor &actor) { return of.centre->reorder(actor, std::vector{IdOf<T>(nothing)}); });
}

} // namespace

std::vector<ServiceAct> actsOfCentre()
{
    return {
        open("CentreService::centre", shared, [](auto &of) { return of.centre->centre(); }),
        open("CentreService::items", shared, [](auto &of) { return of.centre->items(); }),
        open("CentreService::leaders", shared, [](auto &of) { return of.centre->leaders(); }),
        open("CentreService::emergencyNumbers", shared, [](auto &of) { return of.centre->emergencyNumbers(); }),
        open("CentreService::phrases", shared, [](auto &of) { return of.centre->phrases(); }),
        open("CentreService::calendar", shared, [](auto &of) { return of.centre->calendar(2026); }),
        needs(Right::ChangeSettings, "CentreService::change",
              [](auto &of, const Actor &actor) { return of.centre->change(actor, CentreDraft{}); }),
        needs(Right::ChangeSettings, "CentreService::importCalendar",
              [](auto &of, const Actor &actor) { return of.centre->importCalendar(actor, 2026, "no list"); }),
        adding<SharedItemDraft>(),
        adding<OnCallLeaderDraft>(),
        adding<EmergencyNumberDraft>(),
        adding<PhraseDraft>(),
        changing<SharedItem, SharedItemDraft>(),
        changing<OnCallLeader, OnCallLeaderDraft>(),
        changing<EmergencyNumber, EmergencyNumberDraft>(),
        changing<Phrase, PhraseDraft>(),
        retiring<SharedItem>(),
        retiring<OnCallLeader>(),
        retiring<EmergencyNumber>(),
        retiring<Phrase>(),
        reordering<SharedItem>(),
        reordering<OnCallLeader>(),
        reordering<EmergencyNumber>(),
    };
}

} // namespace dutydesk::test
