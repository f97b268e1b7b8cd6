"""The clauses that the system cites, and those that an approver may cite."""

from chatops.policy.clauses import CLAUSES, citable


def test_a_clause_is_found_under_its_own_number() -> None:
    assert all(number == clause.number for number, clause in CLAUSES.items())


def test_an_approver_cites_clauses_about_content_and_none_about_offices() -> None:
    numbers = [clause.number for clause in citable()]
    assert {"5.1", "5.12", "PS-4b"} <= set(numbers)
    assert not {"3.1", "9.1", "9.2", "house rule 1"} & set(numbers)


def test_a_clause_is_written_with_its_number_first() -> None:
    assert str(CLAUSES["9.2"]) == "9.2: no elected member will have direct access"
