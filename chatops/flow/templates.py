"""Templates are switched on, proposed, decided and ended. House rule 15.

What rests on a template that is ended, or on the switch, and is not posted yet is stopped in the same transaction.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from chatops.evaluate import approvers
from chatops.evaluate import templates as on_record
from chatops.evaluate.officers import others_in_office
from chatops.facts.authority import DraftStopped
from chatops.facts.templates import (
    TemplateApproved,
    TemplateDecided,
    TemplateEnded,
    TemplateProposed,
    TemplateRefused,
    TemplatesSwitched,
)
from chatops.policy.content import wording
from chatops.policy.objections import Attempt, Objection, Overtaken, refuse_if
from chatops.policy.people import Caller, Person
from chatops.policy.stops import StopCause
from chatops.policy.templates import rules
from chatops.policy.templates import series as series_rules
from chatops.policy.templates.blanks import blanks_of
from chatops.policy.templates.series import Series
from chatops.policy.templates.template import Template, TemplateDecision, TemplateState
from chatops.ports.idempotency import FormKind
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone


@dataclass(frozen=True, slots=True)
class SeriesForm:
    """What somebody filled in of a series: how often, its first day, at what time in London, and whether they say that
    it is all so which section 5 asks.
    """

    rhythm: str
    first: date | None
    at: time | None
    declared: bool


@dataclass(frozen=True, slots=True)
class TemplateForm:
    """What somebody filled in to propose a template: a name, words with blanks, keys of accounts, the last day.

    `form` names the form, so that it counts once. `series` says on which days the bot is to use it, None when it does
    not.
    """

    form: str
    name: str
    words: str
    accounts: tuple[str, ...]
    last: date | None
    series: SeriesForm | None = None


@alone
def switch_templates(work: UnitOfWork, now: datetime, *, on: bool, by: Caller) -> Facts:
    """House rule 15: the bot approves uses of templates from now on, or no longer. Raises Refused, Overtaken."""
    actor = work.people.actor(by)
    attempt = Attempt("template:switch", "", actor)
    refuse_if(attempt, rules.may_switch_templates(actor))
    if work.templates.are_on() == on:
        raise Overtaken(attempt, f"Templates are {'on' if on else 'off'} already.")
    tell = others_in_office(work, by.person)
    switched = TemplatesSwitched(at=now, reference="", by=by.person, office=actor.office, on=on, tell=tell)
    return (switched, *(() if on else _stopped(work, now, None, rules.templates_are_on(on=False))))


def check_proposing(work: UnitOfWork, _now: datetime, *, by: Caller) -> Facts:
    """House rule 15: whether this person may propose a template, asked before a form is opened. Raises Refused."""
    actor = work.people.actor(by)
    attempt = Attempt("template:propose", "", actor)
    refuse_if(attempt, rules.may_propose(actor))
    refuse_if(attempt, rules.templates_are_on(on=work.templates.are_on()))
    return ()


@alone
def propose_template(work: UnitOfWork, now: datetime, *, filled: TemplateForm, by: Caller) -> Facts:
    """House rule 15: an employee proposes a template. The same form sent again changes nothing. Raises Refused."""
    if work.idempotency_keys.made_by(FormKind.TEMPLATE, filled.form):
        return ()
    check_proposing(work, now, by=by)
    actor = work.people.actor(by)
    attempt = Attempt("template:propose", "", actor)
    name, words = " ".join(wording.tidy(filled.name).split()), wording.tidy(filled.words)
    accounts = tuple(dict.fromkeys(filled.accounts))
    official = [account.key for account in work.accounts.all()]
    ends, about_end = rules.ends_within_a_year(filled.last, now)
    whole = rules.template_is_whole(name, words, accounts, official, on_record.standing(work, now))
    series, about_series = _series(filled, words, now)
    refuse_if(attempt, whole, about_end, about_series)
    refuse_if(attempt, on_record.what_it_asks(work, words, accounts))
    reference = work.templates.fresh_reference()
    template = Template(reference, name, words, accounts, ends or now, by.person, now, series=series)
    return (
        TemplateProposed(
            at=now,
            reference=reference,
            by=by.person,
            office=actor.office,
            template=template,
            form=filled.form,
            tell=_other_officers(work, by.person),
        ),
    )


def check_deciding(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> Facts:
    """House rule 15: whether this person may decide this template now, asked before a form for the reason is opened.

    Raises Refused, Overtaken, NoSuch.
    """
    _to_decide(work, now, reference, by, "template:refuse")
    return ()


@alone
def approve_template(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> Facts:
    """House rule 15: uses of this template are approved by the bot from now on. Raises Refused, Overtaken, NoSuch."""
    template, attempt = _to_decide(work, now, reference, by, "template:approve")
    # What the council's lists say may have changed since it was proposed.
    refuse_if(attempt, on_record.what_it_asks(work, template.words, template.accounts))
    return (_decided(work, TemplateApproved, template, TemplateDecision(True, by.person, attempt.actor.office, now)),)


@alone
def refuse_template(work: UnitOfWork, now: datetime, *, reference: str, reason: str, by: Caller) -> Facts:
    """House rule 15: this template is not used, and why. Raises Refused, Overtaken, NoSuch."""
    template, attempt = _to_decide(work, now, reference, by, "template:refuse")
    reason = wording.tidy(reason)
    refuse_if(attempt, wording.a_reason_is_given(reason))
    decision = TemplateDecision(False, by.person, attempt.actor.office, now, reason)
    return (_decided(work, TemplateRefused, template, decision),)


@alone
def end_template(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> Facts:
    """House rule 15: this template is used no longer, and what rests on it and is not posted is stopped.

    Raises Refused, Overtaken, NoSuch.
    """
    template, actor = work.templates.get(reference), work.people.actor(by)
    attempt = Attempt("template:end", reference, actor)
    refuse_if(attempt, rules.may_end(actor, template))
    if not template.stands(now):
        raise Overtaken(attempt, f"The {template.noun} “{template.name}” is not used any more.")
    ended = TemplateEnded(
        at=now,
        reference=reference,
        by=by.person,
        office=actor.office,
        template=template,
        tell=_concerned(work, template, by.person),
    )
    gone = rules.approval_holds(replace(template, ended_at=now), now, on=True)
    return (ended, *_stopped(work, now, reference, gone))


def _series(filled: TemplateForm, words: str, now: datetime) -> tuple[Series | None, list[Objection]]:
    """House rule 15: on which days the bot is to use it, None when on none, and why it cannot be so."""
    given = filled.series
    if given is None:
        return None, []
    asked = (given.rhythm, given.first, given.at, blanks_of(words), filled.last)
    series, wrong = series_rules.series_is_whole(*asked, now)
    return series, [*wrong, *rules.all_is_so(declared=given.declared)]


def _to_decide(work: UnitOfWork, now: datetime, reference: str, by: Caller, act: str) -> tuple[Template, Attempt]:
    template = work.templates.get(reference)
    attempt = Attempt(act, reference, work.people.actor(by))
    refuse_if(attempt, rules.may_decide_template(attempt.actor, template))
    if template.state(now) is not TemplateState.PROPOSED:
        raise Overtaken(attempt, f"The {template.noun} “{template.name}” no longer waits for a decision.")
    refuse_if(attempt, rules.templates_are_on(on=work.templates.are_on()))
    return template, attempt


def _decided(
    work: UnitOfWork, fact: type[TemplateDecided], template: Template, decision: TemplateDecision
) -> TemplateDecided:
    return fact(
        at=decision.at,
        reference=template.reference,
        by=decision.by,
        office=decision.office,
        template=template,
        decision=decision,
        tell=_concerned(work, template, decision.by),
    )


def _other_officers(work: UnitOfWork, person: Person) -> tuple[Person, ...]:
    return tuple(officer for officer in approvers.officers(work) if officer != person)


def _concerned(work: UnitOfWork, template: Template, by: Person) -> tuple[Person, ...]:
    """Return who is told of what somebody did with a template: whoever proposed it, and the officers beside them."""
    return tuple(person for person in dict.fromkeys((template.by, *approvers.officers(work))) if person != by)


def _stopped(work: UnitOfWork, now: datetime, template: str | None, gone: list[Objection]) -> tuple[DraftStopped, ...]:
    """Return that what the bot approved as a use of this template, or of any, and is not posted yet is stopped."""
    return approvers.stopped_in_hand(
        work, now, StopCause.TEMPLATE, gone, lambda draft: on_record.rests_on(work, draft, template)
    )
