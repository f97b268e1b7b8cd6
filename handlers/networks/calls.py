"""One call to a network's server: within seconds, to that server alone, and what its answer says of the outcome."""

import asyncio
import ipaddress
import re
import socket
from codecs import BOM_UTF8
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import orjson
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver

from chatops.ports.publishing import CannotTell, NotPublished, SentOn

SECONDS = 8.0
"""Seconds for one call. A courier has twenty for all of its own (`chatops.relay.delivering`)."""
MOST_BYTES = 256 * 1024
NAME = "Council-ChatOps"
"""What the bot calls itself. Many a site turns away whatever calls itself by the name of a programming language."""
_HOST = re.compile(r"[a-z0-9.-]{1,253}")
_LATER = frozenset({429, 503})
_REFUSED = frozenset({400, 401, 403, 404, 405, 410, 413, 415, 422})
_LONGEST_WAIT = timedelta(hours=1)
_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")
"""Addresses of IPv6 that a router turns into one of IPv4 (https://www.rfc-editor.org/rfc/rfc6052)."""


class NoJson(CannotTell):
    """The server answered with something else than JSON: a page for people, for one."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the server answers {status} with something that is no JSON")
        self.status = status


class PublicResolver(AbstractResolver):
    """Finds the addresses of a host, and none that is of a private network: a link must not lead into ours."""

    def __init__(self) -> None:
        self._usual = ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Return the public addresses of a host. Raises OSError when it has none."""
        found = await self._usual.resolve(host, port, family)
        public = [one for one in found if is_public(one["host"])]
        if not public:
            raise OSError(f"{host} has no public address")
        return public

    async def close(self) -> None:
        """Close what it holds: nothing."""
        await self._usual.close()


def is_public(address: str) -> bool:
    """Return whether an address is one of the public internet, and leads to no other inside of it.

    https://www.iana.org/assignments/iana-ipv6-special-registry
    """
    found = ipaddress.ip_address(address)
    if isinstance(found, ipaddress.IPv6Address):
        within = found.ipv4_mapped or found.sixtofour
        if found in _TRANSLATED:
            within = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if within is not None and not is_public(str(within)):
            return False
    return found.is_global and not found.is_multicast


