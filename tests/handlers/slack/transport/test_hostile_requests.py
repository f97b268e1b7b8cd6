"""What an outsider can send to the door: nothing of it is let in, falls over or reaches the log."""

import asyncio
import contextlib
import gzip
import json
import random
import time
from collections import Counter
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from slack_bolt.request.internals import extract_team_id

from handlers.slack.transport.intake import PATH, Intake, Limits, bolt_dispatch
from tests.handlers.slack.mutations import HEADERS, SEAL, TIME, Mutations
from tests.handlers.slack.recorded import (
    APP,
    CANARY,
    COMMAND,
    FORM,
    JSON,
    LET_IN,
    TEAM,
    VERIFICATION,
    form,
    signature,
    signed,
)
from tests.handlers.slack.serving import Client, bolt_app, logbook, serving

REFUSED = (401, b"")
BODY, _ = LET_IN["command"]


@contextlib.asynccontextmanager
async def verification(limits: Limits | None = None) -> Any:
    """A client, the bodies that reached a listener, what was logged, and the reasons counted."""
    reached: list[dict[str, Any]] = []
    words: list[str] = []
    with logbook() as book:
        intake = Intake(VERIFICATION, bolt_dispatch(bolt_app(reached)), limits=limits, count=words.append)
        async with serving(intake) as client:
            yield client, reached, book, words


# ---- headers


@pytest.mark.parametrize(("_name", "reason", "change"), HEADERS, ids=[name for name, _, _ in HEADERS])
async def test_a_request_with_a_wrong_header_gets_a_bare_401(
    _name: str, reason: str, change: Callable[[dict[str, str]], object]
) -> None:
    async with verification() as (client, reached, book, words):
        headers = signed(BODY)
        change(headers)
        assert await client.raw(BODY, headers) == REFUSED
    assert reached == []
    assert words == [reason]
    assert book.lines == [{"event": "request_turned_away", "reason": reason, "log_level": "warning"}]
    assert book.records == []


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "SEARCH"])
async def test_only_a_post_is_let_in(method: str) -> None:
    async with verification() as (client, reached, _, words):
        assert await client.raw(BODY, signed(BODY), method) == REFUSED
    assert (reached, words) == ([], ["method"])


@pytest.mark.parametrize("header", [SEAL, TIME])
async def test_a_header_given_twice_is_refused_even_when_both_are_right(header: str) -> None:
    async with verification() as (client, reached, _, _words):
        headers = [*signed(BODY).items()]
        headers.append((header, dict(headers)[header]))
        assert await client.raw(BODY, headers) == REFUSED
    assert reached == []


# ---- bodies


async def test_a_body_above_the_limit_is_refused_whatever_length_it_declares() -> None:
    async with verification(Limits(body=10_000)) as (client, reached, _, words):
        big = form({**COMMAND, "text": "x" * 10_000})
        assert (await raw(client, request(big)))[0] == 413
        assert (await raw(client, request(big, chunked=True)))[0] == 413
        exact = form(COMMAND)
        exact += b"&pad=" + b"x" * (10_000 - len(exact) - 5)
        assert (await client.send(exact, FORM))[0] == 200
        assert (await raw(client, request(exact + b"x")))[0] == 413
    assert len(reached) == 1
    assert words == ["too_big"] * 3


async def test_a_body_without_end_is_not_read_on() -> None:
    async with verification() as (client, _, _, words):
        reader, writer = await connect(client)
        writer.write(head(signed(b""), "Transfer-Encoding: chunked"))
        sent = 0
        with contextlib.suppress(ConnectionError):
            while sent < 64 * 1024 * 1024:
                writer.write(b"10000\r\n" + b"x" * 65_536 + b"\r\n")
                await writer.drain()
                sent += 65_536
        writer.close()
        del reader
    assert words == ["too_big"]
    assert sent < 16 * 1024 * 1024  # the rest lies in the buffers of the two sockets


async def test_a_body_that_comes_too_slowly_is_not_waited_for() -> None:
    async with verification(Limits(reading=0.1)) as (client, reached, _, words):
        assert (await raw(client, request(BODY)[:-10]))[0] == 401
    assert (reached, words) == ([], ["broken_off"])


async def test_a_compressed_body_is_refused_without_unpacking_it() -> None:
    bomb = gzip.compress(b"x" * 50_000_000)
    async with verification() as (client, reached, book, words):
        for packed in (bomb, b"not gzip at all", gzip.compress(BODY)):
            headers = {**signed(packed), "Content-Encoding": "gzip"}
            assert (await raw(client, request(packed, headers)))[0] == 401
    assert (reached, words) == ([], ["compressed"] * 3)
    assert book.records == []


async def test_a_signed_body_in_pieces_is_let_in_whole() -> None:
    async with verification() as (client, reached, _, _words):
        assert (await raw(client, request(BODY, chunked=True)))[0] == 200
    assert len(reached) == 1


# ---- the wire

