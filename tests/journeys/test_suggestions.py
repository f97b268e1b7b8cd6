"""A message becomes a draft, or a suggestion when it is a member who points it out. House rule 3, clause 9.2."""

import asyncio
import re
from copy import deepcopy

import pytest

from handlers.practice.council.workspace import Message
from handlers.practice.people.outcome import Outcome
from handlers.practice.slack_server.reading import buttons
from tests.journeys.each import Place
from tests.journeys.record import nothing_but
from tests.journeys.town import DECLARED, FACEBOOK, Town

NEWS = "The bridge in Mill Lane is open again."
NO_WORDS = "This message has no words to make a post of. Files and pictures cannot be taken over."


async def chosen(town: Town, who: str, text: str = NEWS, **changes: object) -> Outcome:
    """Somebody chooses the shortcut in the menu of a message that another wrote in the channel for everyone."""
    await town.person("employee2").say(text, "general")
    message: Message = town.person("employee2").messages("general")[-1]
    for name, value in changes.items():
        setattr(message, name, value)
    return await town.person(who).message_action(message, "message:suggest")


async def suggested(town: Town, who: str = "councillor") -> str:
    """A member's suggestion. Gives its reference."""
    await chosen(town, who)
    sent = await town.person(who).submit({})
    assert (sent.status, town.told(sent).strip()) == (200, "")
    await town.deliver()
    return town.person(who).dm[-1].text.split()[1]


def channel_card(town: Town, reference: str) -> Message:
    (found,) = [one for one in town.clerk.messages("drafts") if reference in one.text]
    return found


async def test_an_employee_gets_the_form_for_a_draft_with_the_words_in_it(place: Place) -> None:
    written = "A & B: <b> **at** noon"
    assert (await place.suggests("employee", written)).strip().startswith("Draft a post")
    await place.sends("employee", accounts=[FACEBOOK], **DECLARED)
    card = place.newest("clerk")
    assert "Tom Ashdown" in card
    assert written in card


async def test_a_member_suggests_and_an_employee_makes_a_draft_of_it(place: Place) -> None:
    await place.suggests("chair", NEWS)
    await place.sends("chair")
    card = place.newest("chair")
    assert f"What was suggested\n{NEWS}" in card
    assert "It becomes a draft when an employee of the council adopts it." in card
    assert "Beatrice Lovell" in place.in_channel()
    assert NEWS not in place.in_channel()
    told = await place.presses_in_channel("volunteer", "Suggestion", "Read it and make a draft")
    assert "Only an employee of the council can make a draft of a suggestion." in told
    assert NEWS not in told
    await place.presses_in_channel("employee2", "Suggestion", "Read it and make a draft")
    await place.sends("employee2", accounts=[FACEBOOK], **DECLARED)
    assert NEWS in place.newest("clerk")
    adopted = re.compile(r"Priya Raman made a draft of it on Monday 1 March at 09:30: DR-\w{6}\.")
    assert adopted.search(place.newest("chair"))
    assert adopted.search(place.in_channel())
    assert "[Read it and make a draft]" not in place.in_channel()
    acts = [act for act in await place.acts() if act != "attempt:refused"]
    assert acts == ["suggestion:made", "draft:submitted", "suggestion:adopted", "draft:routed"]


@pytest.mark.parametrize("who", ["councillor", "chair", "volunteer"])
async def test_only_an_employee_makes_a_draft_of_a_suggestion(town: Town, who: str) -> None:
    reference = await suggested(town)
    async with nothing_but(town, "suggestion:adopt"):
        told = town.told(await town.person(who).press(channel_card(town, reference), "Read it and make a draft"))
    assert "Only an employee of the council can make a draft of a suggestion." in told
    assert NEWS not in told


async def test_a_suggestion_needs_no_acknowledgement_and_its_adoption_does(town: Town) -> None:
    reference = await suggested(town)
    assert "policy:acknowledged" not in await town.acts()
    assert channel_card(town, reference)


async def test_a_suggestion_is_adopted_once(town: Town) -> None:
    reference = await suggested(town)
    tom, priya, old = town.employee, town.person("employee2"), deepcopy(channel_card(town, reference))
    for who in (tom, priya):
        await who.press(old, "Read it and make a draft")
    await town.sends(tom, accounts=[FACEBOOK])
    await town.deliver()
    async with nothing_but(town, "suggestion:adopt"):
        await town.sends(priya, accounts=[FACEBOOK], words="The bridge is open, at last.")
    page = town.reads(priya.view)
    assert "A draft has been made of this suggestion already: DR-" in page
    assert "What you wrote\nThe bridge is open, at last." in page
    await priya.close()
    assert buttons(channel_card(town, reference)) == []
    again = town.told(await priya.press(old, "Read it and make a draft"))
    assert "A draft has been made of it already" in again


async def test_two_employees_who_adopt_at_once_make_one_draft(town: Town) -> None:
    reference = await suggested(town)
    both = (town.employee, town.person("employee2"))
    for who in both:
        await who.press(channel_card(town, reference), "Read it and make a draft")
    await asyncio.gather(*(town.sends(who, accounts=[FACEBOOK]) for who in both))
    await town.deliver()
    acts = await town.acts()
    assert (acts.count("draft:submitted"), acts.count("suggestion:adopted")) == (1, 1)
    assert acts.count("attempt:refused") == 1


@pytest.mark.parametrize("who", ["employee", "councillor"])
@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", NO_WORDS),  # as of a message with nothing but a file
        (" \n\t", NO_WORDS),
        ("long " * 700, "The words are too long by 499: 3,000 characters is the most."),
        ("NUL\x00", "The words contain a character that cannot be shown."),
    ],
)
async def test_a_message_that_is_no_post_gets_a_sentence(small_town: Town, who: str, text: str, sentence: str) -> None:
    told = small_town.told(await chosen(small_town, who, text=text))
    assert told.startswith(f"Not a post\n{sentence}")


@pytest.mark.parametrize("who", ["employee", "councillor"])
async def test_a_message_of_a_bot_is_no_post(small_town: Town, who: str) -> None:
    await small_town.submits(small_town.employee)
    bot = small_town.server.workspace.app.bot_user
    message = next(one for one in small_town.person(who).messages("drafts") if one.user == bot)
    told = small_town.told(await small_town.person(who).message_action(message, "message:suggest"))
    assert told.startswith("Not a post\nA bot wrote this message.")


@pytest.mark.parametrize("who", ["guest"])
async def test_somebody_of_elsewhere_is_refused(town: Town, who: str) -> None:
    await town.person("employee2").say(NEWS, "drafts")
    message = town.person("employee2").messages("drafts")[-1]
    async with nothing_but(town, "draft:submit"):
        told = town.told(await town.person(who).message_action(message, "message:suggest"))
    assert "Guests cannot do this." in told
