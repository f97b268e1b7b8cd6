"""An officer approves their own draft where nobody else may decide it, if the council has allowed it. House rule 1."""

from datetime import date

import pytest

from chatops.desk import Desk
from chatops.flow.authority.away import TimeAway, come_back, set_away
from chatops.flow.authority.own_drafts import list_own_approvals, switch_own_drafts
from chatops.flow.drafts.decide import approve_draft, confirm_draft
from chatops.flow.drafts.route import reroute_waiting
from chatops.outbox.letter import LetterKind
from chatops.policy.drafts.draft import Draft, Verdict
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Office
from chatops.ports.errors import NotYet
from chatops.ports.unit_of_work import Facts
from handlers.views.drafts.draft import see_draft
from handlers.views.drafts.offers import Offer
from storage.engine import Database
from tests.support.council import (
    PEOPLE,
    ROLL,
    StillClock,
    as_it_stands,
    caller,
    exempt,
    new_form,
    purdah_on,
    release,
    routed,
    submitted,
    take_on_everyone,
    turn_down,
)
from tests.support.databases import journal_of, rows
from tests.support.refusals import overtaken, refused

WHY = "The pool closes tonight, and there is no Deputy."


async def alone(desk: Desk, *, allowed: bool = True, office: Office = Office.DEPUTY_TOWN_CLERK) -> None:
    """The council allows it or not, and this office is vacant."""
    await desk.transact(switch_own_drafts, on=allowed)
    vacated = next(entry for entry in ROLL if entry.office is office)
    await take_on_everyone(desk, type(vacated)(vacated.person, vacated.standing))


async def approve_own(desk: Desk, draft: Draft, *, by: str = "clerk", reason: str = WHY) -> Facts:
    return await desk.transact(
        approve_draft, reference=draft.reference, revision=draft.revision.number, reason=reason, by=caller(by)
    )


async def goes_away(desk: Desk, who: str) -> None:
    await desk.transact(set_away, away=TimeAway(new_form(), None, None), by=caller(who))
    await desk.transact(reroute_waiting, reference="absence")


@pytest.mark.clause("house rule 1")
@pytest.mark.parametrize(
    ("by", "office"), [("clerk", Office.DEPUTY_TOWN_CLERK), ("deputy", Office.TOWN_CLERK)], ids=["clerk", "deputy"]
)
async def test_the_only_officer_approves_their_own_with_a_reason(
    desk: Desk, database: Database, by: str, office: Office
) -> None:
    await alone(desk, office=office)
    draft = await routed(desk, by=by)
    assert draft.asked == (PEOPLE[by],)
    await approve_own(desk, draft, by=by)
    (kept,) = await rows(database, "SELECT own, reason FROM decisions")
    assert (bool(kept["own"]), kept["reason"]) == (True, WHY)
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["details"]["own"], WHY in str(entry)) == ("draft:approved", 1, False)
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.RELEASED


async def test_it_is_off_until_the_council_has_it_set(desk: Desk, database: Database) -> None:
    await alone(desk, allowed=False)
    async with refused(desk, database) as told:
        await submitted(desk, by="clerk")
    assert told.clauses == ("3.1",)


async def test_it_ends_with_the_setting_for_what_waits_already(desk: Desk, database: Database) -> None:
    await alone(desk)
    draft = await routed(desk, by="clerk")
    await desk.transact(switch_own_drafts, on=False)
    async with refused(desk, database) as told:
        await approve_own(desk, draft)
    assert told.clauses == ("house rule 1",)


async def test_what_is_set_already_is_not_set_again(desk: Desk) -> None:
    assert await desk.transact(switch_own_drafts, on=False) == ()
    assert len(await desk.transact(switch_own_drafts, on=True)) == 1
    assert await desk.transact(switch_own_drafts, on=True) == ()


@pytest.mark.parametrize("reason", ["", "  ", "A\x00"])
async def test_nobody_approves_their_own_without_saying_why(desk: Desk, database: Database, reason: str) -> None:
    await alone(desk)
    draft = await routed(desk, by="clerk")
    async with refused(desk, database) as told:
        await approve_own(desk, draft, reason=reason)
    assert told.clauses == ("house rule 1",)


async def test_an_emergency_of_the_clerks_is_theirs_while_the_deputy_is_away_and_not_before_or_after(
    desk: Desk, database: Database
) -> None:
    await desk.transact(switch_own_drafts, on=True)
    await take_on_everyone(desk)
    draft, plain = await routed(desk, by="clerk", urgent=True), await routed(desk, by="clerk")
    async with refused(desk, database) as told:
        await approve_own(desk, draft)
    assert told.clauses == ("house rule 1",)
    await goes_away(desk, "deputy")
    assert set((await as_it_stands(desk, draft.reference)).asked) == {PEOPLE["deputy"], PEOPLE["clerk"]}
    for back in (plain, draft):
        if back is draft:
            await desk.transact(come_back, by=caller("deputy"))
        async with refused(desk, database) as told:
            await approve_own(desk, back)
        assert told.clauses == ("house rule 1",)
    await goes_away(desk, "deputy")
    await approve_own(desk, draft)


