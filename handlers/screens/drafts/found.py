"""What the checks found in a draft: the button on a card, and the page that it opens."""

from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.names import Subject
from handlers.views.drafts.draft import DraftView
from handlers.views.drafts.found import FoundView


def button_to_read_found(view: DraftView) -> list[p.Button]:
    """Return for the last row of a card: what opens each thing found, where there is any."""
    if view.content is None or not view.content.declared.checked:
        return []
    return [p.Button(names.READ_FOUND, "What the checks found", Subject(view.reference, view.revision).written())]


def found_page(view: FoundView) -> p.Page:
    """Return each thing that was found in one revision, and what its author answered."""
    parts: list[p.Part] = [p.Heading("about", f"{view.reference}, version {view.revision}")]
    for number, line in enumerate(view.lines, 1):
        parts.append(p.Says(f"found:{number}", (line.answered,), bold=f"{line.about}. "))
        parts.append(p.Bullets(f"said:{number}", line.sentences) if line.sentences else p.Note(f"gone:{number}", _GONE))
    if view.note:
        parts += [p.Note("note-label", "The author's note"), p.Quoted("note", view.note)]
    if not view.lines:
        parts.append(p.Paragraph("nothing", "The checks found nothing in these words."))
    return p.Page(names.PAGE, "What the checks found", tuple(parts))


_GONE = "The checks do not find it any more: what they know has changed since it was sent in."
