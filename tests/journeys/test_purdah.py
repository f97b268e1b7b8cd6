"""The pre-election period as people live through it: what is held, what may go out, and what each of them is told."""

from datetime import UTC, datetime
from typing import Any

import pytest

from handlers.practice.people.driver import Actor
from handlers.practice.people.outcome import Outcome
from handlers.practice.slack_server.reading import buttons
from tests.journeys.town import Town

LOCAL = "Local election (parish, town, district or county)"
EMERGENCY = ["This is an emergency, such as a flood warning"]
GROUNDS = {
    "kind": "Emergency",
    "public_money": "No: it is a warning of a flood.",
    "fair": "Yes: it helps everyone alike.",
    "reason": "Lives are at risk.",
}
FLOOD = "Stay away from the river: it is rising."


async def switches_on(town: Town, **answers: Any) -> None:
    """The Clerk types `/purdah on`, fills in the form and sends it."""
    await town.clerk.command("/purdah", "on")
    sent(town, await town.clerk.submit({"reason": "Town council election"} | answers))
    await town.deliver()


async def switches_off(town: Town, reason: str = "The election is over.") -> None:
    """The Clerk types `/purdah off` and ends what is ticked."""
    await town.clerk.command("/purdah", "off")
    sent(town, await town.clerk.submit({"reason": reason}))
    await town.deliver()


async def test_the_class_of_an_emergency_is_chosen_already_and_the_reasons_tell_periods_apart(small_town: Town) -> None:
    town = small_town
    await switches_on(town, reason="By-election in the East ward")
    urgent, other = await town.submits(town.employee, FLOOD, urgent=EMERGENCY), await town.submits(town.employee)
    for reference, chosen in ((urgent, "EMERGENCY"), (other, None)):
        await town.clerk.press(town.card(town.clerk, reference, "Allow it in purdah"), "Allow it in purdah")
        picked = town.clerk.view.values["kind"]["kind"]["selected_option"]
        assert (picked and picked["value"]) == chosen
    await town.clerk.command("/purdah", "off")
    assert "By-election in the East ward" in town.reads(town.clerk.view)


async def exempts(town: Town, reference: str, **answers: Any) -> None:
    """The Clerk presses Allow it in purdah, and answers."""
    await town.clerk.press(town.card(town.clerk, reference, "Allow it in purdah"), "Allow it in purdah")
    sent(town, await town.clerk.submit(GROUNDS | answers))
    await town.deliver()


def sent(town: Town, outcome: Outcome) -> None:
    assert (outcome.status, town.told(outcome).strip()) == (200, "")


async def names_read(town: Town, answers: dict[str, Any]) -> None:
    """The Clerk sends the form for names, reads how many were read from how many lines, and closes the page."""
    assert (await town.clerk.submit(answers)).status == 200
    assert " read from " in town.reads(town.clerk.view)
    await town.clerk.close()


async def asks(town: Town, who: Actor, typed: str = "") -> str:
    """What somebody reads when they type `/purdah`."""
    return town.told(await who.command("/purdah", typed))


def notices(town: Town, who: Actor, said: str) -> int:
    return sum(said in town.reads(message) for message in who.dm)


def at(day: str, clock: str) -> dict[str, str]:
    return {"day": day, "time": clock}


# What is held, and what becomes of it


