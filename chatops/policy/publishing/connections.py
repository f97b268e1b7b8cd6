"""An account on which the bot itself publishes: who may connect it, to which kind of network. Clauses 9.1, 9.4."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from chatops.policy.account_access import an_officer_ends, the_clerk_gives
from chatops.policy.https_links import host_of
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Person

CLAUSE = "9.1"
LONGEST_LOGIN = 200
LONGEST_SECRET = 500


class NetworkKind(StrEnum):
    """A kind of network that the bot can publish on by itself."""

    MASTODON = "mastodon"
    BLUESKY = "bluesky"
    WORDPRESS = "wordpress"


KIND_OF: Mapping[str, NetworkKind] = {
    "Mastodon": NetworkKind.MASTODON,
    "Bluesky": NetworkKind.BLUESKY,
    "Website": NetworkKind.WORDPRESS,
    "Blog": NetworkKind.WORDPRESS,
}
"""By the network of an account, how the bot may publish on it. On every other it is done by hand."""


@dataclass(frozen=True, slots=True)
class Connection:
    """How the bot publishes on one account: where, and under which name. Its secret is kept apart, and sealed.

    `server` is the https address of the network's server; `login` the name that the bot signs in by; `identifier` what
    the network calls the account.
    """

    account: str
    kind: NetworkKind
    server: str
    login: str
    identifier: str
    by: Person
    since: datetime


def may_connect(actor: Actor) -> list[Objection]:
    """9.1.1: what gives access to an account is agreed by the Town Clerk, who alone gives the bot its own."""
    return the_clerk_gives(
        actor,
        to_a_member="A councillor has no access to the council's accounts.",
        to_others="Only the Town Clerk can let the bot post on an account by itself.",
    )


def may_disconnect(actor: Actor) -> list[Objection]:
    """9.1, 9.4: the Clerk and the Deputy control the accounts, so each of them can end the bot's access at once."""
    return an_officer_ends(
        actor, "Only the Town Clerk or the Deputy Town Clerk can end the bot's access to an account."
    )


def can_be_connected(network: str) -> list[Objection]:
    """9.1: the bot publishes by itself where there is a way that the network means for it."""
    if network in KIND_OF:
        return []
    return [Objection(CLAUSE, f"The bot cannot post on {network} by itself. People post there by hand.")]


def credentials_are_given(server: str, login: str, secret: str, *, practice: bool = False) -> list[Objection]:
    """9.3: a server, the bot's own login there and a password made for it. `practice` is a server on this computer."""
    wrong = []
    if host_of(server) is None and not (practice and server.startswith("http://127.0.0.1:")):
        wrong.append(Objection(CLAUSE, "This is not a whole https link. Copy the address of the server.", "server"))
    if not login.strip() or len(login) > LONGEST_LOGIN or not login.isprintable():
        wrong.append(Objection(CLAUSE, "Type the name that the bot signs in with.", "login"))
    if not secret.strip() or len(secret) > LONGEST_SECRET or not secret.isprintable():
        wrong.append(Objection("9.3", "Type the password that was made for the bot alone.", "secret"))
    return wrong
