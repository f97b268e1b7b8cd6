"""A template is proposed, decided, used and ended; the bot approves a use of it, and stops it as it does any draft."""

from datetime import date, time
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow.drafts.decide import confirm_draft
from chatops.flow.drafts.route import reroute_waiting, route_draft
from chatops.flow.drafts.take_back import take_back_approval
from chatops.flow.templates import check_deciding, check_proposing
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import Overtaken, Refused
from chatops.policy.people import AccountStatus, Standing
from chatops.policy.stops import StopCause
from chatops.ports.errors import NoSuch
from chatops.ports.people import Entry
from storage.engine import Database
from tests.support.council import (
    PEOPLE,
    StillClock,
    approve,
    as_it_stands,
    bring_back,
    caller,
    look_at_deadlines,
    pause_on,
    purdah_off,
    purdah_on,
    record,
    release,
    revise,
    take_on_everyone,
)
from tests.support.databases import journal_of
from tests.support.templates import (
    FILLED,
    VALUES,
    end,
    propose,
    refuse,
    standing,
    switch,
    use,
    used,
)
from tests.support.templates import approve as approve_template

LATER: dict[str, Any] = {"day": date(2027, 3, 20), "at": time(9)}


def clauses(refused: pytest.ExceptionInfo[Refused]) -> set[str]:
    return set(refused.value.clauses)


# Who may


async def test_nothing_is_proposed_decided_or_used_until_the_town_clerk_switches_templates_on(desk: Desk) -> None:
    with pytest.raises(Refused, match="does not work with templates"):
        await propose(desk)
    await switch(desk)
    template = await propose(desk)
    await switch(desk, on=False)
    with pytest.raises(Refused, match="does not work with templates"):
        await approve_template(desk, template)
    await switch(desk)
    await approve_template(desk, template)
    await switch(desk, on=False)
    with pytest.raises(Refused, match="does not work with templates"):
        await use(desk, template)


@pytest.mark.parametrize("who", ["deputy", "chair", "employee", "councillor"])
async def test_nobody_but_the_town_clerk_switches_templates(desk: Desk, who: str) -> None:
    with pytest.raises(Refused, match="Only the Town Clerk"):
        await switch(desk, by=who)


async def test_switching_what_is_so_already_changes_nothing(desk: Desk) -> None:
    with pytest.raises(Overtaken, match="off already"):
        await switch(desk, on=False)
    await switch(desk)
    with pytest.raises(Overtaken, match="on already"):
        await switch(desk)


@pytest.mark.parametrize("who", ["volunteer", "councillor", "chair", "stranger"])
async def test_nobody_but_an_employee_proposes_a_template(desk: Desk, who: str) -> None:
    await switch(desk)
    with pytest.raises(Refused):
        await propose(desk, by=who)
    with pytest.raises(Refused):
        await desk.transact(check_proposing, by=caller(who))


async def test_an_officer_approves_no_template_of_their_own(desk: Desk) -> None:
    await switch(desk)
    template = await propose(desk, by="clerk")
    with pytest.raises(Refused) as refused:
        await approve_template(desk, template, by="clerk")
    assert clauses(refused) == {"house rule 1"}
    (fact,) = await approve_template(desk, template, by="deputy")
    assert fact.tell == (PEOPLE["clerk"],)  # type: ignore[attr-defined]


async def test_a_template_is_decided_once(desk: Desk) -> None:
    await switch(desk)
    template = await propose(desk)
    await refuse(desk, template)
    for again in (approve_template(desk, template, by="deputy"), refuse(desk, template, by="deputy")):
        with pytest.raises(Overtaken):
            await again
    with pytest.raises(Overtaken):
        await desk.transact(check_deciding, reference=template, by=caller("clerk"))


async def test_a_template_is_refused_with_a_reason(desk: Desk) -> None:
    await switch(desk)
    template = await propose(desk)
    with pytest.raises(Refused) as refused:
        await refuse(desk, template, reason=" ")
    assert [one.field for one in refused.value.objections] == ["reason"]


async def test_what_the_checks_would_ask_each_time_cannot_be_proposed(desk: Desk) -> None:
    await switch(desk)
    with pytest.raises(Refused) as refused:
        await propose(desk, words="Ring 07700 900123 before {day}.")
    assert clauses(refused) == {"5.12"}


async def test_whoever_approved_a_template_does_not_use_it(desk: Desk) -> None:
    template = await standing(desk)
    with pytest.raises(Refused) as refused:
        await use(desk, template, by="clerk")
    assert clauses(refused) == {"house rule 1"}
    assert (await used(desk, template, by="deputy")).stage is Stage.APPROVED


