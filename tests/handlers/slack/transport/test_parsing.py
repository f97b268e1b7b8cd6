"""What is read out of a signed body, and what is too strange to be read at all."""

import math
import random
import time
from collections import Counter
from typing import Any

import pytest

from handlers.receiving import json_objects
from handlers.receiving.json_objects import Malformed, read_json
from handlers.slack.transport.parsing import read_form
from tests.handlers.slack.recorded import BLOCK_ACTIONS, LET_IN, MESSAGE_EVENT, VIEW_SUBMISSION, form, php_json


def test_the_fast_and_the_slow_reader_of_json_give_the_same() -> None:
    """Both on each of 20,000 texts: the recorded ones with a few bytes changed, and awkward values."""
    dice = random.Random(20260301)
    awkward = [
        b"1e999", b"-1e999", b"1e308", b"5e-324", b"18446744073709551615", b"18446744073709551616", b"-0",
        b"-9223372036854775808", b"-9223372036854775809", b"9" * 400, b"NaN", b"Infinity", b"0.1", b"1.",
        b"01", b'"\\ud800"', b'"\\ud83d\\ude00"', b'"\\u0022"', b'"\\""', b'{"a":1,"a":2}', b'{"a":{},"a":""}',
        b'{"\\u0061":1,"a":2}', b'{"a":1,"a":"\\u0022\\u0022"}', b"[" * 300 + b"]" * 300, b'"\x00"', b'"\x7f"',
        b"\xef\xbb\xbf1", b'"\xed\xa0\x80"', b'"\xff"', b"true", b"null", b"{}", b"[]", b"[1,]", b"'a'",
    ]  # fmt: skip
    texts = [b'{"a":%b}' % value for value in awkward] + awkward
    sources = [php_json(p) for p in (BLOCK_ACTIONS, VIEW_SUBMISSION, MESSAGE_EVENT)]
    for _ in range(20_000):
        text = bytearray(dice.choice(sources)[: dice.choice([120, 400, 4000])])
        for _ in range(dice.randint(0, 2)):
            at = dice.randrange(len(text))
            text[at : at + dice.randint(0, 2)] = dice.choice([*awkward, b'"', b"\\", b"u0022", b"{", b",", b""])
        texts.append(bytes(text))
    outcomes = Counter[str]()
    for text in texts:
        fast, slow = _outcome(read_json, text), _outcome(_slowly, text)
        assert fast == slow, text
        outcomes[fast[:4]] += 1
    assert outcomes["fine"] > 1_000
    assert outcomes["Malf"] > 1_000


def _slowly(text: bytes) -> dict[str, Any]:
    found = json_objects._read_json_slowly(text)
    if type(found) is not dict or json_objects._deeper_than(found, json_objects.MAX_DEPTH):
        raise Malformed
    return found


def _outcome(read: Any, text: bytes) -> str:
    try:
        return f"fine {read(text)!r}"
    except Malformed:
        return "Malformed"


@pytest.mark.parametrize(
    "text",
    [
        b'{"a":1,"a":1}', b'{"a":{"b":1,"b":2}}', b'{"a":1,"\\u0061":1}', b'[{"a":1,"a":2}]', b"[]", b'"a"', b"1",
        b"null", b"", b" ", b"{", b"{}{}", b'{"a":NaN}', b'{"a":-Infinity}', b'{"a":1e999}', b"\xff{}",
        b'\xef\xbb\xbf{"a":1}', b'{"a":"\xed\xa0\x80"}', b'{"a":"\xc0\xaf"}', b"[" * 100_000, b'{"a":' * 100_000,
        b'{"a":' * 65 + b"1" + b"}" * 65, b'{"a":1}\x00', "{}".encode("utf-16"), "{}".encode("utf-7") + b"+",
    ],
)  # fmt: skip
def test_json_that_could_be_read_in_two_ways_is_refused(text: bytes) -> None:
    with pytest.raises(Malformed):
        read_json(text)


def test_nesting_is_read_to_its_limit_and_no_further() -> None:
    assert read_json(b'{"a":' * 64 + b"1" + b"}" * 64)
    with pytest.raises(Malformed):
        read_json(b'{"a":' * 64 + b"{}" + b"}" * 64)


@pytest.mark.parametrize(
    "body",
    [
        b"payload={}&payload={}", b"payload={}&p%61yload={}", b"payload={}&token=x", b"command=/a&command=/b",
        b"a", b"", b"a=1&", b"&a=1", b"a=1&&b=2", b"a=%", b"a=%4", b"a=%zz", b"a=%%34", b"a=%u0041", b"a=%0",
        b"a=%ff", b"a=%ed%a0%80", b"a=\xff", b"%ff=1", b"a=%41\n", b"a=%\r\n41%42", b"a=%+41", b"payload=",
        b"payload=%7B", b"payload=[]", b"&".join(b"a%d=1" % n for n in range(65)),
    ],
)  # fmt: skip
def test_a_form_that_could_be_read_in_two_ways_is_refused(body: bytes) -> None:
    with pytest.raises(Malformed):
        read_form(body)


def test_a_form_is_read_as_it_was_written() -> None:
    every = "".join(map(chr, range(0x180))) + "€😀=&+%41 =3D_ \r\n =\n"
    assert read_form(form({"text": every, "team_id": ""})) == {"text": every, "team_id": ""}
    assert read_form(b"a=b=c%3d%3D==&b=+%2b") == {"a": "b=c====", "b": " +"}
    dice = random.Random(7)
    for _ in range(2_000):
        text = "".join(chr(dice.choice([dice.randrange(128), dice.randrange(0xD000)])) for _ in range(40))
        assert read_form(form({"text": text})) == {"text": text}


async def test_reading_a_click_takes_well_under_a_millisecond() -> None:
    """No tight figure: it only notices when the slow way has come back by a factor of ten."""
    body, _ = LET_IN["block_actions"]
    best = math.inf
    for _ in range(20):
        start = time.perf_counter()
        for _ in range(20):
            read_form(body)
        best = min(best, (time.perf_counter() - start) / 20)
    assert best < 0.001
