"""Who is told what of each fact, and that a letter never carries the words themselves."""

from datetime import timedelta
from typing import Any

import pytest

from chatops.facts import drafts as facts
from chatops.facts.drafts import DECIDED
from chatops.facts.fact import Fact
from chatops.outbox.letter import Letter, LetterKind
from chatops.outbox.read_about import read_about
from chatops.outbox.writers import letters_for
from chatops.policy.drafts.draft import Decision, Posting, Verdict
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Office, Person
from tests.facts.test_facts import ONE_OF_EACH
from tests.support.drafts import AUTHOR, NOW, draft, revision

CLERK = Person("slack", "T0THORNBURY", "U0CLERK")
DEPUTY = Person("slack", "T0THORNBURY", "U0DEPUTY")
ABOUT = "DR-7KQ2M9"
COMMON: dict[str, Any] = {"at": NOW, "reference": ABOUT, "by": CLERK, "office": Office.TOWN_CLERK}
STATUS = Letter(LetterKind.STATUS_CARD, ABOUT)


def decided(verdict: Verdict, **changes: Any) -> Fact:
    before = draft(stage=Stage.ROUTED, asked=(CLERK,), **changes)
    return DECIDED[verdict](
        draft=before, decision=Decision(verdict, 1, "0" * 64, CLERK, Office.TOWN_CLERK, NOW), **COMMON
    )


def posted(*, finished: bool) -> Fact:
    before = draft(stage=Stage.RELEASED, asked=(CLERK,), handed_to=(CLERK, DEPUTY))
    postings = (Posting("website", "https://example.org/1", CLERK, NOW),)
    return facts.DraftPosted(draft=before, postings=postings, holders=(CLERK, DEPUTY), finished=finished, **COMMON)


def test_a_new_draft_is_routed_and_shown_to_the_channel() -> None:
    assert set(letters_for(ONE_OF_EACH["submitted"])) == {Letter(LetterKind.ROUTE, ABOUT), STATUS}


def test_a_revision_is_routed_again_and_taken_back_from_those_who_had_it_to_post() -> None:
    before = draft(stage=Stage.RELEASED, handed_to=(CLERK, DEPUTY))
    revised = facts.DraftRevised(revision=revision(number=2), form="form-2", before=before, **COMMON)
    assert set(letters_for(revised)) == {
        Letter(LetterKind.ROUTE, ABOUT),
        Letter(LetterKind.HANDOVER_CARD, ABOUT, CLERK),
        Letter(LetterKind.HANDOVER_CARD, ABOUT, DEPUTY),
        STATUS,
    }


def test_the_approver_and_the_author_notice_a_routing_and_a_former_approver_s_card_is_redrawn() -> None:
    before = draft(asked=(CLERK,))
    assert set(letters_for(facts.DraftRouted(draft=before, to=(DEPUTY,), **COMMON))) == {
        Letter(LetterKind.DECISION_CARD, ABOUT, DEPUTY, afresh=True),
        Letter(LetterKind.DECISION_CARD, ABOUT, CLERK),
        Letter(LetterKind.AUTHOR_CARD, ABOUT, AUTHOR, afresh=True),
        Letter(LetterKind.DEADLINE, ABOUT),
        STATUS,
    }


def test_the_bot_looks_again_when_something_is_first_due() -> None:
    routed = facts.DraftRouted(draft=draft(), to=(CLERK,), deadline_at=NOW + timedelta(hours=4), **COMMON)
    assert Letter(LetterKind.DEADLINE, ABOUT, not_before=NOW + timedelta(hours=4)) in letters_for(routed)


def test_a_draft_routed_to_nobody_is_still_shown_to_its_author_and_the_channel() -> None:
    written = letters_for(facts.DraftRouted(draft=draft(), to=(), **COMMON))
    assert set(written) == {
        Letter(LetterKind.AUTHOR_CARD, ABOUT, AUTHOR, afresh=True),
        Letter(LetterKind.DEADLINE, ABOUT),
        STATUS,
    }


@pytest.mark.parametrize("verdict", Verdict)
def test_after_a_decision_every_card_is_redrawn_and_the_author_notices(verdict: Verdict) -> None:
    assert {
        Letter(LetterKind.DECISION_CARD, ABOUT, CLERK),
        Letter(LetterKind.AUTHOR_CARD, ABOUT, AUTHOR, afresh=True),
        STATUS,
    } <= set(letters_for(decided(verdict)))


@pytest.mark.parametrize("wait", [None, timedelta(days=1)], ids=["at_once", "at_its_time"])
def test_an_approved_draft_is_released_when_its_time_comes(wait: timedelta | None) -> None:
    at = NOW + wait if wait else None
    written = letters_for(decided(Verdict.APPROVED, revisions=(revision(goes_out_at=at),)))
    assert Letter(LetterKind.RELEASE, ABOUT, not_before=at) in written


@pytest.mark.parametrize("verdict", [Verdict.REJECTED, Verdict.CHANGES_REQUESTED])
def test_a_draft_that_was_turned_down_is_not_released(verdict: Verdict) -> None:
    assert LetterKind.RELEASE not in {letter.kind for letter in letters_for(decided(verdict))}


def test_after_a_withdrawal_the_approver_s_card_is_redrawn() -> None:
    withdrawn = facts.DraftWithdrawn(draft=draft(stage=Stage.ROUTED, asked=(CLERK,)), **COMMON)
    assert set(letters_for(withdrawn)) == {
        Letter(LetterKind.DECISION_CARD, ABOUT, CLERK),
        Letter(LetterKind.AUTHOR_CARD, ABOUT, AUTHOR),
        STATUS,
    }


def test_a_release_reaches_each_holder_of_the_accounts_as_something_new() -> None:
    released = facts.DraftReleased(draft=draft(stage=Stage.APPROVED, asked=(CLERK,)), to=(CLERK, DEPUTY), **COMMON)
    assert {
        Letter(LetterKind.HANDOVER_CARD, ABOUT, CLERK, afresh=True),
        Letter(LetterKind.HANDOVER_CARD, ABOUT, DEPUTY, afresh=True),
        STATUS,
    } <= set(letters_for(released))


@pytest.mark.parametrize("finished", [True, False])
def test_the_author_notices_when_the_last_post_is_recorded_and_not_before(finished: bool) -> None:
    assert Letter(LetterKind.AUTHOR_CARD, ABOUT, AUTHOR, afresh=finished) in letters_for(posted(finished=finished))


@pytest.mark.parametrize("name", ["person", "account", "refused"])
def test_what_concerns_the_journal_alone_is_told_to_nobody(name: str) -> None:
    assert letters_for(ONE_OF_EACH[name]) == ()


@pytest.mark.parametrize("fact", ONE_OF_EACH.values(), ids=ONE_OF_EACH)
def test_no_letter_carries_words_and_each_is_about_the_fact_s_reference(fact: Fact) -> None:
    for letter in letters_for(fact):
        assert letter.about == fact.reference
        assert revision().words not in str(letter)


@pytest.mark.parametrize("name", ONE_OF_EACH)
def test_what_is_written_of_each_fact_is_read_again_as_the_same(name: str) -> None:
    for letter in letters_for(ONE_OF_EACH[name]):
        assert read_about(letter.kind, letter.reference) == letter.about
