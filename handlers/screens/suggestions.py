"""The form for a suggestion, and the card that shows what became of it."""

from collections.abc import Sequence

from chatops.policy.content.wording import LONGEST_WORDS
from handlers.screens import names, pages
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.views.suggestions import SuggestionView

_ABOUT = (
    "You suggest this as a post of the council's. An employee can make a draft of it, which the Town Clerk or the "
    "Deputy then decides."
)


def suggestion_form(words: str, notes: Sequence[str] = ()) -> p.Form:
    """Return the words that are suggested, with what is to be said of them beside them."""
    box = p.Text(multiline=True, longest=LONGEST_WORDS, words=words)
    parts: list[p.Part] = [p.Paragraph("about", _ABOUT), p.Asked("words", "What you suggest", box)]
    parts += [p.Note(f"note:{n}", note) for n, note in enumerate(notes)]
    return p.Form(names.SUGGESTION, "Suggest a post", tuple(parts), submit="Send in")


def read_suggestion_form(answers: Answers) -> str:
    """Return the words that were sent."""
    return answers.text("words")


def suggestion_card(view: SuggestionView) -> p.Card:
    """Return who suggested something, and what became of it; the words only for who may see them."""
    text = f"Suggestion {view.reference} {'waits to be adopted' if view.open else 'has been adopted'}."
    parts: list[p.Part] = [
        p.Heading("title", f"Suggestion {view.reference}"),
        p.Rows("particulars", (("From", (view.by,)),)),
        p.Says("standing", view.standing),
    ]
    if view.words is not None:
        parts += [p.Note("words-label", "What was suggested"), p.Quoted("words", view.words)]
        return p.Card(text, tuple(parts))
    button = p.Button(names.ADOPT, "Read it and make a draft", view.reference, style=p.Style.PRIMARY)
    return p.Card(text, (*parts, p.Buttons("adopt", (button,) if view.open else ())))


def cannot_be_used(sentence: str, words: str = "") -> p.Page:
    """Return why nothing can be made of a message; its words, if it has any, so that they can be copied."""
    parts = (p.Paragraph("why", sentence), *pages.words_kept(words))
    return p.Page(names.PAGE, "Not a post", tuple(parts))
