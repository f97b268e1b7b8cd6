"""One run of a history: the real bot in this process, a practice council, a clock that is set, and what X then saw."""

import contextlib
import io
import logging
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import orjson
import structlog

from chatops import logs
from chatops.bootstrap import running
from chatops.cli.operations import auditing
from chatops.cli.operations.rehearsal import cast_has_read, practice_settings
from chatops.lifetime import Service
from chatops.policy.people import Person
from chatops.relay.delivery import Undeliverable
from handlers.practice.council.record import Entry
from handlers.practice.page.sight import Asked, Sight
from handlers.practice.server import PracticeServer
from tests.journeys.place import practice_town
from tests.noninterference.acts import Act
from tests.noninterference.copies import copied_out, taken_out
from tests.noninterference.everything import CHAPTERS, Unhurried
from tests.noninterference.people import People

_MOST_ROUNDS = 1000
_NO_MORE: Mapping[str, Any] = {}


class UnderWay:
    """The act that is under way, in whatever task what follows from it is done, and which case each link opens."""

    act = "at the beginning"
    secret = False

    def __init__(self) -> None:
        self.about_x: set[str] = set()
        self.opens: dict[str, str] = {}


under_way = UnderWay()


def is_about_x(address: str) -> bool:
    """Whether an address in a mail opens a report about X."""
    return under_way.opens.get(address.rpartition("/")[2]) in under_way.about_x


class World:
    """A council at work, and X in it.

    Args:
        server: the practice council, started.
        service: the bot.
        database_url: its database.
        x: the key of the person whose views are taken down.
        log: what the bot has logged.
        mails: what the person outside the chat was sent.
    """

    people_are: type[People] = People

    def __init__(
        self, server: PracticeServer, service: Service, database_url: str, x: str, log: io.StringIO, mails: list[str]
    ) -> None:
        self.server = server
        self.service = service
        self.mails = mails
        self.people = self.people_are(server, x, mails, is_about_x, self.deliver)
        self.town = Unhurried.around(server, service, database_url)
        self._url = database_url
        self._x = server.person(x)
        self.log = log
        self._figures: dict[str, list[str]] = {"/metrics": [], "/healthz": []}

    async def deliver(self) -> None:
        """Deliver every letter that is due, and those that follow from them."""
        for _ in range(_MOST_ROUNDS):
            if not await self.service.relay.round():
                return
        raise AssertionError("The letters never come to an end.")

    async def go_through(self, acts: list[Act], *, with_reports: bool) -> None:
        """Everything of a history that belongs to this run; what is shown to anybody is looked at on the way."""
        async with aiohttp.ClientSession() as session:
            for act in acts:
                if act.secret and not with_reports:
                    continue
                under_way.act, under_way.secret = act.seed, act.secret
                await (CHAPTERS[act.seed](self.town) if act.kind == "chapter" else self.people.do(act))
                if act.kind == "time_goes_by" or act.secret:
                    await self._look_at_figures(session, keep=not act.secret)
            await self.people.do(Act("opens_home", self._x.person.key, "at the end"))
            await self._look_at_figures(session)

    async def _look_at_figures(self, session: aiohttp.ClientSession, *, keep: bool = True) -> None:
        for path, kept in self._figures.items():
            async with session.get(self.service.address + path) as answer:
                lines = (await answer.text()).splitlines()
            if keep:
                kept.extend([f"{answer.status}", *lines])

    async def seen(self) -> dict[str, list[str]]:
        """Everything that X could see, by surface."""
        found = {"log": self.log.getvalue().splitlines()} | self._shown()
        for form in ("jsonl", "csv"):
            exported = io.BytesIO()
            await auditing.exported(self._url, None, form, exported.write)
            found[f"journal as {form}"] = exported.getvalue().decode().splitlines()
        x = Person("slack", self.service.desk.council.organisation, self._x.id)
        found |= await copied_out(self._url)
        return found | self._figures | await taken_out(self.service.desk, x)

    def _shown(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for entry in self._x.seen:
            found.setdefault(_surface(entry), []).append(_line(entry))
        return found | {"told": [_line(entry) for entry in self._x.told], "screen": list(self._screen())}

    def _screen(self) -> Iterator[str]:
        """X's page as it stands: every channel with what is unread, the Home tab, the forms that are open."""
        sight = Sight(self.server.council)
        for channel in sight.all(self._x, Asked())["channels"]:
            page = sight.all(self._x, Asked(channel=channel["id"]))
            page.pop("mark")
            yield orjson.dumps(page, option=orjson.OPT_SORT_KEYS).decode()


class Post:
    """The mail to the person outside the chat, which arrives, or is refused for good."""

    def __init__(self, mails: list[str], *, fails: bool) -> None:
        self._mails = mails
        self._fails = fails

    @asynccontextmanager
    async def connected(self) -> AsyncIterator["Post"]:
        """The way, open. Raises Undeliverable."""
        if self._fails:
            raise Undeliverable("the mail server refuses with 550")
        yield self

    async def send(self, to: str, subject: str, words: str) -> None:
        """Keep one mail."""
        self._mails.append(f"{to}\n{subject}\n{words}\n")


@asynccontextmanager
async def open_world(
    url: str,
    x: str,
    *,
    mail_fails: bool = False,
    level: str = "INFO",
    pace: str = "learned",
    more: Mapping[str, Any] = _NO_MORE,
    of: type[World] = World,
) -> AsyncIterator[World]:
    """A council on an empty database, until the block is left; what it logs is kept from a level.

    `pace` is the setting by which Slack is asked, `more` are other settings, and `of` says what kind of world it is.
    """
    server = practice_town()
    server.council.limits.real = False
    await server.start()
    log = io.StringIO()
    try:
        with _logged_to(log, level):
            mails: list[str] = []
            settings = practice_settings(server, url).model_copy(update={"slack_pace": pace, **more})
            post = Post(mails, fails=mail_fails)
            async with running(settings, server.clock, relaying=False, mailer=post, networks_here=True) as service:
                await cast_has_read(service.desk, server)
                server.bot_url = service.address + "/slack/events"
                yield of(server, service, url, x, log, mails)
    finally:
        await server.stop()


@contextlib.contextmanager
def _logged_to(log: io.StringIO, level: str) -> Iterator[None]:
    """What the bot logs from this level, as it would write it, goes here."""
    root = logging.getLogger()
    handlers, before_level = list(root.handlers), root.level
    before = structlog.get_config()
    with contextlib.redirect_stderr(log):
        logs.configure(level, "json")
    try:
        yield
    finally:
        structlog.configure(**before)
        root.handlers[:] = handlers
        root.setLevel(before_level)


def _surface(entry: Entry) -> str:
    channel = entry.where.split("/")[0] if entry.kind in {"message", "notice", "ephemeral", "deletion"} else ""
    return f"{entry.kind} {channel}".strip()


def _line(entry: Entry) -> str:
    return orjson.dumps([entry.at, entry.kind, entry.where, entry.body], option=orjson.OPT_SORT_KEYS).decode()
