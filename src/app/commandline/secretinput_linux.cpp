// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/secretinput.h"

#include <iostream>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace dutydesk {

QString readSecretLine()
{
    termios before{};
    const bool isTerminal = tcgetattr(STDIN_FILENO, &before) == 0;
    if (isTerminal) {
        termios hidden = before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    std::string line;
    std::getline(std::cin, line);
    if (isTerminal) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    }
    return QString::fromStdString(line);
}

} // namespace dutydesk
