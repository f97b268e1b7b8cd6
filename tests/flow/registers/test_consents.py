"""5.5: a post rests on consents that stand, and what rests on one that is withdrawn goes out no more."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.evaluate import consents
from chatops.flow.drafts.decide import confirm_draft
from chatops.policy.drafts.background import FOR_INFORMATION
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import Refused
from chatops.policy.registers.consents import MOST_CONSENTS, consents_hold, stands
from chatops.policy.stops import StopCause
from handlers.views.registers.entries import see_entry
from tests.support.council import StillClock, approve, as_it_stands, caller, routed
from tests.support.registers import change, close, entry, kept


def resting_on(*references: str) -> dict[str, Any]:
    return {"background": replace(FOR_INFORMATION, consents=references)}


@pytest.mark.clause("5.5")
async def test_a_draft_rests_on_consents_that_stand_and_on_no_others(desk: Desk) -> None:
    given = await entry(desk, "consents", by="employee")
    draft = await routed(desk, **resting_on(given.reference))
    assert draft.revision.background.consents == (given.reference,)
    with pytest.raises(Refused, match="withdrawn or has ended: RG-000000"):
        await routed(desk, **resting_on("RG-000000"))


async def test_a_consent_stands_however_many_were_given_since(
    desk: Desk, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(consents, "MOST_LOOKED_AT", 1)
    given = await entry(desk, "consents")
    clock.move(minutes=1)
    await entry(desk, "consents")
    draft = await routed(desk, **resting_on(given.reference))
    await approve(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.APPROVED


async def test_nothing_rests_on_an_entry_of_another_register(desk: Desk) -> None:
    other = await entry(desk, "themes")
    with pytest.raises(Refused, match="withdrawn or has ended"):
        await routed(desk, **resting_on(other.reference))


@pytest.mark.clause("5.5")
async def test_what_is_approved_or_handed_over_is_stopped_when_its_consent_is_withdrawn(desk: Desk) -> None:
    given = await entry(desk, "consents")
    draft, besides = await routed(desk, **resting_on(given.reference)), await routed(desk)
    for one in (draft, besides):
        await approve(desk, one)
    await close(desk, given, "They wrote on Monday that they no longer agree.")
    now = await as_it_stands(desk, draft.reference)
    assert (now.stage, now.stopped) == (Stage.UNCONFIRMED, StopCause.CONSENT)
    assert (await as_it_stands(desk, besides.reference)).stage is Stage.APPROVED
    with pytest.raises(Refused, match="withdrawn or has ended"):
        await desk.transact(confirm_draft, reference=now.reference, revision=1, by=caller("clerk"))


async def test_what_waits_for_a_decision_is_not_approved_once_its_consent_has_ended(
    desk: Desk, clock: StillClock
) -> None:
    given = await entry(desk, "consents", until="2027-03-01")
    draft = await routed(desk, **resting_on(given.reference))
    clock.move(days=1)
    with pytest.raises(Refused, match="withdrawn or has ended"):
        await approve(desk, draft)
    await change(desk, await kept(desk, given.reference), until="2027-04-01")
    await approve(desk, draft)


async def test_whoever_withdraws_a_consent_sees_every_post_that_rests_on_it(desk: Desk) -> None:
    given = await entry(desk, "consents")
    view = await desk.look(see_entry, reference=given.reference, by=caller("clerk"))
    assert view.uses == ()
    draft = await routed(desk, **resting_on(given.reference))
    view = await desk.look(see_entry, reference=given.reference, by=caller("clerk"))
    assert view.uses == (f"{draft.reference} is not posted.",)


async def test_a_consent_stands_until_the_end_of_its_last_day(desk: Desk) -> None:
    given = await entry(desk, "consents", until="2027-03-09")
    assert stands(given, date(2027, 3, 9))
    assert not stands(given, date(2027, 3, 10))


def test_one_draft_rests_on_no_more_consents_than_a_person_reads() -> None:
    many = tuple(f"RG-{n:06}" for n in range(MOST_CONSENTS + 1))
    assert consents_hold(many[1:], many) == []
    assert [one.clause for one in consents_hold(many, many)] == ["5.5"]


async def test_a_consent_does_not_end_before_it_was_given(desk: Desk) -> None:
    with pytest.raises(Refused, match="before the day on which it was given"):
        await entry(desk, "consents", until="2027-02-01")
