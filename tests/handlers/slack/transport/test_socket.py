"""The door for Socket Mode, against a small server that plays Slack's part."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from slack_bolt.response import BoltResponse

from handlers.slack.transport.dispatch import bolt_dispatch
from handlers.slack.transport.socket import SocketLost
from tests.handlers.slack.playing_slack import (
    GatedHand,
    Slack,
    a_moment,
    event,
    playing_slack,
    run_to_the_end,
    running,
    until,
)
from tests.handlers.slack.recorded import (
    BLOCK_ACTIONS,
    CANARY,
    COMMAND,
    MESSAGE_EVENT,
    OTHER_APP,
    OTHER_TEAM,
    VIEW_SUBMISSION,
    WORDS,
    envelope,
)
from tests.handlers.slack.serving import bolt_app, logbook


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    async with playing_slack() as playing:
        yield playing


# ---- let in


async def test_each_kind_of_envelope_reaches_its_listener_and_is_acknowledged(slack: Slack) -> None:
    reached: list[dict[str, Any]] = []
    async with running(slack, bolt_dispatch(bolt_app(reached))):
        await slack.send(envelope("slash_commands", COMMAND, "e-1"))
        await until(lambda: len(slack.acknowledged) == 1)
        await slack.send(envelope("interactive", BLOCK_ACTIONS, "e-2"))
        await until(lambda: len(slack.acknowledged) == 2)
        await slack.send(envelope("interactive", VIEW_SUBMISSION, "e-3"))
        await until(lambda: len(slack.acknowledged) == 3)
        await slack.send(event("e-4"))
        await until(lambda: len(slack.acknowledged) == 4)
    assert reached == [COMMAND, BLOCK_ACTIONS, VIEW_SUBMISSION, MESSAGE_EVENT]
    assert slack.acknowledged == [
        {"envelope_id": "e-1", "payload": {"text": f"Heard: {WORDS}"}},
        {"envelope_id": "e-2"},
        {"envelope_id": "e-3", "payload": {"response_action": "errors", "errors": {"words": "Number 3."}}},
        {"envelope_id": "e-4"},
    ]


async def test_an_envelope_is_acknowledged_only_after_the_work_is_done(slack: Slack) -> None:
    hand = GatedHand(gated=True)
    async with running(slack, hand):
        await slack.send(event("e-1"))
        await until(lambda: hand.given)
        await a_moment()
        assert slack.acknowledged == []
        hand.gate.set()
        await until(lambda: slack.answered() == ["e-1"])


@pytest.mark.parametrize(
    "answer",
    [RuntimeError(CANARY), BoltResponse(status=500, body=""), BoltResponse(status=404, body=CANARY)],
    ids=["it raised", "500", "404"],
)
async def test_what_failed_is_not_acknowledged_so_that_slack_sends_it_again(
    slack: Slack, answer: BoltResponse | Exception
) -> None:
    words: list[str] = []
    with logbook() as book:
        async with running(slack, GatedHand(answer), count=words.append):
            await slack.send(event("e-1"))
            await until(lambda: words)
            await slack.send(event("e-1"))
            await until(lambda: slack.acknowledged)
    assert slack.answered() == ["e-1"]
    assert words == ["failed"]
    assert CANARY not in book.text()


async def test_what_takes_too_long_is_stopped_and_not_acknowledged(slack: Slack) -> None:
    words: list[str] = []
    hand = GatedHand(gated=True)
    async with running(slack, hand, count=words.append, dispatch_seconds=0.05):
        await slack.send(event("e-1"))
        await until(lambda: words)
        assert hand.at_once == 0
    assert (words, slack.acknowledged) == (["late"], [])


async def test_only_so_many_envelopes_are_worked_on_at_once(slack: Slack) -> None:
    hand = GatedHand(gated=True)
    async with running(slack, hand, at_once=4):
        for n in range(20):
            await slack.send(event(f"e-{n}"))
        await until(lambda: hand.at_once == 4)
        await a_moment()
        hand.gate.set()
        await until(lambda: len(slack.acknowledged) == 20)
    assert hand.most_at_once == 4


async def test_strange_letters_pass_and_the_answer_with_them_is_sent(slack: Slack) -> None:
    typed = {**COMMAND, "text": "a\ud800\x00b"}
    reached: list[dict[str, Any]] = []
    async with running(slack, bolt_dispatch(bolt_app(reached))):
        await slack.send(envelope("slash_commands", typed))
        await until(lambda: slack.acknowledged)
    assert reached == [typed]
    assert slack.acknowledged[0]["payload"] == {"text": "Heard: a?\x00b"}


async def test_an_answer_that_only_looks_like_json_goes_back_as_text(slack: Slack) -> None:
    async with running(slack, GatedHand(BoltResponse(status=200, body="{curly} words"))):
        await slack.send(envelope("slash_commands", COMMAND))
        await until(lambda: slack.acknowledged)
    assert slack.acknowledged[0]["payload"] == {"text": "{curly} words"}


async def test_no_answer_is_sent_where_slack_takes_none(slack: Slack) -> None:
    async with running(slack, GatedHand(BoltResponse(status=200, body="words"))):
        await slack.send(event("e-1"))
        await until(lambda: slack.acknowledged)
    assert slack.acknowledged == [{"envelope_id": "e-1"}]


# ---- refused


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        (envelope("slash_commands", {**COMMAND, "api_app_id": OTHER_APP}), "foreign"),
        (envelope("slash_commands", {**COMMAND, "team_id": OTHER_TEAM}), "foreign"),
        (envelope("interactive", {**BLOCK_ACTIONS, "team": {"id": OTHER_TEAM}}), "foreign"),
        (envelope("interactive", COMMAND), "kind"),
        (envelope("slash_commands", MESSAGE_EVENT), "kind"),
        (envelope("events_api", {"type": "url_verification", "challenge": CANARY}), "kind"),
        ({**event("e-1"), "type": ["events_api"]}, "kind"),
        ({**event("e-1"), "payload": CANARY}, "malformed"),
        ({**event("e-1"), "envelope_id": 5}, "malformed"),
        ({"type": "events_api"}, "malformed"),
        ({}, "malformed"),
        (CANARY, "malformed"),
        ("[" * 5_000, "malformed"),
        ('{"type":"events_api","type":"hello"}', "malformed"),
        (envelope("slash_commands", {**COMMAND, "text": "x" * 300_000}), "too_big"),
    ],
    ids=range(15),
)
async def test_a_foreign_or_malformed_envelope_is_neither_run_nor_acknowledged(
    slack: Slack, message: dict[str, Any] | str, reason: str
) -> None:
    words: list[str] = []
    hand = GatedHand()
    with logbook() as book:
        async with running(slack, hand, count=words.append):
            await slack.send(message)
            await until(lambda: words)
            await slack.send(event("e-2"))
            await until(lambda: slack.acknowledged)
    assert words == [reason]
    assert slack.answered() == ["e-2"]
    assert len(hand.given) == 1
    assert hand.headers == [{}]
    assert CANARY not in book.text()
    assert book.records == []


async def test_a_token_of_another_app_ends_the_run_at_once(slack: Slack) -> None:
    slack.hello = {"type": "hello", "connection_info": {"app_id": OTHER_APP}}
    with pytest.raises(SocketLost, match="another app"):
        await run_to_the_end(slack, GatedHand())
    assert slack.asked == 1
