"""Templates as people see them: the list of them, one in full with its uses, and the form to use one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from chatops.clock import london_date
from chatops.evaluate.content import found_in
from chatops.policy.accounts import Account
from chatops.policy.content import wording
from chatops.policy.drafts.template_use import TemplateUse
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Actor, Caller
from chatops.policy.templates import blanks, rules
from chatops.policy.templates.blanks import Blank
from chatops.policy.templates.template import Template, TemplateState
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.drafts.forms import DraftFormView, found_form, new_draft_form
from handlers.views.phrases import Sentence, listed, titled, up_to, when
from handlers.views.series import ONE_BY_ONE, left_out, says_of_series

MOST_USES = 10
"""Uses of one template that are shown, the newest; of more it is said how many there are."""
MOST_PAST = 10
"""Templates that are used no longer and are listed, the newest."""
THE_ORDINARY_WAY = (
    "What is in the blanks raises a question, so an approver has to read this post. It goes the ordinary way: answer "
    "what is asked here, and send it for approval."
)


@dataclass(frozen=True, slots=True)
class TemplateView:
    """One template as one person may see it: its words, where and until when, how it stands, and who used it when.

    `says` is how it stands in a sentence, `reason` why it was refused; `more` counts the uses besides those listed.
    `series` says on which days the bot uses it by itself, empty when on none, and `left_out` for which it made none.
    """

    reference: str
    name: str
    words: str
    where: str
    says: Sentence
    reason: str
    uses: tuple[Sentence, ...]
    more: int
    may_decide: bool
    may_end: bool
    may_use: bool
    series: str = ""
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TemplatesView:
    """Whether the council works with templates, those that stand, and of those that do not how each stands."""

    on: bool
    standing: tuple[TemplateView, ...]
    past: tuple[Sentence, ...]
    may_switch: bool
    may_propose: bool


@dataclass(frozen=True, slots=True)
class UseFormView:
    """What somebody fills in to use a template: its blanks. `today` is the date in London."""

    reference: str
    name: str
    words: str
    where: str
    blanks: tuple[Blank, ...]
    today: date


def see_templates(work: UnitOfWork, now: datetime, *, by: Caller) -> TemplatesView:
    """Return the templates for anybody who may draft. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("template:see", "", actor), rules.may_see(actor))
    every, on = work.templates.all(), work.templates.are_on()
    past = [one for one in every if not one.stands(now)]
    return TemplatesView(
        on=on,
        standing=tuple(_seen(work, one, actor, now) for one in every if one.stands(now)),
        past=tuple((f"“{one.name}”: ", *_standing_of(one, now)) for one in past[:MOST_PAST]),
        may_switch=not rules.may_switch_templates(actor),
        may_propose=on and not rules.may_propose(actor),
    )


def see_template(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> TemplateView:
    """Return one template as somebody may see it. Raises Refused, NoSuch."""
    actor = work.people.actor(by)
    refuse_if(Attempt("template:see", reference, actor), rules.may_see(actor))
    return _seen(work, work.templates.get(reference), actor, now)


def are_on(work: UnitOfWork, _now: datetime) -> bool:
    """Return whether the council works with templates."""
    return work.templates.are_on()


def template_accounts(work: UnitOfWork, _now: datetime) -> tuple[Account, ...]:
    """Return the accounts that a template can be for."""
    return tuple(work.accounts.all())


def use_form_view(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> UseFormView:
    """Return what is filled in to use a template. Raises Refused, NoSuch."""
    template, actor = work.templates.get(reference), work.people.actor(by)
    attempt = Attempt("template:use", reference, actor)
    refuse_if(attempt, rules.may_use(actor, template))
    refuse_if(attempt, rules.approval_holds(template, now, on=work.templates.are_on()))
    where = _where(work, template, now)
    return UseFormView(reference, template.name, template.words, where, template.blanks, london_date(now))


def asked_of_use(
    work: UnitOfWork, now: datetime, *, reference: str, values: Mapping[str, str], day: date | None, at: time | None
) -> DraftFormView | None:
    """Return the form for an ordinary draft with these words in it, where the checks ask something of them.

    None when they ask nothing, or a blank is not filled in as it should be, which is said beside it. Raises NoSuch.
    """
    template = work.templates.get(reference)
    tidied = {name: wording.tidy(value) for name, value in values.items()}
    if blanks.blanks_are_filled(template.blanks, tidied):
        return None
    words = blanks.filled_in(template.words, tidied)
    if not rules.asks_nothing(found_in(work, words, template.accounts)):
        return None
    filled = DraftFormView((), words, template.accounts, day, at)
    asked = found_form(work, now, filled=filled) or replace(
        new_draft_form(work, now, words=words), chosen=template.accounts, day=day, at=at
    )
    return replace(asked, notes=(THE_ORDINARY_WAY, *asked.notes))


def _seen(work: UnitOfWork, template: Template, actor: Actor, now: datetime) -> TemplateView:
    uses = work.templates.uses(template.reference)
    days = work.templates.days(template.reference) if template.series else ()
    by_bot = {one.draft for one in days}
    usable = not rules.approval_holds(template, now, on=work.templates.are_on())
    decidable = template.state(now) is TemplateState.PROPOSED and not rules.may_decide_template(actor, template)
    return TemplateView(
        reference=template.reference,
        name=template.name,
        words=template.words,
        where=_where(work, template, now),
        says=_standing_of(template, now),
        reason=template.decision.reason if template.decision else "",
        uses=tuple(_use(use, now, by_bot=use.draft in by_bot) for use in uses[:MOST_USES]),
        more=max(0, len(uses) - MOST_USES),
        may_decide=decidable and work.templates.are_on(),
        may_end=template.stands(now) and not rules.may_end(actor, template),
        may_use=usable and not rules.may_use(actor, template),
        series=says_of_series(template, now),
        left_out=left_out(days),
    )


def _where(work: UnitOfWork, template: Template, now: datetime) -> str:
    names = {account.key: account.name for account in work.accounts.ever()}
    on = listed([names.get(key, key) for key in template.accounts])
    return f"For {on}, until {up_to(template.ends, now)}."


def _standing_of(template: Template, now: datetime) -> Sentence:
    decision = template.decision
    match template.state(now):
        case TemplateState.PROPOSED:
            waits = ONE_BY_ONE if template.series else "It waits for the Town Clerk or the Deputy."
            return ("proposed by ", template.by, f" on {when(template.at, now)}. {waits}")
        case TemplateState.ENDED:
            return (f"ended on {when(template.ended_at or now, now)}.",)
        case TemplateState.OVER:
            return (f"was to be used until {up_to(template.ends, now)}, and is over.",)
        case TemplateState.APPROVED | TemplateState.REFUSED as state if decision:
            who = titled(decision.by, decision.office)
            return (f"{state} by ", *who, f", on {when(decision.at, now)}.")
    return ()


def _use(use: TemplateUse, now: datetime, *, by_bot: bool) -> Sentence:
    approved = "" if use.approval else ", which the bot did not approve"
    if by_bot:
        return (f"The bot made draft {use.draft} for ", use.by, f" on {when(use.at, now)}{approved}.")
    return (use.by, f" used it on {when(use.at, now)}: draft {use.draft}{approved}.")
