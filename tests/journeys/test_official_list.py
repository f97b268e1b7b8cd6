"""`/council checks`: what the checks know is kept by an officer, and nobody is asked about it again."""

import pytest

from tests.journeys.town import FACEBOOK, Town

FLOODLINE = "The river is rising. Ring 0345 988 1188 for advice."
LINK = "Read more at https://www.example.org/market"


async def keeps(town: Town, **parts: str) -> str:
    """The Clerk changes these parts of the list, and reads the page that follows."""
    await town.clerk.command("/council", "checks")
    await town.clerk.press(town.clerk.view, "Change")
    assert (await town.clerk.submit(parts)).errors == {}
    page = town.reads(town.clerk.view)
    await town.clerk.close()
    return page


@pytest.mark.clause("5.12")
async def test_what_is_on_the_official_list_is_published_without_a_question(town: Town) -> None:
    page = await keeps(town, contacts="0345 988 1188\n\n 0345 988 1188 ", websites="https://www.example.org/")
    assert "0345 988 1188" in page
    await town.opens_form(town.employee, f"{FLOODLINE} {LINK}")
    assert (await town.sends(town.employee, accounts=[FACEBOOK])).errors == {}
    assert town.employee.views == []
    assert "content:listed" in await town.acts()


async def test_words_of_the_clerk_s_own_are_asked_about_and_those_that_are_fine_are_not(town: Town) -> None:
    await keeps(town, marked="shambles", people="Tom Weaver")
    told = town.told(await town.employee.command("/draft", "check What a shambles, said Tom Weaver."))
    assert "shambles" in told
    assert "Tom Weaver" in told


@pytest.mark.parametrize("by", ["employee", "volunteer", "councillor", "chair"])
async def test_everybody_of_the_council_reads_it_and_the_officers_alone_change_it(town: Town, by: str) -> None:
    await keeps(town, contacts="01454 000 000")
    who = town.person(by)
    await who.command("/council", "checks")
    page = town.reads(who.view)
    assert "01454 000 000" in page
    assert "[Change]" not in page


async def test_two_officers_who_change_it_at_once_do_not_undo_one_another(town: Town) -> None:
    for who in (town.clerk, town.deputy):
        await who.command("/council", "checks")
        await who.press(who.view, "Change")
    assert (await town.clerk.submit({"contacts": "01454 000 000"})).errors == {}
    await town.deputy.submit({"contacts": "01454 111 111"})
    told = town.reads(town.deputy.view)
    assert "Somebody else has changed the list since you opened it. Open it again." in told
    assert "01454 111 111" in told
    await town.employee.command("/council", "checks")
    assert "01454 000 000" in town.reads(town.employee.view)


async def test_an_officer_reads_how_often_the_checks_found_what(town: Town) -> None:
    await town.submits(town.employee, LINK)
    await town.clerk.command("/council", "checks")
    assert "Clause 5.6, link: 1 asked" in town.reads(town.clerk.view)
    await town.employee.command("/council", "checks")
    assert "1 asked" not in town.reads(town.employee.view)


async def test_saving_it_unchanged_writes_nothing(town: Town) -> None:
    await keeps(town, contacts="01454 000 000")
    before = await town.acts()
    await keeps(town)
    assert await town.acts() == before
