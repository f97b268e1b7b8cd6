"""What the weather makes late, and what that alone may change: a case that time itself made another is told by the run.

Some letters say how things stand when they come: words whose time has passed (house rule 13), a reminder of what waits,
a notice of a period. Where the ends differ, the history is gone through once more, in good weather, and just these
letters come as late as they did in bad. Then everybody has to see the same; and what was late has to be so by the
weather alone, and by the rule.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from chatops.flow.drafts.post import stop_late_handover
from chatops.outbox.letter import Letter, LetterKind
from chatops.ports.errors import NotYet
from chatops.relay.deliveries import Courier
from chatops.relay.delivery import Sent
from tests.noninterference.world import World
from tests.support.databases import rows
from tests.support.relays import courier_of, let_carry

TELL_HOW_IT_STANDS = (LetterKind.HANDOVER_CARD, LetterKind.REMINDER, LetterKind.PURDAH_NOTICE)
"""Kinds of letters whose words hang on when they come."""
STILL_COMING = timedelta(minutes=48)
"""How long after a spell of weather what it held up may still be coming: by then the longest wait has ended."""

_MAY_GO_OUT = ("draft:approved", "draft:approved-again", "draft:confirmed", "draft:exempted")
_Key = tuple[LetterKind, str, str]
_Spell = tuple[datetime, datetime]


class Deliveries:
    """When each of these letters was tried in a run, and when it came."""

    def __init__(self, world: World) -> None:
        self.tried: dict[_Key, list[datetime]] = defaultdict(list)
        self.came: dict[_Key, list[datetime]] = defaultdict(list)
        self._world = world
        relay = world.service.relay
        for kind in TELL_HOW_IT_STANDS:
            let_carry(relay, kind, self._watched(courier_of(relay, kind)))

    def _watched(self, courier: Courier) -> Courier:
        async def carry(letter: Letter) -> Sent | None:
            now = self._world.server.clock.now()
            self.tried[_key(letter)].append(now)
            sent = await courier(letter)
            self.came[_key(letter)].append(now)
            return sent

        return carry

    def later_than(self, good: "Deliveries") -> bool:
        """Whether something came at an instant at which it did not come in the other run."""
        return any(at not in good.came[key] for key, instants in self.came.items() for at in instants)


def come_as_late(world: World, as_in: Deliveries) -> None:
    """From now on these letters come when they came in that run, and are tried when they were tried in it."""
    relay = world.service.relay
    for kind in TELL_HOW_IT_STANDS:
        let_carry(relay, kind, _held_back(world, as_in, courier_of(relay, kind)))


def _held_back(world: World, as_in: Deliveries, courier: Courier) -> Courier:
    async def carry(letter: Letter) -> Sent | None:
        now, key = world.server.clock.now(), _key(letter)
        comes = next((at for at in as_in.came[key] if at >= now), now)
        if comes == now:
            return await courier(letter)
        if now in as_in.tried[key] and letter.kind is LetterKind.HANDOVER_CARD and letter.afresh:
            await world.service.desk.transact(stop_late_handover, reference=letter.reference)
        raise NotYet(next(at for at in as_in.tried[key] if at > now))

    return carry


def not_by_the_weather(bad: Deliveries, good: Deliveries, weather: Iterable[_Spell]) -> list[str]:
    """What came late though no weather held it up any more. In good weather, each was tried as soon as it was due."""
    spells = [(begins, ends + STILL_COMING) for begins, ends in weather]
    return [
        f"{' '.join(key)} was due at {due} and came at {at}, when the weather had long cleared up"
        for key, instants in bad.came.items()
        for before, at in pairwise([datetime.min.replace(tzinfo=UTC), *instants])
        for due in [min((one for one in good.tried[key] if before < one <= at), default=at)]
        if due != at and not any(begins <= due and at <= ends for begins, ends in spells)
    ]


async def not_by_the_rule(world: World, run: Deliveries) -> list[str]:
    """What was stopped as late though it was not, or though somebody had the words: read from the journal alone."""
    kept = await rows(world.service.desk.records._database, "SELECT entry FROM journal ORDER BY sequence")  # type: ignore[attr-defined]
    due: dict[str, datetime] = {}
    to_go_out: dict[tuple[str, int], datetime] = {}
    released: dict[str, datetime] = {}
    amiss = []
    for entry in (json.loads(row["entry"]) for row in kept):
        draft, at, details = entry.get("reference") or "", datetime.fromisoformat(entry["at"]), entry["details"]
        if details.get("goes_out_at"):
            to_go_out[draft, details["revision"]] = datetime.fromisoformat(details["goes_out_at"])
        if entry["act"] in _MAY_GO_OUT:
            due[draft] = max(at, to_go_out.get((draft, details["revision"]), at))
        elif entry["act"] == "draft:released":
            released[draft] = at
        elif entry["act"] == "draft:stopped" and details["cause"] == "late":
            amiss += _wrongly_stopped(world, run, draft, at, due[draft], released.pop(draft, at))
    return amiss


def _wrongly_stopped(
    world: World, run: Deliveries, draft: str, at: datetime, due: datetime, since: datetime
) -> Iterator[str]:
    if at - due <= world.service.desk.council.pace.late_after:
        yield f"{draft} was stopped as late at {at}, and was due at {due}"
    given = [key for key, came in run.came.items() if any(since <= one < at for one in came)]
    if any(kind is LetterKind.HANDOVER_CARD and about == draft for kind, about, _to in given):
        yield f"{draft} was stopped as late at {at}, though its words had been handed over"


def _key(letter: Letter) -> _Key:
    return letter.kind, letter.reference, str(letter.to)
