"""Bad input that Teams alone can bring: who is nobody here, what is too big, old or gone, words that look like code.

Everything comes in signed by the service, at the real door; a test asserts the sentence that is seen, and what is kept.
"""

import asyncio
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from handlers.practice.teams_server.cards import actions_of
from handlers.practice.teams_server.driver import TeamsActor, Told
from handlers.practice.teams_server.tenant import OTHER_TENANT, Json
from tests.journeys.record import nothing_but
from tests.journeys.teams_town import DECLARED, FACEBOOK, WORDS, TeamsTown

GUEST = "Guests cannot do this. Ask the Town Clerk."
UNLISTED = (
    "We cannot tell who you are, because you did not come by an account of the council's. Sign in with your council "
    "account and try again."
)
OUTSIDE = "Only people of the council itself can do this."
UNKNOWN = "The bot does not know what was asked, so nothing was changed. Tell whoever looks after it."
LIKE_CODE = (
    "**Bold** _and_ [here](evil) # Fair\n- item\n<at>Margaret Hale</at> <b>x</b> &amp; ${title} {{title}} "
    "{{DATE(2026-01-01T00:00:00Z, SHORT)}} \\*"
)


def as_sent(town: TeamsTown, change: Callable[[Json], object]) -> list[tuple[int, Json]]:
    """Change each activity as it is sent from now on; give the list of the answers to come."""
    push, answers = town.server.push, []

    async def changed(activity: Json) -> tuple[int, Json]:
        change(activity)
        answers.append(await push(activity))
        return answers[-1]

    town.server.push = changed  # type: ignore[method-assign]
    return answers


def without_account(activity: Json) -> None:
    activity["from"] = {"id": "29:1somebody", "name": "Margaret Hale"}


def of_another_tenant(activity: Json) -> None:
    activity["from"]["tenantId"] = OTHER_TENANT


NOBODY_HERE: dict[str, tuple[str, Callable[[Json], object], str]] = {
    "a guest": ("guest", lambda _activity: None, GUEST),
    "who has no account in the directory, by the Clerk's name": ("clerk", without_account, UNLISTED),
    "a federated stranger": ("clerk", of_another_tenant, OUTSIDE),
}
"""Who it is, what is other in what they send, and the sentence that they see."""


@pytest.mark.clause("1.1", "3.1")
@pytest.mark.parametrize("who", NOBODY_HERE)
async def test_who_is_nobody_of_the_council_decides_and_drafts_nothing_and_is_told_so(
    teams_town: TeamsTown, who: str
) -> None:
    town, (key, change, sentence) = teams_town, NOBODY_HERE[who]
    await town.submits(town.person("employee"))
    card, stranger = town.card(town.person("clerk"), "Approve"), town.person(key)
    await town.says(stranger, "home")
    as_sent(town, change)
    async with nothing_but(town, "draft:approve"):
        assert (await stranger.press(card, "Approve")).sentence == f"Nothing was changed. {sentence}"
    async with nothing_but(town, "draft:reject"):
        await stranger.press(card, "Reject")
        assert sentence in stranger.reads(stranger.window)
    await stranger.writes(f"draft {WORDS}")
    await town.deliver()
    assert sentence in stranger.reads(stranger.dm[-1])
    assert WORDS in stranger.reads(stranger.dm[-1])
    assert "draft:approved" not in await town.acts()


async def test_what_comes_from_another_tenant_is_shown_nothing_and_kept_nowhere(teams_town: TeamsTown) -> None:
    town, owen = teams_town, teams_town.person("outsider")
    await town.submits(town.person("employee"))
    card = town.card(town.person("clerk"), "Approve")
    async with nothing_but(town):
        assert await owen.writes("draft hello") == 401
        assert await owen.press(card, "Approve") == Told(401)
        assert await owen.chooses("breach") == Told(401)
    assert (owen.dm, owen.window) == ([], None)


