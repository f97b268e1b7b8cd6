"""The links in approved words, which a network has to be told of, or which would not lead anywhere there."""

from chatops.policy.content.web_links import WebLink, links_in


def links_of(words: str) -> list[WebLink]:
    """Return the links in the words that lead to a page of the web, in order."""
    return [link for link in links_in(words) if link.address.lower().startswith(("http://", "https://"))]
