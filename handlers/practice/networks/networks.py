"""The practice networks together: their servers, their faults, and the page on which the public sees what is out."""

import html
import re
from collections.abc import Awaitable, Callable, Iterator

from aiohttp import web

from handlers.practice.networks import bluesky, mastodon, site
from handlers.practice.networks.bluesky import BlueskyHere
from handlers.practice.networks.faults import NetworkFaults
from handlers.practice.networks.mastodon import MastodonHere
from handlers.practice.networks.shelf import Post, Shelf
from handlers.practice.networks.site import SiteHere

Answers = Callable[..., Awaitable[web.StreamResponse]]

BASE = "/networks"
_SIGN_IN = {
    mastodon.NAME: (mastodon.ACCOUNT["acct"], mastodon.TOKEN),
    bluesky.NAME: (bluesky.LOGIN, bluesky.PASSWORD),
    site.NAME: (site.LOGIN, site.PASSWORD),
}
_NAMES = {mastodon.NAME: "Mastodon", bluesky.NAME: "Bluesky", site.NAME: "The town's website"}


class PracticeNetworks:
    """Three networks of an invented town, and what is out on them."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.faults = NetworkFaults()
        self.mastodon = MastodonHere(shelf)
        self.bluesky = BlueskyHere(shelf)
        self.site = SiteHere(shelf)

    def routes(self) -> Iterator[web.RouteDef]:
        """Give what the networks answer, each under its own part of the address, and the page of the town."""
        for network in (self.mastodon, self.bluesky, self.site):
            for route in network.routes(BASE):
                yield web.route(route.method, route.path, self._with_faults(route.handler))
        yield web.get("/town", self._page)
        for name in _NAMES:
            yield web.get(f"{BASE}/{name}/pictures/{{number}}", self._picture)
            yield web.get(f"{BASE}/{name}/{{rest:.*}}", self._page)

    def server_of(self, name: str) -> str:
        """Return the address of one of the networks, as the bot is given it."""
        return f"{self.shelf.address()}{BASE}/{name}"

    def _with_faults(
        self, handler: Callable[..., Awaitable[web.StreamResponse]]
    ) -> Callable[..., Awaitable[web.StreamResponse]]:
        async def answer(request: web.Request) -> web.StreamResponse:
            return await self.faults.around(request, handler)

        return answer

    async def _picture(self, request: web.Request) -> web.Response:
        """Answer with a picture of a post that everybody sees, and with no other."""
        _, _, network, _, number = request.path.split("/")
        for post in self.shelf.of(network):
            for picture in post.pictures:
                if picture.number == number:
                    return web.Response(body=picture.content, content_type=picture.kind)
        raise web.HTTPNotFound

    async def _page(self, request: web.Request) -> web.Response:
        """Answer with what is out, and for a page of the town's website that is not there with that."""
        slug = request.match_info.get("rest", "").strip("/")
        on_the_site = request.path.startswith(f"{BASE}/{site.NAME}/")
        if on_the_site and slug and slug not in {post.slug for post in self.shelf.of(site.NAME)}:
            return web.Response(status=404, text=_NOT_THERE, content_type="text/html")
        parts = [
            f"<h2>{title}</h2>{_listed(self.shelf.of(name))}{_ways_in(self.server_of(name), *_SIGN_IN[name])}"
            for name, title in _NAMES.items()
        ]
        return web.Response(text=_PAGE.format(parts="".join(parts)), content_type="text/html")


_NOT_THERE = '<!DOCTYPE html><html lang="en"><title>Not found</title><p>There is no such page.</p></html>'


def _ways_in(server: str, login: str, secret: str) -> str:
    """Return what to type into the form that lets the bot post there. All of it is invented."""
    told = "".join(
        f"<li>{html.escape(what)}</li>" for what in (f"Server: {server}", f"Name: {login}", f"Secret: {secret}")
    )
    return f"<details><summary>To let the bot post here</summary><ul>{told}</ul></details>"


def _listed(posts: list[Post]) -> str:
    if not posts:
        return "<p class='none'>Nothing is out here.</p>"
    return "".join(_article(post) for post in reversed(posts))


def _article(post: Post) -> str:
    title = f"<h3>{html.escape(html.unescape(post.title))}</h3>" if post.title else ""
    # What stands on the site is the HTML that was sent to it: on this page it is words.
    words = html.unescape(re.sub(r"<[^>]+>", "", post.words)) if post.network == site.NAME else post.words
    when = f"{post.made_at:%d %B %Y at %H:%M} UTC"
    pictures = "".join(
        f'<img src="{BASE}/{post.network}/pictures/{one.number}" alt="{html.escape(one.alt)}">' for one in post.pictures
    )
    return f"<article>{title}<p>{html.escape(words.strip())}</p>{pictures}<small>{when}</small></article>"


_PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>What the town sees</title>
<style>body{{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1rem}}
article{{border:1px solid #767676;border-radius:.5rem;padding:.75rem 1rem;margin:0 0 1rem}}
img{{display:block;max-width:100%;height:auto;margin:.5rem 0}}
details{{margin:0 0 1rem}}li{{overflow-wrap:anywhere}}
article p{{white-space:pre-wrap;overflow-wrap:anywhere;margin:0}}small{{color:#595959}}</style></head>
<body><main><h1>What the town sees</h1>
<p>These are the practice town's own pages. Nothing leaves this computer.</p>{parts}</main></body></html>"""