@pytest.mark.clause("PS-4b")
async def test_approved_before_and_due_inside_is_held_and_goes_out_after_a_fresh_approval(town: Town) -> None:
    reference = await town.released(**at("2027-03-03", "12:00"))
    await switches_on(town, begins="2027-03-02", ends="2027-03-04")
    told = next(said for one in town.clerk.dm if "Purdah is set." in (said := town.reads(one)))
    assert f"{reference}, from @Tom Ashdown: approved, to be posted on Wednesday 3 March at 12:00" in told
    assert "It falls in purdah, the pre-election period" in town.status_card(reference)
    assert "It falls in purdah, the pre-election period" in town.reads_card(town.employee, reference)
    await town.later(days=2, hours=3)
    assert "It is held because of purdah." in town.reads_card(town.employee, reference)
    assert buttons(town.card(town.clerk, reference)) == [
        "Allow it in purdah",
        "Reject",
        "Comment",
        "Take the approval back",
    ]
    await town.later(days=1, hours=20)
    assert "Purdah is over." in town.reads(town.person("volunteer").dm[-1])
    assert "draft:released" not in await town.acts()
    await town.clerk.press(
        town.card(town.clerk, reference, "Approve now that purdah is over"), "Approve now that purdah is over"
    )
    await town.deliver()
    assert "exactly as they are" in town.reads_card(town.clerk, reference, "Post these words")
    await town.records(town.clerk, reference, facebook_page="https://www.facebook.com/ThornburyTC/posts/1")
    acts = [act for act in await town.acts() if act.startswith("draft:")]
    assert acts[-4:] == ["draft:held", "draft:approved-again", "draft:released", "draft:posted"]


async def test_exempted_and_then_edited_needs_an_exemption_of_its_own(town: Town) -> None:
    await switches_on(town)
    reference = await town.submits(town.employee, FLOOD)
    await exempts(town, reference, kind="Continuing service")
    assert "Allowed in purdah (continuing service) by @Margaret Hale" in town.reads_card(town.employee, reference)
    await town.revises(town.employee, reference, words="Come to the fair by the river.")
    card = town.card(town.clerk, reference)
    assert "It cannot be posted in that time unless the Town Clerk allows it." in town.reads(card)
    assert "Approve" not in buttons(card)
    assert "draft:released" not in await town.acts()


