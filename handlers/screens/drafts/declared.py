"""What the author declared of a draft and answered of what the checks found, on the card of whoever decides."""

from handlers.screens import parts as p
from handlers.views.drafts.declared import DeclaredView
from handlers.views.phrases import listed


def declared_parts(declared: DeclaredView) -> list[p.Part]:
    """In one line when it is all plain. What the author says in a note stands under what it is about."""
    parts: list[p.Part] = []
    if declared.ticked:
        parts += [p.Note("declared-label", "The author declares"), p.Bullets("declared", declared.ticked)]
    if declared.plain:
        parts.append(p.Says("declared-plain", (declared.plain,), bold="The author declares (section 5): "))
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
