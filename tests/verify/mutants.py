# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes each rule out of the verifier in turn, and says for which of them no test fails.

mutants.py FOLDER [SECONDS]   copies the source to FOLDER, builds it there without each rule, and runs the tests; ends when the time
                              is over
mutants.py --list             says what would be taken out

A rule is a place of the source that names a JournalProblem; without it, the check that stands there finds nothing. Ends with 1 where
no test fails without a rule. Adds a line to the file that DUTYDESK_RELIABILITY names.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROBLEM = re.compile(r"JournalProblem::\w+")
NO_PROBLEM = "std::optional<JournalProblem>()"
NO_FINDING = "std::optional<JournalFinding>()"

PATIENCE = 1800  # seconds

# The tests that should fail without a rule, the quickest first.
TESTS = ("core", "verify", "attacks")


def without(text, at):
    """The text without the rule whose problem stands at that place; nothing where the place is no rule."""
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    line, before = text[start:end], text[max(0, at - 300):at]
    name = PROBLEM.match(text, at).group()
    if re.search(r"[=!]= $", before) or line.lstrip().startswith(("case ", "//")):
        return None
    if "findings.push_back" in line and line.endswith(";"):
        return text[:start] + ";" + text[end:]
    call = max(text.rfind(word, 0, at) for word in ("wrongUnless(", ";", "{\n"))
    if text.startswith("wrongUnless(", call):
        place = call + len("wrongUnless(")
        return text[:place] + "true || " + text[place:]
    if line.strip() == f"return {name};":
        in_a_condition = text[:start].rstrip().endswith("{") and not text[:start].rstrip().endswith(")\n{")
        return text[:start] + (";" if in_a_condition else "return {};") + text[end:]
    for wrapped in (r"(?:Finding\()?JournalFinding\{[^{};]*%s\}\)?", r"(?:Finding\()?read\.bad\(%s\)\)?"):
        found = re.search(wrapped % name, line)
        if found:
            return text[: start + found.start()] + NO_FINDING + text[start + found.end():]
    found = re.search(r"(?:Problem\(|std::optional\()%s\)|%s" % (name, name), line)
    return text[: start + found.start()] + NO_PROBLEM + text[start + found.end():]


def mutants():
    for path in sorted((ROOT / "src/core").rglob("*.cpp")):
        text = path.read_text(encoding="utf-8")
        for found in PROBLEM.finditer(text):
            changed = without(text, found.start())
            if changed is not None:
                line = text.count("\n", 0, found.start()) + 1
                yield path.relative_to(ROOT), line, found.group(), text, changed


def copy_to(folder):
    for name in ("src", "ui", "tests", "resources", "docs"):
        shutil.copytree(ROOT / name, folder / name, dirs_exist_ok=True)
    for name in ("CMakeLists.txt", "CMakePresets.json"):
        shutil.copy(ROOT / name, folder / name)
    subprocess.run(["cmake", "--preset", "release"], cwd=folder, check=True, stdout=subprocess.DEVNULL)


def is_built(folder):
    targets = [argument for layer in TESTS for argument in ("--target", f"{layer}_tests")]
    return subprocess.run(["cmake", "--build", "--preset", "release", *targets], cwd=folder, capture_output=True).returncode == 0


def is_noticed(folder):
    """Whether a test fails, as one must; one that comes to no end counts too."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("DUTYDESK_")}
    for layer in TESTS:
        command = [folder / f"build/release/tests/{layer}_tests", "--gtest_fail_fast"]
        try:
            if subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=PATIENCE).returncode != 0:
                return True
        except subprocess.TimeoutExpired:
            return True
    return False


def note(tried, survivors, broken, seconds, everything):
    figure = {"row": "rules", "test": "mutants.py", "done": tried, "different": tried, "failures": len(survivors), "goal": everything}
    line = json.dumps({**figure, "controls": tried - len(survivors), "seconds": seconds, "survivors": survivors, "unbuilt": broken})
    print(line)
    if "DUTYDESK_RELIABILITY" in os.environ:
        with open(os.environ["DUTYDESK_RELIABILITY"], "a", encoding="utf-8") as file:
            file.write(line + "\n")


def run(folder, limit):
    copy_to(folder)
    if not is_built(folder) or is_noticed(folder):
        sys.exit("The tests already fail with all rules in their places.")
    begun, tried, survivors, broken = time.monotonic(), 0, [], []
    everything = list(mutants())
    for path, line, problem, text, changed in everything:
        if limit and time.monotonic() > begun + limit:
            break
        place = f"{path}:{line} {problem}"
        (folder / path).write_text(changed, encoding="utf-8")
        if not is_built(folder):
            broken.append(place)
        else:
            tried += 1
            if not is_noticed(folder):
                survivors.append(place)
                print(f"no test fails without {place}", flush=True)
        (folder / path).write_text(text, encoding="utf-8")
    note(tried, survivors, broken, round(time.monotonic() - begun), len(everything))
    return 1 if survivors else 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--list"]:
        for path, line, problem, _, _ in mutants():
            print(f"{path}:{line} {problem}")
    elif len(sys.argv) in (2, 3):
        sys.exit(run(pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) == 3 else 0))
    else:
        sys.exit(__doc__)
