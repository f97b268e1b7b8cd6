"""The links in approved words, which a network has to be told of, or which would not lead anywhere there."""

from collections.abc import Iterator
from typing import NamedTuple

from chatops.policy.content.web_links import links_in


class Link(NamedTuple):
    """A link as it stands in the words from `start` to `end`, and the address that it leads to."""

    start: int
    end: int
    address: str


def links_of(words: str) -> Iterator[Link]:
    """Give the web links in the words, in order; one that was typed without `https://` leads there by it."""
    for link in links_in(words):
        whole = link.written if "://" in link.written else f"https://{link.written.removeprefix('//')}"
        if whole.lower().startswith(("http://", "https://")):
            yield Link(link.span.start, link.span.end, whole)
