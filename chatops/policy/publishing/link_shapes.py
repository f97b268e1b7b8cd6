"""The links under which each network shows a post, as data. Clauses 3.1 and 5.8.

Each shape is a path and, where a network asks for one, a query. The group `account` is the name of the account where
the link shows one. A network changes its links now and then: one that matches no shape
is asked about and never refused for ever. As found on each network, November 2026.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

MASTODON = "Mastodon"


@dataclass(frozen=True, slots=True)
class Shape:
    """How a link to a post looks.

    `path` matches the whole path without its last slash; `query` names what must stand behind `?`, each with what it
    may be. `ask` is what only a person can answer of such a link, and `warn` what they should know of it.
    """

    path: re.Pattern[str]
    query: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    ask: str = ""
    warn: str = ""


@dataclass(frozen=True, slots=True)
class Links:
    """The hosts of a network, in small letters, the names that may stand before them, and the shapes of its posts."""

    hosts: tuple[str, ...]
    shapes: tuple[Shape, ...]
    before: tuple[str, ...] = ("", "www.", "m.", "mobile.")

    def is_host(self, host: str) -> bool:
        """Return whether a host, in small letters, is one of the network's own."""
        return any(host == first + known for known in self.hosts for first in self.before)


def _path(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.ASCII)


_NAME = r"(?P<account>[\w.%-]+)"
_CODE = r"[\w-]+"
_NUMBER = r"\d+"
_FACEBOOK_POST = r"(?:\d+|pfbid\w+)"
_VIDEO = r"[\w-]{11}"
_NO_NAME = "This link does not show whose page it is on. Is this the council's own post?"
_GONE = "A story is gone after 24 hours, so nobody will be able to look it up."


def _query(**asked: str) -> Mapping[str, re.Pattern[str]]:
    return {name: _path(pattern) for name, pattern in asked.items()}


_STORY = _query(story_fbid=_FACEBOOK_POST, id=r"(?P<account>\d+)")

FACEBOOK = Links(
    ("facebook.com",),
    (
        Shape(_path(rf"/{_NAME}/posts/(?:[^/]+/)?{_FACEBOOK_POST}")),
        Shape(_path(rf"/{_NAME}/videos/(?:[^/]+/)*{_NUMBER}")),
        Shape(_path(rf"/{_NAME}/photos/(?:[^/]+/)*{_NUMBER}")),
        Shape(_path(r"/(?:permalink|story)\.php"), _STORY),
        Shape(_path(r"/photo(?:\.php)?"), _query(fbid=_NUMBER), ask=_NO_NAME),
        Shape(_path(rf"/reel/{_NUMBER}"), ask=_NO_NAME),
        Shape(_path(r"/watch"), _query(v=_NUMBER), ask=_NO_NAME),
        Shape(_path(rf"/events/{_NUMBER}"), ask=_NO_NAME),
        Shape(_path(rf"/groups/[\w.%-]+/(?:posts|permalink)/{_FACEBOOK_POST}"), ask=_NO_NAME),
        Shape(_path(rf"/share/[pvr]/{_CODE}"), ask=_NO_NAME),
    ),
    ("", "www.", "m.", "web.", "mbasic.", "en-gb.", "cy-gb."),
)
FACEBOOK_WATCH = Links(("fb.watch",), (Shape(_path(rf"/{_CODE}"), ask=_NO_NAME),), ("", "www."))
X = Links(
    ("x.com", "twitter.com"),
    (
        Shape(_path(rf"/(?!i/){_NAME}/status(?:es)?/{_NUMBER}(?:/(?:photo|video)/\d)?")),
        Shape(_path(rf"/i/(?:web/)?status/{_NUMBER}"), ask=_NO_NAME),
    ),
)
INSTAGRAM = Links(
    ("instagram.com", "instagr.am"),
    (
        Shape(_path(rf"/(?:p|reel|tv)/{_CODE}"), ask=_NO_NAME),
        Shape(_path(rf"/(?!stories/){_NAME}/(?:p|reel|tv)/{_CODE}")),
        Shape(_path(rf"/stories/{_NAME}/{_NUMBER}"), warn=_GONE),
    ),
)
THREADS = Links(
    ("threads.net", "threads.com"),
    (Shape(_path(rf"/@{_NAME}/post/{_CODE}")), Shape(_path(rf"/t/{_CODE}"), ask=_NO_NAME)),
)
LINKEDIN = Links(
    ("linkedin.com",),
    (
        Shape(_path(r"/feed/update/urn:li:(?:activity|share|ugcPost):(?:\d+)"), ask=_NO_NAME),
        Shape(_path(r"/posts/(?P<account>[A-Za-z0-9%-]+)(?:_|_[\w%-]*-|-)(?:activity|share|ugcPost)-\d+-[\w-]{4,}")),
    ),
    ("", "www.", "m.", *(f"{a}." for a in ("uk", "gb", "ie", "fr", "de", "us", "au"))),
)
NEXTDOOR = Links(
    ("nextdoor.co.uk", "nextdoor.com"),
    (
        Shape(_path(rf"/p/{_CODE}"), ask=_NO_NAME),
        Shape(_path(r"/news_feed"), _query(post=_NUMBER), ask=_NO_NAME),
        Shape(_path(r"/agency-post/(?:[^/]+/)+(?:[^/]*-)?(?:\d+)"), ask=_NO_NAME),
    ),
)
YOUTUBE = Links(
    ("youtube.com",),
    (
        Shape(_path(r"/watch"), _query(v=_VIDEO), ask=_NO_NAME),
        Shape(_path(rf"/(?:shorts|live)/{_VIDEO}"), ask=_NO_NAME),
        Shape(_path(rf"/post/{_CODE}"), ask=_NO_NAME),
    ),
)
YOUTUBE_SHORT = Links(("youtu.be",), (Shape(_path(rf"/{_VIDEO}"), ask=_NO_NAME),), ("", "www."))
WHATSAPP = Links(("whatsapp.com",), (Shape(_path(rf"/channel/(?P<account>\w+)/{_NUMBER}")),), ("", "www."))
TIKTOK = Links(("tiktok.com",), (Shape(_path(rf"/@{_NAME}/(?:video|photo)/{_NUMBER}")),))
TIKTOK_SHORT = Links(("vm.tiktok.com", "vt.tiktok.com"), (Shape(_path(rf"/{_CODE}"), ask=_NO_NAME),), ("",))
BLUESKY = Links(("bsky.app",), (Shape(_path(r"/profile/(?P<account>[\w.:-]+)/post/(?:[2-7a-z]{13})")),), ("", "www."))
MASTODON_SHAPES = (
    Shape(_path(rf"/@(?P<account>\w+)/{_NUMBER}")),
    Shape(_path(rf"/users/(?P<account>\w+)/statuses/{_NUMBER}")),
)
"""On the account's own server. `/@name@other/number` is another server's post, shown there."""

