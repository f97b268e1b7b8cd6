"""What a platform asks of storage about where people are reached on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from chatops.policy.people import Identity


@dataclass(frozen=True, slots=True)
class Conversation:
    """Where an account is reached: the platform's name of the conversation, and the address of its service."""

    identity: Identity
    place: str
    service: str


class Conversations(Protocol):
    """The conversations in which the bot reaches people, so that it can write to them after a restart as well."""

    def all(self) -> Sequence[Conversation]:
        """Return each of them, the one that was kept last at the end."""
        ...

    def keep(self, conversation: Conversation, *, now: datetime) -> None:
        """Keep where an account is reached, in place of what was kept of it before."""
        ...

    def forget(self, identity: Identity) -> None:
        """Keep no longer where an account was reached: the app is not there any more, or the conversation is not."""
        ...
