// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/plainreader.h"
#include "faults/smalldesk.h"
#include "journal/verifier.h"
#include "support/printers.h"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <csignal>
#include <iostream>
#include <poll.h>
#include <unistd.h>

namespace dutydesk {

using namespace test;

namespace {

/// Writes lines until it is killed, and acknowledges each as soon as it is told that the line is saved.
[[noreturn]] void writeUntilKilled(SmallDesk &desk, int acknowledgements)
{
    const auto open = desk.open().value();
    while (desk.write(*open)) {
        const qint64 sequence = open->journal().head()->sequence;
        if (::write(acknowledgements, &sequence, sizeof sequence) != sizeof sequence) {
            break;
        }
    }
    _exit(1); // it was not killed
}

} // namespace

TEST(KillTest, aKilledProgramLosesNothingThatWasSaved)
{
    constexpr int cyclesOfOneFile = 20;
    SmallDesk desk;
    desk.begin();
    const Files fresh = desk.files();
    std::mt19937 random(9);
    const int cycles = tries(25, 2000);
    int acknowledged = 0;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        if (cycle % cyclesOfOneFile == 0) {
            desk.restore(fresh);
        }
        std::array<int, 2> ends{};
        ASSERT_EQ(pipe(ends.data()), 0);
        const pid_t child = fork();
        if (child == 0) {
            close(ends[0]);
            writeUntilKilled(desk, ends[1]);
        }
        close(ends[1]);
        pollfd first{.fd = ends[0], .events = POLLIN, .revents = 0};
        ASSERT_EQ(poll(&first, 1, 60'000), 1);
        usleep(static_cast<useconds_t>(random() % 30'000));
        ASSERT_EQ(kill(child, SIGKILL), 0);
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "ended by itself with " << WEXITSTATUS(status);
        qint64 last = 0;
        while (::read(ends[0], &last, sizeof last) == sizeof last) {
            ++acknowledged;
        }
        close(ends[0]);
        const Content found = readPlainly(desk.path());
        ASSERT_TRUE(found.isSound()) << found.wrong;
        ASSERT_GE(found.last(), last) << "cycle " << cycle;
    }
    EXPECT_TRUE(desk.open().value()->services().verifier->verify()->isWhole());
    std::cout << cycles << " times killed, " << acknowledged << " lines acknowledged, none lost\n";
}

} // namespace dutydesk
