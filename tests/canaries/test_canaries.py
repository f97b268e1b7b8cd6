"""Ten thousand words told in confidence, and not one of them anywhere but before those who may read it."""

import base64
import os
import re
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import structlog

from chatops.outbox.about import TakenIn
from chatops.outbox.letter import Letter, LetterKind
from handlers.practice.people.driver import Actor
from handlers.practice.people.outcome import Outcome
from handlers.practice.slack_server import messages
from handlers.practice.slack_server.reading import buttons, visible_text
from storage.breaches.cases import SqlCases
from storage.database import opening
from storage.engine import Database
from tests.canaries.watching import opened, places, where_found
from tests.canaries.words import Canaries
from tests.noninterference.world import World, open_world

REPORTS = 9
READERS = {"employee", "chair", "councillor"}
"""The reporter, who handles a report about the Clerk, and the viewer who is named."""
_CODE = re.compile(r"\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}\b")


class Told:
    """People telling things in confidence, every word of it a canary."""

    def __init__(self, world: World, seed: int) -> None:
        self.world = world
        self.words = Canaries(seed)

    def person(self, who: str) -> Actor:
        """Somebody, by key."""
        return self.world.server.person(who)

    async def reports(self, *about: str) -> str:
        """The employee begins in a direct message and fills in every question. Gives the code."""
        who = self.person("employee")
        await who.say(self.words.text(400))
        await self.world.deliver()
        greeting = [one for one in who.dm if "Report a breach" in buttons(one)][-1]
        await who.press(greeting, "Report a breach")
        filled = {
            "people": list(about),
            "category": "Something else",
            "what": self.words.text(2900),
            "when": self.words.text(1900),
            "where": self.words.text(1900),
            "evidence": self.words.text(1900, "\n"),
            "naming": "No, but the bot may write to me when they have a question",
        }
        self.well(await who.submit(filled))
        (code,) = _CODE.findall(visible_text(who.view))
        self.words.codes.append(code)
        await who.close()
        await self.world.deliver()
        return str(code)

    async def dealt_with(self, code: str) -> None:
        """The Chair asks, the reporter answers, a viewer is named, it is held, noted and closed, each with words."""
        chair, reporter = self.person("chair"), self.person("employee")
        await self.opened(chair)
        await self.does(chair, "Write", kind="case:ask", words=self.words.text(2900))
        await reporter.command("/breach", f"receipt {code}", "dm")
        block = next(block["block_id"] for block in reporter.view.blocks if block["type"] == "input")
        self.well(await reporter.submit({block: self.words.text(2900)}))
        await reporter.close()
        await self.opened(chair)
        await self.does(chair, "Let somebody read it", viewer="councillor", why=self.words.text(1900))
        await self.does(chair, "Legal hold", why=self.words.text(1900))
        await self.does(chair, "Write", kind="case:note", words=self.words.text(2900))
        await self.does(chair, "Download the evidence", why=self.words.text(1900))
        await self.opened(self.person("councillor"))
        await chair.close()
        await self.opened(chair)
        await self.does(chair, "Close the report", outcome="ADVICE", heard="YES", words=self.words.text(2900))
        await chair.close()

    async def opened(self, who: Actor) -> None:
        """The newest notice of theirs is opened, and every page of the case is turned."""
        await self.world.deliver()
        newest = [one for one in who.dm if one.text.startswith("A confidential report")][-1]
        await who.press(newest, "Open")
        for _ in range(10):
            if "item:later" not in repr(who.view.blocks):
                return
            await who.press(who.view, "item:later")

    async def does(self, who: Actor, button: str, **answers: str) -> None:
        """A button of the case, and the form that it opens."""
        await who.press(who.view, button)
        self.well(await who.submit(answers))

    def well(self, outcome: Outcome) -> None:
        """It was taken in."""
        assert (outcome.status, outcome.errors, outcome.trouble) == (200, {}, "")


@contextmanager
def everything_kept(folder: Path) -> Iterator[None]:
    """Temporary files come here, and so does what is written without a folder."""
    before, here = tempfile.tempdir, Path.cwd()
    tempfile.tempdir = str(folder)
    os.chdir(folder)
    try:
        with opened.written():
            yield
    finally:
        os.chdir(here)
        tempfile.tempdir = before


@asynccontextmanager
async def told(url: str, folder: Path, seed: int = 1) -> AsyncIterator[tuple[Told, Database]]:
    database = Database(url)
    with everything_kept(folder):
        async with open_world(url, "clerk", level="DEBUG") as world:
            yield Told(world, seed), database
    await database.close()


async def found(people: Told, database: Database, folder: Path) -> list[str]:
    """Where any of the words is that it must not be."""
    looked = await places(people.world, database, folder, READERS)
    async with aiohttp.ClientSession() as session:
        for path in ("/metrics", "/healthz"):
            async with session.get(people.world.service.address + path) as answer:
                looked[path] = await answer.read()
    return await where_found(looked, people.words)


