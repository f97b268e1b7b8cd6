"""A report in confidence in Slack, in Teams and across both: who hears of it, what each reads, where it never is."""

import re
from typing import Any

import pytest

from tests.journeys.confidence import (
    FOR_YOU,
    HEARD,
    HIDDEN,
    NAMED,
    NO_NAME,
    NOT_FOR_YOU,
    NOTHING_WAITS,
    NOTICE,
    WHAT,
    code_on,
)
from tests.journeys.each import Place

OFFICERS = ("clerk", "deputy", "chair")
OTHERS = ("employee2", "volunteer", "councillor", "councillor2", "guest")
NO_REPORT = "No report has this code. Type it again as you were given it."


async def reports(place: Place, who: str, *about: str, **answers: Any) -> str:
    """Ask for the form, fill it in and send it. Gives the code."""
    await place.asks_to_report(who)
    filled = {"category": "Something else", "what": WHAT, "naming": NO_NAME} | answers
    return code_on((await place.sends(who, **filled, **({"people": list(about)} if about else {}))).replace(": ", ""))


@pytest.mark.clause("5.3", "house rule 5")
async def test_a_report_about_the_clerk_is_read_by_the_chair_in_a_form_and_stands_in_no_message(place: Place) -> None:
    before = {key: place.chat(key) for key in ("clerk", "deputy", *OTHERS)}
    await reports(place, "employee", "clerk")
    assert place.notices("chair") == [NOTICE]
    page = await place.opens_notice("chair")
    assert WHAT in page
    assert "Margaret Hale (Town Clerk at the time)" in page
    assert "From: somebody who wishes not to be named" in page
    assert "Tom" not in page
    assert {key: place.chat(key) for key in before} == before
    for key in ("employee", "chair"):
        assert WHAT not in place.chat(key)
    assert await place.acts() == []


async def test_a_form_that_lacks_something_stays_open_and_says_what(place: Place) -> None:
    await place.asks_to_report("employee")
    filled = {"what": WHAT, "category": "Something else", "naming": NO_NAME}
    told = await place.sends("employee", **filled)
    assert "Choose whom it is about, or one of the answers below. “Not sure” will do." in told
    assert "Say what happened, in your own words." in await place.sends("employee", people=["clerk"], what=" ")
    both = await place.sends("employee", what=WHAT, unnamed="Nobody here: the public")
    assert "You have named somebody here as well. Clear one of the two answers." in both
    assert "Your report has come in" in await place.sends("employee", people=[], unnamed="Not sure")
    assert place.notices("chair") == [NOTICE]


@pytest.mark.parametrize("unnamed", ["Someone senior", "Not sure"])
async def test_who_is_senior_or_unknown_is_a_matter_for_the_chair_alone(place: Place, unnamed: str) -> None:
    await reports(place, "employee", unnamed=unnamed)
    assert [len(place.notices(key)) for key in OFFICERS] == [0, 0, 1]


async def test_both_sides_write_to_each_other_and_neither_learns_who_the_other_is(place: Place) -> None:
    await reports(place, "employee", "clerk", naming=HIDDEN)
    await place.opens_notice("chair")
    page = await place.does("chair", "Acknowledge")
    assert "It has been acknowledged. An outcome or an update is due by Tuesday 1 June." in page
    question = {"kind": "A question: the reporter is asked", "words": "Which page was it?"}
    page = await place.does("chair", "Write", **question)
    assert "Beatrice Lovell, on Monday 1 March, to the reporter\nWhich page was it?" in page

    assert place.notices("employee") == [FOR_YOU]
    page = await place.opens_notice("employee")
    assert "Those who handle it, on Monday 1 March\nWhich page was it?" in page
    assert "Beatrice" not in page
    assert "You, on Monday 1 March\nHer own, on Facebook." in await place.writes("employee", "Her own, on Facebook.")

    assert len(place.notices("chair")) == 2
    page = await place.opens_notice("chair")
    assert "The reporter, on Monday 1 March\nHer own, on Facebook." in page
    assert "Tom" not in page
    note = {"kind": "A note: only those who handle it read it", "words": "I saw the page."}
    assert "a note that the reporter does not see\nI saw the page." in await place.does("chair", "Write", **note)
    closing = {"heard": HEARD, "outcome": "Advice given", "words": "Thank you. It has been dealt with."}
    page = await place.does("chair", "Close the report", **closing)
    assert "It was closed on Monday 1 March: advice given; they have been heard." in page
    page = await place.opens_notice("employee")
    assert "Thank you. It has been dealt with." in page
    assert "advice" not in page
    assert "I saw the page." not in page
    for words in ("Which page", "Her own", "I saw", "Thank you", WHAT):
        assert words not in place.chat("employee") + place.chat("chair")