SEALED = b"\r\n".join(f"{n}: {v}".encode() for n, v in signed(BODY).items())


def head(headers: dict[str, str], *more: str) -> bytes:
    lines = [f"POST {PATH} HTTP/1.1", "Host: council", *(f"{n}: {v}" for n, v in headers.items()), *more]
    return "\r\n".join(lines).encode() + b"\r\n\r\n"


def request(body: bytes, headers: dict[str, str] | None = None, *, chunked: bool = False) -> bytes:
    headers = headers or signed(body)
    if not chunked:
        return head(headers, f"Content-Length: {len(body)}") + body
    pieces = [body[i : i + 700] for i in range(0, len(body), 700)]
    framed = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces)
    return head(headers, "Transfer-Encoding: chunked") + framed + b"0\r\n\r\n"


async def connect(client: Client) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection("127.0.0.1", urlsplit(client.url).port)


async def raw(client: Client, data: bytes, *, wait: float = 2.0) -> tuple[int, bytes]:
    """Writes bytes and gives the first status and what came with it; 0 when there was no answer."""
    reader, writer = await connect(client)
    try:
        answer = b""
        with contextlib.suppress(ConnectionError, TimeoutError, asyncio.IncompleteReadError):
            writer.write(data)
            async with asyncio.timeout(wait):
                answer = await reader.readuntil(b"\r\n")
                answer += await reader.read(65_536)
        return (int(answer.split(b" ")[1]) if answer.startswith(b"HTTP/1.") else 0), answer
    finally:
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


def wire() -> list[tuple[str, bytes]]:
    seal = signed(BODY)
    length = f"Content-Length: {len(BODY)}"
    plain = request(BODY, seal)
    return [
        ("bytes outside ASCII in a value", plain.replace(b"v0=", b"v0=\xff\xfe", 1)),
        ("bytes outside ASCII in a name", plain.replace(b"X-Slack-Signature", b"X-Slack-Signatur\xe9", 1)),
        ("a letter that looks like the name", plain.replace(b"X-Slack", "X-Sl\u0430ck".encode(), 1)),
        ("NUL in a value", plain.replace(b"v0=", b"v0=\x00", 1)),
        ("a bare line feed", plain.replace(b"\r\nX-Slack-Signature", b"\nX-Slack-Signature", 1)),
        ("a folded value", plain.replace(b"X-Slack-Signature: ", b"X-Slack-Signature:\r\n ", 1)),
        ("a space before the colon", plain.replace(b"X-Slack-Signature:", b"X-Slack-Signature :", 1)),
        ("the signature twice", head(seal, f"{SEAL}: {seal[SEAL]}", length) + BODY),
        ("the timestamp twice", head(seal, f"{TIME}: {seal[TIME]}", length) + BODY),
        ("the content type twice", head(seal, f"Content-Type: {FORM}", length) + BODY),
        ("the length twice", head(seal, length, length) + BODY),
        ("two lengths", head(seal, length, "Content-Length: 5") + BODY),
        ("a length and chunks", head(seal, length, "Transfer-Encoding: chunked") + BODY),
        ("chunks without size", head(seal, "Transfer-Encoding: chunked") + b"zz\r\n" + BODY),
        ("chunks that stop", head(seal, "Transfer-Encoding: chunked") + b"ffff\r\n" + BODY),
        ("a chunk of a negative size", head(seal, "Transfer-Encoding: chunked") + b"-5\r\nabcde\r\n0\r\n\r\n"),
        ("a chunk of a huge size", head(seal, "Transfer-Encoding: chunked") + b"f" * 40 + b"\r\n" + BODY),
        ("packed chunks", head(seal, "Transfer-Encoding: gzip, chunked") + b"5\r\nabcde\r\n0\r\n\r\n"),
        ("an unknown coding", head(seal, "Transfer-Encoding: xchunked") + BODY),
        ("a negative length", head(seal, "Content-Length: -1") + BODY),
        ("a length that is no number", head(seal, "Content-Length: ten") + BODY),
        ("a length with a plus", head(seal, f"Content-Length: +{len(BODY)}") + BODY),
        ("less than the length", head(seal, f"Content-Length: {len(BODY) + 9}") + BODY),
        ("no length", head(seal) + BODY),
        ("a huge length", head(seal, "Content-Length: 99999999999999") + BODY),
        ("two hundred headers", head(seal, *[f"X-{n}: 1" for n in range(200)], length) + BODY),
        ("a header of 20,000 bytes", head(seal, "X-Long: " + "x" * 20_000, length) + BODY),
        ("a line of 20,000 bytes", plain.replace(PATH.encode(), PATH.encode() + b"?" + b"x" * 20_000, 1)),
        ("another protocol", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + BODY),
        ("HTTP 0.9", b"GET /slack/events\r\n\r\n"),
        ("HTTP 3.0", plain.replace(b"HTTP/1.1", b"HTTP/3.0", 1)),
        ("no host", plain.replace(b"Host: council\r\n", b"", 1).replace(b"v0=", b"v0=0", 1)),
        ("an upgrade", head({**seal, SEAL: "v0=x"}, "Connection: Upgrade", "Upgrade: websocket", length) + BODY),
        ("an empty request", b"\r\n\r\n"),
        ("a compressed nothing", head(seal, "Content-Encoding: br", "Content-Length: 0")),
        ("a deflated mess", head(seal, "Content-Encoding: deflate", length) + BODY),
        ("the canary in the header", plain.replace(b"v0=", f"{CANARY}\x01".encode(), 1)),
        ("the canary as the method", plain.replace(b"POST", CANARY.encode(), 1)),
        ("the canary in a broken line", f"{CANARY}\r\n\r\n".encode()),
    ]


