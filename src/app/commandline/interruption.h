// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>

namespace dutydesk {

/// While there is one, Ctrl+C does not end the program but asks it to stop, so that it leaves nothing behind. A second
/// Ctrl+C ends it.
class Interruption
{
public:
    Interruption();
    ~Interruption();

    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    static bool isAsked();
};

bool isOnTerminal(std::FILE *stream);

} // namespace dutydesk
