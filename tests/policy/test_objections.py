"""Rules object; a use case asks them all and refuses once."""

import pytest

from chatops.policy.objections import Attempt, Objection, Overtaken, Refused, refuse_if
from chatops.policy.people import AccountStatus, Actor
from tests.support.drafts import AUTHOR

ATTEMPT = Attempt("draft:submit", "", Actor(AUTHOR, AccountStatus.ACTIVE))
WORDS = Objection("5.1", "Write the words of the post.", "words")
ACCOUNTS = Objection("Intro-2a", "Choose an account.", "accounts")
MORE_WORDS = Objection("5.1", "That is no link.", "words")


def test_nothing_is_refused_when_no_rule_objects() -> None:
    refuse_if(ATTEMPT)
    refuse_if(ATTEMPT, [], ())


def test_everything_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(Refused) as refused:
        refuse_if(ATTEMPT, [WORDS], [], [ACCOUNTS, MORE_WORDS])
    assert refused.value.objections == (WORDS, ACCOUNTS, MORE_WORDS)
    assert refused.value.attempt is ATTEMPT


def test_a_refusal_cites_each_clause_once_in_order() -> None:
    assert Refused(ATTEMPT, (WORDS, ACCOUNTS, MORE_WORDS)).clauses == ("5.1", "Intro-2a")


def test_being_overtaken_rests_on_no_clause_and_says_what_stands_now() -> None:
    overtaken = Overtaken(ATTEMPT, "It has been decided already.")
    assert overtaken.clauses == ()
    assert str(overtaken) == overtaken.sentence == "It has been decided already."
