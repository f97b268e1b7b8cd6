"""The door of Teams: five right requests are let in, and each wrong one is turned away for its own reason."""

import asyncio
import gzip
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from handlers.receiving.answers import Answer
from handlers.teams.transport.intake import Limits
from tests.handlers.slack.serving import logbook
from tests.handlers.teams.recorded import (
    APP,
    CANARY,
    JSON,
    MESSAGE,
    OTHER_APP,
    OTHER_TENANT,
    RIGHT,
    SERVICE,
    TENANT,
    TWICE,
    UNENDORSED,
    body,
    changed,
    claims,
    headers,
    in_letters,
    public_pem,
    token,
)
from tests.handlers.teams.serving import Published, open_door

Request = tuple[bytes, Any]
EVIL = "https://smba.trafficmanager.net.evil.example/uk/"


@pytest.mark.parametrize("name", RIGHT)
async def test_what_the_service_sends_is_let_in(name: str) -> None:
    async with open_door() as door:
        assert await door.send(body(RIGHT[name]), headers()) == (200, b"")
    assert door.reached == [RIGHT[name]]
    assert door.counted == []


def _with(said: dict[str, Any] | str | None = None, **header: Any) -> Request:
    """A good activity with another token."""
    return body(MESSAGE), headers(token(said, **header))


def _unsigned() -> Request:
    heading, payload = {"alg": "none", "kid": "key-one", "typ": "JWT"}, claims()
    return body(MESSAGE), headers(f"{_part(heading)}.{_part(payload)}.")


def _unsigned_with_a_signature() -> Request:
    return body(MESSAGE), headers(f"{_part({'alg': 'none', 'kid': 'key-one'})}.{_part(claims())}.AAAA")


def _signed_with_the_public_key() -> Request:
    covered = f"{_part({'alg': 'HS256', 'kid': 'key-one', 'typ': 'JWT'})}.{_part(claims())}"
    return body(MESSAGE), headers(
        f"{covered}.{in_letters(hmac.digest(public_pem(), covered.encode(), hashlib.sha256))}"
    )


def _part(thing: Any) -> str:
    return in_letters(json.dumps(thing).encode())


def _but(path: str, value: Any) -> Request:
    """Another activity with a good token."""
    return body(changed(MESSAGE, path, value)), headers()


def _both_addresses(address: str) -> Request:
    return body(changed(MESSAGE, "serviceUrl", address)), headers(token(claims(serviceurl=address)))


def _changed_signature() -> Request:
    written = token()
    return body(MESSAGE), headers(written[:-20] + ("A" if written[-20] != "A" else "B") + written[-19:])


def _changed_claims() -> Request:
    heading, _, signature = token().split(".")
    return body(MESSAGE), headers(f"{heading}.{_part(claims(aud=APP, exp=10**10))}.{signature}")


