"""The registers, as people live through them: an entry is made, told of, found, changed and closed; its day comes."""

from datetime import timedelta

import pytest

from handlers.practice.slack_server.reading import buttons
from tests.journeys.each import Place
from tests.journeys.town import FACEBOOK, Town


@pytest.mark.clause("9.4", "9.7.1")
async def test_a_security_breach_is_reported_told_at_once_and_closed_with_what_was_done(place: Place) -> None:
    await place.presses_below("employee", "council", "registers", "Suspected security breaches", "New entry")
    told = await place.sends(
        "employee",
        account=FACEBOOK,
        kind="Somebody may know the password, or has got in",
        what="A log-in from abroad.",
        noticed="2027-03-01",
    )
    assert "those who deal with it are told" in told
    for officer in ("clerk", "deputy"):
        assert "Change the password of the account now" in place.newest(officer)
    assert "The password of the account is to be changed now." in place.reads_last("chair", "is suspected")
    assert "A log-in from abroad." in await place.presses_told("clerk", "Change the password", "Open it")
    page = await place.does("clerk", "Close this entry", why="Changed at 14:10, every device signed out.")
    assert "The entry has been closed. It stays in the record." in page
    assert "Changed at 14:10" in page
    assert (await place.acts())[-3:] == ["register:made", "register:due", "register:closed"]


@pytest.mark.clause("7.5")
async def test_a_block_needs_a_ground_is_found_by_its_words_changed_and_comes_to_its_day(small_town: Town) -> None:
    town = small_town
    await town.clerk.command("/council", "registers blocks")
    await town.clerk.press(town.clerk.view, "New entry")
    filled = {
        "account": FACEBOOK,
        "who": "Riverside Fan",
        "ground": "7.4.2: personal attacks, bullying, insults, or threatening language",
        "did": "Threatened the caretaker.",
        "warned": "Yes, they were warned",
        "since": "2027-03-01",
        "until": "2027-02-01",
        "appeal": "Write to the Town Clerk.",
    }
    refused = await town.clerk.submit(filled)
    assert list(refused.errors) == ["until"]
    await town.clerk.submit({"until": "2027-03-02"})
    assert "The entry has been made." in town.reads(town.clerk.view)
    await town.deputy.command("/council", "registers riverside fan")
    await town.deputy.press(town.deputy.view, "Open")
    await town.deputy.press(town.deputy.view, "Change")
    await town.deputy.submit({"did": "Threatened the caretaker three times."})
    page = town.reads(town.deputy.view)
    assert "The entry has been changed." in page
    assert "three times" in page
    town.server.clock.move(timedelta(days=2))
    await town.deliver()
    assert "The block ends: unblock the user" in town.reads(town.clerk.dm[-1])
    told = await town.employee.command("/council", "registers blocks")
    assert "Only the Town Clerk and the Deputy Town Clerk can read this register." in town.told(told)


@pytest.mark.clause("7.2", "7.1")
async def test_a_request_for_information_is_passed_to_a_person_who_is_told(small_town: Town) -> None:
    town, priya = small_town, small_town.person("employee2")
    await town.employee.command("/council", "registers requests")
    await town.employee.press(town.employee.view, "New entry")
    await town.employee.submit(
        {
            "who": "A resident",
            "asked": "What did the benches cost?",
            "where": "A comment on Facebook",
            "received": "2027-03-01",
            "passed": "employee2",
        }
    )
    await town.deliver()
    assert "It is to be answered within 20 working days." in town.reads(priya.dm[-1])
    await priya.press(priya.dm[-1], "Open it")
    assert "To be looked at by the end of Thursday 1 April." in town.reads(priya.view)
    assert "What did the benches cost?" in town.reads(priya.view)


@pytest.mark.clause("7.1", "7.3")
async def test_a_councillor_reads_the_standing_replies_and_writes_nothing(small_town: Town) -> None:
    town = small_town
    councillor = town.person("councillor")
    await councillor.command("/council", "registers")
    await councillor.press(councillor.view, "Open", block_id="open:replies")
    page = town.reads(councillor.view)
    assert "We do not read this account at all times." in page
    assert "Please do not put personal details" in page
    assert "New entry" not in buttons(councillor.view)
