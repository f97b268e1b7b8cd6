"""The one way into Bolt, for requests over HTTP and for envelopes over Socket Mode.

Both hand over a payload that is verified and parsed already. Bolt calls that `mode="socket_mode"`, and it is
the right mode for both. Read in slack-bolt 1.30:

- In mode "http" a request takes text only, parses it once more with `urllib.parse` (a quarter of the time of
  a click) and checks the signature after parsing. In mode "socket_mode" it takes a dict as it is
  (`request/async_request.py`), and that is the only other thing the mode changes: the signature check is
  skipped (`middleware/request_verification`), and a copy for a lazy listener is made of the dict.
- Matching, context and arguments read `request.body` alone, never the mode (`request/internals.py`,
  `request/payload_utils.py`). A command is a flat dict of text, an interaction the object in `payload`, an
  event the whole envelope: what `parsing.py` gives, and what Socket Mode delivers, key for key.
- Of the headers Bolt reads only `content-type` and `x-slack-bolt-lazy-*`. The latter would let whoever sends
  them run a listener out of turn, and no header but the time is signed: none is passed on.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from handlers.receiving.answers import Answer, within
from handlers.receiving.bounded_log import BoundedLog
from handlers.slack.transport.shapes import made_sound

Dispatch = Callable[[dict[str, Any], Mapping[str, str]], Awaitable[BoltResponse]]

DISPATCH_SECONDS: Final = 2.8  # Slack waits for 3 s; the rest is for reading and the way back

# What an AsyncApp behind this door is built with, as keyword arguments: what is checked here is switched off
# there, together with the parts that would swap the bot's token or trip over what we do not use.
BOLT_OPTIONS: Final[Mapping[str, bool | str]] = {
    # Without a name Bolt looks through every module that is loaded for one, which takes longer than all else.
    "name": "council posts",
    "process_before_response": True,
    "request_verification_enabled": False,
    "ssl_check_enabled": False,
    "url_verification_enabled": False,
    "attaching_function_token_enabled": False,
    "attaching_conversation_kwargs_enabled": False,
}

_NOT_PASSED_ON: Final = frozenset({"content-length", "transfer-encoding", "connection", "set-cookie"})


def from_bolt(response: BoltResponse) -> Answer:
    """Return Bolt's response. A lone surrogate in a plain text has no UTF-8 form and becomes a question mark."""
    headers = tuple((n, str(next(iter(v), ""))) for n, v in response.headers.items())
    body = response.body.encode("utf-8", "replace") if response.body else b""
    return Answer(response.status, body, tuple(h for h in headers if h[0] not in _NOT_PASSED_ON))


def bolt_dispatch(app: AsyncApp) -> Dispatch:
    """Return a `Dispatch` that runs the app's middleware and listeners. The app is built with `BOLT_OPTIONS`."""

    async def dispatch(payload: dict[str, Any], headers: Mapping[str, str]) -> BoltResponse:
        request = AsyncBoltRequest(mode="socket_mode", body=made_sound(payload), headers=dict(headers))
        return await app.async_dispatch(request)

    return dispatch


async def run_within(
    dispatch: Dispatch,
    payload: dict[str, Any],
    headers: Mapping[str, str],
    *,
    seconds: float = DISPATCH_SECONDS,
    failures: BoundedLog,
) -> Answer:
    """The answer of `dispatch`; 500 when it raised, 503 when it took longer than `seconds`, both empty."""

    async def work() -> Answer:
        return from_bolt(await dispatch(payload, headers))

    return await within(seconds, work(), failures)
