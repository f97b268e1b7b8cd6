"""5.4: who sees the words before they are out, who sees that a draft exists, and who sees nothing."""

import pytest

from chatops.policy.authority.visibility import Sight, sight_of
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import AccountStatus, Actor, Office, Person, Standing
from tests.support.drafts import AUTHOR, draft

SOMEBODY = Person("slack", "T0THORNBURY", "U0SOMEBODY")
CLERK, DEPUTY, CHAIR = Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK, Office.CHAIR

SEES = {
    "clerk": (Standing.EMPLOYEE, CLERK, Sight.EVERYTHING),
    "deputy": (Standing.EMPLOYEE, DEPUTY, Sight.EVERYTHING),
    "employee": (Standing.EMPLOYEE, None, Sight.STAGE),
    "volunteer": (Standing.VOLUNTEER, None, Sight.STAGE),
    "chair": (Standing.MEMBER, CHAIR, Sight.NOTHING),
    "councillor": (Standing.MEMBER, None, Sight.NOTHING),
    "councillor_listed_as_clerk": (Standing.MEMBER, CLERK, Sight.NOTHING),
    "not_listed": (None, None, Sight.NOTHING),
}


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize(("standing", "office", "sight"), SEES.values(), ids=SEES)
def test_each_person_sees_this_much_of_another_s_draft_at_every_stage(
    standing: Standing | None, office: Office | None, sight: Sight, stage: Stage
) -> None:
    assert sight_of(draft(stage=stage), Actor(SOMEBODY, AccountStatus.ACTIVE, standing, office)) is sight


@pytest.mark.parametrize("standing", [Standing.EMPLOYEE, Standing.VOLUNTEER])
def test_an_author_sees_all_of_their_own(standing: Standing) -> None:
    assert sight_of(draft(), Actor(AUTHOR, AccountStatus.ACTIVE, standing)) is Sight.EVERYTHING


@pytest.mark.parametrize("standing", [Standing.MEMBER, None])
def test_an_author_who_has_left_sees_nothing_any_longer(standing: Standing | None) -> None:
    assert sight_of(draft(), Actor(AUTHOR, AccountStatus.ACTIVE, standing)) is Sight.NOTHING


@pytest.mark.parametrize("status", [status for status in AccountStatus if status is not AccountStatus.ACTIVE])
def test_whoever_s_account_is_not_sound_sees_nothing_the_clerk_included(status: AccountStatus) -> None:
    assert sight_of(draft(), Actor(SOMEBODY, status, Standing.EMPLOYEE, CLERK)) is Sight.NOTHING
    assert sight_of(draft(), Actor(AUTHOR, status, Standing.EMPLOYEE)) is Sight.NOTHING
