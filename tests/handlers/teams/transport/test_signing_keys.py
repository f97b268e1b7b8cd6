"""The published keys: fetched once, kept, and never fetched more often because somebody knocks."""

import aiohttp
import pytest

from handlers.teams.transport.rejections import Rejected
from handlers.teams.transport.signing_keys import AT_MOST_EVERY_S, BELIEVED_S, FETCHED_EVERY_S, SigningKeys
from tests.handlers.teams.recorded import KEY, MESSAGE, body, headers, key_set, public, token
from tests.handlers.teams.serving import Published, open_door


class Watch:
    """Seconds that go on only when they are told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


async def test_the_keys_are_fetched_once_for_many_requests() -> None:
    async with open_door() as door:
        for number in range(5):
            assert (await door.send(body(MESSAGE | {"id": str(number)}), headers()))[0] == 200
    assert door.published.fetched == 1


async def test_invented_keys_cause_one_fetch_in_five_minutes() -> None:
    watch = Watch()
    async with open_door(monotonic=watch) as door:
        assert (await door.send(body(MESSAGE), headers()))[0] == 200
        watch.now += AT_MOST_EVERY_S + 1
        for number in range(20):
            assert (await door.send(body(MESSAGE), headers(token(kid=f"key-{number}"))))[0] == 401
    assert door.published.fetched == 2


async def test_a_new_key_is_known_once_it_is_published() -> None:
    watch = Watch()
    async with open_door(monotonic=watch) as door:
        new = headers(token(kid="new", signed_by="new"))
        assert (await door.send(body(MESSAGE), new))[0] == 401
        door.published.keys = {"keys": [public("new", endorsements=["msteams"])]}
        watch.now += AT_MOST_EVERY_S - 1
        assert (await door.send(body(MESSAGE), new))[0] == 401
        watch.now += 2
        assert (await door.send(body(MESSAGE), new))[0] == 200
        assert (await door.send(body(MESSAGE), headers()))[0] == 401  # the old one is published no more


async def test_the_keys_are_fetched_anew_each_day_and_count_for_some_days_while_they_cannot_be_had() -> None:
    watch = Watch()
    async with open_door(monotonic=watch) as door:
        assert (await door.send(body(MESSAGE | {"id": "1"}), headers()))[0] == 200
        watch.now += FETCHED_EVERY_S + 1
        assert (await door.send(body(MESSAGE | {"id": "2"}), headers()))[0] == 200
        assert door.published.fetched == 2
        door.published.status = 503
        watch.now += BELIEVED_S - 10
        assert (await door.send(body(MESSAGE | {"id": "3"}), headers()))[0] == 200
        watch.now += 20
        assert (await door.send(body(MESSAGE | {"id": "4"}), headers()))[0] == 401
    assert door.counted == ["keys_away"]


ODD = {
    "no keys": {},
    "an empty list": {"keys": []},
    "keys in words": {"keys": ["x", 5, None]},
    "a key without numbers": {"keys": [{"kty": "RSA", "kid": KEY, "endorsements": ["msteams"]}]},
    "a key of another kind": {"keys": [{"kty": "EC", "kid": KEY, "endorsements": ["msteams"]}]},
    "a key to encrypt with": {"keys": [key_set()["keys"][0] | {"use": "enc"}]},
    "a short key": {"keys": [key_set()["keys"][0] | {"n": "AQAB"}]},
    "a key without endorsements": {"keys": [public(KEY, endorsements=None)]},
    "endorsements in words": {"keys": [key_set()["keys"][0] | {"endorsements": "msteams"}]},
}


@pytest.mark.parametrize("name", ODD)
async def test_what_is_no_key_lets_nobody_in(name: str) -> None:
    async with open_door(published=Published(keys=ODD[name])) as door:
        assert (await door.send(body(MESSAGE), headers()))[0] in {401, 403}
    assert door.reached == []


async def test_keys_at_an_address_without_encryption_are_not_fetched_for_one_with_it() -> None:
    async with open_door(published=Published(elsewhere="ftp://127.0.0.1/keys")) as door:
        assert (await door.send(body(MESSAGE), headers()))[0] == 401
    assert door.counted == ["keys_away"]


async def test_a_page_that_is_not_there_is_no_key() -> None:
    async with aiohttp.ClientSession() as http:
        with pytest.raises(Rejected, match="keys_away"):
            await SigningKeys(http, "http://127.0.0.1:9/").find(KEY)
