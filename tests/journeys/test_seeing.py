"""Who sees what: lists, single drafts, the Home tab and the conversation with the bot."""

import pytest

from handlers.practice.slack_server.reading import buttons
from tests.journeys.town import FACEBOOK, LINKS, WORDS, Town

UNKNOWN = "There is no such draft, or it is not one that you may see. Check the reference."
NOBODY = ("guest", "outsider", "foreigner", "leaver", "other_bot")
NOTHING = "No draft waits for you, and none of yours is in the record."


async def _list(town: Town, key: str) -> str:
    return town.told(await town.person(key).command("/draft", "list", forced=True)).strip()


READ = ["It is out already", "Read the declarations"]


async def test_a_list_shows_each_person_what_concerns_them(town: Town) -> None:
    waiting = await town.submits(town.employee)
    released = await town.released("Another market.")
    of_tom = "from @Tom Ashdown, for Facebook page, sent in on Monday 1 March at 09:30"
    assert (await _list(town, "clerk")).splitlines() == [
        "Waiting for your decision",
        f"Once approved. {waiting}, {of_tom}",
        "[Open]",
        "Ready for you to post",
        f"Once approved. {released}: is ready to post, {of_tom}",
        "[Open]",
        "[Take the approval back]",
    ]
    mine = await _list(town, "employee")
    assert mine.startswith("Your drafts\n")
    assert waiting in mine
    assert released in mine
    for key in ("employee2", "volunteer"):
        others = await _list(town, key)
        assert others.startswith("Other drafts in hand\n")
        assert waiting in others
    for key in ("chair", "councillor"):
        assert await _list(town, key) == NOTHING
    for key in NOBODY:
        answer = await _list(town, key)
        assert "DR-" not in answer
        assert "Policy 1.1:" in answer


async def test_a_draft_is_shown_whole_to_its_author_and_the_approvers(town: Town) -> None:
    reference = await town.submits(town.employee)
    for key, offered in {
        "employee": ["Revise", "Withdraw"],
        "clerk": ["Approve", "Ask for changes", "Reject", "Reassign", "Comment", *READ],
        "deputy": ["Approve", "Ask for changes", "Reject", "Reassign", "Comment", *READ],
    }.items():
        answer = await town.person(key).command("/draft", f"status {reference}")
        assert WORDS in town.told(answer)
        assert buttons(answer.ephemerals[-1]) == offered


async def test_a_draft_that_is_longer_than_one_message_opens_as_a_page_with_all_of_it(town: Town) -> None:
    words = f"Market & fair. {'&' * 2_900}"
    reference = await town.submits(town.employee, words=words)
    answer = await town.clerk.command("/draft", f"status {reference}")
    assert answer.ephemerals == []
    assert words in town.reads(town.clerk.view).replace("\n", "")
    assert "Reject" in buttons(town.clerk.view)


async def test_other_staff_see_how_a_draft_stands_and_not_its_words(town: Town) -> None:
    reference = await town.submits(town.employee)
    for key in ("employee2", "volunteer"):
        answer = await town.person(key).command("/draft", f"status {reference}")
        assert "It waits for @Margaret Hale, Town Clerk, to decide." in town.told(answer)
        assert WORDS not in town.told(answer)
        assert buttons(answer.ephemerals[-1]) == []


@pytest.mark.parametrize("key", ["chair", "councillor"])
async def test_a_draft_that_somebody_may_not_know_of_reads_like_one_that_does_not_exist(town: Town, key: str) -> None:
    reference = await town.submits(town.employee)
    hidden = await town.asks_status(town.person(key), reference)
    none = await town.asks_status(town.person(key), "DR-000000")
    assert hidden.startswith(UNKNOWN)
    assert hidden.replace(reference, "DR-000000") == none


async def test_a_reference_is_understood_as_people_type_it(small_town: Town) -> None:
    reference = await small_town.submits(small_town.employee)
    for typed in (reference.lower(), reference.replace("-", ""), reference.replace("-", " "), f"  {reference}  "):
        assert WORDS in await small_town.asks_status(small_town.employee, typed)


