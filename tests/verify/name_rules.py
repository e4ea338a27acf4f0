# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rule of docs/journal-format.md for names of other things than people who work at the desk."""
from entry_rules import need
from people_rules import is_name
from record_forms import is_words

# Columns by the type of the record, counted from 0. The name of a resident may be empty.
NAMES = {201: [1], 300: [1, 2], 400: [3], 501: [3], 502: [3]}


class Names:
    def check(self, entry):
        names = [entry.row[column] for column in NAMES.get(entry.type, [])] if entry.row is not None else []
        optional = entry.type == 502
        need(all(is_words(name) and is_name(name) or (optional and name == "") for name in names), entry, "WrongBody")

    def end(self):
        pass
