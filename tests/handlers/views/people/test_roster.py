"""What somebody is told of their place in the council when the list of people changes."""

import pytest

from chatops.desk import Desk
from handlers.views.people.roster import see_own_standing
from tests.support.council import PEOPLE


@pytest.mark.clause("PS-4a", "PS-5")
async def test_a_councillor_is_told_on_the_first_day_what_they_answer_for(desk: Desk) -> None:
    said = await desk.look(see_own_standing, person=PEOPLE["councillor"])
    assert "the same responsibilities in law as anyone else" in said
    assert "You answer for what you post yourself" in said
    assert "have one apart from your own, and let nobody else use either, your family included" in said


@pytest.mark.parametrize("who", ["employee", "volunteer"])
async def test_nobody_else_is_told_of_what_councillors_answer_for(desk: Desk, who: str) -> None:
    assert "You answer for" not in await desk.look(see_own_standing, person=PEOPLE[who])
