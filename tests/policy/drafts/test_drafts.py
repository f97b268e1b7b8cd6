"""A draft, the table of its moves, and the digest that binds a decision to what will be published."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatops.policy.digests import salted_digest
from chatops.policy.drafts.declarations import Declaration, Declared
from chatops.policy.drafts.draft import Decision, Draft, Posting, Verdict
from chatops.policy.drafts.moves import accounts_are_official, approval_stands, can_move, nothing_posted_yet
from chatops.policy.drafts.stages import MOVES, OPEN_STAGES, Stage
from chatops.policy.people import Office, Person
from tests.support.drafts import AUTHOR, NOW, draft, revision

CLERK = Person("slack", "T0THORNBURY", "U0CLERK")
texts = st.text(max_size=40)
keys = st.lists(st.text(max_size=8), max_size=4, unique=True)
times = st.none() | st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=366)).map(lambda wait: NOW + wait)

PUBLISHED: dict[str, Any] = {
    "words": "The Saturday market is off.",
    "accounts": ("facebook-page",),
    "goes_out_at": NOW + timedelta(days=1),
}
NOT_PUBLISHED: dict[str, Any] = {
    "number": 2,
    "declarations": (Declared(Declaration.ACCURATE),),
    "note": "The number is Floodline's.",
    "author": CLERK,
    "made_at": NOW + timedelta(days=1),
}


@pytest.mark.parametrize("part", PUBLISHED)
def test_the_digest_changes_with_what_will_be_published(part: str) -> None:
    assert revision(**{part: PUBLISHED[part]}).digest != revision().digest


@pytest.mark.parametrize("part", NOT_PUBLISHED)
def test_the_digest_does_not_change_with_what_will_not_be_published(part: str) -> None:
    assert revision(**{part: NOT_PUBLISHED[part]}).digest == revision().digest


def test_the_digest_does_not_change_with_the_order_in_which_accounts_were_ticked() -> None:
    assert revision(accounts=("website", "facebook-page")).digest == revision().digest


def test_the_same_words_in_two_drafts_have_two_digests() -> None:
    assert revision(salt="1" * 32).digest != revision().digest


@given(texts, keys, times, texts, keys, times)
def test_two_revisions_share_a_digest_only_when_they_publish_the_same(
    words: str, accounts: list[str], at: Any, other_words: str, other_accounts: list[str], other_at: Any
) -> None:
    one = revision(words=words, accounts=tuple(accounts), goes_out_at=at)
    other = revision(words=other_words, accounts=tuple(other_accounts), goes_out_at=other_at)
    same = (words, sorted(accounts), at) == (other_words, sorted(other_accounts), other_at)
    assert (one.digest == other.digest) == same


@given(st.text(alphabet=st.characters()))
def test_no_words_make_the_digest_fail(words: str) -> None:
    assert len(revision(words=words).digest) == 64


def test_a_digest_without_its_salt_says_nothing() -> None:
    assert salted_digest("1" * 32, "a reason") != salted_digest("2" * 32, "a reason")


MAY_START = {
    "draft:submit": set(),
    "draft:route": {Stage.SUBMITTED},
    "draft:approve-by-template": {Stage.SUBMITTED},
    "draft:approve": {Stage.ROUTED},
    "draft:reject": {Stage.ROUTED},
    "draft:ask-for-changes": {Stage.ROUTED},
    "draft:revise": {
        Stage.ROUTED,
        Stage.CHANGES_REQUESTED,
        Stage.APPROVED,
        Stage.UNCONFIRMED,
        Stage.HELD,
        Stage.RELEASED,
        Stage.LAPSED,
    },
    "draft:withdraw": {
        Stage.SUBMITTED,
        Stage.ROUTED,
        Stage.CHANGES_REQUESTED,
        Stage.APPROVED,
        Stage.UNCONFIRMED,
        Stage.HELD,
    },
    "draft:stop": {Stage.APPROVED, Stage.RELEASED},
    "draft:take-over": {
        Stage.ROUTED,
        Stage.CHANGES_REQUESTED,
        Stage.APPROVED,
        Stage.UNCONFIRMED,
        Stage.HELD,
        Stage.RELEASED,
        Stage.LAPSED,
    },
    "draft:turn-down": {Stage.UNCONFIRMED, Stage.HELD},
    "draft:take-back": {Stage.APPROVED, Stage.UNCONFIRMED, Stage.HELD, Stage.RELEASED},
    "draft:finish": {Stage.RELEASED},
    "draft:confirm": {Stage.UNCONFIRMED},
    "draft:lapse": {Stage.SUBMITTED, Stage.ROUTED, Stage.UNCONFIRMED, Stage.HELD},
    "draft:bring-back": {Stage.LAPSED},
    "draft:hold": {Stage.APPROVED, Stage.RELEASED},
    "draft:exempt": {Stage.SUBMITTED, Stage.ROUTED, Stage.APPROVED, Stage.HELD},
    "draft:follow-up": {
        Stage.RELEASED,
        Stage.POSTED,
        Stage.HELD,
        Stage.UNCONFIRMED,
        Stage.CHANGES_REQUESTED,
        Stage.WITHDRAWN,
        Stage.LAPSED,
        Stage.SUBMITTED,
        Stage.ROUTED,
        Stage.APPROVED,
        Stage.REJECTED,
    },
    "draft:hand-over": {Stage.RELEASED},
    "draft:find-out": set(Stage) - {Stage.RELEASED, Stage.POSTED},
    "draft:prepare": {Stage.RELEASED},
    "draft:claim": {Stage.RELEASED},
    "draft:doubt": set(Stage),
    "draft:find-absent": set(Stage),
    "draft:leave-to-people": set(Stage),
    "draft:read-back": set(Stage),
    "draft:publish": set(Stage),
    "draft:let-through": {Stage.SUBMITTED, Stage.ROUTED, Stage.APPROVED, Stage.HELD},
    "draft:comment": {Stage.ROUTED, Stage.UNCONFIRMED, Stage.HELD},
    "draft:hand-on": {Stage.ROUTED, Stage.UNCONFIRMED, Stage.HELD},
    "draft:ask-others": {Stage.ROUTED, Stage.UNCONFIRMED, Stage.HELD},
    "draft:escalate": {Stage.ROUTED, Stage.UNCONFIRMED, Stage.HELD},
    "draft:approve-again": {Stage.HELD},
    "draft:release": {Stage.APPROVED},
    "draft:post": {Stage.RELEASED},
}


@pytest.mark.parametrize("act", MOVES)
def test_an_act_starts_from_these_stages_and_from_no_other(act: str) -> None:
    assert {stage for stage in Stage if can_move(draft(stage=stage), act)} == MAY_START[act]


def test_every_stage_can_be_reached_and_three_are_the_end() -> None:
    assert {move.ends for move in MOVES.values() if move.ends} == set(Stage)
    assert set(Stage) - set(OPEN_STAGES) == {Stage.POSTED, Stage.REJECTED, Stage.WITHDRAWN}


def decided(verdict: Verdict, on: int, *, revisions: int) -> Draft:
    made = tuple(revision(number=n + 1) for n in range(revisions))
    decision = Decision(verdict, on, made[on - 1].digest, CLERK, Office.TOWN_CLERK, NOW)
    return draft(revisions=made, decisions=(decision,))


def changed_after(approved: Draft) -> Draft:
    """The words of the approved revision were changed where it is kept, past the program."""
    return replace(approved, revisions=(replace(approved.revision, words="Vote for the Blue party."),))


def test_an_approval_stands_for_the_newest_revision() -> None:
    assert approval_stands(decided(Verdict.APPROVED, 2, revisions=2))


@pytest.mark.parametrize(
    "not_approved",
    [
        draft(),
        decided(Verdict.APPROVED, 1, revisions=2),
        decided(Verdict.REJECTED, 1, revisions=1),
        decided(Verdict.CHANGES_REQUESTED, 1, revisions=1),
        changed_after(decided(Verdict.APPROVED, 1, revisions=1)),
    ],
    ids=["never_decided", "revised_since", "rejected", "changes_requested", "changed_where_it_is_kept"],
)
def test_an_approval_does_not_stand(not_approved: Draft) -> None:
    assert not approval_stands(not_approved)


@pytest.mark.parametrize("chosen", [("facebook-page",), ("website", "facebook-page")])
def test_a_draft_is_for_official_accounts(chosen: tuple[str, ...]) -> None:
    assert accounts_are_official(chosen, ["facebook-page", "website"]) == []


@pytest.mark.parametrize(
    "chosen",
    [(), ("my-own-page",), ("facebook-page", "my-own-page"), ("",), ("Facebook-Page",)],
    ids=["none", "unofficial", "one_unofficial", "empty", "other_letters"],
)
@pytest.mark.clause("Intro-2a")
def test_a_draft_is_for_no_other_account_and_for_one_at_least(chosen: tuple[str, ...]) -> None:
    (objection,) = accounts_are_official(chosen, ["facebook-page", "website"])
    assert (objection.clause, objection.field) == ("Intro-2a", "accounts")


def test_a_draft_that_appeared_in_part_needs_a_new_draft_for_what_follows() -> None:
    part = draft(postings=(Posting("website", "https://example.org/1", CLERK, NOW),))
    assert [objection.clause for objection in nothing_posted_yet(part)] == ["4.2b"]
    assert nothing_posted_yet(draft()) == []
    assert part.unposted == ("facebook-page",)
    assert draft().unposted == ("facebook-page", "website")


def test_everyone_who_wrote_a_revision_is_an_author() -> None:
    assert replace(draft(), revisions=(revision(), revision(number=2, author=CLERK))).authors == {AUTHOR, CLERK}


def test_the_newest_revision_is_the_one_that_counts() -> None:
    two = decided(Verdict.CHANGES_REQUESTED, 1, revisions=2)
    assert two.revision.number == 2
    assert two.decision is None
