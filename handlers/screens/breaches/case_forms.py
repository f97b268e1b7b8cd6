"""The forms with which a handler deals with a confidential case."""

from chatops.policy.breaches.case import Outcome
from chatops.policy.content.wording import LONGEST_REASON, LONGEST_WORDS
from handlers.screens import elements as e
from handlers.screens import names
from handlers.screens.elements import Element
from handlers.screens.names import CaseSubject
from handlers.screens.state import Answers

_WORDS = {"type": "plain_text_input", "multiline": True, "max_length": LONGEST_WORDS}
_REASON = {"type": "plain_text_input", "multiline": True, "max_length": LONGEST_REASON}
_KINDS = {
    "case:ask": "A question: the reporter is asked",
    "case:update": "An update: the reporter reads it",
    "case:note": "A note: only those who handle it read it",
}


def write_form(subject: CaseSubject) -> Element:
    """A question or an update for the reporter, or a note."""
    kinds = [e.option(act, says) for act, says in _KINDS.items()]
    blocks = [
        e.asked("kind", "What is it?", {"type": "radio_buttons", "options": kinds}),
        e.asked("words", "Your words", _WORDS, hint="The reporter is not told your name."),
    ]
    return e.modal(names.WRITE, "Write in this case", blocks, submit="Send", metadata=subject.written())


def read_write_form(answers: Answers) -> tuple[str, str]:
    """The act and the words. Raises KeyError for what Slack would not send."""
    kind = next(iter(answers.chosen("kind")), "")
    if kind not in _KINDS:
        raise KeyError(kind)
    return kind, answers.text("words")


def close_form(subject: CaseSubject) -> Element:
    """What it came to, and a word to the reporter."""
    outcomes = [e.option(each.name, f"{each.value[0].upper()}{each.value[1:]}") for each in Outcome]
    blocks = [
        e.asked("outcome", "What did it come to?", {"type": "radio_buttons", "options": outcomes}),
        e.asked(
            "words",
            "What is the reporter told?",
            _WORDS,
            hint="They are told that it is closed, and these words. The outcome is for those who handle it.",
            optional=True,
        ),
    ]
    return e.modal(names.CLOSE, "Close this case", blocks, submit="Close it", metadata=subject.written())


def read_close_form(answers: Answers) -> tuple[Outcome | None, str]:
    """The outcome and the words. Raises KeyError for what Slack would not send."""
    chosen = next(iter(answers.chosen("outcome")), "")
    return Outcome[chosen] if chosen else None, answers.text("words")


def viewer_form(subject: CaseSubject) -> Element:
    """Who else may read it, and why."""
    who = {"type": "users_select", "placeholder": e.plain("Choose a person")}
    blocks = [
        e.paragraph("about", "They can read the whole of this case from now on, and nothing of any other."),
        e.asked("viewer", "Who may read it?", who),
        e.asked("why", "Why?", _REASON, hint="It is kept to whom it was disclosed, by whom and why (policy 6.4)."),
    ]
    return e.modal(names.VIEWER, "Name a viewer", blocks, submit="Let them read it", metadata=subject.written())


def read_viewer_form(answers: Answers) -> tuple[str, str]:
    """The user id, empty when nobody was chosen, and the reason."""
    return next(iter(answers.people("viewer")), ""), answers.text("why")


def evidence_form(subject: CaseSubject) -> Element:
    """Why everything about the case is copied out of it."""
    about = "You get one file with the report, all that was said, to whom it was disclosed, and a sum of each part."
    why = e.asked("why", "Why, and for whom?", _REASON, hint="It is kept with the case (policy 6.4).")
    blocks = [e.paragraph("about", about), why]
    return e.modal(names.EVIDENCE, "Take the evidence", blocks, submit="Go on", metadata=subject.written())


def hold_form(subject: CaseSubject, *, held: bool) -> Element:
    """Why it is held, or no longer. `held` is how it stands now."""
    about = (
        "It is erased again when its time is over."
        if held
        else "It is not erased until the hold is lifted (policy 6.4)."
    )
    blocks = [e.paragraph("about", about), e.asked("why", "Why?", _REASON)]
    title, submit = ("Lift the legal hold", "Lift it") if held else ("Legal hold", "Hold it")
    return e.modal(names.HOLD, title, blocks, submit=submit, metadata=subject.written())