@pytest.mark.parametrize(
    "log_kept",
    [pytest.param(False, id="rollback journal"), pytest.param(True, id="write-ahead log", marks=pytest.mark.soak)],
)
async def test_ten_thousand_words_told_in_confidence_are_nowhere_else(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log_kept: bool
) -> None:
    monkeypatch.setattr(opening, "has_wal", lambda: log_kept)
    async with told(database_url, tmp_path) as (people, database):
        for number in range(REPORTS - 1):
            await people.dealt_with(await people.reports("clerk"))
            if number == 0:
                assert await found(people, database, tmp_path) == []
        await people.reports("clerk", "chair")  # read by nobody here
        assert await found(people, database, tmp_path) == []
        assert people.world.mails
        assert people.words.sung >= 10_000


async def test_what_goes_wrong_says_nothing_of_the_words_that_it_was_about(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fails(_self: SqlCases, fact: Any) -> str:
        raise ValueError(f"this cannot be kept: {fact}")

    async with told(sqlite_url, tmp_path) as (people, database):
        with monkeypatch.context() as broken:
            broken.setattr(SqlCases, "write", fails)
            with pytest.raises(AssertionError):
                await people.reports("clerk")
        assert "fault" in people.world.log.getvalue()
        assert await found(people, database, tmp_path) == []
        who = people.person("employee")
        people.well(await who.submit())  # what was typed is still in the form
        (code,) = _CODE.findall(visible_text(who.view))
        people.words.codes.append(code)
        assert await found(people, database, tmp_path) == []
    assert not people.words.found_in("".join(capfd.readouterr()).encode())


def in_the_log(_people: Told, words: str) -> None:
    structlog.get_logger().debug("told", why=words)


def in_an_event_of_the_log(_people: Told, words: str) -> None:
    structlog.get_logger().info(f"could not keep {words}")


def in_a_message(people: Told, words: str) -> None:
    server = people.world.server
    channel = server.workspace.direct(server.workspace.person("chair").id)
    messages.post(server.council, channel, server.workspace.app.bot_user, "Waiting", blocks=_block(words), by_bot=True)


def in_a_file(_people: Told, words: str) -> None:
    Path("report.txt").write_text(words)


def in_a_temporary_file_that_is_removed(_people: Told, words: str) -> None:
    with tempfile.NamedTemporaryFile("w") as file:
        file.write(words)


def in_a_mail(people: Told, words: str) -> None:
    people.world.mails.append(words)


def _block(words: str) -> list[dict[str, Any]]:
    return [{"type": "section", "block_id": "words", "text": {"type": "plain_text", "text": words}}]


@pytest.mark.parametrize(
    ("leak", "where"),
    [
        (in_the_log, "the log"),
        (in_an_event_of_the_log, "the log"),
        (in_a_message, "what chair sees"),
        (in_a_file, "the file report.txt"),
        (in_a_temporary_file_that_is_removed, "the file that was removed"),
        (in_a_mail, "e-mail"),
    ],
)
async def test_a_single_word_that_gets_away_is_found(
    sqlite_url: str, tmp_path: Path, leak: Callable[[Told, str], None], where: str
) -> None:
    async with told(sqlite_url, tmp_path) as (people, database):
        await people.reports("clerk")
        assert await found(people, database, tmp_path) == []
        leak(people, people.words.text(20))
        assert any(name.startswith(where) for name in await found(people, database, tmp_path))


async def test_a_word_that_is_kept_without_a_seal_is_found_in_the_database(database_url: str, tmp_path: Path) -> None:
    async with told(database_url, tmp_path) as (people, database):
        await people.reports("clerk")
        words = people.words.text(20)
        desk = people.world.service.desk
        await desk.records.write(
            lambda work: work.letters.write(Letter(LetterKind.EVENT, TakenIn(words)), now=desk.clock.now())
        )
        assert "the table letters" in await found(people, database, tmp_path)


@pytest.mark.parametrize(
    "written", [str.encode, lambda text: text.encode("utf-16-le"), lambda text: text.encode().hex().encode()]
)
def test_a_word_is_found_however_it_is_written(written: Callable[[str], bytes]) -> None:
    words = Canaries(1)
    text = words.text(300)
    assert words.found_in(b"before " + written(text) + b" after")
    assert not words.found_in(b"before and after")


@pytest.mark.parametrize("shift", range(3))
def test_a_word_is_found_in_base64_wherever_it_begins(shift: int) -> None:
    words = Canaries(1)
    assert words.found_in(base64.b64encode(b"x" * shift + words.text(20).encode() + b"yz"))
