"""Drafts made by hand, for rules that need one and no database."""

from datetime import UTC, datetime
from typing import Any

from chatops.policy.drafts.declarations import Declaration, Declared
from chatops.policy.drafts.draft import Draft, Revision
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Person

AUTHOR = Person("slack", "T0THORNBURY", "U0AUTHOR")
NOW = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)


def revision(**changes: Any) -> Revision:
    """Version 1 of an ordinary draft."""
    whole: dict[str, Any] = {
        "number": 1,
        "words": "The Saturday market is on.",
        "accounts": ("facebook-page", "website"),
        "goes_out_at": None,
        "declarations": tuple(Declared(one) for one in Declaration),
        "author": AUTHOR,
        "made_at": NOW,
        "salt": "0" * 32,
    }
    return Revision(**(whole | changes))


def draft(*, author: Person = AUTHOR, **changes: Any) -> Draft:
    """An ordinary draft that was just sent in."""
    whole: dict[str, Any] = {
        "reference": "DR-7KQ2M9",
        "author": author,
        "stage": Stage.SUBMITTED,
        "revisions": (revision(author=author),),
    }
    return Draft(**(whole | changes))
