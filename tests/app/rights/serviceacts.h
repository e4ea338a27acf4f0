// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "base/try.h"
#include "common/services.h"
#include "people/actor.h"

#include <functional>
#include <optional>
#include <vector>

namespace dutydesk::test {

inline constexpr StaffId nobody(4711);
inline const QDate day(2026, 3, 2);

/// A password that is nobody's.
inline Secret secret()
{
    return Secret(QStringLiteral("wrong horse battery"));
}

/// One row of the table of rights: a function of a service that the window can reach, and who may call it.
struct ServiceAct
{
    const char *name;           ///< class and function; an overloaded one has a row for each
    std::optional<Right> right; ///< nothing if everybody may
    const char *whyOpen;        ///< the reason, if everybody may
    std::function<Result<void>(Services &, const Actor &)> run;
};

/// An act that needs a right.
template<typename Run>
ServiceAct needs(Right right, const char *name, Run run)
{
    return {name, right, "", [run](Services &services, const Actor &actor) -> Result<void> {
                CHECK(run(services, actor));
                return {};
            }};
}

/// An act of everybody who has signed in.
template<typename Run>
ServiceAct own(const char *name, const char *why, Run run)
{
    return {name, std::nullopt, why, [run](Services &services, const Actor &actor) -> Result<void> {
                CHECK(run(services, actor));
                return {};
            }};
}

/// An act that nobody need sign in for: it takes no actor.
template<typename Run>
ServiceAct open(const char *name, const char *why, Run run)
{
    return {name, std::nullopt, why, [run](Services &services, const Actor &) -> Result<void> {
                CHECK(run(services));
                return {};
            }};
}

std::vector<ServiceAct> actsOfPeople();
std::vector<ServiceAct> actsOfCentre();
std::vector<ServiceAct> actsOfRoster();
std::vector<ServiceAct> actsOfLog();
std::vector<ServiceAct> actsOfCases();
std::vector<ServiceAct> actsOfOwners();
std::vector<ServiceAct> actsOfRecords();

} // namespace dutydesk::test
