"""Pictures of a post: added in the form, said what they show, seen by whoever decides, handed over as approved."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import update

from handlers.practice.people.driver import Actor
from handlers.practice.people.outcome import Outcome
from handlers.practice.slack_server.reading import buttons
from storage.pictures.schema import pictures
from tests.journeys.town import FACEBOOK, Town
from tests.support import hostile_pictures as sent

SHOWS = "The market square with six stalls, and people with umbrellas."
STALLS = "A stall with cheese from Oldbury."


def alt_fields(who: Actor) -> list[str]:
    """The questions what each picture shows, in the form in front of somebody."""
    return [block["block_id"] for block in who.view.blocks if block["block_id"].startswith("alt:")]


async def adds(town: Town, *files: tuple[str, bytes], **answers: Any) -> Outcome:
    """A new draft is filled in with these pictures, and sent for the first time."""
    await town.opens_form(town.employee, "The market is on Saturday.")
    ids = [town.employee.upload(name, content, "image/png") for name, content in files]
    return await sends(town, **({"accounts": [FACEBOOK], "pictures": ids} | answers))


async def sends(town: Town, **answers: Any) -> Outcome:
    """The form is sent, and again as long as it says that a picture is on its way: the computer may be busy."""
    outcome = await town.sends(town.employee, **answers)
    for _ in range(20):
        if "still on its way" not in outcome.errors.get("pictures", ""):
            break
        await asyncio.sleep(0.2)
        outcome = await town.employee.submit()
    return outcome


async def says(town: Town, *alts: str) -> Outcome:
    """What each picture shows is said, and the form is sent again."""
    return await town.employee.submit(dict(zip(alt_fields(town.employee), alts, strict=True)))


def shown_in(message: Any) -> list[str]:
    """The files that a message shows as pictures of the post."""
    images = (block for block in message.blocks if block["type"] == "image")
    return [block["slack_file"]["id"] for block in images if block["block_id"].startswith("picture:")]


async def test_the_approver_sees_the_pictures_with_what_they_show_and_the_holder_gets_them_to_post(town: Town) -> None:
    first = await adds(town, ("market.jpg", sent.with_a_location()), ("stall.png", sent.png()))
    assert (first.errors, first.trouble) == ({}, "")
    form = town.reads(town.employee.view)
    assert "What does picture 1 (market.jpg) show?" in form
    assert "What does picture 2 (stall.png) show?" in form
    told = (await says(town, SHOWS, "A stall. Ring 07700 900123.")).errors
    assert list(told) == [alt_fields(town.employee)[1]]
    assert "not on the council's official list" in str(told)
    assert (await says(town, SHOWS, STALLS)).errors == {}
    await town.deliver()
    reference = town.newest_reference(town.employee)
    card = town.card(town.clerk, reference, "Approve")
    read = town.reads(card)
    assert SHOWS in read
    assert STALLS in read
    assert read.index(SHOWS) < read.index(STALLS)
    files = [town.server.workspace.files[one] for one in shown_in(card)]
    assert [file["mimetype"] for file in files] == ["image/jpeg", "image/png"]
    assert all(file["user"] == town.server.workspace.app.bot_user for file in files)
    await town.approves(town.clerk, reference)
    handed = town.card(town.clerk, reference, "I have posted it")
    assert "Save it, add it to the post in this order, and give it this alt text." in town.reads(handed)
    assert shown_in(handed) == shown_in(card)


@pytest.mark.clause("5.10")
async def test_whoever_stands_in_a_description_is_asked_about_and_the_record_has_the_answer(town: Town) -> None:
    await adds(town, ("market.jpg", sent.jpeg()))
    asked = await says(town, "Mrs Joan Long behind her stall.")
    assert "“Mrs Joan Long” names somebody" in town.reads(town.employee.view)
    assert "It stands in what a picture shows." in town.reads(town.employee.view)
    assert (await town.answers_what_was_found(town.employee, asked)).errors == {}
    await town.deliver()
    card = town.card(town.clerk, town.newest_reference(town.employee), "Approve")
    await town.clerk.press(card, "What the checks found")
    assert "“Mrs Joan Long” names somebody" in town.reads(town.clerk.view)


async def test_a_picture_without_a_word_of_what_it_shows_is_not_sent_in(town: Town) -> None:
    await adds(town, ("market.jpg", sent.jpeg()))
    refused = await says(town, "")
    (field,) = alt_fields(town.employee)
    assert refused.errors[field] == "Say what the picture shows, for whoever cannot see it."
    assert (await says(town, SHOWS)).errors == {}


async def test_what_is_no_picture_is_refused_beside_the_files_and_the_form_stays_as_it_was(town: Town) -> None:
    refused = await adds(town, ("good.png", sent.png()), ("drawing.png", sent.SVG))
    assert refused.errors == {
        "pictures": "drawing.png: This is an SVG drawing, which can hold programs. Save it as PNG, and send that."
    }
    assert town.employee.view.values["words"]["words"]["value"] == "The market is on Saturday."
    good = town.employee.upload("other.png", sent.png(colour="red"), "image/png")
    again = await sends(town, pictures=[good])
    assert again.errors == {}
    assert len(alt_fields(town.employee)) == 1


async def test_a_picture_is_left_out_and_another_added(town: Town) -> None:
    await adds(town, ("market.jpg", sent.jpeg()))
    other = town.employee.upload("stall.png", sent.png(), "image/png")
    (first,) = alt_fields(town.employee)
    await sends(town, **{"left-out": ["Picture 1 (market.jpg)"], "pictures": [other]})
    (second,) = alt_fields(town.employee)
    assert second != first
    assert (await says(town, STALLS)).errors == {}
    await town.deliver()
    read = town.reads(town.card(town.clerk, town.newest_reference(town.employee), "Approve"))
    assert STALLS in read


async def test_a_revision_keeps_the_pictures_and_says_when_one_has_changed(town: Town) -> None:
    await adds(town, ("market.jpg", sent.jpeg()))
    await says(town, SHOWS)
    await town.deliver()
    reference = town.newest_reference(town.employee)
    await town.revises(town.employee, reference)
    assert SHOWS in town.reads(town.card(town.clerk, reference, "Approve"))
    await town.employee.press(town.card(town.employee, reference, "Revise"), "Revise")
    (field,) = alt_fields(town.employee)
    await town.sends(town.employee, **{field: STALLS})
    await town.deliver()
    read = town.reads(town.card(town.clerk, reference, "Approve"))
    assert STALLS in read
    assert "what is said of them have changed" in read


async def test_a_picture_that_is_changed_by_one_byte_after_the_approval_is_never_released(town: Town) -> None:
    await adds(town, ("market.jpg", sent.jpeg()), day="2027-05-06", time="14:30")
    await says(town, SHOWS)
    await town.deliver()
    reference = town.newest_reference(town.employee)
    await town.approves(town.clerk, reference)

    def spoil(connection: Any) -> None:
        (sealed,) = connection.execute(pictures.select().with_only_columns(pictures.c.sealed)).one()
        spoilt = sealed[:500] + bytes([sealed[500] ^ 1]) + sealed[501:]
        connection.execute(update(pictures).values(sealed=spoilt))

    await town.database.run(spoil)
    await town.later(days=90)
    card = town.card(town.clerk, reference, "Confirm")
    assert "A picture of it is not the one that was approved" in town.reads(card)
    told = await town.clerk.press(card, "Confirm")
    assert "A picture of it is not the one that was sent in" in town.told(told)
    await town.deliver()
    assert not [message for message in town.clerk.dm if "I have posted it" in buttons(message)]


async def test_pictures_that_were_sent_to_the_bot_are_in_the_form_that_its_answer_opens(town: Town) -> None:
    file = town.employee.upload("market.jpg", sent.jpeg(), "image/jpeg")
    await town.employee.say("The market is on Saturday.", files=(file,))
    await town.deliver()
    await town.employee.press(town.employee.dm[-1], "Draft a post")
    assert "What does picture 1 (market.jpg) show?" in town.reads(town.employee.view)
    (field,) = alt_fields(town.employee)
    assert (await town.sends(town.employee, accounts=[FACEBOOK], **{field: SHOWS})).errors == {}
    await town.deliver()
    assert SHOWS in town.reads(town.card(town.clerk, town.newest_reference(town.employee), "Approve"))


async def test_five_pictures_are_one_too_many_and_what_is_there_already_counts(town: Town) -> None:
    first = await adds(town, *[(f"{n}.png", sent.png((10 + n, 10))) for n in range(4)])
    assert (first.errors, first.trouble) == ({}, "")
    assert len(alt_fields(town.employee)) == 4
    fifth = town.employee.upload("fifth.png", sent.png((99, 10)), "image/png")
    await sends(town, pictures=[fifth])
    fields = alt_fields(town.employee)
    refused = await says(town, *[SHOWS] * len(fields))
    assert refused.errors["pictures"] == "A post holds 4 pictures at most. Leave out 1."


async def test_whoever_may_not_draft_has_no_picture_fetched(town: Town) -> None:
    councillor = town.person("councillor")
    file = councillor.upload("market.jpg", sent.jpeg(), "image/jpeg")
    await councillor.say("The market is on Saturday.", files=(file,))
    await town.deliver()
    assert await town.database.run(lambda connection: connection.execute(pictures.select()).all()) == []


async def test_a_draft_with_pictures_is_not_among_those_that_are_approved_on_one_form(town: Town) -> None:
    await adds(town, ("stall.png", sent.png()))
    assert (await says(town, STALLS)).errors == {}
    await town.deliver()
    pictured = town.newest_reference(town.employee)
    plain = [await town.submits(town.employee, words) for words in ("The hall is open.", "The fair is on Monday.")]
    listed = await town.clerk.command("/draft", "list")
    await town.clerk.press(listed.ephemerals[0], "Approve several")
    shown = town.reads(town.clerk.view)
    assert [reference in shown for reference in (*plain, pictured)] == [True, True, False]
