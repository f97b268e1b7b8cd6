"""Somebody from outside reads what their link is for, and nothing else; whatever opens nothing says the same."""

import asyncio
import re
import secrets
import string
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import date, timedelta

import pytest
from aiohttp import ClientSession, CookieJar, web

from chatops.desk import Desk
from chatops.policy.breaches.case import Subjects
from chatops.policy.readers import ReaderView
from handlers.receiving.connections import make_runner
from handlers.requests.installation import Installation
from handlers.web.readers import COOKIE, ReaderPages
from tests.support.council import (
    MORNING,
    PEOPLE,
    StillClock,
    exempt,
    posted,
    purdah_on,
    routed,
    submitted,
    take_on_everyone,
)
from tests.support.readers import TOKEN, WHO, ended, let_in
from tests.support.record_reader import HOSTILE, Reader, called
from tests.support.registers import entry
from tests.support.reports import reported

TRIES = 300
PAGES = ("posts", "registers", "register/blocks", "review", "review.csv", "purdah")


@asynccontextmanager
async def served(desk: Desk) -> AsyncIterator[Callable[[], Reader]]:
    """The pages, and a browser that has opened none, as often as asked for."""
    installation = Installation()
    app = web.Application()
    app.add_routes(ReaderPages(desk, installation, called).routes())
    runner = make_runner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    installation.web_address = f"http://{host}:{port}"
    sessions: list[ClientSession] = []

    def browser() -> Reader:
        sessions.append(ClientSession(cookie_jar=CookieJar(unsafe=True)))
        return Reader(sessions[-1], installation)

    try:
        yield browser
    finally:
        for session in sessions:
            await session.close()
        await runner.cleanup()


@pytest.fixture
async def browser(desk: Desk) -> AsyncIterator[Callable[[], Reader]]:
    async with served(desk) as one:
        yield one


@pytest.fixture
async def reader(browser: Callable[[], Reader]) -> Reader:
    return browser()


async def test_a_link_opens_in_one_browser_which_reads_until_it_ends(
    desk: Desk, browser: Callable[[], Reader], clock: StillClock
) -> None:
    draft = await posted(desk)
    await let_in(desk, until=date(2027, 3, 5))
    auditor, another = browser(), browser()
    door = await auditor.get(f"/read/{TOKEN}")
    assert door.status == 200
    assert draft.reference not in auditor.text, "a program that looks through addresses opens none"
    opened = await auditor.post(f"/read/{TOKEN}")
    assert (opened.status, opened.url.path) == (200, "/read/posts")
    assert draft.reference in auditor.words
    assert WHO in auditor.words
    assert "until the end of Friday 5 March" in auditor.words
    assert (await another.post(f"/read/{TOKEN}")).status == 404, "it was opened in another browser"
    assert (await auditor.post(f"/read/{TOKEN}")).status == 200, "the same browser goes on"
    clock.set(MORNING.replace(day=5, hour=23, minute=59))
    assert (await auditor.get("/read/posts")).status == 200
    clock.move(minutes=1)
    assert (await auditor.get("/read/posts")).status == 404
    assert (await auditor.post(f"/read/{TOKEN}")).status == 404


async def test_a_link_that_an_officer_ends_reads_nothing_more_from_then_on(desk: Desk, reader: Reader) -> None:
    await take_on_everyone(desk)
    reference = await let_in(desk)
    await reader.post(f"/read/{TOKEN}")
    assert (await reader.get("/read/posts")).status == 200
    await ended(desk, reference, by="deputy")
    said = set()
    for page in PAGES:
        answer = await reader.get(f"/read/{page}")
        said.add((answer.status, reader.text))
    said.add(((await reader.post(f"/read/{TOKEN}")).status, reader.text))
    said.add(((await reader.post(f"/read/{'G' * 43}")).status, reader.text))
    assert len(said) == 1, "nothing tells what it was"


async def test_the_auditor_reads_the_record_and_what_is_said_of_it_and_can_press_nothing(
    desk: Desk, reader: Reader
) -> None:
    draft = await submitted(desk, words="The words that are not out yet.")
    made = await entry(desk, "blocks", did=HOSTILE)
    await let_in(desk)
    await reader.post(f"/read/{TOKEN}")
    await reader.get(f"/read/post/{draft.reference}")
    assert "The words that are not out yet." in reader.words
    assert "journal" in reader.words, "the entries of the journal, to be checked"
    for page in (*PAGES, f"entry/{made.reference}"):
        assert (await reader.get(f"/read/{page}")).status == 200, page
        assert not re.search('method="post"|type="submit"(?! class="plain")|/record/|<script>alert', reader.text), page
    await reader.get(f"/read/entry/{made.reference}")
    assert HOSTILE in reader.words
    assert (await reader.get("/read/review.pdf")).content_type == "application/pdf"
    for page in ("release", "leave", "DR-7KQ2M9"):
        assert (await reader.get(f"/read/{page}")).status in {200, 404}
        assert draft.reference not in reader.text


