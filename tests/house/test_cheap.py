"""What keeps the tests from growing dear, as far as it can be said without a clock."""

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.conftest import WHERE_THE_ENGINE_MATTERS

TESTS = Path(__file__).parents[1]
A_DATABASE = {"sqlite_url", "sqlite_template", "database_url"}
"""Of whoever asks for one of these, each case has a database of its own."""
MOST_CASES = 80
STARTS = {
    "bench/processes.py": "what is measured runs beside what measures it",
    "bench/record.py": "how long a command takes from nothing to its end",
    "cli/test_cli.py": "what a command imports is seen in a process that has imported nothing",
    "cli/test_one_post.py": "what a command imports is seen in a process that has imported nothing",
    "cli/test_record_export.py": "the program that checks an export stands alone",
    "cli/test_slow_reader.py": "a pipe that nobody reads",
    "cli/test_two_at_once.py": "two commands at once, as two people give them",
    "handlers/networks/test_bluesky_server.py": "the server is not ours",
    "house/test_practice_command.py": "the command as it is given",
    "house/breaks.py": "a break, written down",
    "journeys/test_killed_at_calls.py": "what counts the system calls of another process; it imports nothing of ours",
    "journeys/test_set_up.py": "the command as it is given",
    "mutants.py": "a tool for whoever develops",
    "packaging/test_packages.py": "the program as it is installed",
    "storage/database/test_process_lock.py": "a lock is of one process; it imports little",
    "storage/test_backups.py": "another process that writes meanwhile",
    "storage/test_journal_export.py": "the program that checks an export stands alone",
    "support/breaking.py": "pytest in a copy, for `make soak`",
    "support/postgres_cluster.py": "the servers are not ours",
}
"""Files that start a program anew, and why no `Forked` does: to import it all costs more than most tests."""
_STARTS = re.compile(r"create_subprocess_(?:exec|shell)\(|subprocess\.(?:run|Popen|check_output)\(")


def test_no_test_opens_a_database_for_each_of_very_many_cases(request: pytest.FixtureRequest) -> None:
    opening = [item for item in request.session.items if A_DATABASE & set(getattr(item, "fixturenames", ()))]
    cases = Counter(item.nodeid.partition("[")[0] for item in opening)
    dear = {name: many for name, many in cases.items() if many > MOST_CASES}
    assert dear == {}, "tell one story and try the cases on it one after the other, as `unsaid` does"


def test_only_what_must_starts_a_program_anew() -> None:
    files = {str(path.relative_to(TESTS)): path.read_text("utf-8") for path in TESTS.rglob("*.py")}
    assert {name for name, text in files.items() if _STARTS.search(text)} == set(STARTS)


def test_where_the_engine_is_said_to_matter_there_are_tests() -> None:
    assert [place for place in WHERE_THE_ENGINE_MATTERS if not (TESTS / place).exists()] == []