async def test_a_reporter_with_nothing_but_the_code_reads_and_writes_months_later(place: Place) -> None:
    code = await reports(place, "volunteer", "clerk")
    await place.opens_notice("chair")
    update = {"kind": "An update: the reporter reads it", "words": "We have looked into it."}
    await place.does("chair", "Write", **update)
    assert place.notices("volunteer") == []
    await place.later(days=80)
    page = await place.asks_by_code("volunteer", code.lower().replace("-", " "))
    assert "Those who handle it, on Monday 1 March\nWe have looked into it." in page
    await place.writes("volunteer", "It has happened again.")
    assert "The reporter, on Thursday 20 May\nIt has happened again." in await place.opens_notice("chair")
    assert code not in place.chat("volunteer")


async def test_a_wrong_code_and_one_in_the_hands_of_whom_it_is_about_open_nothing(place: Place) -> None:
    code = await reports(place, "employee", "clerk")
    for who, typed in (("employee", "0000-0000-0000-0000-0000"), ("clerk", code)):
        page = await place.asks_by_code(who, typed)
        assert NO_REPORT in page
        assert WHAT not in page


async def test_the_code_is_asked_for_on_top_of_a_report_that_is_begun(place: Place) -> None:
    code = await reports(place, "employee", "clerk")
    await place.asks_to_report("employee")
    await place.does("employee", "I have a code")
    assert WHAT in await place.sends("employee", receipt=code)


async def test_the_list_is_the_same_plain_page_for_everybody_who_may_read_nothing(place: Place) -> None:
    everybody = ("clerk", "deputy", "employee", *OTHERS)
    before = [await place.asks_for_reports(key) for key in everybody]
    await reports(place, "employee", "clerk")
    assert [await place.asks_for_reports(key) for key in everybody] == before
    assert set(before) == {NOTHING_WAITS}
    assert "It has come in. It is to be acknowledged by Thursday 4 March." in await place.asks_for_reports("chair")
    assert WHAT in await place.does("chair", "Open")


async def test_what_nobody_deals_with_in_three_working_days_is_read_by_the_chair_then_and_not_before(
    place: Place,
) -> None:
    await reports(place, "employee", "employee2")
    assert WHAT in await place.opens_notice("clerk")
    assert await place.asks_for_reports("chair") == NOTHING_WAITS
    await place.later(days=3)
    await place.later(days=1)
    assert "It was handed on, because nobody had dealt with it in time." in await place.opens_notice("chair")
    assert WHAT in await place.opens_notice("clerk")


@pytest.mark.clause("2.3b")
async def test_a_report_about_no_officer_is_read_by_clerk_and_deputy_with_the_name_of_who_wished_it(
    place: Place,
) -> None:
    await reports(place, "volunteer", "employee2", naming=NAMED)
    for key in ("clerk", "deputy"):
        assert "Gwen Tilley" in await place.opens_notice(key)
    assert await place.asks_for_reports("chair") == NOTHING_WAITS


@pytest.mark.clause("6.4")
async def test_a_named_viewer_reads_one_case_and_does_nothing_in_it(place: Place) -> None:
    await reports(place, "employee", "clerk")
    await reports(place, "employee", "clerk", what="Another matter.")
    await place.opens_notice("chair")
    refused = await place.does("chair", "Let somebody read it", viewer="clerk", why="She was there.")
    assert "The report is about this person. Choose somebody else." in refused
    refused = await place.sends("chair", viewer="guest")
    assert "Choose somebody whose account is a full and active one here." in refused
    page = await place.sends("chair", viewer="employee2", why="Priya knows the accounts.")
    assert re.search(r"May read it: @?Priya Raman, named on Monday 1 March by @?Beatrice Lovell", page)
    page = await place.opens_notice("employee2")
    assert "Another matter." in page
    assert "[Acknowledge]" not in page
    assert "[Write]" not in page
    assert (await place.asks_for_reports("employee2")).count("It has come in.") == 1


async def test_second_clicks_and_old_pages_change_nothing(place: Place) -> None:
    await reports(place, "employee", "employee2")
    for who in ("clerk", "deputy"):
        await place.opens_notice(who)
    await place.does("clerk", "Acknowledge")
    page = await place.does("deputy", "Acknowledge")
    assert "This report has been changed since you opened it. This is how it stands now." in page
    assert "It has been acknowledged." in page


async def test_a_closed_case_is_erased_after_a_year_unless_it_is_on_hold(place: Place) -> None:
    codes = []
    for n in (1, 2):
        codes.append(await reports(place, "employee", "clerk", what=f"Matter {n}."))
        await place.opens_notice("chair")
        await place.does("chair", "Close the report", heard=HEARD, outcome="No breach", words="")
    await place.does("chair", "Legal hold", why="A claim may follow.")
    await place.later(days=364)
    assert (await place.asks_for_reports("chair")).count("It was closed") == 2
    await place.later(days=2)
    page = await place.asks_for_reports("chair")
    assert page.count("It was closed") == 1
    assert "is kept: it is on legal hold" in page
    assert NO_REPORT in await place.asks_by_code("employee", codes[0])
    assert "Matter 2." in await place.opens_notice("chair")
    await place.does("chair", "Lift the hold", why="No claim followed.")
    await place.later(days=1)
    assert await place.asks_for_reports("chair") == NOTHING_WAITS
    assert await place.opens_notice("chair") == NOT_FOR_YOU
