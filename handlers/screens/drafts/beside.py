"""The buttons in the last row of a card that decide nothing: what they open is read, or is a form for a new draft."""

from chatops.policy.drafts.stages import Stage
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.drafts.comments import button_to_read_all
from handlers.screens.drafts.declared import button_to_read_declarations
from handlers.screens.drafts.found import button_to_read_found
from handlers.screens.names import Subject
from handlers.views.drafts.draft import DraftView
from handlers.views.drafts.offers import DECIDES

_OVER = {Stage.POSTED, Stage.REJECTED, Stage.WITHDRAWN}


def buttons_beside(view: DraftView) -> list[p.Button]:
    """Return those of one draft, for whoever sees it."""
    return [
        *button_to_read_found(view),
        *button_to_read_all(view.comments),
        *_declarations(view),
        *_use_again(view),
    ]


def _declarations(view: DraftView) -> list[p.Button]:
    """Return what opens the declarations of which the card says only that they were made."""
    if view.content is None or not view.offers & DECIDES:
        return []
    return button_to_read_declarations(view.content.declared, Subject(view.reference, view.revision))


def _use_again(view: DraftView) -> list[p.Button]:
    """Return what opens the form for a new draft with these words, once this one is over."""
    if view.content is None or view.stage not in _OVER:
        return []
    return [p.Button(names.USE_AGAIN, "Use these words again", Subject(view.reference, view.revision).written())]