LINKS: Mapping[str, tuple[Links, ...]] = {
    "Facebook": (FACEBOOK, FACEBOOK_WATCH),
    "X": (X,),
    "Instagram": (INSTAGRAM,),
    "Threads": (THREADS,),
    "LinkedIn": (LINKEDIN,),
    "Nextdoor": (NEXTDOOR,),
    "YouTube": (YOUTUBE, YOUTUBE_SHORT),
    "WhatsApp": (WHATSAPP,),
    "TikTok": (TIKTOK, TIKTOK_SHORT),
    "Bluesky": (BLUESKY,),
}
"""The links of each network that is known by its hosts."""

REDIRECTORS = frozenset(
    {
        "l.facebook.com", "lm.facebook.com", "l.instagram.com", "l.threads.net", "l.threads.com", "t.co", "lnkd.in",
        "go.bsky.app", "bit.ly", "tinyurl.com", "ow.ly", "buff.ly", "goo.gl", "is.gd", "dlvr.it", "linktr.ee",
    }
)  # fmt: skip
"""Hosts whose links hide where they lead."""

NEVER_A_POST = _path(
    r"/(?:home|search(?:/.*)?|explore(?:/.*)?|notifications|messages(?:/.*)?|settings(?:/.*)?|login|signin|signup|auth/.*|i/flow/.*"
    r"|i/(?:bookmarks|lists/.*|communities/.*|grok.*|premium.*|trends.*)|accounts/.*|checkpoint.*|dialog/.*|sharing/.*|profile\.php"
    r"|hashtag/.*|tags?/.*|compose/.*|intent/.*|sharer.*|share_channel.*|share|redirect|l\.php|business.*|latest.*|feed|news_feed|marketplace.*"
    r"|login\.php|feed/subscriptions|results|upload|studio.*|me|watch|playlist|channel/[\w-]+|c/[\w-]+|profile"
    r"|stories|p|in/.*|company/[^/]+/(?:[a-z]+|admin/.*)|[\w.%-]+/(?:about|status|posts|photos|photos_by|photos_albums|with_replies|media"
    r"|likes|highlights|articles|followers|following|reels|tagged)"
    r"|@[\w.-]+/(?:with_replies|media|videos|shorts|about|followers|following|streams|playlists|community|replies)|direct/.*"
    r"|wp-login\.php|wp-admin(?:/.*)?|admin(?:/.*)?)?"
)
"""Pages of the networks that are no post, whoever is asked: the way in, what somebody looks for, their own settings."""
