"""Bluesky: one record for each job, under a key of our own, put only where there is none.

https://docs.bsky.app/docs/api/com-atproto-repo-put-record
"""

from datetime import UTC
from typing import Any

import aiohttp

from chatops.policy.content.web_links import WebLink
from chatops.policy.publishing.payload import ToPublish
from chatops.ports.publishing import CannotTell, Credentials, Known, NotPublished, Shown
from handlers.networks.calls import Answer, call, read, taken, text_of
from handlers.networks.links import links_of

COLLECTION = "app.bsky.feed.post"


class Bluesky:
    """`chatops.ports.publishing.Network`."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session
        self._tokens: dict[tuple[str, str], str] = {}

    async def who(self, credentials: Credentials) -> Known:
        said = await self._sign_in(credentials)
        return Known(text_of(said, "did"), text_of(said, "handle"))

    async def prepare(self, _credentials: Credentials, _given: ToPublish) -> str:
        return ""

    async def publish(self, credentials: Credentials, given: ToPublish) -> Shown:
        put = {"repo": given.identifier, "collection": COLLECTION, "rkey": given.key, "swapRecord": None}
        answer = await self._signed(credentials, {**put, "record": record_of(given)})
        if answer.status == 400 and answer.error == "InvalidSwap":
            raise CannotTell("there is a record under this key already")
        said = taken(answer)
        return _shown(given, given.words, text_of(said, "uri"), text_of(said, "cid"))

    async def look_up(self, credentials: Credentials, given: ToPublish) -> Shown | None:
        asked = {"repo": given.identifier, "collection": COLLECTION, "rkey": given.key}
        url = f"{credentials.server}/xrpc/com.atproto.repo.getRecord"
        answer = await call(self._session, "GET", url, params=asked)
        if answer.status == 400 and answer.error == "RecordNotFound":
            return None
        said = read(answer)
        return _shown(given, text_of(said, "value", "text"), text_of(said, "uri"), text_of(said, "cid"))

    async def read_back(self, credentials: Credentials, given: ToPublish, _number: str) -> Shown | None:
        return await self.look_up(credentials, given)

    async def _signed(self, credentials: Credentials, body: Any) -> Answer:
        """Put a record, signing in first where that is needed, or has run out."""
        url, who = f"{credentials.server}/xrpc/com.atproto.repo.putRecord", (credentials.server, credentials.login)
        for fresh in (False, True):
            if fresh or who not in self._tokens:
                await self._sign_in(credentials)
            headers = {"Authorization": f"Bearer {self._tokens[who]}"}
            answer = await call(self._session, "POST", url, headers=headers, json=body)
            if answer.status not in {400, 401} or answer.error not in {"ExpiredToken", "InvalidToken"}:
                return answer
        raise NotPublished("the server does not take its own token")

    async def _sign_in(self, credentials: Credentials) -> Any:
        """Sign in anew. Raises NotPublished: nothing is published by it, whatever becomes of it."""
        url = f"{credentials.server}/xrpc/com.atproto.server.createSession"
        given = {"identifier": credentials.login, "password": credentials.secret}
        try:
            said = taken(await call(self._session, "POST", url, json=given))
            self._tokens[(credentials.server, credentials.login)] = text_of(said, "accessJwt")
        except CannotTell as reason:
            raise NotPublished(str(reason)) from None
        return said


def record_of(given: ToPublish) -> dict[str, Any]:
    """Return the record of a post: the same bytes at every attempt."""
    made = given.since.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    record: dict[str, Any] = {"$type": COLLECTION, "text": given.words, "createdAt": made, "langs": ["en"]}
    links = [_facet(given.words, link) for link in links_of(given.words)]
    return record | ({"facets": links} if links else {})


def _facet(words: str, link: WebLink) -> dict[str, Any]:
    """Return a link in the words, by the place of its bytes."""
    start, end = (len(words[:place].encode()) for place in (link.span.start, link.span.end))
    feature = {"$type": "app.bsky.richtext.facet#link", "uri": link.address}
    return {"index": {"byteStart": start, "byteEnd": end}, "features": [feature]}


def _shown(given: ToPublish, words: str, uri: str, cid: str) -> Shown:
    link = f"https://bsky.app/profile/{given.identifier}/post/{given.key}"
    return Shown(link, uri, words, {"cid": cid})
