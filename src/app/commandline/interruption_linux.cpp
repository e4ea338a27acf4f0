// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/interruption.h"

#include <array>
#include <csignal>
#include <unistd.h>

namespace dutydesk {

namespace {

constexpr std::array stopping{SIGINT, SIGTERM, SIGHUP};

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
    for (const int signal : stopping) {
        struct sigaction before = {};
        sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) { // as nohup has it
            sigaction(signal, &noted, nullptr);
        }
    }
}

Interruption::~Interruption()
{
    for (const int signal : stopping) {
        struct sigaction present = {};
        sigaction(signal, nullptr, &present);
        if (present.sa_handler == noteInterruption) {
            std::signal(signal, SIG_DFL);
        }
    }
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
