"""The door for what Teams sends: raw bytes in, a verified activity on, one answer out.

Everything is checked in the order of what it costs: headers, the token's form, its signature, what it says, size, and
only then the body. Whatever is not from Microsoft's service, or not for us, gets an answer with nothing in it, and one
line in the log. Nothing turns this off; in practice the service has another name and keys of its own.

Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
"""

import hashlib
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from aiohttp import web

from handlers.receiving.answers import Answer, within
from handlers.receiving.bodies import BrokenOff, TooBig, read_body
from handlers.receiving.bounded_log import BoundedLog
from handlers.receiving.door import Door
from handlers.receiving.json_objects import Malformed, read_json
from handlers.receiving.replays import Replays
from handlers.teams.transport.rejections import Reason, Rejected
from handlers.teams.transport.signing_keys import SigningKeys
from handlers.teams.transport.tokens import bearer_token
from handlers.teams.transport.verification import Apps, check_activity, service_named_in
from handlers.teams.transport.verified_tokens import VerifiedTokens

Dispatch = Callable[[dict[str, Any]], Awaitable[Answer]]

PATH: Final = "/teams/messages"
DISPATCH_SECONDS: Final = 2.8
"""Teams waits for 5 s and longer, and shows a spinner meanwhile; people are answered as fast as anywhere else."""
_CONTENT_TYPE: Final = re.compile(r'application/json([ \t]*;[ \t]*charset="?utf-8"?)?', re.IGNORECASE | re.ASCII)
_STATUSES: Final = {Reason.TOO_BIG: 413, Reason.UNENDORSED: 403}


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may take. Bytes, seconds, and a number of answers and log lines."""

    body: int = 256 * 1024
    reading: float = 2.5  # for the whole body to arrive
    dispatch: float = DISPATCH_SECONDS
    answers: int = 4_096
    answer_bytes: int = 8 * 1024 * 1024
    log_lines: int = 20  # a minute, for refusals and for failures each


class Intake:
    """Lets in what Microsoft's service sends for one of these apps and its tenant, and hands it to `dispatch`.

    `now` gives the time in seconds since 1970. `count` is called with one word of `Reason` for each refusal, repeat,
    late and failed request.
    """

    def __init__(
        self,
        apps: Apps,
        keys: SigningKeys,
        dispatch: Dispatch,
        *,
        now: Callable[[], float] = time.time,
        limits: Limits | None = None,
        count: Callable[[str], None] = lambda _reason: None,
    ) -> None:
        self._apps = apps
        self._keys = keys
        self._tokens = VerifiedTokens()
        self._dispatch = dispatch
        self._now = now
        self._limits = limits = limits or Limits()
        self._door = Door(
            BoundedLog("activity_turned_away", now=now, lines=limits.log_lines),
            count,
            late=Reason.LATE,
            failed=Reason.FAILED,
            expectation=Reason.EXPECTATION,
            statuses=_STATUSES,
        )
        self._failures = BoundedLog("activity_not_answered", now=now, lines=limits.log_lines)
        self._replays = Replays(count=limits.answers, size=limits.answer_bytes, on_repeat=lambda: count(Reason.REPEAT))

    def routes(self) -> list[web.RouteDef]:
        """Return the one address, for every method: a wrong method is refused like all else."""
        return [web.route("*", PATH, self.handle, expect_handler=self._door.no_expectations)]

    async def handle(self, request: web.Request) -> web.Response:
        """Answer one request: what `dispatch` answers, or 401 (403, 413; 500 and 503 as `within`)."""
        try:
            _check_headers(request)
            token = bearer_token(request.headers.getall("Authorization", []))
            key = await self._keys.find(token.key)
            claims = self._tokens.claims(token, key.key)
            verification = self._apps.of(claims.get("aud"))
            service = service_named_in(claims, verification, self._now())
            body = await _read(request, self._limits)
            activity = _activity(body)
            check_activity(activity, service, key, verification)
            # A token is not bound to its body, so the same body is the same request, whichever token it comes with.
            answer = await self._replays.once(hashlib.sha256(body).hexdigest(), lambda: self._let_in(activity))
        except Rejected as refused:
            return self._door.turn_away(request, refused.reason)
        return answer.for_http()

    async def _let_in(self, activity: dict[str, Any]) -> Answer:
        return self._door.note(await within(self._limits.dispatch, self._dispatch(activity), self._failures))


def _check_headers(request: web.Request) -> None:
    if request.method != "POST":
        raise Rejected(Reason.METHOD)
    if "Content-Encoding" in request.headers:
        raise Rejected(Reason.COMPRESSED)
    kinds = request.headers.getall("Content-Type", [])
    if len(kinds) != 1 or not _CONTENT_TYPE.fullmatch(kinds[0]):
        raise Rejected(Reason.CONTENT_TYPE)


async def _read(request: web.Request, limits: Limits) -> bytes:
    try:
        return await read_body(request, most=limits.body, seconds=limits.reading)
    except TooBig:
        raise Rejected(Reason.TOO_BIG) from None
    except BrokenOff:
        raise Rejected(Reason.BROKEN_OFF) from None


def _activity(body: bytes) -> dict[str, Any]:
    try:
        return read_json(body)
    except Malformed:
        raise Rejected(Reason.MALFORMED) from None