async def test_the_words_of_a_draft_never_reach_anybody_who_may_not_see_them(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.asks_for_changes(town.clerk, reference, "Mind the parking.")
    await town.revises(town.employee, reference, words=f"{WORDS} Park at the Chantry.")
    await town.approves(town.clerk, reference)
    everyone_else = ("employee2", "volunteer", "chair", "councillor", "councillor2", *NOBODY)
    for key in everyone_else:
        who = town.person(key)
        await who.command("/draft", "list", forced=True)
        await who.command("/draft", f"status {reference}", forced=True)
        for button in ("I have posted it",):
            await who.press(town.card(town.clerk, reference, button), button, forced=True)
    for key in ("employee2", "volunteer", "councillor", "chair"):
        await town.person(key).open_home()
        await town.person(key).say(f"What is {reference}?")
    await town.deliver()
    await town.records(town.clerk, reference, facebook_page=LINKS[FACEBOOK])
    for key in everyone_else:
        seen = town.person(key).everything_seen()
        for words in ("Saturday market", "Chantry", "Mind the parking"):
            assert words.encode() not in seen, (key, words)


async def test_a_notification_never_has_words_of_a_draft(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.rejects(town.clerk, reference, "Mind the parking.")
    await town.released("Another market.")
    for key in ("clerk", "deputy", "employee"):
        for message in town.person(key).dm:
            assert "market" not in message.text
            assert "parking" not in message.text


async def test_home_shows_what_waits_and_a_button_to_draft(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.clerk.open_home()
    await town.deliver()
    assert town.clerk.home is not None
    home = town.reads(town.clerk.home.blocks)
    assert home.startswith("The council's social media\n[Draft a post]\nWaiting for your decision\n")
    assert reference in home
    await town.clerk.press(town.clerk.home, "Draft a post")
    assert town.clerk.view.title == "Draft a post"


async def test_home_offers_a_councillor_the_policy_to_read_and_nothing_else_to_press(small_town: Town) -> None:
    councillor = small_town.person("councillor")
    await councillor.open_home()
    await small_town.deliver()
    assert councillor.home is not None
    shown = small_town.reads(councillor.home.blocks)
    assert shown.startswith(
        "The council's social media\nYou have not acknowledged edition 1 of the social media policy yet.\n"
        "[Read the policy]\nNo draft waits for you.\n"
    )
    assert shown.count("[") == 1


async def test_a_direct_message_is_answered_with_buttons_that_open_a_form_with_its_words(town: Town) -> None:
    await town.employee.say("Fish & chips <in> the park\nhttps://www.example.org")
    await town.deliver()
    answer = town.employee.dm[-1]
    assert town.reads(answer).startswith("Here you can report a suspected breach")
    assert "Fish" not in str(answer)
    await town.employee.press(answer, "Draft a post")
    typed = town.employee.view.values["words"]["words"]["value"]
    assert typed == "Fish & chips <in> the park\nhttps://www.example.org"


async def test_a_long_direct_message_is_in_the_form_whole(small_town: Town) -> None:
    await small_town.employee.say("Market " * 400)
    await small_town.deliver()
    await small_town.employee.press(small_town.employee.dm[-1], "Draft a post")
    assert small_town.employee.view.values["words"]["words"]["value"] == ("Market " * 400).strip()


async def test_somebody_who_may_not_draft_is_not_told_that_they_can(small_town: Town) -> None:
    for key, sentence in {
        "councillor": "Councillors cannot draft posts themselves. Give your suggestion to an employee",
        "guest": "Guests cannot do this. Ask the Town Clerk.",
    }.items():
        who = small_town.person(key)
        await who.say("Hello")
        await small_town.deliver()
        assert sentence in small_town.reads(who.dm[-1])
        assert "Draft a post" not in buttons(who.dm[-1])


async def test_help_says_what_can_be_typed(small_town: Town) -> None:
    told = small_town.told(await small_town.employee.command("/draft", "help"))
    for part in ("/draft opens a form", "/draft list", "/draft status with a reference"):
        assert part in told
