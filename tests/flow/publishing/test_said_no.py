"""An answer that says no may be of something before a network that took the post: the network is read before it is
believed, and before people are given the words.
"""

from collections.abc import AsyncIterator

import pytest

from chatops.desk import Desk
from chatops.policy.publishing.connections import NetworkKind
from chatops.policy.publishing.jobs import MOST_LOOKS, JobState, WhyByHand
from handlers.practice.networks.faults import NOT_ITS_OWN, REFUSED, REFUSED_AFTER
from tests.flow.publishing.test_publish import KINDS, handed_to_the_bot, sent
from tests.support.council import StillClock, as_it_stands, pause_on, purdah_on
from tests.support.publishing import Out, at_the_post, job_of, served

pytestmark = pytest.mark.clause("4.2b")


@pytest.fixture
async def out(clock: StillClock) -> AsyncIterator[Out]:
    async with served(clock) as here:
        here.here.mastodon.keeps_keys = False
        yield here


@pytest.mark.parametrize("kind", KINDS)
async def test_a_post_that_is_out_is_not_left_to_people_whatever_was_answered(
    desk: Desk, out: Out, kind: NetworkKind
) -> None:
    account = await out.connect(desk, kind)
    reference = await handed_to_the_bot(desk, account)
    out.here.faults.writing.extend(at_the_post(kind, REFUSED_AFTER))
    assert await out.publish(desk, reference, account)
    assert out.posts(kind) == [sent(kind)]
    assert (await job_of(desk, reference, account)).state is JobState.OUT


@pytest.mark.parametrize("fault", ["409 after", "429 after", "503 after"])
@pytest.mark.parametrize("kind", KINDS)
async def test_one_that_was_put_off_is_looked_up_even_in_purdah_and_found(
    desk: Desk, out: Out, kind: NetworkKind, fault: str
) -> None:
    account = await out.connect(desk, kind)
    reference = await handed_to_the_bot(desk, account)
    out.here.faults.writing.extend(at_the_post(kind, fault))
    assert not await out.publish(desk, reference, account)
    assert (await job_of(desk, reference, account)).state is JobState.UNCLEAR
    await purdah_on(desk)
    await pause_on(desk)
    await out.until_done(desk, reference, account)
    assert out.posts(kind) == [sent(kind)]
    assert (await as_it_stands(desk, reference)).postings


@pytest.mark.parametrize("kind", KINDS)
async def test_what_is_refused_while_the_network_cannot_be_read_is_in_doubt(
    desk: Desk, out: Out, kind: NetworkKind
) -> None:
    account = await out.connect(desk, kind)
    reference = await handed_to_the_bot(desk, account)
    out.here.faults.writing.extend(at_the_post(kind, REFUSED, REFUSED))
    # Before it is written WordPress is asked how its draft stands.
    out.here.faults.reading.extend([*[""] * 2 * (kind is NetworkKind.WORDPRESS), "500"])
    assert not await out.publish(desk, reference, account)
    assert (await job_of(desk, reference, account)).state is JobState.UNCLEAR
    await out.until_done(desk, reference, account)
    job = await job_of(desk, reference, account)
    assert (job.state, job.why) == (JobState.BY_HAND, WhyByHand.REFUSED)


@pytest.mark.parametrize("kind", KINDS)
async def test_what_something_before_the_network_refuses_each_time_is_tried_so_often_and_left_to_people(
    desk: Desk, out: Out, kind: NetworkKind
) -> None:
    account = await out.connect(desk, kind)
    reference = await handed_to_the_bot(desk, account)
    out.here.faults.writing.extend(at_the_post(kind, *[NOT_ITS_OWN] * 100))
    await out.until_done(desk, reference, account)
    job = await job_of(desk, reference, account)
    assert (job.state, job.why) == (JobState.BY_HAND, WhyByHand.PUT_OFF)
    assert 100 - len(out.here.faults.writing) <= MOST_LOOKS + 1
    assert out.posts(kind) == []


async def test_where_the_token_was_revoked_the_network_is_read_as_anybody_reads_it(desk: Desk, out: Out) -> None:
    account = await out.connect(desk, NetworkKind.MASTODON)
    reference = await handed_to_the_bot(desk, account)
    out.here.mastodon.token = "another"
    assert await out.publish(desk, reference, account)
    assert (await job_of(desk, reference, account)).why == WhyByHand.REFUSED
    assert (await as_it_stands(desk, reference)).handed_to
