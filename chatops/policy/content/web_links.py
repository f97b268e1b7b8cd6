"""The web links in a post as people type them, with `https://` or without, and the website that each leads to."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from urllib.parse import urlsplit

import regex
from linkify_it import LinkifyIt

from chatops.policy.content.finding import Span

_UNSEEN = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
MOST_LINKS = 40
"""Links of one post that are looked at, and pieces of it that may be one: no council's post has as many."""

# A piece without white space and with a dot in it, up to its tenth dot or pair of strokes: the host of a link has no
# more of them, and the time that is spent on looking grows with the square of their number.
_BACK_TO_SPACE = regex.compile(r"(?r)\S*")
_TO_SPACE = regex.compile(r"\S*")
_PIECE = regex.compile(r"((?:[^\s./]|/(?!/))*+(?:(?:\.|//)(?:[^\s./]|/(?!/))*+){1,10}+)\S*+")
_SCHEME = re.compile(r"[a-z]+://", re.IGNORECASE)
_DOT_WITHIN = re.compile(r"\.[^\s.,;:!?)\]'\"’”]")


@dataclass(frozen=True, slots=True)
class WebLink:
    """A link as it was typed, where it stands, and the host it leads to in ASCII (`xn--…` for other letters)."""

    written: str
    span: Span
    host: str

    @property
    def host_in_letters(self) -> str:
        """The host as a browser may show it, in the letters that its ASCII form stands for."""
        return ".".join(_in_letters(label) for label in self.host.split("."))

    @property
    def address(self) -> str:
        """The link in full, with `https://` where it was typed without."""
        return _whole(self.written, "https:")


@lru_cache(maxsize=8)
def links_in(words: str) -> tuple[WebLink, ...]:
    """Return the web links in the words, in order, and no more than `MOST_LINKS`.

    The last few answers are kept: reading a post asks, and so does counting its length.
    """
    found: list[WebLink] = []
    looked_through = 0
    end = 0
    for dot in _DOT_WITHIN.finditer(words):
        if dot.start() < end:
            continue
        start, end = _piece_at(words, dot.start())
        found += _links_of(start, words[start:end], MOST_LINKS - len(found))
        looked_through += 1
        if len(found) >= MOST_LINKS or looked_through >= MOST_LINKS:
            break
    return tuple(found)


def _piece_at(words: str, at: int) -> tuple[int, int]:
    """Return the place of what stands around a letter without white space in it."""
    back, on = _BACK_TO_SPACE.match(words, 0, at), _TO_SPACE.match(words, at)
    return back.start() if back else at, on.end() if on else at


def _links_of(at: int, whole: str, most: int) -> list[WebLink]:
    """Return the links in what stands at a place without white space in it."""
    return [
        WebLink(link.written, Span(at + link.span.start, at + link.span.end), link.host)
        for link in _links_within(whole)[:most]
        if link
    ]


@lru_cache(maxsize=256)
def _links_within(whole: str) -> tuple[WebLink | None, ...]:
    """Return the links in a piece, None for each that is none after all; what follows the tenth dot belongs to the
    last one.

    Answers are kept: how much of a post fits is asked of one beginning of it after the other.
    """
    found = _PIECE.match(whole)
    piece = found[1] if found else ""
    seen = _UNSEEN.sub("", piece)
    places = [n for n, letter in enumerate(piece) if not _UNSEEN.match(letter)] if seen != piece else range(len(piece))
    links: list[WebLink | None] = []
    for match in _linkify().match(seen) or ():
        host = _host(match.raw)
        if match.schema == "mailto:" or not host or (not match.schema and _is_two_sentences(host, match.raw)):
            links.append(None)
            continue
        last = places[match.last_index - 1] + 1
        if match.last_index == len(seen) and len(whole) > len(piece):
            last = len(whole)
        links.append(WebLink(whole[places[match.index] : last], Span(places[match.index], last), host))
    return tuple(links)


def _is_two_sentences(host: str, written: str) -> bool:
    """Return whether the stop ends a sentence after which no space was typed: “closed.At”, but not
    “WWW.EXAMPLE.ORG”.
    """
    ending = re.split(r"[/?#:]", written, maxsplit=1)[0].rpartition(".")[2]
    return ending[:1].isupper() and not ending.isupper() and host.count(".") < 2


def _whole(link: str, scheme: str = "") -> str:
    """Return the link with what it begins with; with this scheme where none was typed."""
    return link if _SCHEME.match(link) else f"{scheme}//{link.removeprefix('//')}"


def _host(link: str) -> str:
    """Return the host in ASCII and small letters; empty when there is none."""
    try:
        host = urlsplit(_whole(link)).hostname or ""
    except ValueError:
        return ""
    labels = [_in_ascii(label) for label in unicodedata.normalize("NFKC", host).rstrip(".").split(".")]
    # What is longer is no name: RFC 1035, section 2.3.4.
    return ".".join(labels) if all(len(label) <= 63 for label in labels) else ""


def _in_ascii(label: str) -> str:
    if label.isascii():
        return label.lower()
    return f"xn--{label.lower().encode('punycode').decode('ascii')}"


def _in_letters(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label


@cache
def _linkify() -> LinkifyIt:
    """Return the finder of links, which knows the endings of `endings.txt`: those of countries, and of websites seen
    here.
    """
    text = resources.files("chatops.policy.content").joinpath("endings.txt").read_text(encoding="utf-8")
    endings = [ending for line in text.splitlines() if not line.startswith("#") for ending in line.split()]
    return LinkifyIt(options={"fuzzy_email": False}).tlds(endings)
