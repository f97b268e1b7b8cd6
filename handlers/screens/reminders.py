"""What brings to somebody's mind what waits for them."""

from handlers.screens import parts as p
from handlers.views.deadlines import WaitingView
from handlers.views.phrases import Sentence


def reminder(view: WaitingView) -> p.Card:
    """For an approver: what waits for their decision, and until when. No words of any draft."""
    count = len(view.lines) + view.more
    says = "A draft waits for your decision." if count == 1 else f"{count} drafts wait for your decision."
    rows: list[tuple[str, Sentence]] = [
        (
            f"{line.reference}, revision {line.revision}",
            (
                "emergency, from " if line.urgent else "from ",
                line.author,
                f", since {line.since}. Undecided, it lapses on {line.lapses}.",
            ),
        )
        for line in view.lines
    ]
    parts: list[p.Part] = [p.Paragraph("says", says), p.Rows("waiting", tuple(rows))]
    if view.more:
        parts.append(p.Note("more", f"And {view.more} more."))
    parts.append(p.Note("how", "Their cards are in this conversation. /draft list shows them again."))
    return p.Card(says, tuple(parts))
