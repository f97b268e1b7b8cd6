"""Two councils at work in one database, alike in everything: the same ids of people, references and words to choose.

The first is looked at by everything that leaves the bot. It goes through the same acts beside the other and without
it, and the two are compared byte for byte. What is written in each bears its own mark, so that no byte of the other can
pass for one's own; and the two do different things with what is called the same.
"""

import io
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from random import Random
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
from sqlalchemy import text

from chatops.cli.operations import auditing
from chatops.policy.people import Person
from chatops.policy.references import ALPHABET
from chatops.ports.council import Council
from handlers.practice.people.driver import Actor, Outcome
from storage.breaches.cases import SqlCases
from storage.database import drawn
from storage.drafts.repository import SqlDrafts
from storage.engine import Database
from tests.noninterference import filling
from tests.noninterference.acts import EVERYBODY, Act, history
from tests.noninterference.comparing import Seen
from tests.noninterference.copies import copied_out, taken_out
from tests.noninterference.everything import CHAPTERS
from tests.noninterference.pages import pages_of
from tests.noninterference.pairs import in_order
from tests.noninterference.world import World, open_world, under_way

Acts = list[tuple[str, Act]]
"""What is done, in order, and by which council."""
OURS, THEIRS = "Thornbury alone knows this", "Oldbury alone knows this"
"""What each writes before everything that it writes."""
LOOKING = ("clerk", "employee", "councillor")
"""Who looks at everything in the end: whatever there is, one of them may see it."""
_TYPED = ("list", "find market", "find library", "help", "templates", "series")
_ASKED = {"/purdah": ("", "calendar"), "/policy": ("who", "find market"), "/breach": ("cases",)}
_OF_THE_COUNCIL = ("", "people", "accounts", "registers", "consents", "delegations", "checks", "retention", "readers")


@dataclass
class Turn:
    """Whose act is under way, how many of each kind of reference each council has drawn, and what was asked of bots.

    Attributes:
        acts: what was done, by council.
        asked: the requests that people's acts were, by council.
    """

    whose: str = OURS
    drawn: Counter[tuple[str, str]] = field(default_factory=Counter)
    acts: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)

    def next(self, kind: str, most: int) -> int:
        """Return what is drawn now: the nth time the same for each council."""
        self.drawn[self.whose, kind] += 1
        return Random(f"{kind} {self.drawn[self.whose, kind]}").randrange(most)


@contextmanager
def alike(turn: Turn) -> Iterator[None]:
    """Have the nth thing of each kind called the same at both, and everything that is written bear a mark."""
    words = filling.words

    def noting(method: Any) -> Any:
        async def noted(this: Actor, *given: Any, **named: Any) -> Outcome:
            turn.asked[turn.whose] += 1
            outcome: Outcome = await method(this, *given, **named)
            return outcome

        return noted

    with in_order(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(drawn, "secrets", SimpleNamespace(randbelow=lambda most: turn.next("reference", most)))
        patch.setattr(SqlDrafts, "fresh_reference", lambda _drafts: drawn.drawn("DR"))
        patch.setattr(SqlDrafts, "fresh_salt", lambda _drafts: f"{turn.next('salt', 16**32):032x}")
        patch.setattr(SqlCases, "fresh_reference", lambda _cases: f"BR-{_letters(turn.next('case', 32**26))}")
        patch.setattr(filling, "words", lambda rng: f"{turn.whose}: {words(rng)}")
        for name in ("command", "press", "submit", "open_home", "say", "message_action", "shortcut"):
            patch.setattr(Actor, name, noting(getattr(Actor, name)))
        yield


def _letters(number: int) -> str:
    written = ""
    for _ in range(26):
        number, digit = divmod(number, len(ALPHABET))
        written += ALPHABET[digit]
    return written


class AtWork(World):
    """One of the two councils, and all of its people."""

    mark = OURS

    async def does(self, act: Act, turn: Turn) -> None:
        """Do one act of its history."""
        turn.whose, under_way.act = self.mark, act.seed
        turn.acts[self.mark] += 1
        await (CHAPTERS[act.seed](self.town) if act.kind == "chapter" else self.people.do(act))

    async def looks_at_everything(self, turn: Turn) -> None:
        """Some of its people open Home, ask for all lists there are, and find something."""
        turn.whose = self.mark
        for key in LOOKING:
            who = self.server.person(key)
            await who.open_home()
            asked = [("/draft", one) for one in _TYPED] + [("/council", one) for one in _OF_THE_COUNCIL]
            for command, word in asked + [(name, one) for name, words in _ASKED.items() for one in words]:
                await who.command(command, word, "dm")
                self.people.close_forms(who)
        async with aiohttp.ClientSession() as session:
            await self._look_at_figures(session)
        await self.deliver()

    async def all_seen(self) -> dict[str, list[str]]:
        """Everything that anybody of it could see, by surface."""
        council = self.service.desk.council
        found = {"log": self.log.getvalue().splitlines(), "mails": list(self.mails)} | self._figures
        for key in EVERYBODY:
            self._x = self.server.person(key)
            found |= {f"{key}: {name}": lines for name, lines in self._shown().items()}
        for form in ("jsonl", "csv"):
            exported = io.BytesIO()
            await auditing.exported(self._url, council.organisation, form, exported.write)
            found[f"journal as {form}"] = exported.getvalue().decode().splitlines()
        found |= await copied_out(self._url, council.organisation)
        found |= await pages_of(self.server, self.service.address)
        for key in ("clerk", "employee"):
            of = await taken_out(self.service.desk, Person("slack", council.organisation, self.server.person(key).id))
            found |= {f"{key}: {name}": lines for name, lines in of.items()}
        return found

    def said(self) -> str:
        """Everything that any of its people was shown, in one text."""
        shown = [entry.body for key in EVERYBODY for entry in self.server.person(key).seen]
        return str(shown) + self.log.getvalue() + str(self.mails)


class NextDoor(AtWork):
    """The other council."""

    mark = THEIRS


@contextmanager
def with_another_number() -> Iterator[None]:
    """Whoever opens a council meanwhile is another one, though it and its people go by the very same ids."""
    real = Database.council

    async def council(self: Database, platform: str, organisation: str, name: str) -> Council:
        return replace(await real(self, platform, f"{organisation}NEXT", name), organisation=organisation)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Database, "council", council)
        yield


