"""Routine notices in purdah, as tests allow, tick and state them."""

from typing import Any

from chatops.desk import Desk
from chatops.flow.drafts.decide import approve_as_routine
from chatops.flow.purdah.routine import RoutineForm, allow_routine, end_routine
from chatops.policy.calendar.timing import week_and_end
from chatops.policy.drafts.draft import Draft
from chatops.policy.purdah.periods import ExemptionClass
from chatops.ports.unit_of_work import Facts
from tests.support.council import caller, new_form, routed


async def routine_form(desk: Desk, **changes: Any) -> RoutineForm:
    """What the Clerk filled in, without fault, in a new form: for every period that is not over."""
    windows = await desk.look(lambda work, now: tuple(one.reference for one in work.purdah.not_over(now)))
    filled: dict[str, Any] = {
        "form": new_form(),
        "name": "Weekly market reminder",
        "covers": "That the market is on Saturday, and where. No traders by name.",
        "accounts": ("facebook-page",),
        "kind": ExemptionClass.CONTINUING_SERVICE,
        "public_money": "No: it has been posted each week for years.",
        "fair": "Yes: it says when the market is.",
        "windows": windows,
    }
    return RoutineForm(**(filled | changes))


async def allow(desk: Desk, *, by: str = "clerk", **changes: Any) -> str:
    """The Clerk allows a routine notice. Gives its reference."""
    facts = await desk.transact(allow_routine, filled=await routine_form(desk, **changes), by=caller(by))
    return facts[0].reference


async def end(desk: Desk, notice: str, *, by: str = "clerk") -> Facts:
    """The Clerk ends a routine notice."""
    return await desk.transact(end_routine, reference=notice, by=caller(by))


async def ticked(desk: Desk, notice: str, **changes: Any) -> Draft:
    """A draft that is before an approver, and of which its author says that it is this routine notice."""
    return await routed(desk, routine=(notice,), **changes)


async def state(desk: Desk, draft: Draft, notice: str, *, by: str = "clerk", **given: Any) -> Facts:
    """An approver states that the draft they were shown is this routine notice, and approves it."""
    return await desk.transact(
        approve_as_routine,
        reference=draft.reference,
        revision=draft.revision.number,
        routine=notice,
        by=caller(by),
        **given,
    )


def week_now(desk: Desk) -> str:
    """The week that it is, by the clock of the desk."""
    return week_and_end(desk.clock.now())[0]
