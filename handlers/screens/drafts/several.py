"""Several drafts on one form, each shown whole and ticked by itself, and what came of each."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.screens.drafts.card import whole_card
from handlers.screens.names import Subject
from handlers.views.drafts.draft import DraftView

FIELD = "approve:"
"""The name of the question about a draft begins with this; its reference follows."""
MOST_PARTS, MOST_CHARACTERS = 70, 9000
"""What one form has room for on any platform. What does not fit waits for the next."""
_ABOUT = "Read each, and tick what you approve. Each is a decision of its own; what you do not tick goes on waiting."


def several_form(views: Sequence[DraftView]) -> p.Form:
    """Return each draft whole with a box to tick: as many as there is room for, never part of one."""
    parts: list[p.Part] = [p.Paragraph("about", _ABOUT)]
    shown = written = 0
    for view in views:
        more = _draft(view)
        written += len(view.content.words) if view.content else 0
        if shown and (len(parts) + len(more) > MOST_PARTS or written > MOST_CHARACTERS):
            break
        parts += more
        shown += 1
    left = len(views) - shown
    if left:
        parts.append(
            p.Note("left", f"{left} more {'waits' if left == 1 else 'wait'}: press Approve several once more.")
        )
    return p.Form(names.SEVERAL, "Approve several", tuple(parts), submit="Approve the ticked")


def read_several_form(answers: Answers) -> tuple[Subject, ...]:
    """Return what was ticked, each with the version that was shown. Raises ValueError for what was never offered."""
    ticked = [value for name, chosen in answers.options.items() if name.startswith(FIELD) for value in chosen]
    return tuple(dict.fromkeys(Subject.read(value) for value in ticked))


def first_question(answers: Answers) -> str:
    """Return the name of the first box on the form."""
    return next((name for name in answers.options if name.startswith(FIELD)), FIELD)


def several_page(approved: Sequence[str], refused: Sequence[tuple[str, str]]) -> p.Page:
    """Return what came of each that was ticked, by what each is called."""
    parts: list[p.Part] = []
    if approved:
        parts.append(p.Bullets("approved", tuple(f"{reference} is approved." for reference in approved)))
    if refused:
        lines = tuple(f"{reference} is not approved. {why}" for reference, why in refused)
        parts.append(p.Bullets("refused", lines))
    return p.Page(names.PAGE, "Approve several", tuple(parts))


def _draft(view: DraftView) -> list[p.Part]:
    subject = Subject(view.reference, view.revision)
    shown = [part for part in whole_card(view, to_press=False).parts if part.name not in {"buttons", "standing"}]
    box = p.Choices((p.Option(subject.written(), f"I approve {view.reference}, version {view.revision}"),))
    asked = p.Asked(FIELD + view.reference, "Your decision", box, optional=True)
    return [*(_named(part, view.reference) for part in shown), asked, p.Line(f"line:{view.reference}")]


def _named(part: p.Part, reference: str) -> p.Part:
    """Return the part under a name of its own, where several drafts stand on one screen."""
    return replace(part, name=f"{part.name}:{reference}")
