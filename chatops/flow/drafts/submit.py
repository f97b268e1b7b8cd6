"""A draft is sent in, made of a template, revised, or taken back by its author."""

from dataclasses import replace
from datetime import datetime

from chatops.clock import london_date
from chatops.evaluate import approvers
from chatops.evaluate.acknowledgements import has_read
from chatops.evaluate.agreements import asked_to_agree
from chatops.evaluate.consents import consents_stand
from chatops.evaluate.content import found_in, known_to, questions_of
from chatops.evaluate.pictures import usable_by
from chatops.evaluate.routine import tick
from chatops.facts.drafts import DraftRevised, DraftSubmitted, DraftWithdrawn
from chatops.facts.suggestions import SuggestionAdopted
from chatops.facts.templates import TemplateUsed
from chatops.policy import suggestions
from chatops.policy.authority import powers
from chatops.policy.calendar import timing
from chatops.policy.content import questions, wording
from chatops.policy.content.questions import Checked
from chatops.policy.drafts import declarations, moves
from chatops.policy.drafts.background import FOR_INFORMATION, background_is_whole, tidied, title_tells_nothing_private
from chatops.policy.drafts.draft import Draft, Revision
from chatops.policy.drafts.draft_form import DraftForm, UseForm
from chatops.policy.drafts.stages import WHY_IT_CANNOT_MOVE, Stage
from chatops.policy.drafts.template_use import TemplateUse
from chatops.policy.editions import acknowledgements
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import Actor, Caller
from chatops.policy.pictures import descriptions_tell_nothing_private, pictures_can_be_posted
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
    sent_in = _sent_in(work, now, attempt, filled)
    office, draft, words = sent_in.office, sent_in.reference, sent_in.revision.words
    agreements = asked_to_agree(work, now, attempt, filled.named, draft, words, filled.form)
    ticked = tick(work, now, attempt, draft, sent_in.revision, filled.routine)
    if adopted is None:
        return (sent_in, *ticked, *agreements)
    taken = SuggestionAdopted(
        at=now, reference=suggestion, by=by.person, office=office, suggestion=adopted, draft=draft
    )
    return (sent_in, *ticked, taken, *agreements)


def _sent_in(work: UnitOfWork, now: datetime, attempt: Attempt, filled: DraftForm) -> DraftSubmitted:
    """4.2b: a new draft, revision 1, where no rule objects. Raises Refused."""
    actor = attempt.actor
    refuse_if(attempt, powers.may_draft(actor))
    revision = _revision(work, now, attempt, filled, None)
    refuse_if(attempt, approvers.somebody_can_decide(work, actor.person))
    refuse_if(attempt, has_read(work, actor, acknowledgements.DRAFTING))
    draft = work.drafts.fresh_reference()
    return DraftSubmitted(
        at=now, reference=draft, by=actor.person, office=actor.office, revision=revision, form=filled.form
    )


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
    draft = DraftForm(
        form=filled.form,
        words=blanks.filled_in(template.words, values),
        accounts=template.accounts,
        day=filled.day,
        at=filled.at,
        declared=tuple(map(declarations.Declared, declarations.Declaration)),
        background=replace(FOR_INFORMATION, title=template.name),
    )
    sent_in = _sent_in(work, now, attempt, draft)
    use = TemplateUse(
        draft=sent_in.reference,
        revision=sent_in.revision.number,
        digest=sent_in.revision.digest,
        template=template.reference,
        template_digest=template.digest,
        by=by.person,
        at=now,
    )
    return (sent_in, TemplateUsed(at=now, reference=use.draft, by=by.person, office=sent_in.office, use=use))


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
        *asked_to_agree(work, now, attempt, filled.named, reference, new.words, form),
    )


def _next_revision(
    work: UnitOfWork, now: datetime, draft: Draft, attempt: Attempt, filled: DraftForm, seen: int
) -> Revision:
    """Return the revision that takes the place of the one that was seen. Raises Refused, Overtaken."""
    newest = draft.revision.number
    if newest != seen:
        raise Overtaken(attempt, f"You were changing version {seen}, and version {newest} is in.")
    refuse_if(attempt, moves.nothing_posted_yet(draft))
    new = _revision(work, now, attempt, filled, draft)
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


def _revision(work: UnitOfWork, now: datetime, attempt: Attempt, filled: DraftForm, before: Draft | None) -> Revision:
    """Return the revision that the author asks for, once no rule objects. Raises Refused."""
    words, note, background = wording.tidy(filled.words), wording.tidy(filled.note), tidied(filled.background)
    attached = tuple(picture.tidied() for picture in filled.pictures)
    goes_out_at, about_time = timing.asked_time(filled.day, filled.at)
    refuse_if(
        attempt,
        wording.words_can_be_posted(words),
        moves.accounts_are_official(filled.accounts, (account.key for account in work.accounts.all())),
        about_time,
        timing.time_is_ahead(goes_out_at, now),
        declarations.everything_is_answered(filled.declared, note),
        background_is_whole(background, london_date(now)),
        consents_stand(work, background.consents, now),
        pictures_can_be_posted(attached, usable_by(work, attached, attempt.actor.person, before)),
        descriptions_tell_nothing_private(attached, known_to(work)) if attached else [],
        title_tells_nothing_private(background.title, known_to(work)) if background.title else [],
    )
    accounts = tuple(dict.fromkeys(filled.accounts))  # one ticked twice would have to be posted on twice
    tidy = replace(filled, words=words, accounts=accounts, note=note, background=background, pictures=attached)
    checked = _checked(work, attempt, tidy)
    return Revision(
        number=before.revision.number + 1 if before else 1,
        words=words,
        accounts=accounts,
        goes_out_at=goes_out_at,
        declarations=filled.declared,
        author=attempt.actor.person,
        made_at=now,
        salt=work.drafts.fresh_salt(),
        urgent=filled.urgent,
        note=note,
        checked=checked,
        background=background,
        pictures=attached,
    )


def _checked(work: UnitOfWork, attempt: Attempt, filled: DraftForm) -> tuple[Checked, ...]:
    """Section 5: what the author answered of all that was found in words that may be sent in. Raises Refused."""
    found = found_in(work, filled.words, filled.accounts, filled.pictures)
    asked = questions_of(filled.words, found, filled.background, filled.pictures)
    refuse_if(
        attempt,
        questions.nothing_is_found_that_is_refused(found),
        questions.all_that_was_found_is_answered(asked, filled.found, filled.note),
    )
    return (*questions.answers_to(asked, filled.found), *questions.advice_told(filled.words, found))
