"""An account that leaves the list stops what was approved for it; one that is renamed or moves stays what it is."""

from datetime import date

import pytest

from chatops.desk import Desk
from chatops.evaluate.approvers import in_force
from chatops.flow.authority.delegate import DelegationForm, lend_approval
from chatops.flow.drafts.decide import confirm_draft
from chatops.outbox.letter import LetterKind
from chatops.outbox.writers import letters_for
from chatops.policy.drafts.stages import Stage
from chatops.policy.stops import StopCause
from handlers.views.drafts.draft import see_draft
from handlers.views.drafts.forms import post_form
from handlers.views.drafts.offers import Offer
from storage.engine import Database
from tests.support.council import (
    PEOPLE,
    approve,
    approved,
    as_it_stands,
    caller,
    drop_account,
    held,
    links_for,
    list_account,
    new_form,
    posted,
    record,
    release,
    released,
    routed,
    tomorrow_at_noon,
)
from tests.support.databases import journal_of
from tests.support.refusals import refused

BOTH = ("facebook-page", "x-account")


async def test_what_was_approved_for_an_account_that_left_waits_for_a_fresh_decision_and_its_people_are_told(
    desk: Desk, database: Database
) -> None:
    draft = await approved(desk, accounts=BOTH, **tomorrow_at_noon())
    facts = await drop_account(desk, "x-account")
    now = await as_it_stands(desk, draft.reference)
    assert (now.stage, now.stopped) == (Stage.UNCONFIRMED, StopCause.ACCOUNT)
    told = {(letter.kind, letter.to) for fact in facts for letter in letters_for(fact) if letter.afresh}
    assert {(LetterKind.DECISION_CARD, PEOPLE["clerk"]), (LetterKind.AUTHOR_CARD, PEOPLE["employee"])} <= told
    acts = [entry["act"] for entry in await journal_of(database, desk.council)]
    assert acts.index("draft:stopped") > acts.index("draft:approved")
    view = await desk.look(see_draft, reference=draft.reference, by=caller("clerk"))
    assert "An account that it was for is no longer official" in "".join(str(part) for part in view.standing)


async def test_confirmed_it_goes_out_on_the_accounts_that_are_left_and_is_finished_there(desk: Desk) -> None:
    draft = await approved(desk, accounts=BOTH)
    await drop_account(desk, "x-account")
    await desk.transact(confirm_draft, reference=draft.reference, revision=1, by=caller("clerk"))
    await release(desk, draft)
    form = await desk.look(post_form, reference=draft.reference, by=caller("clerk"))
    assert [line.key for line in form.accounts] == ["facebook-page"]
    await record(desk, draft, links_for("facebook-page"))
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.POSTED


async def test_with_no_account_left_it_is_not_approved_confirmed_or_released(desk: Desk, database: Database) -> None:
    stopped, waiting = await approved(desk, accounts=("x-account",)), await routed(desk, accounts=("x-account",))
    await drop_account(desk, "x-account")
    async with refused(desk, database) as told:
        await desk.transact(confirm_draft, reference=stopped.reference, revision=1, by=caller("clerk"))
    assert told.clauses == ("Intro-2a",)
    async with refused(desk, database):
        await approve(desk, waiting)
    for draft in (stopped, waiting):
        view = await desk.look(see_draft, reference=draft.reference, by=caller("clerk"))
        assert view.offers.isdisjoint({Offer.APPROVE, Offer.CONFIRM})


async def test_what_was_handed_over_can_be_finished_without_the_account(desk: Desk) -> None:
    draft = await released(desk, accounts=BOTH)
    await drop_account(desk, "x-account")
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.RELEASED
    await record(desk, draft, links_for("facebook-page"))
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.POSTED


async def test_what_lacked_only_the_account_that_left_is_finished(desk: Desk, database: Database) -> None:
    draft = await released(desk, accounts=BOTH)
    await record(desk, draft, links_for("facebook-page"))
    await drop_account(desk, "x-account")
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.POSTED
    assert "draft:finished" in [entry["act"] for entry in await journal_of(database, desk.council)]


