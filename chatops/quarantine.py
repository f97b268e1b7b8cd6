"""While the records may be an old copy, nothing is read from them for people, nothing is written, nothing is sent."""

from typing import Protocol

from chatops.policy.anchors import Head

SENTENCE = (
    "The bot is stopped because the council's records may be an old copy. Nothing is shown, saved or sent until "
    "whoever looks after the bot has checked them."
)
"""What anybody is told who asks for something meanwhile."""


class InQuarantine(RuntimeError):
    """Nothing was shown and nothing was changed; the text is a plain sentence."""

    def __init__(self) -> None:
        super().__init__(SENTENCE)


class Hashed(Protocol):
    """Records that can be asked for the hash of one entry of their journal."""

    def hash_of_entry(self, number: int) -> str | None:
        """Return the hash that is kept with the entry, or None when there is no such entry."""
        ...


class Quarantine:
    """Whether the records of one council can be trusted.

    `anchored` is the newest head that is known to be theirs, None when no anchor is kept.
    """

    def __init__(self) -> None:
        self.is_on = False
        self.anchored: Head | None = None

    def refuse(self) -> None:
        """Raises InQuarantine while the records may be an old copy."""
        if self.is_on:
            raise InQuarantine

    def check(self, work: Hashed) -> None:
        """Make sure, in the transaction that is about to act, that the newest known head is in these records.

        Raises:
            InQuarantine: it is not, which begins the quarantine, or it has begun already.
        """
        self.refuse()
        anchored = self.anchored
        if anchored is not None and work.hash_of_entry(anchored.sequence) != anchored.hash:
            self.is_on = True
            raise InQuarantine
