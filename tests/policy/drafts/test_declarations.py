"""Section 5: the author declares each of its statements, on every draft."""

from itertools import product

import pytest

from chatops.policy.clauses import CLAUSES
from chatops.policy.drafts.declarations import (
    FIELD,
    LONGEST_NOTE,
    STATEMENTS,
    TICKED_STATEMENTS,
    Declaration,
    Declared,
    Reply,
    everything_is_answered,
)

SO = tuple(Declared(declaration) for declaration in Declaration)


def replied(declaration: Declaration, reply: Reply) -> tuple[Declared, ...]:
    """Everything is so, but for this one, which has this reply."""
    return tuple(Declared(one.declaration, reply if one.declaration is declaration else one.reply) for one in SO)


def test_an_author_to_whom_everything_is_so_is_let_through() -> None:
    assert everything_is_answered(SO, "") == []


@pytest.mark.parametrize("missing", Declaration)
@pytest.mark.clause("PS-3")
def test_a_declaration_that_is_not_answered_is_named_by_its_clause_and_its_question(missing: Declaration) -> None:
    (objection,) = everything_is_answered([one for one in SO if one.declaration is not missing], "")
    assert (objection.clause, objection.field) == (STATEMENTS[missing].clause, FIELD + missing)


def test_nothing_answered_is_an_objection_beside_each_question() -> None:
    assert [objection.field for objection in everything_is_answered((), "")] == [FIELD + one for one in Declaration]


def test_an_answer_given_twice_does_not_stand_for_another() -> None:
    assert len(everything_is_answered([SO[0]] * len(SO), "")) == len(SO) - 1


@pytest.mark.parametrize("declaration", Declaration)
def test_nobody_is_made_to_declare_what_is_not_so(declaration: Declaration) -> None:
    noted = replied(declaration, Reply.SEE_NOTE)
    (objection,) = everything_is_answered(noted, " ")
    assert (objection.clause, objection.field) == (STATEMENTS[declaration].clause, "note")
    assert everything_is_answered(noted, "The number is Floodline's.") == []


@pytest.mark.parametrize("declaration", Declaration)
def test_only_what_is_not_about_every_post_can_be_said_not_to_apply(declaration: Declaration) -> None:
    says = everything_is_answered(replied(declaration, Reply.DOES_NOT_APPLY), "")
    assert bool(says) is (declaration in {Declaration.ACCURATE, Declaration.RESPECTFUL, Declaration.CONFIDENTIAL})


@pytest.mark.parametrize("declaration", Declaration)
def test_what_was_once_a_ticked_box_is_no_answer_any_more(declaration: Declaration) -> None:
    assert everything_is_answered(replied(declaration, Reply.TICKED), "A note.")


@pytest.mark.parametrize("note", ["A\x00", "a" * (LONGEST_NOTE + 1)])
def test_a_note_is_readable_and_not_too_long_whatever_points_to_it(note: str) -> None:
    (objection,) = everything_is_answered(SO, note)
    assert objection.field == "note"


@pytest.mark.parametrize(("declaration", "reply"), [*product(Declaration, Reply)])
def test_what_the_record_keeps_of_an_answer_is_read_as_it_was_given(declaration: Declaration, reply: Reply) -> None:
    assert Declared.read(str(Declared(declaration, reply))) == Declared(declaration, reply)


def test_a_box_that_was_ticked_is_kept_as_it_always_was() -> None:
    assert str(Declared(Declaration.LINKS, Reply.TICKED)) == "links"


def test_every_declaration_has_a_statement_that_fits_a_form_and_a_clause_of_section_5() -> None:
    assert set(STATEMENTS) == set(Declaration)
    assert set(TICKED_STATEMENTS) == set(Declaration) - {Declaration.EMPLOYEES}
    for statement in STATEMENTS.values():
        assert statement.clause.startswith("5.")
        assert statement.clause in CLAUSES
        assert len(statement.sentence) <= 75