async def test_what_was_handed_over_for_that_account_alone_is_no_longer_to_be_posted(desk: Desk) -> None:
    draft = await released(desk, accounts=("x-account",))
    facts = await drop_account(desk, "x-account")
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.UNCONFIRMED
    cards = {letter.to for fact in facts for letter in letters_for(fact) if letter.kind is LetterKind.HANDOVER_CARD}
    assert cards == {PEOPLE["clerk"], PEOPLE["deputy"]}


async def test_what_is_held_or_waits_stays_where_it_is_and_its_people_are_told(desk: Desk) -> None:
    waiting = await routed(desk, accounts=BOTH)
    holding = await held(desk, accounts=BOTH)
    facts = await drop_account(desk, "x-account")
    told = {letter.about for fact in facts for letter in letters_for(fact) if letter.kind is LetterKind.AUTHOR_CARD}
    assert told == {waiting.reference, holding.reference}
    assert (await as_it_stands(desk, waiting.reference)).stage is Stage.ROUTED


async def test_a_draft_for_other_accounts_is_not_touched(desk: Desk) -> None:
    draft = await approved(desk, accounts=("website",))
    await drop_account(desk, "x-account")
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.APPROVED


async def test_a_draft_that_was_confirmed_without_the_account_is_not_stopped_when_another_leaves(desk: Desk) -> None:
    draft = await approved(desk, accounts=BOTH, **tomorrow_at_noon())
    await drop_account(desk, "x-account")
    await desk.transact(confirm_draft, reference=draft.reference, revision=1, by=caller("clerk"))
    await drop_account(desk, "website")
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.APPROVED


async def test_an_account_that_comes_back_is_not_the_one_that_was_approved(desk: Desk) -> None:
    draft = await released(desk, accounts=BOTH)
    await drop_account(desk, "x-account")
    await list_account(desk, "X account", "https://x.com/ThornburyTC")
    form = await desk.look(post_form, reference=draft.reference, by=caller("clerk"))
    assert [line.key for line in form.accounts] == ["facebook-page"]


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Council X page", "https://x.com/ThornburyTC"),
        ("X account", "https://x.com/ThornburyTownCouncil"),
        ("Council X page", "https://twitter.com/Thornbury"),
    ],
    ids=["renamed", "moved", "both"],
)
async def test_an_account_that_changes_its_name_or_its_address_stays_the_account_of_its_drafts(
    desk: Desk, name: str, address: str
) -> None:
    draft = await approved(desk, accounts=BOTH, **tomorrow_at_noon())
    await list_account(desk, name, address, key="x-account")
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.APPROVED
    view = await desk.look(see_draft, reference=draft.reference, by=caller("clerk"))
    assert [line.name for line in view.accounts] == ["Facebook page", name]


async def test_a_post_on_an_account_that_left_is_still_said_by_its_name(desk: Desk) -> None:
    draft = await posted(desk, accounts=BOTH)
    await drop_account(desk, "x-account")
    view = await desk.look(see_draft, reference=draft.reference, by=caller("clerk"))
    assert [line.name for line in view.accounts] == ["Facebook page", "X account (no longer official)"]


async def test_approval_that_was_lent_for_the_account_alone_ends_with_it(desk: Desk) -> None:
    for account in ("x-account", "website"):
        case = ("", account, "", date(2027, 4, 1), None, "Away.")
        filled = DelegationForm(new_form(), caller("employee2"), *case)
        await desk.transact(lend_approval, filled=filled, by=caller("clerk"))
    facts = await drop_account(desk, "x-account")
    told = [letter.to for fact in facts for letter in letters_for(fact) if letter.kind is LetterKind.DELEGATION_NOTICE]
    assert told == [PEOPLE[name] for name in ("employee2", "clerk", "deputy")]
    left = await desk.look(lambda work, now: [lent.scope.about for lent in in_force(work, now)])
    assert left == ["website"]
