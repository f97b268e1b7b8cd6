"""What the bot does on Mastodon is tried on a server that is not ours: `mastodon-mock`, which keeps what it is sent."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest
from mastodon_mock.config import DatabaseConfig, MastodonMockConfig, StreamingConfig
from mastodon_mock.testing import DEFAULT_TEST_SEED, MockServer

from chatops.policy.pictures import Attached
from chatops.policy.publishing.payload import ToPublish
from chatops.policy.publishing.watching import Finding, finding_of
from chatops.ports.publishing import Credentials, NotPublished, Shown
from handlers.networks.calls import call, session_to_networks
from handlers.networks.mastodon import Mastodon
from tests.support.publishing import PICTURES

WORDS = "The market is on Saturday.\n\nSee https://thornbury.example/market & bring a bag."


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MockServer]:
    folder: Path = tmp_path_factory.mktemp("mastodon")
    kept = DatabaseConfig(path=str(folder / "mastodon.sqlite3"))
    media, silent = str(folder / "media"), StreamingConfig(enabled=False)
    config = MastodonMockConfig(database=kept, seed=DEFAULT_TEST_SEED, streaming=silent, media_storage_path=media)
    with MockServer(config=config) as running:
        yield running


class There:
    """An account of that server, and the bot's way to it."""

    def __init__(self, server: MockServer, session: aiohttp.ClientSession) -> None:
        self.network = Mastodon(session)
        self.credentials = Credentials(server.base_url, "alice", "alice_token")
        self._session = session

    async def ready(self, key: str) -> ToPublish:
        """A post of two pictures, which are sent."""
        identifier = (await self.network.who(self.credentials)).identifier
        attached = tuple(Attached(one.digest, one.alt) for one in PICTURES)
        given = ToPublish(key, datetime.now(UTC), f"{WORDS} {key}", "", identifier, {}, attached)
        sent = {one.digest: await self.network.add_picture(self.credentials, given, one) for one in PICTURES}
        return replace(given, at_network=sent)

    async def found(self, given: ToPublish, shown: Shown) -> Finding:
        """What a reading of it finds."""
        read = await self.network.read_back(self.credentials, given, shown.number)
        return finding_of(given, read.words if read else None, read.pictures if read else ())

    async def asks(self, method: str, path: str, **more: object) -> None:
        """Somebody does something on that server."""
        headers = {"Authorization": f"Bearer {self.credentials.secret}"}
        answer = await call(self._session, method, f"{self.credentials.server}{path}", headers=headers, **more)  # type: ignore[arg-type]
        assert answer.status == 200, answer


@pytest.fixture
async def there(server: MockServer) -> AsyncIterator[There]:
    async with session_to_networks(on_this_computer=True) as session:
        yield There(server, session)


async def test_a_post_with_pictures_is_there_once_as_it_was_sent(there: There, server: MockServer) -> None:
    given = await there.ready("one")
    assert await there.network.look_up(there.credentials, given) is None
    shown = await there.network.publish(there.credentials, given)
    assert finding_of(given, shown.words, shown.pictures) is Finding.AS_PUBLISHED
    assert await there.network.publish(there.credentials, given) == shown
    assert await there.network.look_up(there.credentials, given) == shown
    assert await there.found(given, shown) is Finding.AS_PUBLISHED
    url = f"{server.base_url}/api/v1/statuses/{shown.number}"
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as answer:
            media = (await answer.json())["media_attachments"]
        kept = [await (await session.get(one["url"])).read() for one in media]
    assert kept == [one.content for one in PICTURES]
    assert [one["description"] for one in media] == [one.alt for one in PICTURES]


async def test_words_or_an_alt_text_that_somebody_changed_there_are_found(there: There) -> None:
    given = await there.ready("two")
    shown = await there.network.publish(there.credentials, given)
    second = given.at_network[PICTURES[1].digest]
    await there.asks("PUT", f"/api/v1/media/{second}", data=aiohttp.FormData({"description": "A stall"}))
    assert await there.found(given, shown) is Finding.CHANGED
    await there.asks("PUT", f"/api/v1/media/{second}", data=aiohttp.FormData({"description": PICTURES[1].alt}))
    assert await there.found(given, shown) is Finding.AS_PUBLISHED
    await there.asks("PUT", f"/api/v1/statuses/{shown.number}", json={"status": "It is off."})
    assert await there.found(given, shown) is Finding.CHANGED


async def test_a_post_that_somebody_deleted_there_is_gone(there: There) -> None:
    given = await there.ready("three")
    shown = await there.network.publish(there.credentials, given)
    await there.asks("DELETE", f"/api/v1/statuses/{shown.number}")
    assert await there.found(given, shown) is Finding.GONE


async def test_a_post_is_deleted_with_its_pictures_and_one_that_is_gone_is_nothing_to_do(there: There) -> None:
    given = await there.ready("five")
    shown = await there.network.publish(there.credentials, given)
    for _ in range(2):
        await there.network.delete(there.credentials, given, shown)
        assert await there.found(given, shown) is Finding.GONE
    assert await there.network.look_up(there.credentials, given) is None


async def test_a_post_whose_picture_was_taken_away_there_is_not_sent_without_it(there: There) -> None:
    given = await there.ready("four")
    await there.asks("DELETE", f"/api/v1/media/{given.at_network[PICTURES[0].digest]}")
    with pytest.raises(NotPublished) as told:
        await there.network.publish(there.credentials, given)
    assert told.value.picture_gone
    assert await there.network.look_up(there.credentials, given) is None
