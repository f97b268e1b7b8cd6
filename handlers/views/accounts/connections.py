"""Whether the bot posts on an account by itself, as one person may see it, and what they may do about that."""

from dataclasses import dataclass
from datetime import datetime

from chatops.policy.people import Actor
from chatops.policy.publishing import connections
from chatops.policy.publishing.connections import KIND_OF, NetworkKind
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, when

WHERE = {
    NetworkKind.MASTODON: "In Mastodon: Preferences, Development, the bot's application: press “Delete”.",
    NetworkKind.BLUESKY: "In Bluesky: Settings, Privacy and security, App passwords: delete the one for the bot.",
    NetworkKind.WORDPRESS: "In WordPress: Users, the bot's user, Application passwords: press “Revoke”.",
}
"""Where access is taken away at the network itself. Clause 9.4."""


@dataclass(frozen=True, slots=True)
class ConnectionView:
    """How posts get on one account: a sentence, and whether this person can connect it or end that.

    `at_network` says what is to be done at the network itself when it is ended.
    """

    said: Sentence
    may_connect: bool
    may_end: bool
    at_network: str = ""


@dataclass(frozen=True, slots=True)
class ConnectionFormView:
    """The form that connects an account: its key and name, the kind of network, and the server's likely address."""

    key: str
    name: str
    kind: NetworkKind
    server: str


def connection_of(work: UnitOfWork, key: str, network: str, actor: Actor, now: datetime) -> ConnectionView:
    """Return how posts get on the account of this key."""
    kept = work.connections.of(key)
    may_connect = not connections.may_connect(actor) and not connections.can_be_connected(network)
    may_end = kept is not None and not connections.may_disconnect(actor)
    if kept is None:
        return ConnectionView(("People post on it by hand.",), may_connect, may_end)
    said = (f"The bot posts on it by itself, as “{kept.login}”. Connected by ", kept.by)
    at = WHERE[kept.kind]
    return ConnectionView((*said, f" on {when(kept.since, now)}."), may_connect, may_end, at)


def connecting_form(work: UnitOfWork, _now: datetime, *, key: str) -> ConnectionFormView:
    """Return the form for an account. Raises NoSuch."""
    account = next((one for one in work.accounts.all() if one.key == key), None)
    if account is None or account.network not in KIND_OF:
        raise NoSuch(f"there is no account {key} that can be connected")
    kind = KIND_OF[account.network]
    server = "https://bsky.social" if kind is NetworkKind.BLUESKY else "/".join(account.address.split("/")[:3])
    return ConnectionFormView(key, account.name, kind, server)


def see_connection(work: UnitOfWork, now: datetime, *, key: str) -> tuple[str, Sentence, str]:
    """Return, for a notice, the account's name, whether the bot posts on it, and what is to be done at the network."""
    account = next((one for one in work.accounts.ever() if one.key == key), None)
    if account is None:
        raise NoSuch(f"there is no account {key}")
    kept = work.connections.of(key)
    if kept is not None:
        said = (f"From now on the bot posts on {account.name} by itself what is approved. Connected by ", kept.by)
        return account.name, (*said, f" on {when(kept.since, now)}."), ""
    at = WHERE.get(KIND_OF.get(account.network, NetworkKind.WORDPRESS), "")
    return account.name, (f"The bot does not post on {account.name} any more. People post there by hand.",), at
