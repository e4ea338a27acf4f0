// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rights/serviceacts.h"
#include "setup/firststart.h"
#include "signin/staffservice.h"

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto beforeSignIn = "happens before sign-in";
constexpr auto names = "the sign-in page lists who works here";

} // namespace

std::vector<ServiceAct> actsOfPeople()
{
    return {
        open("FirstStart::isNeeded", beforeSignIn, [](auto &of) { return of.firstStart->isNeeded(); }),
        open("FirstStart::begin", "only where there is no centre yet",
             [](auto &of) {
                 return of.firstStart->begin({.centreName = u"a"_s, .managerName = u"b"_s}, secret(),
                                             Secret(u"493817"_s));
             }),
        open("SignInService::signIn", beforeSignIn, [](auto &of) { return of.signIn->signIn(u"nobody"_s, secret()); }),
        open("SignInService::switchBack", beforeSignIn,
             [](auto &of) { return of.signIn->switchBack(nobody, secret()); }),
        open("SignInService::sign", "asks the person for their secret",
             [](auto &of) { return of.signIn->sign(nobody, secret(), "page"); }),
        own("SignInService::changeSecrets", "one's own, with the old password",
            [](auto &of, const Actor &actor) {
                return of.signIn->changeSecrets(actor, secret(), secret(), Secret(u"1"_s));
            }),
        open("SignInService::checkSecrets", "a rule, no record",
             [](auto &) { return SignInService::checkSecrets(secret(), secret()); }),
        open("StaffService::list", names, [](auto &of) { return of.staff->list(); }),
        open("StaffService::isEnrolled", names, [](auto &of) { return of.staff->isEnrolled(nobody); }),
        needs(Right::EnrolStaff, "StaffService::add",
              [](auto &of, const Actor &actor) { return of.staff->add(actor, {}); }),
        needs(Right::EnrolStaff, "StaffService::change",
              [](auto &of, const Actor &actor) { return of.staff->change(actor, nobody, {}); }),
        needs(Right::EnrolStaff, "StaffService::setActive",
              [](auto &of, const Actor &actor) { return of.staff->setActive(actor, nobody, false); }),
        needs(Right::EnrolStaff, "StaffService::enrol",
              [](auto &of, const Actor &actor) {
                  return of.staff->enrol(actor, secret(), nobody, secret(), Secret(u"1"_s));
              }),
    };
}

} // namespace dutydesk::test
