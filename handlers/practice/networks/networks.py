"""The practice networks together: their servers, their faults, and the page on which the public sees what is out."""

from collections.abc import Awaitable, Callable, Iterator

from aiohttp import web

from handlers.practice.networks import bluesky, mastodon, site
from handlers.practice.networks.bluesky import BlueskyHere
from handlers.practice.networks.faults import NetworkFaults
from handlers.practice.networks.mastodon import MastodonHere
from handlers.practice.networks.shelf import Shelf
from handlers.practice.networks.site import SiteHere
from handlers.practice.networks.town_page import BASE, NOT_THERE, as_kept, town_page

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
        self.followed_by: Callable[[], None] = lambda: None
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
        yield web.post("/town", self._by_another_hand)
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
            try:
                return await self.faults.around(request, handler)
            finally:
                if request.method != "GET":
                    self.followed_by()

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
            return web.Response(status=404, text=NOT_THERE, content_type="text/html")
        told = [(name, title, self.server_of(name), *_SIGN_IN[name]) for name, title in _NAMES.items()]
        return web.Response(text=town_page(self.shelf, told), content_type="text/html")

    async def _by_another_hand(self, request: web.Request) -> web.Response:
        """Change a post, or take it away, as somebody does who signs in at the network itself."""
        if request.url.host not in {"127.0.0.1", "localhost"}:
            raise web.HTTPForbidden
        if request.headers.get("Origin", "") not in {"", "null", f"http://{request.host}"}:
            raise web.HTTPForbidden
        given = await request.post()
        post = self.shelf.find(str(given.get("network")), str(given.get("number")))
        words = str(given.get("words", ""))
        if post is not None and "remove" in given:
            self.shelf.remove(post)
        elif post is not None and words.strip():
            self.shelf.change(post, as_kept(post, words))
        self.followed_by()
        raise web.HTTPSeeOther("/town")
