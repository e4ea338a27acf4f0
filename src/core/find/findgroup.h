// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/value.h"

namespace dutydesk {

/// The headings of search results, in their order on screen. Only the index stores the numbers, and it is rebuilt when
/// they change (SearchIndex::version).
enum class FindGroup { Flats, Log, Case, Roster, Facilities, Requests, Staff, Centre };

template<>
inline constexpr int lastEnumerator<FindGroup> = 7;

} // namespace dutydesk
