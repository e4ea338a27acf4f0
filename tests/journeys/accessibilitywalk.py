# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""R_RK_7: drives the program by the accessibility bus alone, as the user of a screen reader does.

From the empty file to a line of the log that is followed up: accessibilitywalk.py PROGRAM
"""

import os
import subprocess
import sys
import tempfile
import time

import pyatspi

RETURN = 0xFF0D

PATIENCE = 60  # seconds; the sanitizers are slow


class Desk:
    def __init__(self, command, environment):
        self.process = subprocess.Popen(command, env=environment)
        self.application = self.wait_for(self._application, "the program on the bus")

    @staticmethod
    def _application():
        desktop = pyatspi.Registry.getDesktop(0)
        return next((found for found in desktop if found is not None and found.name == "dutydesk"), None)

    def wait_for(self, look, what):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                found = look()
            except Exception:  # the tree changes while it is read
                found = None
            if found:
                return found
            if self.process.poll() is not None:
                sys.exit(f"the program ended with {self.process.returncode} before there was {what}")
            time.sleep(0.1)
        sys.exit(f"not there: {what}")

    def showing(self, node=None):
        node = self.application if node is None else node
        if node.getState().contains(pyatspi.STATE_SHOWING) or node is self.application:
            yield node
            for child in node:
                if child is not None:
                    yield from self.showing(child)

    def find(self, role, name):
        return self.wait_for(
            lambda: next(
                (node for node in self.showing() if node.getRoleName() == role and name in (node.name, "")), None
            ),
            f"{role} {name!r}",
        )

    def enter(self, name, text, role="text"):
        self.find(role, name).queryEditableText().setTextContents(text)

    def press(self, name, role="push button"):
        def enabled():
            node = self.find(role, name)
            return node if node.getState().contains(pyatspi.STATE_ENABLED) else None

        self.act_on(self.wait_for(enabled, f"{role} {name!r} to press"))

    @staticmethod
    def act_on(node, names=("Press", "Toggle")):
        actions = node.queryAction()
        wanted = [index for index in range(actions.nActions) if actions.getName(index) in names]
        actions.doAction(wanted[0])

    def choose(self, label, chosen):
        """Goes down the list of the combo box with that label until that is chosen."""
        for _ in range(20):
            box = self.find("combo box", label)
            if box.description == chosen:
                return
            self.act_on(box, ("Increase",))
            time.sleep(0.2)
        sys.exit(f"{label!r} has no {chosen!r}")

    def read(self, part, table=None):
        """Waits until some text on the screen, or in that table, contains the part."""

        def words():
            node = None if table is None else self.find("table", table)
            return next((n for n in self.showing(node) if part in (n.name or "")), None)

        return self.wait_for(words, f"the words {part!r}")

    def key_on(self, role, name, keysym):
        self.find(role, name).queryComponent().grabFocus()
        time.sleep(0.5)
        pyatspi.Registry.generateKeyboardEvent(keysym, None, pyatspi.KEY_SYM)


def begin(program, folder):
    """The desk of a new centre, at its first open page."""
    desk = Desk([program, "--database", f"{folder}/desk.db"], dict(os.environ, HOME=folder, LANG="C.UTF-8"))
    desk.enter("Name of the centre", "Maple Court")
    desk.enter("Short code", "MC")
    desk.press("Next")
    desk.read("Step 2 of 4")
    desk.enter("Name", "Chen Jing")
    for field, secret in (
        ("New password", "steady rain falls"),
        ("New password again", "steady rain falls"),
        ("New PIN", "240819"),
    ):
        desk.enter(field, secret, "password text")
    desk.press("Next")
    desk.read("Step 3 of 4")
    desk.press("Next")
    desk.read("Step 4 of 4")
    desk.enter("Name 1", "Wang Fang")
    desk.choose("Role 1", "Head of the desk")
    desk.press("Open the desk")

    desk.press("Shift handover", "page tab")
    desk.press("Open the duty log")
    return desk


def walk(program):
    with tempfile.TemporaryDirectory() as folder:
        desk = begin(program, folder)
        desk.enter("Quick entry", "3-502 leak, plumber sent !")
        desk.key_on("text", "Quick entry", RETURN)
        desk.act_on(desk.read("leak, plumber sent", "Open work"))
        desk.press("Done…")
        desk.enter("Outcome", "washer replaced")
        desk.press("Done")
        desk.read("washer replaced")

        desk.press("Duty roster", "page tab")
        desk.press("Publish…")
        desk.read("Broken rules")
        desk.press("Administration", "page tab")
        desk.read("Wang Fang")
        desk.process.terminate()
        desk.process.wait(PATIENCE)


def on_a_display_of_its_own(script, *arguments):
    """Starts the script again where there are a display and a bus, and ends with its result."""
    reading, writing = os.pipe()
    # Without -noreset the display starts anew when its first client leaves, and refuses the program meanwhile.
    options = ["-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), *options], pass_fds=[writing])
    os.close(writing)
    number = os.fdopen(reading).readline().strip()
    try:
        environment = dict(os.environ, DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        command = ["dbus-run-session", "--", sys.executable, script, "--here", *arguments]
        return subprocess.run(command, env=environment).returncode
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    if sys.argv[1] == "--here":
        walk(sys.argv[2])
        print("walked")
    else:
        sys.exit(on_a_display_of_its_own(__file__, sys.argv[1]))
