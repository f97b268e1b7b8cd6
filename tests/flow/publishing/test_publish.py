"""What was released is published by the bot, once, whatever the network does; what cannot be told goes to people."""

import html
from collections.abc import AsyncIterator

import pytest

from chatops.desk import Desk
from chatops.flow.publishing import publish
from chatops.flow.publishing.connect import disconnect_account
from chatops.policy.drafts.stages import Stage
from chatops.policy.publishing.connections import NetworkKind
from chatops.policy.publishing.jobs import JobState, WhyByHand
from handlers.letters.publishing import Publishing
from handlers.networks.wordpress import content_of
from handlers.practice.networks.faults import AFTER, BEFORE, REFUSED
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import (
    StillClock,
    approve,
    as_it_stands,
    caller,
    pause_on,
    purdah_on,
    record,
    release,
    revise,
    routed,
)
from tests.support.publishing import ACCOUNTS, Out, at_the_post, job_of, served
from tests.support.refusals import refused

KINDS = list(NetworkKind)
WORDS = "The Saturday market is on the High Street from nine. All are welcome."


@pytest.fixture
async def out(clock: StillClock) -> AsyncIterator[Out]:
    async with served(clock) as here:
        yield here


async def handed_to_the_bot(desk: Desk, *accounts: str, words: str = WORDS) -> str:
    draft = await routed(desk, accounts=accounts, words=words)
    await approve(desk, draft)
    await release(desk, draft)
    return draft.reference


def sent(kind: NetworkKind) -> str:
    return content_of(WORDS) if kind is NetworkKind.WORDPRESS else WORDS


async def is_whole(desk: Desk, database: Database) -> bool:
    return (await database.look(lambda connection: verify(connection, desk.council))).whole


@pytest.mark.parametrize("kind", KINDS)
async def test_it_is_out_once_and_in_the_record(desk: Desk, database: Database, out: Out, kind: NetworkKind) -> None:
    account = await out.connect(desk, kind)
    reference = await handed_to_the_bot(desk, account)
    released = await as_it_stands(desk, reference)
    assert (released.stage, released.handed_to) == (Stage.RELEASED, ())
    assert await out.publish(desk, reference, account)
    assert out.posts(kind) == [sent(kind)]
    posted = await as_it_stands(desk, reference)
    assert posted.stage is Stage.POSTED
    assert posted.postings[0].network_id
    assert await out.publish(desk, reference, account)
    assert out.posts(kind) == [sent(kind)]
    assert await is_whole(desk, database)


@pytest.mark.parametrize("fault", [*BEFORE, *AFTER])
@pytest.mark.parametrize("kind", KINDS)
async def test_whatever_the_network_does_it_is_out_once(
    desk: Desk, database: Database, out: Out, kind: NetworkKind, fault: str
) -> None:
    account = await out.connect(desk, kind)
    reference = await handed_to_the_bot(desk, account)
    out.here.mastodon.keeps_keys = False
    # WordPress is written to twice: its draft, which nobody sees, comes first.
    out.here.faults.writing.extend([fault] * (2 if kind is NetworkKind.WORDPRESS else 1))
    await out.until_done(desk, reference, account)
    assert out.posts(kind) == [sent(kind)]
    assert (await as_it_stands(desk, reference)).stage is Stage.POSTED
    assert await is_whole(desk, database)


@pytest.mark.parametrize("kind", KINDS)
async def test_one_that_was_killed_while_it_sent_is_looked_up_before_anything_is_sent(
    desk: Desk, out: Out, kind: NetworkKind, clock: StillClock
) -> None:
    account = await out.connect(desk, kind)
    reference = await handed_to_the_bot(desk, account)
    given = {"reference": reference, "account": account, "holder": "one that was killed"}
    await desk.transact(publish.claim, **given)
    assert not await out.publish(desk, reference, account)
    assert out.posts(kind) == []
    clock.move(seconds=61)
    await out.until_done(desk, reference, account)
    assert out.posts(kind) == [sent(kind)]


@pytest.mark.parametrize("kind", KINDS)
async def test_who_read_the_job_before_another_tried_it_looks_before_sending(
    desk: Desk, out: Out, kind: NetworkKind
) -> None:
    account = await out.connect(desk, kind)
    reference = await handed_to_the_bot(desk, account)
    out.here.mastodon.keeps_keys = False
    as_read = await job_of(desk, reference, account)
    out.here.faults.writing.extend(at_the_post(kind, "503 after"))
    assert not await out.publish(desk, reference, account)
    assert out.posts(kind) == [sent(kind)]
    given = {"reference": reference, "account": account, "holder": "one that found nothing yet"}
    await desk.transact(publish.put_off, **given)
    await Publishing(desk, out.ways)._begin(as_read)
    assert out.posts(kind) == [sent(kind)]
    assert (await job_of(desk, reference, account)).state is JobState.OUT


@pytest.mark.clause("PS-4b")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", ["cut before", "cut after"])
async def test_inside_purdah_an_unclear_one_is_looked_up_and_never_sent(
    desk: Desk, database: Database, out: Out, kind: NetworkKind, fault: str
) -> None:
    account = await out.connect(desk, kind)
    reference = await handed_to_the_bot(desk, account)
    # WordPress is written to twice: its draft, which nobody sees, comes first.
    out.here.faults.writing.extend(at_the_post(kind, fault))
    assert not await out.publish(desk, reference, account)
    before = out.posts(kind)
    await purdah_on(desk)
    out.clock.move(seconds=61)
    await out.until_done(desk, reference, account)
    assert out.posts(kind) == before
    state = JobState.OUT if before else JobState.WAITING
    assert (await job_of(desk, reference, account)).state is state
    assert (await as_it_stands(desk, reference)).stage is (Stage.POSTED if before else Stage.HELD)
    assert await is_whole(desk, database)


