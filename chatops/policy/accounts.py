"""The council's official accounts, the networks they are on, and whether a link is on one of them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import count
from urllib.parse import quote, urlsplit

from chatops.policy.objections import Objection

NETWORKS: dict[str, tuple[str, ...]] = {
    "Facebook": ("facebook.com", "fb.com", "fb.watch"),
    "Instagram": ("instagram.com",),
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
LONGEST_LINK = 2000

_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")


@dataclass(frozen=True, slots=True)
class Account:
    """One official account on one network. Clauses Intro-2a, 3 and 9.

    `key` is short and stable (`facebook-page`); `name` is what people call it; `address` is its own https link.
    """

    key: str
    name: str
    address: str

    @property
    def network(self) -> str:
        """The name of the network, or `Website` when the host is the council's own."""
        return network_of(self.address)

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
    key = _slug(name)
    if not key:
        raise ValueError(f"“{name}” cannot be the name of an account")
    return Account(key, name.strip(), address.strip())


def with_kept_keys(listed: Iterable[Account], wanted: Iterable[Account]) -> tuple[Account, ...]:
    """The wanted accounts with the keys that they go by already, so that what was drafted for one stays for it.

    An account is the same by its address when its name changes, and by its name when its address changes. When both
    are others it is another account, with a key that none of those listed has.
    """
    free = list(listed)
    taken = {account.key for account in free}
    left = list(enumerate(wanted))
    kept: dict[int, Account] = {}
    for same in (_same_in_both, _same_address, _same_name):
        for at, new in tuple(left):
            old = next((account for account in free if same(account, new)), None)
            if old is not None:
                free.remove(old)
                left.remove((at, new))
                kept[at] = replace(new, key=old.key)
    for at, new in left:
        numbers = (f"{new.key}-{n}" if n > 1 else new.key for n in count(1))
        kept[at] = replace(new, key=next(key for key in numbers if key not in taken))
        taken.add(kept[at].key)
    return tuple(kept[at] for at in sorted(kept))


def _same_in_both(one: Account, other: Account) -> bool:
    return _same_address(one, other) and _same_name(one, other)


def _same_address(one: Account, other: Account) -> bool:
    """Whether both are one page: of one network, or of one host with or without `www.`, in any letters."""
    places = [(account.network, account.hosts, *_shown(account.address)) for account in (one, other)]
    return places[0] == places[1]


def _same_name(one: Account, other: Account) -> bool:
    return _slug(one.name) == _slug(other.name)


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
    return []


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


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
