"""What the checks find in words that somebody only tries, by what would be asked of them."""

from collections.abc import Sequence

from chatops.policy.content.finding import ContentFinding, FindingKind
from handlers.screens import parts as p

SUMMARY = "What the checks find in your words"
NOTHING_FOUND = "The checks find nothing in these words. Nothing was kept."
_HEADINGS = {
    FindingKind.RULE: "Must be changed, or allowed where the policy lets an approver do so",
    FindingKind.PROMPT: "Would be asked about",
    FindingKind.ADVICE: "Advice",
}
MOST_SHOWN = 20
"""Sentences of one kind that are shown; more are counted."""


def findings_card(found: Sequence[ContentFinding], to_go_on: p.Parts = ()) -> p.Card:
    """Return what was found, most serious first, and below it what to go on with."""
    parts: list[p.Part] = []
    for kind, heading in _HEADINGS.items():
        told = list(dict.fromkeys(one.sentence for one in found if one.kind is kind))
        if told:
            more = [f"And {len(told) - MOST_SHOWN} more."] if len(told) > MOST_SHOWN else []
            shown = tuple(told[:MOST_SHOWN] + more)
            parts += [p.Heading(f"kind:{kind}", heading), p.Bullets(f"found:{kind}", shown)]
    end = p.Note("kept", "Nothing was kept. A person decides, and never these checks.")
    return p.Card(SUMMARY, (*(parts or [p.Paragraph("nothing", NOTHING_FOUND)]), *([end] if parts else []), *to_go_on))
