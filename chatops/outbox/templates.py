"""Who is told what of templates, and what follows once the bot has approved a use of one."""

from collections.abc import Iterable

from chatops.facts.templates import (
    DraftApprovedByTemplate,
    TemplateApproved,
    TemplateEnded,
    TemplateFact,
    TemplateProposed,
    TemplateRefused,
    TemplatesSwitched,
)
from chatops.outbox.drafts import release_due
from chatops.outbox.letter import Letter, LetterKind, Writers

TEMPLATES = "templates"
"""What a letter is about that says whether the council works with templates."""


def _of_switch(fact: TemplatesSwitched) -> Iterable[Letter]:
    for person in fact.tell:
        yield Letter(LetterKind.TEMPLATES_SWITCHED, TEMPLATES, person, afresh=True)


def _told(fact: TemplateFact) -> Iterable[Letter]:
    for person in fact.tell:
        yield Letter(LetterKind.TEMPLATE_NOTICE, fact.reference, person, afresh=True)


def _of_approval(fact: DraftApprovedByTemplate) -> Iterable[Letter]:
    """Whoever may take the approval back is shown the draft: nobody has read what is in the blanks."""
    for approver in fact.to:
        yield Letter(LetterKind.DECISION_CARD, fact.reference, approver, afresh=True)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)
    yield release_due(fact.draft)


WRITERS: Writers = {
    TemplatesSwitched: _of_switch,
    TemplateProposed: _told,
    TemplateApproved: _told,
    TemplateRefused: _told,
    TemplateEnded: _told,
    DraftApprovedByTemplate: _of_approval,
}
