"""Posts that are out as a period or a pause begins or ends, and what a person looks at, with a way to record it."""

from chatops.policy.registers.looks import LOOKS
from handlers.screens import names
from handlers.screens import parts as p
from handlers.views.published import PublishedView


def published_parts(view: PublishedView | None) -> list[p.Part]:
    """Return for an officer, as the last of a notice: the posts to look at, what else, and the button of the record."""
    if view is None:
        return []
    parts: list[p.Part] = []
    if view.lines:
        more = [f"And {view.more} more."] if view.more else []
        label = "These posts are out, and name candidates or may be controversial. The bot takes nothing down: look "
        parts += [p.Note("published-label", f"{label}at each"), p.Bullets("published", (*view.lines, *more))]
    record = p.Button(names.ADD_ENTRY, "Record what you looked at", LOOKS.key)
    return [
        *parts,
        p.Note("checklist-label", "Look at each account now"),
        p.Bullets("checklist", view.checklist),
        p.Buttons("looked", (record,)),
    ]
