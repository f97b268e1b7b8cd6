"""Who is let in at the door for HTTP, what they are answered, and what is written down about the others."""

import asyncio
import copy
import json
import math
import random
import time
from collections import Counter
from collections.abc import Mapping
from typing import Any

import pytest
from slack_bolt.request.internals import extract_team_id
from slack_bolt.response import BoltResponse

from handlers.slack import parsing
from handlers.slack.door import kind_of
from handlers.slack.intake import Dispatch, Door, Intake, Limits, bolt_dispatch, meant_for_us
from handlers.slack.parsing import Malformed, read_form, read_json

from .recorded import (
    APP,
    BLOCK_ACTIONS,
    CANARY,
    COMMAND,
    DOOR,
    FORM,
    JSON,
    LET_IN,
    MESSAGE_EVENT,
    OLD_SECRET,
    OTHER_APP,
    OTHER_TEAM,
    SECRET,
    TEAM,
    URL_VERIFICATION,
    VIEW_SUBMISSION,
    WORDS,
    form,
    interaction,
    php_json,
    signature,
    signed,
)
from .serving import bolt_app, logbook, serving

REFUSED = (401, b"")


class Hand:
    """A dispatch that notes what it is given and answers as told."""

    def __init__(self, *answers: BoltResponse | Exception, seconds: float = 0.0) -> None:
        self.given: list[tuple[dict[str, Any], Mapping[str, str]]] = []
        self.answers = list(answers)
        self.seconds = seconds

    async def __call__(self, payload: dict[str, Any], headers: Mapping[str, str]) -> BoltResponse:
        self.given.append((payload, headers))
        await asyncio.sleep(self.seconds)
        answer = self.answers.pop(0) if self.answers else BoltResponse(status=200, body="")
        if isinstance(answer, Exception):
            raise answer
        return answer


