"""Posts as everybody reads them, by their links: on the networks' own hosts alone, and without signing in. Clause 3.1.

Called are `public.api.bsky.app` (https://docs.bsky.app/docs/api/app-bsky-feed-get-posts), `www.youtube.com`
(https://oembed.com/#section7), and for Mastodon and a website the host of the account itself.
"""

import asyncio
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import aiohttp

from chatops.policy.accounts import Account
from chatops.policy.https_links import host_of
from chatops.policy.publishing.judging_links import judge_link
from chatops.policy.publishing.link_shapes import MASTODON
from chatops.policy.publishing.public_reads import Seen, is_open_to_all
from chatops.ports.publishing import CannotTell, NotPublished
from handlers.networks.calls import Answer, NoJson, call, read, text_of
from handlers.networks.markup import without_markup

SECONDS = 5.0
"""Seconds for reading one post, however many calls that takes."""
BLUESKY, YOUTUBE = "public.api.bsky.app", "www.youtube.com"
_ON_BLUESKY = re.compile(r"/profile/([^/]+)/post/([2-7a-z]{13})/?")
_ON_MASTODON = re.compile(r"/(?:@\w+|users/\w+/statuses)/(\d+)/?", re.ASCII)
_GONE = frozenset({404, 410})
Addresses = Callable[[str], str]


def over_https(host: str) -> str:
    """Return the address of a host of a network."""
    return f"https://{host}"


def on_none(_host: str) -> str:
    """Return no address: from a practice council nothing is read outside this computer. Raises CannotTell."""
    raise CannotTell("nothing outside this computer is read")


class PublicPosts:
    """`chatops.ports.publishing.PublicPosts`. `address_of` gives where a host is reached."""

    def __init__(self, session: aiohttp.ClientSession, address_of: Addresses = over_https) -> None:
        self._session = session
        self._address_of = address_of

    async def read(self, account: Account, link: str) -> Seen | None:
        """Return the post on an account that a link leads to; None when it is certain that it is not there."""
        if host_of(link) is None or judge_link(account, link).wrong or not is_open_to_all(account):
            raise CannotTell("posts there are not read")
        ways = {"Bluesky": self._on_bluesky, MASTODON: self._on_mastodon, "YouTube": self._on_youtube}
        way = ways.get(account.network)
        try:
            async with asyncio.timeout(SECONDS):
                return await (way(link) if way else self._on_a_website(account, link))
        except TimeoutError:
            raise CannotTell("no answer came in time") from None
        except NotPublished as reason:
            raise CannotTell(str(reason)) from None

    async def _get(self, host: str, path: str, params: Mapping[str, str] | None = None) -> Answer:
        return await call(self._session, "GET", f"{self._address_of(host)}{path}", params=params)

    async def _on_bluesky(self, link: str) -> Seen | None:
        found = _ON_BLUESKY.fullmatch(urlsplit(link).path)
        if not found:
            raise CannotTell("this link shows no post")
        who, key = unquote(found[1]), found[2]
        if not who.startswith("did:"):
            said = read(await self._get(BLUESKY, "/xrpc/com.atproto.identity.resolveHandle", {"handle": who}))
            who = text_of(said, "did")
        uri = {"uris": f"at://{who}/app.bsky.feed.post/{key}"}
        said = read(await self._get(BLUESKY, "/xrpc/app.bsky.feed.getPosts", uri))
        posts = said.get("posts") if isinstance(said, dict) else None
        if not isinstance(posts, list):
            raise CannotTell("the server's answer is no list")
        return Seen(_with_whole_links(posts[0])) if posts else None

    async def _on_mastodon(self, link: str) -> Seen | None:
        found = _ON_MASTODON.fullmatch(urlsplit(link).path)
        if not found:
            raise CannotTell("this link shows no post")
        answer = await self._get(_host(link), f"/api/v1/statuses/{found[1]}")
        return None if answer.status in _GONE else Seen(without_markup(text_of(read(answer), "content")))

    async def _on_youtube(self, link: str) -> Seen | None:
        """Return that a video is there. Its oEmbed tells the title alone, which is not what was approved."""
        try:
            answer = await self._get(YOUTUBE, "/oembed", {"url": link, "format": "json"})
        except NoJson as page:
            if page.status == 404:
                return None
            raise
        text_of(read(answer), "title")
        return Seen(None)

    async def _on_a_website(self, account: Account, link: str) -> Seen | None:
        """Return a post of a WordPress. What is in none of its lists, or on another system, may be gone."""
        parts = urlsplit(link)
        numbers = [one for one in parse_qs(parts.query).get("p", []) if one.isdecimal()]
        try:
            if numbers:
                return await self._by_number(account, link, numbers[0])
            slug = unquote(parts.path.rstrip("/").rsplit("/", 1)[-1])
            for kind in ("posts", "pages"):
                found = read(await self._of_site(account, link, kind, {"slug": slug}))
                if isinstance(found, list) and found:
                    return _on_the_page(found[0])
        except NoJson:
            pass  # no WordPress, or one that answers nobody: the page itself may be gone
        if await self._is_gone(link):
            return None
        raise CannotTell("it is no post of a WordPress")

    async def _by_number(self, account: Account, link: str, number: str) -> Seen | None:
        answer = await self._of_site(account, link, f"posts/{number}")
        gone = answer.status in {401, 404} and answer.error in {"rest_post_invalid_id", "rest_forbidden"}
        return None if gone else _on_the_page(read(answer))

    async def _of_site(
        self, account: Account, link: str, route: str, params: Mapping[str, str] | None = None
    ) -> Answer:
        """Ask by `?rest_route=`, which a WordPress answers whatever its links look like."""
        path = f"{urlsplit(account.address).path.rstrip('/')}/"
        return await self._get(_host(link), path, {"rest_route": f"/wp/v2/{route}", **(params or {})})

    async def _is_gone(self, link: str) -> bool:
        """Return whether the site itself says that there is no page. Raises CannotTell."""
        parts = urlsplit(link)
        try:
            answer = await self._get(_host(link), parts.path + (f"?{parts.query}" if parts.query else ""))
        except NoJson as page:
            return page.status in _GONE
        return answer.status in _GONE


def _host(link: str) -> str:
    return urlsplit(link).hostname or ""


def _on_the_page(said: Any) -> Seen:
    title, content = text_of(said, "title", "rendered"), text_of(said, "content", "rendered")
    return Seen(f"{without_markup(title)}\n{without_markup(content)}", framed=True)


def _with_whole_links(post: Any) -> str:
    """Return the words of a post. Bluesky's own pages write a link shorter than where it leads."""
    words = text_of(post, "record", "text").encode()
    facets = post["record"].get("facets")
    found = [link for one in facets if (link := _link_in(one))] if isinstance(facets, list) else []
    for start, end, uri in sorted(found, reverse=True):
        words = words[:start] + uri.encode() + words[end:]
    return words.decode(errors="replace")


def _link_in(facet: Any) -> tuple[int, int, str] | None:
    """Return where a link begins and ends, in bytes, and where it leads; None where it is none."""
    try:
        place, (feature, *_) = facet["index"], facet["features"]
        start, end, uri = place["byteStart"], place["byteEnd"], feature["uri"]
    except (KeyError, TypeError, ValueError):
        return None
    is_one = isinstance(start, int) and isinstance(end, int) and isinstance(uri, str)
    return (start, end, uri) if is_one and 0 <= start <= end else None
