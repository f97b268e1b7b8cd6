"""Activities that are signed by the service and odd in any place: each is answered, none falls over, none is logged."""

import copy
import json
import random
from typing import Any

import pytest
import structlog

from handlers.practice.teams_server.cards import actions_of
from handlers.practice.teams_server.tenant import TENANT
from handlers.screens.parts import LONGEST_CARRIED
from tests.journeys.teams_town import DECLARED, FACEBOOK, WORDS, TeamsTown

CANARY = "CANARY-nobody-may-log-this"
ODD: list[Any] = [
    None, True, 0, -1, 1.5, 10**30, "", "x", CANARY, "\ud800", "\x00", "x" * 5000, [], [None], [[]], {}, {"id": 5},
    False,
    "decide:approve", "form:draft", "back:", "command:/draft", ["words"], {"ours": {"act": 5}},
]  # fmt: skip
GUARDED = {"serviceUrl", "channelId", "recipient", "conversation", "channelData", "from", "type"}
"""What the door looks at: what is odd there is turned away, and is tried by its own tests."""


async def recorded(town: TeamsTown) -> list[dict[str, Any]]:
    """What a person's client sends in earnest: one of each kind, with what our own cards carry."""
    sent: list[dict[str, Any]] = []
    push = town.server.push

    async def noted(activity: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        sent.append(copy.deepcopy(activity))
        return await push(activity)

    town.server.push = noted  # type: ignore[method-assign]
    tom, clerk = town.person("employee"), town.person("clerk")
    await town.submits(tom, WORDS)
    card = clerk.dm[-1]
    await clerk.press(card, "Reject")
    await clerk.submits("Reject a draft", {"reason": CANARY})
    await town.submits(tom, WORDS)
    await clerk.press(clerk.dm[-1], "Approve")
    await town.deliver()
    await town.says(tom, f"draft {CANARY}")
    await tom.press(tom.dm[-1], "Open the form")
    await tom.submits("Send for approval", {"words": WORDS, "accounts": [FACEBOOK]} | DECLARED)
    await town.says(tom, "policy")
    await tom.chooses("message:suggest", {"id": "1", "body": {"contentType": "html", "content": f"<p>{CANARY}</p>"}})
    await tom.installs()
    town.server.push = push  # type: ignore[method-assign]
    return sent


def mutated(dice: random.Random, activity: dict[str, Any]) -> dict[str, Any]:
    """A copy in which some places below the top hold something odd, or are missing."""
    made = copy.deepcopy(activity)
    for _ in range(dice.randint(1, 3)):
        place: Any = made
        keys = [key for key in made if key not in GUARDED]
        key: Any = dice.choice(keys)
        while isinstance(place[key], dict | list) and place[key] and dice.random() < 0.8:
            place = place[key]
            key = dice.choice(list(place) if isinstance(place, dict) else range(len(place)))
        if isinstance(place, dict) and dice.random() < 0.2:
            del place[key]
        else:
            place[key] = copy.deepcopy(dice.choice(ODD))
    return made


async def bombard(town: TeamsTown, seed: int, times: int) -> None:
    """Send so many odd activities, deliver what follows of them, and look at what came of it."""
    dice = random.Random(seed)
    with structlog.testing.capture_logs() as log:
        known = await recorded(town)
        assert {one.get("name", one["type"]) for one in known} >= {
            "message", "task/fetch", "task/submit", "adaptiveCard/action", "composeExtension/fetchTask",
        }  # fmt: skip
        for number in range(times):
            made = mutated(dice, dice.choice(known))
            status, answer = await town.server.push(json.loads(json.dumps(made)))
            assert status < 500, made
            assert isinstance(answer, dict)
            if number % 50 == 0:
                await town.deliver()
        await town.deliver()
    assert CANARY not in str(log)
    assert [line for line in log if line["event"] in {"activity_not_answered", "fault"}] == []


async def test_what_the_practice_tenant_sends_is_read_by_microsofts_own_package(teams_town: TeamsTown) -> None:
    # It takes a second and a half, which every worker would pay for each run of any tests.
    from microsoft_teams.api import ActivityTypeAdapter

    for sent in await recorded(teams_town):
        read = ActivityTypeAdapter.validate_python(sent)
        assert (read.type, read.id, read.from_.id) == (sent["type"], sent["id"], sent["from"]["id"])
        assert getattr(read, "name", None) == sent.get("name")


async def test_a_choice_that_is_not_offered_is_refused_beside_its_question_and_is_no_fault(
    teams_town: TeamsTown,
) -> None:
    town, tom = teams_town, teams_town.person("employee")
    await tom.chooses("draft")
    assert tom.window is not None
    name = next(iter(DECLARED))
    typed = {"text.words": WORDS, "option.accounts": "no-such-account", f"option.{name}": CANARY}
    sent = actions_of(tom.window.card)[-1]["data"] | typed
    with structlog.testing.capture_logs() as log:
        status, answer = await town.server.push(tom.activity("invoke", name="task/submit", value={"data": sent}))
    assert status == 200
    assert "This is none of the options that are offered. Choose one of them." in str(answer)
    assert WORDS in str(answer)
    assert [line["event"] for line in log if line["event"] == "fault"] == []
    assert await town.acts() == []


async def test_a_client_that_refreshes_a_card_by_itself_approves_nothing(teams_town: TeamsTown) -> None:
    clerk = teams_town.person("clerk")
    await teams_town.submits(teams_town.person("employee"), WORDS)
    refreshed = await clerk.press(clerk.dm[-1], "Approve", trigger="automatic")
    assert refreshed.sentence == "Nothing was changed."
    assert await teams_town.acts() == ["draft:submitted", "draft:routed"]
    await clerk.press(clerk.dm[-1], "Approve")
    assert (await teams_town.acts())[-1] == "draft:approved"


async def test_a_button_that_carries_more_than_any_of_ours_is_answered_as_one_that_carries_nothing(
    teams_town: TeamsTown,
) -> None:
    tom = teams_town.person("employee")
    ours = {"act": "draft:message", "carries": "x" * (LONGEST_CARRIED + 1)}
    with structlog.testing.capture_logs() as log:
        pressed = tom.activity("invoke", name="task/fetch", value={"data": {"ours": ours}})
        status, _ = await teams_town.server.push(pressed)
    assert (status, [line["event"] for line in log]) == (200, [])


OLD_AND_RARE: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "a reaction": ("messageReaction", {"reactionsAdded": [{"type": "like"}], "replyToId": "1"}, {}),
    "a reaction taken away": ("messageReaction", {"reactionsRemoved": [{"type": "like"}], "replyToId": "1"}, {}),
    "a channel that has another name": ("conversationUpdate", {"channelData": {"eventType": "channelRenamed"}}, {}),
    "a team that has another name": ("conversationUpdate", {"channelData": {"eventType": "teamRenamed"}}, {}),
    "a chat that has another name": ("conversationUpdate", {"topicName": CANARY}, {}),
    "somebody who comes": ("conversationUpdate", {"membersAdded": [{"id": "29:1new"}]}, {}),
    "somebody who goes": ("conversationUpdate", {"membersRemoved": [{"id": "29:1old"}]}, {}),
    "that somebody types": ("typing", {}, {}),
    "that somebody has read": ("event", {"name": "application/vnd.microsoft.readReceipt", "value": {}}, {}),
    "a button that sends a message": ("message", {"value": {"ours": {"act": "decide:approve"}}, "text": ""}, {}),
    "a thumb below an answer": ("invoke", {"name": "message/submitAction", "value": {"actionName": "feedback"}}, {}),
    "a search": ("invoke", {"name": "composeExtension/query", "value": {"commandId": "draft"}}, {}),
    "a link that is unfurled": ("invoke", {"name": "composeExtension/queryLink", "value": {"url": "https://a.b"}}, {}),
    "an invoke without a name": ("invoke", {"value": {}}, {}),
    "a file that is consented to": ("invoke", {"name": "fileConsent/invoke", "value": {"action": "accept"}}, {}),
    "a sign-in": ("invoke", {"name": "signin/verifyState", "value": {"state": CANARY}}, {}),
}  # fmt: skip
"""What Teams sends that the bot asked for nowhere: its type, what is in it, and the body of the answer."""


