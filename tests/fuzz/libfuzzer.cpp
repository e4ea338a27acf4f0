// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzztargets.h"

#include <cstdint>

using namespace dutydesk;

// What libFuzzer calls; which target it tries, the environment says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const fuzz::FuzzTarget &target = fuzz::fuzzTarget(qEnvironmentVariable("DUTYDESK_FUZZ_TARGET"));
    target.run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
