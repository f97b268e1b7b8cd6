"""The forms with which a handler deals with a confidential case."""

from chatops.policy.breaches.endings import Heard, Outcome
from chatops.policy.content.wording import LONGEST_REASON, LONGEST_WORDS
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers, NoSuchChoice, by_name
from handlers.screens.names import CaseSubject
from handlers.views.among import Among
from handlers.views.breaches.closing import ClosingView

_WORDS = p.Text(multiline=True, longest=LONGEST_WORDS)
_REASON = p.Text(multiline=True, longest=LONGEST_REASON)
_KINDS = {
    "case:ask": "A question: the reporter is asked",
    "case:update": "An update: the reporter reads it",
    "case:note": "A note: only those who handle it read it",
}


def write_form(subject: CaseSubject, *, may_ask: bool = True) -> p.Form:
    """Return a question or an update for the reporter, or a note."""
    kinds = tuple(p.Option(act, says) for act, says in _KINDS.items() if may_ask or act != "case:ask")
    parts: list[p.Part] = [
        p.Asked("kind", "What is it?", p.Choice(kinds)),
        p.Asked("words", "Your words", _WORDS, hint="The reporter is not told your name."),
    ]
    return p.Form(names.WRITE, "Write about this report", tuple(parts), submit="Send", carries=subject.written())


def read_write_form(answers: Answers) -> tuple[str, str]:
    """Return the act and the words. Raises NoSuchChoice."""
    kind = answers.one("kind")
    if kind not in _KINDS:
        raise NoSuchChoice("kind")
    return kind, answers.text("words")


def close_form(subject: CaseSubject, closing: ClosingView) -> p.Form:
    """Return who may decide what, what it came to, whether they were heard, and a word to the reporter."""
    outcomes = tuple(_option(each) for each in closing.outcomes)
    heard = p.Choice(tuple(_option(each) for each in Heard))
    parts: list[p.Part] = [
        p.Bullets("who", (*closing.guidance, "The bot gives no verdict: the outcome is for you to say.")),
        *((p.Asked("heard", "Has the person it is about been heard?", heard),) if closing.asks_hearing else ()),
        p.Asked("outcome", "What is the outcome?", p.Choice(outcomes)),
        p.Asked(
            "words",
            "What is the reporter told?",
            _WORDS,
            hint="They are told that it is closed, and these words. The outcome is for those who handle it.",
            optional=True,
        ),
    ]
    return p.Form(names.CLOSE, "Close this report", tuple(parts), submit="Close it", carries=subject.written())


def read_close_form(answers: Answers) -> tuple[Outcome | None, Heard | None, str]:
    """Return the outcome, whether they were heard, and the words. Raises NoSuchChoice."""
    outcome = answers.option("outcome", by_name(Outcome))
    return outcome, answers.option("heard", by_name(Heard)), answers.text("words")


def _option(each: Outcome | Heard) -> p.Option:
    return p.Option(each.name, f"{each.value[0].upper()}{each.value[1:]}")


def viewer_form(subject: CaseSubject) -> p.Form:
    """Return who else may read it, and why."""
    who = p.PersonChoice(prompt="Choose a person", among=Among.COUNCIL)
    parts: list[p.Part] = [
        p.Paragraph("about", "They can read the whole of this report from now on, and nothing of any other."),
        p.Asked("viewer", "Who may read it?", who),
        p.Asked("why", "Why?", _REASON, hint="The record keeps who was let read it, by whom and why (policy 6.4)."),
    ]
    return p.Form(
        names.VIEWER, "Let somebody read it", tuple(parts), submit="Let them read it", carries=subject.written()
    )


def read_viewer_form(answers: Answers) -> tuple[str, str]:
    """Return the user id, empty when nobody was chosen, and the reason."""
    return answers.person("viewer"), answers.text("why")


def evidence_form(subject: CaseSubject) -> p.Form:
    """Return why everything about the case is copied out of it."""
    about = (
        "You get one file with the report, all that was said, who was let read it, and a hash of each part, which "
        "shows later that nothing was changed."
    )
    why = p.Asked("why", "Why, and for whom?", _REASON, hint="It is kept with the report (policy 6.4).")
    parts: list[p.Part] = [p.Paragraph("about", about), why]
    return p.Form(names.EVIDENCE, "Download the evidence", tuple(parts), submit="Go on", carries=subject.written())


def hold_form(subject: CaseSubject, *, held: bool) -> p.Form:
    """Return why it is held, or no longer. `held` is how it stands now."""
    about = (
        "It is erased again when its time is over."
        if held
        else "It is not erased until the hold is lifted (policy 6.4)."
    )
    parts: list[p.Part] = [p.Paragraph("about", about), p.Asked("why", "Why?", _REASON)]
    title, submit = ("Lift the legal hold", "Lift it") if held else ("Legal hold", "Hold it")
    return p.Form(names.HOLD, title, tuple(parts), submit=submit, carries=subject.written())
