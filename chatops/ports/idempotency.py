"""What the core asks of storage about forms that have been sent in: one that is sent twice counts once."""

from enum import StrEnum
from typing import Protocol


class FormKind(StrEnum):
    """What a form makes when it counts."""

    REVISION = "revision"
    PURDAH_WINDOW = "purdah window"
    DELEGATION = "delegation"
    ABSENCE = "absence"
    SUGGESTION = "suggestion"
    COMMENT = "comment"
    PAUSE = "pause"
    OFFICE = "change of office"
    AFTER_POST = "after a post"
    REGISTER = "register entry"
    ROUTINE = "routine notice"
    TEMPLATE = "template"
    QUESTION = "question"
    READER = "reader"


class IdempotencyKeys(Protocol):
    """The keys of the forms that have counted. A key is written with the fact that says which form it came from."""

    def made_by(self, kind: FormKind, key: str) -> str | None:
        """Return the reference of what the form of this key made, or None when it has not been sent in."""
        ...
