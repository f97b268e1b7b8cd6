"""Templates, as tests switch them on, propose, decide and use them."""

from datetime import date, time
from typing import Any

from chatops.desk import Desk
from chatops.flow.drafts.route import route_draft
from chatops.flow.drafts.submit import use_template
from chatops.flow.series import series_turn
from chatops.flow.templates import (
    SeriesForm,
    TemplateForm,
    approve_template,
    end_template,
    propose_template,
    refuse_template,
    switch_templates,
)
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.draft_form import UseForm
from chatops.policy.templates.series import Rhythm
from chatops.ports.unit_of_work import Facts
from tests.support.council import as_it_stands, caller, new_form

WORDS = "Collection on {day} moves to {new day}, because of {reason, 80}."
VALUES = {"day": "Friday 2 April", "new day": "Saturday 3 April", "reason": "the bank holiday"}
MARKET = "The market is in the High Street today, {day}, from 9 until 2."
FILLED = "Collection on Friday 2 April moves to Saturday 3 April, because of the bank holiday."


async def switch(desk: Desk, *, on: bool = True, by: str = "clerk") -> Facts:
    """The Town Clerk switches templates on, or off."""
    return await desk.transact(switch_templates, on=on, by=caller(by))


def template_form(**changes: Any) -> TemplateForm:
    """What somebody filled in to propose a template, without fault, in a new form."""
    filled: dict[str, Any] = {
        "form": new_form(),
        "name": "Bin days",
        "words": WORDS,
        "accounts": ("facebook-page",),
        "last": date(2027, 12, 31),
    }
    return TemplateForm(**(filled | changes))


async def propose(desk: Desk, *, by: str = "employee", **changes: Any) -> str:
    """An employee proposes a template. Gives its reference."""
    facts = await desk.transact(propose_template, filled=template_form(**changes), by=caller(by))
    return facts[0].reference


def series_form(**changes: Any) -> TemplateForm:
    """What somebody filled in to propose a series, without fault: each Saturday at nine, from 20 March."""
    series: dict[str, Any] = {
        "rhythm": Rhythm.WEEKLY,
        "first": date(2027, 3, 20),
        "at": time(9),
        "declared": True,
    }
    given = SeriesForm(**{name: changes.pop(name, value) for name, value in series.items()})
    return template_form(**({"name": "Market", "words": MARKET, "series": given} | changes))


async def propose_series(desk: Desk, *, by: str = "employee", **changes: Any) -> str:
    """An employee proposes a series. Gives its reference."""
    facts = await desk.transact(propose_template, filled=series_form(**changes), by=caller(by))
    return facts[0].reference


async def a_series(desk: Desk, **changes: Any) -> str:
    """A series that the Clerk has approved as a whole, with templates switched on."""
    await switch(desk)
    series = await propose_series(desk, **changes)
    await approve(desk, series)
    return series


async def turn(desk: Desk, series: str) -> Facts:
    """The bot looks at a series."""
    return await desk.transact(series_turn, reference=series)


async def made(desk: Desk, series: str) -> Draft:
    """The draft that the bot makes of a series now, once it has approved it or put it before an approver."""
    reference = (await turn(desk, series))[0].reference
    await desk.transact(route_draft, reference=reference)
    return await as_it_stands(desk, reference)


async def approve(desk: Desk, template: str, *, by: str = "clerk") -> Facts:
    """An officer approves a template."""
    return await desk.transact(approve_template, reference=template, by=caller(by))


async def refuse(desk: Desk, template: str, *, by: str = "clerk", reason: str = "Too vague.") -> Facts:
    """An officer refuses a template."""
    return await desk.transact(refuse_template, reference=template, reason=reason, by=caller(by))


async def end(desk: Desk, template: str, *, by: str = "deputy") -> Facts:
    """An officer, or whoever proposed it, ends a template."""
    return await desk.transact(end_template, reference=template, by=caller(by))


async def standing(desk: Desk, **changes: Any) -> str:
    """A template that the Clerk has approved, with templates switched on."""
    await switch(desk)
    template = await propose(desk, **changes)
    await approve(desk, template)
    return template


def use_form(template: str, **changes: Any) -> UseForm:
    """What somebody filled in to use a template, without fault, in a new form."""
    filled: dict[str, Any] = {
        "form": new_form(),
        "template": template,
        "values": VALUES,
        "day": None,
        "at": None,
        "declared": True,
    }
    return UseForm(**(filled | changes))


async def use(desk: Desk, template: str, *, by: str = "employee2", **changes: Any) -> Draft:
    """A draft that was made of a template, and that the bot has not routed yet."""
    facts = await desk.transact(use_template, filled=use_form(template, **changes), by=caller(by))
    return await as_it_stands(desk, facts[0].reference)


async def used(desk: Desk, template: str, *, by: str = "employee2", **changes: Any) -> Draft:
    """The same, once the bot has approved it or put it before an approver."""
    draft = await use(desk, template, by=by, **changes)
    await desk.transact(route_draft, reference=draft.reference)
    return await as_it_stands(desk, draft.reference)
