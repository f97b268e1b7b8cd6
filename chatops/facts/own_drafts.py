"""What has happened about officers who approve their own drafts. House rule 1."""

from dataclasses import dataclass

from chatops.facts.fact import Details, Fact
from chatops.policy.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnDraftsSwitched(Fact, act="own-drafts:switched"):
    """Whether an officer may approve their own draft where nobody else may decide it, from now on."""

    on: bool

    def details(self) -> Details:
        return {"on": int(self.on)}


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnApprovalsListed(Fact, act="own-drafts:listed"):
    """The Chair was sent the list of a month's approvals of own drafts. `reference` is the month, as `2027-04`."""

    count: int
    tell: tuple[Person, ...]

    def details(self) -> Details:
        return {"approvals": self.count, "to": [str(person) for person in self.tell]}
