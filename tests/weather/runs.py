"""One history gone through in good weather and in bad, and where what somebody sees at the end differs.

What is done is the same in both, and so is how time goes by; only that Slack fails for a while after some acts. While
it fails nobody acts: what somebody would do hangs on what they see, and they see less then.
"""

import math
import re
import shutil
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from chatops.policy import references
from chatops.relay import delivering, rounds
from handlers.practice.council.errors import Impossible
from handlers.practice.council.workspace import Message
from handlers.practice.people.driver import Actor
from handlers.practice.slack_server.reading import buttons, visible_text
from handlers.receiving import statuses_kept
from handlers.screens.drafts.card import MOVED_ON
from handlers.slack.web_api import calls
from handlers.slack.web_api.pace import Pace
from tests.noninterference.acts import EVERYBODY, Act, history
from tests.noninterference.pairs import in_order
from tests.noninterference.people import People
from tests.noninterference.world import World, is_about_x, open_world, under_way
from tests.support.databases import copy_of, rows
from tests.support.patience import PATIENCE_S
from tests.weather.lateness import Deliveries, come_as_late, not_by_the_rule, not_by_the_weather
from tests.weather.weather import CLEARS_UP, STEPS, Spell, Storm, spells, weather

ACTS = {"drafts", "presses", "clicks_what_is_not_theirs", "types", "sets_purdah", "asks_about_council", "time_goes_by"}
"""What is done here: acts that do not look at what has just been delivered."""
ABOUT_THE_WEATHER = ("Slack was away", "could not be delivered", "could not be reminded")
_LINK = re.compile(r"https://\S+/archives/\S+")
_SHORT_LIVED = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 — kept in memory, where there is such a place

Seen = dict[str, Counter[str]]
"""What hangs in front of each person at the end: every open card with its buttons, and every notice."""


