"""What has happened to how long things are kept. House rule 16."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chatops.facts.fact import Details, Fact
from chatops.policy.digests import salted_digest


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionChanged(Fact, act="retention:changed"):
    """The Town Clerk keeps a class of records for another time from now on. `reference` is `retention 3`.

    Attributes:
        number: counts the changes, whichever class each is of.
        key: the class.
        days: for how long it is kept now, and `before`, in days.
        why: the reason, and the salt of its digest.
        asked: the questions whose words are kept, each with when it was asked, where they are what is kept.
    """

    number: int
    key: str
    days: int
    before: int
    why: str
    salt: str
    asked: Sequence[tuple[str, datetime]] = ()

    def details(self) -> Details:
        why = salted_digest(self.salt, self.why)
        return {"change": self.number, "class": self.key, "days": self.days, "why_digest": why}
