"""What the bot holds for confidential reports while it runs: what the settings say, and how many each person sent."""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

from chatops.policy.breaches.reporting import HOUR, MOST_IN_AN_HOUR
from chatops.policy.people import Person
from chatops.policy.retention import CASE_MONTHS
from handlers.views.breaches.evidence_links import EvidenceLinks

MOST_REPORTERS = 1000
"""People whose reports of the last hour are counted. The count is nowhere but in memory, and for each alone."""


@dataclass
class Confidence:
    """What reports need besides the records.

    `other_route` is a sentence with another way to report; `channel` is where handlers are told that something waits,
    or None for a direct message to each; `kept_months` is how long a closed case is kept; `evidence` are the addresses
    at which handlers take evidence.
    """

    other_route: str = ""
    channel: str | None = None
    kept_months: int = CASE_MONTHS
    evidence: EvidenceLinks = field(default_factory=EvidenceLinks)
    _sent: dict[Person, deque[datetime]] = field(default_factory=dict)

    def sent_by(self, person: Person) -> tuple[datetime, ...]:
        """Return when this person sent their latest reports."""
        return tuple(self._sent.get(person, ()))

    def count(self, person: Person, at: datetime) -> None:
        """This person has sent a report at this instant."""
        for who in [who for who, sent in self._sent.items() if at - sent[-1] >= HOUR]:
            del self._sent[who]
        if len(self._sent) < MOST_REPORTERS or person in self._sent:
            self._sent.setdefault(person, deque(maxlen=MOST_IN_AN_HOUR)).append(at)
