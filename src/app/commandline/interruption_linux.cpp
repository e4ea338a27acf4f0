// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/interruption.h"

#include <csignal>
#include <unistd.h>

namespace dutydesk {

namespace {

volatile std::sig_atomic_t interruptionAsked = 0;

void noteInterruption(int)
{
    interruptionAsked = 1;
}

} // namespace

Interruption::Interruption()
{
    interruptionAsked = 0;
    struct sigaction noted = {};
    noted.sa_handler = noteInterruption;
    noted.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    sigaction(SIGINT, &noted, nullptr);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
}

bool Interruption::isAsked()
{
    return interruptionAsked != 0;
}

bool isOnTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) != 0;
}

} // namespace dutydesk
