"""What anybody can read of a post without signing in: on which networks, and whether it reads as approved. Clause 3.1.

https://docs.bsky.app/docs/api/app-bsky-feed-get-posts, https://docs.joinmastodon.org/methods/statuses/#get,
https://developer.wordpress.org/rest-api/reference/posts/, https://oembed.com/#section7
"""

import re
from dataclasses import dataclass

from chatops.policy.accounts import Account
from chatops.policy.publishing.link_shapes import MASTODON
from chatops.policy.publishing.watching import Finding

OPEN_TO_ALL = frozenset({"Bluesky", MASTODON, "YouTube", "Website", "Blog"})
"""The networks of which a post can be read by its link alone."""
TELLS_NO_WORDS = frozenset({"YouTube"})
"""Of these it can be read alone that a post is there."""
_ALIKE = str.maketrans(
    {"’": "'", "‘": "'", "′": "'", "“": '"', "”": '"', "″": '"', "–": "-", "—": "-", "…": "...", "\u00a0": " "}
)
_OF_A_SITE = re.compile(r"(?<=\d)×(?=\d)|''|``| ™")
"""What WordPress makes of `8x8`, of two quotation marks that stand side by side, and of `(tm)` when it shows a post
(https://developer.wordpress.org/reference/functions/wptexturize/)."""
_AS_TYPED = {"×": "x", "''": '"', "``": '"', " ™": " (tm)"}
_BEFORE_A_HOST = re.compile(r"https?://(?:www\.)?")


@dataclass(frozen=True, slots=True)
class Seen:
    """A post as everybody sees it: its words, None where the network tells of none.

    `framed` is whether words of the page itself stand around them, such as a headline.
    """

    words: str | None
    framed: bool = False


def is_open_to_all(account: Account) -> bool:
    """Return whether a post on this account can be read by its link alone."""
    return account.network in OPEN_TO_ALL


def finding_by_all(approved: str, seen: Seen | None) -> Finding:
    """Return what was found of a post that a person made: it reads as approved, otherwise, or is not there.

    What networks do to words by themselves is passed over: round quotation marks, shorter links, white space.
    """
    if seen is None:
        return Finding.GONE
    if seen.words is None:
        return Finding.AS_PUBLISHED
    given, shown = _folded(approved), _folded(seen.words)
    return Finding.AS_PUBLISHED if given == shown or (seen.framed and given in shown) else Finding.CHANGED


def _folded(words: str) -> str:
    typed = _OF_A_SITE.sub(lambda found: _AS_TYPED[found[0]], words.translate(_ALIKE))
    plain = re.sub(r"-{2,}", "-", typed)
    return " ".join(re.sub(r"/(?=\s|$)", "", _BEFORE_A_HOST.sub("", plain)).split())