async def test_a_template_that_was_not_approved_is_not_used(desk: Desk) -> None:
    await switch(desk)
    waiting, refused = await propose(desk), await propose(desk, name="Market")
    await refuse(desk, refused)
    for template in (waiting, refused):
        with pytest.raises(Refused):
            await use(desk, template)
    with pytest.raises(NoSuch):
        await use(desk, "TP-000000")


# A use


@pytest.mark.clause("house rule 15")
async def test_the_bot_approves_a_use_and_it_is_released_without_a_decision_of_anybody(
    desk: Desk, database: Database
) -> None:
    template = await standing(desk)
    draft = await used(desk, template)
    assert (draft.stage, draft.revision.words, draft.decisions) == (Stage.APPROVED, FILLED, ())
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["by"]) == ("draft:approved-by-template", None)
    assert entry["details"]["approver"] == str(PEOPLE["clerk"])
    assert entry["details"]["template"] == template
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.RELEASED


async def test_a_value_with_braces_in_it_stays_as_it_was_typed(desk: Desk) -> None:
    draft = await used(desk, await standing(desk), values=VALUES | {"reason": "the {day} of rest"})
    assert draft.revision.words.endswith("because of the {day} of rest.")


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"values": {}}, ["blank:0", "blank:1", "blank:2"]),
        ({"values": VALUES | {"reason": "see example.org"}}, ["blank:2"]),
        ({"values": VALUES | {"reason": "x" * 81}}, ["blank:2"]),
        ({"declared": False}, ["declared"]),
        ({"at": time(9)}, ["day"]),
    ],
)
async def test_a_use_is_refused_beside_the_question_that_it_is_about(
    desk: Desk, changes: dict[str, Any], fields: list[str]
) -> None:
    template = await standing(desk)
    with pytest.raises(Refused) as refused:
        await use(desk, template, **changes)
    assert [one.field for one in refused.value.objections] == fields


@pytest.mark.parametrize("reason", ["planning application P26/01234/F", "a cold: ring 07700 900123", "vote Labour"])
async def test_what_the_checks_ask_about_is_no_use_of_a_template(desk: Desk, reason: str) -> None:
    """The form for an ordinary draft is shown instead, which goes to an approver."""
    template = await standing(desk)
    with pytest.raises(Refused):
        await use(desk, template, values=VALUES | {"reason": reason})


async def test_the_same_form_sent_again_is_one_draft(desk: Desk) -> None:
    template = await standing(desk)
    first = await use(desk, template, form="sent-twice")
    with pytest.raises(IndexError):
        await use(desk, template, form="sent-twice")
    assert (await as_it_stands(desk, first.reference)).uses


# Purdah, a pause, an end


@pytest.mark.clause("house rule 15")
async def test_in_purdah_a_use_goes_to_an_approver_as_any_draft(desk: Desk) -> None:
    template = await standing(desk)
    await purdah_on(desk)
    draft = await used(desk, template)
    assert (draft.stage, draft.asked) == (Stage.ROUTED, (PEOPLE["clerk"],))
    with pytest.raises(Refused) as refused:
        await approve(desk, draft)
    assert clauses(refused) == {"PS-4b"}


async def test_what_purdah_overtakes_is_held_and_approved_afresh_by_an_officer(desk: Desk) -> None:
    template = await standing(desk)
    draft = await used(desk, template, **LATER)
    window = await purdah_on(desk)
    desk.clock.move(days=20)  # type: ignore[attr-defined]
    await release(desk, draft)
    held = await as_it_stands(desk, draft.reference)
    assert (held.stage, held.asked) == (Stage.HELD, (PEOPLE["clerk"],))
    assert window


async def test_in_a_pause_a_use_goes_to_an_approver(desk: Desk) -> None:
    template = await standing(desk)
    await pause_on(desk)
    assert (await used(desk, template)).stage is Stage.ROUTED


@pytest.mark.clause("house rule 15")
@pytest.mark.parametrize("by", ["clerk", "deputy", "employee"])
async def test_ending_a_template_stops_what_rests_on_it_until_somebody_confirms_it(desk: Desk, by: str) -> None:
    template = await standing(desk)
    waiting, handed = await used(desk, template, **LATER), await used(desk, template)
    await release(desk, handed)
    await end(desk, template, by=by)
    for reference in (waiting.reference, handed.reference):
        stopped = await as_it_stands(desk, reference)
        assert (stopped.stage, stopped.stopped) == (Stage.UNCONFIRMED, StopCause.TEMPLATE)
        await confirm(desk, stopped)
        assert (await as_it_stands(desk, reference)).stage is Stage.APPROVED
    await release(desk, handed)
    assert (await as_it_stands(desk, handed.reference)).stage is Stage.RELEASED
    with pytest.raises(Overtaken):
        await end(desk, template)


