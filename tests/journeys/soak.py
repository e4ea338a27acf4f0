# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A clerk writes a line a second, a hundred times as fast as people do: soak.py PROGRAM SECONDS

Says how memory and open files of the program went, and how long it took at most until a line was saved; then the program is killed,
and all lines must be there. Ends with 1 where something grew, was late or was lost. Adds a line to the file that DUTYDESK_RELIABILITY
names.
"""

import json
import os
import pathlib
import sqlite3
import sys
import tempfile
import time

from accessibilitywalk import RETURN, begin, on_a_display_of_its_own, pyatspi

LATE = 5  # seconds after which a line should have been saved, however busy the computer is
LINE = 8_192  # bytes of memory that a line may need, since all lines of the page are shown
LEAK = 1 << 20  # bytes an hour that may be lost
NOISE = 8 << 20  # bytes by which memory differs from one moment to the next
SHORT = 600  # seconds below which memory has not settled, least of all with sanitizers, so that only much growth tells


def memory(process):
    return int(pathlib.Path(f"/proc/{process.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def handles(process):
    return len(os.listdir(f"/proc/{process.pid}/fd"))


def write(desk, field, number):
    """Writes a line, and returns the seconds until the field was empty again, as it is once the line is saved."""
    field.queryEditableText().setTextContents(f"3-{number % 900 + 100} noise, number {number}")
    begun = time.monotonic()
    pyatspi.Registry.generateKeyboardEvent(RETURN, None, pyatspi.KEY_SYM)
    desk.wait_for(lambda: field.queryText().characterCount == 0, f"line {number}")
    return time.monotonic() - begun


def soak(desk, seconds):
    field = desk.find("text", "Quick entry")
    field.queryComponent().grabFocus()
    time.sleep(1)
    end, lines, slowest, settled = time.monotonic() + seconds, 0, 0.0, None
    while time.monotonic() < end:
        next_line = time.monotonic() + 1
        lines += 1
        slowest = max(slowest, write(desk, field, lines))
        if settled is None and time.monotonic() > end - seconds / 2:  # what is made once has been made
            settled = (memory(desk.process), handles(desk.process), lines)
        time.sleep(max(0.0, next_line - time.monotonic()))
    grown = memory(desk.process) - settled[0]
    return {
        "lines": lines,
        "slowest": round(slowest, 2),
        "grown": grown,
        "lost": grown - LINE * (lines - settled[2]),
        "handles": handles(desk.process) - settled[1],
    }


def judge(found, seconds):
    problems = []
    if found["lost"] > LEAK * seconds / 7200 + NOISE * (4 if seconds < SHORT else 1):
        problems.append(f"memory grew by {found['grown']} bytes")
    if found["handles"] > 2:
        problems.append(f"{found['handles']} more files are open")
    if found["slowest"] > LATE:
        problems.append(f"a line took {found['slowest']} s")
    if found["saved"] != found["lines"]:
        problems.append(f"{found['lines']} lines were written, and {found['saved']} are there")
    return problems


def note(found, seconds, problems):
    figure = {"row": "soak", "test": "soak.py", "done": seconds, "different": found["lines"], "failures": len(problems)}
    line = json.dumps({**figure, "controls": 0, "seconds": seconds, **found})
    print(line)
    if "DUTYDESK_RELIABILITY" in os.environ:
        with open(os.environ["DUTYDESK_RELIABILITY"], "a", encoding="utf-8") as file:
            file.write(line + "\n")


def main(program, seconds):
    with tempfile.TemporaryDirectory() as folder:
        desk = begin(program, folder)
        found = soak(desk, seconds)
        desk.process.kill()
        desk.process.wait(60)
        database = sqlite3.connect(f"{folder}/desk.db")
        found["saved"] = database.execute("SELECT COUNT(*) FROM log_entry WHERE matter LIKE 'noise, number %'").fetchone()[0]
    problems = judge(found, seconds)
    note(found, seconds, problems)
    print("; ".join(problems) or "soaked")
    return 1 if problems else 0


if __name__ == "__main__":
    if sys.argv[1] == "--here":
        sys.exit(main(sys.argv[2], int(sys.argv[3])))
    sys.exit(on_a_display_of_its_own(__file__, *sys.argv[1:]))
