"""What a day's work asks of the lists, in Slack and in Teams: several at once, words used again, who is told what."""

from tests.journeys.each import Place
from tests.journeys.test_breach_on_each import reports

BINS, FAIR, HALL = "The bins are emptied on Friday.", "The fair is on Monday.", "The hall is open on Sunday."


async def test_two_of_three_are_approved_on_one_form_that_shows_each_whole(place: Place) -> None:
    titles = {BINS: "Bins at Easter", FAIR: "Summer fair", HALL: ""}
    made = [await place.submits("employee", words=words, title=title) for words, title in titles.items()]
    shown = await place.presses_home("clerk", "Approve several")
    for words, reference in zip(titles, made, strict=True):
        assert words in shown
        assert f"I approve {reference}, version 1" in shown
    ticked = {f"approve:{one}": [f"I approve {one}, version 1"] for one in (made[0], made[2])}
    told = await place.sends("clerk", **ticked)
    assert f"“Bins at Easter”, {made[0]}, is approved." in told
    assert f"{made[2]} is approved." in told
    assert made[1] not in told
    assert (await place.acts()).count("draft:approved") == 2
    assert made[1] in await place.opens_home("clerk")


async def test_the_words_of_a_draft_that_is_over_begin_another(place: Place) -> None:
    reference = await place.submits("employee", words=BINS)
    await place.fills("clerk", reference, "Reject", reason="Not this week.", clauses=[])
    await place.presses("employee", reference, "Use these words again")
    saved = await place.presses_with("employee", "Save for later")
    assert "Your form is kept until" in saved
    assert BINS in await place.opens_home("employee")


async def test_home_says_that_a_report_waits_to_those_who_handle_it_and_nothing_of_it(place: Place) -> None:
    waits = "A confidential report is waiting for you."
    await reports(place, "employee", "clerk", what="It was on the council's page.")
    homes = {who: await place.opens_home(who) for who in ("chair", "clerk", "deputy", "employee", "volunteer")}
    assert {who for who, home in homes.items() if waits in home} == {"chair"}
    assert not [home for home in homes.values() if "council's page" in home]


async def test_a_guest_reads_in_full_sentences_what_they_may_do(place: Place) -> None:
    home = await place.opens_home("guest")
    assert "You are a guest here. You may report a breach (" in home
    assert "Draft a post" not in home
