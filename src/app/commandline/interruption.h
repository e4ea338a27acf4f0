// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>

namespace dutydesk {

/// While there is one, Ctrl+C, a closed terminal or a request to end does not end the program but asks it to stop, so
/// that it leaves nothing behind. The second one of a kind ends it.
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
