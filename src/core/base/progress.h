// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>

namespace dutydesk {

/// How far long work is, and the request to stop it; shared by the window's thread and the one that works.
struct Progress
{
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;
    std::atomic<bool> isCancelled = false;
};

} // namespace dutydesk
