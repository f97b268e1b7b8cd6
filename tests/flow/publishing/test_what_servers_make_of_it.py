"""A Mastodon that keeps no keys, whose clock is wrong or that rewrites words, is never sent the same post twice; a site
that holds a post back does not have it called out.
"""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from chatops.desk import Desk
from chatops.policy.publishing.connections import NetworkKind
from chatops.policy.publishing.jobs import JobState, WhyByHand
from handlers.networks.mastodon import letters_of
from tests.support.council import StillClock, approve, release, routed
from tests.support.publishing import Out, job_of, served

KIND = NetworkKind.MASTODON
WORDS = "Don't park at the market: it's on Saturday."
pytestmark = pytest.mark.clause("4.2b")


@pytest.fixture
async def out(clock: StillClock) -> AsyncIterator[Out]:
    async with served(clock) as here:
        here.here.mastodon.keeps_keys = False
        yield here


async def handed_to_the_bot(desk: Desk, out: Out, kind: NetworkKind = KIND) -> tuple[str, str]:
    account = await out.connect(desk, kind)
    draft = await routed(desk, accounts=(account,), words=WORDS)
    await approve(desk, draft)
    await release(desk, draft)
    return draft.reference, account


async def test_a_post_of_a_server_whose_clock_is_ten_minutes_slow_is_found(desk: Desk, out: Out) -> None:
    job = await handed_to_the_bot(desk, out)
    out.here.mastodon.behind = timedelta(minutes=10)
    out.here.faults.writing.append("cut after")
    await out.until_done(desk, *job)
    assert out.posts(KIND) == [WORDS]
    assert (await job_of(desk, *job)).state is JobState.OUT


@pytest.mark.parametrize("fault", ["", "cut after"])
async def test_a_post_that_a_filter_rewrote_is_left_to_people_and_not_sent_again(
    desk: Desk, out: Out, fault: str
) -> None:
    job = await handed_to_the_bot(desk, out)
    out.here.mastodon.curls_quotes = True
    out.here.faults.writing.append(fault)
    await out.until_done(desk, *job)
    assert out.posts(KIND) == [WORDS.replace("'", "’")]
    left = await job_of(desk, *job)
    assert (left.state, left.why) == (JobState.BY_HAND, WhyByHand.CANNOT_TELL)


async def test_a_post_that_the_site_holds_back_for_an_editor_is_not_called_out(desk: Desk, out: Out) -> None:
    job = await handed_to_the_bot(desk, out, NetworkKind.WORDPRESS)
    out.here.site.holds_back = True
    await out.until_done(desk, *job)
    assert out.posts(NetworkKind.WORDPRESS) == []
    left = await job_of(desk, *job)
    assert (left.state, left.why) == (JobState.BY_HAND, WhyByHand.CANNOT_TELL)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Ask @clerk@thornbury.example.", "Ask @clerk.", True),
        ("“It’s on”", '"It\'s on"', True),
        ("It is on", "It is off", False),
        ("At 10", "At 11", False),
    ],
)
def test_words_are_alike_by_their_letters_and_figures(one: str, other: str, alike: bool) -> None:
    assert (letters_of(one) == letters_of(other)) is alike
