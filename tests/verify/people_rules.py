# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of docs/journal-format.md for names of people and for settings."""
from entry_rules import CENTRE, STAFF, need
from record_forms import BLANKS, is_invisible

# Columns of the settings, counted from 0, with their least and most.
BOUNDS = {6: (0, 120), 7: (0, 120), 8: (1, 28), 9: (1, 120), 10: (1, 1000), 11: (0, 1440), 12: (1, 31), 13: (1, 30),
          15: (0, 36500), 16: (0, 36500)}


def is_name(text):
    has_odd_blank = "  " in text or any(one in BLANKS and one != " " for one in text)
    return not has_odd_blank and not any(is_invisible(one) for one in text)


class People:
    """Names that look like no other name, and roles that nobody gives to themselves."""

    def __init__(self):
        self.names = {}  # of active people, by id
        self.roles = {}  # of all people, by id

    def check(self, entry):
        if entry.type != STAFF or entry.row is None:
            return
        name, is_active = entry.row[1], entry.row[5] == 1
        need(is_name(name), entry, "WrongBody")
        before, self.roles[entry.reference] = self.roles.get(entry.reference), entry.row[2]
        need(before in (None, entry.row[2]) or entry.actor != entry.reference, entry, "NoRight")
        self.names.pop(entry.reference, None)
        if is_active:
            need(name not in self.names.values(), entry, "WrittenTwice")
            self.names[entry.reference] = name

    def end(self):
        pass


class Settings:
    def check(self, entry):
        if entry.type == CENTRE and entry.row is not None:
            need(all(least <= entry.row[column] <= most for column, (least, most) in BOUNDS.items()), entry, "WrongBody")

    def end(self):
        pass
