# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums up what tests have tried for each row of the table of figures, next to its goals.

reliability.py quick|long MEASURED FUZZ_FOLDER RESULT   reads lines of ReliabilityFigure, writes RESULT, prints a table
"""

import json
import pathlib
import sys

# Of these rows, every test must have tried so often, since each is an attack of another kind.
EACH = {"attacks": 10}

# By name: what it counts, the goals of the quick and of the long form, and how many of the quick tries must be different.
ROWS = {
    "power loss": ("states of the disk after a loss of power", 20_000, 5_000_000, 5_000),
    "disk faults": ("failing calls of the disk", 4_000, 200_000, 0),
    "kill": ("kills of the program itself", 100, 40_000, 0),
    "attacks": ("attacks on a demo centre, by SQL, at least ten of each kind", 500, 1_000_000, 0),
    "rules": ("verifiers with one rule taken out, which a test must notice; the goal is all", 100, 100, 0),
    "twin": ("attacks on which the independent verifier agrees", 2_000, 100_000, 0),
    "flipped bits": ("bits flipped in the database, its log, pin and backup", 3_000, 500_000, 0),
    "fuzz": ("executions of the fuzzers", 1_000_000, 250_000_000, 0),
    "bad files": ("files made to harm a reader", 200, 5_000, 0),
    "search": ("searches equal to a plain one", 20_000, 1_000_000, 0),
    "calendar": ("days lived through", 730, 18_250, 0),
    "soak": ("seconds of work of a scripted clerk", 60, 3_600, 0),
}


def measured(path):
    lines = pathlib.Path(path).read_text(encoding="utf-8").splitlines() if pathlib.Path(path).exists() else []
    figures = [json.loads(line) for line in lines if line.strip()]
    unknown = {figure["row"] for figure in figures} - set(ROWS)
    if unknown:
        sys.exit(f"no row of the table is called {', '.join(sorted(unknown))}")
    return figures


def fuzzed(folder):
    """The number of executions that each fuzzer has left in its file."""
    for path in sorted(pathlib.Path(folder).glob("*.executions")):
        done = int(path.read_text(encoding="ascii").strip() or 0)
        yield {"row": "fuzz", "test": path.stem, "done": done, "different": 0, "failures": 0, "controls": 0, "seconds": 0}


def row_of(name, form, figures):
    what, quick, long, different = ROWS[name]
    tests = [figure for figure in figures if figure["row"] == name]
    row = {"row": name, "what": what, "goal": quick if form == "quick" else long, "tests": tests}
    for key in ("done", "different", "failures", "controls", "seconds"):
        row[key] = round(sum(test[key] for test in tests), 1)
    row["goal"] = max([row["goal"], *(test["goal"] for test in tests if "goal" in test)])
    row["short"] = [test["test"] for test in tests if test["done"] < EACH.get(name, 0)]
    enough = row["done"] >= row["goal"] and row["different"] >= different and not row["short"]
    if not tests:
        row["result"] = "not measured"
    elif row["failures"]:
        row["result"] = "FAILED"
    else:
        row["result"] = "reached" if enough else "goal not reached"
    return row


def say(rows):
    print(f"{'row':14}{'done':>12}{'different':>12}{'goal':>14}{'failures':>10}{'controls':>10}{'seconds':>10}  result")
    for row in rows:
        print(
            f"{row['row']:14}{row['done']:>12,}{row['different']:>12,}{row['goal']:>14,}{row['failures']:>10,}"
            f"{row['controls']:>10,}{row['seconds']:>10,.0f}  {row['result']}"
        )
    for row in rows:
        if row["short"]:
            print(f"{row['row']}: fewer than {EACH[row['row']]} each of {', '.join(row['short'])}")


def main(form, figures, fuzz, result):
    all_figures = measured(figures) + list(fuzzed(fuzz))
    rows = [row_of(name, form, all_figures) for name in ROWS]
    pathlib.Path(result).write_text(json.dumps({"form": form, "rows": rows}, indent=2) + "\n", encoding="utf-8")
    say(rows)
    return 1 if any(row["failures"] for row in rows) else 0


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