@pytest.mark.clause("house rule 9")
async def test_in_a_pause_nothing_is_published(desk: Desk, out: Out) -> None:
    account = await out.connect(desk, NetworkKind.BLUESKY)
    reference = await handed_to_the_bot(desk, account)
    await pause_on(desk)
    assert await out.publish(desk, reference, account)
    assert out.posts(NetworkKind.BLUESKY) == []


@pytest.mark.clause("4.2b")
async def test_what_was_revised_since_is_not_published_and_the_new_revision_is_once_it_is_approved(
    desk: Desk, out: Out
) -> None:
    account = await out.connect(desk, NetworkKind.MASTODON)
    reference = await handed_to_the_bot(desk, account)
    await revise(desk, await as_it_stands(desk, reference))
    assert await out.publish(desk, reference, account)
    assert out.posts(NetworkKind.MASTODON) == []


async def test_several_accounts_are_several_jobs_and_one_that_is_refused_makes_no_other_go_twice(
    desk: Desk, database: Database, out: Out
) -> None:
    first, second = [await out.connect(desk, kind) for kind in (NetworkKind.MASTODON, NetworkKind.BLUESKY)]
    reference = await handed_to_the_bot(desk, first, second, "facebook-page")
    assert (await as_it_stands(desk, reference)).handed_to
    out.here.bluesky.token_runs_out = True
    out.here.faults.writing.extend(["cut after"])
    for account in (first, second, first, second):
        await out.until_done(desk, reference, account)
    assert (len(out.posts(NetworkKind.MASTODON)), len(out.posts(NetworkKind.BLUESKY))) == (1, 1)
    assert (await as_it_stands(desk, reference)).stage is Stage.RELEASED
    assert await is_whole(desk, database)


async def test_where_the_bot_has_it_in_hand_nobody_records_a_post(desk: Desk, database: Database, out: Out) -> None:
    account = await out.connect(desk, NetworkKind.MASTODON)
    reference = await handed_to_the_bot(desk, account)
    async with refused(desk, database) as told:
        link = {account: "https://social.thornbury.example/@thornbury/112233445566"}
        await record(desk, await as_it_stands(desk, reference), link)
    assert "The bot posts it" in told.sentence


@pytest.mark.parametrize("kind", KINDS)
async def test_what_the_network_refuses_is_left_to_people_who_are_given_the_words(
    desk: Desk, database: Database, out: Out, kind: NetworkKind
) -> None:
    account = await out.connect(desk, kind)
    reference = await handed_to_the_bot(desk, account)
    out.here.faults.writing.extend([REFUSED] * 2)
    await out.until_done(desk, reference, account)
    job = await job_of(desk, reference, account)
    assert (job.state, job.why) == (JobState.BY_HAND, WhyByHand.REFUSED)
    assert (await as_it_stands(desk, reference)).handed_to
    assert out.posts(kind) == []
    assert await is_whole(desk, database)


async def test_one_that_is_not_connected_any_more_is_left_to_people(desk: Desk, database: Database, out: Out) -> None:
    account = await out.connect(desk, NetworkKind.BLUESKY)
    reference = await handed_to_the_bot(desk, account)
    await desk.transact(disconnect_account, key=account, by=caller("deputy"))
    await out.until_done(desk, reference, account)
    assert (await job_of(desk, reference, account)).why == WhyByHand.DISCONNECTED
    assert out.posts(NetworkKind.BLUESKY) == []
    assert await is_whole(desk, database)


async def test_one_of_which_nobody_can_tell_goes_to_people_and_is_not_sent_again(desk: Desk, out: Out) -> None:
    account = await out.connect(desk, NetworkKind.MASTODON)
    reference = await handed_to_the_bot(desk, account)
    out.here.faults.writing.append("cut after")
    out.here.faults.reading.extend(["500"] * 100)
    for _ in range(60):
        if await out.publish(desk, reference, account):
            break
        out.clock.move(seconds=61)
    assert (await job_of(desk, reference, account)).why == WhyByHand.CANNOT_TELL
    assert len(out.posts(NetworkKind.MASTODON)) == 1


async def test_what_is_found_and_is_the_post_of_another_draft_is_left_to_people(
    desk: Desk, database: Database, out: Out
) -> None:
    account = await out.connect(desk, NetworkKind.MASTODON)
    first, second = await handed_to_the_bot(desk, account), await handed_to_the_bot(desk, account)
    await out.until_done(desk, first, account)
    out.here.faults.writing.append("cut before")
    await out.until_done(desk, second, account)
    assert (await job_of(desk, second, account)).why == WhyByHand.CANNOT_TELL
    assert len(out.posts(NetworkKind.MASTODON)) == 1
    assert await is_whole(desk, database)


@pytest.mark.parametrize("keeps_emoji", [True, False])
async def test_on_the_council_s_own_site_a_title_and_an_emoji_are_ours_however_the_site_keeps_them(
    desk: Desk, out: Out, keeps_emoji: bool
) -> None:
    account = await out.connect(desk, NetworkKind.WORDPRESS)
    out.here.site.keeps_emoji = keeps_emoji
    words = "Fish & chips <here> [today] 🎉\n\nThe market is open. 🧀 All are welcome."
    reference = await handed_to_the_bot(desk, account, words=words)
    assert await out.publish(desk, reference, account)
    assert (await as_it_stands(desk, reference)).stage is Stage.POSTED
    (post,) = out.here.shelf.of(ACCOUNTS[NetworkKind.WORDPRESS][2])
    assert html.unescape(post.title) == "Fish & chips <here> [today] 🎉"
