"""What the bot does on Bluesky is tried on a server that is not ours: the PDS of Bluesky itself, on this computer.

`BLUESKY_SERVER` names a folder in which `npm ci` was run with what is in `bluesky_server`, as `.ci/run` does; where
there is none, this is left out.
"""

import asyncio
import os
import secrets
import socket
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from chatops.policy.pictures import Attached
from chatops.policy.publishing.jobs import record_key
from chatops.policy.publishing.payload import ToPublish
from chatops.policy.publishing.watching import Finding, finding_of
from chatops.ports.publishing import CannotTell, Credentials, NotPublished, Shown
from handlers.networks.bluesky import COLLECTION, Bluesky, cid_of, record_of
from handlers.networks.calls import call, session_to_networks
from tests.support.publishing import PICTURES

FOLDER = os.environ.get("BLUESKY_SERVER", "")
pytestmark = pytest.mark.skipif(not FOLDER, reason="there is no server of Bluesky's on this computer")
WORDS = "The market is on Saturday.\n\nSee https://thornbury.example/market & bring a bag. 🧀"
NUMBERS = count(1)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve it, with an account, until the tests here are over."""
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = str(free.getsockname()[1])
    command = ["node", "server.mjs", port, str(tmp_path_factory.mktemp("bluesky"))]
    with subprocess.Popen(command, cwd=Path(FOLDER), stdout=subprocess.PIPE, text=True) as server:  # noqa: S603
        try:
            assert server.stdout is not None
            assert server.stdout.readline() == "ready\n"
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


class There:
    """An account of that server, and the bot's way to it by a password made for it alone."""

    def __init__(self, address: str, session: aiohttp.ClientSession) -> None:
        self.address = address
        self.network = Bluesky(session)
        self._session = session
        self._token = ""
        self.credentials = Credentials(address, "", "")

    async def asks(self, method: str, body: Any) -> Any:
        """Whoever holds the account does something on that server."""
        headers = {"Authorization": f"Bearer {self._token}"} if self._token else {}
        answer = await call(self._session, "POST", f"{self.address}/xrpc/{method}", headers=headers, json=body)
        assert answer.status == 200, answer
        return answer.said

    async def joins(self) -> None:
        """An account is made, and in it a password for the bot."""
        name = f"town{secrets.token_hex(4)}"
        account = {"handle": f"{name}.test", "email": f"{name}@thornbury.example", "password": secrets.token_hex()}
        self._token = (await self.asks("com.atproto.server.createAccount", account))["accessJwt"]
        made = await self.asks("com.atproto.server.createAppPassword", {"name": "bot"})
        self.credentials = Credentials(self.address, account["handle"], made["password"])

    async def ready(self) -> ToPublish:
        """A post of two pictures, which are sent."""
        identifier = (await self.network.who(self.credentials)).identifier
        attached = tuple(Attached(one.digest, one.alt) for one in PICTURES)
        now = datetime.now(UTC)
        key = record_key(f"DR-{next(NUMBERS)}", 1, "bluesky", now)
        given = ToPublish(key, now, WORDS, "", identifier, {}, attached)
        sent = {one.digest: await self.network.add_picture(self.credentials, given, one) for one in PICTURES}
        return replace(given, at_network=sent)

    async def found(self, given: ToPublish, shown: Shown) -> Finding:
        """What a reading of it finds."""
        read = await self.network.read_back(self.credentials, given, shown.number)
        return finding_of(given, read.words if read else None, read.pictures if read else ())


@pytest.fixture
async def there(address: str) -> AsyncIterator[There]:
    async with session_to_networks(on_this_computer=True) as session:
        joined = There(address, session)
        await joined.joins()
        yield joined


async def test_a_post_with_pictures_is_there_once_as_it_was_sent(there: There) -> None:
    given = await there.ready()
    assert await there.network.look_up(there.credentials, given) is None
    made = await asyncio.gather(*(there.network.publish(there.credentials, given) for _ in range(8)))
    assert [one.marks for one in made] == [made[0].marks] * 8
    assert await there.network.look_up(there.credentials, given) == made[0]
    assert await there.found(given, made[0]) is Finding.AS_PUBLISHED
    async with aiohttp.ClientSession() as session:
        for one in PICTURES:
            asked = {"did": given.identifier, "cid": cid_of(one.digest)}
            async with session.get(f"{there.address}/xrpc/com.atproto.sync.getBlob", params=asked) as answer:
                assert await answer.read() == one.content


async def test_other_words_are_not_put_under_the_same_key(there: There) -> None:
    given = await there.ready()
    shown = await there.network.publish(there.credentials, given)
    with pytest.raises(CannotTell):
        await there.network.publish(there.credentials, replace(given, words="It is off."))
    assert await there.found(given, shown) is Finding.AS_PUBLISHED


async def test_words_or_an_alt_text_that_somebody_changed_there_are_found(there: There) -> None:
    given = await there.ready()
    shown = await there.network.publish(there.credentials, given)
    put = {"repo": given.identifier, "collection": COLLECTION, "rkey": given.key}
    described = (replace(given.pictures[0], alt="A square"), given.pictures[1])
    for changed in (replace(given, words="It is off."), replace(given, pictures=described)):
        await there.asks("com.atproto.repo.putRecord", {**put, "record": record_of(changed)})
        assert await there.found(given, shown) is Finding.CHANGED
    await there.asks("com.atproto.repo.putRecord", {**put, "record": record_of(given)})
    assert await there.found(given, shown) is Finding.AS_PUBLISHED


async def test_a_post_that_somebody_deleted_there_is_gone(there: There) -> None:
    given = await there.ready()
    shown = await there.network.publish(there.credentials, given)
    put = {"repo": given.identifier, "collection": COLLECTION, "rkey": given.key}
    await there.asks("com.atproto.repo.deleteRecord", put)
    assert await there.found(given, shown) is Finding.GONE


async def test_a_post_is_deleted_as_it_was_read_and_in_no_other_state(there: There) -> None:
    given = await there.ready()
    shown = await there.network.publish(there.credentials, given)
    put = {"repo": given.identifier, "collection": COLLECTION, "rkey": given.key}
    await there.asks("com.atproto.repo.putRecord", {**put, "record": record_of(replace(given, words="It is off."))})
    with pytest.raises(CannotTell):
        await there.network.delete(there.credentials, given, shown)
    assert await there.found(given, shown) is Finding.CHANGED
    await there.asks("com.atproto.repo.putRecord", {**put, "record": record_of(given)})
    for _ in range(2):
        await there.network.delete(there.credentials, given, shown)
        assert await there.found(given, shown) is Finding.GONE


async def test_a_post_whose_picture_the_server_does_not_have_is_not_made(there: There) -> None:
    given = await there.ready()
    elsewhere = There(there.address, there.network._session)
    await elsewhere.joins()
    other = replace(given, identifier=(await elsewhere.network.who(elsewhere.credentials)).identifier)
    with pytest.raises(NotPublished) as told:
        await elsewhere.network.publish(elsewhere.credentials, other)
    assert told.value.picture_gone
    assert await elsewhere.network.look_up(elsewhere.credentials, other) is None
