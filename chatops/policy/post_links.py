"""Whether two links lead to one post, on the networks that the system knows by name.

A post has many links: of the site for telephones, of an old name of the network, with what a network adds in order to
follow who passes it on. What was pasted is kept; this is what is compared.
"""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

from chatops.policy.accounts import WEBSITE, network_of
from chatops.policy.https_links import tidy_link

_TRACKING = re.compile(
    r"utm_.*|fbclid|gclid|igsh|igshid|ig_.*|mibextid|rdid|share_url|__(cft|tn|xts)__.*|s|t|ref|ref_.*|si|feature|pp"
    r"|trk|trackingid|lipi|rcm|xmt|slof|img_index|is_from_webapp|sender_device|is_copy_url|locale|_r|_t|hl"
)
"""The names of parameters that say where somebody came from, and not what they look at."""
_FOLLOWING = re.compile(r"utm_\w+|fbclid|gclid|mc_eid")
"""The same on any website, where a name that is not one of these may say what is looked at."""
_TOOT = re.compile(r"/(?:@\w+|users/\w+/statuses|web/statuses|deck/@\w+)/(\d{6,})(?:/embed)?", re.ASCII)
"""How Mastodon shows a post, on a host that is known by no name."""

_PLAINLY = re.compile(r"%(2[dDeE]|3[0-9]|4[1-9a-fA-F]|5[0-9aAfF]|6[1-9a-fA-F]|7[0-9aAeE])")
"""Letters, figures and “-._~” that are written by their number, which says the same
(https://www.rfc-editor.org/rfc/rfc3986#section-2.3)."""

_NUMBERS: dict[str, re.Pattern[str]] = {
    "Facebook": re.compile(
        r"/(?:posts|videos|reel|permalink|photos)/(?:[^/?]+/)*?(\d+|pfbid\w+)/?(?:\?|$)|[?&](?:story_fbid|fbid|v)=(\w+)"
    ),
    "Bluesky": re.compile(r"/profile/[^/?]+/post/(\w+)"),
    "Instagram": re.compile(r"/(?:p|reel|reels|tv)/([\w-]+)"),
    "LinkedIn": re.compile(r"\b((?:activity|ugcpost|share)[-:]\d+)", re.IGNORECASE),
    "Threads": re.compile(r"/(?:post|t)/([\w-]+)"),
    "TikTok": re.compile(r"/(?:video|photo)/(\d+)"),
    "X": re.compile(r"/status(?:es)?/(\d+)(?=[/?]|$)"),
    "YouTube": re.compile(r"[?&]v=([\w-]+)|/(?:shorts|live|embed)/([\w-]+)|//(?:www\.)?youtu\.be/([\w-]+)"),
}
"""Where a network's links have the number of the post, which no other post has."""


def post_key(link: str) -> str:
    """Return what is the same for each link to one post, and differs between posts."""
    return _key(_PLAINLY.sub(lambda found: chr(int(found[1], 16)), tidy_link(link)))


def _key(link: str) -> str:
    network = network_of(link)
    if network == WEBSITE:
        return _elsewhere(link)
    numbered = _NUMBERS[network].search(link) if network in _NUMBERS else None
    if numbered:
        number = next(filter(None, numbered.groups()))
        return f"{network} {number.lower().replace(':', '-') if network == 'LinkedIn' else number}"
    return _by_path(link, network)


def former_keys(link: str) -> tuple[str, ...]:
    """Return what earlier versions kept of a link in place of `post_key`, where they knew less of its network."""
    link = tidy_link(link)
    network = network_of(link)
    # With and without the last slash, which was kept.
    slash = (link, link.removesuffix("/"), f"{link.removesuffix('/')}/")
    kept = (*slash, _page(link)) if network == WEBSITE else (link, _by_path(link, network))
    written = _key(link)
    return kept if written in {post_key(link), *kept} else (*kept, written)


def _elsewhere(link: str) -> str:
    """Return a link on a host of its own, without what follows people about; the number, where it is a post on
    Mastodon.
    """
    parts = urlsplit(link)
    toot = _TOOT.fullmatch(parts.path.rstrip("/"))
    return f"{parts.netloc.removeprefix('www.')} {toot[1]}" if toot else _page(link)


def _page(link: str) -> str:
    """Return a link on a host of its own, without what follows people about."""
    parts = urlsplit(link)
    host, path = parts.netloc.removeprefix("www."), parts.path.rstrip("/")
    told = [(name, value) for name, value in parse_qsl(parts.query) if not _FOLLOWING.fullmatch(name.lower())]
    return f"{host}{path}?{urlencode(told)}" if told else f"{host}{path}"


def _by_path(link: str, network: str) -> str:
    """Return a link without what its network adds to follow who passes it on."""
    parts = urlsplit(link)
    told = [(name, value) for name, value in parse_qsl(parts.query) if not _TRACKING.fullmatch(name.lower())]
    path = parts.path.rstrip("/")
    return f"{network} {path}?{urlencode(sorted(told))}" if told else f"{network} {path}"