async def test_a_period_that_comes_between_approval_and_release_holds_it(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.clerk.press(town.card(town.clerk, reference, "Approve"), "Approve")  # its letters are not delivered yet
    await town.clerk.command("/purdah", "on")
    sent(town, await town.clerk.submit({"reason": "By-election"}))
    await town.deliver()
    assert "draft:released" not in await town.acts()
    assert "It is held because of purdah." in town.status_card(reference)


async def test_what_was_handed_over_is_taken_back_when_a_period_begins(town: Town) -> None:
    reference = await town.released()
    await switches_on(town)
    assert "Do not post it: it is held" in (card := town.reads_card(town.deputy, reference))
    assert "If it is out already, press" in card
    old = [message for message in town.deputy.dm if "I have posted it" in buttons(message)]
    assert old == []


async def test_an_approval_from_an_old_card_is_refused_with_its_clause(town: Town) -> None:
    reference = await town.submits(town.employee)
    old = town.card(town.clerk, reference, "Approve")
    await switches_on(town)
    page = town.told(await town.clerk.press(old, "Approve"))
    assert "nothing is posted unless the Town Clerk allows it" in page
    assert "Policy Statement, paragraph 5" in page
    assert "draft:approved" not in await town.acts()


async def test_everything_survives_a_restart_in_the_middle(town: Town) -> None:
    reference = await town.released(**at("2027-03-03", "12:00"))
    await switches_on(town, begins="2027-03-02", ends="2027-03-04")
    await town.restart()
    await town.later(days=2, hours=3)
    assert "draft:held" in await town.acts()
    await town.restart()
    await town.later(days=2)
    acts = await town.acts()
    assert [acts.count(f"purdah:{turn}") for turn in ("set", "announced", "began", "over")] == [1, 1, 1, 1]
    assert "Approve now that purdah is over" in buttons(town.card(town.clerk, reference))


# The emergency lane


@pytest.mark.clause("house rule 4")
async def test_a_flood_warning_is_out_in_two_forms_and_three_clicks(town: Town) -> None:
    await switches_on(town)
    reference = await town.submits(town.employee, FLOOD, urgent=EMERGENCY)
    for who in (town.clerk, town.deputy):
        assert "The author says that this is an emergency." in town.reads_card(who, reference)
    assert "Allow it in purdah" not in buttons(town.card(town.deputy, reference))
    await exempts(town, reference, approve=["Approve it as well"])
    assert FLOOD in town.reads_card(town.clerk, reference, "Post these words")
    assert [act for act in await town.acts() if act.startswith("draft:")] == [
        "draft:submitted",
        "draft:routed",
        "draft:exempted",
        "draft:approved",
        "draft:released",
    ]
    for who in (town.deputy, town.person("chair")):
        told = town.reads(next(one for one in who.dm if "is allowed in purdah." in one.text))
        assert "Lives are at risk." in told
        assert FLOOD not in told


@pytest.mark.clause("house rule 4")
async def test_while_the_clerk_is_away_the_deputy_lets_a_flood_warning_out_with_one_reason(small_town: Town) -> None:
    town = small_town
    await switches_on(town)
    reference = await town.submits(town.employee, FLOOD, urgent=EMERGENCY)
    assert "Allow it in purdah" not in buttons(town.card(town.deputy, reference))
    await town.clerk.command("/council", "away")
    sent(town, await town.clerk.submit({}))
    await town.deliver()
    card = town.card(town.deputy, reference)
    assert "unless the Deputy, who decides on an emergency while the Town Clerk" in town.reads(card)
    await town.deputy.press(card, "Allow it in purdah")
    form = town.reads(town.deputy.view)
    assert "The Town Clerk is not available." in form
    assert "public money" not in form
    sent(town, await town.deputy.submit({"reason": "The river rises."}))
    await town.deliver()
    assert FLOOD in town.reads_card(town.deputy, reference, "Post these words")
    assert "(emergency) by @Idris Pugh, Deputy Town Clerk" in town.reads_card(
        town.deputy, reference, "Allowed in purdah"
    )
    for who in (town.clerk, town.person("chair")):
        told = town.reads(next(one for one in who.dm if "is allowed in purdah." in one.text))
        assert "The river rises." in told
        assert "public money" not in told


@pytest.mark.clause("house rule 4")
async def test_a_flood_warning_needs_no_answers_of_the_clerk_and_is_approved_by_being_let_out(small_town: Town) -> None:
    town = small_town
    await switches_on(town)
    reference = await town.submits(town.employee, FLOOD, urgent=EMERGENCY)
    await town.clerk.press(town.card(town.clerk, reference, "Allow it in purdah"), "Allow it in purdah")
    kept = await town.clerk.submit({"kind": "Statutory notice", "reason": "The river rises."})
    assert set(kept.errors) == {"public_money", "fair"}
    sent(town, await town.clerk.submit({"kind": "Emergency"}))
    await town.deliver()
    assert FLOOD in town.reads_card(town.clerk, reference, "Post these words")


async def test_the_chair_is_sent_a_list_of_the_month_once(town: Town) -> None:
    chair = town.person("chair")
    await switches_on(town)
    for _ in range(2):
        await exempts(town, await town.submits(town.employee, FLOOD), approve=["Approve it as well"])
    await town.later(days=30, hours=22, minutes=29)  # 08:59 on 1 April in London
    assert notices(town, chair, "in March 2027") == 0
    await town.restart()
    await town.later(minutes=2)
    listed = town.reads(chair.dm[-1])
    assert listed.startswith("Allowed in purdah in March 2027\n")
    assert listed.count("(emergency), by @Margaret Hale, Town Clerk, on") == 2
    assert FLOOD not in listed
    await town.later(days=40)
    assert notices(town, chair, "Allowed in purdah in") == 1


# Who may, and who sees


async def test_nobody_but_the_clerk_switches_and_each_is_told_so(small_town: Town) -> None:
    before, tries = await small_town.records_but_journal(), 0
    for who in ("deputy", "chair", "employee", "volunteer", "councillor"):
        for typed in ("on", "off", "poll", "poll 2027-05-06", "names", "calendar", "calendar new"):
            outcome = await small_town.person(who).command("/purdah", typed)
            assert "Only the Town Clerk" in small_town.told(outcome), (who, typed)
            assert outcome.views == [], (who, typed)
            tries += 1
    assert await small_town.records_but_journal() == before
    assert await small_town.acts() == tries * ["attempt:refused"]


async def test_anybody_may_ask_and_the_deputy_sees_all_but_the_switches(town: Town) -> None:
    assert "Purdah is not on, and no period is set." in await asks(town, town.deputy)
    await switches_on(town, begins="2027-03-02", ends="2027-03-04")
    reference = await town.submits(town.employee, **at("2027-03-03", "12:00"))
    for who in ("clerk", "deputy", "employee", "volunteer", "councillor"):
        told = await asks(town, town.person(who))
        assert "Purdah is not on. It is set to begin later." in told
        assert "Set from Tuesday 2 March to the end of Thursday 4 March." in told
        assert "Town council election" in told
        assert ("/purdah off" in told) is (who == "clerk")
        assert ("/calendar/" in told) is (who == "clerk")
        # Whose draft it is, and who decides it, see that it is in the way; nobody else.
        assert (reference in told) is (who in {"clerk", "deputy", "employee"})


async def test_home_shows_the_period_and_the_coming_weeks(small_town: Town) -> None:
    await switches_on(small_town, begins="2027-03-09")
    await small_town.submits(small_town.employee, **at("2027-03-10", "12:00"))
    await small_town.employee.open_home()
    await small_town.deliver()
    assert small_town.employee.home is not None
    shown = small_town.reads(small_town.employee.home.blocks)
    assert "Purdah is not on. It is set to begin later." in shown
    assert "Set from Tuesday 9 March until the Town Clerk ends it." in shown
    assert (
        "Week of Monday 8 March: purdah from Tuesday 9 March to Sunday 14 March; one post due on Wednesday 10 ("
        in shown
    )


async def test_a_person_s_picture_counts_only_the_posts_that_they_may_see(small_town: Town) -> None:
    await small_town.submits(small_town.employee, **at("2027-03-10", "12:00"))
    assert "one post due on Wednesday 10 (DR-" in await asks(small_town, small_town.employee)
    assert "posts due" not in await asks(small_town, small_town.person("volunteer"))


# The news


async def test_people_are_told_a_week_before_on_the_day_and_at_the_end(town: Town) -> None:
    everyone = [town.person(who) for who in ("clerk", "deputy", "chair", "employee", "employee2", "volunteer")]
    await switches_on(town, begins="2027-03-20", ends="2027-03-21")
    assert [notices(town, who, "Purdah is coming.") for who in everyone] == [0, 1, 1, 0, 0, 0]
    for to, said in (
        (datetime(2027, 3, 13, 8, tzinfo=UTC), "Purdah is coming."),
        (datetime(2027, 3, 20, 8, tzinfo=UTC), "Purdah is on."),
        (datetime(2027, 3, 22, 8, tzinfo=UTC), "Purdah is over."),
    ):
        before = [notices(town, who, said) for who in everyone]
        await town.later(seconds=(to - town.server.clock.now()).total_seconds() - 1)
        # The Clerk has posts to look at as it begins, at midnight; all others read of it in the morning.
        at_once = [int(said == "Purdah is on."), 0, 0, 0, 0, 0]
        assert [notices(town, who, said) - n for who, n in zip(everyone, before, strict=True)] == at_once
        await town.later(seconds=2)
        assert [notices(town, who, said) for who in everyone] == [n + 1 for n in before]
        assert sum(said in town.reads(one) for one in town.clerk.messages("drafts")) == 1
    assert notices(town, town.person("councillor"), "pre-election") == 0


async def test_a_period_that_is_called_off_says_so(town: Town) -> None:
    await switches_on(town, begins="2027-03-20")
    await town.clerk.command("/purdah", "off")
    window = town.clerk.view.blocks[1]["element"]["options"][0]["value"]
    sent(town, await town.clerk.submit({"windows": [window], "reason": "The notice comes later."}))
    await town.deliver()
    told = town.reads(town.deputy.dm[-1])
    assert told.startswith("A period of purdah has been called off.")
    assert "The notice comes later." in told
    await town.later(days=60)
    assert "purdah:began" not in await town.acts()


async def test_when_a_period_ends_no_card_says_any_longer_that_it_is_in_the_way(town: Town) -> None:
    await switches_on(town)
    reference = await town.submits(town.employee)
    says = "It falls in purdah, the pre-election period"
    assert says in town.status_card(reference)
    await switches_off(town)
    assert says not in town.status_card(reference)
    assert says not in town.reads_card(town.clerk, reference)
    assert says not in town.reads_card(town.employee, reference)


async def test_when_one_of_two_periods_ends_people_read_that_the_other_goes_on(town: Town) -> None:
    await switches_on(town, ends="2027-03-01")
    await switches_on(town)
    await town.later(days=1)
    told = town.reads(town.employee.dm[-1])
    assert "Purdah is still on for another poll, from Monday 1 March at 09:30 until the Town Clerk ends it." in told
    assert "fresh approval" not in told


async def test_whoever_set_it_is_shown_only_what_that_period_stands_in_the_way_of(town: Town) -> None:
    first = await town.submits(town.employee, **at("2027-03-10", "12:00"))
    second = await town.submits(town.employee, **at("2027-04-10", "12:00"))
    await switches_on(town, begins="2027-03-09", ends="2027-03-11")
    assert first in held(town)
    assert second not in held(town)
    await switches_on(town, begins="2027-04-09", ends="2027-04-11")
    assert second in held(town)
    assert first not in held(town)


def held(town: Town) -> str:
    """Return what the Clerk reads above the coming weeks, which name every post."""
    return town.reads(town.clerk.dm[-1]).partition("• Week of ")[0]


# From the poll


@pytest.mark.clause("house rule 7")
async def test_the_clerk_sets_the_period_from_the_poll(town: Town) -> None:
    await town.clerk.command("/purdah", "poll 2027-05-06")
    assert town.clerk.view.title == "A poll"
    await town.clerk.submit({"kind": LOCAL, "country": "England"})
    shown = town.reads(town.clerk.view)
    assert "Notice of election: to be published on Wednesday 31 March at the latest" in shown
    assert "The period ends when the polls close, on Thursday 6 May at 22:00." in shown
    assert "25 working days back from polling day" in shown
    assert "leaving out Saturdays, Sundays and Monday 3 May." in shown
    assert "Has the notice of election been published? When?" in shown
    sent(town, await town.clerk.submit({"begins": "2027-03-29"}))
    await town.deliver()
    assert (
        "Set from Monday 29 March until Thursday 6 May at 22:00, for the local election in England on Thursday 6 May."
        in await asks(town, town.employee)
    )


async def test_a_year_whose_bank_holidays_are_not_known_warns_and_asks_for_the_day(small_town: Town) -> None:
    await small_town.clerk.command("/purdah", "poll 2029-05-03")
    await small_town.clerk.submit({"kind": LOCAL, "country": "England"})
    shown = small_town.reads(small_town.clerk.view)
    assert "The bank holidays after 2028 are not known to this program, so this date may be wrong." in shown
    assert small_town.clerk.view.values["begins"]["begins"]["selected_date"] is None
    sent(small_town, await small_town.clerk.submit({"begins": "2029-03-27"}))


@pytest.mark.parametrize("polling_day", ["2027-02-30", "2027-13-01", None])
async def test_a_poll_on_a_day_that_there_is_not_is_asked_about(small_town: Town, polling_day: str | None) -> None:
    await small_town.clerk.command("/purdah", "poll 2027-05-06")
    answers = {"kind": LOCAL, "country": "England", "day": polling_day}
    outcome = await small_town.clerk.submit(answers, forced=True)
    assert outcome.errors["day"].startswith("There is no such date or time.")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("poll 2027-02-30", "There is no such date. Type polling day with its month, for example"),
        ("poll next May", "There is no such date."),
        ("poll 2026-05-07", "That polling day has passed. Give one that is still to come."),
        ("poll 2127-05-06", "That polling day is more than ten years ahead. Check the year."),
        ("off", "Purdah is not on, and no period is set, so there is nothing to switch off."),
        ("what", "/purdah says whether purdah, the pre-election period, is on."),
        ("on now please", ""),
    ],
)
async def test_what_is_typed_wrongly_gets_a_sentence(small_town: Town, typed: str, sentence: str) -> None:
    before = await small_town.records_but_journal()
    assert sentence in await asks(small_town, small_town.clerk, typed)
    assert await small_town.records_but_journal() == before
    assert await small_town.acts() == []


