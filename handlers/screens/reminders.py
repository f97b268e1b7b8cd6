"""What tells somebody again what waits for them."""

from handlers.screens import parts as p
from handlers.views.deadlines import WaitingLine, WaitingView
from handlers.views.phrases import Sentence


def reminder(view: WaitingView) -> p.Card:
    """Return for who decides or posts: what waits for them, and until when. No words of any draft."""
    says = _says(view)
    rows: list[tuple[str, Sentence]] = [
        (f"{line.reference}, version {line.revision}", _in_a_line(line)) for line in view.lines
    ]
    parts: list[p.Part] = [p.Paragraph("says", says), p.Rows("waiting", tuple(rows))]
    if view.more:
        parts.append(p.Note("more", f"And {view.more} more."))
    if view.to_post:
        parts.append(
            p.Note(
                "post",
                "If a post is out, press I have posted it and give its link. If it is not to be posted any more, the "
                "Town Clerk or the Deputy can take its approval back.",
            )
        )
    one = len(view.lines) + view.more == 1
    above = "The message about it is in this conversation. /draft list shows it again."
    several = "The messages about them are in this conversation. /draft list shows them again."
    parts.append(p.Note("how", above if one else several))
    return p.Card(says, tuple(parts))


def _says(view: WaitingView) -> str:
    posts = "A post that was handed to you is" if view.to_post == 1 else f"{view.to_post} posts handed to you are"
    if not view.to_decide:
        return f"{posts} not in the record yet."
    waits = "A draft waits" if view.to_decide == 1 else f"{view.to_decide} drafts wait"
    if not view.to_post:
        return f"{waits} for your decision."
    return f"{waits} for your decision. {posts} not in the record yet."


def _in_a_line(line: WaitingLine) -> Sentence:
    return ("Emergency. ", *line.said) if line.urgent else line.said
