"""Bad weather: what concerns the platform or a channel costs no letter a try, and all of it comes when it is over."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from chatops.desk import Desk
from chatops.outbox.about import WhateverWaits
from chatops.outbox.letter import CHANNEL, Letter, LetterKind, lane_of, urgency
from chatops.ports.delivery import Held
from chatops.ports.outbox import Place
from chatops.relay import delivering
from chatops.relay.delivery import LaneShut, PlatformAway, Undeliverable, Unreachable
from chatops.relay.holds import LONGEST_PROBE
from chatops.relay.outage import LONG
from chatops.relay.relay import Relay
from chatops.relay.rounds import LANES_TRIED_EVERY
from storage.engine import Database
from tests.support.council import PEOPLE, StillClock, routed
from tests.support.postman import Failure, Postman, card, waiting, write
from tests.support.relays import relay_of


class Weather:
    """What the courier meets, changed by a test as it goes along; every try is noted."""

    def __init__(self) -> None:
        self.fails: Failure = lambda _letter: None
        self.tried: list[Letter] = []
        self.postman = Postman(self._meets)

    def _meets(self, letter: Letter) -> Exception | None:
        self.tried.append(letter)
        return self.fails(letter)

    def clears(self) -> None:
        """Everything goes through from now on."""
        self.fails = lambda _letter: None

    @property
    def delivered(self) -> list[str]:
        """The references of what was delivered, in order."""
        return [letter.about for letter in self.postman.delivered]


@pytest.fixture
def weather() -> Weather:
    return Weather()


async def rounds(relay: Relay, clock: StillClock, *, minutes: float, every: float = 1.0) -> None:
    """Time goes by, with a few rounds each so many minutes."""
    for _ in range(round(minutes / every)):
        clock.move(minutes=every)
        for _ in range(3):
            await relay.round()


async def tries_and_parked(database: Database) -> set[tuple[int, bool]]:
    return {(row["tries"], row["parked_at"] is not None) for row in await waiting(database)}


async def test_a_platform_that_is_away_for_days_costs_no_try_and_is_asked_gently(
    desk: Desk, clock: StillClock, database: Database, weather: Weather
) -> None:
    weather.fails = lambda _letter: PlatformAway("token_revoked")
    relay = weather.postman.relay(desk)
    await write(desk, *(card(f"DR-{n:06}", to) for n in range(50) for to in ("clerk", "deputy")))
    await rounds(relay, clock, minutes=60 * 24, every=6)
    assert await tries_and_parked(database) == {(0, False)}
    assert len(weather.tried) <= 24 * 60 / (LONGEST_PROBE.total_seconds() / 60) + 20
    weather.clears()
    await rounds(relay, clock, minutes=3)
    assert len(weather.delivered) == 100


async def test_one_probe_that_goes_through_lets_all_the_others_go_at_once(
    desk: Desk, clock: StillClock, weather: Weather
) -> None:
    weather.fails = lambda _letter: PlatformAway("internal_error")
    relay = weather.postman.relay(desk)
    await write(desk, *(card(f"DR-{n:06}", afresh=n % 2 == 0) for n in range(40)))
    await rounds(relay, clock, minutes=30)
    weather.clears()
    clock.move(seconds=LONGEST_PROBE.total_seconds() * 1.25)
    while await relay.round():
        pass
    assert len(weather.delivered) == 40


async def test_a_channel_that_takes_nothing_holds_its_own_letters_and_no_others(
    desk: Desk, clock: StillClock, database: Database, weather: Weather
) -> None:
    weather.fails = lambda letter: LaneShut("not_in_channel") if letter.to is None else None
    relay = weather.postman.relay(desk)
    shown = [Letter(LetterKind.STATUS_CARD, f"DR-{n:06}") for n in range(5)]
    await write(desk, *shown, *(card(f"DR-{n:06}") for n in range(5)))
    await rounds(relay, clock, minutes=60)
    assert [letter.to for letter in weather.postman.delivered[:5]] == [PEOPLE["clerk"]] * 5
    assert await tries_and_parked(database) == {(0, False)}
    (alert,) = weather.postman.delivered[5:]
    assert (alert.kind, alert.to) == (LetterKind.UNDELIVERED, PEOPLE["clerk"])
    assert relay.trouble() == "shut"
    weather.clears()
    await rounds(relay, clock, minutes=4)
    assert await waiting(database) == []
    assert relay.trouble() is None


async def test_nobody_is_asked_again_before_the_time_they_said(desk: Desk, clock: StillClock, weather: Weather) -> None:
    weather.fails = lambda _letter: LaneShut("ratelimited", timedelta(seconds=90))
    relay = weather.postman.relay(desk)
    await write(desk, card("DR-000001"), card("DR-000002"))
    await relay.round()
    clock.move(seconds=89)
    await relay.round()
    assert len(weather.tried) == 1
    clock.move(seconds=11)
    await relay.round()
    assert len(weather.tried) == 2


async def test_changes_that_slack_slows_down_do_not_keep_a_new_card_from_its_approver(
    desk: Desk, weather: Weather
) -> None:
    slow = PlatformAway("ratelimited", timedelta(minutes=1))
    weather.fails = lambda letter: None if letter.afresh else slow
    relay = weather.postman.relay(desk)
    await write(desk, *(card(f"DR-{n:06}") for n in range(300)))
    await relay.round()
    await write(desk, card("DR-NEW000", afresh=True))
    await relay.round()
    assert weather.delivered == ["DR-NEW000"]
    assert relay.trouble() is None


async def test_a_letter_that_alone_fails_is_counted_though_nobody_knows_its_error(
    desk: Desk, clock: StillClock, database: Database, weather: Weather
) -> None:
    poison = card("DR-POISON")
    weather.fails = lambda letter: PlatformAway("an_error_of_next_year") if letter == poison else None
    relay = weather.postman.relay(desk)
    await write(desk, poison)
    for hour in range(40):
        await write(desk, *(card(f"DR-{hour:02}{n:04}") for n in range(5)))
        await rounds(relay, clock, minutes=20, every=5)
    kinds = [letter.kind for letter in weather.postman.delivered]
    assert (kinds.count(LetterKind.DECISION_CARD), kinds.count(LetterKind.UNDELIVERED)) == (200, 1)
    assert await tries_and_parked(database) == {(delivering.MOST_TRIES, True)}


async def test_weather_in_which_most_calls_fail_parks_nothing(
    desk: Desk, clock: StillClock, database: Database, weather: Weather
) -> None:
    calls = iter(range(10**9))
    weather.fails = lambda _letter: None if next(calls) % 5 == 4 else PlatformAway("internal_error")
    relay = weather.postman.relay(desk)
    await write(desk, *(card(f"DR-{n:06}") for n in range(60)))
    await rounds(relay, clock, minutes=60 * 16, every=2)
    assert len([one for one in weather.postman.delivered if one.kind is LetterKind.DECISION_CARD]) == 60
    assert await waiting(database) == []


async def test_a_step_does_not_wait_for_the_platform(desk: Desk, clock: StillClock, weather: Weather) -> None:
    weather.fails = lambda _letter: PlatformAway("token_revoked")
    draft = await routed(desk)
    taken: list[str] = []

    def step(_work: object, _now: object, /, *, reference: str) -> tuple[()]:
        taken.append(reference)
        return ()

    relay = relay_of(
        desk, {LetterKind.RELEASE: step}, dict.fromkeys(set(LetterKind) - {LetterKind.RELEASE}, weather.postman)
    )
    await rounds(relay, clock, minutes=10)
    await write(desk, Letter(LetterKind.RELEASE, draft.reference))
    await relay.round()
    assert taken == [draft.reference]


async def test_somebody_who_can_be_reached_again_gets_what_was_put_aside_and_every_open_card_anew(
    desk: Desk, clock: StillClock, database: Database, weather: Weather
) -> None:
    draft = await routed(desk)
    clerk = PEOPLE["clerk"]
    place = Place("D1", "1.1")
    await desk.records.write(
        lambda work: work.cards.keep(LetterKind.DECISION_CARD, draft.reference, clerk, place, None)
    )
    weather.fails = lambda letter: Unreachable("user_disabled") if letter.to == clerk else None
    relay = weather.postman.relay(desk)
    await write(desk, Letter(LetterKind.REMINDER, WhateverWaits(), clerk, afresh=True))
    await rounds(relay, clock, minutes=3)
    assert {row["to"].split(":")[-1] for row in await waiting(database) if row["parked_at"]} == {clerk.user}
    alerts = [letter for letter in weather.postman.delivered if letter.kind is LetterKind.UNDELIVERED]
    assert {letter.to for letter in alerts} == {PEOPLE["deputy"]}
    await rounds(relay, clock, minutes=120, every=10)
    again = [letter for letter in weather.postman.delivered if letter.kind is LetterKind.UNDELIVERED]
    assert again == alerts, "each was told of once"
    weather.clears()
    before = len(weather.postman.delivered)
    await rounds(relay, clock, minutes=LANES_TRIED_EVERY.total_seconds() / 60 + 5, every=5)
    shown = {(letter.kind, letter.about) for letter in weather.postman.delivered[before:] if letter.to == clerk}
    assert {(LetterKind.REMINDER, WhateverWaits()), (LetterKind.DECISION_CARD, draft.reference)} <= shown
    assert [row for row in await waiting(database) if row["parked_at"]] == []


async def test_cards_that_are_taken_back_go_before_all_others_in_their_lane(desk: Desk, weather: Weather) -> None:
    await write(
        desk,
        *(card(f"DR-{n:06}") for n in range(150)),
        Letter(LetterKind.AUTHOR_CARD, "DR-ASKED0", PEOPLE["clerk"], afresh=True),
        Letter(LetterKind.HANDOVER_CARD, "DR-BACK00", PEOPLE["clerk"]),
    )
    await weather.postman.relay(desk).round()
    assert weather.delivered[:2] == ["DR-BACK00", "DR-ASKED0"]


async def test_what_goes_first_and_what_goes_last_is_the_same_in_the_database_as_in_the_rule(desk: Desk) -> None:
    all_kinds = [Letter(kind, "DR-000001", None, afresh) for kind in LetterKind for afresh in (False, True)]
    await write(desk, *all_kinds)
    now = desk.clock.now()
    claims: list[int] = []
    for _ in all_kinds:
        claimed = await desk.records.write(
            lambda work: work.letters.claim(now=now, holder="one", until=now + timedelta(minutes=2), limit=1)
        )
        claims += [urgency(one.letter) for one in claimed]
        delivered = [one.number for one in claimed]
        await desk.records.write(lambda work, numbers=delivered: work.letters.settle(numbers, holder="one"))
    assert claims == sorted(urgency(letter) for letter in all_kinds)


@pytest.mark.parametrize("to", ["clerk", None])
async def test_a_lane_that_is_held_is_the_same_in_the_database_as_in_the_rule(desk: Desk, to: str | None) -> None:
    all_kinds = [Letter(kind, "DR-000001", person) for kind in LetterKind for person in (None, PEOPLE["clerk"])]
    await write(desk, *all_kinds)
    lane = str(PEOPLE[to]) if to else CHANNEL
    now, held = desk.clock.now(), Held(lanes=frozenset({lane}))
    claimed = await desk.records.write(
        lambda work: work.letters.claim(now=now, holder="one", until=now + timedelta(minutes=2), limit=500, held=held)
    )
    left = {(one.letter.kind, one.letter.to) for one in claimed}
    assert left == {(letter.kind, letter.to) for letter in all_kinds if lane_of(letter) != lane}


async def test_mail_says_once_that_the_platform_is_away_and_is_tried_again_when_it_fails(
    desk: Desk, clock: StillClock, weather: Weather
) -> None:
    mailed: list[object] = []

    async def mail(outage: object) -> None:
        mailed.append(outage)
        if len(mailed) == 1:
            raise RuntimeError("the mail server is away too")

    weather.fails = lambda _letter: PlatformAway("token_revoked")
    relay = relay_of(desk, {}, dict.fromkeys(LetterKind, weather.postman), mail=mail)
    await write(desk, card())
    await rounds(relay, clock, minutes=LONG.total_seconds() / 60 - 1)
    assert mailed == []
    await rounds(relay, clock, minutes=120)
    assert len(mailed) == 2


Alike = Callable[[], Exception]


@pytest.mark.parametrize(
    "fault", [lambda: Undeliverable("invalid_blocks"), lambda: RuntimeError("a bug")], ids=["refused", "bug"]
)
async def test_a_courier_that_fails_on_one_letter_stops_no_other(
    desk: Desk, clock: StillClock, weather: Weather, fault: Alike
) -> None:
    weather.fails = lambda letter: fault() if letter.about == "DR-000000" else None
    relay = weather.postman.relay(desk)
    await write(desk, *(card(f"DR-{n:06}") for n in range(20)))
    await rounds(relay, clock, minutes=90)
    assert (
        len([one for one in weather.tried if one.about == "DR-000000" and one.kind is LetterKind.DECISION_CARD]) <= 12
    )
    assert set(weather.delivered) >= {f"DR-{n:06}" for n in range(1, 20)}
