"""What somebody sends in, once no rule objects: a new draft, a new revision, or the use of a template.

It stands where a draft is sent in by its author, and where the bot makes one of a series for them.
"""

from dataclasses import replace
from datetime import datetime

from chatops.clock import london_date
from chatops.evaluate import approvers
from chatops.evaluate.acknowledgements import has_read
from chatops.evaluate.consents import consents_stand
from chatops.evaluate.content import all_that_is_read, found_in, known_to, questions_of
from chatops.evaluate.pictures import usable_by
from chatops.facts.drafts import DraftSubmitted
from chatops.facts.templates import TemplateUsed
from chatops.policy.authority import powers
from chatops.policy.calendar import timing
from chatops.policy.content import questions, wording
from chatops.policy.content.questions import Checked
from chatops.policy.drafts import account_words, declarations, moves
from chatops.policy.drafts.background import FOR_INFORMATION, background_is_whole, tidied, title_tells_nothing_private
from chatops.policy.drafts.draft import Draft, Revision
from chatops.policy.drafts.draft_form import DraftForm, UseForm
from chatops.policy.drafts.template_use import TemplateUse
from chatops.policy.editions import acknowledgements
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.pictures import descriptions_tell_nothing_private, pictures_can_be_posted
from chatops.policy.templates import blanks
from chatops.policy.templates.template import Template
from chatops.ports.unit_of_work import UnitOfWork


def sent_in(work: UnitOfWork, now: datetime, attempt: Attempt, filled: DraftForm) -> DraftSubmitted:
    """4.2b: a new draft, revision 1, where no rule objects. Raises Refused."""
    actor = attempt.actor
    refuse_if(attempt, powers.may_draft(actor))
    revision = revision_of(work, now, attempt, filled, None)
    refuse_if(attempt, approvers.somebody_can_decide(work, actor.person))
    refuse_if(attempt, has_read(work, actor, acknowledgements.DRAFTING))
    draft = work.drafts.fresh_reference()
    return DraftSubmitted(
        at=now, reference=draft, by=actor.person, office=actor.office, revision=revision, form=filled.form
    )


def used(
    work: UnitOfWork, now: datetime, attempt: Attempt, template: Template, filled: UseForm
) -> tuple[DraftSubmitted, TemplateUsed]:
    """House rule 15: a new draft of a template's words with its blanks filled in, of which the checks ask nothing.
    Raises Refused.
    """
    draft = DraftForm(
        form=filled.form,
        words=blanks.filled_in(template.words, filled.values),
        accounts=template.accounts,
        day=filled.day,
        at=filled.at,
        declared=tuple(map(declarations.Declared, declarations.Declaration)),
        background=replace(FOR_INFORMATION, title=template.name),
    )
    new = sent_in(work, now, attempt, draft)
    use = TemplateUse(
        draft=new.reference,
        revision=new.revision.number,
        digest=new.revision.digest,
        template=template.reference,
        template_digest=template.digest,
        by=attempt.actor.person,
        at=now,
    )
    return new, TemplateUsed(at=now, reference=use.draft, by=use.by, office=new.office, use=use)


def revision_of(work: UnitOfWork, now: datetime, attempt: Attempt, filled: DraftForm, before: Draft | None) -> Revision:
    """Return the revision that the author asks for, once no rule objects. Raises Refused."""
    words, note, background = wording.tidy(filled.words), wording.tidy(filled.note), tidied(filled.background)
    attached, own = tuple(one.tidied() for one in filled.pictures), account_words.tidied(filled.account_words, words)
    official = {account.key: account.name for account in work.accounts.all()}
    goes_out_at, about_time = timing.asked_time(filled.day, filled.at)
    refuse_if(
        attempt,
        wording.words_can_be_posted(words),
        account_words.account_words_can_be_posted(own, filled.accounts, official),
        moves.accounts_are_official(filled.accounts, official),
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
    tidy = replace(tidy, account_words=own)
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
        account_words=own,
    )


def _checked(work: UnitOfWork, attempt: Attempt, filled: DraftForm) -> tuple[Checked, ...]:
    """Section 5: what the author answered of all that was found in words that may be sent in. Raises Refused."""
    pictures, own = filled.pictures, filled.account_words
    found = found_in(work, filled.words, filled.accounts, pictures, own)
    asked = questions_of(filled.words, found, filled.background, pictures, own)
    whole = all_that_is_read(filled.words, pictures, own)
    refuse_if(
        attempt,
        questions.nothing_is_found_that_is_refused(found),
        questions.all_that_was_found_is_answered(asked, filled.found, filled.note),
    )
    return (*questions.answers_to(asked, filled.found), *questions.advice_told(whole, found))
