"""A new edition of the policy is published from the command line, once somebody has seen what changes."""

import asyncio
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from chatops.cli.main import main
from chatops.desk import Desk
from chatops.policy.editions.edition import LONGEST_POLICY, first_text
from chatops.ports.council import Council
from handlers.views.editions import see_policy
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import take_on_everyone
from tests.support.databases import address_of, rows

NEWER = first_text().replace("Passwords to social media accounts", "Pass phrases of social media accounts")


@pytest.fixture(autouse=True)
def _at_hand(database: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATABASE_URL", address_of(database))
    monkeypatch.chdir(tmp_path)


async def published(text: str | bytes, answer: str = "y\n", *options: str) -> Result:
    """What the command says about a file with this text, and to this answer."""
    content = text.encode() if isinstance(text, str) else text
    await asyncio.to_thread(Path("policy.txt").write_bytes, content)
    arguments = ["policy", "publish", "policy.txt", *options]
    result = await asyncio.to_thread(CliRunner().invoke, main, arguments, answer)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


async def editions(database: Database) -> list[int]:
    return [row["number"] for row in await rows(database, "SELECT number FROM editions ORDER BY number")]


async def test_the_changes_are_shown_word_by_word_and_the_edition_is_published(
    database: Database, council: Council, desk: Desk
) -> None:
    result = await published(NEWER)
    assert "3.[- Passwords to-]{+ Pass phrases of+} social media accounts" in " ".join(result.stdout.split())
    assert "lines stay as they are" in result.stdout
    assert "Edition 2 is in force." in result.stdout
    assert await editions(database) == [1, 2]
    reading = await desk.look(lambda work, _now: work.editions.current())
    assert reading is not None
    assert reading.text == NEWER
    assert (await database.look(lambda connection: verify(connection, council))).whole


@pytest.mark.usefixtures("desk")
async def test_nothing_is_published_without_a_yes(database: Database) -> None:
    result = await published(NEWER, "n\n")
    assert "Nothing was published." in result.stdout
    assert await editions(database) == [1]


WRONG: dict[str, tuple[str | bytes, str]] = {
    "the same text": (first_text(), "This is the text of edition 1 already. Nothing was published."),
    "the same text with other line ends": (
        first_text().replace("\n", "\r\n").encode(),
        "This is the text of edition 1 already. Nothing was published.",
    ),
    "nothing": ("", "The file is empty."),
    "blank space": (" \n\t\n", "The file is empty."),
    "too much": ("Be kind. " * (LONGEST_POLICY // 8), "60,000 is the most."),
    "far too much": (b"x" * (5 * LONGEST_POLICY), "is too large for a policy"),
    "a picture": (b"\x89PNG\r\n\x1a\n\xff\xfe", "is not plain text in UTF-8."),
    "a null": ("Be kind.\x00", "contains a character that cannot be shown."),
    "headings only": ("A heading\n\n" * 100, "100 headings, and 60 is the most."),
}


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("name", WRONG)
async def test_a_file_that_is_no_policy_is_refused_in_a_sentence(database: Database, name: str) -> None:
    text, sentence = WRONG[name]
    result = await published(text)
    assert result.exit_code == 1
    assert sentence in result.stderr
    assert await editions(database) == [1]


@pytest.mark.usefixtures("desk")
async def test_a_file_that_is_not_there_is_said_to_be_missing() -> None:
    result = await asyncio.to_thread(CliRunner().invoke, main, ["policy", "publish", "nowhere.txt"])
    assert result.stderr == "nowhere.txt cannot be read: no such file or directory.\n"
    assert result.exit_code == 1


async def test_one_of_several_councils_has_to_be_named(database: Database, desk_at) -> None:  # type: ignore[no-untyped-def]
    await take_on_everyone(await desk_at("T0SEVERNSIDE"))
    await take_on_everyone(await desk_at("T0THORNBURY"))
    assert "Choose one with --council" in (await published(NEWER)).stderr
    assert (await published(NEWER, "y\n", "--council", "T0SEVERNSIDE")).exit_code == 0
    assert await editions(database) == [1, 1, 2]


@pytest.mark.usefixtures("desk")
async def test_each_edition_is_numbered_after_the_one_before(database: Database) -> None:
    await published(NEWER)
    result = await published(f"{NEWER}\n\n11. Pictures\n\nAsk first.")
    assert "Edition 3 is in force." in result.stdout
    assert await editions(database) == [1, 2, 3]


@pytest.mark.clause("Adopted")
@pytest.mark.usefixtures("council")
async def test_the_days_that_the_policy_leaves_open_are_filled_in_and_until_then_everybody_is_told(desk: Desk) -> None:
    async def said() -> str:
        return (await desk.look(see_policy, by=None)).standing

    assert "It does not say yet when it was adopted and last reviewed" in await said()
    result = await published(NEWER, "y\n", "--adopted", "2027-02-09")
    assert "It leaves open what stands after “Last reviewed:”." in result.stdout
    assert "It does not say yet when it was last reviewed:" in await said()
    result = await published(NEWER, "y\n", "--adopted", "2027-02-09", "--reviewed", "2027-03-01")
    assert "leaves open" not in result.stdout
    assert "does not say yet" not in await said()
    current = await desk.look(lambda work, _now: work.editions.current())
    assert current is not None
    assert "Adopted: 9 February 2027" in current.text
    assert "Last reviewed: 1 March 2027" in current.text


@pytest.mark.usefixtures("desk")
async def test_a_day_that_is_none_is_said_to_be_none() -> None:
    result = await published(NEWER, "y\n", "--adopted", "31 June")
    assert result.exit_code == 2
    assert "31 June" in result.stderr
