"""What a platform answers the set-up with: people and channels by their names, or why not."""

from dataclasses import dataclass


class NotAccepted(RuntimeError):
    """The platform does not do it; the text is a plain sentence."""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who works for the council, or a channel: the id on the platform, and what people call it."""

    id: str
    name: str
