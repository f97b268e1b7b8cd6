"""A question about the policy and its answer: the forms, and the messages that carry them."""

from collections.abc import Sequence
from dataclasses import replace

from chatops.policy.content.wording import LONGEST_REASON
from chatops.policy.people import Person
from handlers.screens import names
from handlers.screens import parts as p

_TOO_LONG = "What you wrote is longer than a question can be. Copy what matters of it from your message."
_WORDS = p.Text(multiline=True, longest=LONGEST_REASON)


def question_form(words: str, typed: str, notes: Sequence[str] = ()) -> p.Form:
    """Return the question; `words` are what somebody typed already, kept under the name `typed`, with notes beside
    them.
    """
    about = (
        "It goes to the Town Clerk and the Deputy with your name, in a direct message; the Town Clerk's goes to the "
        "Chair as well. Do not report a breach here: /breach does that in confidence."
    )
    fits = len(words) <= LONGEST_REASON
    box = replace(_WORDS, words=words if fits else "")
    parts: list[p.Part] = [p.Paragraph("about", about), p.Asked("words", "Your question about the policy", box)]
    says = [*notes, *([] if fits else [_TOO_LONG])]
    parts += [p.Note(f"note:{n}", note) for n, note in enumerate(says)]
    return p.Form(names.QUESTION, "Ask about the policy", tuple(parts), submit="Send", carries=typed)


def question_card(asker: Person, words: str) -> p.Card:
    """Return for those who answer: the question, and a button. The notification holds none of it."""
    says = "Somebody asks a question about the social media policy."
    parts: list[p.Part] = [
        p.Says("from", ("A question about the policy, from ", asker)),
        p.Quoted("question", words),
        p.Buttons("answer", (p.Button(names.ANSWER_QUESTION, "Answer", asker.user, style=p.Style.PRIMARY),)),
    ]
    return p.Card(says, tuple(parts))


def answer_form(asker: Person) -> p.Form:
    """Return the answer."""
    parts: list[p.Part] = [p.Says("to", ("Your answer goes to ", asker, ".")), p.Asked("words", "Your answer", _WORDS)]
    return p.Form(names.REPLY, "Answer a question", tuple(parts), submit="Send", carries=asker.user)


def answer_card(officer: Person, words: str) -> p.Card:
    """Return for whoever asked."""
    parts: list[p.Part] = [
        p.Says("from", ("About your question on the policy, from ", officer)),
        p.Quoted("answer", words),
    ]
    return p.Card("Your question about the social media policy has been answered.", tuple(parts))


def answered_card(asker: Person, officer: Person, words: str) -> p.Card:
    """Return for all who might have answered: who has, and what, so that nobody answers a second time."""
    parts: list[p.Part] = [
        p.Says("from", (officer, " has answered the question about the policy from ", asker)),
        p.Quoted("answer", words),
    ]
    return p.Card("A question about the social media policy has been answered.", tuple(parts))


def asked_page() -> p.Page:
    """Return for whoever asked, in place of the form: that it is on its way, and where the answer comes."""
    says = (
        "Your question is on its way to those who answer it. The answer comes to you in a direct message from the bot."
    )
    return p.Page(names.PAGE, "Your question is sent", (p.Paragraph("says", says),))
