"""One publication of one draft on one account by the bot: how it stands, and what may happen next. Clauses 3.1, 4.2b.

It happens once. Before each call the claim is written down; after one whose outcome nobody knows the network is read
before anything is written again; and what cannot be told goes to people.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

LEASE = timedelta(seconds=60)
"""How long a job is in one worker's hands. A call has ended, one way or the other, long before."""
MOST_LOOKS = 30
"""How often an unclear job is looked up before it is left to people."""
MOST_REFUSALS = 30
"""How often a network may put a job off before it is left to people."""
_ALPHABET = "234567abcdefghijklmnopqrstuvwxyz"


class JobState(StrEnum):
    """How a job stands."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    UNCLEAR = "unclear"
    OUT = "out"
    BY_HAND = "by hand"


OPEN = (JobState.WAITING, JobState.CLAIMED, JobState.UNCLEAR)
"""While a job stands so, the account is the bot's to post on, and nobody else's."""
IN_DOUBT = (JobState.CLAIMED, JobState.UNCLEAR)
"""A post may be out: the network is read before anything is written."""


class WhyByHand(StrEnum):
    """Why a job was left to people."""

    REFUSED = "the network refused it"
    CANNOT_TELL = "nobody can tell whether it is out"
    DISCONNECTED = "the account is not connected any more"
    PUT_OFF = "the network put it off too often"


@dataclass(frozen=True, slots=True)
class Job:
    """One publication. `key` is what the network knows it by, and `payload` what is sent, from when it was claimed.

    `at_network` is what the network calls each part of it that is made already and that the public cannot see
    (`payload`); `tries` is how often it was looked up or put off since it was last claimed.
    """

    reference: str
    account: str
    revision: int
    digest: str
    state: JobState
    key: str = ""
    payload: str = ""
    first_attempt_at: datetime | None = None
    held_by: str | None = None
    held_until: datetime | None = None
    at_network: Mapping[str, str] = field(default_factory=dict)
    tries: int = 0
    why: str = ""

    def is_held(self, now: datetime, by: str) -> bool:
        """Return whether another worker has it in hand at this instant."""
        return self.held_by not in {None, by} and self.held_until is not None and now < self.held_until


def record_key(reference: str, revision: int, account: str, at: datetime) -> str:
    """Return the key under which a post is kept: 13 characters that sort by time, the same whenever it is worked out.

    It is a TID (https://atproto.com/specs/tid): microseconds since 1970 in 53 bits, and 10 bits that are drawn from
    what is published.
    """
    micros = int(at.timestamp() * 1_000_000)
    drawn = hashlib.sha256(f"{reference} {revision} {account}".encode()).digest()
    number = (micros << 10) | (int.from_bytes(drawn[:2], "big") & 0x3FF)
    return "".join(_ALPHABET[(number >> (5 * place)) & 31] for place in range(12, -1, -1))
