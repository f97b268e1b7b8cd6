"""The keys with which Microsoft's service signs, fetched from where it publishes them, and kept.

They are fetched anew each day, and for a key that is not known at most once in five minutes: whoever knocks with
invented keys causes no more. While they cannot be fetched those that are known count, for some days.

Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
"""

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import aiohttp
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from jwt.algorithms import RSAAlgorithm
from jwt.exceptions import PyJWTError

from handlers.receiving.json_objects import read_json
from handlers.teams.transport.rejections import Reason, Rejected

PUBLISHED_AT: Final = "https://login.botframework.com/v1/.well-known/openidconfiguration"
FETCHED_EVERY_S: Final = 24 * 3600.0
AT_MOST_EVERY_S: Final = 300.0
BELIEVED_S: Final = 5 * 24 * 3600.0
FETCH_S: Final = 1.0
"""Seconds for each of the two pages: a click waits for them, once a day."""
MOST_BYTES: Final = 1024 * 1024
SHORTEST_KEY: Final = 2048


class _Unusable(Exception):
    """What was fetched is no set of keys."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A published key, and the channels for which the service may sign with it."""

    key: RSAPublicKey
    endorsements: frozenset[str]


class SigningKeys:
    """The published keys.

    Args:
        session: the connections that all calls share.
        address: where the service says where its keys are; another than Microsoft's only in practice.
        monotonic: seconds that never go back.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession,
        address: str = PUBLISHED_AT,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = session
        self._address = address
        self._monotonic = monotonic
        self._keys: Mapping[str, SigningKey] = {}
        self._fetched: float | None = None
        self._tried: float | None = None
        self._one_at_a_time = asyncio.Lock()

    async def find(self, name: str) -> SigningKey:
        """Return the published key of this name.

        Raises:
            Rejected: there is none, or the keys cannot be had now.
        """
        if name not in self._keys or self._age() > FETCHED_EVERY_S:
            async with self._one_at_a_time:
                if name not in self._keys or self._age() > FETCHED_EVERY_S:
                    await self._fetch_if_due()
        if self._age() > BELIEVED_S:
            raise Rejected(Reason.KEYS_AWAY)
        if name not in self._keys:
            raise Rejected(Reason.KEY)
        return self._keys[name]

    def _age(self) -> float:
        """Seconds since the keys were fetched."""
        return float("inf") if self._fetched is None else self._monotonic() - self._fetched

    async def _fetch_if_due(self) -> None:
        now = self._monotonic()
        if self._tried is not None and now - self._tried < AT_MOST_EVERY_S:
            return
        self._tried = now
        try:
            where = (await self._page(self._address)).get("jwks_uri")
            if type(where) is not str or _scheme(where) != _scheme(self._address):
                raise _Unusable
            self._keys = _read(await self._page(where))
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError, _Unusable):
            return
        self._fetched = now

    async def _page(self, address: str) -> dict[str, Any]:
        limit = aiohttp.ClientTimeout(total=FETCH_S)
        async with self._session.get(address, timeout=limit, allow_redirects=False) as response:
            body = await response.content.read(MOST_BYTES)
            if response.status != 200 or not response.content.at_eof():
                raise _Unusable
            return read_json(body)


def _scheme(address: str) -> str:
    return address.partition("://")[0]


def _read(found: Mapping[str, Any]) -> dict[str, SigningKey]:
    """Return the keys that signatures are made with, without those whose name stands there twice."""
    listed = found.get("keys")
    if type(listed) is not list or not listed:
        raise _Unusable
    entries = [entry for entry in listed if type(entry) is dict and type(entry.get("kid")) is str]
    times = Counter(entry["kid"] for entry in entries)
    keys = {entry["kid"]: key for entry in entries if times[entry["kid"]] == 1 and (key := _key(entry)) is not None}
    if not keys:
        raise _Unusable
    return keys


def _key(entry: Mapping[str, Any]) -> SigningKey | None:
    if entry.get("kty") != "RSA" or entry.get("use", "sig") != "sig":
        return None
    try:
        key = RSAAlgorithm.from_jwk({"kty": "RSA", "n": entry["n"], "e": entry["e"]})
    except (PyJWTError, KeyError, TypeError, ValueError):
        return None
    if not isinstance(key, RSAPublicKey) or key.key_size < SHORTEST_KEY:
        return None
    endorsed = entry.get("endorsements")
    names = [one for one in endorsed if type(one) is str] if type(endorsed) is list else []
    return SigningKey(key, frozenset(names))
