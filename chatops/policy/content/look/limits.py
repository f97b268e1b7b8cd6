"""How much each network takes, as data, with where each figure is from. Clause 5.1."""

from collections.abc import Mapping
from dataclasses import dataclass

from chatops.policy.accounts import NETWORKS, network_of
from chatops.policy.content.known import Known
from chatops.policy.content.look.counting import (
    Counted,
    for_mastodon,
    for_threads,
    for_x,
    graphemes,
    utf8_bytes,
    utf16_units,
)


@dataclass(frozen=True, slots=True)
class Limit:
    """The most that a network takes of one post: how it is counted, in what, and the page that says so."""

    most: int
    count: Counted
    of_what: str
    source: str


_COMPARED = "https://docs.upload-post.com/resources/character-limits/"
LIMITS: Mapping[str, tuple[Limit, ...]] = {
    "X": (Limit(280, for_x, "characters", "https://docs.x.com/fundamentals/counting-characters"),),
    "Bluesky": (
        Limit(300, graphemes, "characters", "https://docs.bsky.app/docs/advanced-guides/posts"),
        Limit(
            3000,
            utf8_bytes,
            "bytes",
            "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json",
        ),
    ),
    # A server may take more, and says so in /api/v2/instance: `limits` of what a council has told.
    "Mastodon": (Limit(500, for_mastodon, "characters", "https://docs.joinmastodon.org/user/posting/#text"),),
    "Threads": (Limit(500, for_threads, "characters", "https://developers.facebook.com/docs/threads/posts"),),
    "Facebook": (Limit(63_206, utf16_units, "characters", _COMPARED),),
    "Instagram": (Limit(2200, utf16_units, "characters", _COMPARED),),
    "LinkedIn": (Limit(3000, utf16_units, "characters", _COMPARED),),
    "TikTok": (
        Limit(
            2200,
            utf16_units,
            "characters",
            "https://developers.tiktok.com/doc/content-posting-api-reference-direct-post",
        ),
    ),
    "YouTube": (
        Limit(5000, utf8_bytes, "bytes", "https://developers.google.com/youtube/v3/docs/videos#snippet.description"),
    ),
}
"""Nextdoor, WhatsApp channels and the council's own site publish no limit that a post of words would meet."""

_ALSO_CALLED = {"twitter": "X", "bsky": "Bluesky", "insta": "Instagram", "wordpress": "Website", "website": "Website"}


def network_called(account: str) -> str:
    """Return the network of an account from its name or its address; empty when neither says."""
    if "://" in account:
        return network_of(account)
    words = account.lower().replace("-", " ").split()
    names = {name.lower(): name for name in (*NETWORKS, *LIMITS)} | _ALSO_CALLED
    return next((names[word] for word in words if word in names), "")


def limits_of(account: str, known: Known) -> tuple[Limit, ...]:
    """Return what holds for an account: what the council was told of it or of its network, or else what is usual."""
    network = network_called(account)
    usual = LIMITS.get(network, ())
    told = {name.lower(): most for name, most in known.limits}
    most = told.get(account.lower()) or told.get(network.lower())
    if most is None:
        return usual
    count = usual[0].count if usual else graphemes
    return (Limit(most, count, "characters", "the account's own limit"),)
