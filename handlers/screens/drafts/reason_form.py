"""The forms that ask an approver why: for a rejection, for changes, and for an approval that is taken back."""

from chatops.policy.clauses import citable
from chatops.policy.content.wording import LONGEST_REASON, LONGEST_WORDS
from chatops.policy.drafts.draft import Verdict
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.screens.authority.council_forms import statement
from handlers.screens.drafts.suggested import FIELD as SUGGESTED
from handlers.screens.names import Subject

FIRST = "reason"
_REASON = p.Text(multiline=True, longest=LONGEST_REASON)

_SUGGESTED = (
    "Change them here if you like: the author can send yours in with one press. Left as they are, none are suggested."
)

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
        "Nothing of {reference} will be posted from now on, and its author is told why. This cannot be undone.",
    ),
}


def reason_form(
    verdict: Verdict, subject: Subject, topics: tuple[tuple[str, str], ...] = (), words: str = ""
) -> p.Form:
    """Return the form for a rejection or for changes to one revision: a reason, and clauses to cite if any apply.

    `words` are the draft's, in which an approver who asks for changes may show what they would rather have.
    `topics` are those lent to a delegate, who states to which of them the draft belongs.
    """
    callback, title, label, what_follows = _FORMS[verdict]
    clauses = tuple(p.Option(clause.number, str(clause)) for clause in citable())
    parts: list[p.Part] = [
        p.Paragraph("about", f"Version {subject.revision}. {what_follows.format(reference=subject.reference)}"),
        p.Asked("reason", label, _REASON),
        p.Asked(
            "clauses",
            "Clauses of the policy it rests on",
            p.Choices(clauses, folded=True, prompt="Choose clauses"),
            optional=True,
        ),
    ]
    if verdict is Verdict.CHANGES_REQUESTED:
        box = p.Text(multiline=True, longest=LONGEST_WORDS, words=words)
        parts.insert(2, p.Asked(SUGGESTED, "The words as you would have them", box, hint=_SUGGESTED, optional=True))
    if topics:
        parts.append(statement(topics))
    return p.Form(callback, title, tuple(parts), submit=title, carries=subject.written())


def taking_back_form(subject: Subject) -> p.Form:
    """Return the form for taking an approval back: why."""
    about = (
        f"Version {subject.revision} of {subject.reference} is then not to be posted, where it is not out yet. Its "
        "author is told why and can revise it, and whoever was asked to post it is told not to."
    )
    parts: list[p.Part] = [p.Paragraph("about", about), p.Asked("reason", "Why is the approval taken back?", _REASON)]
    return p.Form(
        names.TAKING_BACK, "Take the approval back", tuple(parts), submit="Take it back", carries=subject.written()
    )


def turning_down_form(subject: Subject) -> p.Form:
    """Return the form for rejecting what was approved, and then stopped or held: why."""
    _, title, label, what_follows = _FORMS[Verdict.REJECTED]
    about = f"Version {subject.revision}. {what_follows.format(reference=subject.reference)}"
    parts: list[p.Part] = [p.Paragraph("about", about), p.Asked("reason", label, _REASON)]
    return p.Form(names.TURNING_DOWN, title, tuple(parts), submit=title, carries=subject.written())


def own_approval_form(subject: Subject) -> p.Form:
    """Return the form in which an officer says why they approve their own draft."""
    about = (
        f"Version {subject.revision} of {subject.reference} is your own, and nobody else may decide it now. The draft "
        "and the record say that you approved it yourself and why, and the Chair is sent a list each month (house "
        "rule 1, see /policy rules)."
    )
    parts: list[p.Part] = [p.Paragraph("about", about), p.Asked("reason", "Why do you approve it yourself?", _REASON)]
    return p.Form(names.OWN_APPROVED, "Approve my own draft", tuple(parts), submit="Approve", carries=subject.written())


def allowing_form(subject: Subject, topics: tuple[tuple[str, str], ...] = ()) -> p.Form:
    """Return the form in which whoever approves says why they allow contact details that are not on the official
    list.
    """
    about = (
        f"Version {subject.revision} of {subject.reference} has contact details that are not on the council's "
        "official list (5.12). Its author asks you to allow them, and the note with the draft says why. Your reason is "
        "kept with your approval."
    )
    parts: list[p.Part] = [p.Paragraph("about", about), p.Asked("reason", "Why do you allow them?", _REASON)]
    if topics:
        parts.append(statement(topics))
    return p.Form(names.ALLOWED, "Approve and allow", tuple(parts), submit="Approve", carries=subject.written())


def read_reason_form(answers: Answers) -> tuple[str, tuple[str, ...]]:
    """Return the reason, and the numbers of the clauses that were chosen and exist."""
    known = {clause.number for clause in citable()}
    return answers.text("reason"), tuple(number for number in answers.chosen("clauses") if number in known)


def read_suggested(answers: Answers) -> str:
    """Return the words as an approver would have them: the draft's own where they changed nothing."""
    return answers.text(SUGGESTED)
