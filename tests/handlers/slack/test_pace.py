"""At what pace Slack is asked, by a clock that a test moves: never faster than it allows, no slower than needed."""

import asyncio
from datetime import timedelta

import pytest

from chatops.relay.delivery import LaneShut, PlatformAway
from handlers.slack.web_api.pace import LONGEST_WAIT_S, POSTING, Pace

CHANGING = "chat.update"


class Watch:
    """Seconds that go by only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Let so many seconds go by."""
        self.now += seconds


async def sends(method: str, count: int, *, kept: bool = True, places: int = 1) -> list[float]:
    """When each of so many calls goes out, one after the other; what is put off comes back when it may."""
    watch, at = Watch(), []
    pace = Pace(kept=kept, monotonic=watch, sleep=watch.sleep)
    for number in range(count):
        try:
            await pace.turn(method, f"C{number % places}")
        except (LaneShut, PlatformAway) as early:
            await watch.sleep((early.after or timedelta()).total_seconds())
            await pace.turn(method, f"C{number % places}")
        at.append(watch.now)
    return at


def most_within(at: list[float], seconds: float) -> int:
    """The most calls in any stretch of so many seconds."""
    return max(sum(start <= other < start + seconds for other in at) for start in at)


async def test_a_channel_gets_about_one_message_a_second() -> None:
    at = await sends(POSTING, 100)
    assert most_within(at, 1.0) == 1
    assert at[-1] - at[0] < 110


async def test_channels_do_not_wait_for_one_another() -> None:
    at = await sends(POSTING, 100, places=100)
    assert at[-1] == at[0]


async def test_300_changes_stay_within_50_a_minute_and_take_under_seven_minutes() -> None:
    at = await sends(CHANGING, 300)
    assert most_within(at, 60.0) <= 50
    assert at[-1] - at[0] < 7 * 60


async def test_what_would_wait_too_long_is_put_off_by_its_letter_and_takes_nobodys_turn() -> None:
    watch = Watch()
    pace = Pace(monotonic=watch, sleep=lambda _seconds: asyncio.sleep(0))
    for _ in range(8):
        await pace.turn(POSTING, "C1")
    with pytest.raises(LaneShut) as raised:
        await pace.turn(POSTING, "C1")
    assert raised.value.after is not None
    assert raised.value.after > timedelta(seconds=LONGEST_WAIT_S)
    await pace.turn(POSTING, "C2")
    for _ in range(10):
        await pace.turn(CHANGING, "C1")
    with pytest.raises(PlatformAway):
        await pace.turn(CHANGING, "C2")


async def test_a_pace_that_is_learned_begins_where_slack_has_said_so() -> None:
    watch = Watch()
    pace = Pace(kept=False, monotonic=watch, sleep=watch.sleep)
    for _ in range(20):
        await pace.turn(POSTING, "C1")
    assert watch.now == 1000
    pace.must_be_kept(POSTING, "C1")
    for _ in range(11):
        await pace.turn(POSTING, "C1")
        await pace.turn(POSTING, "C2")
    assert 1010 < watch.now < 1012


async def test_no_more_channels_are_remembered_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handlers.slack.web_api.pace.MOST_PLACES", 3)
    watch = Watch()
    pace = Pace(monotonic=watch, sleep=watch.sleep)
    for number in range(30):
        await pace.turn(POSTING, f"C{number}")
        pace.must_be_kept(POSTING, f"C{number}")
        watch.now += 2
        assert len(pace._next) <= 3
        assert len(pace._asked) <= 3
