"""What an auditor asks of one post is answered by one command, truly, and so is what is not as it was written."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from chatops.cli.main import main
from chatops.desk import Desk
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.databases import address_of
from tests.support.many_posts import Made, many_posts
from tests.support.once import once
from tests.support.tampering.records import tamper

CLERK, DEPUTY, DELEGATE = "U0CLERK001, Town Clerk", "U0DEPUTY01, Deputy Town Clerk", "U0EMPLOY02"
AS_CLERK, LENT = ", as Town Clerk (clause 3.1).", " by the Town Clerk (clause 3.1.1)."
TRUE = {
    "by the Clerk": (f"{CLERK} approved version 1 on ", AS_CLERK, ": no."),
    "by the Deputy": (f"{DEPUTY} approved version 1 on ", ", as Deputy Town Clerk (clause 3.1).", ": no."),
    "by a delegate": (f"{DELEGATE} approved version 1 on ", LENT, ": no."),
    "rejected": (f"{CLERK} rejected version 1 on ", AS_CLERK, ": no."),
    "revised": (f"{CLERK} asked for changes to version 1 on ", AS_CLERK, ": no."),
    "withdrawn": (
        "Nobody has decided on it.",
        "Nobody has decided on it.",
        "Nobody has decided on it, and it is not out.",
    ),
    "corrected": (f"{CLERK} approved version 1 on ", AS_CLERK, ": no."),
    "allowed in purdah": (f"{CLERK} approved version 1 on ", AS_CLERK, ": yes."),
    "rejected in purdah": (f"{CLERK} rejected version 1 on ", AS_CLERK, ": yes."),
}
"""For each way that a post may go: who decided, with what authority, whether purdah was in force."""

NEEDED = {
    *("chatops", "click", "handlers", "storage"),
    *(
        "aiosqlite",
        "asyncpg",
        "cryptography",
        "cython_runtime",
        "greenlet",
        "orjson",
        "pysqlite3",
        "sqlalchemy",
        "typing_extensions",
    ),
    *("dateutil", "holidays", "linkify_it", "phonenumbers", "regex", "six", "uc_micro", "uk_election_timetables"),
}
"""What is loaded to answer, of all that is not Python's own: the records, and the rules by which they are read."""


def asked(reference: str, *question: str) -> Any:
    return CliRunner().invoke(main, ["record", "post", reference, *question])


async def answered(reference: str, *question: str) -> str:
    result = await asyncio.to_thread(asked, reference, *question)
    assert result.exit_code == 0, result.output
    return str(result.stdout)


@pytest.fixture
async def made(database: Database, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Made:
    """A council of a year with a few posts of each kind."""
    monkeypatch.setenv("DATABASE_URL", address_of(database))
    return await once(desk, partial(many_posts, database, desk, 36, years=1))


async def test_who_decided_with_what_authority_and_whether_purdah_was_in_force_is_answered_truly_of_every_kind_of_post(
    made: Made,
) -> None:
    wrong = []
    for life, sentences in TRUE.items():
        for question, sentence in zip(("who", "authority", "purdah"), sentences, strict=True):
            said = await answered(made.by_life[life][-1], question)
            wrong += [(life, question, said)] if sentence not in said else []
    assert wrong == []


async def test_the_words_that_were_decided_on_are_shown_each_version_by_itself_and_nothing_was_removed(
    database: Database, desk: Desk, made: Made
) -> None:
    reference = made.by_life["revised"][-1]
    draft = await desk.look(lambda work, _now: work.drafts.get(reference))
    said = await answered(reference.lower())
    for version in draft.revisions:
        assert f"Version {version.number}, with the digest {version.digest}. Worked out again" in said
        assert f"Version {version.number}\n    {version.words}\n" in said
    report = await database.look(lambda connection: verify(connection, made.council))
    assert report.findings == ()
    assert f"Yes: all {report.entries:,} entries of the journal were followed just now." in said
    assert f"The journal ends with entry {report.end.sequence:,}, whose hash is {report.end.hash}." in said


async def test_what_was_changed_or_removed_is_said_and_the_command_fails(database: Database, made: Made) -> None:
    first, second, third = made.by_life["by the Clerk"][:3]
    changes = {
        (first, "words", "it is another: they were changed"): "UPDATE revisions SET words = 'No.'",
        (second, "removed", "are not those that they name"): "DELETE FROM decisions",
        (third, "removed", "No: entry 30 of the journal was changed"): "DELETE FROM journal WHERE sequence = 30",
    }
    for (reference, question, sentence), change in changes.items():
        await tamper(database, change)
        result = await asyncio.to_thread(asked, reference, question)
        assert (result.exit_code, sentence in result.stdout) == (1, True), result.output


@pytest.mark.usefixtures("made")
async def test_a_reference_of_nothing_is_said_plainly() -> None:
    result = await asyncio.to_thread(asked, "DR-000000")
    assert (result.exit_code, result.stderr) == (2, "Nothing in the record is called DR-000000.\n")


@pytest.mark.soak
async def test_of_two_thousand_posts_over_three_years_each_answer_is_true_and_the_journal_is_whole(
    database: Database, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", address_of(database))
    made = await many_posts(database, desk, 2000)
    assert len(set(made.all)) == 2000
    assert (await database.look(lambda connection: verify(connection, made.council))).findings == ()
    for life, sentences in TRUE.items():
        for reference in made.by_life[life][::40]:
            said = await answered(reference)
            assert all(sentence in said for sentence in sentences), (life, reference, said)
            assert "Yes: all 10," in said


async def test_to_answer_nothing_is_loaded_that_neither_the_records_nor_the_rules_need(
    made: Made, tmp_path: Path
) -> None:
    """An auditor waits for what is loaded, and for little else: no chat platform, no web, no settings but one."""
    program = (
        "import sys\nfrom chatops.cli.main import main\ntry:\n    main(sys.argv[1:])\nfinally:\n    print(*sys.modules)"
    )
    command = [sys.executable, "-c", program, "record", "post", made.by_life["revised"][-1]]
    where = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    run = await asyncio.create_subprocess_exec(*command, env=where, cwd=tmp_path, stdout=PIPE)
    said, _ = await run.communicate()
    assert run.returncode == 0
    loaded = said.decode().splitlines()[-1].split()
    found = {name.partition(".")[0] for name in loaded if not name.startswith("_")}
    assert found - sys.stdlib_module_names <= NEEDED
    assert {name.split(".")[1] for name in loaded if name.startswith("handlers.")} == {"screens", "terminal", "views"}
