"""What anybody can read of a post without signing in: on which networks, and whether it reads as approved. Clause 3.1.

https://docs.bsky.app/docs/api/app-bsky-feed-get-posts, https://docs.joinmastodon.org/methods/statuses/#get,
https://developer.wordpress.org/rest-api/reference/posts/, https://oembed.com/#section7
"""

import re
import unicodedata
from dataclasses import dataclass

from chatops.policy.accounts import Account
from chatops.policy.publishing.link_shapes import MASTODON
from chatops.policy.publishing.watching import Finding

OPEN_TO_ALL = frozenset({"Bluesky", MASTODON, "YouTube", "Website", "Blog"})
"""The networks of which a post can be read by its link alone."""
TELLS_NO_WORDS = frozenset({"YouTube"})
"""Of these it can be read alone that a post is there."""
_ALIKE = str.maketrans(
    {"’": "'", "‘": "'", "′": "'", "“": '"', "”": '"', "″": '"', "–": "-", "—": "-", "‑": "-", "−": "-", "…": "..."}
    | dict.fromkeys(["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufe0e", "\ufe0f", "\ufeff"])
)
"""Characters that are shown for one another; and those that nobody sees, which are lost where words are copied."""
_AS_TYPED = {
    "×": "x", "''": '"', "``": '"', " ™": " (tm)", "WordPress": "Wordpress",
    "🙂": ":)", ":-)": ":)", "🙁": ":(", ":-(": ":(", "😉": ";)", ";-)": ";)", "😀": ":D", ":-D": ":D",
    "😛": ":P", ":-P": ":P", "😐": ":|", ":-|": ":|",
}  # fmt: skip
"""What WordPress makes of `8x8`, of two quotation marks that stand side by side, of `(tm)`, of its own name and of
faces when it shows a post (https://developer.wordpress.org/reference/functions/wptexturize/, `capital_p_dangit` and
`convert_smilies` there)."""
_OF_A_SITE = re.compile(r"(?<=\d)×(?=\d)|" + "|".join(re.escape(one) for one in _AS_TYPED if one != "×"))
_SERVER = re.compile(r"(?<!\w)(@\w+)@[\w-]+(?:\.[\w-]+)+")
"""The server after a name, which Mastodon leaves out where it shows a post
(https://docs.joinmastodon.org/spec/activitypub/#Mention)."""
_LINK_ALONE = re.compile(r"^[ \t]*https?://\S+[ \t]*$", re.MULTILINE)
"""Where a link has a line of its own a site shows what is there
(https://wordpress.org/documentation/article/embeds/)."""
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
    shown = _folded(seen.words)
    alike = _is_within(approved, shown) if seen.framed else _folded(approved) == shown
    return Finding.AS_PUBLISHED if alike else Finding.CHANGED


def _is_within(approved: str, shown: str) -> bool:
    """Return whether the words stand on a page, whole or with something in place of a link that stood alone."""
    if _folded(approved) in shown:
        return True
    at = 0
    for part in map(_folded, _LINK_ALONE.split(approved)):
        at = shown.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return at > 0


def _folded(words: str) -> str:
    typed = _SERVER.sub(r"\1", unicodedata.normalize("NFC", words).translate(_ALIKE))
    typed = _OF_A_SITE.sub(lambda found: _AS_TYPED[found[0]], typed)
    plain = re.sub(r"-{2,}", "-", typed)
    return " ".join(re.sub(r"/(?=\s|$)", "", _BEFORE_A_HOST.sub("", plain)).split())
