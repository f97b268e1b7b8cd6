"""What has happened about access to the official accounts. Clauses 9.1.1, 9.2; house rule 11."""

from dataclasses import dataclass

from chatops.facts.fact import Details, Fact
from chatops.policy.account_access import Access
from chatops.policy.digests import salted_digest
from chatops.policy.drafts.draft import Draft
from chatops.policy.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessFact(Fact):
    """What the facts about one access have in common. `tell` are those concerned."""

    access: Access
    tell: tuple[Person, ...] = ()

    def details(self) -> Details:
        one = self.access
        return {
            "account": one.account,
            "person": str(one.person),
            "until": one.until.isoformat(),
            "lapses": int(one.lapses),
            "case_digest": salted_digest(one.reference, one.case),
            "why_digest": salted_digest(one.reference, one.why) if one.why else None,
        }


class AccessGiven(AccessFact, act="access:given"):
    """The Town Clerk gave somebody access to an account."""

    __slots__ = ()


class AccessChanged(AccessFact, act="access:changed"):
    """The Town Clerk gave another business case, or another day on which it ends or is looked at again."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessEnded(AccessFact, act="access:ended"):
    """Somebody has no access any more: an officer ended it, or its person or its account left the council's list.

    `affected` are drafts that were handed to them to post.
    """

    affected: tuple[Draft, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessDue(AccessFact, act="access:due"):
    """Its day has come: it ended by itself, or the Town Clerk is asked to look at it again.

    `affected` are drafts that were handed to them to post, when it ended.
    """

    affected: tuple[Draft, ...] = ()
