"""Whose fault it is that a letter was not delivered. Couriers raise these; they are the same for every platform."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from chatops.ports.unit_of_work import UnitOfWork

Keeping = Callable[[UnitOfWork], None]
"""Keeps what came of a delivery, such as where a card hangs."""


class Sent(Enum):
    """What a courier had to send, and so what its success shows of the way to that person or channel."""

    NOTHING = "it hung so already: nothing is shown"
    DRAWN = "a message was changed, which works for somebody whose account is closed as well"
    POSTED = "a new message was taken: they can be reached"


@dataclass(frozen=True, slots=True)
class Delivered:
    """What a courier sent, and what is kept of it in the transaction that settles the letter.

    Until that is committed the letter is not delivered, and what brings it again finds what was sent by what was kept
    before (`handlers.letters.hanging`).
    """

    sent: Sent
    keep: Keeping


class TryAgain(Exception):
    """The letter cannot be delivered now, and the fault is not the letter's.

    `after` is how long the other side asks to be left alone, or None when it does not say. `platform` is the chat
    platform that did not take it, where it was one.
    """

    platform = ""

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