@pytest.mark.parametrize(("_name", "data"), wire(), ids=[name for name, _ in wire()])
async def test_bytes_that_are_not_quite_http_reach_nobody(_name: str, data: bytes) -> None:
    async with verification(Limits(reading=0.2)) as (client, reached, book, _words):
        status, answer = await raw(client, data)
        assert status in {0, 400, 401, 413}, answer
        assert (await client.send(*LET_IN["event"]))[0] == 200  # the door still works
    assert len(reached) == 1
    assert CANARY not in book.text()
    assert book.records == []


# ---- ten thousand


def readable(headers: list[tuple[str, str]], body: bytes) -> bool:
    """A second opinion on a signed body, with the standard library only: could it be from Slack at all?"""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            raise ValueError
        return found

    try:
        text = body.decode("utf-8", "strict")
        if dict(headers)["Content-Type"] == JSON:
            found = json.loads(text, object_pairs_hook=once)
        else:
            found = once(parse_qsl(text, keep_blank_values=True, strict_parsing=True, errors="strict"))
            if "payload" in found:
                found = json.loads(found["payload"], object_pairs_hook=once)
        return bool(found.get("api_app_id") == APP)
    except (ValueError, AttributeError, RecursionError):
        return False


async def test_ten_thousand_hostile_requests_are_answered_calmly_and_reach_nobody() -> None:
    """No 5xx, no traceback, no words in the log, and no listener sees what was not signed for us."""
    made = Mutations(20260412)
    todo = iter([made.make() for _ in range(10_000)])
    tally = Counter[str]()
    seen: set[str] = set()

    async def work(client: Client) -> None:
        for headers, body, genuine in todo:
            seal = dict(headers).get(SEAL, "")
            if genuine and readable(headers, body):
                seen.add(seal)  # sent once more as another type it gets the stored answer
            status, answer = await client.raw(body, headers)
            assert status in {200, 401, 404, 413}, (headers, body)
            if status in {401, 413}:
                assert answer == b""
            else:
                assert genuine, (headers, body)
                assert seal in seen, (headers, body)
            tally[f"{'signed' if genuine else 'unsigned'} {status}"] += 1

    began = time.monotonic()
    async with verification() as (client, reached, book, words):
        await asyncio.gather(*[work(client) for _ in range(16)])
        assert (await client.send(*LET_IN["event"]))[0] == 200
    assert sum(tally.values()) == 10_000
    assert tally["unsigned 401"] > 3_000
    assert tally["signed 401"] > 3_000
    assert tally["signed 200"] > 300  # the parser, the door and Bolt were all reached
    for body in reached:
        assert body["api_app_id"] == APP
        assert extract_team_id(body) == TEAM
    assert book.records == [], book.text()
    assert CANARY not in book.text()
    minutes = 1 + int(time.monotonic() - began) // 60  # more than one where the computer is busy
    assert len(book.lines) <= 20 * minutes
    assert set(words) >= {"signature", "timestamp", "stale", "forged", "malformed", "kind", "foreign"}


async def test_a_thousand_broken_streams_of_bytes_leave_the_door_standing() -> None:
    dice = random.Random(4)
    async with verification(Limits(reading=0.2)) as (client, reached, book, _words):

        async def one() -> None:
            data = bytearray(request(dice.choice(list(LET_IN.values()))[0], signed(b"other")))
            for _ in range(dice.randint(1, 8)):
                data[dice.randrange(min(len(data), 500))] = dice.randrange(256)
            cut = bytes(data[: dice.randrange(100, len(data) + 1)])
            status, answer = await raw(client, cut, wait=0.3)
            assert status in {0, 400, 401, 404, 413}, answer

        for _ in range(10):
            await asyncio.gather(*[one() for _ in range(100)])
        assert (await client.send(*LET_IN["event"]))[0] == 200
    assert len(reached) == 1
    assert book.records == [], book.text()
    assert CANARY not in book.text()


def test_the_mutations_are_signed_as_they_say() -> None:
    made = Mutations(1)
    for _ in range(500):
        headers, body, genuine = made.make()
        given = dict(headers)
        if genuine:
            assert given[SEAL] == signature(body, given[TIME])
