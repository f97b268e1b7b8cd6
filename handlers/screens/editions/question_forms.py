"""A question about the policy and its answer: the forms, and the messages that carry them."""

from collections.abc import Sequence
from dataclasses import replace

from chatops.policy.content.wording import LONGEST_REASON
from chatops.policy.people import Person
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.views.questions import QuestionsView

_TOO_LONG = "What you wrote is longer than a question can be. Copy what matters of it from your message."
OTHERS = "others"
UNSURE = "unsure"
"""What the form carries in which somebody asks about the words of a draft; those are for whoever answers alone."""
_WHO_READS = (
    p.Option("others", "Yes: once it is answered, others find it"),
    p.Option("between-us", "No: only those who answer it"),
)
_KEPT = (
    "Others read “A colleague asked”, and names on the council's list are taken out. Write nothing that others should "
    "not know. /council retention says how long question and answer are kept."
)
_NOT_SENT_IN = (
    "Your draft is not sent in. Add what you are unsure of, if you like. Once you have the answer, start the draft "
    "again, and add its pictures again. /council retention says how long question and answer are kept."
)
_WORDS = p.Text(multiline=True, longest=LONGEST_REASON)


def question_form(words: str, typed: str, notes: Sequence[str] = ()) -> p.Form:
    """Return the question; `words` are what somebody typed already, kept under the name `typed`, with notes beside
    them.
    """
    about = (
        "It goes to the Town Clerk and the Deputy with your name, in a direct message; a question by the Town Clerk "
        "goes to the Chair as well. Ask here too when you are unsure whether something is confidential or private "
        "(clause 5.4). Do not report a breach here: /breach does that in confidence."
    )
    fits = len(words) <= LONGEST_REASON
    box = replace(_WORDS, words=words if fits else "")
    parts: list[p.Part] = [
        p.Paragraph("about", about),
        p.Asked("words", "Your question about the policy", box),
    ]
    if typed != UNSURE:
        parts.append(p.Asked(OTHERS, "May others read it, without your name?", p.Choice(_WHO_READS), hint=_KEPT))
    says = [*notes, *([] if fits else [_TOO_LONG])]
    parts += [p.Note(f"note:{n}", note) for n, note in enumerate(says)]
    return p.Form(names.QUESTION, "Ask about the policy", tuple(parts), submit="Send", carries=typed)


def unsure_form(words: str) -> p.Form:
    """Return the question of an author who is unsure of a draft with these words."""
    return question_form(words, UNSURE, (_NOT_SENT_IN,))


def read_others(answers: Answers) -> bool | None:
    """Return whether others may read it; None where that was not answered. Raises NoSuchChoice."""
    return answers.option(OTHERS, {"others": True, "between-us": False}.__getitem__)


def question_card(reference: str, asker: Person, words: str) -> p.Card:
    """Return for those who answer: the question, and a button. The notification holds none of it."""
    says = "Somebody asks a question about the social media policy."
    parts: list[p.Part] = [
        p.Says("from", ("A question about the policy, from ", asker)),
        p.Quoted("question", words),
        p.Buttons("answer", (p.Button(names.ANSWER_QUESTION, "Answer", reference, style=p.Style.PRIMARY),)),
    ]
    return p.Card(says, tuple(parts))


def answer_form(reference: str, asker: Person) -> p.Form:
    """Return the answer."""
    parts: list[p.Part] = [p.Says("to", ("Your answer goes to ", asker, ".")), p.Asked("words", "Your answer", _WORDS)]
    return p.Form(names.REPLY, "Answer a question", tuple(parts), submit="Send", carries=reference)


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


def questions_page(view: QuestionsView) -> p.Page:
    """Return what colleagues asked and what was answered, without names."""
    about = "What colleagues asked about the policy, and what was answered. Names are taken out."
    parts: list[p.Part] = [p.Paragraph("about", about)]
    if not view.found:
        parts.append(p.Paragraph("none", _nothing(view.looked_for)))
    for n, one in enumerate(view.found):
        parts += [
            p.Note(f"asked:{n}", one.asked),
            p.Quoted(f"words:{n}", one.words),
            p.Note(f"answered:{n}", one.answered),
            p.Quoted(f"answer:{n}", one.answer),
        ]
        if view.may_leave_out:
            button = p.Button(names.LEAVE_OUT, "Leave it out", one.reference)
            parts.append(p.Buttons(f"leave-out:{n}", (button,)))
    if view.more:
        parts.append(p.Note("more", f"And {view.more} more. Type /policy find and a word that stands in it."))
    return p.Page(names.PAGE, "What colleagues asked", tuple(parts))


def leave_out_form(reference: str) -> p.Form:
    """Return for the Town Clerk: why a question is left out."""
    about = "Nobody finds the question and its answer any more. They stay in the record, with your reason."
    parts: list[p.Part] = [p.Paragraph("about", about), p.Asked("why", "Why is it left out?", _WORDS)]
    return p.Form(names.LEFT_OUT, "Leave a question out", tuple(parts), submit="Leave it out", carries=reference)


def _nothing(looked_for: str) -> str:
    if not looked_for:
        return "No question that others may read has been answered yet. /policy ask puts one."
    return "Nothing was found with these words. /policy ask puts a question to the Town Clerk and the Deputy."
