"""Whatever a server answers in place of a part of its answer, nobody can tell or it reads otherwise: nothing breaks."""

import json
from collections.abc import Iterator
from contextlib import suppress
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from chatops.policy.accounts import Account
from chatops.policy.publishing.payload import POST, ToPublish
from chatops.ports.publishing import CannotTell, Credentials, NotPublished
from handlers.networks.bluesky import Bluesky
from handlers.networks.calls import session_to_networks
from handlers.networks.mastodon import Mastodon
from handlers.networks.public_posts import PublicPosts
from handlers.networks.wordpress import WordPress

ODD: tuple[Any, ...] = (5, [5], None)
_TOOT = {
    "id": "1",
    "url": "https://toot.example/@council/1",
    "uri": "u",
    "created_at": "2027-03-01T09:30:00.000Z",
    "content": "<p>Hi</p>",
    "media_attachments": [{"id": "2", "description": "A stall."}],
}
_FACETS = [{"index": {"byteStart": 0, "byteEnd": 2}, "features": [{"uri": "https://a.example"}]}]
_RECORD = {"text": "Hi", "facets": _FACETS, "embed": {"images": [{"image": {}, "alt": "A stall."}]}}
_POST = {
    "id": 7,
    "status": "publish",
    "link": "https://town.example/a/",
    "date_gmt": "2027-03-01T09:30:00",
    "title": {"raw": "Hi", "rendered": "Hi"},
    "content": {"raw": "Hi", "rendered": "Hi"},
}
GIVEN = ToPublish("3kabcdefghi2x", datetime(2027, 3, 1, 9, 30, tzinfo=UTC), "Hi", "Hi", "did:plc:abc", {POST: "7"})
TOOTED = Account("m", "M", "https://toot.example/@council", "Mastodon"), "https://toot.example/@council/1"
SKIED = (
    Account("b", "B", "https://bsky.app/profile/a", "Bluesky"),
    "https://bsky.app/profile/did:a:b/post/3kabcdefghi2x",
)
WRITTEN = Account("w", "W", "https://town.example/", "Website"), "https://town.example/a/"


def spoilt(whole: Any) -> Iterator[Any]:
    """Give the answer with each of its parts taken away, or in turn with each odd one in its place."""
    yield from ODD
    parts = whole.items() if isinstance(whole, dict) else enumerate(whole) if isinstance(whole, list) else ()
    for key, part in parts:
        for odd in spoilt(part):
            other = deepcopy(whole)
            other[key] = odd
            yield other
        if isinstance(whole, dict):
            yield {name: kept for name, kept in whole.items() if name != key}


async def test_an_answer_of_which_any_part_is_odd_breaks_nothing() -> None:
    answer: list[Any] = [None]

    async def answered(_request: web.Request) -> web.Response:
        return web.Response(text=json.dumps(answer[0]), content_type="application/json")

    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", answered)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server = f"http://127.0.0.1:{runner.addresses[0][1]}"
    async with session_to_networks(on_this_computer=True) as session:
        given, public = Credentials(server, "council", "secret"), PublicPosts(session, lambda _host: server)

        toots, sky, site = Mastodon(session), Bluesky(session), WordPress(session)
        for whole, asks in (
            ([_TOOT], [lambda: toots.look_up(given, GIVEN)]),
            (_TOOT, [lambda: toots.publish(given, GIVEN), lambda: public.read(*TOOTED)]),
            ({"uri": "at://a", "cid": "c", "value": _RECORD}, [lambda: sky.look_up(given, GIVEN)]),
            ({"posts": [{"record": _RECORD}]}, [lambda: public.read(*SKIED)]),
            (_POST, [lambda: site.look_up(given, GIVEN)]),
            ([_POST], [lambda: public.read(*WRITTEN)]),
        ):
            for answer[0] in spoilt(whole):
                for ask in asks:
                    with suppress(CannotTell, NotPublished):
                        await ask()
    await runner.cleanup()