def changed(payload: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """A copy with one field changed; the path is dotted, `!` as the value takes the field away."""
    copied: dict[str, Any] = copy.deepcopy(payload)
    *way, last = path.split(".")
    place: Any = copied
    for step in way:
        place = place[int(step)] if step.isdigit() else place[step]
    if value == "!":
        del place[last]
    else:
        place[int(last) if last.isdigit() else last] = value
    return copied


# ---- let in


@pytest.mark.parametrize("name", LET_IN)
async def test_what_slack_signs_for_us_reaches_its_listener_with_the_words_whole(name: str) -> None:
    reached: list[dict[str, Any]] = []
    async with serving(Intake(DOOR, bolt_dispatch(bolt_app(reached)))) as client:
        status, _ = await client.send(*LET_IN[name])
    assert status == 200
    assert len(reached) == 1
    original = {
        "command": COMMAND,
        "block_actions": BLOCK_ACTIONS,
        "view_submission": VIEW_SUBMISSION,
        "event": MESSAGE_EVENT,
    }
    assert reached[0] == original[name]


async def test_the_answer_of_a_listener_comes_back_as_bolt_gave_it() -> None:
    async with serving(Intake(DOOR, bolt_dispatch(bolt_app([])))) as client:
        assert await client.send(*LET_IN["command"]) == (200, f"Heard: {WORDS}".encode())
        status, body = await client.send(*LET_IN["view_submission"])
        assert (status, json.loads(body)["errors"]) == (200, {"words": "Number 2."})


@pytest.mark.parametrize("content_type", [JSON, f"{JSON}; charset=utf-8", f'{JSON};charset="UTF-8"'])
async def test_the_content_type_may_name_utf_8(content_type: str) -> None:
    async with serving(Intake(DOOR, Hand())) as client:
        assert (await client.send(php_json(MESSAGE_EVENT), content_type))[0] == 200


@pytest.mark.parametrize("secret", [SECRET, OLD_SECRET])
async def test_while_the_secret_is_being_changed_both_are_accepted(secret: str) -> None:
    async with serving(Intake(Door((SECRET, OLD_SECRET), APP, TEAM), Hand())) as client:
        body, kind = LET_IN["command"]
        assert (await client.raw(body, signed(body, kind, secret=secret)))[0] == 200


async def test_after_the_change_the_old_secret_is_refused() -> None:
    async with serving(Intake(DOOR, Hand())) as client:
        body, kind = LET_IN["command"]
        assert await client.raw(body, signed(body, kind, secret=OLD_SECRET)) == REFUSED


@pytest.mark.parametrize("secrets", [(), ("",), (SECRET, ""), ("a", "b", "c")])
def test_a_door_without_one_or_two_real_secrets_is_not_built(secrets: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="secret"):
        Door(secrets, APP, TEAM)


def test_a_door_does_not_print_its_secrets() -> None:
    assert SECRET not in repr(DOOR)


@pytest.mark.parametrize(
    ("offset", "status"), [(0, 200), (-300, 200), (300, 200), (-301, 401), (301, 401), (-(10**9), 401)]
)
async def test_a_signature_older_than_five_minutes_is_refused(offset: int, status: int) -> None:
    hand = Hand()
    async with serving(Intake(DOOR, hand, now=lambda: 1_752_222_222.0)) as client:
        body, kind = LET_IN["command"]
        assert (await client.raw(body, signed(body, kind, at=1_752_222_222 + offset)))[0] == status
    assert len(hand.given) == (status == 200)


async def test_the_address_test_is_answered_when_it_is_signed() -> None:
    hand = Hand()
    async with serving(Intake(DOOR, hand)) as client:
        status, body = await client.send(php_json(URL_VERIFICATION), JSON)
        assert (status, json.loads(body)) == (200, {"challenge": URL_VERIFICATION["challenge"]})
        forged = signed(php_json(URL_VERIFICATION), JSON, secret="guess")
        assert await client.raw(php_json(URL_VERIFICATION), forged) == REFUSED
    assert hand.given == []


async def test_no_unsigned_header_reaches_the_listeners() -> None:
    hand = Hand()
    async with serving(Intake(DOOR, hand)) as client:
        await client.send(
            *LET_IN["event"],
            X_Slack_Bolt_Lazy_Only="1",
            X_Slack_Bolt_Lazy_Function_Name="approve",
            X_Slack_Retry_Num="1",
            X_Slack_Retry_Reason="http_timeout",
        )
    assert [set(headers) for _, headers in hand.given] == [{"x-slack-request-timestamp"}]


@pytest.mark.parametrize("text", ["\ud800", "\udc00\ud800", "a\x00b", "\x00", "\u202e\u200b", "😀"])
async def test_strange_letters_that_people_can_type_reach_the_listener_whole(text: str) -> None:
    reached: list[dict[str, Any]] = []
    async with serving(Intake(DOOR, bolt_dispatch(bolt_app(reached)))) as client:
        typed = changed(VIEW_SUBMISSION, "view.state.values.words.words.value", text)
        assert (await client.send(interaction(typed), FORM))[0] == 200
        assert (await client.send(php_json(changed(MESSAGE_EVENT, "event.text", text)), JSON))[0] == 200
    assert reached[0]["view"]["state"]["values"]["words"]["words"]["value"] == text
    assert reached[1]["event"]["text"] == text


async def test_an_answer_with_a_lone_surrogate_is_still_an_answer() -> None:
    said = [BoltResponse(status=200, body="a\ud800b"), BoltResponse(status=200, body={"text": "a\ud800b"})]
    async with serving(Intake(DOOR, Hand(*said))) as client:
        assert await client.send(*LET_IN["command"]) == (200, b"a?b")
        assert await client.send(*LET_IN["block_actions"]) == (200, b'{"text": "a\\ud800b"}')


# ---- whose it is

ELSEWHERE = {"id": OTHER_TEAM, "domain": "elsewhere"}
OURS = [
    ("a command", COMMAND),
    ("a click", BLOCK_ACTIONS),
    ("a form", VIEW_SUBMISSION),
    ("an event", MESSAGE_EVENT),
    ("an outsider's click in a shared channel", changed(BLOCK_ACTIONS, "user.team_id", OTHER_TEAM)),
    ("an outsider's form from a shared channel", changed(VIEW_SUBMISSION, "team", ELSEWHERE)),
    ("an outsider's message in a shared channel", changed(MESSAGE_EVENT, "team_id", OTHER_TEAM)),
    ("an event without authorisations", changed(MESSAGE_EVENT, "authorizations", "!")),
    ("an event with none", changed(MESSAGE_EVENT, "authorizations", [])),
    ("a click where the app is there for the whole organisation", changed(BLOCK_ACTIONS, "team", None)),
]
NOT_OURS = [
    ("another app's command", changed(COMMAND, "api_app_id", OTHER_APP)),
    ("another app's click", changed(BLOCK_ACTIONS, "api_app_id", OTHER_APP)),
    ("another app's event", changed(MESSAGE_EVENT, "api_app_id", OTHER_APP)),
    ("no app", changed(COMMAND, "api_app_id", "!")),
    ("another team's command", changed(COMMAND, "team_id", OTHER_TEAM)),
    ("another team's click", changed(BLOCK_ACTIONS, "team", ELSEWHERE)),
    ("no team", changed(COMMAND, "team_id", "!")),
    ("a click without any team", changed(changed(BLOCK_ACTIONS, "team", None), "user.team_id", "!")),
    ("a form for another installation", changed(VIEW_SUBMISSION, "view.app_installed_team_id", OTHER_TEAM)),
    ("an event for another installation", changed(MESSAGE_EVENT, "authorizations.0.team_id", OTHER_TEAM)),
    ("a team id that is a list", changed(COMMAND, "team_id", [TEAM])),
    ("an app id that is a list", changed(MESSAGE_EVENT, "api_app_id", [APP])),
    ("an enterprise where we have none", changed(changed(COMMAND, "team_id", "!"), "enterprise_id", None)),
]


@pytest.mark.parametrize(("_name", "payload"), OURS, ids=[n for n, _ in OURS])
def test_what_is_delivered_to_our_installation_is_ours(_name: str, payload: dict[str, Any]) -> None:
    assert meant_for_us(payload, DOOR)


@pytest.mark.parametrize(("_name", "payload"), OURS, ids=[n for n, _ in OURS])
def test_the_team_checked_is_the_team_that_bolt_gives_its_listeners(_name: str, payload: dict[str, Any]) -> None:
    assert extract_team_id(payload) == TEAM


@pytest.mark.parametrize(("_name", "payload"), NOT_OURS, ids=[n for n, _ in NOT_OURS])
async def test_what_is_meant_for_others_is_refused(_name: str, payload: dict[str, Any]) -> None:
    assert not meant_for_us(payload, DOOR)
    body, kind = (
        (php_json(payload), JSON)
        if payload.get("type") == "event_callback"
        else (interaction(payload), FORM)
        if "type" in payload
        else (form({k: v for k, v in payload.items() if isinstance(v, str)}), FORM)
    )
    hand = Hand()
    async with serving(Intake(DOOR, hand)) as client:
        assert await client.send(body, kind) == REFUSED
    assert hand.given == []


@pytest.mark.parametrize(
    "payload",
    [
        {**changed(COMMAND, "team_id", OTHER_TEAM), "enterprise_id": "E02COUNTY01"},
        changed(changed(BLOCK_ACTIONS, "team", None), "enterprise", {"id": "E02COUNTY01", "name": "County"}),
        changed(BLOCK_ACTIONS, "team", {"id": OTHER_TEAM, "enterprise_id": "E02COUNTY01"}),
        changed(
            MESSAGE_EVENT,
            "authorizations.0",
            {"team_id": None, "enterprise_id": "E02COUNTY01", "is_enterprise_install": True},
        ),
    ],
)
def test_an_enterprise_counts_only_where_the_door_names_it(payload: dict[str, Any]) -> None:
    payload = changed(payload, "user.team_id", OTHER_TEAM) if isinstance(payload.get("user"), dict) else payload
    assert not meant_for_us(payload, DOOR)
    assert meant_for_us(payload, Door((SECRET,), APP, TEAM, "E02COUNTY01"))
    assert not meant_for_us(payload, Door((SECRET,), APP, TEAM, "E09STRANGER"))


# ---- shapes that Bolt 1.30 falls over, though signed


BOLT_FALLS_OVER = [
    *[changed(MESSAGE_EVENT, "event", odd) for odd in (None, 5, "x", [], {}, {"type": 5}, {"type": None})],
    *[changed(MESSAGE_EVENT, "authorizations", odd) for odd in (5, "x", [5], [None], [[]], {"a": 1})],
    *[changed(MESSAGE_EVENT, path, 5) for path in ("event.user", "event.channel", "event.text", "enterprise")],
    *[changed(BLOCK_ACTIONS, "actions", odd) for odd in ([], None, 5, "x", [5], [{}], [{"action_id": 5}])],
    *[changed(BLOCK_ACTIONS, path, 5) for path in ("user", "team", "channel", "enterprise", "response_url")],
    *[changed(BLOCK_ACTIONS, path, {}) for path in ("user.id", "team.id", "user.team_id", "channel.id")],
    changed(BLOCK_ACTIONS, "event", "x"),
    changed(BLOCK_ACTIONS, "view", "x"),
    changed(BLOCK_ACTIONS, "message.user", 5),
    *[changed(VIEW_SUBMISSION, "view", odd) for odd in (None, 5, "x", [], {}, {"callback_id": "draft"})],
    *[changed(VIEW_SUBMISSION, "response_urls", odd) for odd in (None, 5, "x", [5])],
    changed(VIEW_SUBMISSION, "view.callback_id", 5),
    changed(BLOCK_ACTIONS, "function_data", {"execution_id": "Fx1"}),
    {**BLOCK_ACTIONS, "function_execution_id": "Fx1", "bot_access_token": "xwfp-1"},
    changed(MESSAGE_EVENT, "event.function_execution_id", "Fx1"),
    *[{**BLOCK_ACTIONS, "type": odd} for odd in (None, 5, "interactive_message", "dialog_submission", "x")],
    {**BLOCK_ACTIONS, "type": "ssl_check"},
    {**BLOCK_ACTIONS, "command": "/draft"},
    {**MESSAGE_EVENT, "command": "/draft"},
    {**COMMAND, "type": "url_verification"},
    {**COMMAND, "command": 5},
    {**COMMAND, "ssl_check": "1"},
    {**COMMAND, "event": "x"},
    {**COMMAND, "user": 5},
    {},
]


@pytest.mark.parametrize("payload", BOLT_FALLS_OVER, ids=range(len(BOLT_FALLS_OVER)))
async def test_a_payload_of_a_shape_that_slack_never_sends_is_refused_before_bolt(
    payload: dict[str, Any],
) -> None:
    assert kind_of(payload) is None
    reached: list[dict[str, Any]] = []
    with logbook() as book:
        async with serving(Intake(DOOR, bolt_dispatch(bolt_app(reached)))) as client:
            assert await client.send(php_json(payload), JSON) == REFUSED
            assert await client.send(interaction(payload), FORM) == REFUSED
    assert reached == []
    assert book.records == []


async def test_each_kind_comes_only_the_way_slack_sends_it() -> None:
    hand = Hand()
    async with serving(Intake(DOOR, hand)) as client:
        assert await client.send(php_json(BLOCK_ACTIONS), JSON) == REFUSED
        assert await client.send(php_json(COMMAND), JSON) == REFUSED
        assert await client.send(interaction(MESSAGE_EVENT), FORM) == REFUSED
        assert await client.send(interaction(URL_VERIFICATION), FORM) == REFUSED
        assert await client.send(form({"ssl_check": "1", "token": "x"}), FORM) == REFUSED
    assert hand.given == []


# ---- reading


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
    found = parsing._read_json_slowly(text)
    if type(found) is not dict or parsing._deeper_than(found, parsing.MAX_DEPTH):
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


# ---- repeats


async def test_a_repeat_of_a_signature_gets_the_stored_answer_and_is_not_run_again() -> None:
    words: list[str] = []
    hand = Hand(BoltResponse(status=200, body="first"), BoltResponse(status=200, body="second"))
    async with serving(Intake(DOOR, hand, count=words.append)) as client:
        body, kind = LET_IN["command"]
        headers = signed(body, kind)
        assert [await client.raw(body, headers) for _ in range(3)] == [(200, b"first")] * 3
        later = signed(body, kind, at=time.time() + 1)
        assert await client.raw(body, later) == (200, b"second")
    assert len(hand.given) == 2
    assert words == ["repeat", "repeat"]


async def test_a_repeat_waits_for_the_first_that_is_still_being_worked_on() -> None:
    hand = Hand(BoltResponse(status=200, body="once"), seconds=0.2)
    async with serving(Intake(DOOR, hand)) as client:
        body, kind = LET_IN["command"]
        headers = signed(body, kind)
        answers = await asyncio.gather(*[client.raw(body, headers) for _ in range(20)])
    assert answers == [(200, b"once")] * 20
    assert len(hand.given) == 1


async def test_a_failed_answer_is_not_stored_so_that_a_retry_can_work() -> None:
    hand = Hand(RuntimeError(CANARY), BoltResponse(status=500, body=""), BoltResponse(status=200, body=""))
    async with serving(Intake(DOOR, hand)) as client:
        body, kind = LET_IN["event"]
        headers = signed(body, kind)
        assert [(await client.raw(body, headers))[0] for _ in range(4)] == [500, 500, 200, 200]
    assert len(hand.given) == 3


async def test_a_repeat_with_another_body_is_refused() -> None:
    hand = Hand()
    async with serving(Intake(DOOR, hand)) as client:
        body, kind = LET_IN["command"]
        headers = signed(body, kind)
        assert (await client.raw(body, headers))[0] == 200
        assert await client.raw(body + b"&x=1", headers) == REFUSED
    assert len(hand.given) == 1


@pytest.mark.parametrize("limits", [Limits(answers=3), Limits(answer_bytes=3 * 600)])
async def test_only_so_many_answers_are_kept(limits: Limits) -> None:
    hand = Hand()
    intake = Intake(DOOR, hand, limits=limits)
    async with serving(intake) as client:
        body, kind = LET_IN["command"]
        now = time.time()
        seals = [signed(body, kind, at=now - n) for n in range(10)]
        for seal in seals:
            await client.raw(body, seal)
        assert len(intake._replays._stored) == 3
        await client.raw(body, seals[-1])  # kept
        assert len(hand.given) == 10
        await client.raw(body, seals[0])  # forgotten, and run again: the database knows it
        assert len(hand.given) == 11


# ---- when the work fails


async def test_what_a_dispatch_raises_becomes_a_reference_and_no_words() -> None:
    words: list[str] = []
    with logbook() as book:
        async with serving(Intake(DOOR, Hand(RuntimeError(CANARY)), count=words.append)) as client:
            assert await client.send(*LET_IN["event"]) == (500, b"")
    assert CANARY not in book.text()
    assert book.records == []
    [line] = book.lines
    assert (line["reason"], line["error"]) == ("failed", "RuntimeError")
    assert len(line["reference"]) == 6
    assert line["where"].startswith("test_intake.py:")
    assert words == ["failed"]


async def test_a_dispatch_that_takes_too_long_is_stopped_and_answered_503() -> None:
    stopped = asyncio.Event()

    async def slow(_payload: dict[str, Any], _headers: Mapping[str, str]) -> BoltResponse:
        try:
            await asyncio.sleep(60)
        finally:
            stopped.set()
        raise AssertionError

    with logbook() as book:
        async with serving(Intake(DOOR, slow, limits=Limits(dispatch=0.05))) as client:
            assert await client.send(*LET_IN["event"]) == (503, b"")
    assert stopped.is_set()
    assert book.reasons() == ["late"]


async def test_a_timeout_inside_the_work_is_a_failure_and_not_lateness() -> None:
    async with serving(Intake(DOOR, Hand(TimeoutError()))) as client:
        assert await client.send(*LET_IN["event"]) == (500, b"")


async def test_being_cancelled_passes_on_and_the_next_in_line_does_the_work() -> None:
    hand = Hand(seconds=0.1)
    intake = Intake(DOOR, hand)
    from handlers.slack.dispatch import Answer

    async def work() -> Answer:
        await hand({}, {})
        return Answer(200)

    first = asyncio.create_task(intake._replays.once("s", work))
    await asyncio.sleep(0.02)
    second = asyncio.create_task(intake._replays.once("s", work))
    await asyncio.sleep(0.02)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    assert (await second).status == 200
    assert len(hand.given) == 2
    assert intake._replays._running == {}


# ---- what is written down


async def test_a_flood_of_refusals_is_counted_and_not_written_line_by_line() -> None:
    now = 1_752_222_222.0
    words: list[str] = []
    with logbook() as book:
        async with serving(Intake(DOOR, Hand(), now=lambda: now, count=words.append)) as client:
            body, kind = LET_IN["command"]
            forged = signed(body, kind, secret="guess", at=now)
            for _ in range(100):
                assert await client.raw(body, forged) == REFUSED
            assert len(book.lines) == 20
            now += 61
            assert await client.raw(body, forged) == REFUSED
    assert words == ["forged"] * 101
    assert book.lines[-1]["left_out"] == 80
    assert all(set(line) <= {"event", "reason", "log_level", "left_out"} for line in book.lines)


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


def test_the_signature_is_the_one_of_slacks_own_example() -> None:
    """https://docs.slack.dev/authentication/verifying-requests-from-slack"""
    body = (
        b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
        b"&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
        b"&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F"
        b"96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
    )
    known = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
    assert signature(body, "1531420618") == known


def test_a_dispatch_is_any_function_of_a_payload_and_headers() -> None:
    dispatch: Dispatch = Hand()
    assert callable(dispatch)