async def test_an_activity_of_300_kilobytes_is_not_taken_in_and_the_bot_goes_on(teams_town: TeamsTown) -> None:
    town, tom = teams_town, teams_town.person("employee")
    async with nothing_but(town):
        assert await tom.writes("x" * 300_000) == 413
        big = {"data": {"text.words": "x" * 300_000}}
        assert await town.server.push(tom.activity("invoke", name="task/submit", value=big)) == (413, {})
    await town.submits(tom)


async def test_a_message_longer_than_any_post_comes_back_whole_with_how_much_is_too_much(
    teams_town: TeamsTown,
) -> None:
    tom = teams_town.person("employee")
    await teams_town.says(tom, f"draft {'x' * 60_000}")
    read = "".join(tom.reads(one) for one in tom.dm)
    assert "The words are too long by 57,000: 3,000 characters is the most." in read
    assert read.count("x" * 100) >= 590
    assert "[Draft a post]" in tom.reads(tom.dm[-1])


async def test_a_mention_written_by_hand_is_words_and_stands_in_the_form(teams_town: TeamsTown) -> None:
    tom, clerk = teams_town.person("employee"), teams_town.person("clerk")
    by_hand = "<at>Council posts</at> and <at>Margaret Hale</at> approve this"
    await tom.press(await teams_town.says(tom, f"draft {by_hand}"), "Open the form")
    assert f"The words of the post: {by_hand}" in tom.reads(tom.window)
    await tom.submits("Send for approval", {"accounts": [FACEBOOK]} | DECLARED)
    await teams_town.deliver()
    assert by_hand in clerk.reads(clerk.dm[-1])
    assert "draft:approved" not in await teams_town.acts()


async def test_words_that_look_like_code_are_shown_as_they_are_on_every_card_and_form(teams_town: TeamsTown) -> None:
    town, tom, clerk = teams_town, teams_town.person("employee"), teams_town.person("clerk")
    reference = await town.submits(tom, LIKE_CODE)
    await _fills(town, clerk, "Comment", comment=LIKE_CODE)
    await _fills(town, clerk, "Ask for changes", reason=LIKE_CODE)
    await tom.press(town.card(tom, "Revise"), "Revise")
    assert f"The words of the post: {LIKE_CODE}" in tom.reads(tom.window)
    await tom.submits(_sends(tom), {"words": f"Again: {LIKE_CODE}"} | DECLARED)
    await town.deliver()
    await _fills(town, clerk, "Reject", reason=LIKE_CODE)
    assert tom.reads(town.newest(tom, reference)).count(LIKE_CODE) >= 2
    await town.says(tom, f"draft {LIKE_CODE}\x00")
    assert LIKE_CODE in tom.reads(tom.dm[-1])
    for conversation in town.server.tenant.conversations.values():
        for message in conversation.messages:
            assert "Bold" not in message.text
            assert {kind for kind, text in _shown(message.card) if "Bold" in text} <= {"TextRun", "Input.Text"}


async def _fills(town: TeamsTown, who: TeamsActor, button: str, **answers: str) -> None:
    """Press a button of the newest message that has it, fill in what opens, and send it."""
    await who.press(town.card(who, button), button)
    await who.submits(_sends(who), answers)
    assert who.window is None
    await town.deliver()


def _sends(who: TeamsActor) -> str:
    """The button that sends the form in front of somebody."""
    assert who.window is not None
    return str(actions_of(who.window.card)[-1]["title"])


def _shown(thing: Any) -> list[tuple[str, str]]:
    """Every text on a card, with the kind of the element that shows it."""
    if isinstance(thing, dict):
        own = [(str(thing.get("type")), thing[name]) for name in ("text", "value", "title", "label") if name in thing]
        return [(kind, text) for kind, text in own if isinstance(text, str)] + _shown(list(thing.values()))
    return [found for one in thing for found in _shown(one)] if isinstance(thing, list) else []


