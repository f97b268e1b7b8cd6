"""What the author declared of a draft and answered of what the checks found, on the card of whoever decides."""

from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.names import Subject
from handlers.views.drafts.declared import DeclaredView
from handlers.views.phrases import listed


def declared_parts(declared: DeclaredView, *, in_full: bool = False) -> list[p.Part]:
    """Return what is plain in a few words, or `in_full`; what is not stands there, and the note under what it is
    about.
    """
    parts: list[p.Part] = []
    if declared.ticked:
        parts += [p.Note("declared-label", "The author declares"), p.Bullets("declared", declared.ticked)]
    if declared.plain and in_full:
        parts.append(p.Says("declared-plain", (declared.plain,), bold="The author declares (section 5): "))
    elif declared.plain:
        parts.append(p.Note("declared-plain", declared.in_short))
    if declared.checked:
        parts.append(p.Says("checked", (f"{declared.checked}.",), bold="The checks: "))
    if declared.to_allow:
        said = f"{listed(declared.to_allow)}. Whoever approves it says why."
        parts.append(p.Says("to-allow", (said,), bold="The author asks you to allow: "))
    if declared.note:
        noted = (*declared.unplain, *declared.checked_in_note, *declared.to_allow)
        about = f"about {'; '.join(noted)}" if noted else "about the declarations"
        parts.append(p.Says("declared-noted", (f"{about}.",), bold="The author has written a note "))
        parts.append(p.Quoted("author-note", declared.note))
    return parts


def button_to_read_declarations(declared: DeclaredView, subject: Subject) -> list[p.Button]:
    """Return what opens the page with every declaration, where a card says only that they were made."""
    made = p.Button(names.READ_DECLARATIONS, "Read the declarations", subject.written())
    return [made] if declared.plain else []


def declarations_page(declared: DeclaredView, subject: Subject) -> p.Page:
    """Return every declaration with what the author answered, in the policy's order, and the note."""
    lines = tuple(f"{sentence}: {reply}." for sentence, reply in declared.answered)
    parts: list[p.Part] = [
        p.Heading("about", f"{subject.reference}, version {subject.revision}"),
        p.Paragraph("section", "Section 5 of the policy: the author was asked whether each of these is so."),
        p.Bullets("answered", lines),
    ]
    if declared.note:
        parts += [p.Note("note-label", "The author's note"), p.Quoted("note", declared.note)]
    return p.Page(names.PAGE, "The declarations", tuple(parts))
