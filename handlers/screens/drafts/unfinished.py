"""Forms that somebody saved for later: on Home, and before a new form is opened."""

from collections.abc import Sequence

from chatops.policy.drafts.unfinished import MOST_KEPT
from handlers.screens import names
from handlers.screens import parts as p
from handlers.views.drafts.unfinished import UnfinishedView

GONE = (
    "This form is not kept any more: it was sent, thrown away, or has had its time. /council retention says how long "
    "forms are kept."
)
THROWN_AWAY = "The form is thrown away. Nothing of it is kept."
FULL = (
    f"You have saved {MOST_KEPT} forms already. This one is still open: send it in, or close it without saving. Home "
    "and /draft show those that you saved, and you can throw one away there."
)
CLOSED_FULL = (
    f"You closed a form for a draft without sending it. It is not kept, because you have saved {MOST_KEPT} forms "
    "already: Home shows them, and you can throw one away there. These are its words, to copy."
)
_FOR_YOU_ALONE = "Nobody else sees it."


def unfinished_parts(kept: Sequence[UnfinishedView]) -> list[p.Part]:
    """Return the forms that somebody saved, each with what they can do with it; nothing when there are none."""
    parts: list[p.Part] = [p.Heading("saved-title", "Saved for later")] if kept else []
    for n, one in enumerate(kept):
        says = f"{one.about}, saved on {one.saved}, is kept until {one.until}."
        parts += [p.Says(f"saved:{n}", (says,)), p.Buttons(f"saved-open:{n}", _buttons(one.name))]
    return parts


def unfinished_page(kept: Sequence[UnfinishedView]) -> p.Page:
    """Return what stands before a new form, for somebody who has saved one."""
    start = p.Buttons("start", (p.Button(names.START_DRAFT, "Start a new one", "-"),))
    parts: p.Parts = (*unfinished_parts(kept), p.Line("line"), start)
    return p.Page(names.PAGE, "Draft a post", parts)


def saved_page(saved: UnfinishedView, wrong: Sequence[str] = ()) -> p.Page:
    """Return that a form is saved, until when, and where it is found. `wrong` is what was not taken of its files."""
    says = f"Your form is kept until {saved.until}. {_FOR_YOU_ALONE} Home shows it, and so does /draft."
    left = [p.Paragraph("wrong", " ".join(wrong))] if wrong else []
    parts: p.Parts = (p.Paragraph("saved", says), *left, p.Buttons("saved-open", _buttons(saved.name)))
    return p.Page(names.PAGE, "Saved for later", parts)


def closed_card(kept: UnfinishedView, wrong: Sequence[str] = ()) -> p.Card:
    """Return what somebody is told who closed a form without sending it, now that it is kept.

    `wrong` is what was not taken of its files.
    """
    says = f"You closed the form for a draft without sending it. What you wrote is kept until {kept.until}."
    says = f"{says} {_FOR_YOU_ALONE} Home shows it, and so does /draft."
    left = [p.Paragraph("wrong", " ".join(wrong))] if wrong else []
    return p.Card(says, (p.Paragraph("closed", says), *left, p.Buttons("saved-open", _buttons(kept.name))))


def closed_in_vain_card(words: str) -> p.Card:
    """Return that a form is not kept that somebody closed, and its words, so that they are not lost."""
    return p.Card(CLOSED_FULL, (p.Paragraph("closed", CLOSED_FULL), p.ToCopy("words", words)))


def told_page(sentence: str, title: str) -> p.Page:
    """Return a sentence about a form that was saved, or could not be."""
    return p.Page(names.PAGE, title, (p.Paragraph("says", sentence),))


def _buttons(name: str) -> tuple[p.Button, ...]:
    asked = p.Question("Throw it away?", "What is in the form is lost. This cannot be undone.", "Throw it away", "Back")
    return (
        p.Button(names.CONTINUE_DRAFT, "Continue", name, style=p.Style.PRIMARY),
        p.Button(names.THROW_AWAY, "Throw away", name, question=asked),
    )
