"""A question about the policy and its answer: the forms, and the messages that carry them."""

from collections.abc import Sequence

from chatops.policy.content.wording import LONGEST_REASON
from chatops.policy.people import Person
from handlers.screens import elements as e
from handlers.screens import names
from handlers.screens.cards import Card
from handlers.screens.elements import Element

_TOO_LONG = "What you wrote is longer than a question can be. Copy what matters of it from your message."
_WORDS = {"type": "plain_text_input", "multiline": True, "max_length": LONGEST_REASON}


def question_form(words: str, typed: str, notes: Sequence[str] = ()) -> Element:
    """The question; `words` are what somebody typed already, kept under the name `typed`, with notes beside them."""
    about = (
        "It goes to the Town Clerk and the Deputy with your name, in a direct message; the Town Clerk's goes to the "
        "Chair as well. Do not report a breach here: /breach does that in confidence."
    )
    fits = len(words) <= LONGEST_REASON
    box = _WORDS | ({"initial_value": words} if words and fits else {})
    blocks = [e.paragraph("about", about), e.asked("words", "Your question about the policy", box)]
    says = [*notes, *([] if fits else [_TOO_LONG])]
    blocks += [e.note(f"note:{n}", note) for n, note in enumerate(says)]
    return e.modal(names.QUESTION, "Ask about the policy", blocks, submit="Send", metadata=typed)


def question_card(asker: Person, words: str) -> Card:
    """For those who answer: the question, and a button. The notification holds none of it."""
    says = "Somebody asks a question about the social media policy."
    blocks = [
        e.sentence("from", ("A question about the policy, from ", asker)),
        *e.quoted("question", words),
        *e.actions("answer", [e.button(names.ANSWER_QUESTION, "Answer", asker.user, style="primary")]),
    ]
    return Card(says, tuple(blocks))


def answer_form(asker: Person) -> Element:
    """The answer."""
    blocks = [e.sentence("to", ("Your answer goes to ", asker, ".")), e.asked("words", "Your answer", _WORDS)]
    return e.modal(names.REPLY, "Answer a question", blocks, submit="Send", metadata=asker.user)


def answer_card(officer: Person, words: str) -> Card:
    """For whoever asked."""
    blocks = [e.sentence("from", ("About your question on the policy, from ", officer)), *e.quoted("answer", words)]
    return Card("Your question about the social media policy has been answered.", tuple(blocks))
