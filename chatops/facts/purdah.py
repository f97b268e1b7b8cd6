"""What has happened about the pre-election period. Clauses PS-4b and PS-4c, house rules 4 and 7."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from chatops.facts.drafts import authority_of, of_form
from chatops.facts.fact import Details, Fact
from chatops.policy.digests import salted_digest
from chatops.policy.drafts.draft import Confirmation, Draft
from chatops.policy.people import Person
from chatops.policy.purdah.candidates import KnownName, NameKind, digest_of_names
from chatops.policy.purdah.periods import Exemption, PurdahWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class PurdahFact(Fact):
    """What the facts about one period have in common.

    `tell` are those who are told; `affected` are drafts whose cards say something else from now on.
    """

    window: PurdahWindow
    tell: tuple[Person, ...] = ()
    affected: tuple[Draft, ...] = ()

    def details(self) -> Details:
        window = self.window
        return {
            "begins": window.begins.isoformat(),
            "ends": window.ends.isoformat() if window.ends else None,
            "poll": f"{window.poll.day.isoformat()}, {window.poll.kind}, {window.poll.country}"
            if window.poll
            else None,
            "reason_digest": salted_digest(window.reference, window.reason),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class PurdahSet(PurdahFact, act="purdah:set"):
    """The Town Clerk set a period. `affected` are the drafts that are due or waiting inside it."""

    form: str

    def details(self) -> Details:
        return {**PurdahFact.details(self), **of_form(self.reference, self.form)}


@dataclass(frozen=True, slots=True, kw_only=True)
class PurdahEnded(PurdahFact, act="purdah:ended"):
    """The Town Clerk ended a period before its time, or called off one that had not begun.

    `held` are the drafts that wait for a fresh approval.
    """

    why: str
    held: tuple[Draft, ...] = ()

    def details(self) -> Details:
        # Called from the base by name: `super()` without arguments fails in a dataclass with slots.
        return {**PurdahFact.details(self), "reason_digest": salted_digest(self.window.reference, self.why)}


class PurdahAnnounced(PurdahFact, act="purdah:announced"):
    """The bot told people of a period a week before it begins."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PurdahBegan(PurdahFact, act="purdah:began"):
    """The period came into force. `clerk` is the Town Clerk, where they are told of it, with the posts to look at."""

    clerk: Person | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PurdahOver(PurdahFact, act="purdah:over"):
    """The period came to its end. `held` are the drafts that wait for a fresh approval."""

    held: tuple[Draft, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftHeld(Fact, act="draft:held"):
    """An approved draft is not released, or no longer to be posted, because of the pre-election period."""

    draft: Draft
    windows: tuple[str, ...]

    def details(self) -> Details:
        return {"revision": self.draft.revision.number, "windows": list(self.windows)}


@dataclass(frozen=True, slots=True, kw_only=True)
class ExemptionGranted(Fact, act="draft:exempted"):
    """The Town Clerk let one revision through."""

    draft: Draft
    exemption: Exemption
    tell: tuple[Person, ...] = ()

    def details(self) -> Details:
        exemption, salt = self.exemption, self.draft.revision.salt
        return {
            "revision": exemption.revision,
            "digest": self.draft.revision.digest,
            "class": exemption.kind,
            "reason_digest": digest_of_grounds(salt, exemption.public_money, exemption.fair, exemption.reason),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftApprovedAgain(Fact, act="draft:approved-again"):
    """An approver confirmed, after a hold, that the revision approved before may go out."""

    draft: Draft
    confirmation: Confirmation

    def details(self) -> Details:
        given = self.confirmation
        return {"revision": given.revision, "digest": given.digest, **authority_of(given.lent)}


@dataclass(frozen=True, slots=True, kw_only=True)
class ExemptionsListed(Fact, act="purdah:exemptions-listed"):
    """The Chair was sent the list of a month's exemptions. `reference` is the month, as `2027-04`."""

    count: int
    tell: tuple[Person, ...]

    def details(self) -> Details:
        return {"exemptions": self.count, "to": [str(person) for person in self.tell]}


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesGiven(Fact, act="purdah:names-given"):
    """The Town Clerk gave or erased the names of those who are standing. The journal keeps how many, and no name.

    `names` is the whole list as it is from now on; `salt` is 32 random hexadecimal digits that are kept and erased
    with it; `affected` are drafts whose cards may say something else.
    """

    names: tuple[KnownName, ...]
    salt: str
    affected: tuple[Draft, ...] = ()

    def details(self) -> Details:
        placed = ((place, known.kind, known.name) for place, known in enumerate(self.names))
        digest = digest_of_names(self.salt, placed) if self.names else None
        return {**how_many(self.names), "digest": digest}


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesErased(Fact, act="purdah:names-erased"):
    """The bot erased the names, which were needed no longer. The journal keeps how many of each kind there were.

    `tell` is who is told: the Town Clerk, or the Deputy while that office is vacant.
    """

    counts: Mapping[str, int]
    tell: Person | None
    affected: tuple[Draft, ...] = ()

    def details(self) -> Details:
        return {**self.counts}


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarOpened(Fact, act="calendar:recorded"):
    """The calendar of periods and polls has this address from now on; an earlier one leads nowhere."""

    token: str

    def details(self) -> Details:
        return {"digest": digest_of_address(self.token)}


def how_many(names: Iterable[KnownName]) -> dict[str, int]:
    """Return how many of the names are of each kind."""
    kinds = [known.kind for known in names]
    return {kind.value: kinds.count(kind) for kind in NameKind}


def digest_of_address(token: str) -> str:
    """Return what shows which address the calendar had. The token is random itself, so nobody can test a guess."""
    return salted_digest("calendar", token)


def digest_of_grounds(salt: str, public_money: str, fair: str, reason: str) -> str:
    """Return what shows that an exemption's answers and reason are those that were given, each in its own place."""
    return salted_digest(salt, json.dumps([public_money, fair, reason]))
