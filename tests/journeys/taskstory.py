# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""R_WN_5, R_HO_13, R_HO_14, R_HO_15: one task from the manager to the officer and back, all by keyboard: taskstory.py PROGRAM

The manager is not reached and the regional manager is, a department comes, a measure is taken and lifted, a call is missed, and the
limit of the task runs out while the program is closed. faketime moves the clock between the two starts.
"""

import os
import sqlite3
import subprocess
import sys
import tempfile
import time

from accessibilitywalk import on_a_display_of_its_own, pyatspi
from keyboard import KeyboardDesk, send

MATTER = "Check the access cards of building 3"
PASSWORDS = {"Chen Jing": "steady rain falls", "Wang Fang": "morning bread"}
PINS = {"Chen Jing": "240819", "Wang Fang": "502817"}
TABLE = "Tasks and follow-ups"


class Clerk(KeyboardDesk):
    def tab_to(self, name, role=None):
        for _ in range(30):
            node = self.focused()
            if node is not None and (node.name or "").startswith(name) and role in (None, node.getRoleName()):
                return
            self.keys("Tab")
        sys.exit(f"the Tab key does not lead to {name!r}")

    def button(self, name):
        enabled = pyatspi.STATE_ENABLED
        self.wait_for(lambda: self.find("push button", name).getState().contains(enabled), f"the button {name!r}")
        self.tab_to(name, "push button")
        self.keys("Space")

    def sign(self, name, secret):
        self.at("Password")
        send(0, pyatspi.KEY_STRING, secret)
        time.sleep(0.3)
        self.keys("Return")
        self.find("push button", name)

    def switch_to(self, name, secret):
        self.keys("Ctrl+Shift+L")
        self.fill("Name", name)
        self.keys("Return")
        self.sign(name, secret)

    def go_to_case(self):
        self.keys("Ctrl+T")
        self.tab_to(TABLE, "table")
        self.keys("Ctrl+Home")
        self.read("JB 2026-0001 ·")

    def fill_and_save(self, *fields):
        for name, text in fields:
            self.tab_to(name)
            self.fill(name, text)
        self.keys("Return")
        self.wait_for(lambda: all(window.getRoleName() != "dialog" for window in self.application), "an end of the dialog")

    def go_to_line(self, words):
        """Chooses the line of what is under way that contains the words."""
        self.keys("Alt+W")
        self.tab_to("Under way", "table")
        self.read(words, "Under way")
        cells = [node.name for node in self.showing(self.find("table", "Under way")) if node.getRoleName() == "table cell"]
        row = next(index for index, cell in enumerate(cells) if words in cell) // 4
        self.keys("Ctrl+Home", *["Down"] * row)


def start(program, folder, moment):
    preload = subprocess.run(["faketime", moment, "printenv", "LD_PRELOAD"], capture_output=True, text=True, check=True)
    environment = dict(os.environ, HOME=folder, LANG="C.UTF-8", TZ="Asia/Shanghai", LD_PRELOAD=preload.stdout.strip())
    # Only the clock on the wall is another one; sanitizers insist on coming first, which is of no use here.
    environment |= {"FAKETIME": f"@{moment}", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    environment["ASAN_OPTIONS"] = ":".join(filter(None, [os.environ.get("ASAN_OPTIONS"), "verify_asan_link_order=0"]))
    return Clerk([program, "--database", f"{folder}/desk.db"], environment)


def stop(desk):
    desk.process.terminate()
    desk.process.wait(60)


def fill_secrets(desk, name):
    fields = ("New password", PASSWORDS[name]), ("New password again", PASSWORDS[name]), ("New PIN", PINS[name])
    for field, secret in fields:
        desk.fill(field, secret)
        desk.keys("Tab")


def set_up(desk):
    desk.fill("Name of the centre", "Maple Court")
    desk.keys("Tab")
    desk.fill("Short code", "MC")
    desk.keys("Return")
    desk.fill("Name", "Chen Jing")
    desk.keys("Tab", "Tab")
    fill_secrets(desk, "Chen Jing")
    desk.keys("Alt+N")
    desk.read("Step 3 of 4")
    desk.fill("Name 1", "Zhao Min")
    desk.keys("Alt+N")
    desk.read("Step 4 of 4")
    desk.fill("Name 1", "Wang Fang")
    desk.keys("Alt+O")
    desk.read("Duty roster")
    desk.keys("Ctrl+5")
    desk.tab_to("Staff", "table")
    desk.keys("Ctrl+Home", "Down", "Alt+P")
    desk.fill("Password of Chen Jing", PASSWORDS["Chen Jing"])
    desk.keys("Tab")
    fill_secrets(desk, "Wang Fang")
    desk.keys("Return")
    desk.read("Wang Fang can sign in now.")


def assign(desk):
    desk.switch_to("Wang Fang", PASSWORDS["Wang Fang"])
    desk.keys("Ctrl+3")
    desk.find("push button", "Open the duty log")
    desk.keys("Alt+O")
    desk.read("Current page")
    desk.switch_to("Chen Jing", PINS["Chen Jing"])
    desk.keys("Ctrl+T", "Ctrl+Shift+T")
    desk.at("Who")
    for _ in range(5):
        if desk.focused().description != "Wang Fang":
            desk.keys("Down")
    desk.keys("Alt+B")  # within a day, which is what is proposed
    desk.fill_and_save(("What to do first", "Count the cards"), ("Matter", MATTER))
    desk.read(MATTER, TABLE)


def work_on(desk):
    desk.switch_to("Wang Fang", PINS["Wang Fang"])
    desk.keys("Ctrl+1")
    desk.read(MATTER)
    desk.go_to_case()
    desk.keys("Return")
    desk.fill_and_save(("Remark", "Today after lunch"))
    desk.keys("Ctrl+Shift+R")
    desk.fill_and_save(("Reason", "Two cards are missing"))
    desk.go_to_line("Two cards are missing")
    desk.button("Not reached")
    desk.read("not reached", "Under way")
    desk.go_to_case()
    desk.keys("Ctrl+Shift+R")
    desk.at("Reason")
    proposed = desk.find("combo box", "Leader").description
    if "Zhao Min" not in proposed:
        sys.exit(f"who was not reached is not followed by the regional manager but by {proposed!r}")
    desk.fill_and_save(("Reason", "The manager does not answer"))
    desk.go_to_line("The manager does not answer")
    desk.button("Reached, answer…")
    desk.fill_and_save(("Answer", "Change the locks today"))
    desk.go_to_case()
    desk.keys("Ctrl+Shift+O")
    desk.fill_and_save(("Department", "Maintenance"), ("Who", "Master Wang"))
    desk.keys("Ctrl+Shift+M")
    desk.fill_and_save(("What is done", "A guard stands at the door"))
    desk.go_to_line("Called out: Maintenance")
    desk.button("Arrived")
    desk.read("arrived", "Under way")
    desk.keys("F6")
    desk.read("Call not answered")


def report_back(desk):
    desk.sign("Wang Fang", PASSWORDS["Wang Fang"])
    desk.read(f"{MATTER} · +1 h")  # over
    desk.keys("Ctrl+J")
    desk.at(TABLE)
    desk.read("JB 2026-0001 ·")
    desk.go_to_line("A guard stands at the door")
    desk.button("Lifted")
    desk.read("lifted", "Under way")
    desk.go_to_case()
    desk.keys("Return")
    desk.fill_and_save(("What became of it", "The locks are changed"))
    desk.switch_to("Chen Jing", PASSWORDS["Chen Jing"])
    desk.go_to_case()
    desk.keys("Return")
    desk.tab_to("Remark")
    desk.fill("Remark", "Good")
    desk.keys("Return")
    desk.read("accepted")


def tell(program, folder):
    desk = start(program, folder, "2026-11-25 08:05:00")
    set_up(desk)
    assign(desk)
    work_on(desk)
    stop(desk)
    desk = start(program, folder, "2026-11-26 09:35:00")  # the limit ran out at five past eight
    report_back(desk)
    stop(desk)


EXPECTED = {
    "SELECT act FROM case_step ORDER BY id": [0, 3, 4, 6],  # assigned, taken in hand, reported back, accepted
    "SELECT reached FROM escalation_attempt ORDER BY id": [0, 1],
    "SELECT arrived_at IS NOT NULL FROM callout": [1],
    "SELECT lifted_at IS NOT NULL FROM measure": [1],
    "SELECT COUNT(*) FROM log_entry WHERE matter = 'Call not answered'": [1],
    "SELECT DISTINCT case_id FROM (SELECT case_id FROM escalation UNION SELECT case_id FROM callout UNION "
    "SELECT case_id FROM measure UNION SELECT case_id FROM case_step)": [1],
}


def problems_of(program, folder):
    """What the database does not say of the story, and whether the verifier finds it whole."""
    database = sqlite3.connect(f"{folder}/desk.db")
    for question, expected in EXPECTED.items():
        found = [row[0] for row in database.execute(question)]
        if found != expected:
            yield f"{question}: {found}"
    database.close()
    command = [program, "verify", "--database", f"{folder}/desk.db", "--lang", "en"]
    verified = subprocess.run(command, env=dict(os.environ, HOME=folder), capture_output=True, text=True)
    if verified.returncode != 0 or "The journal is whole" not in verified.stdout:
        yield verified.stdout + verified.stderr


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        tell(program, folder)
        problems = list(problems_of(program, folder))
    print("\n".join(problems) or "the story is told")
    return 1 if problems else 0


if __name__ == "__main__":
    if sys.argv[1] != "--here":
        sys.exit(on_a_display_of_its_own(__file__, sys.argv[1]))
    sys.exit(main(sys.argv[2]))
