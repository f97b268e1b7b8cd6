"""The bot writes to Teams at the pace that Microsoft asks for, and no faster where it was told that it was too fast."""

from itertools import pairwise

import pytest

from chatops.relay.delivery import LaneShut
from handlers.teams.web_api.pace import IN_A_CONVERSATION, IN_ALL, LONGEST_WAIT_S, Pace


class Time:
    """A time that goes on only while somebody waits, and when each turn came."""

    def __init__(self) -> None:
        self.now = 0.0
        self.turns: list[float] = []

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        self.now += seconds

    async def take(self, pace: Pace, place: str, times: int) -> None:
        """Write so many messages as fast as the pace lets one."""
        for _ in range(times):
            await pace.turn(place)
            self.turns.append(self.now)

    def most_within(self, seconds: float) -> int:
        """The most turns that came within so many seconds."""
        return max(sum(one <= at < one + seconds for at in self.turns) for one in self.turns)


async def test_no_conversation_is_written_to_more_often_than_microsoft_asks() -> None:
    time = Time()
    pace = Pace(monotonic=lambda: time.now, sleep=time.sleep)
    await time.take(pace, "a:1clerk", 60)
    for most, seconds in IN_A_CONVERSATION:
        assert time.most_within(seconds - 1e-6) <= most
    assert all(later >= earlier for earlier, later in pairwise(time.turns))


async def test_all_conversations_together_are_not_written_to_more_often_either() -> None:
    time = Time()
    pace = Pace(monotonic=lambda: time.now, sleep=time.sleep)
    for n in range(100):
        await time.take(pace, f"a:1person{n}", 1)
    assert time.most_within(1 - 1e-6) <= IN_ALL[0][0]
    assert time.now > 2


async def test_who_would_wait_for_long_is_put_off_and_told_for_how_long() -> None:
    time = Time()
    pace = Pace(monotonic=lambda: time.now, sleep=time.sleep)
    with pytest.raises(LaneShut) as told:
        await time.take(pace, "a:1clerk", 200)
    assert len(time.turns) >= 60
    assert told.value.after is not None
    assert told.value.after.total_seconds() > LONGEST_WAIT_S


async def test_where_the_pace_is_not_kept_it_is_once_teams_has_said_that_it_was_too_fast() -> None:
    time = Time()
    pace = Pace(kept=False, monotonic=lambda: time.now, sleep=time.sleep)
    await time.take(pace, "a:1clerk", 100)
    assert time.now == 0
    pace.must_be_kept("a:1clerk")
    await time.take(pace, "a:1clerk", 20)
    assert time.now > 3
