"""Three bots of one council before one PostgreSQL with a standby, and what becomes of each, while people work.

Whatever happens, nothing is decided twice, no letter is lost, nothing is posted twice, the journal is whole, and
everybody is told what is true, or to try again.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator

import pytest

from handlers.practice.council.workspace import Message
from handlers.practice.networks import mastodon
from handlers.practice.people.driver import Actor
from handlers.practice.slack_server.reading import buttons
from storage.engine import Database
from storage.migrate import migrate
from tests.journeys.place import practice_town
from tests.journeys.replicas import Replicas
from tests.journeys.test_publishing import GIVEN, SOCIAL
from tests.support.databases import ENGINES, journal_of
from tests.support.postgres_cluster import cluster, program

pytestmark = [
    pytest.mark.skipif("postgres" not in ENGINES or not program("initdb"), reason="no PostgreSQL to be started here"),
    pytest.mark.timeout(1800),
]
UNTIL_S = 300.0
FEW, MANY = 4, 500
LAST = "The library is open from nine on Tuesday."


@pytest.fixture
async def replicas() -> AsyncIterator[Replicas]:
    """A town whose bot is three processes before one database, which connects an account to post on by itself."""
    async with cluster() as servers:
        fresh = Database(servers.url)
        await migrate(fresh)
        await fresh.close()
        server = practice_town(still=False)
        server.limits.real = False
        await server.start()
        town = Replicas(server, servers)
        try:
            await town.begin()
            await town.lists_account(**GIVEN)
            await town.clerk.command("/council", "accounts")
            await town.clerk.press(town.clerk.view, "Open", block_id="open:town-on-mastodon")
            await town.clerk.press(town.clerk.view, "Let the bot post")
            there = town.server.networks.server_of("mastodon")
            await town.clerk.submit({"server": there, "login": "thornbury", "secret": mastodon.TOKEN})
            yield town
        finally:
            await town.end()
            await server.stop()


async def sends(town: Replicas, words: str) -> None:
    """The employee sends a draft, again until they are told that it is saved."""
    while not await town.drafts(words, SOCIAL):  # noqa: ASYNC110 — a person tries again
        await asyncio.sleep(0.5)
    town.sent[words] = (await on_record(town))[words]


async def on_record(town: Replicas) -> dict[str, str]:
    """What is on record, also while the database comes back."""
    while True:
        try:
            return await town.references()
        except Exception:  # whichever way it is away
            await asyncio.sleep(0.5)


async def card_of(who: Actor, reference: str) -> Message:
    """What somebody decides on: the answer to a command, where they have no card of it."""
    async with asyncio.timeout(UNTIL_S):
        while True:
            shown = (await who.command("/draft", f"status {reference}")).ephemerals
            if shown and "Approve" in buttons(shown[-1]):
                return shown[-1]
            await asyncio.sleep(0.5)


async def both_decide_each(town: Replicas) -> None:
    """The Clerk and the Deputy press Approve at once, on every draft at once."""
    cards = [(who, await card_of(who, one)) for one in town.sent.values() for who in (town.clerk, town.deputy)]
    pressed = await asyncio.gather(*(who.press(card, "Approve") for who, card in cards))
    assert Counter((one.status, one.trouble) for one in pressed) == {(200, ""): len(cards)}


async def decides(town: Replicas, reference: str, who: Actor | None = None) -> None:
    """Somebody approves it, again until it is decided."""
    who = who or town.clerk
    await town.server.until(lambda: town.shows(who, reference, "[Approve]") or is_out(town, reference), UNTIL_S)
    while not is_out(town, reference) and town.shows(who, reference, "[Approve]"):
        await who.press(town.card(who, reference, "Approve"), "Approve")
        await asyncio.sleep(0.5)


def is_out(town: Replicas, reference: str) -> bool:
    """Whether it is posted, as far as the public can see."""
    words = next(words for words, known in town.sent.items() if known == reference)
    return any(post.words == words for post in town.server.networks.shelf.of("mastodon"))


def is_shown_as_posted(town: Replicas, reference: str) -> bool:
    """Whether every letter about it has been delivered, as far as people can see."""
    asks = any(town.shows(who, reference, "[Approve]") for who in (town.clerk, town.deputy))
    return not asks and town.shows(town.employee, reference, "The bot posted it")


async def everything_is_in_order(town: Replicas) -> None:
    """At the end each draft is decided once, posted once, shown as posted to everybody; and all of it is whole."""
    await town.server.until(lambda: all(is_out(town, one) for one in town.sent.values()), UNTIL_S)
    posts = Counter(post.words for post in town.server.networks.shelf.posts)
    assert posts == dict.fromkeys(town.sent, 1)
    await town.server.until(lambda: all(is_shown_as_posted(town, one) for one in town.sent.values()), UNTIL_S)
    assert await town.put_aside() == []
    (council,) = await town.database.councils()
    acts = [entry["act"] for entry in await journal_of(town.database, council)]
    each = ("draft:submitted", "draft:approved", "draft:released", "draft:published")
    assert {act: acts.count(act) for act in each} == dict.fromkeys(each, len(town.sent))
    await town.check_chain()


async def test_what_two_decide_at_once_at_several_replicas_is_decided_once_and_they_go_on_at_the_standby(
    replicas: Replicas,
) -> None:
    town = replicas
    for number in range(FEW):
        await sends(town, f"The hall is open from nine on Monday. Room {number} is free.")
    await both_decide_each(town)
    await everything_is_in_order(town)
    await town.cluster.fail_over()
    await sends(town, LAST)
    await decides(town, town.sent[LAST])
    await everything_is_in_order(town)


@pytest.mark.soak
async def test_five_hundred_contests_at_once_end_in_five_hundred_decisions(replicas: Replicas) -> None:
    town = replicas
    for number in range(MANY):
        await sends(town, f"The hall is open from nine on Monday. Room {number} is free.")
    await both_decide_each(town)
    await everything_is_in_order(town)
    print(f"answers: {dict(town.balancer.answered)}")  # noqa: T201 — the figure of a long run


@pytest.mark.soak
async def test_people_work_on_while_replicas_and_servers_are_stopped_paused_killed_and_replaced(
    replicas: Replicas,
) -> None:
    town = replicas
    over = asyncio.Event()
    working = asyncio.create_task(works(town, over))
    for disturb in (rolls, pauses, kills, restarts, fails_over, rolls):
        await disturb(town)
        assert not working.done(), await working
    over.set()
    await working
    await everything_is_in_order(town)
    print(f"{len(town.sent)} drafts, answers: {dict(town.balancer.answered)}")  # noqa: T201 — the same


async def works(town: Replicas, over: asyncio.Event) -> None:
    """One draft after the other is sent and decided, until it is over."""
    while not over.is_set():
        words = f"The hall is open from nine on Monday. Room {len(town.sent)} is free."
        await sends(town, words)
        await decides(town, town.sent[words])


async def rolls(town: Replicas) -> None:
    """Each replica is restarted in good order, one each ten seconds."""
    for name in list(town.bots):
        await asyncio.sleep(10)
        await town.roll(name)


async def pauses(town: Replicas) -> None:
    """One stands still for a minute and goes on, as if no time had gone by."""
    town.pause("a")
    await asyncio.sleep(60)
    town.wake("a")
    await asyncio.sleep(5)


async def kills(town: Replicas) -> None:
    """One is killed, and another is started a while after that."""
    await town.kill("b")
    await asyncio.sleep(10)
    await town.rise("b")


async def restarts(town: Replicas) -> None:
    """The database is restarted."""
    await town.cluster.restart()
    await asyncio.sleep(10)


async def fails_over(town: Replicas) -> None:
    """The computer of the database is gone, and the standby takes its place."""
    await town.cluster.fail_over()
    await asyncio.sleep(20)
