"""Purdah as each person meets it: switched, holding back, letting through, and over."""

from typing import Any

import pytest

from chatops.practice.driver import Actor
from chatops.practice.outcome import Outcome
from chatops.practice.reading import buttons
from tests.journeys.town import DECLARED, FACEBOOK, WORDS, Town

FLOOD = "Flood warning: keep away from the river tonight."
HELD = "It is held because of the pre-election period"
EXEMPT = "Exempt from the period"
GROUNDS: dict[str, Any] = {
    "kind": "Emergency",
    "public_money": "No: it is about everybody's safety.",
    "fair": "Yes.",
    "reason": "The river is rising.",
}


async def switches_on(town: Town, **answers: Any) -> None:
    """The Clerk types /purdah on, says why and sends the form."""
    await town.clerk.command("/purdah", "on")
    sent = await town.clerk.submit({"reason": "The town council election."} | answers)
    assert sent.errors == {}
    await town.deliver()


async def switches_off(town: Town) -> None:
    """The Clerk types /purdah off and ends what is ticked: what is in force."""
    await town.clerk.command("/purdah", "off")
    sent = await town.clerk.submit({"reason": "The polls have closed."})
    assert sent.errors == {}
    await town.deliver()


async def exempts(town: Town, reference: str, **answers: Any) -> Outcome:
    """The Clerk presses the button on the newest card and fills in the form."""
    await town.clerk.press(town.card(town.clerk, reference, EXEMPT), EXEMPT)
    sent = await town.clerk.submit(GROUNDS | answers)
    await town.deliver()
    return sent


async def test_what_was_approved_before_and_falls_due_inside_is_held(town: Town) -> None:
    reference = await town.submits(town.employee, day="2027-03-02", time="12:00")
    await town.approves(town.clerk, reference)
    await switches_on(town)
    assert f"{reference}, approved, to go out on Tuesday 2 March at 12:00" in town.reads(town.clerk.dm[-1])
    assert "It would go out in the pre-election period" in town.reads_card(town.employee, reference)
    await town.later(days=1, hours=3)
    assert HELD in town.reads_card(town.employee, reference)
    assert HELD in town.status_card(reference)
    assert "draft:released" not in await town.acts()


async def test_what_was_handed_over_is_taken_back_and_offered_again_when_it_is_over(town: Town) -> None:
    reference = await town.released()
    await switches_on(town)
    assert "Do not post it" in town.reads_card(town.clerk, reference, "Do not post it")
    assert not [one for one in town.clerk.dm if "I have posted it" in buttons(one)]
    await town.later(days=30)
    assert (await town.acts()).count("draft:released") == 1

    await switches_off(town)
    assert (await town.acts()).count("draft:released") == 1
    await town.clerk.press(town.card(town.clerk, reference, "Approve again"), "Approve again")
    await town.deliver()
    assert (await town.acts()).count("draft:released") == 2
    assert town.card(town.clerk, reference, "I have posted it")


async def test_nothing_is_approved_that_would_go_out_inside(town: Town) -> None:
    reference = await town.submits(town.employee)
    before = town.card(town.clerk, reference, "Approve")
    await switches_on(town)
    assert "Approve" not in buttons(town.card(town.clerk, reference))
    stale = await town.clerk.press(before, "Approve", forced=True)
    assert "nothing goes out without an exemption by the Town Clerk" in town.told(stale)
    await town.deliver()
    assert "draft:approved" not in await town.acts()


async def test_what_goes_out_after_it_can_be_approved_inside(town: Town) -> None:
    await switches_on(town, ends="2027-03-05")
    reference = await town.submits(town.employee, day="2027-03-08", time="09:00")
    await town.approves(town.clerk, reference)
    await town.later(days=7)
    assert "draft:released" in await town.acts()


async def test_an_emergency_goes_to_both_and_out_with_one_form(town: Town) -> None:
    await switches_on(town)
    await town.opens_form(town.employee, FLOOD)
    urgent = ["This is an emergency, such as a flood warning"]
    await town.employee.submit({"accounts": [FACEBOOK], "declarations": DECLARED, "urgent": urgent})
    await town.deliver()
    reference = town.newest_reference(town.employee)
    for officer in (town.clerk, town.deputy):
        assert "The author says that this is an emergency." in town.reads_card(officer, reference)
    assert EXEMPT not in buttons(town.card(town.deputy, reference))

    sent = await exempts(town, reference, approve=["Approve it as well"])
    assert sent.errors == {}
    assert FLOOD in town.reads(town.card(town.clerk, reference, "I have posted it"))
    for told in (town.deputy, town.person("chair")):
        assert "The river is rising." in told_of_exemption(town, told)
        assert FLOOD not in told_of_exemption(town, told)
    assert (await town.acts())[-3:] == ["draft:exempted", "draft:approved", "draft:released"]


def told_of_exemption(town: Town, who: Actor) -> str:
    """The notice of the exemption, as this person reads it."""
    return next(town.reads(one) for one in who.dm if "is exempt from the pre-election period" in one.text)


