// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/value.h"

namespace dutydesk {

/// Under which heading something is found, in the order in which the headings stand. The numbers are in the index
/// alone, which is made anew when they change (SearchIndex::version).
enum class FindGroup { Flats, Log, OpenWork, Roster, Facilities, Requests, Staff, Centre };

template<>
inline constexpr int lastEnumerator<FindGroup> = 7;

} // namespace dutydesk
