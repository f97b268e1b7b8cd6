"""The door for what Slack sends over HTTP: raw bytes in, verified payload to Bolt, one answer out.

Bolt parses before it verifies, raises on odd input and logs bodies; so everything is checked here first, in
the order of what it costs: headers, size, signature, and only then the body. Whatever is not from Slack, or
not for us, gets a 401 with nothing in it, the same for every reason, and one line in the log.

Sources: https://docs.slack.dev/authentication/verifying-requests-from-slack,
https://docs.slack.dev/reference/events/url_verification, https://docs.slack.dev/apis/events-api.
"""

import hmac
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import orjson
from aiohttp import web

from handlers.receiving.answers import Answer
from handlers.receiving.bodies import BrokenOff, TooBig, read_body
from handlers.receiving.bounded_log import BoundedLog
from handlers.receiving.door import Door
from handlers.receiving.json_objects import Malformed, read_json
from handlers.receiving.replays import Replays
from handlers.slack.transport.dispatch import DISPATCH_SECONDS, Dispatch, bolt_dispatch, run_within
from handlers.slack.transport.parsing import read_form
from handlers.slack.transport.rejections import Reason, Rejections
from handlers.slack.transport.verification import Kind, Verification, is_ours, kind_of, meant_for_us

__all__ = ["Dispatch", "Intake", "Limits", "Reason", "Verification", "bolt_dispatch", "meant_for_us"]

PATH: Final = "/slack/events"
_TIMESTAMP: Final = re.compile(r"[0-9]{10}")
_SIGNATURE: Final = re.compile(r"v0=[0-9a-f]{64}")
_FORM: Final = "application/x-www-form-urlencoded"
_JSON: Final = "application/json"
_CONTENT_TYPE: Final = re.compile(
    rf'({re.escape(_FORM)}|{_JSON})([ \t]*;[ \t]*charset="?utf-8"?)?', re.IGNORECASE | re.ASCII
)


@dataclass(frozen=True)
class Limits:
    """What one request may take. Bytes, seconds, and a number of answers and log lines."""

    body: int = 256 * 1024
    window: float = 300.0  # how far the signed time may be from ours, both ways
    reading: float = 2.5  # for the whole body to arrive
    dispatch: float = DISPATCH_SECONDS
    answers: int = 4_096
    answer_bytes: int = 8 * 1024 * 1024
    log_lines: int = 20  # a minute, for refusals and for failures each


@dataclass(frozen=True)
class _Seal:
    """The checked headers of one request."""

    timestamp: str
    signature: str
    is_form: bool


