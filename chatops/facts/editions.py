"""What has happened about the policy itself: an edition was published, read, or people were reminded of it."""

from dataclasses import dataclass

from chatops.facts.fact import Details, Fact
from chatops.policy.editions.edition import Edition
from chatops.policy.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionPublished(Fact, act="policy:published"):
    """An edition of the policy holds from now on; everybody is asked to read it at the next thing they do."""

    edition: Edition

    def details(self) -> Details:
        return {"edition": self.edition.number, "digest": self.edition.digest}


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyAcknowledged(Fact, act="policy:acknowledged"):
    """Somebody has read and understood one edition."""

    edition: int
    digest: str

    def details(self) -> Details:
        return {"edition": self.edition, "digest": self.digest}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadersReminded(Fact, act="policy:reminded"):
    """An officer had those reminded who have not acknowledged the edition."""

    edition: int
    to: tuple[Person, ...]

    def details(self) -> Details:
        return {"edition": self.edition, "to": [str(person) for person in self.to]}
