"""What has happened. A use case ends in facts; the state, the journal and the letters are written from them.

`details` is what the journal keeps of a fact: numbers, keys and salted digests, never people's words, so that
content can be erased later and the journal stays whole.

An entry that is written can never be changed, so what it says must keep its meaning. Whoever changes the details of a
fact counts its `version` up, and the audit goes on reading every version before (`storage.audit.claims`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from chatops.policy.drafts.draft import Decision, Draft, Lent, Posting, Revision, Verdict, salted_digest
from chatops.policy.people import Office, Person, Standing

type_of_detail = str | int | None | list[str]
Details = Mapping[str, type_of_detail]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that happened: when (aware UTC), by whom (None is the bot), and the office they held then.

    `version` is that of its details in the journal. Entries from before there were versions have none, and are 1:
    what is written now begins with 2.
    """

    act: ClassVar[str]
    version: ClassVar[int] = 2
    clause: ClassVar[str]

    at: datetime
    reference: str
    by: Person | None = None
    office: Office | None = None

    def details(self) -> Details:
        """What the journal keeps besides who, when, what and under which clause."""
        return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSubmitted(Fact):
    """A new draft was sent in. `form` names the form it came in, so that sending it twice makes one draft."""

    act: ClassVar[str] = "draft:submitted"
    clause: ClassVar[str] = "4.2b"

    revision: Revision
    form: str

    def details(self) -> Details:
        return {**of_revision(self.revision), **of_form(self.revision.salt, self.form)}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRevised(Fact):
    """The author sent a new revision; no decision on an earlier one stands any longer."""

    act: ClassVar[str] = "draft:revised"
    clause: ClassVar[str] = "4.2b"

    revision: Revision
    form: str
    before: Draft

    def details(self) -> Details:
        return {**of_revision(self.revision), **of_form(self.revision.salt, self.form)}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRouted(Fact):
    """The bot put a revision before those who may decide it. `duty_at` is when it is to look whether they have."""

    act: ClassVar[str] = "draft:routed"
    clause: ClassVar[str] = "3.1"

    draft: Draft
    to: tuple[Person, ...]
    duty_at: datetime | None = None

    def details(self) -> Details:
        return {"revision": self.draft.revision.number, "to": [str(person) for person in self.to]}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftDecided(Fact):
    """What the three decisions have in common. The draft is as it stood before."""

    clause: ClassVar[str] = "3.1"

    draft: Draft
    decision: Decision

    def details(self) -> Details:
        salt = self.draft.revision.salt
        return {
            "revision": self.decision.revision,
            "digest": self.draft.revision.digest,
            "reason_digest": salted_digest(salt, self.decision.reason) if self.decision.reason else None,
            "clauses": list(self.decision.clauses),
            **authority_of(self.decision.lent),
        }


class DraftApproved(DraftDecided):
    """An approver approved one revision, and no other."""

    __slots__ = ()
    act: ClassVar[str] = "draft:approved"


class DraftRejected(DraftDecided):
    """An approver turned the draft down."""

    __slots__ = ()
    act: ClassVar[str] = "draft:rejected"


class ChangesRequested(DraftDecided):
    """An approver sent the draft back to its author."""

    __slots__ = ()
    act: ClassVar[str] = "draft:changes-requested"


DECIDED: dict[Verdict, type[DraftDecided]] = {
    Verdict.APPROVED: DraftApproved,
    Verdict.REJECTED: DraftRejected,
    Verdict.CHANGES_REQUESTED: ChangesRequested,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftWithdrawn(Fact):
    """The author took the draft back."""

    act: ClassVar[str] = "draft:withdrawn"
    clause: ClassVar[str] = "5.8"

    draft: Draft

    def details(self) -> Details:
        return {"revision": self.draft.revision.number}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftReleased(Fact):
    """An approved revision was handed to those who hold the accounts, to be posted."""

    act: ClassVar[str] = "draft:released"
    clause: ClassVar[str] = "3.1"

    draft: Draft
    to: tuple[Person, ...]

    def details(self) -> Details:
        revision = self.draft.revision
        return {
            "revision": revision.number,
            "digest": revision.digest,
            "to": [str(person) for person in self.to],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPosted(Fact):
    """A released revision appeared on one account or more; `finished` when no account is left."""

    act: ClassVar[str] = "draft:posted"
    clause: ClassVar[str] = "3.1"

    draft: Draft
    postings: tuple[Posting, ...]
    holders: tuple[Person, ...]
    finished: bool

    def details(self) -> Details:
        salt = self.draft.revision.salt
        links = [f"{posting.account} {salted_digest(salt, posting.link)}" for posting in self.postings]
        return {
            "revision": self.draft.revision.number,
            "digest": self.draft.revision.digest,
            "links": links,
            "finished": int(self.finished),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRecorded(Fact):
    """The council's list says this of a person from now on; a standing of None takes them off it. Clause 1.1."""

    act: ClassVar[str] = "people:recorded"
    clause: ClassVar[str] = "1.1"

    person: Person
    standing: Standing | None
    holds: Office | None

    def details(self) -> Details:
        return {"person": str(self.person), "standing": self.standing, "office": self.holds}


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountRecorded(Fact):
    """This is an official account from now on, or no longer one. `reference` is its key. Clause Intro-2a.

    `affected` are drafts that were for it when it left the list, and are told of it by no fact of their own.
    """

    act: ClassVar[str] = "account:recorded"
    clause: ClassVar[str] = "Intro-2a"

    name: str
    address: str
    official: bool
    affected: tuple[Draft, ...] = ()

    def details(self) -> Details:
        return {"name": self.name, "address": self.address, "official": int(self.official)}


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptRefused(Fact):
    """Somebody tried something and nothing was changed: the policy says no, or another was first."""

    act: ClassVar[str] = "attempt:refused"
    clause: ClassVar[str] = "3.1"

    attempted: str
    clauses: tuple[str, ...]
    overtaken: bool

    def details(self) -> Details:
        return {"attempted": self.attempted, "clauses": list(self.clauses), "overtaken": int(self.overtaken)}


def authority_of(lent: Lent | None) -> Details:
    """What the journal keeps of a decision that was made under a delegation; nothing of one made by an office."""
    if lent is None:
        return {}
    return {"delegation": lent.delegation, "lent_by": lent.office, "stated": int(lent.stated)}


def of_revision(revision: Revision) -> Details:
    """What the journal keeps of a revision."""
    return {
        "revision": revision.number,
        "digest": revision.digest,
        "accounts": list(revision.accounts),
        "goes_out_at": revision.goes_out_at.isoformat() if revision.goes_out_at else None,
        "urgent": int(revision.urgent),
        "declarations": [str(declaration) for declaration in revision.declarations],
    }


def of_form(salt: str, form: str) -> Details:
    """What the journal keeps of the form that something came in: with another, it could be sent in twice."""
    return {"form_digest": salted_digest(salt, form)}