@pytest.mark.parametrize(
    ("answers", "field", "sentence"),
    [
        ({"begins": "2027-03-09", "ends": "2027-03-08"}, "ends", "The end is not after the start."),
        ({"ends": "2027-02-28"}, "ends", "That period would be over already."),
        ({"reason": " "}, "reason", "Say why, for the record."),
        ({"begins": "2027-02-30"}, "begins", "There is no such date or time."),
        ({"ends": "2027-02-29"}, "ends", "There is no such date or time."),
        ({"ends": "9999-12-31"}, "ends", "That end is more than ten years ahead."),
        ({"begins": "9999-12-31"}, "begins", "That start is more than ten years ahead."),
    ],
)
async def test_a_form_with_bad_answers_stays_open(
    small_town: Town, answers: dict[str, str], field: str, sentence: str
) -> None:
    await small_town.clerk.command("/purdah", "on")
    outcome = await small_town.clerk.submit({"reason": "Election"} | answers, forced=True)
    assert outcome.errors[field].startswith(sentence)
    assert small_town.clerk.view.title == "Pre-election period"
    assert "purdah:set" not in await small_town.acts()


async def test_a_revision_that_comes_in_while_the_exemption_is_written_gives_the_answers_back(town: Town) -> None:
    await switches_on(town)
    reference = await town.submits(town.employee, FLOOD)
    await town.clerk.press(town.card(town.clerk, reference, "Allow it in purdah"), "Allow it in purdah")
    await town.revises(town.employee, reference, words="Come to the fair.")
    await town.clerk.submit(GROUNDS)
    page = town.reads(town.clerk.view)
    assert "You saw version 1, and version 2 has come in since." in page
    assert all(GROUNDS[name] in page for name in ("public_money", "fair", "reason"))
    assert "draft:exempted" not in await town.acts()


