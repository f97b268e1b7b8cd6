"""Whether a link is a post of the account it was given for. Clauses 3.1 and 5.8.

Refused is what can be no post, whoever says so: another network, a redirector, a log-in page. What the link itself
cannot tell is asked of whoever has opened it. Which links lead to one post is told by `policy.post_links`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import parse_qs, unquote, urlsplit

from chatops.policy.accounts import Account
from chatops.policy.https_links import host_of, tidy_link
from chatops.policy.objections import Objection
from chatops.policy.publishing.link_shapes import (
    LINKS,
    MASTODON,
    MASTODON_SHAPES,
    NEVER_A_POST,
    REDIRECTORS,
    Links,
    Shape,
)

JUDGED = frozenset({*LINKS, MASTODON})
"""The networks of which it is known how their links look. Anything else is a website of its own host."""
NOT_WHOLE = "This is not a whole https link. Copy it from the address bar of the post."
HIDES = "This link hides where it leads. Open it, and copy the address that you see then."
UNKNOWN = "We do not know links of this kind. Is this the post itself?"
_NUMBERED_PAGE = re.compile(r"(?:people/[^/]+/|p/(?:[^/]*-)?|profile\.php/?)?(\d{5,})", re.ASCII)
_WRITTEN_HERE = re.compile(
    r"(?:/[^/]+)*/(?:wp-admin|wp-login\.php|wp-json|xmlrpc\.php)(?:/.*)?|/(?:administrator|umbraco|admin)(?:/.*)?"
    r"|/user/(?:login|\d+.*)|/node/(?:add.*|\d+/(?:edit|delete).*)",
    re.ASCII,
)
"""Where a site is written, with each of the systems that councils have."""
_LISTED = re.compile(r"(?:/[^/]+)*/(?:feed|rss|atom|page/\d+|(?:category|tag|author)/[^/]+)", re.ASCII)
"""Where a site lists its posts."""
_TRIED_ON = frozenset({"staging", "stage", "test", "dev", "preview", "preprod", "uat"})
A_TRIAL = "This looks like a copy of the site for trials. Is this the post that the public sees?"
A_LIST = "This looks like a list of posts. Is this the post itself?"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is to be said of a link: mostly nothing.

    `wrong` says why it is no post of the account, `ask` is a question that somebody answers who has opened it, `warn`
    what they should know.
    """

    wrong: str = ""
    ask: str = ""
    warn: str = ""


def link_is_a_post_on(account: Account, link: str, sure: str = "") -> list[Objection]:
    """3.1: where a post appeared is recorded, so the link is one of a post on that account.

    `sure` is the mark (`mark_of`) of the link of which somebody said, asked about it, that it is. The field of an
    objection is the account's key.
    """
    judged = judge_link(account, link)
    if judged.wrong:
        return [Objection("3.1", judged.wrong, account.key)]
    if judged.ask and sure != mark_of(link):
        return [Objection("3.1", judged.ask, account.key)]
    return []


def mark_of(link: str) -> str:
    """Return by what a link is known that somebody was asked about: an answer is about no other."""
    return sha256(tidy_link(link).encode(errors="surrogatepass")).hexdigest()[:16]


def judge_link(account: Account, link: str) -> Judgement:
    """Return what is to be said of a link that was given as the post of an account, as it was pasted or tidied."""
    host = host_of(link)
    if host is None:
        return Judgement(wrong=NOT_WHOLE)
    parts = urlsplit(link.strip())
    if host.removeprefix("www.") in REDIRECTORS or (host.endswith("youtube.com") and parts.path == "/redirect"):
        return Judgement(wrong=HIDES)
    path = unquote(parts.path)
    if {".", ".."} & set(path.split("/")):
        return Judgement(wrong=NOT_WHOLE)  # a browser would ask for another
    path = re.sub("/+", "/", path).rstrip("/") or "/"  # sites answer “//wp-admin” as “/wp-admin”
    query = parse_qs(parts.query)
    name, address, network = account.name, account.address, account.network
    if network not in JUDGED:
        return _on_a_website(host, path, query, name, address)
    if network == MASTODON:
        links: tuple[Links, ...] = (Links((_host(address),), MASTODON_SHAPES, ("",)),)
    else:
        links = LINKS.get(network, ())
    here = [one for one in links if one.is_host(host)]
    if not here:
        return Judgement(wrong=f"This link is not on {network}, where {name} is.")
    return _on_a_network(here, path, query, network=network, name=name, address=address)


