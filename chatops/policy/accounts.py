"""The council's official accounts, and the networks they are on. What a link to a post is: `publishing`."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from chatops.policy.https_links import host_of
from chatops.policy.objections import Objection

NETWORKS: dict[str, tuple[str, ...]] = {
    "Facebook": ("facebook.com", "fb.com", "fb.watch"),
    "Instagram": ("instagram.com", "instagr.am"),
    "LinkedIn": ("linkedin.com", "lnkd.in"),
    "Nextdoor": ("nextdoor.co.uk", "nextdoor.com"),
    "Threads": ("threads.net", "threads.com"),
    "TikTok": ("tiktok.com",),
    "WhatsApp": ("whatsapp.com",),
    "X": ("x.com", "twitter.com"),
    "YouTube": ("youtube.com", "youtu.be"),
    "Bluesky": ("bsky.app",),
}
"""The hosts of each network that the system knows by name; any other account is a website of its own host."""

WEBSITE = "Website"
ELSEWHERE = (WEBSITE, "Blog", "Mastodon", "Forum or message board", "Comments under articles", "Another network")
"""Kinds of places that are known by no host of their own: each account there is on the host of its address."""
KINDS = (*NETWORKS, *ELSEWHERE)
"""The networks to choose from for an account. Policy Statement, paragraph 2."""


@dataclass(frozen=True, slots=True)
class Account:
    """One official account on one network. Clauses Intro-2a, 3 and 9.

    `key` is short and never changes (`facebook-page`); `name` is what people call it; `address` is its own https link;
    `network` is one of `KINDS`, and the one that the address shows when it is left empty.
    """

    key: str
    name: str
    address: str
    network: str = ""

    def __post_init__(self) -> None:
        """Take the network from the address where none is given."""
        if not self.network:
            object.__setattr__(self, "network", network_of(self.address))

    @property
    def hosts(self) -> tuple[str, ...]:
        """The hosts on which a post of this account can appear."""
        return NETWORKS.get(self.network) or ((host_of(self.address) or "").removeprefix("www."),)


def account(name: str, address: str) -> Account:
    """Return an account from what the council calls it and its address.

    Raises:
        ValueError: the address is no https link, or the name has no letter or digit.
    """
    if host_of(address) is None:
        raise ValueError(f"“{address}” is not an https link to an account")
    key = slug(name)
    if not key:
        raise ValueError(f"“{name}” cannot be the name of an account")
    return Account(key, name.strip(), address.strip())


def slug(name: str) -> str:
    """Return a name in small letters, digits and hyphens: what a key begins as. Empty when it has no letter or
    digit.
    """
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def same_page(one: Account, other: Account) -> bool:
    """Return whether both are one page: of one network, or of one host with or without `www.`, in any letters."""
    places = [(account.network, account.hosts, *_shown(account.address)) for account in (one, other)]
    return places[0] == places[1]


def address_is_on(network: str, address: str) -> list[Objection]:
    """Intro-2a: an account has a whole https address, of a page on the network that was chosen for it."""
    if host_of(address) is None:
        sentence = "This is not a whole https link. Copy it from the address bar of the account's own page."
        return [Objection("Intro-2a", sentence, "address")]
    found = network_of(address)
    if found in NETWORKS and found != network:
        return [Objection("Intro-2a", f"This address is on {found}. Choose {found} as the network.", "network")]
    if network in NETWORKS and found != network:
        return [Objection("Intro-2a", f"This address is not on {network}.", "address")]
    if network in NETWORKS and _shown(address) == ("", ""):
        sentence = f"This is the front page of {network}. Copy the link of the council's own page on it."
        return [Objection("Intro-2a", sentence, "address")]
    return []


def network_of(link: str) -> str:
    """Return the name of the network that a link is on, or `Website` when it is on none that is known by name."""
    host = host_of(link) or ""
    return next((name for name, hosts in NETWORKS.items() if any(_is_within(host, known) for known in hosts)), WEBSITE)


def _shown(link: str) -> tuple[str, str]:
    """Return what of its host a link shows, so that the same page is known by each name of the host and by any
    letters.
    """
    parts = urlsplit(link.strip())
    return parts.path.strip("/").lower(), parts.query


def _is_within(host: str, known: str) -> bool:
    return host == known or host.endswith("." + known)