# Names


async def test_a_draft_that_names_somebody_standing_is_marked_for_the_approver_and_nobody_else(town: Town) -> None:
    await switches_on(town)
    reference = await town.submits(town.employee, "Thanks to Seán O’Brien of the Green Party for the flowers.")
    await town.clerk.command("/purdah", "names")
    await names_read(town, {"names": "Sean OBrien\nGreen Party, party\nJane Smith"})
    await town.deliver()
    marked = town.reads(town.card(town.clerk, reference))
    assert "Names in the words: The words name Sean OBrien (candidate) and Green Party (party)." in marked
    assert "Allow it in purdah" in buttons(town.card(town.clerk, reference))  # a prompt, and no verdict
    assert "The words name" not in town.reads_card(town.employee, reference)
    assert "The words name" not in town.status_card(reference)
    await town.clerk.command("/purdah", "names")
    assert "Sean OBrien (candidate)" in town.reads(town.clerk.view)
    sent(town, await town.clerk.submit({"change": "Erase every name that is kept"}))
    await town.deliver()
    assert "The words name" not in town.reads(town.card(town.clerk, reference))
    assert "Sean" not in str((await town.records_but_journal())["candidates"])
    assert "Sean" not in str(await town.journal())


async def test_two_weeks_after_the_period_the_names_are_erased_and_the_clerk_knows_before_and_after(town: Town) -> None:
    await town.clerk.command("/purdah", "names")
    await names_read(town, {"names": "Jane Smith"})
    await switches_on(town)
    reference = await town.submits(town.employee, "Jane Smith opens the fair.")
    assert "The words name Jane Smith" in town.reads(town.card(town.clerk, reference))
    await town.clerk.command("/purdah", "names")
    kept = "One name is kept of candidates, parties and councillors. It is erased "
    assert f"{kept}14 days after the pre-election period ends." in town.reads(town.clerk.view)
    await switches_off(town)
    assert "names" not in town.reads(town.employee.dm[-1])
    assert f"{kept}on Monday 15 March." in await asks(town, town.clerk)
    await town.later(days=13, hours=23)
    assert "Jane" in str((await town.records_but_journal())["candidates"])
    await town.restart()
    await town.later(hours=2)
    assert (await town.records_but_journal())["candidates"] == []
    told = "The names of candidates have been erased."
    assert [notices(town, town.person(who), told) for who in ("clerk", "deputy", "employee")] == [1, 0, 0]
    assert "Jane" not in str(await town.journal())
    await town.clerk.command("/purdah", "names")
    assert "No names are kept." in town.reads(town.clerk.view)
    await town.later(days=60)
    assert (await town.acts()).count("purdah:names-erased") == 1


