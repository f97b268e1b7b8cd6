"""How a confidential case moves on, by when somebody must deal with it, and when it is erased."""

from datetime import date

import pytest

from chatops.policy.breaches import casework
from chatops.policy.breaches.case import CaseStage
from chatops.policy.breaches.endings import Outcome
from tests.support.cases import OPENED, case

# Act, then a letter for each stage (Received, Acknowledged, Looked into, Needs information, Closed): where it ends, or
# a dot where it may not start.
MOVES = {
    "case:acknowledge": "A....",
    "case:look-into": "LL.LL",
    "case:ask": "NNNN.",
    "case:update": "RALNC",
    "case:note": "RALNC",
    "case:close": "CCCC.",
}
STAGES = dict(zip("RALNC", CaseStage, strict=True))


@pytest.mark.parametrize("act", MOVES)
def test_an_act_moves_a_case_as_the_table_says(act: str) -> None:
    for stage, ends in zip(CaseStage, MOVES[act], strict=True):
        before = case("employee", stage=stage, version=4)
        assert casework.can_move(before, act) is (ends != ".")
        if ends != ".":
            after = casework.moved(before, act, date(2027, 3, 2))
            assert (after.stage, after.version) == (STAGES[ends], 5)
            acknowledged = after.stage is not CaseStage.RECEIVED
            assert (after.answered_on, after.updated_on) == ((date(2027, 3, 2),) * 2 if acknowledged else (None, None))


def test_every_act_is_in_the_table() -> None:
    assert set(MOVES) == set(casework.CASE_MOVES)


@pytest.mark.clause("6.3-end")
def test_a_case_that_is_looked_into_again_has_no_outcome_and_is_not_erased() -> None:
    closed = case("employee", stage=CaseStage.CLOSED, outcome=Outcome.NO_BREACH, closed_on=OPENED)
    again = casework.moved(closed, "case:look-into", date(2027, 4, 1))
    assert (again.outcome, again.closed_on, casework.erased_on(again, 12)) == (None, None, None)


@pytest.mark.parametrize(
    ("changes", "due"),
    [
        ({}, date(2027, 3, 4)),
        ({"opened_on": date(2027, 3, 5)}, date(2027, 3, 10)),
        ({"opened_on": date(2027, 3, 7)}, date(2027, 3, 10)),
        ({"opened_on": date(2027, 3, 25)}, date(2027, 4, 1)),  # Good Friday and Easter Monday lie between
        ({"handed_on": date(2027, 3, 5)}, date(2027, 3, 10)),
        ({"answered_on": date(2027, 3, 2), "updated_on": date(2027, 3, 2)}, date(2027, 6, 2)),
        ({"answered_on": date(2027, 3, 2), "updated_on": date(2027, 11, 30)}, date(2028, 2, 29)),
        ({"answered_on": OPENED, "updated_on": OPENED, "handed_on": date(2027, 6, 2)}, date(2027, 6, 7)),
    ],
)
def test_a_case_is_due(changes: dict[str, date], due: date) -> None:
    about = case("employee", **changes)
    assert casework.due_by(about) == due
    assert casework.looked_at_on(about, 12) == date.fromordinal(due.toordinal() + 1)


def test_a_closed_case_is_erased_after_its_months_unless_it_is_held() -> None:
    closed = case("employee", stage=CaseStage.CLOSED, closed_on=date(2027, 3, 31))
    assert [casework.looked_at_on(closed, months) for months in (1, 11, 12)] == [
        date(2027, 4, 30),
        date(2028, 2, 29),
        date(2028, 3, 31),
    ]
    assert casework.looked_at_on(case("employee", stage=CaseStage.CLOSED, closed_on=OPENED, on_hold=True), 12) is None


def test_a_note_acknowledges_nothing_and_whoever_deals_with_it_ends_the_handing_on() -> None:
    noted = casework.moved(case("employee"), "case:note", date(2027, 3, 2))
    assert casework.due_by(noted) == date(2027, 3, 4)
    handed = case("employee", handed_on=date(2027, 3, 5), step=1)
    assert casework.moved(handed, "case:acknowledge", date(2027, 3, 5)).handed_on is None


def test_an_answer_ends_the_wait_for_it_and_moves_nothing_else() -> None:
    for stage in CaseStage:
        after = casework.after_an_answer(case("employee", stage=stage))
        assert after is (CaseStage.LOOKED_INTO if stage is CaseStage.NEEDS_INFORMATION else stage)
