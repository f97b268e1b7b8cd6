"""Bluesky: one record for each job, under a key of our own, put only where there is none.

https://docs.bsky.app/docs/api/com-atproto-repo-put-record

A picture is sent before, and the record names it by the digest of its bytes
(https://docs.bsky.app/docs/api/com-atproto-repo-upload-blob, https://atproto.com/specs/blob).
"""

import io
import json
from base64 import b32encode
from collections.abc import Mapping
from datetime import UTC
from typing import Any

import aiohttp
from PIL import Image

from chatops.policy.content.web_links import WebLink
from chatops.policy.pictures import Attached
from chatops.policy.publishing.payload import PictureShown, PictureToSend, ToPublish
from chatops.ports.publishing import CannotTell, Credentials, Known, NotPublished, Shown
from handlers.networks.calls import Answer, call, read, taken, text_of
from handlers.networks.links import links_of

COLLECTION = "app.bsky.feed.post"
_IMAGES = "app.bsky.embed.images"


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

    async def add_picture(self, credentials: Credentials, _given: ToPublish, picture: PictureToSend) -> str:
        headers = {"Content-Type": picture.kind}
        method = "com.atproto.repo.uploadBlob"
        said = taken(await self._signed(credentials, method, headers=headers, data=picture.content))
        if text_of(said, "blob", "ref", "$link") != cid_of(picture.digest):
            raise NotPublished("the server keeps a picture that is not the one that was sent")
        with Image.open(io.BytesIO(picture.content)) as image:
            width, height = image.size
        return _written({"image": said["blob"], "aspectRatio": {"width": width, "height": height}, "alt": ""})

    async def publish(self, credentials: Credentials, given: ToPublish) -> Shown:
        put = {"repo": given.identifier, "collection": COLLECTION, "rkey": given.key, "swapRecord": None}
        answer = await self._signed(credentials, "com.atproto.repo.putRecord", json={**put, "record": record_of(given)})
        if answer.status == 400 and answer.error == "BlobNotFound":
            raise NotPublished("the server has not kept a picture", picture_gone=True)
        if answer.status == 400 and answer.error == "InvalidSwap":
            raise CannotTell("there is a record under this key already")
        said = taken(answer)
        return _shown(given, record_of(given), said)

    async def look_up(self, credentials: Credentials, given: ToPublish) -> Shown | None:
        asked = {"repo": given.identifier, "collection": COLLECTION, "rkey": given.key}
        url = f"{credentials.server}/xrpc/com.atproto.repo.getRecord"
        answer = await call(self._session, "GET", url, params=asked)
        if answer.status == 400 and answer.error == "RecordNotFound":
            return None
        said = read(answer)
        text_of(said, "value", "text")  # so there is a record in it
        return _shown(given, said["value"], said)

    async def read_back(self, credentials: Credentials, given: ToPublish, _number: str) -> Shown | None:
        return await self.look_up(credentials, given)

    async def delete(self, credentials: Credentials, given: ToPublish, shown: Shown) -> None:
        """Delete the very record that was read (https://docs.bsky.app/docs/api/com-atproto-repo-delete-record)."""
        record = {
            "repo": given.identifier,
            "collection": COLLECTION,
            "rkey": given.key,
            "swapRecord": shown.marks["cid"],
        }
        answer = await self._signed(credentials, "com.atproto.repo.deleteRecord", json=record)
        if answer.status == 400 and answer.error == "InvalidSwap":
            raise CannotTell("the record was changed a moment ago")
        taken(answer)

    async def _signed(
        self,
        credentials: Credentials,
        method: str,
        *,
        headers: Mapping[str, str] | None = None,
        json: Any = None,
        data: bytes | None = None,
    ) -> Answer:
        """Write something, signing in first where that is needed, or has run out."""
        url, who = f"{credentials.server}/xrpc/{method}", (credentials.server, credentials.login)
        for fresh in (False, True):
            if fresh or who not in self._tokens:
                await self._sign_in(credentials)
            signed = {"Authorization": f"Bearer {self._tokens[who]}", **(headers or {})}
            answer = await call(self._session, "POST", url, headers=signed, json=json, data=data)
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
    """Return the record of a post: the same bytes at every attempt. Raises NotPublished for another picture in it."""
    made = given.since.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    record: dict[str, Any] = {"$type": COLLECTION, "text": given.words, "createdAt": made, "langs": ["en"]}
    links = [_facet(given.words, link) for link in links_of(given.words)]
    images = [_image(given, picture) for picture in given.pictures]
    embed = {"embed": {"$type": _IMAGES, "images": images}} if images else {}
    return record | ({"facets": links} if links else {}) | embed


def _image(given: ToPublish, picture: Attached) -> dict[str, Any]:
    """Return a picture of the record, which names the very bytes that were approved. Raises NotPublished."""
    sent = json.loads(given.at_network[picture.digest])
    if sent["image"]["ref"]["$link"] != cid_of(picture.digest):
        raise NotPublished("a picture that was sent is not the one that was approved", picture_gone=True)
    return {**sent, "alt": picture.alt}


def cid_of(digest: str) -> str:
    """Return what Bluesky calls the bytes of a picture that have this SHA-256: a CID (https://atproto.com/specs/blob)."""
    # Version 1, raw bytes (0x55), SHA-256 (0x12) of 32 bytes (0x20), in base 32 (b).
    return "b" + b32encode(bytes.fromhex(f"01551220{digest}")).decode().lower().rstrip("=")


def _facet(words: str, link: WebLink) -> dict[str, Any]:
    """Return a link in the words, by the place of its bytes."""
    start, end = (len(words[:place].encode()) for place in (link.span.start, link.span.end))
    feature = {"$type": "app.bsky.richtext.facet#link", "uri": link.address}
    return {"index": {"byteStart": start, "byteEnd": end}, "features": [feature]}


def _shown(given: ToPublish, record: Any, said: Any) -> Shown:
    link = f"https://bsky.app/profile/{given.identifier}/post/{given.key}"
    marks = {"cid": text_of(said, "cid")}
    return Shown(link, text_of(said, "uri"), text_of(record, "text"), marks, _pictures_in(record))


def _pictures_in(record: Any) -> tuple[PictureShown, ...]:
    """Return the pictures of a record; anything else that is embedded in it is one that we never sent."""
    embed = record.get("embed")
    if embed is None:
        return ()
    images = embed.get("images") if isinstance(embed, dict) else None
    if not isinstance(images, list) or not all(isinstance(one, dict) for one in images):
        return (PictureShown("no picture", ""),)
    return tuple(PictureShown(_written({**one, "alt": ""}), str(one.get("alt", ""))) for one in images)


def _written(part: Any) -> str:
    return json.dumps(part, sort_keys=True)
