"""One council, as the core knows it."""

from dataclasses import dataclass, field

from chatops.policy.deadlines import Pace


@dataclass(frozen=True, slots=True)
class Council:
    """One council: its number in storage, its chat platform and organisation there, its name, and its pace of work.

    `channels` are the other platforms on which it has a channel that shows how each draft stands.
    """

    number: int
    platform: str
    organisation: str
    name: str
    pace: Pace = field(default_factory=Pace)
    channels: tuple[str, ...] = ()
