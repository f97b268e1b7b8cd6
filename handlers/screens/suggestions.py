"""The form for a suggestion, and the card that shows what became of it."""

from collections.abc import Sequence

from chatops.policy.content.wording import LONGEST_WORDS
from handlers.screens import elements as e
from handlers.screens import names, pages
from handlers.screens.cards import Card
from handlers.screens.elements import Element
from handlers.screens.state import Answers
from handlers.views.suggestions import SuggestionView

_ABOUT = (
    "You suggest this as a post of the council's. An employee can make a draft of it, which the Town Clerk or the "
    "Deputy then decides."
)


def suggestion_form(words: str, notes: Sequence[str] = ()) -> Element:
    """The words that are suggested, with what is to be said of them beside them."""
    box: Element = {"type": "plain_text_input", "multiline": True, "max_length": LONGEST_WORDS, "initial_value": words}
    blocks = [e.paragraph("about", _ABOUT), e.asked("words", "What you suggest", box)]
    blocks += [e.note(f"note:{n}", note) for n, note in enumerate(notes)]
    return e.modal(names.SUGGESTION, "Suggest a post", blocks, submit="Send in")


def read_suggestion_form(answers: Answers) -> str:
    """The words that were sent."""
    return answers.text("words")


def suggestion_card(view: SuggestionView) -> Card:
    """Who suggested something, and what became of it; the words only for who may see them."""
    text = f"Suggestion {view.reference} {'waits to be adopted' if view.open else 'has been adopted'}."
    blocks = [
        e.header("title", f"Suggestion {view.reference}"),
        e.table("particulars", [("From", (view.by,))]),
        e.sentence("standing", view.standing),
    ]
    if view.words is not None:
        blocks += [e.note("words-label", "What was suggested"), *e.quoted("words", view.words)]
        return Card(text, tuple(blocks))
    button = e.button(names.ADOPT, "Read it and make a draft", view.reference, style="primary")
    return Card(text, (*blocks, *e.actions("adopt", [button] if view.open else [])))


def cannot_be_used(sentence: str, words: str = "") -> Element:
    """Why nothing can be made of a message; its words, if it has any, so that they can be copied."""
    blocks = (e.paragraph("why", sentence), *pages.words_kept(words))
    return e.modal(names.PAGE, "Not a post", blocks)