class Intake:
    """Lets in what Slack signed for our app and our team, and hands it to `dispatch`.

    `now` gives the time in seconds since 1970. `count` is called with one word of `Reason` for each refusal,
    repeat, late and failed request.
    """

    def __init__(
        self,
        verification: Verification,
        dispatch: Dispatch,
        *,
        now: Callable[[], float] = time.time,
        limits: Limits | None = None,
        count: Callable[[str], None] = lambda _reason: None,
    ) -> None:
        self._verification = verification
        self._secrets = tuple(secret.encode() for secret in verification.signing_secrets)
        self._dispatch = dispatch
        self._now = now
        self._limits = limits = limits or Limits()
        self._door = Door(
            BoundedLog("request_turned_away", now=now, lines=limits.log_lines),
            count,
            late=Reason.LATE,
            failed=Reason.FAILED,
            expectation=Reason.EXPECTATION,
            statuses={Reason.TOO_BIG: 413},
        )
        self._failures = BoundedLog("request_not_answered", now=now, lines=limits.log_lines)
        self._replays = Replays(count=limits.answers, size=limits.answer_bytes, on_repeat=lambda: count(Reason.REPEAT))

    def routes(self) -> list[web.RouteDef]:
        """Return the one address, for every method: a wrong method is refused like all else."""
        return [web.route("*", PATH, self.handle, expect_handler=self._door.no_expectations)]

    async def handle(self, request: web.Request) -> web.Response:
        """Answers one request: what Bolt answers, or 401 (413 when too big, 500 and 503 as `run_within`)."""
        try:
            seal = _seal(request)
            _check_time(seal.timestamp, self._now(), self._limits.window)
            body = await _read(request, self._limits)
            self._verify(seal, body)
            answer = await self._replays.once(seal.signature, lambda: self._let_in(seal, body))
        except Rejections as refused:
            return self._door.turn_away(request, refused.reason)
        return answer.for_http()

    def _verify(self, seal: _Seal, body: bytes) -> None:
        """Compares with every secret, always, so that the time taken tells nothing."""
        message = b"v0:%b:%b" % (seal.timestamp.encode(), body)
        given = seal.signature[3:].encode()
        matches = [
            hmac.compare_digest(hmac.digest(secret, message, "sha256").hex().encode(), given)
            for secret in self._secrets
        ]
        if not any(matches):
            raise Rejections(Reason.FORGED)

    async def _let_in(self, seal: _Seal, body: bytes) -> Answer:
        try:
            payload: dict[str, Any] = read_form(body) if seal.is_form else read_json(body)
        except Malformed:
            raise Rejections(Reason.MALFORMED) from None
        if not seal.is_form and payload.get("type") == "url_verification":
            return _challenge(payload)
        kind = kind_of(payload)
        # Events come as JSON, all else as a form: anything else is not from Slack.
        if kind is None or (kind is Kind.EVENT) is seal.is_form:
            raise Rejections(Reason.KIND)
        if not is_ours(kind, payload, self._verification):
            raise Rejections(Reason.FOREIGN)
        answer = await run_within(
            self._dispatch,
            payload,
            {"x-slack-request-timestamp": seal.timestamp},
            seconds=self._limits.dispatch,
            failures=self._failures,
        )
        return self._door.note(answer)


def _seal(request: web.Request) -> _Seal:
    """Return the headers, each there once and of the one right form. Raises `Rejections`."""
    if request.method != "POST":
        raise Rejections(Reason.METHOD)
    headers = request.headers
    if "Content-Encoding" in headers:
        raise Rejections(Reason.COMPRESSED)
    content_type = _only(headers.getall("Content-Type", []), Reason.CONTENT_TYPE)
    known = _CONTENT_TYPE.fullmatch(content_type)
    if known is None:
        raise Rejections(Reason.CONTENT_TYPE)
    timestamp = _only(headers.getall("X-Slack-Request-Timestamp", []), Reason.TIMESTAMP)
    if not _TIMESTAMP.fullmatch(timestamp):
        raise Rejections(Reason.TIMESTAMP)
    signature = _only(headers.getall("X-Slack-Signature", []), Reason.SIGNATURE)
    if not _SIGNATURE.fullmatch(signature):
        raise Rejections(Reason.SIGNATURE)
    return _Seal(timestamp, signature, is_form=known[1].lower() == _FORM)


def _only(values: list[str], reason: Reason) -> str:
    if len(values) != 1:
        raise Rejections(reason)
    return values[0]


def _check_time(timestamp: str, now: float, window: float) -> None:
    if abs(now - int(timestamp)) > window:
        raise Rejections(Reason.STALE)


async def _read(request: web.Request, limits: Limits) -> bytes:
    """Return the whole body. Raises `Rejections`."""
    try:
        return await read_body(request, most=limits.body, seconds=limits.reading)
    except TooBig:
        raise Rejections(Reason.TOO_BIG) from None
    except BrokenOff:
        raise Rejections(Reason.BROKEN_OFF) from None


def _challenge(payload: dict[str, Any]) -> Answer:
    """Slack's test of the address, which names neither app nor team; only the signature vouches for it."""
    challenge = payload.get("challenge")
    if type(challenge) is not str or "command" in payload:
        raise Rejections(Reason.MALFORMED)
    try:
        body = orjson.dumps({"challenge": challenge})
    except orjson.JSONEncodeError:  # a lone surrogate, which no challenge of Slack's has
        raise Rejections(Reason.MALFORMED) from None
    return Answer(200, body, (("content-type", _JSON),))