@asynccontextmanager
async def at_work(url: str, *, first: str, beside: bool) -> AsyncIterator[tuple[AtWork, AtWork | None]]:
    """The two councils at one database; or ours with nobody beside it but a name.

    `first` says whose rows stand first.
    """
    await _prepared(url, first)
    async with AsyncExitStack() as stack:
        other: Any = None
        if beside:
            with with_another_number():
                other = await stack.enter_async_context(open_world(url, "clerk", of=NextDoor))
        yield await stack.enter_async_context(open_world(url, "clerk", of=AtWork)), other


async def _prepared(url: str, first: str) -> None:
    """Register both, and take out the one lock that keeps two drafts of a database from being called the same."""
    database = Database(url)
    try:
        organisations = ["T0THORNBURY", "T0THORNBURYNEXT"]
        for organisation in organisations if first == OURS else reversed(organisations):
            await database.council("slack", organisation, "Thornbury Town Council")
        await database.run(lambda connection: connection.execute(text("DROP INDEX ix_drafts_reference")))
    finally:
        await database.close()


def mixed(seed: int, length: int) -> Acts:
    """What both do, in any order between the two: each its own history, in its own order."""
    rng = Random(f"mixed {seed}")
    left = {
        mark: [act for act in history(number, "clerk", length) if not act.secret]
        for mark, number in ((OURS, 2 * seed), (THEIRS, 2 * seed + 1))
    }
    acts: Acts = []
    while any(left.values()):
        mark = rng.choice([one for one, has in left.items() if has])
        acts.append((mark, left[mark].pop(0)))
    return acts


def chapters() -> Acts:
    """Everything that people do by chat, a chapter of each after the other; the other one is a chapter ahead."""
    each = [Act("chapter", "clerk", name) for name in CHAPTERS]
    theirs, ours = [(THEIRS, act) for act in each], [(OURS, act) for act in each]
    return [theirs[0], *(act for pair in zip_longest(theirs[1:], ours) for act in pair if act)]


async def lived(url: str, acts: Acts, *, first: str, beside: bool) -> tuple[Seen, str, Turn]:
    """Go through the acts. Gives what our council saw, what the other's people were shown, and what was done."""
    turn = Turn()
    with alike(turn):
        async with at_work(url, first=first, beside=beside) as (ours, theirs):
            logged = 0
            for mark, act in acts:
                logged = ours.log.tell()
                if mark == OURS:
                    await ours.does(act, turn)
                elif theirs is not None:
                    await theirs.does(act, turn)
                    _hand_over(ours.log, theirs.log, logged)
            if theirs is not None:
                logged = ours.log.tell()
                await theirs.looks_at_everything(turn)
                _hand_over(ours.log, theirs.log, logged)
            await ours.looks_at_everything(turn)
            return await ours.all_seen(), theirs.said() if theirs else "", turn


def _hand_over(log: io.StringIO, to: io.StringIO, since: int) -> None:
    """What was logged since then is the other's: both write to where this process logs."""
    to.write(log.getvalue()[since:])
    log.seek(since)
    log.truncate()
