"""The council's official accounts, the networks they are on, and whether a link is on one of them."""

import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from chatops.policy.objections import Objection
from chatops.policy.publishing.judging_links import JUDGED, judge_link

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
LONGEST_LINK = 2000

_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")


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
        return NETWORKS.get(self.network) or ((_host(self.address) or "").removeprefix("www."),)


def account(name: str, address: str) -> Account:
    """An account from what the council calls it and its address.

    Raises:
        ValueError: the address is no https link, or the name has no letter or digit.
    """
    if _host(address) is None:
        raise ValueError(f"“{address}” is not an https link to an account")
    key = slug(name)
    if not key:
        raise ValueError(f"“{name}” cannot be the name of an account")
    return Account(key, name.strip(), address.strip())


def slug(name: str) -> str:
    """A name in small letters, digits and hyphens: what a key begins as. Empty when it has no letter or digit."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def same_page(one: Account, other: Account) -> bool:
    """Whether both are one page: of one network, or of one host with or without `www.`, in any letters."""
    places = [(account.network, account.hosts, *_shown(account.address)) for account in (one, other)]
    return places[0] == places[1]


def address_is_on(network: str, address: str) -> list[Objection]:
    """Intro-2a: an account has a whole https address, of a page on the network that was chosen for it."""
    if _host(address) is None:
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
    """The name of the network that a link is on, or `Website` when it is on none that is known by name."""
    host = _host(link) or ""
    return next((name for name, hosts in NETWORKS.items() if any(_is_within(host, known) for known in hosts)), WEBSITE)


def tidy_link(link: str) -> str:
    """The link as it is kept and compared: no spaces around it, no fragment, the host in small letters, ASCII.

    One that holds a line end or another character that cannot be printed is left as it is, to be refused.
    """
    link = link.strip()
    if not link.isprintable():
        return link
    # Not by `yarl`: it makes letters of other scripts into ours (the Kelvin sign into a k), so that the link of a
    # stranger's host would pass, and writes paths anew, while what was recorded must stay what was pasted.
    link = "".join(c if c.isascii() else quote(c) for c in link)
    try:
        parts = urlsplit(link)
        usual_port = parts.scheme == "https" and parts.port in {None, 443}
    except ValueError:
        return link
    host = parts.netloc.lower()
    if usual_port:
        host = re.sub(r":(0*443)?$", "", host)
    return parts._replace(scheme=parts.scheme.lower(), netloc=host, fragment="").geturl()


def link_is_a_post_on(account: Account, link: str) -> list[Objection]:
    """3.1: where a post appeared is recorded, so the link must be an https link on that account's network.

    The link to the account itself, without a post, is refused too. The field of an objection is the account's key.
    """
    host = _host(link)
    if host is None:
        return [_about(account, "This is not a whole https link. Copy it from the address bar of the post.")]
    if not any(_is_within(host, known) for known in account.hosts):
        return [_about(account, f"This link is not on {account.network}, where {account.name} is.")]
    if _shown(link) in {("", ""), _shown(account.address)}:
        return [_about(account, f"This is the link to {account.name} itself. Copy the link of the post.")]
    if account.network in JUDGED:
        judged = judge_link(link, network=account.network, name=account.name, address=account.address)
        return [_about(account, judged.wrong)] if judged.wrong else []
    return []


def _about(account: Account, sentence: str) -> Objection:
    return Objection("3.1", sentence, account.key)


def _shown(link: str) -> tuple[str, str]:
    """What of its host a link shows, so that the same page is known by each name of the host and by any letters."""
    parts = urlsplit(link.strip())
    return parts.path.strip("/").lower(), parts.query


def _is_within(host: str, known: str) -> bool:
    return host == known or host.endswith("." + known)


def _host(link: str) -> str | None:
    """The host of an https link, in small letters, or None when it is not a usable one."""
    link = link.strip()
    if len(link) > LONGEST_LINK or not link.isprintable() or any(c in " \\" for c in link):
        return None
    try:
        parts = urlsplit(link)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    plain = parts.scheme == "https" and host and port in {None, 443} and "@" not in parts.netloc
    # Small letters are not asked of another script: the Kelvin sign would become a k.
    plain = plain and parts.netloc.isascii()
    if not plain or host is None:
        return None
    labels = host.split(".")
    return host if len(labels) > 1 and all(_LABEL.fullmatch(label) for label in labels) else None
