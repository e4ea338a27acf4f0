# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of docs/journal-format.md for people, the signers of certificates among them, and for settings."""
import re
import unicodedata

from entry_rules import CENTRE, KEY_ENROLLED, KEYS_LOST, STAFF, need
from record_forms import BLANKS, is_invisible

# Columns of the settings, counted from 0, with their least and most.
BOUNDS = {6: (0, 120), 7: (0, 120), 8: (1, 28), 9: (1, 120), 10: (1, 1000), 11: (0, 1440), 12: (1, 31), 13: (1, 30),
          15: (365, 36500), 16: (365, 36500)}


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
            look = unicodedata.normalize("NFKC", name)
            need(look not in self.names.values(), entry, "WrittenTwice")
            self.names[entry.reference] = look

    def end(self):
        pass


class Tenure:
    """Since when people have had their role, and a key that nobody else has given them."""
    FULL_MS = 30 * 86_400_000

    def __init__(self):
        self.offices, self.since, self.loses_keys = {}, {}, False

    def note(self, kind, type_, actor, reference, time, row, ends_change):
        self.loses_keys = self.loses_keys or kind == KEYS_LOST
        if row is not None and type_ == STAFF:
            office = row[2], row[5]
            if self.offices.get(reference) != office:
                self.offices[reference], self.since[reference] = office, time
        elif row is not None and kind == KEY_ENROLLED and (self.loses_keys or row[1] != actor):
            self.since[row[1]] = time
        self.loses_keys = self.loses_keys and not ends_change

    def is_full(self, staff, time):
        return staff in self.since and time - self.since[staff] >= self.FULL_MS


class Settings:
    def check(self, entry):
        if entry.type == CENTRE and entry.row is not None:
            need(all(least <= entry.row[column] <= most for column, (least, most) in BOUNDS.items())
                 and re.fullmatch("[A-Z]{2,6}", entry.row[2]), entry, "WrongBody")

    def end(self):
        pass
