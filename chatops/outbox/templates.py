"""Who is told what of templates, and what follows once the bot has approved a use of one."""

from collections.abc import Iterable
from datetime import datetime

from chatops.facts.templates import (
    DraftApprovedByTemplate,
    SeriesLeftOut,
    SeriesMade,
    TemplateApproved,
    TemplateEnded,
    TemplateFact,
    TemplateProposed,
    TemplateRefused,
    TemplatesSwitched,
)
from chatops.outbox.drafts import release_due
from chatops.outbox.letter import Letter, LetterKind, Writers
from chatops.policy.templates.series import made_at

TEMPLATES = "templates"
"""What a letter is about that says whether the council works with templates."""


def _of_switch(fact: TemplatesSwitched) -> Iterable[Letter]:
    for person in fact.tell:
        yield Letter(LetterKind.TEMPLATES_SWITCHED, TEMPLATES, person, afresh=True)


def _told(fact: TemplateFact) -> Iterable[Letter]:
    """What hangs with whoever did it is drawn again, so that nothing stays to be pressed."""
    for person in fact.tell:
        yield Letter(LetterKind.TEMPLATE_NOTICE, fact.reference, person, afresh=True)
    if fact.by is not None:
        yield Letter(LetterKind.TEMPLATE_NOTICE, fact.reference, fact.by)


def _of_proposal(fact: TemplateProposed) -> Iterable[Letter]:
    """Of a series the bot makes the first draft when that is due, whether or not it is approved as a whole by then."""
    yield from _told(fact)
    if series := fact.template.series:
        yield from _turn(fact.reference, made_at(series, series.first))


def _of_day(fact: SeriesMade) -> Iterable[Letter]:
    yield from _turn(fact.reference, fact.then)


def _of_days_left_out(fact: SeriesLeftOut) -> Iterable[Letter]:
    for person in fact.tell:
        yield Letter(LetterKind.TEMPLATE_NOTICE, fact.reference, person, afresh=True)
    yield from _turn(fact.reference, fact.then)


def _turn(template: str, then: datetime | None) -> Iterable[Letter]:
    if then is not None:
        yield Letter(LetterKind.SERIES_TURN, template, not_before=then)


def _of_approval(fact: DraftApprovedByTemplate) -> Iterable[Letter]:
    """Whoever may take the approval back is shown the draft: nobody has read what is in the blanks."""
    for approver in fact.to:
        yield Letter(LetterKind.DECISION_CARD, fact.reference, approver, afresh=True)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)
    yield release_due(fact.draft)


WRITERS: Writers = {
    TemplatesSwitched: _of_switch,
    TemplateProposed: _of_proposal,
    TemplateApproved: _told,
    TemplateRefused: _told,
    TemplateEnded: _told,
    DraftApprovedByTemplate: _of_approval,
    SeriesMade: _of_day,
    SeriesLeftOut: _of_days_left_out,
}
