"""What has happened about who may decide: approval lent, offices changed, officers away. Clauses 3.1, 3.1.1."""

from dataclasses import dataclass
from typing import ClassVar

from chatops.policy.drafts import Draft, salted_digest
from chatops.policy.facts import Details, Fact
from chatops.policy.people import Delegation, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationFact(Fact):
    """What the facts about one delegation have in common. `tell` are those concerned."""

    clause: ClassVar[str] = "3.1.1"

    delegation: Delegation
    tell: tuple[Person, ...] = ()

    def details(self) -> Details:
        lent = self.delegation
        return {
            "lender": str(lent.lender),
            "lent_by": lent.office,
            "delegate": str(lent.delegate),
            "kind": lent.scope.kind,
            "case": salted_digest(lent.reference, lent.scope.about),
            "ends": lent.end.isoformat(),
            "reason_digest": salted_digest(lent.reference, lent.reason),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalLent(DelegationFact):
    """The Clerk or the Deputy lent approval to an employee. `form` names the form it came in."""

    act: ClassVar[str] = "delegation:lent"

    form: str


class DelegationEnded(DelegationFact):
    """A delegation was ended early: by an officer, or by the bot when who lent or has it is no longer able."""

    __slots__ = ()
    act: ClassVar[str] = "delegation:ended"


class DelegationOver(DelegationFact):
    """A delegation came to its end by itself."""

    __slots__ = ()
    act: ClassVar[str] = "delegation:over"


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRerouted(Fact):
    """The bot put a waiting draft before others, because offices, absences or delegations changed.

    `cause` is the reference of what changed.
    """

    act: ClassVar[str] = "draft:rerouted"
    clause: ClassVar[str] = "3.1"

    draft: Draft
    to: tuple[Person, ...]
    cause: str

    def details(self) -> Details:
        to = [str(person) for person in self.to]
        return {"revision": self.draft.revision.number, "to": to, "cause": self.cause}
