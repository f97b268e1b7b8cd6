"""Facts: what the journal keeps of each, and that it never keeps people's words."""

import json
from typing import Any

import pytest

from chatops.facts import account_access, accounts, attempts, people
from chatops.facts import drafts as facts
from chatops.facts.accounts import AccountRecorded
from chatops.facts.attempts import refusal
from chatops.facts.drafts import DECIDED
from chatops.facts.fact import Fact
from chatops.facts.people import PersonRecorded
from chatops.policy.account_access import Access
from chatops.policy.clauses import CLAUSES
from chatops.policy.digests import salted_digest
from chatops.policy.drafts.comments import Comment
from chatops.policy.drafts.draft import Decision, Posting, Verdict
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import Attempt, Objection, Overtaken, Refused
from chatops.policy.people import AccountStatus, Actor, Office, Person, Standing
from tests.support.drafts import AUTHOR, NOW, draft, revision

CLERK = Person("slack", "T0THORNBURY", "U0CLERK")
LINK = "https://www.facebook.com/ThornburyTownCouncil/posts/1"
REASON = "The date of the market is wrong."
BEFORE = draft(stage=Stage.ROUTED)
COMMON: dict[str, Any] = {"at": NOW, "reference": BEFORE.reference, "by": CLERK, "office": Office.TOWN_CLERK}


def decided(verdict: Verdict) -> Fact:
    decision = Decision(verdict, 1, "0" * 64, CLERK, Office.TOWN_CLERK, NOW, REASON, ("5.1",))
    return DECIDED[verdict](draft=BEFORE, decision=decision, **COMMON)


ATTEMPT = Attempt("draft:approve", BEFORE.reference, Actor(CLERK, AccountStatus.ACTIVE, None, Office.TOWN_CLERK))

ACCESS = Access("AC-7KQ2M9", "website", AUTHOR, REASON, REASON, NOW, lapses=True, since=NOW)

ONE_OF_EACH: dict[str, Fact] = {
    "submitted": facts.DraftSubmitted(revision=revision(), form="form-1", **COMMON),
    "taken over": facts.DraftTakenOver(revision=revision(number=2), before=BEFORE, **COMMON),
    "revised": facts.DraftRevised(revision=revision(number=2), form="form-2", before=BEFORE, **COMMON),
    "routed": facts.DraftRouted(draft=BEFORE, to=(CLERK,), **COMMON),
    "approved": decided(Verdict.APPROVED),
    "rejected": decided(Verdict.REJECTED),
    "changes_requested": decided(Verdict.CHANGES_REQUESTED),
    "commented": facts.DraftCommented(
        draft=BEFORE, comment=Comment(1, CLERK, Office.TOWN_CLERK, NOW, REASON), form="form-3", **COMMON
    ),
    "withdrawn": facts.DraftWithdrawn(draft=BEFORE, **COMMON),
    "handed over": facts.DraftHandedOver(draft=BEFORE, to=(CLERK,), **COMMON),
    "released": facts.DraftReleased(draft=BEFORE, to=(CLERK,), **COMMON),
    "posted": facts.DraftPosted(
        draft=BEFORE, postings=(Posting("website", LINK, CLERK, NOW),), holders=(CLERK,), finished=False, **COMMON
    ),
    "person": PersonRecorded(person=AUTHOR, standing=Standing.EMPLOYEE, holds=None, **COMMON),
    "linked": people.IdentityLinked(person=AUTHOR, identity=CLERK, **COMMON),
    "unlinked": people.IdentityUnlinked(person=AUTHOR, identity=CLERK, **COMMON),
    "platforms": people.PlatformsChosen(both=True, **COMMON),
    "account": AccountRecorded(
        name="Website", address="https://example.org", network="Website", official=True, **COMMON
    ),
    **{
        kind.act: kind(access=ACCESS, **COMMON)
        for kind in (
            account_access.AccessGiven,
            account_access.AccessChanged,
            account_access.AccessEnded,
            account_access.AccessDue,
        )
    },
    "refused": refusal(Refused(ATTEMPT, (Objection("3.1", "Only the Clerk can."),)), NOW),
}


def test_the_table_has_one_of_each_fact() -> None:
    rooms = (facts, people, accounts, account_access, attempts)
    every = [k for room in rooms for k in vars(room).values() if getattr(k, "__module__", "") == room.__name__]
    concrete = {kind for kind in every if isinstance(kind, type) and issubclass(kind, Fact)}
    shared = {Fact, facts.DraftDecided, people.IdentityFact, account_access.AccessFact}
    assert {type(fact) for fact in ONE_OF_EACH.values()} == concrete - shared


@pytest.mark.parametrize("fact", ONE_OF_EACH.values(), ids=ONE_OF_EACH)
def test_the_journal_keeps_no_words_no_reason_no_link_and_no_salt(fact: Fact) -> None:
    kept = json.dumps(fact.details())
    assert all(secret not in kept for secret in (revision().words, REASON, LINK, revision().salt))


@pytest.mark.parametrize("fact", ONE_OF_EACH.values(), ids=ONE_OF_EACH)
def test_each_fact_names_its_act_and_a_known_clause(fact: Fact) -> None:
    assert ":" in fact.act
    assert fact.clause in CLAUSES


def test_no_two_facts_are_journalled_as_the_same_act() -> None:
    assert len({fact.act for fact in ONE_OF_EACH.values()}) == len(ONE_OF_EACH)


@pytest.mark.parametrize("name", ["submitted", "revised", "approved", "rejected", "changes_requested", "released"])
def test_what_binds_to_content_keeps_its_digest(name: str) -> None:
    assert ONE_OF_EACH[name].details()["digest"] == revision().digest


def test_a_reason_and_a_link_can_be_shown_to_be_the_ones_that_were_given() -> None:
    salt = revision().salt
    assert decided(Verdict.REJECTED).details()["reason_digest"] == salted_digest(salt, REASON)
    assert ONE_OF_EACH["posted"].details()["links"] == [f"website {salted_digest(salt, LINK)}"]


def test_an_approval_without_a_reason_has_no_digest_of_one() -> None:
    bare = Decision(Verdict.APPROVED, 1, "0" * 64, CLERK, Office.TOWN_CLERK, NOW)
    assert DECIDED[Verdict.APPROVED](draft=BEFORE, decision=bare, **COMMON).details()["reason_digest"] is None


def test_a_refusal_keeps_who_tried_what_and_the_clauses() -> None:
    fact = ONE_OF_EACH["refused"]
    assert (fact.by, fact.office, fact.reference) == (CLERK, Office.TOWN_CLERK, BEFORE.reference)
    assert fact.details() == {"attempted": "draft:approve", "clauses": ["3.1"], "overtaken": 0}


def test_a_refusal_rests_on_the_first_of_the_clauses_that_say_no() -> None:
    objections = (Objection("9.2", "Not their own."), Objection("5.1", "Not whole."), Objection("9.2", "Nor that."))
    fact = refusal(Refused(ATTEMPT, objections), NOW)
    assert fact.rests_on == "9.2"
    assert fact.details()["clauses"] == ["9.2", "5.1"]


def test_being_overtaken_is_kept_as_such() -> None:
    fact = refusal(Overtaken(ATTEMPT, "It has been decided already."), NOW)
    assert fact.rests_on == "3.1"
    assert fact.details() == {"attempted": "draft:approve", "clauses": [], "overtaken": 1}
