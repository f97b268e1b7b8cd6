"""A post that the bot published is read back three times; what was changed or is gone is recorded and told, once."""

from collections.abc import AsyncIterator

import pytest

from chatops.desk import Desk
from chatops.outbox.about import Publication
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.after_post import Event
from chatops.policy.publishing.connections import NetworkKind
from chatops.policy.publishing.watching import Finding, next_reading
from handlers.letters.reading_back import reading_couriers
from handlers.practice.networks.shelf import Post
from handlers.slack.web_api.client import SlackClient
from handlers.views.drafts.readings import see_readings
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import (
    MORNING,
    StillClock,
    approve,
    as_it_stands,
    follow_up,
    list_account,
    record,
    release,
    routed,
)
from tests.support.databases import journal_of, rows
from tests.support.publishing import ACCOUNTS, Out, served

KINDS = list(NetworkKind)


@pytest.fixture
async def out(clock: StillClock) -> AsyncIterator[Out]:
    async with served(clock) as here:
        yield here


async def published(desk: Desk, out: Out, kind: NetworkKind) -> tuple[str, str, Post]:
    account = await out.connect(desk, kind)
    draft = await routed(desk, accounts=(account,))
    await approve(desk, draft)
    await release(desk, draft)
    await out.until_done(desk, draft.reference, account)
    return draft.reference, account, out.here.shelf.of(ACCOUNTS[kind][2])[0]


async def read_back(desk: Desk, out: Out, reference: str, account: str, platform: SlackClient | None = None) -> None:
    couriers = reading_couriers(desk, platform, out.reader)  # type: ignore[arg-type] # nothing is shown by this one
    await couriers[LetterKind.READ_BACK](Letter(LetterKind.READ_BACK, Publication(reference, account)))


async def found(desk: Desk, reference: str) -> list[Finding]:
    return [one.found for one in await desk.look(lambda work, _now: work.jobs.readings(reference))]


@pytest.mark.parametrize("kind", KINDS)
async def test_what_reads_as_published_says_nothing_and_is_read_again_in_a_day(
    desk: Desk, database: Database, out: Out, kind: NetworkKind
) -> None:
    reference, account, _ = await published(desk, out, kind)
    out.clock.move(minutes=11)
    before = len(await journal_of(database, desk.council))
    await read_back(desk, out, reference, account)
    assert await found(desk, reference) == []
    assert len(await journal_of(database, desk.council)) == before
    due = await rows(database, "SELECT not_before FROM letters WHERE kind = :kind", kind=LetterKind.READ_BACK)
    assert len(due) == 2


@pytest.mark.clause("3.1")
@pytest.mark.parametrize("kind", KINDS)
async def test_what_was_changed_or_is_gone_is_recorded_and_told_once(
    desk: Desk, database: Database, out: Out, kind: NetworkKind
) -> None:
    reference, account, post = await published(desk, out, kind)
    sent = post.words
    out.here.shelf.change(post, "The market is off.")
    for _ in range(2):
        await read_back(desk, out, reference, account)
    out.here.shelf.change(post, sent)
    await read_back(desk, out, reference, account)
    out.here.shelf.remove(post)
    for _ in range(2):
        await read_back(desk, out, reference, account)
    assert await found(desk, reference) == [Finding.CHANGED, Finding.AS_PUBLISHED, Finding.GONE]
    told = await rows(database, 'SELECT "to" FROM letters WHERE kind = :kind', kind=LetterKind.READING_NOTICE)
    assert len({one["to"] for one in told}) == 2
    assert out.posts(kind) == []
    assert (await database.look(lambda connection: verify(connection, desk.council))).whole


async def test_of_what_nobody_can_read_now_nothing_is_said(desk: Desk, out: Out) -> None:
    reference, account, _ = await published(desk, out, NetworkKind.MASTODON)
    out.here.faults.reading.extend(["500"] * 5)
    await read_back(desk, out, reference, account)
    assert await found(desk, reference) == []


def test_it_is_read_after_ten_minutes_a_day_and_thirty_days_and_then_no_more() -> None:
    read, instants = MORNING, []
    while (read_next := next_reading(MORNING, read)) is not None:
        instants.append(read_next - MORNING)
        read = read_next
    assert [(one.days, one.seconds) for one in instants] == [(0, 600), (1, 0), (30, 0)]


BY_HAND = {
    NetworkKind.MASTODON: "https://social.thornbury.example/@thornbury/{number}",
    NetworkKind.BLUESKY: "https://bsky.app/profile/thornbury.bsky.example/post/{number}",
    NetworkKind.WORDPRESS: "https://news.thornbury.example/{slug}/",
}


async def posted_by_hand(desk: Desk, out: Out, kind: NetworkKind) -> tuple[str, str, Post]:
    """A draft whose words somebody posted, and recorded by its link."""
    network, address, name = ACCOUNTS[kind]
    (listed, *_rest) = await list_account(desk, f"Our {network}", address, network=network)
    draft = await routed(desk, accounts=(listed.reference,))
    await approve(desk, draft)
    await release(desk, draft)
    number = "3lbkeykeykey2" if kind is NetworkKind.BLUESKY else ""
    post = out.here.shelf.put(name, draft.revision.words, number=number, slug="market")
    link = BY_HAND[kind].format(number=post.number, slug=post.slug)
    await record(desk, draft, links={listed.reference: link})
    return draft.reference, listed.reference, post


@pytest.mark.clause("3.1")
@pytest.mark.parametrize("kind", KINDS)
async def test_a_post_that_somebody_made_is_read_by_its_link_as_often_and_told_of_likewise(
    desk: Desk, database: Database, out: Out, kind: NetworkKind
) -> None:
    reference, account, post = await posted_by_hand(desk, out, kind)
    due = await rows(database, "SELECT not_before FROM letters WHERE kind = :kind", kind=LetterKind.READ_BACK)
    assert len(due) == 1
    await read_back(desk, out, reference, account)
    assert await found(desk, reference) == []
    out.here.shelf.change(post, "The market is off.")
    for _ in range(2):
        await read_back(desk, out, reference, account)
    out.here.shelf.remove(post)
    await read_back(desk, out, reference, account)
    assert await found(desk, reference) == [Finding.CHANGED, Finding.GONE]
    view = await desk.look(see_readings, reference=reference)
    assert view.lines[0][0].startswith(f"The post on Our {ACCOUNTS[kind][0]} is not there any more")
    assert (await database.look(lambda connection: verify(connection, desk.council))).whole


async def test_what_was_not_posted_after_all_is_not_read_and_a_corrected_link_is(desk: Desk, out: Out) -> None:
    reference, account, post = await posted_by_hand(desk, out, NetworkKind.MASTODON)
    draft = await as_it_stands(desk, reference)
    out.here.shelf.remove(post)
    right = out.here.shelf.put(ACCOUNTS[NetworkKind.MASTODON][2], draft.revision.words)
    await follow_up(
        desk,
        draft,
        Event.WRONG_LINK,
        account=account,
        link=f"https://social.thornbury.example/@thornbury/{right.number}",
    )
    await read_back(desk, out, reference, account)
    out.here.shelf.remove(right)
    await follow_up(desk, draft, Event.NOT_POSTED, account=account)
    await read_back(desk, out, reference, account)
    assert await found(desk, reference) == []
