"""As a period or a pause begins, the Clerk reads which posts that are out to look at. Clause PS-4b."""

from datetime import date

import pytest

from chatops.desk import Desk
from handlers.screens.pauses import pause_notice
from handlers.screens.purdah.purdah_pages import affected_notice
from handlers.views.pauses import see_pause
from handlers.views.purdah.window import WindowNews, see_affected, see_window
from tests.support.checked import replies_to
from tests.support.council import PEOPLE, StillClock, caller, give_names_of, pause_off, pause_on, posted, purdah_on


async def news(desk: Desk, who: str) -> WindowNews:
    references = await desk.look(lambda work, now: [one.reference for one in work.purdah.not_over(now)])
    return await desk.look(see_window, reference=references[0], to=PEOPLE[who])


@pytest.mark.clause("PS-4b")
async def test_the_clerk_reads_which_posts_that_are_out_name_those_standing_with_their_links(desk: Desk) -> None:
    named = await posted(desk, words="Jane Whitlock opened the fair on the High Street. All are welcome.")
    await posted(desk, words="The market is on the High Street. All are welcome.")
    await give_names_of(desk, "Jane Whitlock")
    await purdah_on(desk)
    view = (await news(desk, "clerk")).published
    assert view is not None
    assert [line.split(":")[0] for line in view.lines] == [f"{named.reference} names Jane Whitlock (candidate)"]
    assert "https://www.facebook.com/" in view.lines[0]


@pytest.mark.clause("PS-4b")
@pytest.mark.parametrize("begins", [None, date(2027, 3, 2)])
async def test_who_sets_a_period_that_begins_at_once_reads_them_at_once(desk: Desk, begins: date | None) -> None:
    named = await posted(desk, words="Jane Whitlock opened the fair on the High Street. All are welcome.")
    await give_names_of(desk, "Jane Whitlock")
    reference = await purdah_on(desk, begins=begins)
    notice = affected_notice(await desk.look(see_affected, reference=reference, by=caller("clerk")))
    assert (f"{named.reference} names Jane Whitlock" in str(notice)) is (begins is None)


@pytest.mark.clause("PS-4b")
@pytest.mark.parametrize("who", ["deputy", "employee", "chair"])
async def test_nobody_else_is_told_by_it_who_stands(desk: Desk, clock: StillClock, who: str) -> None:
    await posted(desk, words="Jane Whitlock opened the fair on the High Street. All are welcome.")
    await give_names_of(desk, "Jane Whitlock")
    await purdah_on(desk)
    clock.move(minutes=1)
    assert (await news(desk, who)).published is None


@pytest.mark.clause("PS-4b")
async def test_a_post_that_may_be_controversial_is_among_them_though_nobody_is_known_to_stand(desk: Desk) -> None:
    words = "Vote Labour in May, they say. The market is open."
    politics = await posted(desk, words=words, found=replies_to(words))
    await posted(desk, words="The market is on the High Street. All are welcome.")
    await purdah_on(desk)
    view = (await news(desk, "clerk")).published
    assert view is not None
    assert [line.split(":")[0] for line in view.lines] == [f"{politics.reference} may be about politics"]


@pytest.mark.clause("PS-4b")
async def test_as_a_pause_begins_and_ends_the_clerk_alone_reads_the_same(desk: Desk) -> None:
    await posted(desk, words="Jane Whitlock opened the fair on the High Street. All are welcome.")
    await give_names_of(desk, "Jane Whitlock")
    pause = await pause_on(desk)
    for over in (False, True):
        if over:
            await pause_off(desk)
        seen = {who: await desk.look(see_pause, reference=pause, to=PEOPLE[who]) for who in ("clerk", "deputy")}
        assert seen["deputy"].published is None
        clerk = seen["clerk"].published
        assert clerk is not None
        assert "names Jane Whitlock (candidate)" in clerk.lines[0]
        assert "Record what you looked at" in repr(pause_notice(seen["clerk"]))
