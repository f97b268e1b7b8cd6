"""What storage says when it cannot do what a use case asks of it."""

from datetime import datetime


class NoSuch(LookupError):
    """There is nothing of that reference, or nothing that this person may know of."""


class NotYet(Exception):
    """A step that a letter set off is before its time; `until` is the aware instant at which it is due."""

    def __init__(self, until: datetime) -> None:
        super().__init__(until.isoformat())
        self.until = until


class Collided(Exception):
    """Somebody else's transaction changed the same thing first. Nothing was written; read again and decide again."""