async def test_what_the_bot_never_asked_for_is_answered_with_nothing_and_changes_nothing(
    teams_town: TeamsTown,
) -> None:
    town, tom = teams_town, teams_town.person("employee")
    with structlog.testing.capture_logs() as log:
        for what, (kind, more, body) in OLD_AND_RARE.items():
            sent = tom.activity(kind, **more)
            sent["channelData"] = {"tenant": {"id": TENANT}} | more.get("channelData", {})
            assert await town.server.push(sent) == (200, body), what
        await town.deliver()
    assert (tom.dm, await town.acts(), log) == ([], [], [])


async def test_of_a_message_that_was_deleted_meanwhile_no_post_is_made_and_it_is_said_why(
    teams_town: TeamsTown,
) -> None:
    tom = teams_town.person("employee")
    deleted: list[dict[str, Any]] = [
        {"id": "1", "deletedDateTime": "2026-11-26T17:24:18.000Z", "body": {"contentType": "html", "content": ""}},
        {"id": "1", "deletedDateTime": "2026-11-26T17:24:18.000Z", "body": None, "from": None},
        {"id": "1"},
    ]
    for message in deleted:
        told = await tom.chooses("message:suggest", message)
        assert told.status == 200
        assert "This message has no words to make a post of." in tom.reads(tom.window)


async def test_who_removes_the_app_and_gets_it_again_is_shown_what_waits_each_time(teams_town: TeamsTown) -> None:
    priya = teams_town.person("employee2")
    for times in (1, 2):
        await priya.installs()
        await teams_town.deliver()
        assert len(priya.dm) == times
        await priya.removes()
        await teams_town.deliver()


async def test_what_is_odd_is_answered_and_leaves_nothing_in_the_log(teams_town: TeamsTown) -> None:
    await bombard(teams_town, 1, 300)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(5))
async def test_two_thousand_odd_activities_are_answered(teams_town: TeamsTown, seed: int) -> None:
    await bombard(teams_town, seed + 10, 2000)