async def test_an_exemption_dies_with_its_revision(town: Town) -> None:
    await switches_on(town)
    reference = await town.submits(town.employee, FLOOD)
    await exempts(town, reference)
    await town.revises(town.employee, reference, words="Vote for a drier town.")
    assert "Approve" not in buttons(town.card(town.clerk, reference))
    assert "It would go out in the pre-election period" in town.reads_card(town.clerk, reference)


async def test_a_revision_that_changed_while_the_form_was_open_is_not_exempted(town: Town) -> None:
    await switches_on(town)
    reference = await town.submits(town.employee, FLOOD)
    await town.clerk.press(town.card(town.clerk, reference, EXEMPT), EXEMPT)
    await town.revises(town.employee, reference, words="Vote for a drier town.")
    sent = await town.clerk.submit(GROUNDS)
    assert "revision 2 has come in since" in str(sent.answer)
    assert GROUNDS["reason"] in str(sent.answer)
    assert "draft:exempted" not in await town.acts()


@pytest.mark.parametrize("who", ["deputy", "chair", "employee", "volunteer", "councillor", "guest"])
async def test_only_the_clerk_switches_it(town: Town, who: str) -> None:
    for words in ("on", "off", "poll 2027-05-06"):
        told = town.told(await town.person(who).command("/purdah", words, channel="drafts"))
        assert "Only the Town Clerk" in told or "Guests of the workspace cannot do this" in told
    assert "purdah:set" not in await town.acts()


async def test_anyone_is_told_whether_it_is_in_force_until_when_and_why(town: Town) -> None:
    asked = town.told(await town.employee.command("/purdah", ""))
    assert "The pre-election period is not in force, and none is set." in asked
    await switches_on(town, ends="2027-05-06")
    for who in ("employee", "councillor", "chair", "volunteer"):
        said = town.told(await town.person(who).command("/purdah", "", channel="drafts"))
        assert "In force from Monday 1 March at 09:30 to the end of Thursday 6 May." in said
        assert "The town council election." in said


async def test_a_poll_gives_the_dates_and_the_clerk_the_day(town: Town) -> None:
    await town.clerk.command("/purdah", "poll 2027-05-06")
    await town.clerk.submit({"kind": "Local election (parish, town, district or county)", "country": "England"})
    shown = town.reads(town.clerk.view)
    assert "Wednesday 31 March" in shown
    assert "Thursday 6 May at 22:00" in shown
    sent = await town.clerk.submit({"begins": "2027-03-30"})
    assert sent.errors == {}
    await town.deliver()
    (window,) = [one for one in await town.journal() if one["act"] == "purdah:set"]
    assert window["details"]["begins"] == "2027-03-29T23:00:00+00:00"
    assert window["details"]["ends"] == "2027-05-06T21:00:00+00:00"

    channel = town.server.workspace.channel("drafts").id
    await town.later(days=22)
    assert any("coming" in one.text for one in town.employee.messages(channel))
    await town.later(days=7)
    assert any("in force" in one.text for one in town.employee.messages(channel))
    await town.later(days=38)
    assert any("has ended" in one.text for one in town.employee.messages(channel))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("poll 2027-02-30", "There is no such date."),
        ("poll soon", "There is no such date."),
        ("off", "there is nothing to switch off"),
        ("sideways", "/purdah says whether the pre-election period is in force"),
    ],
)
async def test_what_cannot_be_is_answered_with_a_sentence(town: Town, typed: str, said: str) -> None:
    assert said in town.told(await town.clerk.command("/purdah", typed))


@pytest.mark.parametrize(
    ("answers", "beside", "said"),
    [
        ({"begins": "2027-04-02", "ends": "2027-04-01"}, "ends", "The end is not after the start."),
        ({"ends": "2027-02-01"}, "ends", "That period would be over already."),
        ({"reason": " "}, "reason", "Say why, for the record."),
    ],
)
async def test_a_period_that_makes_no_sense_stays_in_the_form(
    town: Town, answers: dict[str, str], beside: str, said: str
) -> None:
    await town.clerk.command("/purdah", "on")
    sent = await town.clerk.submit({"reason": "The town council election."} | answers)
    assert said in sent.errors[beside]
    assert town.clerk.view.title == "Pre-election period"
    assert "purdah:set" not in await town.acts()


async def test_the_same_period_twice_is_set_once(town: Town) -> None:
    dates = {"begins": "2027-04-01", "ends": "2027-05-06"}
    await switches_on(town, **dates)
    await town.clerk.command("/purdah", "on")
    sent = await town.clerk.submit({"reason": "Again."} | dates)
    assert "is set already" in sent.errors["begins"]
    assert (await town.acts()).count("purdah:set") == 1


async def test_a_form_whose_answer_was_lost_sets_one_period(town: Town) -> None:
    town.faults_expected = True
    await town.clerk.command("/purdah", "on")
    town.server.faults.on("interactive", "lost_answer")
    await town.clerk.submit({"reason": "The town council election."})
    await town.clerk.submit({})
    await town.deliver()
    assert (await town.acts()).count("purdah:set") == 1


async def test_words_of_a_held_draft_stay_with_those_who_may_see_them(town: Town) -> None:
    await town.released()
    await switches_on(town)
    for who in ("councillor", "chair", "employee2", "guest"):
        assert WORDS.encode() not in town.person(who).everything_seen()
