"""What the matrix does not allow is refused by the clause that is against it, by a table that is written by hand."""

from functools import cache

import pytest

from chatops.policy.drafts.moves import can_move
from chatops.policy.people import AccountStatus, Actor, Standing
from tests.policy.authority.test_authority_matrix import (
    ACTS,
    AUTHOR,
    IN_FORCE,
    LENDER,
    ME,
    OFFICES,
    RULES,
    Cell,
    cells,
    the_draft,
)

DECIDING = "approve/reject/ask for changes/approve again/confirm/take back/turn down/hand on/comment"
WRITING = "submit/revise/take over/withdraw/bring back"
LENT = (
    "draft/account/topic/topic-not-stated/topic-not-shown/another-draft/another-account/somebody-else's/lender-wrote-it"
)
"""Whoever has been lent something is told why it does not reach this draft; others, whose it is to decide."""

# The first line that fits says the clause; "-" means that it does not matter.
TABLE = [
    # act, account, standing, office, lent, whose draft, clause
    ("-", "not in order", "-", "-", "-", "-", "1.1"),
    ("link accounts", "-", "-", "-", "-", "-", "1.1"),
    (f"{WRITING}/propose a template/use a template", "-", "not listed", "-", "-", "-", "1.1"),
    (f"{WRITING}/propose a template/use a template", "-", "member", "-", "-", "-", "house rule 3"),
    (WRITING, "-", "-", "-", "-", "-", "5.8"),
    (f"{DECIDING}/post/find out/follow up/lend", "-", "member", "-", "-", "-", "9.2"),
    (f"{DECIDING}/let through/decide a template", "-", "employee", "Clerk/Deputy", "-", "own", "house rule 1"),
    (DECIDING, "-", "employee", "none", LENT, "own", "house rule 1"),
    (DECIDING, "-", "employee", "none", "lender-wrote-it", "-", "house rule 8"),
    (DECIDING, "-", "employee", "none", LENT, "-", "3.1.1"),
    ("use a template", "-", "-", "-", "-", "own", "house rule 1"),
    ("switch templates/propose a template/end a template", "-", "-", "-", "-", "-", "house rule 15"),
    (f"{DECIDING}/be away/decide a template", "-", "-", "-", "-", "-", "3.1"),
    ("post/find out/follow up", "-", "-", "-", "-", "-", "9.1"),
    ("exempt/switch purdah", "-", "-", "-", "-", "-", "PS-4b"),
    ("allow a routine", "-", "-", "-", "-", "-", "house rule 4"),
    ("let through/pause", "-", "-", "-", "-", "-", "house rule 9"),
    ("lend/end a delegation", "-", "-", "-", "-", "-", "house rule 2"),
    ("keep the list/propose an office/call off an office", "-", "-", "-", "-", "-", "house rule 14"),
]


def by_the_table(cell: Cell) -> str:
    act, standing, office, what, own, _, status = cell
    return clause_against(act, standing, office, what, own, status)


@cache
def clause_against(
    act: str, standing: Standing | None, office: str, what: str, own: bool, status: AccountStatus
) -> str:
    said = (
        act,
        "in order" if status is AccountStatus.ACTIVE else "not in order",
        standing.value if standing else "not listed",
        office,
        what,
        "own" if own else "another's",
    )
    return next(
        clause
        for *words, clause in TABLE
        if all(word == "-" or one in word.split("/") for one, word in zip(said, words, strict=True))
    )


def by_the_rules(cell: Cell) -> list[str]:
    """The clauses of what the rule says against it; nothing where it is allowed, or where the stage is against it."""
    act, standing, office, what, own, stage, status = cell
    author = ME if own else LENDER if what == "lender-wrote-it" else AUTHOR
    this = the_draft(author, stage, () if what == "topic-not-shown" else (ME,))
    move = ACTS[act]
    if move is not None and act != "submit" and not can_move(this, move.act):
        return []
    stated = "DL-7KQ2M9" if what.startswith("topic") and what != "topic-not-stated" else ""
    actor = Actor(ME, status, standing, OFFICES[office], IN_FORCE[what])
    return [objection.clause for objection in RULES[act](actor, this, stated)]


@pytest.mark.parametrize("act", ACTS)
def test_every_refusal_says_the_clause_that_is_against_it(act: str) -> None:
    refused = {cell: clauses for cell in cells(act) if (clauses := by_the_rules(cell))}
    assert refused
    assert {(cell, *clauses) for cell, clauses in refused.items() if clauses != [by_the_table(cell)]} == set()
