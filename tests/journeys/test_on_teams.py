"""A council that uses Teams alone: what people do there and read, from a command to a record of the post."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from chatops.policy.accounts import Account
from handlers.practice.teams_server.cards import actions_of, inputs_of
from handlers.practice.teams_server.driver import TeamsActor
from handlers.screens.editions.policy_pages import CONFIRM
from handlers.teams.events import IN_A_CHANNEL
from handlers.teams.windows import inputs_on
from tests.journeys.conftest import open_teams_town
from tests.journeys.teams_town import DECLARED, FACEBOOK, LINK, WORDS, TeamsTown
from tests.journeys.town import FROM_OURS
from tests.support.databases import rows


@pytest.fixture
async def town(sqlite_url: str, request: pytest.FixtureRequest) -> AsyncIterator[TeamsTown]:
    """A tenant; what a test names with it are settings other than those of the practice council."""
    async with open_teams_town(sqlite_url, **getattr(request, "param", {})) as opened:
        yield opened


async def test_a_draft_goes_from_the_menu_to_a_record_of_the_post(town: TeamsTown) -> None:
    tom, clerk, deputy = town.person("employee"), town.person("clerk"), town.person("deputy")
    reference = await town.submits(tom)

    card = clerk.dm[-1]
    assert card.text == f"Draft {reference}, version 1, waits for your decision."
    shown = clerk.reads(card)
    for line in (WORDS, "From: Tom Ashdown", "For: Facebook page"):
        assert line in shown
    assert "It waits for Margaret Hale, Town Clerk, to decide." in tom.reads(tom.dm[-1])

    told = await clerk.press(card, "Approve")
    assert told.sentence == "It is saved. The message about it shows it in a moment."
    await town.deliver()
    handover = town.card(deputy, "I have posted it")
    assert handover.text == f"Draft {reference}, version 1, is ready for you to post."
    assert WORDS in deputy.reads(handover)

    await deputy.press(handover, "I have posted it")
    assert "Copy the link of the post" in deputy.reads(deputy.window)
    await deputy.submits("Record", {"facebook-page": LINK} | FROM_OURS)
    await town.deliver()
    assert "It was posted, as recorded on Monday 1 March at 09:30 by Idris Pugh" in tom.reads(tom.dm[-1])
    assert await town.acts() == ["draft:submitted", "draft:routed", "draft:approved", "draft:released", "draft:posted"]
    (status,) = town.server.tenant.conversations[next(c for c in town.server.tenant.conversations if ";" in c)].messages
    assert "It was posted" in clerk.reads(status)
    assert actions_of(status.card) == []


async def test_words_typed_in_the_chat_stand_in_the_form_that_the_button_opens(town: TeamsTown) -> None:
    tom = town.person("employee")
    answer = await town.says(tom, "draft The market is on Saturday")
    assert tom.reads(answer) == "Draft a post\n[Open the form]"
    await tom.press(answer, "Open the form")
    assert "The words of the post: The market is on Saturday" in tom.reads(tom.window)


async def test_a_refused_form_stands_there_again_with_what_was_typed_and_the_sentence_above_its_question(
    town: TeamsTown,
) -> None:
    tom = town.person("employee")
    await tom.chooses("draft")
    told = await tom.submits(
        "Send for approval",
        {"words": WORDS, "accounts": [FACEBOOK], "day": "2020-01-01", "time": "09:00"} | DECLARED,
    )
    assert told.status == 200
    assert tom.window is not None
    shown = tom.reads(tom.window)
    assert WORDS in shown
    assert "draft:submitted" not in await town.acts()
    await tom.submits("Send for approval", {"words": WORDS, "day": "", "time": ""})
    assert tom.window is None
    await town.deliver()
    assert "draft:submitted" in await town.acts()


async def test_the_same_form_sent_three_times_is_one_draft(town: TeamsTown) -> None:
    tom = town.person("employee")
    await tom.chooses("draft")
    window = tom.window
    filled = {"words": WORDS, "accounts": [FACEBOOK]} | DECLARED
    for _ in range(3):
        tom.window = window
        await tom.submits("Send for approval", filled)
    await town.deliver()
    assert (await town.acts()).count("draft:submitted") == 1


async def test_an_approval_pressed_twice_is_one_and_the_second_press_is_told_how_it_stands(town: TeamsTown) -> None:
    clerk = town.person("clerk")
    await town.submits(town.person("employee"))
    card = clerk.dm[-1]
    await clerk.press(card, "Approve")
    second = await clerk.press(card, "Approve")
    assert "Nothing was changed." in second.sentence
    assert (await town.acts()).count("draft:approved") == 1


async def test_who_may_not_decide_is_refused_below_the_card_with_nothing_changed(town: TeamsTown) -> None:
    await town.submits(town.person("employee"))
    card = town.person("clerk").dm[-1]
    for who in ("councillor", "guest", "volunteer"):
        told = await town.person(who).press(card, "Approve")
        assert "Nothing was changed." in told.sentence
    assert "draft:approved" not in await town.acts()


async def test_somebody_of_another_tenant_is_not_let_in(town: TeamsTown) -> None:
    assert await town.person("outsider").writes("draft hello") == 401


async def test_who_has_not_read_the_policy_reads_it_and_has_their_form_again(town: TeamsTown) -> None:
    gwen = town.person("volunteer")
    await gwen.chooses("draft")
    await gwen.submits("Send for approval", {"words": WORDS, "accounts": [FACEBOOK]} | DECLARED)
    assert gwen.window is not None
    assert gwen.window.title == "The policy"
    while gwen.window.title != "Draft a post":
        answers = {"confirmed": [CONFIRM]} if "confirmed" in str(gwen.window.card) else {}
        await gwen.submits(actions_of(gwen.window.card)[0]["title"], answers)
        assert gwen.window is not None
    assert f"The words of the post: {WORDS}" in gwen.reads(gwen.window)
    await gwen.submits("Send for approval")
    assert gwen.window is None
    assert "draft:submitted" in await town.acts()


async def test_a_report_is_taken_in_the_form_alone(town: TeamsTown) -> None:
    harold, clerk = town.person("councillor"), town.person("clerk")
    secret = "The Saturday rota was posted by somebody else"
    answer = await town.says(harold, f"report {secret}")
    assert harold.reads(answer).startswith("What you type here is kept by Microsoft 365")
    assert (await town.acts()) == []
    await harold.press(answer, "Report a breach")
    assert harold.window is not None
    assert secret not in harold.reads(harold.window)
    assert "may show in the council's Microsoft 365 logs" in harold.reads(harold.window)
    answers = {"what": secret, "people": ["Tom Ashdown"]}
    categories = [one["value"] for one in _question(harold, "category")["choices"]]
    ways = [one["value"] for one in _question(harold, "naming")["choices"]]
    await harold.submits("Send", answers | {"category": categories[0], "naming": ways[0]})
    await town.deliver()
    notices = [clerk.reads(one) for one in clerk.dm]
    assert any("confidential" in one for one in notices)
    everything = str([one.activity for c in town.server.tenant.conversations.values() for one in c.messages])
    assert secret not in everything
    await clerk.press(clerk.dm[-1], "Open")
    assert secret in clerk.reads(clerk.window)


def _question(who: TeamsActor, name: str) -> dict[str, Any]:
    """A question of the form in front of somebody."""
    assert who.window is not None
    return next(one for one in inputs_of(who.window.card) if one["id"].endswith(f".{name}"))


async def test_who_is_new_gets_the_first_message_with_what_waits_for_them(town: TeamsTown) -> None:
    priya = town.person("employee2")
    assert await priya.installs() == 200
    await town.deliver()
    assert priya.dm[-1].text == "What waits for you, and how the council stands."
    assert priya.reads(await town.says(priya, "home")) == priya.reads(priya.dm[-2])


async def test_who_has_not_installed_the_app_gets_their_cards_once_they_have(town: TeamsTown) -> None:
    clerk = town.person("clerk")
    clerk.member.installed = False
    await town.submits(town.person("employee"))
    assert clerk.dm == []
    await clerk.installs()
    await town.deliver()
    assert any("waits for your decision" in one.text for one in clerk.dm)


async def test_the_clerk_is_told_who_does_not_have_the_app_and_what_is_to_be_done(town: TeamsTown) -> None:
    tom, clerk = town.person("employee"), town.person("clerk")
    reference = await town.submits(tom)
    tom.member.installed = False
    await clerk.press(clerk.dm[-1], "Approve")
    await town.deliver()
    await town.person("deputy").press(town.card(town.person("deputy"), "I have posted it"), "I have posted it")
    await town.person("deputy").submits("Record", {"facebook-page": LINK} | FROM_OURS)
    await town.deliver()
    told = clerk.reads(town.newest(clerk, "could not be delivered"))
    assert told.startswith(f"A message about {reference} could not be delivered. The draft itself is safe.")
    assert "Tom Ashdown: Teams says that they do not have the app. A Teams administrator can give it to them" in told


async def test_after_a_restart_everybody_who_has_the_app_is_reached_without_a_word_from_them(town: TeamsTown) -> None:
    tom, clerk = town.person("employee"), town.person("clerk")
    await town.submits(tom)
    before = town.server.service.created
    await town.stop()
    await town.start()
    await town.submits(tom)
    assert "waits for your decision" in clerk.dm[-1].text
    assert len(clerk.dm) == 2
    assert town.server.service.created == before


async def test_who_removes_the_app_is_not_written_to_before_teams_says_anew_where(town: TeamsTown) -> None:
    gwen = town.person("volunteer")
    await town.says(gwen, "home")
    kept = "SELECT place FROM conversations WHERE identity LIKE :whose"
    assert len(await rows(town.database, kept, whose=f"%{gwen.id}")) == 1
    assert await gwen.removes() == 200
    await town.deliver()
    assert await rows(town.database, kept, whose=f"%{gwen.id}") == []


async def test_words_without_a_command_open_a_draft_or_a_question_and_never_a_report(town: TeamsTown) -> None:
    tom = town.person("employee")
    answer = await town.says(tom, "The hedge is cut on Monday")
    assert "Report a breach in the form alone" in tom.reads(answer)
    await tom.press(answer, "Report a breach")
    assert "hedge" not in tom.reads(tom.window)
    await tom.press(answer, "Draft a post")
    assert "The hedge is cut on Monday" in tom.reads(tom.window)


async def test_a_message_that_is_changed_or_deleted_is_so_in_the_form_too(town: TeamsTown) -> None:
    tom = town.person("employee")
    first = tom.activity("message", text="draft The market is on Sunday")
    assert (await town.server.push(first))[0] == 200
    await town.deliver()
    changed = first | {"type": "messageUpdate", "text": "draft The market is on Saturday"}
    assert (await town.server.push(changed))[0] == 200
    await tom.press(tom.dm[-1], "Open the form")
    assert "The market is on Saturday" in tom.reads(tom.window)
    assert (await town.server.push(first | {"type": "messageDelete", "text": ""}))[0] == 200
    await tom.press(tom.dm[-1], "Open the form")
    assert "market" not in tom.reads(tom.window)
    assert "What you wrote is not kept any more." in tom.reads(tom.window)


async def test_a_mention_in_a_channel_is_answered_in_the_persons_own_chat(town: TeamsTown) -> None:
    tom = town.person("employee")
    channel = {"id": f"{town.server.tenant.drafts_channel};messageid=1", "conversationType": "channel", "isGroup": True}
    bot = {"type": "mention", "mentioned": {"id": f"28:{town.server.app_id}"}, "text": "<at>Council posts</at>"}
    sent = tom.activity("message", text="<at>Council posts</at> policy", conversation=channel, entities=[bot])
    assert (await town.server.push(sent))[0] == 200
    await town.deliver()
    assert "policy" in tom.reads(tom.dm[-1]).lower()


async def test_a_message_that_teams_sends_three_times_is_answered_once_and_a_press_that_comes_as_one_never(
    town: TeamsTown,
) -> None:
    tom = town.person("employee")
    sent = tom.activity("message", text="policy")
    for second in range(3):  # not the same bytes, which the door knows again by itself
        assert (await town.server.push(sent | {"timestamp": f"2027-03-01T09:30:0{second}.000Z"}))[0] == 200
    await town.deliver()
    (answer,) = tom.dm
    pressed = tom.activity("message", text="policy", id="a press", value={"ours": {"act": "policy:read"}})
    assert (await town.server.push(pressed))[0] == 200
    await town.deliver()
    assert tom.dm == [answer]
    assert (await town.server.push(sent | {"id": "another"}))[0] == 200
    await town.deliver()
    assert len(tom.dm) == 2


async def test_what_is_written_to_the_bot_alone_in_a_channel_is_answered_where_nobody_else_reads_it(
    town: TeamsTown,
) -> None:
    tom, tenant = town.person("employee"), town.server.tenant
    thread = tenant.thread("1")
    channel = {"id": thread.id, "conversationType": "channel", "isGroup": True}
    sent = tom.activity("message", text="policy", conversation=channel)
    sent["recipient"] |= {"isTargeted": True}
    assert (await town.server.push(sent))[0] == 200
    await town.deliver()
    assert "policy" in tom.reads(tom.dm[-1]).lower()
    await tom.removes()
    await town.deliver()
    again = tom.activity("message", text="breach", conversation=channel)
    again["recipient"] |= {"isTargeted": True}
    assert (await town.server.push(again))[0] == 200
    await town.deliver()
    (told,) = tenant.told(tom.member)
    assert told.text == IN_A_CHANNEL
    assert thread.messages == [told]
    assert told not in tenant.in_channel()


async def test_who_has_no_account_in_the_directory_may_report_and_decide_nothing(town: TeamsTown) -> None:
    await town.submits(town.person("employee"))
    card = town.person("clerk").dm[-1]
    data = actions_of(card.card)[0]["card"]["actions"][0]["data"]
    guest = town.person("guest")
    nobody = {"from": {"id": "29:1anonymous", "name": "Somebody"}}
    value = {"action": {"type": "Action.Execute", "verb": "x", "data": data}, "trigger": "manual"}
    pressed = guest.activity("invoke", name="adaptiveCard/action", value=value) | nobody
    _, answer = await town.server.push(pressed)
    assert "Nothing was changed." in answer["value"]
    fetched = guest.activity("invoke", name="composeExtension/fetchTask", value={"commandId": "breach"}) | nobody
    _, answer = await town.server.push(fetched)
    assert answer["task"]["value"]["title"] == "Report a breach"


async def test_a_form_that_was_open_while_the_bot_was_started_again_stays_open_until_it_is_right_and_is_taken(
    town: TeamsTown,
) -> None:
    tom = town.person("employee")
    await tom.chooses("draft")
    await town.stop()
    await town.start()
    filled = {"words": WORDS, "accounts": [FACEBOOK], "day": "2020-01-01", "time": "09:00"} | DECLARED
    await tom.submits("Send for approval", filled)
    assert tom.window is not None
    assert tom.window.title == "Draft a post"
    assert WORDS in tom.reads(tom.window)
    await tom.submits("Send for approval", filled | {"day": "", "time": ""})
    assert tom.window is None
    assert "draft:submitted" in await town.acts()


async def test_the_words_of_a_form_that_is_not_kept_any_more_are_given_back_when_something_is_wrong(
    town: TeamsTown,
) -> None:
    tom = town.person("employee")
    await tom.chooses("draft")
    await town.stop()
    town.clock.move(timedelta(days=1, minutes=1))
    await town.start()
    filled = {"words": WORDS, "accounts": [FACEBOOK], "day": "2020-01-01", "time": "09:00"} | DECLARED
    await tom.submits("Send for approval", filled)
    assert tom.window is not None
    assert tom.window.title == "Nothing was changed"
    assert WORDS in tom.reads(tom.window)


BOARDS = [f"{'Noticeboard of the parish meeting in the ward ' * 3}by the cross {n}" for n in range(1, 121)]
MANY = tuple(Account(f"board-{n}", name, "https://x.com/ThornburyTC") for n, name in enumerate(BOARDS))


@pytest.mark.parametrize("town", [{"accounts": MANY}], indirect=True, ids=["120 accounts"])
async def test_a_form_that_one_window_does_not_hold_is_filled_in_over_several(town: TeamsTown) -> None:
    tom = town.person("employee")
    await town.says(tom, f"draft {WORDS}")
    await tom.press(tom.dm[-1], "Open the form")
    filled = {"words": WORDS, "accounts": ["board-119"], "day": "2020-01-01", "time": "09:00"} | DECLARED
    assert await _through(tom, filled) > 1
    assert "2020" in await _back_to_the_first(tom)
    await _through(tom, {"day": "", "time": ""})
    assert tom.window is None
    await town.deliver()
    assert "draft:submitted" in await town.acts()
    assert BOARDS[119] in tom.reads(tom.dm[-1])


async def _through(who: TeamsActor, filled: dict[str, Any]) -> int:
    """Fill in each window of a form and send it; give how many there were."""
    for number in range(1, 20):
        assert who.window is not None
        here = {one["id"].partition(".")[2] for one in inputs_on(who.window.card)}
        goes_on = "[Next]" in who.reads(who.window)
        answers = {name: value for name, value in filled.items() if name in here}
        await who.submits("Next" if goes_on else "Send for approval", answers)
        if not goes_on:
            return number
    raise AssertionError("the windows never come to an end")


async def _back_to_the_first(who: TeamsActor) -> str:
    """Go back to the first window of a form; give all that is read on the way."""
    read = who.reads(who.window)
    while "[Previous" in who.reads(who.window):
        await who.submits("Previous", {})
        read = f"{who.reads(who.window)}\n{read}"
    assert WORDS in read
    return read


async def test_the_form_below_a_page_is_there_again_with_its_words(town: TeamsTown) -> None:
    harold = town.person("councillor")
    await harold.chooses("breach")
    await harold.submits("I have a code", {"what": "Half a report"})
    assert harold.window is not None
    assert "Half a report" not in harold.reads(harold.window)
    await harold.presses("Back")
    assert harold.window.title == "Report a breach"
    assert "Half a report" in harold.reads(harold.window)


async def test_what_is_for_the_clerk_goes_to_the_chat_that_teams_names_whatever_an_activity_says(
    town: TeamsTown,
) -> None:
    clerk, gwen = town.person("clerk"), town.person("volunteer")
    of_gwen = town.server.tenant.with_person(gwen.member).id
    elsewhere = {"conversation": {"id": of_gwen, "conversationType": "personal", "tenantId": town.server.tenant_id}}
    assert (await town.server.push(clerk.activity("message", text="home") | elsewhere))[0] == 200
    await town.deliver()
    await town.submits(town.person("employee"))
    assert [one.text for one in gwen.dm] == []
    assert "waits for your decision" in clerk.dm[-1].text


async def test_a_command_without_its_first_word_is_offered_as_a_button(town: TeamsTown) -> None:
    tom = town.person("employee")
    reference = await town.submits(tom)
    answer = await town.says(tom, reference)
    assert "Did you mean “draft status”?" in tom.reads(answer)
    await tom.press(answer, "draft status")
    assert WORDS in tom.reads(tom.window)