async def test_a_period_that_ends_by_itself_says_until_when_names_are_kept(town: Town) -> None:
    await town.clerk.command("/purdah", "names")
    await names_read(town, {"names": "Jane Smith"})
    await switches_on(town, ends="2027-03-01")
    await town.later(days=1)
    told = town.reads(town.clerk.dm[-1])
    assert "It is erased on Tuesday 16 March. You can do so sooner with /purdah names." in told
    assert "erased" not in town.reads(town.employee.dm[-1])


async def test_names_that_cannot_be_read_are_asked_about(small_town: Town) -> None:
    await small_town.clerk.command("/purdah", "names")
    outcome = await small_town.clerk.submit({"names": "Jane Smith\na, b, c, d"})
    assert outcome.errors["names"].startswith("Line 2 cannot be read")
    outcome = await small_town.clerk.submit({"names": ""})
    assert outcome.errors["names"] == "Paste the names, one on each line."


# The calendar


async def test_the_clerk_finds_the_calendar_and_gives_it_another_address(small_town: Town) -> None:
    first = await asks(small_town, small_town.clerk, "calendar")
    assert f"{small_town.service.address}/calendar/" in first
    second = await asks(small_town, small_town.clerk, "calendar new")
    assert "/calendar/" in second
    assert first != second
    await small_town.restart()
    assert (
        second.split("/calendar/")[1] == (await asks(small_town, small_town.clerk, "calendar")).split("/calendar/")[1]
    )


