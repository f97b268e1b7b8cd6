"""A post that was out before its draft might go out: which clause that breaks. Clauses PS-4b, 3.1, 4.2b.

It is never refused a place in the record: what is out is out, and the record says so and why it ought not to have been.
"""

from datetime import datetime

from chatops.policy.objections import Objection

PURDAH = "PS-4b"
PAUSE = "house rule 9"
UNAPPROVED = "4.2b"
EARLY = "3.1"
BROKEN = (PURDAH, PAUSE, UNAPPROVED, EARLY)
"""The clauses that may have been broken, the gravest first: during purdah, during a pause, unapproved, too early."""


def broken_clause(*, purdah: bool, pause: bool, approved: bool) -> str:
    """Return which clause a post broke that was out before its draft was handed over.

    Args:
        purdah: whether a pre-election period stood in its way.
        pause: whether a pause did.
        approved: whether the approval of its newest revision stands.
    """
    return PURDAH if purdah else PAUSE if pause else EARLY if approved else UNAPPROVED


def it_is_past(since: datetime | None, now: datetime) -> list[Objection]:
    """3.1: what is out has been out since an instant that is over, where one is given."""
    if since is None or since <= now:
        return []
    return [Objection("3.1", "That time is still to come. Choose since when it has been out.", "day")]