WRONG: dict[str, tuple[str, Callable[[], Request]]] = {
    "no token": ("token", lambda: (body(MESSAGE), {"Content-Type": JSON})),
    "two tokens": (
        "token",
        lambda: (body(MESSAGE), [*headers().items(), ("Authorization", headers()["Authorization"])]),
    ),
    "a basic password": ("token", lambda: (body(MESSAGE), headers() | {"Authorization": "Basic eDp5"})),
    "a token without its scheme": ("token", lambda: (body(MESSAGE), headers() | {"Authorization": token()})),
    "a token in four pieces": ("token", lambda: (body(MESSAGE), headers(f"{token()}.AAAA"))),
    "a token of eight kilobytes": ("token", lambda: _with(claims(more="x" * ((8060 - len(token())) * 3 // 4)))),
    "a token without a signature": ("token", _unsigned),
    "no algorithm, and a signature": ("algorithm", _unsigned_with_a_signature),
    "the public key as a secret": ("algorithm", _signed_with_the_public_key),
    "another algorithm of the same family": ("algorithm", lambda: _with(alg="RS512")),
    "the algorithm in small letters": ("algorithm", lambda: _with(alg="rs256")),
    "a header that must be understood": ("algorithm", lambda: _with(crit=["exp"])),
    "an unencoded payload": ("algorithm", lambda: _with(b64=False)),
    "no name of a key": ("token", lambda: _with(kid=None)),
    "an unknown key": ("key", lambda: _with(kid="key-nine")),
    "a key whose name stands there twice": ("key", lambda: _with(kid=TWICE, signed_by=TWICE)),
    "a key of their own under our name": ("forged", lambda: _with(signed_by="somebody")),
    "a key that comes in the token": ("forged", lambda: _with(signed_by="somebody", jwk={"kty": "RSA"})),
    "another signature": ("forged", _changed_signature),
    "other claims under the same signature": ("forged", _changed_claims),
    "claims that are no object": ("claims", lambda: _with("[]")),
    "a claim twice": ("claims", lambda: _with('{"iss":"x",' + json.dumps(claims())[1:])),
    "an issuer with a slash": ("claims", lambda: _with(claims(iss="https://api.botframework.com/"))),
    "another issuer": ("claims", lambda: _with(claims(iss="https://sts.windows.net/x/"))),
    "no issuer": ("claims", lambda: _with(claims(iss=None))),
    "another audience": ("claims", lambda: _with(claims(aud=OTHER_APP))),
    "a list of audiences": ("claims", lambda: _with(claims(aud=[APP]))),
    "no audience": ("claims", lambda: _with(claims(aud=None))),
    "no end": ("claims", lambda: _with(claims(exp=None))),
    "no beginning": ("claims", lambda: _with(claims(nbf=None))),
    "an end in words": ("claims", lambda: _with(claims(exp="9999999999"))),
    "an end that is true": ("claims", lambda: _with(claims(exp=True))),
    "a token that is over": ("stale", lambda: _with(claims(nbf=1, exp=int(time.time()) - 301))),
    "a token that has not begun": ("stale", lambda: _with(claims(nbf=int(time.time()) + 310))),
    "no address of the service": ("claims", lambda: _with(claims(serviceurl=None))),
    "the address in the spelling of the documentation": (
        "claims",
        lambda: _with(claims(serviceurl=None, serviceUrl=SERVICE)),
    ),
    "another address in the activity": ("service", lambda: _but("serviceUrl", EVIL)),
    "no address in the activity": ("service", lambda: _but("serviceUrl", None)),
    "another address in both": ("service", lambda: _both_addresses("https://evil.example/uk/")),
    "a look-alike address in both": ("service", lambda: _both_addresses(EVIL)),
    "a name and password before the address": (
        "service",
        lambda: _both_addresses("https://smba.trafficmanager.net@evil.example/uk/"),
    ),
    "a port after the address": ("service", lambda: _both_addresses("https://smba.trafficmanager.net:444/uk/")),
    "an address without encryption": ("service", lambda: _both_addresses("http://smba.trafficmanager.net/uk/")),
    "an address with a question": ("service", lambda: _both_addresses(f"{SERVICE}?x=https://evil.example")),
    "an address that climbs": ("service", lambda: _both_addresses("https://smba.trafficmanager.net/uk/../x/")),
    "a key of another channel": ("unendorsed", lambda: _with(kid=UNENDORSED, signed_by=UNENDORSED)),
    "another channel": ("unendorsed", lambda: _but("channelId", "webchat")),
    "no channel": ("unendorsed", lambda: _but("channelId", None)),
    "another app": ("foreign", lambda: _but("recipient.id", f"28:{OTHER_APP}")),
    "no recipient": ("foreign", lambda: _but("recipient", None)),
    "another tenant in the conversation": ("foreign", lambda: _but("conversation.tenantId", OTHER_TENANT)),
    "another tenant beside it": ("foreign", lambda: _but("channelData.tenant.id", OTHER_TENANT)),
    "a tenant in capitals": ("foreign", lambda: _but("conversation.tenantId", TENANT.upper())),
    "no tenant anywhere": (
        "foreign",
        lambda: (body(changed(changed(MESSAGE, "channelData", None), "conversation.tenantId", None)), headers()),
    ),
    "nobody who sent it": ("malformed", lambda: _but("from", None)),
    "no conversation": ("malformed", lambda: _but("conversation", {"id": ""})),
    "a conversation that is a list": ("malformed", lambda: _but("conversation", ["x"])),
    "no kind": ("malformed", lambda: _but("type", None)),
    "no object": ("malformed", lambda: (b"[]", headers())),
    "no JSON": ("malformed", lambda: (b"{", headers())),
    "a key twice": ("malformed", lambda: (b'{"type":"message",' + body(MESSAGE)[1:], headers())),
    "too deep": ("malformed", lambda: _but("value", json.loads("[" * 70 + "]" * 70))),
    "300 KB": ("too_big", lambda: _but("text", "x" * 300_000)),
    "plain text": ("content_type", lambda: (body(MESSAGE), headers() | {"Content-Type": "text/plain"})),
    "no kind of content": ("content_type", lambda: (body(MESSAGE), headers() | {"Content-Type": ""})),
    "compressed": ("compressed", lambda: (gzip.compress(body(MESSAGE)), headers() | {"Content-Encoding": "gzip"})),
    "an expectation": ("expectation", lambda: (body(MESSAGE), headers() | {"Expect": "100-continue"})),
}
STATUSES = {"unendorsed": 403, "too_big": 413}


@pytest.mark.parametrize("name", WRONG)
async def test_what_is_wrong_is_turned_away_with_nothing_but_a_number(name: str) -> None:
    reason, make = WRONG[name]
    sent, given = make()
    with logbook() as book:
        async with open_door() as door:
            assert await door.send(sent, given) == (STATUSES.get(reason, 401), b"")
    assert door.reached == []
    assert door.counted == [reason]
    assert book.reasons() == [reason]
    assert CANARY not in book.text()
    assert "Bearer" not in book.text()


async def test_another_method_is_turned_away() -> None:
    async with open_door() as door:
        assert [(await door.send(None, headers(), method))[0] for method in ("GET", "PUT", "OPTIONS")] == [401] * 3


async def test_a_clock_that_is_five_minutes_off_is_no_reason() -> None:
    now = int(time.time())
    async with open_door() as door:
        late = headers(token(claims(exp=now - 290)))
        early = headers(token(claims(nbf=now + 290)))
        assert [(await door.send(body(MESSAGE), given))[0] for given in (late, early)] == [200, 200]


async def test_a_slash_at_the_end_of_the_address_makes_no_difference() -> None:
    async with open_door() as door:
        given = headers(token(claims(serviceurl=SERVICE.removesuffix("/"))))
        assert (await door.send(body(MESSAGE), given))[0] == 200


async def test_the_same_invoke_three_times_is_worked_on_once_and_answered_three_times() -> None:
    async def slowly(_activity: dict[str, Any]) -> Answer:
        await asyncio.sleep(0.1)
        return Answer(200, b'{"statusCode":200}', (("content-type", "application/json"),))

    async with open_door(slowly) as door:
        sent = body(RIGHT["a button"])
        answers = await asyncio.gather(*[door.send(sent, headers(token(claims(extra=n)))) for n in range(3)])
    assert answers == [(200, b'{"statusCode":200}')] * 3
    assert len(door.reached) == 1


async def test_what_fails_or_takes_too_long_is_answered_and_none_of_it_is_logged_in_words() -> None:
    async def failing(activity: dict[str, Any]) -> Answer:
        if activity["type"] == "message":
            raise RuntimeError(CANARY)
        await asyncio.sleep(60)
        return Answer(200)

    with logbook() as book:
        async with open_door(failing, Limits(dispatch=0.2)) as door:
            assert await door.send(body(MESSAGE), headers()) == (500, b"")
            assert await door.send(body(RIGHT["a form"]), headers()) == (503, b"")
    assert door.counted == ["failed", "late"]
    assert CANARY not in book.text()


async def test_while_the_keys_cannot_be_had_nobody_is_let_in() -> None:
    async with open_door(published=Published(status=500)) as door:
        assert await door.send(body(MESSAGE), headers()) == (401, b"")
        assert door.counted == ["keys_away"]
