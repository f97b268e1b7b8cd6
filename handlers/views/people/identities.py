"""Which accounts belong to one person, as those see it who may, and on which platforms they have their messages."""

from dataclasses import dataclass
from datetime import datetime

from chatops.policy.authority import identities
from chatops.policy.people import Caller, Identity
from chatops.ports.council import Council
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, listed

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


@dataclass(frozen=True, slots=True)
class PlatformsView:
    """What somebody uses who has accounts on two platforms, as people call it, and whether both have their messages."""

    platforms: str
    both: bool


def see_platforms(work: UnitOfWork, _now: datetime, *, by: Caller) -> PlatformsView | None:
    """Return on which platforms somebody has their messages; None when they have nothing to choose."""
    accounts = work.people.identities_of(by.person)
    if identities.may_choose_platforms(work.people.actor(by), accounts):
        return None
    named = [PLATFORMS.get(one, one) for one in identities.platforms_of(accounts)]
    return PlatformsView(listed(named), work.people.on_both(by.person))


def in_words(identity: Identity, council: Council) -> Sentence:
    """Return an account as part of a sentence: by the name that it has there, and which platform it is on."""
    if identity.platform == council.platform:
        return (identity,)
    return (identity, f" on {PLATFORMS.get(identity.platform, identity.platform)}")