async def test_a_button_of_a_version_before_is_answered_and_changes_nothing(teams_town: TeamsTown) -> None:
    town, clerk = teams_town, teams_town.person("clerk")
    await town.submits(town.person("employee"))
    old = deepcopy(town.card(clerk, "Approve"))
    for action in actions_of(old.card):
        for pressed in (action, *action.get("card", {}).get("actions", ())):
            if "data" in pressed:
                pressed["data"]["ours"]["act"] = "decide:as-it-was-called-then"
    async with nothing_but(town):
        assert (await clerk.press(old, "Approve")).sentence == UNKNOWN
        await clerk.press(old, "Reject")
        assert UNKNOWN in clerk.reads(clerk.window)


async def test_a_form_of_a_version_before_gives_back_what_was_typed_in_it(teams_town: TeamsTown) -> None:
    town, tom = teams_town, teams_town.person("employee")
    await tom.chooses("draft")
    assert tom.window is not None
    actions_of(tom.window.card)[-1]["data"]["ours"]["act"] = "form:as-it-was-called-then"
    await tom.submits("Send for approval", {"words": WORDS, "accounts": [FACEBOOK]} | DECLARED)
    assert await town.acts() == []
    assert tom.window.title == "Nothing was changed"
    assert UNKNOWN in tom.reads(tom.window)
    assert WORDS in tom.reads(tom.window)


async def test_who_wrote_in_a_conversation_that_is_gone_is_answered_in_a_new_one(teams_town: TeamsTown) -> None:
    town, tom = teams_town, teams_town.person("employee")
    await town.says(tom, "home")
    gone = town.server.tenant.with_person(tom.member)
    created = town.server.service.created
    assert await tom.writes("draft The market is on Saturday") == 200
    del town.server.tenant.conversations[gone.id]
    await town.deliver()
    await town.later(minutes=5)
    assert town.server.service.created > created
    (answer,) = tom.dm
    await tom.press(answer, "Open the form")
    assert "The market is on Saturday" in tom.reads(tom.window)


async def test_a_draft_whose_thread_in_the_channel_was_deleted_has_its_status_in_a_new_one(
    teams_town: TeamsTown,
) -> None:
    town, clerk = teams_town, teams_town.person("clerk")
    reference = await town.submits(town.person("employee"))
    (thread,) = [one for one in town.server.tenant.conversations.values() if one.channel]
    del town.server.tenant.conversations[thread.id]
    await clerk.press(town.card(clerk, "Approve"), "Approve")
    await town.later(minutes=5)
    (again,) = [one for one in town.server.tenant.conversations.values() if one.channel]
    assert again.id != thread.id
    assert reference in again.messages[-1].text
    assert "approved" in clerk.reads(again.messages[-1])


async def test_the_same_press_three_times_at_once_is_one_decision_with_one_answer(teams_town: TeamsTown) -> None:
    town, clerk = teams_town, teams_town.person("clerk")
    await town.submits(town.person("employee"))
    answers = _three_times(town)
    told = await clerk.press(town.card(clerk, "Approve"), "Approve")
    assert told.sentence == "It is saved. The message about it shows it in a moment."
    assert answers[1:] == [answers[0], answers[0]]
    assert await town.acts() == ["draft:submitted", "draft:routed", "draft:approved"]


async def test_the_same_form_three_times_at_once_is_one_draft_with_one_answer(teams_town: TeamsTown) -> None:
    answers = _three_times(teams_town)
    await teams_town.submits(teams_town.person("employee"))
    assert len(answers) == 6
    for n in (0, 3):
        assert answers[n : n + 3] == [answers[n]] * 3
    assert await teams_town.acts() == ["draft:submitted", "draft:routed"]


def _three_times(town: TeamsTown) -> list[tuple[int, Json]]:
    """Let each activity come three times at once from now on; give the list of the answers to come."""
    push, answers = town.server.push, []

    async def thrice(activity: Json) -> tuple[int, Json]:
        given = await asyncio.gather(*(push(activity) for _ in range(3)))
        answers.extend(given)
        return given[0]

    town.server.push = thrice  # type: ignore[method-assign]
    return answers
