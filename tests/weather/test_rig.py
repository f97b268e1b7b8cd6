"""The rig finds what it is there for: with a fault planted in the product, a history in bad weather is told as amiss.

Each history is gone through without its fault first, and nothing is amiss then: also where time alone makes an end
another one.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from chatops.outbox.letter import LetterKind
from chatops.policy import stops
from chatops.policy.objections import Objection
from chatops.policy.people import Person
from chatops.relay import delivering, rounds
from chatops.relay.delivering import Delivering
from chatops.relay.delivery import TryAgain
from chatops.relay.parcels import Parcel
from handlers.letters.hanging import _Spot
from storage.outbox.letters import SqlLetters
from tests.weather.runs import run_both

Patch = pytest.MonkeyPatch
Failed = TryAgain | TimeoutError
waits, in_time = Delivering._wait_for_better_weather, stops.is_in_time


def drops(kind: LetterKind) -> Callable[[Patch], None]:
    """A letter of this kind that could not be delivered is not tried again."""

    async def wait(self: Delivering, parcel: Parcel, reason: Failed) -> None:
        if parcel.letter.kind is not kind:
            await waits(self, parcel, reason)
            return
        await self._desk.records.write(lambda work: work.letters.settle(parcel.numbers, holder=self._holder))

    return lambda patch: patch.setattr(Delivering, "_wait_for_better_weather", wait)


def counts_what_is_too_fast_as_a_try(patch: Patch) -> None:
    """And puts the letter aside after the third."""

    async def wait(self: Delivering, parcel: Parcel, reason: Failed) -> None:
        if getattr(reason, "after", None) is None:
            await waits(self, parcel, reason)
        else:
            await self._count_a_try(parcel, str(reason))

    patch.setattr(Delivering, "_wait_for_better_weather", wait)
    patch.setattr(delivering, "MOST_TRIES", 3)


def does_not_look_for_what_was_posted(patch: Patch) -> None:
    """When Slack has not said whether it took a card, it is posted again."""

    async def nowhere(_self: _Spot, _known: object) -> None:
        return None

    patch.setattr(_Spot, "taken_over", nowhere)


def stops_what_has_been_handed_over(patch: Patch) -> None:
    """As late, as soon as one of those who hold the accounts could not be given the words in time."""

    class Everybody(frozenset[Person]):
        def issuperset(self, _others: object) -> bool:
            return True

    patch.setattr(SqlLetters, "undelivered", lambda *_args: Everybody())


def calls_late_what_is_not(patch: Patch) -> None:
    """After five minutes instead of the hour that the council allows."""

    def after_five_minutes(due: datetime, now: datetime, _late_after: timedelta) -> list[Objection]:
        return in_time(due, now, timedelta(minutes=5))

    patch.setattr(stops, "is_in_time", after_five_minutes)


def leaves_people_alone_for_a_day(patch: Patch) -> None:
    """Who could not be reached is not tried for so long, though they can be again."""
    patch.setattr(rounds, "LANES_TRIED_EVERY", timedelta(days=1))


FOUND: dict[str, tuple[int, int, Callable[[Patch], None], str]] = {
    "a letter dropped": (21, 5, drops(LetterKind.AUTHOR_CARD), "employee: LOST Draft"),
    "a letter dropped where time changed the end": (21, 3, drops(LetterKind.AUTHOR_CARD), "employee: LOST Draft"),
    "a reminder dropped that is late": (21, 3, drops(LetterKind.REMINDER), "clerk: LOST A draft waits"),
    "a 429 counted as a try": (216, 5, counts_what_is_too_fast_as_a_try, "letters: author card"),
    "a card hung twice": (1, 5, does_not_look_for_what_was_posted, "clerk: MORE Draft"),
    "stopped with its words in somebody's hands": (124, 9, stops_what_has_been_handed_over, "had been handed over"),
    "stopped before it was late": (62, 9, calls_late_what_is_not, "was stopped as late"),
    "not tried again when it could be": (323, 12, leaves_people_alone_for_a_day, "had long cleared up"),
}
"""For each fault: the history and how long it is, what plants it, and what the rig then says."""


async def told(template: Path, seed: int, length: int) -> str:
    amiss, _ = await run_both(template, seed, length)
    return "\n".join(f"{who}: {one}" for who, found in amiss.items() for one in found)


ALWAYS = ("a letter dropped", "a card hung twice", "stopped before it was late", "not tried again when it could be")
"""One of each kind: lost, told twice, at an end that is not its own, and left lying. The soak plants all of them."""


@pytest.mark.parametrize(
    "fault", [fault if fault in ALWAYS else pytest.param(fault, marks=pytest.mark.soak) for fault in FOUND]
)
async def test_the_rig_finds_a_planted_fault_and_nothing_without_it(
    sqlite_template: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    seed, length, plant, says = FOUND[fault]
    assert await told(sqlite_template, seed, length) == ""
    plant(monkeypatch)
    assert says in await told(sqlite_template, seed, length)
