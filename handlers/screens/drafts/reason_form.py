"""The forms that ask an approver why: for a rejection, for changes, and for an approval that is taken back."""

from chatops.policy.clauses import citable
from chatops.policy.content.wording import LONGEST_REASON
from chatops.policy.drafts.draft import Verdict
from handlers.screens import elements as e
from handlers.screens import names
from handlers.screens.authority.council_forms import statement
from handlers.screens.elements import Element
from handlers.screens.names import Subject
from handlers.screens.state import Answers

FIRST = "reason"
_REASON: Element = {"type": "plain_text_input", "multiline": True, "max_length": LONGEST_REASON}

_FORMS = {
    Verdict.CHANGES_REQUESTED: (
        names.CHANGES_REASON,
        "Ask for changes",
        "What should change, and why?",
        "{reference} goes back to its author, who can revise it and send it in again.",
    ),
    Verdict.REJECTED: (
        names.REJECTION_REASON,
        "Reject a draft",
        "Why is it rejected?",
        "{reference} will not be posted, and its author is told why. This cannot be undone.",
    ),
}


def reason_form(verdict: Verdict, subject: Subject, topics: tuple[tuple[str, str], ...] = ()) -> Element:
    """The form for a rejection or for changes to one revision: a reason, and clauses to cite if any apply.

    `topics` are those lent to a delegate, who states to which of them the draft belongs.
    """
    callback, title, label, what_follows = _FORMS[verdict]
    clauses = [e.option(clause.number, str(clause)) for clause in citable()]
    blocks = [
        e.paragraph("about", f"Revision {subject.revision}. {what_follows.format(reference=subject.reference)}"),
        e.asked("reason", label, _REASON),
        e.asked(
            "clauses",
            "Clauses of the policy it rests on",
            {"type": "multi_static_select", "placeholder": e.plain("Choose, if any apply"), "options": clauses},
            optional=True,
        ),
    ]
    if topics:
        blocks.append(statement(topics))
    return e.modal(callback, title, blocks, submit=title[:24], metadata=subject.written())


def taking_back_form(subject: Subject) -> Element:
    """The form for taking an approval back: why."""
    about = (
        f"Revision {subject.revision}. {subject.reference} does not go out. Its author is told why and can revise it, "
        "and whoever was asked to post it is told not to."
    )
    blocks = [e.paragraph("about", about), e.asked("reason", "Why is the approval taken back?", _REASON)]
    return e.modal(
        names.TAKING_BACK, "Take the approval back", blocks, submit="Take it back", metadata=subject.written()
    )


def read_reason_form(answers: Answers) -> tuple[str, tuple[str, ...]]:
    """The reason, and the numbers of the clauses that were chosen and exist."""
    known = {clause.number for clause in citable()}
    return answers.text("reason"), tuple(number for number in answers.chosen("clauses") if number in known)
