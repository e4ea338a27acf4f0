// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/coredumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace dutydesk {

bool switchOffCoreDumps()
{
    const rlimit none{0, 0};
    bool off = setrlimit(RLIMIT_CORE, &none) == 0;
#ifndef __SANITIZE_ADDRESS__ // whose leak check looks into its own process, as a debugger does
    // A crash handler that takes the dump through a pipe ignores the limit, so the process is also made undumpable.
    off = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && off;
#endif
    return off;
}

} // namespace dutydesk
