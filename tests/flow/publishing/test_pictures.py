"""A post with pictures goes out once, with the very bytes and alt texts that were approved, or it does not go out."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import suppress

import pytest
from sqlalchemy import Connection, select, update

from chatops.desk import Desk
from chatops.policy.drafts.stages import Stage
from chatops.policy.pictures import LONGEST_ALT, Attached
from chatops.policy.publishing.connections import NetworkKind
from chatops.policy.publishing.jobs import JobState, WhyByHand
from chatops.policy.publishing.watching import Finding
from chatops.policy.stops import StopCause
from handlers.pictures.cleaning import MOST_KEPT
from handlers.practice.networks import bluesky
from handlers.practice.networks.faults import AFTER, BEFORE, DOUBLED
from handlers.practice.networks.shelf import Post
from storage.audit.verify import verify
from storage.engine import Database
from storage.pictures.schema import pictures
from storage.publishing.schema import publish_jobs
from tests.flow.publishing.test_read_back import found, read_back
from tests.handlers.slack.playing_slack import until
from tests.support.council import WORDS, StillClock, approve, as_it_stands, desk_of, purdah_on, release, routed
from tests.support.hostile_pictures import jpeg, png
from tests.support.publishing import ACCOUNTS, Out, job_of, served
from tests.support.rich import kept_picture

KINDS = list(NetworkKind)
ALTS = ('The market square, with "six" stalls\nand <people> & umbrellas [in rain].', "A stall with cheese. Caws 🧀")
CALLS = {NetworkKind.BLUESKY: 3, NetworkKind.MASTODON: 3, NetworkKind.WORDPRESS: 6}
"""How often a post with two pictures writes to a network: with a draft of the site, and the alt texts there."""


@pytest.fixture
async def out(clock: StillClock) -> AsyncIterator[Out]:
    async with served(clock) as here:
        yield here


async def two_pictures(desk: Desk) -> tuple[Attached, ...]:
    contents = (png(), jpeg())
    return tuple([await kept_picture(desk, content, alt) for content, alt in zip(contents, ALTS, strict=True)])


async def for_the_bot(desk: Desk, account: str, words: str = WORDS) -> str:
    """A draft with two pictures, approved and released to the bot."""
    draft = await routed(desk, accounts=(account,), words=words, pictures=await two_pictures(desk))
    await approve(desk, draft)
    await release(desk, draft)
    return draft.reference


def posts(out: Out, kind: NetworkKind) -> list[Post]:
    return out.here.shelf.of(ACCOUNTS[kind][2])


def shown(post: Post) -> list[tuple[bytes, str]]:
    """The bytes and the alt text of each picture that everybody sees in a post."""
    return [(picture.content, picture.alt) for picture in post.pictures]


AS_APPROVED = list(zip((png(), jpeg()), ALTS, strict=True))


def spoil_one(connection: Connection) -> None:
    """Change one byte of one picture."""
    sealed = connection.scalars(select(pictures.c.sealed)).first()
    assert sealed is not None
    spoilt = sealed[:500] + bytes([sealed[500] ^ 1]) + sealed[501:]
    connection.execute(update(pictures).where(pictures.c.sealed == sealed).values(sealed=spoilt))


async def is_whole(desk: Desk, database: Database) -> bool:
    return (await database.look(lambda connection: verify(connection, desk.council))).whole


@pytest.mark.clause("PS-1")
@pytest.mark.parametrize("kind", KINDS)
async def test_it_is_out_once_with_its_pictures_as_they_were_approved_and_reads_so_afterwards(
    desk: Desk, database: Database, out: Out, kind: NetworkKind
) -> None:
    account = await out.connect(desk, kind)
    reference = await for_the_bot(desk, account)
    assert (await as_it_stands(desk, reference)).handed_to == ()
    assert await out.publish(desk, reference, account)
    (post,) = posts(out, kind)
    assert shown(post) == AS_APPROVED
    assert len(out.here.shelf.uploads) == len(ALTS)
    assert post.featured == (post.pictures[0].number if kind is NetworkKind.WORDPRESS else "0")
    assert (await as_it_stands(desk, reference)).stage is Stage.POSTED
    await read_back(desk, out, reference, account)
    assert await found(desk, reference) == []
    assert await is_whole(desk, database)


@pytest.mark.parametrize("kind", KINDS)
async def test_four_of_the_largest_pictures_that_are_kept_go_out(desk: Desk, out: Out, kind: NetworkKind) -> None:
    account = await out.connect(desk, kind)
    contents = [png(colour=colour).ljust(MOST_KEPT, b".") for colour in ("red", "green", "blue", "white")]
    pictures = tuple([await kept_picture(desk, content, "x" * LONGEST_ALT) for content in contents])
    draft = await routed(desk, accounts=(account,), pictures=pictures)
    await approve(desk, draft)
    await release(desk, draft)
    assert await out.publish(desk, draft.reference, account)
    (post,) = posts(out, kind)
    assert shown(post) == [(content, "x" * LONGEST_ALT) for content in contents]


@pytest.mark.parametrize("fault", [*BEFORE, *AFTER, DOUBLED])
@pytest.mark.parametrize("kind", KINDS)
async def test_whatever_the_network_does_at_whichever_call_it_is_out_once(
    desk: Desk, database: Database, out: Out, kind: NetworkKind, fault: str
) -> None:
    account = await out.connect(desk, kind)
    for call in range(CALLS[kind]):
        words = f"The market is open for the {call + 1}. time."
        reference = await for_the_bot(desk, account, words)
        out.here.faults.writing.extend([""] * call + [fault])
        await out.until_done(desk, reference, account)
        assert not out.here.faults.writing, "the network was written to less often than is thought here"
        assert [shown(post) for post in posts(out, kind)] == [AS_APPROVED] * (call + 1)
        assert words in posts(out, kind)[-1].words
        assert (await as_it_stands(desk, reference)).stage is Stage.POSTED
    assert await is_whole(desk, database)


@pytest.mark.parametrize("kind", KINDS)
async def test_a_kill_after_any_call_makes_no_more_than_one_picture_go_again(
    desk: Desk, out: Out, kind: NetworkKind
) -> None:
    account = await out.connect(desk, kind)
    out.here.faults.slow_s = 5
    for call in range(CALLS[kind]):
        before = len(out.here.shelf.uploads)
        reference = await for_the_bot(desk, account, f"The market is open for the {call + 1}. time.")
        out.here.faults.writing.extend([""] * call + ["slow"])
        work = asyncio.create_task(out.publish(desk, reference, account))
        await until(lambda: not out.here.faults.writing)
        work.cancel()
        with suppress(asyncio.CancelledError):
            await work
        out.clock.move(seconds=61)
        await out.until_done(desk, reference, account)
        assert len(out.here.shelf.uploads) - before <= len(ALTS) + 1
        assert len(posts(out, kind)) == call + 1
        assert shown(posts(out, kind)[-1]) == AS_APPROVED


@pytest.mark.parametrize("kind", KINDS)
async def test_two_replicas_with_eight_workers_make_one_post_of_it(
    desk: Desk, out: Out, kind: NetworkKind, another: Callable[[], Database], clock: StillClock
) -> None:
    account = await out.connect(desk, kind)
    reference = await for_the_bot(desk, account)
    out.here.mastodon.keeps_keys = False
    replica = desk_of(another(), desk.council, clock)
    await asyncio.gather(*(out.publish(at, reference, account) for at in (desk, replica) for _ in range(4)))
    await out.until_done(desk, reference, account)
    assert [shown(post) for post in posts(out, kind)] == [AS_APPROVED]
    assert len(out.here.shelf.uploads) == len(ALTS)


@pytest.mark.clause("4.2b")
@pytest.mark.parametrize("kind", KINDS)
async def test_a_picture_that_was_changed_by_a_byte_after_its_approval_never_goes_out(
    desk: Desk, database: Database, out: Out, kind: NetworkKind
) -> None:
    account = await out.connect(desk, kind)
    reference = await for_the_bot(desk, account)
    await database.run(spoil_one)
    await out.until_done(desk, reference, account)
    assert posts(out, kind) == []
    assert out.here.shelf.uploads == []
    draft = await as_it_stands(desk, reference)
    assert (draft.stage, draft.stopped) == (Stage.UNCONFIRMED, StopCause.PICTURE)


@pytest.mark.clause("PS-4b")
@pytest.mark.parametrize("kind", KINDS)
async def test_once_purdah_has_begun_what_was_half_prepared_is_not_finished(
    desk: Desk, database: Database, out: Out, kind: NetworkKind
) -> None:
    account = await out.connect(desk, kind)
    reference = await for_the_bot(desk, account)
    out.here.faults.writing.extend([""] * (CALLS[kind] - 1) + ["cut before"])
    assert not await out.publish(desk, reference, account)
    uploads = len(out.here.shelf.uploads)
    await purdah_on(desk)
    out.clock.move(seconds=61)
    await out.until_done(desk, reference, account)
    assert (posts(out, kind), len(out.here.shelf.uploads)) == ([], uploads)
    assert (await as_it_stands(desk, reference)).stage is Stage.HELD
    assert await is_whole(desk, database)


@pytest.mark.parametrize("kind", KINDS)
async def test_pictures_that_the_network_has_not_kept_are_sent_again(desk: Desk, out: Out, kind: NetworkKind) -> None:
    account = await out.connect(desk, kind)
    reference = await for_the_bot(desk, account)
    out.here.faults.writing.extend([""] * (CALLS[kind] - 1) + ["cut before"])
    assert not await out.publish(desk, reference, account)
    out.here.shelf.uploads.clear()
    await out.until_done(desk, reference, account)
    assert [shown(post) for post in posts(out, kind)] == [AS_APPROVED]
    assert (await as_it_stands(desk, reference)).stage is Stage.POSTED


async def test_a_post_that_the_network_lists_late_is_found_by_its_pictures_which_are_in_it_already(
    desk: Desk, out: Out
) -> None:
    account = await out.connect(desk, NetworkKind.MASTODON)
    reference = await for_the_bot(desk, account)
    out.here.mastodon.keeps_keys, out.here.mastodon.late = False, 1
    out.here.faults.writing.extend(["", "", "cut after"])
    await out.until_done(desk, reference, account)
    assert [shown(post) for post in posts(out, NetworkKind.MASTODON)] == [AS_APPROVED]
    assert (await as_it_stands(desk, reference)).stage is Stage.POSTED


async def test_a_draft_that_an_editor_of_the_site_publishes_without_its_pictures_is_left_to_people(
    desk: Desk, out: Out
) -> None:
    account = await out.connect(desk, NetworkKind.WORDPRESS)
    reference = await for_the_bot(desk, account)
    out.here.faults.writing.extend(["", "cut before"])
    assert not await out.publish(desk, reference, account)
    out.here.shelf.posts[0].status = "publish"
    await out.until_done(desk, reference, account)
    assert (await job_of(desk, reference, account)).why == WhyByHand.CANNOT_TELL
    assert [shown(post) for post in posts(out, NetworkKind.WORDPRESS)] == [[]]


async def test_a_worker_whose_time_is_over_does_not_say_which_pictures_are_in_the_post(desk: Desk, out: Out) -> None:
    account = await out.connect(desk, NetworkKind.MASTODON)
    reference = await for_the_bot(desk, account)
    out.here.faults.slow_s = 0.4
    out.here.faults.writing.append("slow")
    late = asyncio.create_task(out.publish(desk, reference, account))
    await until(lambda: not out.here.faults.writing)
    out.clock.move(seconds=61)
    await out.until_done(desk, reference, account)
    assert not await late
    (post,) = posts(out, NetworkKind.MASTODON)
    named = (await job_of(desk, reference, account)).at_network
    assert list(named.values()) == [picture.number for picture in post.pictures]


async def test_another_picture_that_bluesky_has_is_not_posted_in_place_of_the_one_that_was_approved(
    desk: Desk, database: Database, out: Out
) -> None:
    account = await out.connect(desk, NetworkKind.BLUESKY)
    reference = await for_the_bot(desk, account)
    out.here.faults.writing.extend(["", "", "cut before"])
    assert not await out.publish(desk, reference, account)
    first, second = (await job_of(desk, reference, account)).at_network.values()
    exchanged = dict(zip((one.digest for one in await two_pictures(desk)), (second, first), strict=True))
    await database.run(
        lambda connection: connection.execute(update(publish_jobs).values(at_network=json.dumps(exchanged)))
    )
    await out.until_done(desk, reference, account)
    assert [shown(post) for post in posts(out, NetworkKind.BLUESKY)] == [AS_APPROVED]


async def test_where_bluesky_keeps_other_bytes_than_were_sent_nothing_is_posted(
    desk: Desk, out: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = await out.connect(desk, NetworkKind.BLUESKY)
    reference = await for_the_bot(desk, account)
    true = bluesky._cid_of
    monkeypatch.setattr(bluesky, "_cid_of", lambda content: true(content + b"."))
    await out.until_done(desk, reference, account)
    assert posts(out, NetworkKind.BLUESKY) == []
    assert (await job_of(desk, reference, account)).why == WhyByHand.PUT_OFF


@pytest.mark.clause("3.1")
async def test_something_else_than_pictures_in_a_post_on_bluesky_is_told(desk: Desk, out: Out) -> None:
    account = await out.connect(desk, NetworkKind.BLUESKY)
    draft = await routed(desk, accounts=(account,))
    await approve(desk, draft)
    await release(desk, draft)
    await out.until_done(desk, draft.reference, account)
    (post,) = posts(out, NetworkKind.BLUESKY)
    record = json.loads(post.key)
    post.key = json.dumps({**record, "embed": {"$type": "app.bsky.embed.external", "external": {}}})
    await read_back(desk, out, draft.reference, account)
    assert await found(desk, draft.reference) == [Finding.CHANGED]


async def test_while_the_network_is_at_work_on_a_picture_the_post_waits(desk: Desk, out: Out) -> None:
    account = await out.connect(desk, NetworkKind.MASTODON)
    reference = await for_the_bot(desk, account)
    out.here.mastodon.at_work = 3
    for _ in range(3):
        assert not await out.publish(desk, reference, account)
        assert posts(out, NetworkKind.MASTODON) == []
    assert await out.publish(desk, reference, account)
    assert [shown(post) for post in posts(out, NetworkKind.MASTODON)] == [AS_APPROVED]
    assert len(out.here.shelf.uploads) == len(ALTS)


@pytest.mark.clause("3.1")
@pytest.mark.parametrize("kind", [NetworkKind.MASTODON, NetworkKind.WORDPRESS])
async def test_an_alt_text_that_was_changed_at_the_network_is_told(desk: Desk, out: Out, kind: NetworkKind) -> None:
    account = await out.connect(desk, kind)
    reference = await for_the_bot(desk, account)
    await out.until_done(desk, reference, account)
    (post,) = posts(out, kind)
    post.pictures[1].alt = "A stall"
    post.words = post.words.replace("A stall with cheese", "A stall")
    await read_back(desk, out, reference, account)
    assert await found(desk, reference) == [Finding.CHANGED]


@pytest.mark.clause("3.1")
async def test_a_post_with_the_same_words_and_other_pictures_is_not_called_ours(desk: Desk, out: Out) -> None:
    account = await out.connect(desk, NetworkKind.MASTODON)
    reference = await for_the_bot(desk, account)
    out.here.faults.writing.extend(["", "", "cut before"])
    assert not await out.publish(desk, reference, account)
    out.here.shelf.put(ACCOUNTS[NetworkKind.MASTODON][2], WORDS)
    await out.until_done(desk, reference, account)
    job = await job_of(desk, reference, account)
    assert (job.state, job.why) == (JobState.BY_HAND, WhyByHand.CANNOT_TELL)
    assert len(posts(out, NetworkKind.MASTODON)) == 1
