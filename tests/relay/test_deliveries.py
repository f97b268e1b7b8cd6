"""Every kind of letter has exactly one row in the table that says how it is delivered."""

from typing import Any, cast

import pytest

from chatops.deliveries import INSTEAD, deliveries
from chatops.outbox.letter import CONFIDENTIAL, STEPS, LetterKind
from chatops.relay.deliveries import ByCourier, ByStep, whole
from handlers.letters.couriers import couriers
from handlers.letters.records import records_couriers
from handlers.requests.installation import Installation
from tests.support.postman import Postman

SHOWN = set(LetterKind) - STEPS


def table_of(*shown: LetterKind) -> Any:
    return deliveries(dict.fromkeys(shown, Postman()), approver_now=cast("Any", None), cases_kept_months=12)


def test_every_kind_of_letter_has_one_row_and_it_is_a_step_or_shown_to_people() -> None:
    table = table_of(*SHOWN)
    assert table.keys() == set(LetterKind)
    assert {kind for kind, row in table.items() if isinstance(row, ByStep)} == STEPS
    assert {kind for kind, row in table.items() if isinstance(row, ByCourier)} == SHOWN


def test_the_platform_and_the_mail_show_every_kind_that_is_no_step() -> None:
    nothing: Any = None
    ours = (
        couriers(nothing, nothing, Installation(), {"": "C1"}).keys() | records_couriers(nothing, nothing, None).keys()
    )
    assert ours | {LetterKind.EVENT, LetterKind.CASE_MAIL} == SHOWN


@pytest.mark.parametrize("kind", sorted(SHOWN))
def test_a_kind_without_a_row_is_no_table(kind: LetterKind) -> None:
    with pytest.raises(ValueError, match=f"with none: .*{kind}"):
        table_of(*SHOWN - {kind})


@pytest.mark.parametrize("kind", sorted(STEPS))
def test_a_step_that_is_shown_to_people_as_well_is_no_table(kind: LetterKind) -> None:
    with pytest.raises(ValueError, match=f"with two rows: .*{kind}"):
        table_of(*SHOWN, kind)


def test_a_kind_whose_step_the_outbox_does_not_know_is_no_table() -> None:
    def nothing_follows(*_: object, **__: object) -> tuple[()]:
        return ()

    rows = dict.fromkeys(LetterKind, ByStep(nothing_follows))
    with pytest.raises(ValueError, match="steps here or in STEPS alone"):
        whole(rows)


def test_only_what_nobody_may_hear_of_has_something_instead() -> None:
    assert INSTEAD.keys() <= CONFIDENTIAL
