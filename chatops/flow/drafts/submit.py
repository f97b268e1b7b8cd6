"""A draft is sent in, made of a template, revised, or taken back by its author."""

from dataclasses import replace
from datetime import datetime

from chatops.evaluate import sending_in
from chatops.evaluate.acknowledgements import has_read
from chatops.evaluate.agreements import asked_to_agree
from chatops.evaluate.routine import tick
from chatops.facts.drafts import DraftRevised, DraftWithdrawn
from chatops.facts.suggestions import SuggestionAdopted
from chatops.policy import suggestions
from chatops.policy.authority import powers
from chatops.policy.content import wording
from chatops.policy.drafts import moves
from chatops.policy.drafts.draft import Draft, Revision
from chatops.policy.drafts.draft_form import DraftForm, UseForm
from chatops.policy.drafts.stages import WHY_IT_CANNOT_MOVE, Stage
from chatops.policy.editions import acknowledgements
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import Actor, Caller
from chatops.policy.suggestions import Suggestion
from chatops.policy.templates import blanks, rules
from chatops.ports.idempotency import FormKind
from chatops.ports.unit_of_work import Facts, UnitOfWork


def check_draft(work: UnitOfWork, _now: datetime, *, by: Caller) -> Facts:
    """4.2b: whether this person may draft at all, asked before a form is opened. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("draft:submit", "", actor), powers.may_draft(actor))
    return ()


def submit_draft(work: UnitOfWork, now: datetime, *, filled: DraftForm, by: Caller, suggestion: str = "") -> Facts:
    """A new draft, revision 1. The same form sent again changes nothing. Raises Refused.

    `suggestion` is the reference of what a member suggested, when an employee makes this draft of it. Raises
    Overtaken when another has, NoSuch.
    """
    # The suggestion first, then the key: whoever sent the same form in this moment has committed both or neither.
    suggested = work.suggestions.get(suggestion) if suggestion else None
    if work.idempotency_keys.made_by(FormKind.REVISION, filled.form):
        return ()
    actor = work.people.actor(by)
    attempt = Attempt("draft:submit", "", actor)
    adopted = _adoptable(actor, suggested) if suggested else None
    sent_in = sending_in.sent_in(work, now, attempt, filled)
    office, draft, words = sent_in.office, sent_in.reference, sent_in.revision.all_words
    agreements = asked_to_agree(work, now, attempt, filled.named, draft, words, filled.form)
    ticked = tick(work, now, attempt, draft, sent_in.revision, filled.routine)
    if adopted is None:
        return (sent_in, *ticked, *agreements)
    taken = SuggestionAdopted(
        at=now, reference=suggestion, by=by.person, office=office, suggestion=adopted, draft=draft
    )
    return (sent_in, *ticked, taken, *agreements)


def use_template(work: UnitOfWork, now: datetime, *, filled: UseForm, by: Caller) -> Facts:
    """House rule 15: a new draft of a template's words with its blanks filled in, of which the checks ask nothing.

    It is approved by the bot, or put before an approver, when it is routed. The same form sent again changes nothing.
    Raises Refused, NoSuch.
    """
    template, actor = work.templates.get(filled.template), work.people.actor(by)
    if work.idempotency_keys.made_by(FormKind.REVISION, filled.form):
        return ()
    attempt = Attempt("template:use", template.reference, actor)
    refuse_if(attempt, rules.may_use(actor, template))
    refuse_if(attempt, rules.approval_holds(template, now, on=work.templates.are_on()))
    values = {name: wording.tidy(value) for name, value in filled.values.items()}
    refuse_if(attempt, blanks.blanks_are_filled(template.blanks, values), rules.all_is_so(declared=filled.declared))
    tidy = replace(filled, values=values)
    return sending_in.used(work, now, attempt, template, tidy)


def _adoptable(actor: Actor, kept: Suggestion) -> Suggestion:
    """House rule 3: the suggestion, if this person may make a draft of it and nobody has. Raises Refused, Overtaken."""
    attempt = Attempt("suggestion:adopt", kept.reference, actor)
    refuse_if(attempt, suggestions.may_adopt(actor))
    if kept.draft is not None:
        raise Overtaken(attempt, f"A draft has been made of this suggestion already: {kept.draft}.")
    return kept


def check_revision(work: UnitOfWork, _now: datetime, *, reference: str, by: Caller) -> Facts:
    """5.8: whether this person may revise this draft now, asked before a form is opened.

    Raises Refused, Overtaken, NoSuch.
    """
    draft = work.drafts.get(reference)
    _may_move(draft, "draft:revise", work.people.actor(by))
    return ()


def revise_draft(
    work: UnitOfWork, now: datetime, *, reference: str, revision: int, filled: DraftForm, by: Caller
) -> Facts:
    """A new revision in place of the one the author saw; an approval of an earlier one no longer stands.

    Raises Refused, Overtaken, NoSuch.
    """
    # The draft first, then the key: whoever sent the same form in this moment has committed both or neither.
    draft = work.drafts.get(reference)
    if work.idempotency_keys.made_by(FormKind.REVISION, filled.form):
        return ()
    attempt = _may_move(draft, "draft:revise", work.people.actor(by))
    new = _next_revision(work, now, draft, attempt, filled, revision)
    office, form = attempt.actor.office, filled.form
    return (
        DraftRevised(at=now, reference=reference, by=by.person, office=office, revision=new, form=form, before=draft),
        *tick(work, now, attempt, reference, new, filled.routine),
        *asked_to_agree(work, now, attempt, filled.named, reference, new.all_words, form),
    )


def _next_revision(
    work: UnitOfWork, now: datetime, draft: Draft, attempt: Attempt, filled: DraftForm, seen: int
) -> Revision:
    """Return the revision that takes the place of the one that was seen. Raises Refused, Overtaken."""
    newest = draft.revision.number
    if newest != seen:
        raise Overtaken(attempt, f"You were changing version {seen}, and version {newest} has come in since.")
    refuse_if(attempt, moves.nothing_posted_yet(draft))
    new = sending_in.revision_of(work, now, attempt, filled, draft)
    refuse_if(attempt, has_read(work, attempt.actor, acknowledgements.DRAFTING))
    return new


def withdraw_draft(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> Facts:
    """The author takes the draft back before it is released. Raises Refused, Overtaken, NoSuch."""
    draft = work.drafts.get(reference)
    actor = work.people.actor(by)
    _may_move(draft, "draft:withdraw", actor)
    return (DraftWithdrawn(at=now, reference=reference, by=by.person, office=actor.office, draft=draft),)


_TOO_LATE = WHY_IT_CANNOT_MOVE | {
    Stage.RELEASED: "It is being posted by hand. Ask the Town Clerk to hold it, or revise it.",
    Stage.WITHDRAWN: "Its author has withdrawn it already.",
}


def _may_move(draft: Draft, act: str, actor: Actor) -> Attempt:
    attempt = Attempt(act, draft.reference, actor)
    refuse_if(attempt, powers.may_change(actor, draft))
    if not moves.can_move(draft, act):
        raise Overtaken(attempt, _TOO_LATE[draft.stage])
    return attempt
