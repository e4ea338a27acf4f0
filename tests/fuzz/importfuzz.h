// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/filelimits.h"
#include "tables/sheettable.h"

namespace dutydesk::fuzz {

/// So low that inputs reach every limit.
inline constexpr TableLimits lowLimits{.fileBytes = 1 << 20,
                                       .unpackedBytes = 1 << 21,
                                       .density = 100,
                                       .parts = 40,
                                       .sheets = 5,
                                       .rows = 400,
                                       .columns = 60,
                                       .cells = 2'000,
                                       .cellCharacters = 2'500,
                                       .characters = 20'000,
                                       .texts = 300,
                                       .merged = 50,
                                       .depth = 20,
                                       .attributes = 20,
                                       .elements = 4'000,
                                       .tokenBytes = 4'000};

/// What was read is within the limits, and can be read on as a list of flats.
void demandSoundSheets(const std::vector<SheetTable> &sheets);

} // namespace dutydesk::fuzz
