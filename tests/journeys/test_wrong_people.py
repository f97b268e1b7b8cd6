"""Every button pressed by everybody who may not: nothing changes, and each is told why in a sentence."""

from typing import NamedTuple

import pytest

from handlers.practice.council.workspace import Message
from handlers.practice.people.driver import Actor
from tests.journeys.town import FACEBOOK, WORDS, Town

DECIDING = ("Approve", "Ask for changes", "Reject")
CHANGING = ("Revise", "Withdraw")
POSTED = "I have posted it"


class Wrong(NamedTuple):
    """What somebody reads who presses a button to decide, to change a draft, or to record a post."""

    decides: str
    changes: str
    posts: str


def _nobody(sentence: str) -> Wrong:
    return Wrong(sentence, sentence, sentence)


_ONLY_OFFICERS = "Only the Town Clerk or the Deputy Town Clerk can decide what is posted.\nPolicy 3.1:"
_ONLY_HOLDERS = "Only those with access to its accounts can record that something was posted.\nPolicy 9.1:"
_ONLY_AUTHOR = "Only the person who wrote this draft can change or withdraw it.\nPolicy 5.8:"
_COUNCILLOR = Wrong(
    "A councillor cannot decide what is posted. Only the Town Clerk or the Deputy Town Clerk can.\nPolicy 9.2:",
    "Councillors cannot draft posts themselves. Give your suggestion to an employee, who can draft it.\n"
    "House rule 3 (/policy rules):",
    "A councillor has no access to the council's accounts, so cannot record a post.\nPolicy 9.2:",
)
_STAFF = Wrong(_ONLY_OFFICERS, _ONLY_AUTHOR, _ONLY_HOLDERS)

WRONG = {
    "employee2": _STAFF,
    "volunteer": _STAFF,
    "chair": _COUNCILLOR,
    "councillor": _COUNCILLOR,
    "guest": _nobody("Guests cannot do this. Ask the Town Clerk.\nPolicy 1.1:"),
    "outsider": _nobody("Only people of the council itself can do this.\nPolicy 1.1:"),
    "foreigner": _nobody("Only people of the council itself can do this.\nPolicy 1.1:"),
    "leaver": _nobody("This account has been closed, so it cannot be used for this.\nPolicy 1.1:"),
    "other_bot": _nobody("Only a person can do this.\nPolicy 1.1:"),
}


async def _nothing_comes_of(town: Town, who: Actor, card: Message, button: str, sentence: str) -> None:
    before, journal = await town.records_but_journal(), await town.journal()
    told = town.told(await who.press(card, button, forced=True))
    assert told.startswith(f"Nothing was changed\n{sentence}"), button
    assert WORDS not in told
    assert await town.records_but_journal() == before
    *same, refused = await town.journal()
    assert same == journal
    assert (refused["act"], refused["by"]) == ("attempt:refused", f"slack:{who.person.team_id}:{who.id}")


@pytest.mark.parametrize("key", WRONG)
@pytest.mark.clause("3.1")
async def test_a_button_does_nothing_for_the_wrong_person(town: Town, key: str) -> None:
    who, told = town.person(key), WRONG[key]
    reference = await town.submits(town.employee)
    for button in DECIDING:
        await _nothing_comes_of(town, who, town.card(town.clerk, reference, button), button, told.decides)
    for button in CHANGING:
        await _nothing_comes_of(town, who, town.card(town.employee, reference, button), button, told.changes)
    await town.approves(town.clerk, reference)
    await _nothing_comes_of(town, who, town.card(town.deputy, reference, POSTED), POSTED, told.posts)


async def test_an_author_without_office_neither_decides_nor_records(town: Town) -> None:
    reference = await town.submits(town.employee)
    for button in DECIDING:
        card = town.card(town.clerk, reference, button)
        await _nothing_comes_of(town, town.employee, card, button, _ONLY_OFFICERS)
    await town.approves(town.clerk, reference)
    await _nothing_comes_of(town, town.employee, town.card(town.deputy, reference, POSTED), POSTED, _ONLY_HOLDERS)


async def test_an_approver_cannot_change_or_withdraw_what_another_wrote(town: Town) -> None:
    reference = await town.submits(town.employee)
    for button in CHANGING:
        card = town.card(town.employee, reference, button)
        await _nothing_comes_of(town, town.clerk, card, button, _ONLY_AUTHOR)


@pytest.mark.parametrize("key", ["guest", "leaver", "outsider", "foreigner", "other_bot"])
async def test_nobody_of_elsewhere_can_open_the_form_and_their_words_come_back(small_town: Town, key: str) -> None:
    outcome = await small_town.person(key).command("/draft", WORDS, forced=True)
    told = small_town.told(outcome)
    assert told.startswith(WRONG[key].decides)
    assert f"What you wrote\n{WORDS}" in told
    assert outcome.views == []


@pytest.mark.parametrize("key", ["chair", "councillor"])
@pytest.mark.clause("house rule 3")
async def test_a_councillor_is_told_to_suggest_it_to_an_employee(small_town: Town, key: str) -> None:
    told = small_town.told(await small_town.person(key).command("/draft", WORDS))
    assert told.startswith("Councillors cannot draft posts themselves. Give your suggestion to an employee")
    assert f"What you wrote\n{WORDS}" in told


async def test_a_volunteer_can_draft(small_town: Town) -> None:
    volunteer = small_town.person("volunteer")
    await small_town.reads_policy(volunteer)
    reference = await small_town.submits(volunteer)
    assert "From: @Gwen Tilley" in small_town.reads_card(small_town.clerk, reference)


async def test_a_former_clerk_cannot_approve_with_the_card_they_still_have(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.change_clerk()
    await _nothing_comes_of(town, town.clerk, town.card(town.clerk, reference, "Approve"), "Approve", _ONLY_OFFICERS)


async def test_a_form_opened_in_time_is_refused_once_its_person_has_left_office(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.clerk.press(town.card(town.clerk, reference), "Reject")
    await town.change_clerk()
    before = await town.records_but_journal()
    sent = await town.clerk.submit({"reason": "The date is wrong."})
    assert sent.errors == {"reason": "Only the Town Clerk or the Deputy Town Clerk can decide what is posted."}
    assert town.clerk.view.values["reason"]["reason"]["value"] == "The date is wrong."
    assert await town.records_but_journal() == before


async def test_a_form_that_somebody_else_opened_changes_nothing_when_it_is_sent(town: Town) -> None:
    await town.opens_form(town.employee, WORDS)
    before = await town.records_but_journal()
    sent = await town.person("guest").submit({"accounts": [FACEBOOK]}, view=town.employee.view, forced=True)
    assert sent.errors == {"words": "Guests cannot do this. Ask the Town Clerk."}
    assert await town.records_but_journal() == before
