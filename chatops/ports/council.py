"""One council, as the core knows it."""

from dataclasses import dataclass, field

from chatops.policy.deadlines import Pace


@dataclass(frozen=True, slots=True)
class Council:
    """One council: its number in storage, its chat platform and organisation there, its name, and its pace of work.

    `channels` are the other platforms on which it has a channel that shows how each draft stands;
    `communication_policy` is the address of the policy that the one on social media supplements (PS-7), or empty.
    """

    number: int
    platform: str
    organisation: str
    name: str
    pace: Pace = field(default_factory=Pace)
    channels: tuple[str, ...] = ()
    communication_policy: str = ""
