"""Which accounts belong to one person, as those see it who may."""

from dataclasses import dataclass
from datetime import datetime

from chatops.policy.authority import identities
from chatops.policy.people import Caller, Identity
from chatops.ports.council import Council
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence

PLATFORMS = {"slack": "Slack", "teams": "Microsoft Teams"}
"""What people call the platforms on which somebody may have an account."""


@dataclass(frozen=True, slots=True)
class LinksView:
    """The accounts that are linked, each with a sentence; whether the one who looks may link and unlink."""

    links: tuple[tuple[Identity, Sentence], ...]
    may_link: bool


def see_links(work: UnitOfWork, _now: datetime, *, by: Caller) -> LinksView:
    """Return what the Town Clerk sees of the accounts that are linked; nobody else sees any."""
    if identities.may_link(work.people.actor(by)):
        return LinksView((), may_link=False)
    links = sorted(work.people.links().items(), key=lambda link: (link[1], link[0]))
    said = ((identity, (*in_words(identity, work.council), " is ", person, ".")) for identity, person in links)
    return LinksView(tuple(said), may_link=True)


def see_identity(work: UnitOfWork, _now: datetime, *, identity: Identity) -> Sentence:
    """Return whose this account is now, in a sentence."""
    person = work.people.links().get(identity)
    said = in_words(identity, work.council)
    if person is None:
        return ("The account ", *said, " is linked to nobody any more. What was done by it stays as it is.")
    return ("The account ", *said, " belongs to ", person, " from now on: what is done by it, they do.")


def in_words(identity: Identity, council: Council) -> Sentence:
    """Return an account as part of a sentence: by the name that it has there, and which platform it is on."""
    if identity.platform == council.platform:
        return (identity,)
    return (identity, f" on {PLATFORMS.get(identity.platform, identity.platform)}")
