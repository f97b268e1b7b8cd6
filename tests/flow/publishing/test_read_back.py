"""A post that the bot published is read back three times; what was changed or is gone is recorded and told, once."""

from collections.abc import AsyncIterator

import pytest

from chatops.desk import Desk
from chatops.outbox.about import Publication
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.publishing.connections import NetworkKind
from chatops.policy.publishing.watching import Finding, next_reading
from handlers.letters.reading_back import reading_couriers
from handlers.practice.networks.shelf import Post
from handlers.slack.web_api.client import SlackClient
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import MORNING, StillClock, approve, release, routed
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
    couriers = reading_couriers(desk, platform, out.ways)  # type: ignore[arg-type] # nothing is shown by this one
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