async def confirm(desk: Desk, draft: Draft) -> None:
    """The Clerk confirms it."""
    await desk.transact(confirm_draft, reference=draft.reference, revision=1, by=caller("clerk"))


async def test_what_is_posted_in_part_is_not_stopped_when_its_template_ends(desk: Desk) -> None:
    template = await standing(desk, accounts=("facebook-page", "website"))
    draft = await used(desk, template)
    await release(desk, draft)
    await record(desk, draft, {"facebook-page": "https://www.facebook.com/ThornburyTownCouncil/posts/77"})
    await end(desk, template)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.RELEASED


async def test_nobody_else_ends_a_template(desk: Desk) -> None:
    template = await standing(desk)
    for who in ("employee2", "chair", "councillor"):
        with pytest.raises(Refused):
            await end(desk, template, by=who)


@pytest.mark.clause("house rule 15")
async def test_a_use_that_is_due_after_its_template_is_over_waits_to_be_confirmed(
    desk: Desk, clock: StillClock
) -> None:
    template = await standing(desk, last=date(2027, 3, 19))
    draft = await used(desk, template, **LATER)
    assert draft.stage is Stage.APPROVED
    clock.move(days=19)
    await release(desk, draft)
    stopped = await as_it_stands(desk, draft.reference)
    assert (stopped.stage, stopped.stopped) == (Stage.UNCONFIRMED, StopCause.TEMPLATE)


async def test_switching_templates_off_stops_what_rests_on_them(desk: Desk) -> None:
    draft = await used(desk, await standing(desk), **LATER)
    await switch(desk, on=False)
    assert (await as_it_stands(desk, draft.reference)).stopped is StopCause.TEMPLATE


async def test_a_template_that_is_ended_before_a_use_is_routed_sends_it_to_an_approver(desk: Desk) -> None:
    template = await standing(desk)
    draft = await use(desk, template)
    await end(desk, template)
    await desk.transact(route_draft, reference=draft.reference)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.ROUTED


async def test_an_approver_who_has_left_since_stops_no_use_of_a_template(desk: Desk) -> None:
    draft = await used(desk, await standing(desk))
    await release(desk, draft, status=AccountStatus.DEACTIVATED)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.RELEASED


# Afterwards


async def test_a_use_of_a_template_is_not_stopped_when_its_approver_leaves_the_list(desk: Desk) -> None:
    """House rule 15: it is the council's own approval until an officer ends it."""
    draft = await used(desk, await standing(desk))
    await take_on_everyone(desk, Entry(PEOPLE["clerk"], Standing.MEMBER))
    assert await desk.transact(reroute_waiting, reference="roles") == ()
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.APPROVED


async def test_a_use_that_is_revised_is_an_ordinary_draft(desk: Desk) -> None:
    template = await standing(desk)
    draft = await used(desk, template, **LATER)
    await revise(desk, draft, by="employee2")
    await desk.transact(route_draft, reference=draft.reference)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.ROUTED


async def test_an_officer_takes_the_approval_of_a_use_back(desk: Desk) -> None:
    draft = await used(desk, await standing(desk), **LATER)
    given = {"reference": draft.reference, "revision": 1, "reason": "The wrong Saturday."}
    await desk.transact(take_back_approval, **given, by=caller("deputy"))
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.CHANGES_REQUESTED


async def test_a_use_that_lapsed_and_is_brought_back_is_an_ordinary_draft(desk: Desk, clock: StillClock) -> None:
    template = await standing(desk)
    draft = await used(desk, template, **LATER)
    await end(desk, template)
    clock.move(days=60)
    await look_at_deadlines(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.LAPSED
    await bring_back(desk, await as_it_stands(desk, draft.reference), by="employee2")
    await approve_template(desk, await propose(desk))
    await desk.transact(route_draft, reference=draft.reference)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.ROUTED


async def test_purdah_that_is_over_lets_a_new_use_be_approved_again(desk: Desk) -> None:
    template = await standing(desk)
    window = await purdah_on(desk)
    await purdah_off(desk, window)
    assert (await used(desk, template)).stage is Stage.APPROVED