@contextmanager
def alike() -> Iterator[None]:
    """References are drawn in the same order in both runs, and nothing waits in earnest."""
    drawn: Counter[str] = Counter()

    def make(prefix: str, _drawn: int) -> str:
        drawn[prefix] += 1
        return real(prefix, Random(f"{prefix}{drawn[prefix]}").randrange(len(references.ALPHABET) ** references.LENGTH))

    real = references.make
    with in_order(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(references, "make", make)
        watch = Watch()
        patch.setitem(Pace.__init__.__kwdefaults__, "monotonic", lambda: watch.seconds)
        patch.setitem(Pace.__init__.__kwdefaults__, "sleep", watch.sleep)
        # However busy this computer is: no call takes too long, no round is broken off, no status is asked for again.
        patch.setattr(calls, "PATIENT_S", PATIENCE_S)
        patch.setattr(statuses_kept, "BELIEVED_S", math.inf)
        patch.setattr(rounds, "ROUND_S", PATIENCE_S)
        patch.setattr(delivering, "DELIVERY_LIMIT_S", PATIENCE_S)
        yield


class Watch:
    """The time of the bot's pace: it goes on by what is waited, and only then.

    On the computer's clock a pace that waits in no time would soon be minutes ahead of it, and put everything off. The
    limits have a test of their own.
    """

    def __init__(self) -> None:
        self.seconds = 0.0

    async def sleep(self, seconds: float) -> None:
        """Wait for so long, in no time."""
        self.seconds += seconds


class Workers(People):
    """Those who act here. Which card somebody takes up hangs on what the cards are, not on which of them came first."""

    def _cards(self, who: Actor) -> list[Message]:
        return sorted(super()._cards(who), key=lambda one: (one.text, sorted(buttons(one))))


class Run:
    """One run of a history: in bad weather, or with the same time going by in good.

    `as_late` is a run in bad weather: what says how things stand when it comes then comes as late as in that.
    """

    def __init__(self, world: World, seed: int, *, bad: bool, as_late: Deliveries | None = None) -> None:
        self.world = world
        self.storm = Storm()
        self.weather: list[tuple[datetime, datetime]] = []
        world.server.council.faults = self.storm
        if as_late is not None:
            come_as_late(world, as_late)
        self.deliveries = Deliveries(world)
        self._people = Workers(world.server, "clerk", world.mails, is_about_x, world.deliver)
        self._bad = bad
        self._seed = seed

    async def go_through(self, acts: list[Act]) -> None:
        """Every act, each followed by its weather, and then until nothing is left to be delivered."""
        for act, spell in zip(acts, spells(self._seed, len(acts), EVERYBODY), strict=True):
            under_way.act, under_way.secret = act.seed, False
            await self._do(act)
            if spell is None or not self._bad:
                await self.world.deliver()
            await self._has_weather(spell) if spell else None

    async def _do(self, act: Act) -> None:
        people, rng = self._people, Random(act.seed)
        if act.kind == "time_goes_by":
            self.world.server.clock.move(timedelta(minutes=act.amount))
            return
        who = self.world.server.person(act.who)
        people.close_forms(who)
        with suppress(Impossible):
            await getattr(people, act.kind)(rng, who)
        people.close_forms(who)
        self.world.server.clock.move(timedelta(seconds=20))

    async def _has_weather(self, spell: Spell) -> None:
        clock = self.world.server.clock
        begins = clock.now()
        if self._bad:
            with weather(self.world.server, self.storm, spell):
                for _ in range(STEPS):
                    await self.world.deliver()
                    clock.move(timedelta(minutes=spell.minutes / STEPS))
        else:
            for _ in range(STEPS):
                await self.world.deliver()
                clock.move(timedelta(minutes=spell.minutes / STEPS))
        self.weather.append((begins, clock.now()))
        for minutes in CLEARS_UP:
            await self.world.deliver()
            clock.move(timedelta(minutes=minutes))
        await self.world.deliver()

    def seen(self) -> Seen:
        """What hangs at the end in front of each, in their conversation with the bot and in the drafts channel."""
        found = {key: Counter(map(_shown, _open(self.world.server.person(key).dm))) for key in EVERYBODY}
        # Where the bot may not read, an old card may have been left behind: the newest of each draft counts.
        hung = _open(self.world.server.person("clerk").messages("drafts"))
        newest = {_about(one): one for one in hung}
        return found | {"#drafts": Counter(_shown(one) for one in newest.values())}

    async def left(self) -> list[str]:
        """Letters that are put aside, or due and not delivered."""
        now = self.world.server.clock.now()
        kept = await rows(self.world.service.desk.records._database, "SELECT * FROM letters")  # type: ignore[attr-defined]
        return [f"{one['kind']} {one['about']}: {one['why']}" for one in kept if one["parked_at"] or _due(one, now)]


def _due(letter: dict[str, object], now: object) -> bool:
    return str(letter["not_before"]) <= str(now)[:19]


def _open(messages: list[Message]) -> list[Message]:
    told = [one for one in messages if one.by_bot and MOVED_ON not in one.text]
    return [one for one in told if not any(says in visible_text(one) for says in ABOUT_THE_WEATHER)]


def _about(message: Message) -> str:
    return message.text.partition(",")[0]


def _shown(message: Message) -> str:
    return _LINK.sub("the discussion", f"{visible_text(message)}\n{sorted(buttons(message))}")


def is_card(shown: str) -> bool:
    """Whether it is a card of a draft, of which there is one; notices may come more than once."""
    return shown.startswith("Draft DR-")


def acts_of(seed: int, length: int) -> list[Act]:
    """What is done in one history."""
    return [act for act in history(seed, "clerk", length) if act.kind in ACTS and not act.secret]


async def run_both(template: Path, seed: int, length: int) -> tuple[dict[str, list[str]], Counter[str]]:
    """Go through one history in both weathers. Gives what is amiss at the end, by person, and how often each fault
    struck.

    Where the ends differ and something came late, good weather with just that as late is what counts.
    """
    acts = acts_of(seed, length)
    good, bad = await run(template, seed, acts, bad=False), await run(template, seed, acts, bad=True)
    amiss = defaultdict(list, {"letters": good.left + bad.left, "bot": good.faults + bad.faults})
    if differences(good.seen, bad.seen) and bad.deliveries.later_than(good.deliveries):
        good = await run(template, seed, acts, bad=False, as_late=bad.deliveries)
        amiss["letters"] += good.left
        amiss["bot"] += good.faults
    amiss["time"] = bad.untrue + not_by_the_weather(bad.deliveries, good.deliveries, bad.weather)
    differ = differences(good.seen, bad.seen)
    return {who: found for who, found in (amiss | differ).items() if found}, bad.struck


@dataclass(frozen=True, slots=True)
class End:
    """How a run ended: what is seen, what was left, and what came of the time that things took."""

    seen: Seen
    left: list[str]
    faults: list[str]
    untrue: list[str]
    struck: Counter[str]
    weather: list[tuple[datetime, datetime]]
    deliveries: Deliveries


async def run(template: Path, seed: int, acts: list[Act], *, bad: bool, as_late: Deliveries | None = None) -> End:
    """Go through a history once, on a database of its own."""
    place = tempfile.mkdtemp(dir=_SHORT_LIVED)
    try:
        with alike():
            async with open_world(copy_of(template, Path(place)), "clerk") as world:
                one = Run(world, seed, bad=bad, as_late=as_late)
                await one.go_through(acts)
                untrue = await not_by_the_rule(world, one.deliveries)
                struck = Counter(f"{fault.what} {fault.code}".strip() for fault in one.storm.struck)
                faults = list(world.server.faults_seen)
                return End(one.seen(), await one.left(), faults, untrue, struck, one.weather, one.deliveries)
    finally:
        shutil.rmtree(place)


def differences(good: Seen, bad: Seen) -> dict[str, list[str]]:
    """What differs between two ends, by person."""
    found = {who: _differences(good[who], bad[who]) for who in good}
    return {who: differ for who, differ in found.items() if differ}


def _differences(good: Counter[str], bad: Counter[str]) -> list[str]:
    lost = [f"LOST {one}" for one in good if one not in bad]
    more = [f"MORE {one}" for one in bad if one not in good]
    twice = [f"TWICE {one}" for one in bad if is_card(one) and bad[one] > good[one] > 0]
    return [*lost, *more, *twice]