@pytest.mark.parametrize("verdict", [Verdict.REJECTED, Verdict.CHANGES_REQUESTED])
async def test_whoever_is_alone_approves_or_withdraws_and_turns_nothing_down(
    desk: Desk, database: Database, verdict: Verdict
) -> None:
    await alone(desk)
    draft = await routed(desk, by="clerk")
    async with refused(desk, database) as told:
        await turn_down(desk, draft, verdict)
    assert told.clauses == ("house rule 1",)


async def test_an_employees_draft_is_decided_as_ever_and_keeps_no_reason(desk: Desk, database: Database) -> None:
    await alone(desk)
    await approve_own(desk, await routed(desk), reason="It is fine.")
    (kept,) = await rows(database, "SELECT own, reason FROM decisions")
    assert (bool(kept["own"]), kept["reason"]) == (False, "")


async def test_what_was_late_is_confirmed_by_who_approved_their_own(desk: Desk, clock: StillClock) -> None:
    await alone(desk)
    draft = await routed(desk, by="clerk")
    await approve_own(desk, draft)
    clock.move(hours=3)
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.UNCONFIRMED
    view = await desk.look(see_draft, reference=draft.reference, by=caller("clerk"))
    assert Offer.CONFIRM in view.offers
    await desk.transact(confirm_draft, reference=draft.reference, revision=1, by=caller("clerk"))
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.APPROVED


async def test_what_the_deputy_approved_is_not_confirmed_by_the_clerk_who_wrote_it(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    await desk.transact(switch_own_drafts, on=True)
    await take_on_everyone(desk)
    draft = await routed(desk, by="clerk")
    await desk.transact(approve_draft, reference=draft.reference, revision=1, by=caller("deputy"))
    clock.move(hours=3)
    await release(desk, draft)
    await alone(desk)
    async with refused(desk, database) as told:
        await desk.transact(confirm_draft, reference=draft.reference, revision=1, by=caller("clerk"))
    assert told.clauses == ("house rule 1",)


async def test_the_card_says_that_nobody_else_may_decide_and_then_who_approved_their_own(desk: Desk) -> None:
    await alone(desk)
    draft = await routed(desk, by="clerk")
    view = await desk.look(see_draft, reference=draft.reference, by=caller("clerk"))
    assert (view.alone, Offer.APPROVE in view.offers, Offer.REJECT in view.offers) == (True, True, False)
    assert "Nobody else may decide it now" in "".join(map(str, view.standing))
    await approve_own(desk, draft)
    view = await desk.look(see_draft, reference=draft.reference, by=caller("employee"))
    assert view.reason is None
    view = await desk.look(see_draft, reference=draft.reference, by=caller("clerk"))
    assert view.reason is not None
    assert (view.reason.label, view.reason.words) == ("Why its author approved it", WHY)
    assert "who wrote it, because nobody else could decide it (house rule 1, see /policy rules)" in "".join(
        map(str, view.standing)
    )


async def test_the_clerk_exempts_and_approves_their_own_emergency_in_purdah(desk: Desk, database: Database) -> None:
    await alone(desk)
    await purdah_on(desk, ends=date(2027, 4, 20))
    draft = await routed(desk, by="clerk", urgent=True)
    await exempt(desk, draft, approve=True, reason="The river rises.")
    (kept,) = await rows(database, "SELECT own, reason FROM decisions")
    assert (bool(kept["own"]), kept["reason"]) == (True, "The river rises.")


@pytest.mark.clause("house rule 1")
async def test_the_chair_is_sent_the_months_list_once(desk: Desk, database: Database, clock: StillClock) -> None:
    await alone(desk)
    await approve_own(desk, await routed(desk, by="clerk"))
    (letter,) = await rows(database, "SELECT about FROM letters WHERE kind = :k", k=LetterKind.OWN_APPROVALS_DUE)
    assert letter["about"] == "2027-03"
    with pytest.raises(NotYet):
        await desk.transact(list_own_approvals, reference="2027-03")
    clock.move(days=32)
    (fact,) = await desk.transact(list_own_approvals, reference="2027-03")
    assert (fact.count, fact.tell) == (1, (PEOPLE["chair"],))
    assert await desk.transact(list_own_approvals, reference="2027-03") == ()
    assert await desk.transact(list_own_approvals, reference="2027-02") == ()


async def test_the_list_waits_until_there_is_a_chair(desk: Desk, clock: StillClock) -> None:
    await alone(desk)
    await approve_own(desk, await routed(desk, by="clerk"))
    clock.move(days=32)
    chair = next(entry for entry in ROLL if entry.office is Office.CHAIR)
    deputy = next(entry for entry in ROLL if entry.office is Office.DEPUTY_TOWN_CLERK)
    nobody = [type(chair)(entry.person, entry.standing) for entry in (chair, deputy)]
    await take_on_everyone(desk, *nobody)
    with pytest.raises(NotYet):
        await desk.transact(list_own_approvals, reference="2027-03")
    await take_on_everyone(desk, nobody[1])
    assert len(await desk.transact(list_own_approvals, reference="2027-03")) == 1


async def test_a_card_of_an_older_revision_does_not_approve(desk: Desk, database: Database) -> None:
    await alone(desk)
    draft = await routed(desk, by="clerk")
    async with overtaken(desk, database):
        await desk.transact(approve_draft, reference=draft.reference, revision=7, reason=WHY, by=caller("clerk"))
