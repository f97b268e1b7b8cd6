"""A real server on this computer with the door of Teams on it, keys published beside it, and everything logged."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp import web

from handlers.receiving.answers import Answer
from handlers.receiving.connections import make_runner
from handlers.teams.transport.intake import PATH, Dispatch, Intake, Limits
from handlers.teams.transport.signing_keys import SigningKeys
from tests.handlers.teams.recorded import VERIFICATION, key_set


@dataclass
class Published:
    """Where the keys are published, as a page that counts how often it is fetched."""

    keys: Any = field(default_factory=key_set)
    status: int = 200
    fetched: int = 0
    origin: str = ""
    elsewhere: str = ""

    async def metadata(self, _request: web.Request) -> web.Response:
        """Say where the keys are."""
        self.fetched += 1
        return web.json_response({"jwks_uri": self.elsewhere or f"{self.origin}/keys"}, status=self.status)

    async def page(self, _request: web.Request) -> web.Response:
        """Give the keys."""
        return web.json_response(self.keys)


@dataclass
class Door:
    """The door while it is open: what was let in, what was counted, and how to knock."""

    http: aiohttp.ClientSession
    url: str
    reached: list[dict[str, Any]]
    counted: list[str]
    published: Published

    async def send(self, body: bytes | None, headers: Any, method: str = "POST") -> tuple[int, bytes]:
        """Send a request; give the status and the body of the answer."""
        async with self.http.request(method, self.url, data=body, headers=headers) as response:
            return response.status, await response.read()


@asynccontextmanager
async def open_door(
    dispatch: Dispatch | None = None,
    limits: Limits | None = None,
    published: Published | None = None,
    now: Callable[[], float] = time.time,
    **more: Any,
) -> AsyncIterator[Door]:
    """The door on a port of its own. Without `dispatch` everything that is let in is answered with 200."""
    reached: list[dict[str, Any]] = []
    counted: list[str] = []
    published = published or Published()

    async def note(activity: dict[str, Any]) -> Answer:
        reached.append(activity)
        return await dispatch(activity) if dispatch else Answer(200)

    async with AsyncExitStack() as stack:
        http = await stack.enter_async_context(aiohttp.ClientSession())
        published.origin = await _serve(
            stack, [web.get("/metadata", published.metadata), web.get("/keys", published.page)]
        )
        keys = SigningKeys(http, f"{published.origin}/metadata", **more)
        door = Intake(VERIFICATION, keys, note, now=now, limits=limits, count=counted.append)
        yield Door(http, await _serve(stack, door.routes()) + PATH, reached, counted, published)


async def _serve(stack: AsyncExitStack, routes: list[web.RouteDef]) -> str:
    app = web.Application()
    app.add_routes(routes)
    runner = make_runner(app)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    return f"http://{host}:{port}"
