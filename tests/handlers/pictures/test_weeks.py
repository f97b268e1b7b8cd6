"""The coming weeks are drawn from what their address says, which names nobody, and only where the bot gave it."""

import io
from datetime import date, timedelta

from PIL import Image

from chatops.clock import london_date
from chatops.desk import Desk
from chatops.flow.purdah.calendar import open_calendar
from handlers.pictures.lettering import Lettering
from handlers.pictures.looks import MOST_SHOWN, Look
from handlers.pictures.weeks import SIZE, drawn, says_of
from handlers.views.looks import ROOT
from handlers.views.purdah.periods import DayView
from handlers.views.purdah.weeks_look import WEEKS_DRAWN, DayLook, WeeksLook, address_of_weeks, weeks_at
from tests.support.council import PEOPLE, StillClock

MONDAY = date(2027, 3, 1)
BUSY = DayLook(MONDAY, purdah=True, poll=True, away=True, posts=12)


def weeks(**on_wednesday: object) -> tuple[tuple[DayView, ...], ...]:
    """Six weeks with nothing in them but what there is on the first Wednesday."""
    days = [DayView(MONDAY + timedelta(days=n), purdah=False, poll=False, posts=0) for n in range(42)]
    told = {"purdah": False, "poll": False, "posts": 0} | on_wednesday
    days[2] = DayView(MONDAY + timedelta(days=2), **told)  # type: ignore[arg-type]
    return tuple(tuple(days[n : n + 7]) for n in range(0, 42, 7))


async def test_what_an_address_says_is_drawn_and_no_word_or_person_is_in_it(desk: Desk, clock: StillClock) -> None:
    shown = weeks(purdah=True, posts=11, due=("“Bins” at 12:00",), away=(PEOPLE["deputy"],))
    assert await desk.look(address_of_weeks, weeks=shown) == "", "while nothing marks it as ours"
    await desk.transact(open_calendar)
    address = await desk.look(address_of_weeks, weeks=shown)
    assert len(address.removeprefix(f"{ROOT}/")) <= 200, "as long as the page takes"
    assert "Bins" not in address
    assert str(PEOPLE["deputy"].user) not in address
    found = await desk.look(lambda work, _now: weeks_at(work, address))
    assert found is not None
    assert (len(found.days), found.today) == (7 * WEEKS_DRAWN, london_date(clock.now()))
    assert found.days[2] == DayLook(MONDAY + timedelta(days=2), purdah=True, poll=False, away=True, posts=9)
    assert not any(day.purdah or day.poll or day.away or day.posts for day in (*found.days[:2], *found.days[3:]))


async def test_nothing_is_drawn_at_an_address_that_the_bot_did_not_give(desk: Desk) -> None:
    await desk.transact(open_calendar)
    address = await desk.look(address_of_weeks, weeks=weeks(posts=1))
    *said, mark = address.split("/")
    other = "0" if mark[0] != "0" else "1"
    for forged in (
        address.replace("01", "02", 1),
        "/".join((*said, other + mark[1:])),
        "/".join(said),
        f"{ROOT}/weeks/2027-13-01/0/{'00' * 7}/{mark}",
    ):
        assert await desk.look(lambda work, _now, at=forged: weeks_at(work, at)) is None, forged


def test_each_thing_on_a_day_is_said_in_a_word_that_has_room() -> None:
    lines = [says for says, _ in says_of(BUSY)]
    assert lines == ["Poll", "Purdah", "9+ due", "Away"]
    assert [says for says, _ in says_of(DayLook(MONDAY, False, False, False, 1))] == ["1 due"]
    assert max(Lettering(SIZE).width(line) for line in lines) < 140 - 8


def test_the_picture_is_no_larger_than_teams_shows_and_the_same_each_time() -> None:
    look = drawn(WeeksLook((BUSY,) * 7 * WEEKS_DRAWN, MONDAY))
    assert max(_opened(look).size) <= MOST_SHOWN
    assert look == drawn(WeeksLook((BUSY,) * 7 * WEEKS_DRAWN, MONDAY))
    for other in (DayLook(MONDAY, True, False, False, 0), DayLook(MONDAY, False, False, False, 1)):
        assert look != drawn(WeeksLook((other,) * 7 * WEEKS_DRAWN, MONDAY))


def _opened(look: Look) -> Image.Image:
    return Image.open(io.BytesIO(look.content))
