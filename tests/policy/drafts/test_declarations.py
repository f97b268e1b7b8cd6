"""Section 5: the author declares each of its statements, on every draft."""

import pytest

from chatops.policy.clauses import CLAUSES
from chatops.policy.drafts.declarations import STATEMENTS, Declaration, everything_is_declared


def test_an_author_who_declares_everything_is_let_through() -> None:
    assert everything_is_declared(tuple(Declaration)) == []


@pytest.mark.parametrize("missing", Declaration)
@pytest.mark.clause("PS-3")
def test_a_declaration_left_out_is_named_by_its_clause(missing: Declaration) -> None:
    (objection,) = everything_is_declared([made for made in Declaration if made is not missing])
    assert (objection.clause, objection.field) == (STATEMENTS[missing][0], "declarations")


def test_nothing_declared_is_one_objection_and_not_six() -> None:
    (objection,) = everything_is_declared(())
    assert objection.clause == "5.1"


def test_a_declaration_made_twice_does_not_stand_for_another() -> None:
    assert everything_is_declared([Declaration.ACCURATE] * len(Declaration))


def test_every_declaration_has_a_statement_that_fits_a_form_and_a_clause_of_section_5() -> None:
    assert set(STATEMENTS) == set(Declaration)
    for clause, sentence in STATEMENTS.values():
        assert clause.startswith("5.")
        assert clause in CLAUSES
        assert len(sentence) <= 75
