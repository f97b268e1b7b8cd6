"""Who is let in at the door for HTTP, what they are answered, and what is written down about the others."""

import asyncio
import json
import time
from collections.abc import Mapping
from typing import Any

import pytest
from slack_bolt.response import BoltResponse

from handlers.receiving.bounded_log import BoundedLog
from handlers.slack.transport.dispatch import run_within
from handlers.slack.transport.intake import Intake, Limits, Verification, bolt_dispatch
from tests.handlers.slack.recorded import (
    APP,
    BLOCK_ACTIONS,
    CANARY,
    COMMAND,
    FORM,
    JSON,
    LET_IN,
    MESSAGE_EVENT,
    OLD_SECRET,
    SECRET,
    TEAM,
    URL_VERIFICATION,
    VERIFICATION,
    VIEW_SUBMISSION,
    WORDS,
    changed,
    interaction,
    php_json,
    signature,
    signed,
)
from tests.handlers.slack.serving import Hand, bolt_app, logbook, serving

REFUSED = (401, b"")


# ---- let in


@pytest.mark.parametrize("name", LET_IN)
async def test_what_slack_signs_for_us_reaches_its_listener_with_the_words_whole(name: str) -> None:
    reached: list[dict[str, Any]] = []
    async with serving(Intake(VERIFICATION, bolt_dispatch(bolt_app(reached)))) as client:
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
    async with serving(Intake(VERIFICATION, bolt_dispatch(bolt_app([])))) as client:
        assert await client.send(*LET_IN["command"]) == (200, f"Heard: {WORDS}".encode())
        status, body = await client.send(*LET_IN["view_submission"])
        assert (status, json.loads(body)["errors"]) == (200, {"words": "Number 2."})


@pytest.mark.parametrize("content_type", [JSON, f"{JSON}; charset=utf-8", f'{JSON};charset="UTF-8"'])
async def test_the_content_type_may_name_utf_8(content_type: str) -> None:
    async with serving(Intake(VERIFICATION, Hand())) as client:
        assert (await client.send(php_json(MESSAGE_EVENT), content_type))[0] == 200


@pytest.mark.parametrize("secret", [SECRET, OLD_SECRET])
async def test_while_the_secret_is_being_changed_both_are_accepted(secret: str) -> None:
    async with serving(Intake(Verification((SECRET, OLD_SECRET), APP, TEAM), Hand())) as client:
        body, kind = LET_IN["command"]
        assert (await client.raw(body, signed(body, kind, secret=secret)))[0] == 200


async def test_after_the_change_the_old_secret_is_refused() -> None:
    async with serving(Intake(VERIFICATION, Hand())) as client:
        body, kind = LET_IN["command"]
        assert await client.raw(body, signed(body, kind, secret=OLD_SECRET)) == REFUSED


@pytest.mark.parametrize("secrets", [(), ("",), (SECRET, ""), ("a", "b", "c")])
def test_a_door_without_one_or_two_real_secrets_is_not_built(secrets: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="secret"):
        Verification(secrets, APP, TEAM)


def test_a_door_does_not_print_its_secrets() -> None:
    assert SECRET not in repr(VERIFICATION)


@pytest.mark.parametrize(
    ("offset", "status"), [(0, 200), (-300, 200), (300, 200), (-301, 401), (301, 401), (-(10**9), 401)]
)
async def test_a_signature_older_than_five_minutes_is_refused(offset: int, status: int) -> None:
    hand = Hand()
    async with serving(Intake(VERIFICATION, hand, now=lambda: 1_752_222_222.0)) as client:
        body, kind = LET_IN["command"]
        assert (await client.raw(body, signed(body, kind, at=1_752_222_222 + offset)))[0] == status
    assert len(hand.given) == (status == 200)


async def test_the_address_test_is_answered_when_it_is_signed() -> None:
    hand = Hand()
    async with serving(Intake(VERIFICATION, hand)) as client:
        status, body = await client.send(php_json(URL_VERIFICATION), JSON)
        assert (status, json.loads(body)) == (200, {"challenge": URL_VERIFICATION["challenge"]})
        forged = signed(php_json(URL_VERIFICATION), JSON, secret="guess")
        assert await client.raw(php_json(URL_VERIFICATION), forged) == REFUSED
    assert hand.given == []


async def test_no_unsigned_header_reaches_the_listeners() -> None:
    hand = Hand()
    async with serving(Intake(VERIFICATION, hand)) as client:
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
    async with serving(Intake(VERIFICATION, bolt_dispatch(bolt_app(reached)))) as client:
        typed = changed(VIEW_SUBMISSION, "view.state.values.words.words.value", text)
        assert (await client.send(interaction(typed), FORM))[0] == 200
        assert (await client.send(php_json(changed(MESSAGE_EVENT, "event.text", text)), JSON))[0] == 200
    assert reached[0]["view"]["state"]["values"]["words"]["words"]["value"] == text
    assert reached[1]["event"]["text"] == text


async def test_an_answer_with_a_lone_surrogate_is_still_an_answer() -> None:
    said = [BoltResponse(status=200, body="a\ud800b"), BoltResponse(status=200, body={"text": "a\ud800b"})]
    async with serving(Intake(VERIFICATION, Hand(*said))) as client:
        assert await client.send(*LET_IN["command"]) == (200, b"a?b")
        assert await client.send(*LET_IN["block_actions"]) == (200, b'{"text": "a\\ud800b"}')


# ---- when the work fails


async def test_what_a_dispatch_raises_becomes_a_reference_and_no_words() -> None:
    words: list[str] = []
    with logbook() as book:
        async with serving(Intake(VERIFICATION, Hand(RuntimeError(CANARY)), count=words.append)) as client:
            assert await client.send(*LET_IN["event"]) == (500, b"")
    assert CANARY not in book.text()
    assert book.records == []
    [line] = book.lines
    assert (line["reason"], line["error"]) == ("failed", "RuntimeError")
    assert len(line["reference"]) == 6
    assert line["where"].startswith("serving.py:")
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
        async with serving(Intake(VERIFICATION, slow, limits=Limits(dispatch=0.05))) as client:
            assert await client.send(*LET_IN["event"]) == (503, b"")
    assert stopped.is_set()
    assert book.reasons() == ["late"]


async def test_a_timeout_inside_the_work_is_a_failure_and_not_lateness() -> None:
    async with serving(Intake(VERIFICATION, Hand(TimeoutError()))) as client:
        assert await client.send(*LET_IN["event"]) == (500, b"")


async def test_a_dispatch_that_is_cancelled_gives_no_answer_and_is_no_failure() -> None:
    with logbook() as book:
        failures = BoundedLog("test", now=time.time)
        task = asyncio.create_task(run_within(Hand(seconds=60), {}, {}, failures=failures))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert book.lines == []


# ---- what is written down


async def test_a_flood_of_refusals_is_counted_and_not_written_line_by_line() -> None:
    now = 1_752_222_222.0
    words: list[str] = []
    with logbook() as book:
        async with serving(Intake(VERIFICATION, Hand(), now=lambda: now, count=words.append)) as client:
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
