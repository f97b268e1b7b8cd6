"""`make mutants`: one sign, word or number of a rule is changed at a time, and a test must notice each change.

    python -m tests.mutants [MODULE ...]

The changes are made by cosmic-ray (https://cosmic-ray.readthedocs.io/en/latest/), in a copy of the project in a
temporary folder. What no test notices is printed as a change, and is either a finding that is missing among the tests
or stands in `EQUIVALENT` with the reason why it changes nothing.
"""

import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

PROJECT = Path(__file__).parents[1]
TOOL = PROJECT / "var" / "mutation" / "bin" / "cosmic-ray"
ENOUGH = 0.95
"""The share of changes that a test must notice, those that change nothing counted among the unnoticed."""

_RUN = "env PYTHONPATH=. PYTHONDONTWRITEBYTECODE=1 {python} -m pytest -x -q -p no:cacheprovider {tests}"
TESTS = {
    # Without the million cases, which take longer than all the others and notice nothing besides.
    "chatops/policy/purdah/periods.py": (
        "tests/policy/purdah/test_periods.py tests/policy/purdah/test_purdah_boundaries.py -k 'not edge'"
    ),
    # Without the matrix, whose hundreds of thousands of cells would be gone through for each change.
    "chatops/policy/authority/powers.py": "--noconftest tests/policy/authority/test_powers.py",
    "chatops/policy/authority/delegations.py": "--noconftest tests/policy/authority/test_delegations.py",
    "chatops/policy/authority/absences.py": "--noconftest tests/policy/authority/test_absences.py",
    "chatops/evaluate/purdah_gate.py": (
        "tests/flow/purdah/test_switch.py tests/flow/purdah/test_purdah_ahead.py tests/flow/purdah/test_candidates.py"
    ),
}
"""For each module the tests that must notice; they are run once for each change, so they are few and quick."""

_MEMBERS = r"(Standing|Office|AccountStatus|ScopeKind)\."
_SORTED = "Written out, it comes {} when they are sorted."
EQUIVALENT = (
    ("slots=True", "slots=False", "Slots save memory; what is frozen takes no further attribute either way."),
    (rf" is (?={_MEMBERS}|SWITCHES)", " == ", "Each member of an enumeration is there once."),
    (rf" is not (?={_MEMBERS})", " != ", "Each member of an enumeration is there once."),
    (r" is not (?=AccountStatus\.ACTIVE)", " > ", _SORTED.format("first")),
    (r" is (?=AccountStatus\.ACTIVE)", " <= ", _SORTED.format("first")),
    (r" is (?=Standing\.EMPLOYEE)", " <= ", _SORTED.format("first")),
    (r" > (?=1:)", " != ", "That none was given is answered before."),
    (r" is (?=ScopeKind\.ACCOUNT)", " <= ", _SORTED.format("first")),
    (r" is (?=ScopeKind\.DRAFT)", " >= ", "Only a topic comes after it, and that may be for any draft."),
    (r" is (?=Office\.TOWN_CLERK)", " >= ", _SORTED.format("after the Deputy")),
    (r"usable\[0\]", "usable[ -1]", "Before anything is stated, any of the topics that were lent is as good."),
)
"""Changes that change nothing: what is put in the place of what, and why nobody can tell."""


def main(modules: list[str]) -> int:
    """Change each of these modules, or all of `TESTS`. Gives 1 when something went unnoticed, else 0."""
    unnoticed = [one for module in modules or TESTS for one in survivors_of(module)]
    print("\n".join(unnoticed) or "Every change was noticed, but for those that change nothing.")  # noqa: T201 - for whoever ran it
    return bool(unnoticed)


def survivors_of(module: str) -> list[str]:
    """The changes to this module that no test noticed and that are not known to change nothing, one text each."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        kept = subprocess.run(["git", "ls-files", "-z"], cwd=PROJECT, check=True, capture_output=True).stdout  # noqa: S607
        for name in filter(None, kept.decode().split("\0")):
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(PROJECT / name, copy / name)
        command = _RUN.format(python=sys.executable, tests=TESTS[module])
        (copy / "mutants.toml").write_text(
            f'[cosmic-ray]\nmodule-path = "{module}"\ntimeout = 60.0\nexcluded-modules = []\n'
            f'test-command = "{command}"\n[cosmic-ray.distributor]\nname = "local"\n'
        )
        subprocess.run(command, shell=True, cwd=copy, check=True, stdout=subprocess.DEVNULL)  # noqa: S602 - our own
        for step in ("init", "exec"):
            subprocess.run([TOOL, step, "mutants.toml", "mutants.sqlite"], cwd=copy, check=True)  # noqa: S603 - our own
        with closing(sqlite3.connect(copy / "mutants.sqlite")) as results:
            rows = results.execute("SELECT test_outcome, diff FROM work_results").fetchall()
    changes = [changed(diff) for outcome, diff in rows if outcome != "KILLED"]
    noticed = 1 - len(changes) / len(rows) if rows else 1.0
    print(f"{module}: {len(rows) - len(changes)} of {len(rows)} changes noticed, {noticed:.1%}.")  # noqa: T201
    found = [f"{module}: {before!r} could as well be {after!r}" for before, after in changes if not same(before, after)]
    return found + ([f"{module}: fewer than {ENOUGH:.0%} were noticed."] if noticed < ENOUGH else [])


def changed(diff: str) -> tuple[str, str]:
    """The line before and the line after."""
    lines = [line for line in diff.splitlines() if line[:1] in {"-", "+"} and line[:3] not in {"---", "+++"}]
    return next(x[1:] for x in lines if x[0] == "-").strip(), next(x[1:] for x in lines if x[0] == "+").strip()


def same(before: str, after: str) -> bool:
    """Whether the change is one of those that change nothing."""
    return any(
        after in {before[: m.start()] + new + before[m.end() :] for m in re.finditer(old, before)}
        for old, new, _ in EQUIVALENT
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