def _on_a_network(
    here: list[Links], path: str, query: Mapping[str, list[str]], *, network: str, name: str, address: str
) -> Judgement:
    for links in here:
        for shape in links.shapes:
            found = _match(shape, path, query)
            if found is not None:
                return Judgement(ask=_whose(found.get("account", ""), shape, name, address), warn=shape.warn)
    if path.strip("/").lower() == _account_path(address):
        return Judgement(wrong=f"This is the link to {name} itself. Copy the link of the post.")
    if NEVER_A_POST.fullmatch(path.lower()):
        return Judgement(wrong=f"This is a page of {network}, and no post. Open the post, and copy its link.")
    return Judgement(ask=UNKNOWN)


def _match(shape: Shape, path: str, query: Mapping[str, list[str]]) -> dict[str, str] | None:
    found = shape.path.fullmatch(path)
    if not found:
        return None
    said = {key: value for key, value in found.groupdict().items() if value}
    for name, pattern in shape.query.items():
        value = pattern.fullmatch(query.get(name, [""])[0])
        if not value:
            return None
        said |= {key: text for key, text in value.groupdict().items() if text}
    return said


def _whose(shown: str, shape: Shape, name: str, address: str) -> str:
    """Return what to ask of whose post it is; nothing where the link shows the account's own name."""
    if not shown:
        return shape.ask
    ours = set(_names_in(address))
    if _plain(shown) in ours:
        return shape.ask
    known_by_number = any(one.isdigit() for one in ours)
    if shown.isdigit() is not known_by_number or shown.startswith("did:"):
        return f"This link shows the number of a page and not its name. Is this a post of {name}?"
    return f"This is a post of “{shown}”. Is that the same as {name}?"


def _names_in(address: str) -> Iterator[str]:
    """Give the names by which the account's own address may be shown in a link to a post."""
    parts = urlsplit(address)
    path = unquote(parts.path).strip("/")
    yield from parse_qs(parts.query).get("id", [])
    numbered = _NUMBERED_PAGE.fullmatch(path)
    if numbered:
        yield numbered[1]
    for piece in path.split("/"):
        if piece not in {"company", "channel", "profile", "people", "users", "c", "pages", "p", "showcase", "school"}:
            yield _plain(piece)


def _plain(name: str) -> str:
    """Return a name as networks compare it: no letter is large, and Facebook's full stops do not count."""
    return name.removeprefix("@").replace(".", "").lower()


def _account_path(address: str) -> str:
    return unquote(urlsplit(address).path).strip("/").lower()


def _host(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")


def _on_a_website(host: str, path: str, query: Mapping[str, list[str]], name: str, address: str) -> Judgement:
    own = _host(address)
    if host.removeprefix("www.") != own and not host.endswith("." + own):
        return Judgement(wrong=f"This link is not on {own}, where {name} is.")
    if _WRITTEN_HERE.fullmatch(path.lower()) or "preview" in query or "preview_id" in query:
        return Judgement(wrong="This is the page where the site is written, which the public cannot open.")
    told = [key for key in query if not _TRACKING.fullmatch(key)]
    if not told and path.strip("/").lower() in {"", _account_path(address)}:
        return Judgement(wrong=f"This is the link to {name} itself. Copy the link of the post.")
    if host.split(".")[0] in _TRIED_ON:
        return Judgement(ask=A_TRIAL)
    if _LISTED.fullmatch(path.lower()) or (told == ["s"] and path == "/"):
        return Judgement(ask=A_LIST)
    above = _account_path(address)
    if above and not f"{path.strip('/').lower()}/".startswith(f"{above}/"):
        return Judgement(ask=f"This link does not begin as the address of {name} does. Is this the council's own post?")
    return Judgement()


_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|ref", re.ASCII)
"""What follows people about, and says nothing of what they look at."""
