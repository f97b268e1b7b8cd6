"""Access to an official account, as people live through it: who gives it, who is sent the words, and its end."""

from datetime import timedelta

import pytest

from handlers.practice.people.driver import Actor
from handlers.practice.people.outcome import Outcome
from handlers.practice.slack_server.reading import buttons
from tests.journeys.test_after_post import adds
from tests.journeys.town import FACEBOOK, LINKS, WORDS, Town, X

AGAIN = "I look at it again on that day; it goes on until I end it"
ENDS = "It ends by itself at the end of that day"


async def gives(
    town: Town, to: str, name: str = FACEBOOK, who: Actor | None = None, *, forced: bool = False, **answers: str
) -> Outcome:
    """The Clerk, or another, opens the page of an account and gives somebody access to it."""
    by = who or town.clerk
    await town.opens_account(by, name, "Give access")
    filled = {"person": to, "case": "They look after the page.", "until": "2027-06-30", "then": AGAIN} | answers
    outcome = await by.submit(filled, forced=forced)
    await town.deliver()
    return outcome


@pytest.mark.clause("9.1.1", "house rule 11")
async def test_an_employee_with_access_is_sent_the_words_and_records_the_post(small_town: Town) -> None:
    town, priya = small_town, small_town.person("employee2")
    await gives(town, "employee2")
    assert "They have access now, and are told so." in town.reads(town.clerk.view)
    assert f"You have access to {FACEBOOK}, to be looked at again on Wednesday 30 June." in town.reads(priya.dm[-1])
    assert f"@Priya Raman has access to {FACEBOOK}, to be looked at again on" in town.reads(town.deputy.dm[-1])
    may = town.told(await priya.command("/council"))
    assert f"You are sent what is to be posted on {FACEBOOK}, and record its link. Clause 9.1.1." in may
    reference = await town.released()
    card = town.reads_card(priya, reference, "Post these words")
    assert WORDS in card
    assert f"Post these words to {FACEBOOK}, exactly as they are." in card
    await town.records(priya, reference, facebook_page=LINKS[FACEBOOK])
    assert "It was posted, as recorded on" in town.reads_card(town.employee, reference)
    assert "@Priya Raman" in town.reads_card(town.employee, reference)


@pytest.mark.clause("house rule 11")
async def test_the_author_who_has_access_posts_their_own_draft_once_it_is_approved(small_town: Town) -> None:
    town = small_town
    await gives(town, "employee")
    reference = await town.released()
    said = town.reads_card(town.clerk, reference, "Post these words")
    assert "@Tom Ashdown" in said
    assert "now posts it by hand." in said
    await town.records(town.employee, reference, facebook_page=LINKS[FACEBOOK])
    assert (await town.acts())[-1] == "draft:posted"
    read = len(town.employee.dm)
    await adds(town, town.clerk, reference, event="It was taken down", reason="A slip.", cause="An error")
    assert len(town.employee.dm) == read + 1, "as its author and as whoever had the words they are told once"
    assert "was taken down" in town.reads(town.employee.dm[-1])


@pytest.mark.clause("house rule 11")
async def test_whoever_has_access_to_one_account_of_two_posts_on_that_one(small_town: Town) -> None:
    town, priya = small_town, small_town.person("employee2")
    await gives(town, "employee2", X)
    reference = await town.released(accounts=[FACEBOOK, X])
    assert f"Post these words to {X}, exactly" in town.reads_card(priya, reference, "Post these words")
    await town.records(priya, reference, x=LINKS[X])
    assert "There is nothing left here for you to post." in town.reads_card(priya, reference, "There is nothing left")
    assert f"Post these words to {FACEBOOK}, exactly" in town.reads_card(town.clerk, reference, "Post these words")


@pytest.mark.clause("9.1")
async def test_when_access_ends_the_words_are_taken_back_from_whoever_had_them(small_town: Town) -> None:
    town, priya = small_town, small_town.person("employee2")
    await gives(town, "employee2")
    reference = await town.released()
    old = town.card(priya, reference, "I have posted it")
    await town.opens_account(town.deputy, FACEBOOK, "End access")
    await town.deliver()
    assert "That access has ended." in town.reads(town.deputy.view)
    assert f"You have no access to {FACEBOOK} any more. Do not post on it." in town.reads(priya.dm[-1])
    assert not any("Post these words" in town.reads(one) for one in priya.dm)
    assert "Do not post it: you have no access to its accounts any more." in town.reads_card(
        priya, reference, "Do not post"
    )
    told = await priya.press(old, "I have posted it", forced=True)
    assert "Only those with access to its accounts can record" in town.told(told)


@pytest.mark.clause("9.1.1", "9.2")
async def test_only_the_clerk_gives_access_never_to_a_councillor_and_to_a_volunteer_for_a_reason(
    small_town: Town,
) -> None:
    town = small_town
    await town.clerk.command("/council", "accounts")
    await town.deputy.command("/council", "accounts")
    await town.deputy.press(town.deputy.view, "Open", block_id="open:x")
    assert "Give access" not in buttons(town.deputy.view)
    refused = await gives(town, "councillor", X, forced=True)
    assert list(refused.errors) == ["person"]
    asked = await gives(town, "volunteer", X)
    assert asked.errors == {"why": "They are a volunteer. Write why a volunteer needs access, or choose an employee."}
    done = await town.clerk.submit({"why": "No employee is there on Sundays."})
    assert not done.errors
    await town.deliver()
    volunteer = town.person("volunteer")
    assert f"You have access to {X}" in town.reads(volunteer.dm[-1])
    await volunteer.command("/council", "accounts")
    await volunteer.press(volunteer.view, "Open", block_id="open:x")
    assert "They look after the page." in town.reads(volunteer.view)
    await town.employee.command("/council", "accounts")
    await town.employee.press(town.employee.view, "Open", block_id="open:x")
    page = town.reads(town.employee.view)
    assert "to be looked at again on Wednesday 30 June" in page
    assert "They look after the page." not in page


async def test_the_clerk_is_reminded_on_the_day_and_changes_it_and_what_ends_by_itself_ends(small_town: Town) -> None:
    town, priya = small_town, small_town.person("employee2")
    await gives(town, "employee2", until="2027-03-02")
    await gives(town, "employee", X, until="2027-03-02", then=ENDS)
    town.server.clock.move(timedelta(days=2))
    await town.deliver()
    clerk = "\n".join(town.reads(one) for one in town.clerk.dm)
    assert f"The access of @Priya Raman to {FACEBOOK} was to be looked at by now." in clerk
    assert f"has no access to {X} any more. Change its password now if they know it." in clerk
    assert f"You have no access to {X} any more." in town.reads(town.employee.dm[-1])
    await town.opens_account(town.clerk, FACEBOOK, "Change access")
    await town.clerk.submit({"until": "2027-12-31", "then": ENDS})
    await town.deliver()
    assert f"You have access to {FACEBOOK}, until the end of Friday 31 December." in town.reads(priya.dm[-1])