async def test_the_returning_officer_s_team_reads_purdah_and_what_was_allowed_in_it_and_nothing_else(
    desk: Desk, reader: Reader
) -> None:
    secret = await submitted(desk, words="The words of another draft.")
    await purdah_on(desk)
    allowed = await routed(desk, words="The polling station is at the hall.")
    await exempt(desk, allowed)
    await let_in(desk, ReaderView.ELECTIONS)
    opened = await reader.post(f"/read/{TOKEN}")
    assert opened.url.path == "/read/purdah"
    assert allowed.reference in reader.words
    assert "Name of clerk, Town Clerk allowed version 1 of" in reader.words
    assert "polling station" not in reader.words, "it is not out yet"
    assert secret.reference not in reader.text
    for page in (*PAGES[:-1], f"post/{allowed.reference}", "review.pdf"):
        assert (await reader.get(f"/read/{page}")).status == 404, page


async def _told(reader: Reader) -> dict[str, str]:
    """What the auditor reads on every page."""
    await reader.post(f"/read/{TOKEN}")
    told = {}
    for page in PAGES:
        await reader.get(f"/read/{page}")
        told[page] = reader.text
    return told


async def test_what_the_auditor_reads_is_the_same_with_and_without_a_report_about_the_clerk(
    desk: Desk, reader: Reader
) -> None:
    await posted(desk)
    await entry(desk, "blocks")
    await let_in(desk)
    before = await _told(reader)
    for about in ("clerk", "deputy", "employee", "clerk", "deputy", "employee"):
        await reported(desk, subjects=Subjects(frozenset({PEOPLE[about]})))
    assert await _told(reader) == before
    assert all("onfidential report" not in text for page, text in before.items() if not page.startswith("review"))


TRIED: dict[str, Callable[[int], str]] = {
    "guessed": lambda _: secrets.token_urlsafe(32),
    "one character away": lambda n: TOKEN[: n % 43] + string.ascii_lowercase[n % 26] + TOKEN[n % 43 + 1 :],
    "another length": lambda n: TOKEN[: n % 43],
    "another form": lambda n: ["%00" * 43, "..%2f" * 9, TOKEN + "%0a", "posts%00", TOKEN.lower()][n % 5],
}


async def tries(desk: Desk, browser: Callable[[], Reader], many: int) -> None:
    """Nothing opens by a link that was guessed, has ended, was opened before or is kept by a browser made up."""
    await posted(desk)
    await let_in(desk)
    gone = await let_in(desk, token="E" * 43)
    await ended(desk, gone)
    await let_in(desk, token="O" * 43)
    first = browser()
    assert (await first.post(f"/read/{'O' * 43}")).status == 200
    other = browser()
    ways: list[Callable[[int], Awaitable[int]]] = [
        *(_posts(other, make) for make in TRIED.values()),
        _posts(other, lambda _: "E" * 43),
        _posts(other, lambda _: "O" * 43),
        _reads(other, lambda _: secrets.token_urlsafe(32)),
        _reads(other, lambda _: "O" * 43),
    ]
    opened = [n for n in range(many) if await ways[n % len(ways)](n) == 200]
    assert opened == []
    assert (await first.get("/read/posts")).status == 200, "who reads already goes on"


def _posts(reader: Reader, make: Callable[[int], str]) -> Callable[[int], Awaitable[int]]:
    async def tried(n: int) -> int:
        return (await reader.post(f"/read/{make(n)}")).status

    return tried


def _reads(reader: Reader, make: Callable[[int], str]) -> Callable[[int], Awaitable[int]]:
    async def tried(n: int) -> int:
        headers = {"Cookie": f"{COOKIE}={make(n)}"}
        address = reader.installation.address_of(f"/read/{PAGES[n % len(PAGES)]}")
        async with reader.session.get(address, headers=headers) as answer:
            return answer.status

    return tried


async def test_of_some_hundred_tries_none_opens_anything(desk: Desk, browser: Callable[[], Reader]) -> None:
    await tries(desk, browser, TRIES)


@pytest.mark.soak
@pytest.mark.timeout(1200)
async def test_of_ten_thousand_tries_none_opens_anything(desk: Desk, browser: Callable[[], Reader]) -> None:
    await tries(desk, browser, 10_000)


async def test_another_council_s_link_opens_nothing_here(
    desk: Desk, desk_at: Callable[[str], Awaitable[Desk]], reader: Reader
) -> None:
    await posted(desk)
    there = await desk_at("T0OTHERTOWN")
    await take_on_everyone(there)
    await let_in(there)
    assert (await reader.post(f"/read/{TOKEN}")).status == 404
    async with served(there) as elsewhere:
        assert (await elsewhere().post(f"/read/{TOKEN}")).status == 200


async def test_two_who_open_it_at_once_are_not_both_let_in(desk: Desk, browser: Callable[[], Reader]) -> None:
    await take_on_everyone(desk)
    await let_in(desk, until=MORNING.date() + timedelta(days=1))
    answers = await asyncio.gather(*(browser().post(f"/read/{TOKEN}") for _ in range(5)))
    assert sorted(answer.status for answer in answers) == [200, 404, 404, 404, 404]
