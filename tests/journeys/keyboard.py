# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person who uses the program by keyboard alone, and reads what is on the screen by the accessibility bus."""

import ctypes
import time

from accessibilitywalk import Desk, pyatspi

MODIFIERS = {"Ctrl": 37, "Shift": 50, "Alt": 64}  # codes of the keys on the display's keyboard
KEYS = {"Return": 0xFF0D, "Tab": 0xFF09, "Escape": 0xFF1B, "Space": 0x20, "Home": 0xFF50, "End": 0xFF57, "Up": 0xFF52}
KEYS |= {"Down": 0xFF54, "PageDown": 0xFF56} | {f"F{number}": 0xFFBD + number for number in range(1, 13)}
PAUSE = 0.1  # seconds
LINES = ("list item", "table cell", "page tab")
VIEWABLE = 2
REVERT_TO_PARENT = 2


class Attributes(ctypes.Structure):
    """The beginning of XWindowAttributes, and room for the rest of it."""

    _fields_ = [("sizes", ctypes.c_int * 5), ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong)]
    _fields_ += [("kinds", ctypes.c_int * 4), ("planes", ctypes.c_ulong * 2), ("save", ctypes.c_int)]
    _fields_ += [("colours", ctypes.c_ulong), ("installed", ctypes.c_int), ("state", ctypes.c_int)]
    _fields_ += [("rest", ctypes.c_char * 128)]


class WindowManager:
    """Gives the keyboard to the window on top, as a window manager does, which this display has none of."""

    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))
        self.root = self.x.XDefaultRootWindow(self.display)
        self.refused = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
        self.x.XSetErrorHandler(self.refused)  # a window may be gone by now

    def windows(self):
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        asked = (ctypes.c_ulong(self.root), ctypes.byref(root), ctypes.byref(parent))
        self.x.XQueryTree(self.display, *asked, ctypes.byref(children), ctypes.byref(count))
        found = children[: count.value]
        self.x.XFree(children)
        return found

    def raise_top(self):
        for window in reversed(self.windows()):
            looks = Attributes()
            self.x.XGetWindowAttributes(self.display, ctypes.c_ulong(window), ctypes.byref(looks))
            if looks.state == VIEWABLE:
                self.x.XSetInputFocus(self.display, ctypes.c_ulong(window), REVERT_TO_PARENT, ctypes.c_ulong(0))
                break
        self.x.XSync(self.display, 0)


def send(code, kind, text=None):
    pyatspi.Registry.generateKeyboardEvent(code, text, kind)


class KeyboardDesk(Desk):
    def __init__(self, command, environment):
        self.manager = WindowManager()
        super().__init__(command, environment)

    def wait_for(self, look, what):
        def again():
            self.manager.raise_top()
            return look()

        return super().wait_for(again, what)

    def keys(self, *chords):
        """Presses keys such as Ctrl+Shift+T one after the other."""
        for chord in chords:
            time.sleep(PAUSE)  # what the last key closed is gone, and what it opened is there
            self.manager.raise_top()
            time.sleep(PAUSE)
            *held, key = chord.split("+")
            for modifier in held:
                send(MODIFIERS[modifier], pyatspi.KEY_PRESS)
            send(KEYS.get(key) or ord(key.lower()), pyatspi.KEY_SYM)
            for modifier in reversed(held):
                send(MODIFIERS[modifier], pyatspi.KEY_RELEASE)

    def focused(self):
        """The widget that has the keyboard; the current line of a list says so too, wherever the keyboard is."""
        found = None
        for node in self.showing():
            if node.getState().contains(pyatspi.STATE_FOCUSED) and node.getRoleName() not in LINES:
                found = node  # the field within a box comes after the box
        return found

    def at(self, name):
        """Waits until the focus is where the person expects it."""

        def there():
            node = self.focused()
            return node if node is not None and (node.name or "").startswith(name) else None

        return self.wait_for(there, f"the focus at {name!r}")

    def fill(self, name, text):
        """Types into the field that has the focus in place of what it holds, and waits for the last letter."""
        self.at(name)
        self.keys("Ctrl+A")
        send(0, pyatspi.KEY_STRING, text)
        self.wait_for(lambda: self.at(name).queryText().characterCount == len(text), f"{text!r} in {name!r}")
