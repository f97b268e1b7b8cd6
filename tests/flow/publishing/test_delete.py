"""Whoever holds an account has the bot delete its own post there: read before and after, and on the record by name."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow.publishing.connect import disconnect_account
from chatops.outbox.about import Publication
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.after_post import Cause, Event
from chatops.policy.publishing.connections import NetworkKind
from chatops.policy.publishing.watching import Finding
from chatops.relay.delivery import TryAgain
from handlers.letters.deleting import Deleting
from handlers.practice.networks.faults import AFTER, BEFORE, DOUBLED, REFUSED
from handlers.practice.networks.shelf import Post
from handlers.views.drafts.readings import see_readings
from storage.audit.verify import verify
from storage.engine import Database
from tests.flow.publishing.test_read_back import found, published, read_back
from tests.support.council import StillClock, as_it_stands, caller, follow_up, posted
from tests.support.databases import journal_of, rows
from tests.support.publishing import Out, served
from tests.support.refusals import refused

KINDS = list(NetworkKind)
pytestmark = pytest.mark.clause("house rule 10")


@pytest.fixture
async def out(clock: StillClock) -> AsyncIterator[Out]:
    async with served(clock) as here:
        yield here


async def asks(desk: Desk, reference: str, account: str, by: str = "clerk", **more: Any) -> None:
    """Somebody has the bot delete its post."""
    draft = await as_it_stands(desk, reference)
    await follow_up(desk, draft, Event.TO_DELETE, by=by, account=account, **{"cause": Cause.ERROR} | more)


async def delivered(desk: Desk, out: Out, reference: str, account: str) -> bool:
    """The letter is delivered once. Whether it is done with."""
    try:
        await Deleting(desk, out.ways).deliver(Letter(LetterKind.DELETE_POST, Publication(reference, account)))
    except TryAgain:
        out.clock.move(seconds=21)
        return False
    return True


def stands(out: Out, post: Post) -> bool:
    """Whether everybody sees it."""
    return post in out.here.shelf.of(post.network)


@pytest.mark.parametrize("kind", KINDS)
async def test_it_is_gone_at_the_word_of_who_holds_the_account_who_is_named(
    desk: Desk, database: Database, out: Out, kind: NetworkKind
) -> None:
    reference, account, post = await published(desk, out, kind)
    await asks(desk, reference, account, by="deputy")
    assert stands(out, post)
    out.clock.move(seconds=1)
    assert await delivered(desk, out, reference, account)
    assert not stands(out, post)
    assert await found(desk, reference) == [Finding.GONE]
    entries = [
        entry
        for entry in await journal_of(database, desk.council)
        if entry["act"] in {"draft:followed-up", "draft:read-back"}
    ]
    assert [entry["details"].get("event") or entry["details"]["found"] for entry in entries] == [
        "to be deleted",
        "gone",
    ]
    assert [entry["office"] for entry in entries] == ["Deputy Town Clerk", None]
    due = await rows(database, "SELECT about FROM letters WHERE kind = :kind", kind=LetterKind.DELETE_POST)
    assert [row["about"] for row in due] == [str(Publication(reference, account))]
    assert (await database.look(lambda connection: verify(connection, desk.council))).whole
    async with refused(desk, database) as told:
        await asks(desk, reference, account)
    assert told.sentence.startswith("It is not there any more. Record that it was taken down.")


@pytest.mark.parametrize("kind", KINDS)
async def test_nothing_is_deleted_that_nobody_had_the_bot_delete(desk: Desk, out: Out, kind: NetworkKind) -> None:
    reference, account, post = await published(desk, out, kind)
    draft = await as_it_stands(desk, reference)
    await follow_up(desk, draft, Event.TAKEN_DOWN, account=account, cause=Cause.ERROR)
    await follow_up(desk, draft, Event.CORRECTED, account=account)
    out.clock.move(days=1)
    assert await delivered(desk, out, reference, account)
    await read_back(desk, out, reference, account)
    assert stands(out, post)
    assert await found(desk, reference) == []


@pytest.mark.parametrize("kind", KINDS)
async def test_a_post_that_somebody_changed_there_stays_and_people_look(
    desk: Desk, database: Database, out: Out, kind: NetworkKind
) -> None:
    reference, account, post = await published(desk, out, kind)
    await asks(desk, reference, account)
    out.here.shelf.change(post, "The market is off.")
    out.clock.move(seconds=1)
    assert await delivered(desk, out, reference, account)
    assert await found(desk, reference) == [Finding.CHANGED]
    assert await delivered(desk, out, reference, account)
    assert stands(out, post)
    async with refused(desk, database) as told:
        await asks(desk, reference, account)
    assert told.sentence.startswith(
        "The post there is not as the bot published it. Look at it, and delete it there yourself."
    )


@pytest.mark.parametrize("kind", KINDS)
async def test_whatever_the_network_does_it_is_gone_in_the_end_and_the_record_says_so(
    desk: Desk, out: Out, kind: NetworkKind
) -> None:
    reference, account, post = await published(desk, out, kind)
    for fault in [*BEFORE, *AFTER, DOUBLED]:
        await asks(desk, reference, account)
        out.clock.move(seconds=1)
        out.here.faults.writing.append(fault)
        out.here.faults.reading.append("cut before")
        while not await delivered(desk, out, reference, account):
            pass
        assert not stands(out, post), fault
        assert (await found(desk, reference))[-1] is Finding.GONE, fault
        # It is as it was, for the next of them.
        out.here.faults.writing.clear()
        post.status, post.slug = "publish", post.slug.removesuffix("__trashed")
        out.here.shelf.posts[:] = [post]
        await read_back(desk, out, reference, account)
        out.clock.move(seconds=1)


@pytest.mark.parametrize("kind", KINDS)
async def test_what_the_network_refuses_is_told_to_who_holds_the_account(
    desk: Desk, database: Database, out: Out, kind: NetworkKind
) -> None:
    reference, account, post = await published(desk, out, kind)
    await asks(desk, reference, account)
    out.clock.move(seconds=1)
    out.here.faults.writing.append(REFUSED)
    assert await delivered(desk, out, reference, account)
    assert stands(out, post)
    assert await found(desk, reference) == [Finding.NOT_DELETED]
    ((told,),) = (await desk.look(see_readings, reference=reference)).lines
    assert "could not delete the post" in str(told)
    assert await rows(database, "SELECT 1 FROM letters WHERE kind = :kind", kind=LetterKind.READING_NOTICE)
    # It reads as it did, which is no news; and they may try once more.
    await read_back(desk, out, reference, account)
    assert await found(desk, reference) == [Finding.NOT_DELETED]
    out.clock.move(seconds=1)
    await asks(desk, reference, account)
    out.clock.move(seconds=1)
    assert await delivered(desk, out, reference, account)
    assert not stands(out, post)


async def test_a_site_without_a_trash_keeps_the_post_and_people_are_told_at_once(desk: Desk, out: Out) -> None:
    reference, account, post = await published(desk, out, NetworkKind.WORDPRESS)
    await asks(desk, reference, account)
    out.here.site.has_trash = False
    assert await delivered(desk, out, reference, account)
    assert await found(desk, reference) == [Finding.NOT_DELETED]
    assert stands(out, post)


@pytest.mark.parametrize("trash", [True, False])
async def test_a_post_that_somebody_deleted_on_the_site_meanwhile_is_gone(desk: Desk, out: Out, trash: bool) -> None:
    reference, account, post = await published(desk, out, NetworkKind.WORDPRESS)
    await asks(desk, reference, account)
    if trash:
        post.status = "trash"
    else:
        out.here.shelf.remove(post)
    assert await delivered(desk, out, reference, account)
    assert await found(desk, reference) == [Finding.GONE]


async def test_after_a_day_without_an_outcome_people_are_told(desk: Desk, out: Out) -> None:
    reference, account, post = await published(desk, out, NetworkKind.MASTODON)
    await asks(desk, reference, account)
    out.here.faults.reading.extend(["500"] * 3)
    assert not await delivered(desk, out, reference, account)
    out.clock.move(hours=23)
    assert not await delivered(desk, out, reference, account)
    out.clock.move(hours=1)
    assert await delivered(desk, out, reference, account)
    assert await found(desk, reference) == [Finding.NOT_DELETED]
    assert stands(out, post)


async def test_where_the_bot_s_access_has_ended_people_are_told(desk: Desk, database: Database, out: Out) -> None:
    reference, account, post = await published(desk, out, NetworkKind.BLUESKY)
    await asks(desk, reference, account)
    await desk.transact(disconnect_account, key=account, by=caller("clerk"))
    out.clock.move(seconds=1)
    assert await delivered(desk, out, reference, account)
    assert await found(desk, reference) == [Finding.NOT_DELETED]
    assert stands(out, post)
    async with refused(desk, database) as told:
        await asks(desk, reference, account)
    assert told.sentence.startswith(
        "The bot has made no post there that it can delete. Delete it there yourself, and record that."
    )


async def test_only_who_may_record_a_post_has_it_deleted_and_says_why(desk: Desk, database: Database, out: Out) -> None:
    reference, account, _ = await published(desk, out, NetworkKind.MASTODON)
    async with refused(desk, database) as told:
        await asks(desk, reference, account, cause=None)
    assert told.sentence.startswith("Choose why it is taken down.")
    for who in ("chair", "employee", "volunteer"):
        async with refused(desk, database):
            await asks(desk, reference, account, by=who)
    by_hand = await posted(desk)
    async with refused(desk, database) as told:
        await asks(desk, by_hand.reference, by_hand.postings[0].account)
    assert told.sentence.startswith("The bot has made no post there that it can delete.")
