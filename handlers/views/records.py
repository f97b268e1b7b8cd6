"""What is said of records that do not agree with what was noted of them elsewhere."""

from datetime import datetime

from chatops.policy.anchors import Anchor, Disagreement, Doubt
from handlers.views.phrases import when


def what_is_wrong(disagreement: Disagreement, now: datetime) -> str:
    """Return why the records cannot be trusted, as a part of a sentence that goes on after “the records”."""
    anchor, found = disagreement.anchor, disagreement.found
    if disagreement.doubt is Doubt.UNREADABLE:
        return "cannot be compared, as what was noted of them cannot be read"
    if disagreement.doubt is Doubt.RESTORED:
        return f"are a copy that was put back{_on(anchor, now)}"
    if disagreement.doubt is Doubt.BEHIND and anchor is not None:
        return (
            f"look like an older copy: they end at entry {found.sequence} of the journal, and entry "
            f"{anchor.head.sequence} was there{_on(anchor, now)}"
        )
    number = anchor.head.sequence if anchor else 0
    return f"are not the ones that were noted{_on(anchor, now)}: entry {number} of the journal is another"


def to_the_clerk(disagreement: Disagreement, now: datetime) -> str:
    """Return the one sentence that the Town Clerk is told."""
    return (
        f"The council's records {what_is_wrong(disagreement, now)}; so nothing is posted and no words are shown until "
        "whoever looks after the bot has checked them with the command “chatops journal reconcile”."
    )


def _on(anchor: Anchor | None, now: datetime) -> str:
    return f" on {when(anchor.at, now)}" if anchor else ""
