"""Words that an approver suggests to an author: compared with theirs, with the button that sends them in."""

from collections.abc import Sequence

from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.names import Subject
from handlers.screens.texts import shown_length
from handlers.views.changes import Piece
from handlers.views.drafts.draft import DraftView
from handlers.views.drafts.offers import Offer
from handlers.views.drafts.reason import Reason

LONGEST_COMPARISON = 3500
"""Characters of two revisions that are compared on a card. Slack refuses a message whose blocks hold some 12,000
together (https://github.com/slackapi/bolt-js/issues/2867), and the words themselves come first."""
FIELD = "suggested"
"""The name of the question for them."""


def too_long_to_compare(changes: Sequence[Piece]) -> bool:
    """Return whether so much has changed that a card has no room for both."""
    return sum(shown_length(piece.text) for piece in changes) > LONGEST_COMPARISON


def suggested_parts(reason: Reason) -> list[p.Part]:
    """Return words that are suggested, marked where they differ; whole where so much differs that marks hide them."""
    if not reason.suggested:
        return []
    if too_long_to_compare(reason.changes):
        return [p.Note("suggested-label", "The words that are suggested instead"), p.Quoted(FIELD, reason.suggested)]
    label = "The words that are suggested instead: removed words are struck out, added words are bold"
    return [p.Note("suggested-label", label), p.Compared(FIELD, reason.changes)]


def take_words_button(view: DraftView) -> list[p.Button]:
    """Return the button with which an author sends in the words that are suggested, as a version of their own."""
    if view.reason is None or not view.reason.suggested or Offer.REVISE not in view.offers:
        return []
    asked = p.Question(
        "Send in the suggested words?",
        f"They become version {view.revision + 1} of {view.reference}, and you answer for them (5.8). What you "
        "declared of your own words is declared of these, and an approver decides on them.",
        "Send them in",
        "Go back",
    )
    value = Subject(view.reference, view.revision).written()
    return [p.Button(names.TAKE_WORDS, "Use the suggested words", value, style=p.Style.PRIMARY, question=asked)]