async def test_a_referendum_is_offered_with_its_own_length_and_a_sunday_is_asked_about(small_town: Town) -> None:
    town = small_town
    await town.clerk.command("/purdah", "poll 2027-05-09")
    await town.clerk.submit({"kind": "Neighbourhood plan referendum", "country": "England"})
    shown = town.reads(town.clerk.view)
    assert "28 days back from polling day, by the Neighbourhood Planning (Referendums) Regulations 2012" in shown
    assert "Polling day is a Sunday. Is that right?" in shown
    answer = {"unusual": ["Yes, the poll is held on that day"]}
    sent(town, await town.clerk.submit(answer))
    await town.deliver()
    assert "neighbourhood plan referendum in England on Sunday 9 May" in await asks(town, town.employee)


# Nothing that was approved is forgotten


async def test_what_was_held_stands_among_what_waits_for_a_decision_once_purdah_is_over(town: Town) -> None:
    reference = await town.released(**at("2027-03-03", "12:00"))
    await switches_on(town, begins="2027-03-02", ends="2027-03-04")
    await town.later(days=2, hours=3)
    listed = town.told(await town.clerk.command("/draft", "list"))
    assert "Waiting for your decision" not in listed
    await town.later(days=2)
    said = town.reads_card(town.clerk, reference)
    assert "Purdah is over. It waits for a fresh approval by @Margaret Hale, Town Clerk." in said
    assert "is held because" not in said
    listed = town.told(await town.clerk.command("/draft", "list"))
    waiting = listed.partition("Waiting for your decision")[2]
    assert reference in waiting
    assert "waits for a fresh approval, from" in waiting
    assert "waits for your decision" in town.card(town.clerk, reference).text


async def test_an_emergency_is_marked_in_every_list(town: Town) -> None:
    reference = await town.submits(town.employee, FLOOD, urgent=EMERGENCY)
    for who in (town.clerk, town.deputy):
        assert f"Emergency. Once approved. {reference}, " in town.told(await who.command("/draft", "list"))
    await town.later(minutes=10)
    for who in (town.clerk, town.deputy):
        assert "Emergency. From @" in town.reads(who.dm[-1])
