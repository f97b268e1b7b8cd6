"""What has happened about who may decide: approval lent, offices changed, officers away. Clauses 3.1, 3.1.1."""

from dataclasses import dataclass

from chatops.facts.drafts import authority_of, of_form
from chatops.facts.fact import Details, Fact
from chatops.policy.authority.absences import Absence
from chatops.policy.digests import salted_digest
from chatops.policy.drafts.draft import Confirmation, Draft
from chatops.policy.drafts.reassignment import Reassignment
from chatops.policy.people import Delegation, Person
from chatops.policy.stops import StopCause


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationFact(Fact):
    """What the facts about one delegation have in common. `tell` are those concerned."""

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
class ApprovalLent(DelegationFact, act="delegation:lent"):
    """The Clerk or the Deputy lent approval to an employee. `form` names the form it came in."""

    form: str

    def details(self) -> Details:
        return {**DelegationFact.details(self), **of_form(self.reference, self.form)}


class DelegationEnded(DelegationFact, act="delegation:ended"):
    """A delegation was ended early: by an officer, or by the bot when who lent or has it is no longer able."""

    __slots__ = ()


class DelegationOver(DelegationFact, act="delegation:over"):
    """A delegation came to its end by itself."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRerouted(Fact, act="draft:rerouted"):
    """The bot put a waiting draft before others, because offices, absences or delegations changed.

    `cause` is the reference of what changed.
    """

    draft: Draft
    to: tuple[Person, ...]
    cause: str

    def details(self) -> Details:
        to = [str(person) for person in self.to]
        return {"revision": self.draft.revision.number, "to": to, "cause": self.cause}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftReassigned(Fact, act="draft:handed-on"):
    """An approver handed a waiting draft to another approver, with a word of why."""

    draft: Draft
    handed: Reassignment

    def details(self) -> Details:
        note = salted_digest(self.draft.revision.salt, self.handed.note)
        return {"revision": self.handed.revision, "to": [str(self.handed.to)], "note_digest": note}


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceFact(Fact):
    """What the facts about an absence have in common. `tell` are those concerned.

    `affected` are emergencies in hand, which another may let through purdah while somebody is away.
    """

    absence: Absence
    tell: tuple[Person, ...] = ()
    affected: tuple[Draft, ...] = ()

    def details(self) -> Details:
        absence = self.absence
        return {
            "person": str(absence.person),
            "begins": absence.begins.isoformat(),
            "ends": absence.ends.isoformat() if absence.ends else None,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceSet(AbsenceFact, act="absence:set"):
    """The Clerk or the Deputy said when they are away. `form` names the form it came in."""

    form: str

    def details(self) -> Details:
        return {**AbsenceFact.details(self), **of_form(self.reference, self.form)}


class AbsenceEnded(AbsenceFact, act="absence:ended"):
    """They are back before the end they gave, or called it off before it began."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RolesChanged(Fact, act="people:changed"):
    """Offices or standings are others from now on; the entries beside this one say which. `tell` hold an office.

    `left` are those of the people who are off the list, and `officer` is who sees to what they leave behind.
    """

    people: tuple[Person, ...]
    tell: tuple[Person, ...] = ()
    left: tuple[Person, ...] = ()
    officer: Person | None = None

    def details(self) -> Details:
        return {"people": [str(person) for person in self.people], "told": [str(person) for person in self.tell]}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftStopped(Fact, act="draft:stopped"):
    """An approved draft does not go out until somebody with authority confirms it. `cause` says why.

    `approver` is whose approval it rested on, and `why` names the clauses that are no longer met. Before version 3
    there was one cause: the approver.
    """

    draft: Draft
    approver: Person
    why: tuple[str, ...]
    to: tuple[Person, ...]
    cause: StopCause = StopCause.APPROVER

    def details(self) -> Details:
        return {
            "revision": self.draft.revision.number,
            "cause": self.cause,
            "approver": str(self.approver),
            "why": list(self.why),
            "to": [str(person) for person in self.to],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftConfirmed(Fact, act="draft:confirmed"):
    """Somebody with authority confirmed what another had approved who is no longer able."""

    draft: Draft
    confirmation: Confirmation

    def details(self) -> Details:
        given = self.confirmation
        return {"revision": given.revision, "digest": given.digest, **authority_of(given.lent)}