def session_to_networks(*, on_this_computer: bool = False, seconds: float = SECONDS) -> aiohttp.ClientSession:
    """Return a session that reaches public addresses alone, or for the practice council this computer as well.

    `seconds` is for how long it waits for an answer.
    """
    resolver = None if on_this_computer else PublicResolver()
    connector = aiohttp.TCPConnector(resolver=resolver, limit_per_host=4)
    timeout = aiohttp.ClientTimeout(total=seconds, connect=seconds / 2)
    jar, headers = aiohttp.DummyCookieJar(), {"User-Agent": NAME}
    return aiohttp.ClientSession(connector=connector, timeout=timeout, cookie_jar=jar, headers=headers)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered: its status and what the JSON said."""

    status: int
    said: Any

    @property
    def error(self) -> str:
        """Return what the server names as its error; empty when it names none, as the networks themselves always do."""
        named = self.said.get("error") or self.said.get("code") if isinstance(self.said, dict) else ""
        return named[:100] if isinstance(named, str) else ""


async def call(
    session: aiohttp.ClientSession,
    method: str,
    url: str,
    *,
    headers: Mapping[str, str] | None = None,
    json: Any = None,
    data: bytes | aiohttp.FormData | None = None,
    params: Mapping[str, str] | None = None,
) -> Answer:
    """Return a JSON answer, whatever its status below 500, or 501, but for those that ask to come back later.

    Raises:
        NotPublished: nothing was sent, or the server asks to come back later.
        CannotTell: it was sent, and no answer came that says what became of it; NoJson where that was a page.
    """
    try:
        async with session.request(
            method, url, headers=headers, json=json, data=data, params=params, allow_redirects=False
        ) as response:
            if response.status in _LATER:
                later = _asked(response.headers)
                raise NotPublished(f"the server answers {response.status}", answered=True, after=later)
            if 300 <= response.status < 400:
                raise SentOn(response.status, _host_of(response.headers.get("Location", "")))
            if (response.status >= 500 and response.status != 501) or response.status == 408:
                raise CannotTell(f"the server answers {response.status}")
            body = await response.content.read(MOST_BYTES + 1)
            while not response.content.at_eof() and len(body) <= MOST_BYTES:
                body += await response.content.read(MOST_BYTES + 1)
            return Answer(response.status, _read(body, response.status))
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
        raise NotPublished(f"the server cannot be reached ({type(error).__name__})") from None
    except (aiohttp.ClientError, TimeoutError, asyncio.IncompleteReadError, OSError) as error:
        raise CannotTell(f"the connection broke off ({type(error).__name__})") from None


def taken(answer: Answer) -> Any:
    """Return what a server said that did what it was asked. Raises NotPublished for a refusal, CannotTell.

    A refusal that names no error is none of the network's own: whatever stands before it has said so.
    """
    if answer.status in {200, 201, 202}:
        return answer.said
    if answer.status in _REFUSED and answer.error:
        raise NotPublished(f"the server refuses it ({answer.status} {answer.error})", for_good=True, answered=True)
    raise CannotTell(f"the server answers {answer.status}")


def read(answer: Answer) -> Any:
    """Return what a server said to a question. Raises CannotTell for anything but an answer to it."""
    if answer.status == 200:
        return answer.said
    raise CannotTell(f"the server answers {answer.status} {answer.error}".strip())


def text_of(said: Any, *path: str) -> str:
    """Return a text in what a server said. Raises CannotTell when it is not there."""
    for name in path:
        said = said.get(name) if isinstance(said, dict) else None
    if not isinstance(said, str | int) or isinstance(said, bool):
        raise CannotTell(f"the server's answer has no {'.'.join(path)}")
    return str(said)


def _read(body: bytes, status: int) -> Any:
    body = body.removeprefix(BOM_UTF8)  # many a theme of WordPress writes it before everything, and browsers skip it
    if body.lstrip()[:1] == b"<":
        raise NoJson(status)
    if len(body) > MOST_BYTES:
        raise CannotTell("the server's answer is too long")
    try:
        return orjson.loads(body)
    except ValueError:
        raise NoJson(status) from None


def _host_of(location: str) -> str:
    """Return the host that an answer sends on to; empty where it names none."""
    try:
        host = urlsplit(location).hostname or ""
    except ValueError:
        return ""
    return host if _HOST.fullmatch(host) else ""


def _asked(headers: Mapping[str, str]) -> timedelta | None:
    """Return how long the server asks to be left alone; None when it does not say.

    `Retry-After` is seconds or a date (https://www.rfc-editor.org/rfc/rfc9110#name-retry-after). Mastodon says instead
    at which instant it counts anew (https://docs.joinmastodon.org/api/rate-limits/), and Bluesky at which second since
    1970 (https://docs.bsky.app/docs/advanced-guides/rate-limits). An instant is held against the server's own clock.
    """
    written = headers.get("Retry-After", "")
    if written.isdecimal():
        return min(timedelta(seconds=min(int(written), 86400)), _LONGEST_WAIT)
    begins, now = _instant(written) or _counts_anew(headers), _instant(headers.get("Date", ""))
    if begins is None or now is None or begins <= now:
        return None
    return min(begins - now, _LONGEST_WAIT)


def _counts_anew(headers: Mapping[str, str]) -> datetime | None:
    written = headers.get("X-RateLimit-Reset") or headers.get("RateLimit-Reset", "")
    try:
        if written.isdecimal():
            return datetime.fromtimestamp(int(written), UTC)
        return _aware(datetime.fromisoformat(written))
    except (ValueError, OverflowError, OSError):
        return None


def _instant(written: str) -> datetime | None:
    """Return the instant that a header names as a date of HTTP."""
    try:
        return _aware(parsedate_to_datetime(written))
    except (ValueError, OverflowError):
        return None


def _aware(instant: datetime) -> datetime:
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)
