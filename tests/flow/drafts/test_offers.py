"""What a card offers is what is done when it is asked for, at every stage: both read the table of moves."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.facts.acts.table import ROWS
from chatops.flow import pauses
from chatops.flow.drafts import (
    after_post,
    bring_back,
    comment,
    decide,
    found_out,
    post,
    reassign,
    submit,
    take_back,
    take_over,
)
from chatops.flow.publishing.read_back import check_looking
from chatops.flow.purdah import exempt
from chatops.policy.drafts.draft import Draft, Verdict
from chatops.policy.drafts.stages import MOVES, Stage
from chatops.policy.objections import Overtaken, Refused
from chatops.policy.people import Caller
from chatops.ports.errors import NoSuch
from handlers.answering.routes import BUTTONS
from handlers.screens.drafts.card import whole_card
from handlers.views.drafts.draft import DraftView, see_draft
from handlers.views.drafts.offers import Offer
from tests.flow.people.test_identities import by_the_other, link
from tests.support.council import as_it_stands, brought_to, caller, pause_on, purdah_off, purdah_on

ANYBODY = ("clerk", "deputy", "employee", "chair", "councillor")
"""The author is the employee."""

ASKED: dict[Offer, tuple[Callable[..., Any], dict[str, Any]]] = {
    Offer.APPROVE: (decide.approve_draft, {}),
    Offer.ASK_FOR_CHANGES: (decide.check_decision, {"verdict": Verdict.CHANGES_REQUESTED}),
    Offer.REJECT: (decide.check_decision, {"verdict": Verdict.REJECTED}),
    Offer.APPROVE_AGAIN: (decide.approve_again, {}),
    Offer.CONFIRM: (decide.confirm_draft, {}),
    Offer.REASSIGN: (reassign.check_reassignment, {}),
    Offer.REVISE: (submit.check_revision, {}),
    Offer.WITHDRAW: (submit.withdraw_draft, {}),
    Offer.TAKE_OVER: (take_over.take_over_draft, {}),
    Offer.RECORD_POST: (post.check_posting, {}),
    Offer.FIND_OUT: (found_out.check_finding_out, {}),
    Offer.EXEMPT: (exempt.check_exemption, {}),
    Offer.LET_THROUGH: (pauses.check_letting_through, {}),
    Offer.FOLLOW_UP: (after_post.check_following_up, {}),
    Offer.LOOK: (check_looking, {}),
    Offer.BRING_BACK: (bring_back.bring_back, {}),
    Offer.COMMENT: (comment.check_comment, {}),
    Offer.TAKE_BACK: (take_back.check_taking_back, {}),
    Offer.TURN_DOWN: (take_back.check_turning_down, {}),
}
"""What is asked first when each is chosen: the act itself, or what opens its form."""
OF_NO_REVISION = {Offer.REVISE, Offer.WITHDRAW, Offer.FOLLOW_UP, Offer.LOOK, Offer.FIND_OUT}
"""What is asked of the draft, whatever its revision."""


async def offered(desk: Desk, draft: Draft, by: str | Caller) -> frozenset[Offer]:
    """What this person's card offers."""
    try:
        return (await desk.look(see_draft, reference=draft.reference, by=caller(by))).offers
    except NoSuch:
        return frozenset()


async def is_done(desk: Desk, draft: Draft, offer: Offer, by: str | Caller) -> bool:
    """Whether it is not refused, when this person asks for it. Nothing is written."""
    flow, more = ASKED[offer]
    revision = {} if offer in OF_NO_REVISION else {"revision": draft.revision.number}
    try:
        await desk.look(flow, reference=draft.reference, by=caller(by), **more, **revision)
    except (Refused, Overtaken, NoSuch):
        return False
    return True


def test_every_offer_is_a_move_and_has_its_own_way_to_be_asked() -> None:
    assert {*Offer} <= MOVES.keys()
    assert ASKED.keys() == {*Offer}


@pytest.mark.parametrize("when", ["plain", "in_purdah", "in_a_pause", "in_both"])
@pytest.mark.parametrize("stage", Stage)
async def test_what_is_offered_is_what_is_done_and_stands_in_the_table(desk: Desk, stage: Stage, when: str) -> None:
    draft = await brought_to(desk, stage)
    if when in {"in_purdah", "in_both"} and stage is not Stage.HELD:
        await purdah_on(desk)
    if when in {"in_a_pause", "in_both"}:
        await pause_on(desk)
    draft = await as_it_stands(desk, draft.reference)
    for by in ANYBODY:
        cards = await offered(desk, draft, by)
        assert [offer for offer in cards if draft.stage not in MOVES[offer].possible] == []
        done = {offer for offer in Offer if await is_done(desk, draft, offer, by)}
        if draft.stage is Stage.HELD:
            # What a period holds may be handed on; it is offered once the period is over.
            done -= {Offer.REASSIGN} - cards
        assert cards == done, by


@pytest.mark.clause("1.1")
@pytest.mark.parametrize("stage", Stage)
async def test_by_another_account_of_theirs_everybody_is_offered_and_may_do_just_the_same(
    desk: Desk, stage: Stage
) -> None:
    draft = await brought_to(desk, stage, by="deputy")
    for by in ANYBODY:
        await link(desk, by, by=None)
        other = await by_the_other(desk, by)
        assert await offered(desk, draft, other) == await offered(desk, draft, by), by
        for offer in Offer:
            assert await is_done(desk, draft, offer, other) == await is_done(desk, draft, offer, by), (by, offer)


async def test_each_offer_is_made_at_every_stage_that_its_move_names(desk: Desk) -> None:
    made: dict[Offer, set[Stage]] = {offer: set() for offer in Offer}
    drafts = [await brought_to(desk, stage) for stage in Stage if stage is not Stage.HELD]

    async def look() -> None:
        for draft in [await as_it_stands(desk, draft.reference) for draft in drafts]:
            for by in ANYBODY:
                for offer in await offered(desk, draft, by):
                    made[offer].add(draft.stage)

    await look()
    period = await purdah_on(desk)  # what was released is held from now on
    await look()
    await purdah_off(desk, period)
    await look()
    await pause_on(desk)
    await look()
    # At the others only where part of it is live: see `test_after_post.py`.
    assert made.pop(Offer.FOLLOW_UP) == {Stage.POSTED}
    # Only where a network lets anybody read it: see `test_read_back.py`.
    assert made.pop(Offer.LOOK) == set()
    # Only once its author has left: see `test_take_over.py`.
    assert made.pop(Offer.TAKE_OVER) == set()
    assert made == {offer: set(MOVES[offer].possible) for offer in made}


ONLY_READS = {"draft:declarations", "draft:again"}
"""Buttons beside those of an offer, which open what is to be read."""


def pressed(view: DraftView, offer: Offer) -> set[str]:
    """The buttons on a card that offers this and nothing else."""
    drawn = repr(whole_card(replace(view, offers=frozenset({offer}))))
    return {name for name in BUTTONS if repr(name) in drawn} - ONLY_READS


@pytest.mark.parametrize("offer", Offer)
async def test_the_button_of_an_offer_is_what_does_its_act(desk: Desk, offer: Offer) -> None:
    draft = await brought_to(desk, MOVES[offer].possible[0])
    view = await desk.look(see_draft, reference=draft.reference, by=caller("clerk"))
    (act,) = [row for row in ROWS if row.move and row.move.act == offer]
    lent = replace(view, topics=(("DL-7KQ2M9", "The fair"),))
    for buttons in (pressed(view, offer), pressed(lent, offer)):
        assert len(buttons) == 1
        assert buttons <= set(act.by)
