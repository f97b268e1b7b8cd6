"""Whose fault it is that a letter was not delivered. Couriers raise these; they are the same for every platform."""

from datetime import timedelta


class TryAgain(Exception):
    """The letter cannot be delivered now, and the fault is not the letter's.

    `after` is how long the other side asks to be left alone, or None when it does not say.
    """

    def __init__(self, why: str, after: timedelta | None = None) -> None:
        super().__init__(why)
        self.after = after


class LaneShut(TryAgain):
    """That person or channel takes nothing from the bot now; others do."""


class PlatformAway(TryAgain):
    """The platform, or the bot's installation on it, does not do now what is asked of it."""


class Undeliverable(Exception):
    """This letter alone cannot be delivered as things are; a person has to look. The text says why."""


class Unreachable(Undeliverable):
    """That person or channel is not there any more: the account is closed, the channel is archived."""
