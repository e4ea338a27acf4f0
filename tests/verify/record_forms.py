# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms of the columns of records, as docs/journal-format.md tells them.

    record_forms.py          reads bodies in hexadecimal from its input, and answers each with "fits" or "wrong"

The table of columns is read from the document itself, which a test of the program compares with the program.
"""
import datetime
import json
import os
import re
import sys

DOCUMENT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../docs/journal-format.md")
BLANKS = "\t\n\v\f\r \x85\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200b))) + "\u2028\u2029\u202f\u205f\u3000"
INVISIBLE = [(0x0000, 0x001F), (0x007F, 0x009F), (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160),
             (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x2800, 0x2800),
             (0x3164, 0x3164), (0xE000, 0xF8FF), (0xFDD0, 0xFDEF), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0),
             (0xFFF0, 0xFFFB), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF), (0xF0000, 0x10FFFF)]
LARGEST = 2**63 - 1


def is_invisible(one):
    return ord(one) & 0xFFFE == 0xFFFE or any(first <= ord(one) <= last for first, last in INVISIBLE)


def is_blank(text):
    return all(one in BLANKS or is_invisible(one) for one in text)


def is_day(text):
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except (TypeError, ValueError):
        return False


def runs_of(text):
    """[(first, last), …] of ascending runs that do not touch, or None if the text is not in the one form."""
    try:
        runs = [(int(first), int(last)) for first, last in json.loads(text)]
    except (ValueError, TypeError):
        return None
    after = 0
    for first, last in runs:
        if first <= after or last < first or last > LARGEST:
            return None
        after = last + 1
    return runs if text == "[" + ",".join(f"[{first},{last}]" for first, last in runs) + "]" else None


def is_number(value, first, last):
    return type(value) is int and first <= value <= last


def is_text(value, pattern=".*"):
    return isinstance(value, str) and re.fullmatch(pattern, value, re.DOTALL) is not None


def units(text):
    return len(text.encode("utf-16-le")) // 2


def is_words(value):
    return is_text(value) and value == value.strip(BLANKS) and not is_blank(value) and units(value) <= 2000


def is_moment(value):
    return is_text(value, ".{10}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z") and is_day(value[:10])


def is_list_of_ids(value):
    return (is_text(value, r"\[([1-9][0-9]*(,[1-9][0-9]*)*)?\]")
            and all(int(one) <= LARGEST for one in re.findall("[0-9]+", value)))


FORMS = {
    "id": lambda value: is_number(value, 1, LARGEST),
    "i32": lambda value: is_number(value, -2**31, 2**31 - 1),
    "i64": lambda value: is_number(value, -2**63, LARGEST),
    "text": lambda value: is_text(value) and units(value) <= 10_000,
    "words": is_words,
    "day": is_day,
    "time": lambda value: is_text(value, "([01][0-9]|2[0-3]):[0-5][0-9]"),
    "moment": is_moment,
    "ids": is_list_of_ids,
    "runs": lambda value: is_text(value) and runs_of(value) is not None,
    "bytes": lambda value: isinstance(value, bytes),
}


def form_named(name):
    """What asks whether a value has the form that the document names so."""
    if name.endswith("?"):
        inner = form_named(name[:-1])
        return lambda value: value is None or inner(value)
    if name.startswith("0–"):
        return lambda value: is_number(value, 0, int(name[2:]))
    if name.startswith("bytes ["):
        return lambda value: isinstance(value, bytes) and len(value) == int(name[7:-1])
    return FORMS[name]


def read_columns():
    """{type: [form, …]} of the table in the document."""
    columns = {}
    with open(DOCUMENT, encoding="utf-8") as document:
        for line in document:
            told = re.fullmatch(r"\| (\d+) \| ((?:\d+ `\w+` [^,|`]+(?:, )?)+) \|\n", line)
            found = re.findall(r"(\d+) `\w+` ([^,|`]+)", told[2]) if told else []
            if found:
                assert [int(number) for number, _ in found] == list(range(1, len(found) + 1)), line
                columns[int(told[1])] = [form_named(form) for _, form in found]
    return columns


COLUMNS = read_columns()


def fits(record_type, row):
    """Whether a record of the type may have this row; what is nothing at its end is left out."""
    forms = COLUMNS[record_type]
    missing = [None] * (len(forms) - len(row))
    return len(row) <= len(forms) and all(form(value) for form, value in zip(forms, list(row) + missing))


def main():
    from independent_verifier import decode
    for line in sys.stdin:
        body = decode(bytes.fromhex(line))
        print("fits" if body and fits(*body) else "wrong")


if __name__ == "__main__":
    main()
