"""5.10: somebody who is named in a draft gets a message, reads what it says, and answers with a button."""

import pytest

from handlers.practice.people.outcome import Outcome
from tests.journeys.town import FACEBOOK, LOOKED, Town

WORDS = "Thanks to Mrs Pemberton, who opens the hall each morning."


@pytest.mark.clause("5.10")
async def test_whoever_is_named_answers_with_a_button_and_the_approver_s_card_says_so(town: Town) -> None:
    volunteer = town.person("volunteer")
    await town.opens_form(town.employee, WORDS)
    await town.sends(town.employee, accounts=[FACEBOOK])
    assert "Which of the council's staff and volunteers does it name?" in town.reads(town.employee.view)
    answered = await town.answers_what_was_found(town.employee, Outcome(), LOOKED, named=[volunteer.id])
    assert (answered.errors, answered.trouble) == ({}, "")
    await town.deliver()
    reference = town.newest_reference(town.clerk)
    assert "was asked, and has not answered" in town.reads(town.card(town.clerk, reference, "Approve"))
    notice = volunteer.dm[-1]
    assert WORDS not in town.reads(notice), "a message on a locked telephone has no words of a draft"
    await volunteer.press(notice, "Open it")
    assert WORDS in town.reads(volunteer.view)
    await volunteer.press(volunteer.view, "I agree")
    assert "Your answer is saved." in town.reads(volunteer.view)
    await town.deliver()
    assert "agrees" in town.reads(town.card(town.clerk, reference, "Approve"))
