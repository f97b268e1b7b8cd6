"""The servers that ours is compared with: a bare handler, and Bolt apps that only acknowledge.

    python -m tests.bench.stock

Bolt as its own pages set it up on aiohttp: its web application, its signature check. `authorize` gives a constant,
so that Slack is not asked on every request who the bot is.
"""

import asyncio
from collections.abc import Callable
from typing import Any

from aiohttp import web

from tests.bench import child

PATH = "/slack/events"


def bare() -> web.Application:
    """Reads the request and answers 200: what the load generator and aiohttp can do at most."""

    async def answer(request: web.Request) -> web.Response:
        await request.read()
        return web.Response()

    app = web.Application()
    app.router.add_post(PATH, answer)
    return app


def bolt(secret: str, *, process_before_response: bool) -> web.Application:
    """A Bolt app with one listener, for the button that approves, which acknowledges and does nothing."""
    from slack_bolt.async_app import AsyncApp  # only here: the bare handler is not to wait for it
    from slack_bolt.authorization import AuthorizeResult

    us = AuthorizeResult(enterprise_id=None, team_id="T0THORNBURY", bot_token="xoxb-1", bot_user_id="U0BOT00001")

    async def authorize(**_: Any) -> AuthorizeResult:
        return us

    app = AsyncApp(signing_secret=secret, authorize=authorize, process_before_response=process_before_response)

    @app.action("decide:approve")
    async def approve(ack: Any) -> None:
        await ack()

    return app.web_app(PATH)


async def _serve(given: dict[str, Any], ready: Callable[[str], None], over: asyncio.Future[None]) -> None:
    if given["kind"] == "bare":
        app = bare()
    else:
        app = bolt(given["secret"], process_before_response=given["kind"] == "bolt, answering after its work")
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        ready(f"http://127.0.0.1:{runner.addresses[0][1]}")
        await over
    finally:
        await runner.cleanup()


if __name__ == "__main__":
    child.run(_serve)
