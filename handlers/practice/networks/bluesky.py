"""A practice network in the shape of Bluesky: one record under one key, which is put only where there is none."""

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from aiohttp import web

from handlers.practice.networks.shelf import MOST_PICTURES, Post, Shelf, Upload, is_picture

NAME = "bluesky"
LOGIN = "thornbury.bsky.example"
PASSWORD = "abcd-efgh-ijkl-mnop"  # noqa: S105 - invented, for this computer only
DID = "did:plc:thornburypractice2345678"
_TOKEN = "practice-bluesky-session"  # noqa: S105 - the same
_COLLECTION = "app.bsky.feed.post"
_IMAGES = "app.bsky.embed.images"
_KEY = re.compile(r"[2-7a-z]{13}")
LONGEST = 300
LARGEST_PICTURE = 1_000_000
"""Bytes."""


class BlueskyHere:
    """The routes under `/networks/bluesky`."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.token_runs_out = False

    def routes(self, base: str) -> Iterator[web.RouteDef]:
        """Give what it answers."""
        xrpc = f"{base}/{NAME}/xrpc"
        yield web.post(f"{xrpc}/com.atproto.server.createSession", self._sign_in)
        yield web.post(f"{xrpc}/com.atproto.repo.putRecord", self._put)
        yield web.get(f"{xrpc}/com.atproto.repo.getRecord", self._get)
        yield web.post(f"{xrpc}/com.atproto.repo.deleteRecord", self._delete)
        yield web.post(f"{xrpc}/com.atproto.repo.uploadBlob", self._upload)
        yield web.get(f"{xrpc}/com.atproto.identity.resolveHandle", self._resolve)
        yield web.get(f"{xrpc}/app.bsky.feed.getPosts", self._posts)

    async def _sign_in(self, request: web.Request) -> web.Response:
        given = await request.json()
        if (given.get("identifier"), given.get("password")) != (LOGIN, PASSWORD):
            return _no(401, "AuthenticationRequired")
        self.token_runs_out = False
        return web.json_response({"did": DID, "handle": LOGIN, "accessJwt": _TOKEN, "refreshJwt": _TOKEN})

    def _not_signed_in(self, request: web.Request) -> web.Response | None:
        if self.token_runs_out:
            return _no(400, "ExpiredToken")
        if request.headers.get("Authorization") != f"Bearer {_TOKEN}":
            return _no(401, "AuthMissing")
        return None

    async def _upload(self, request: web.Request) -> web.Response:
        if (refused := self._not_signed_in(request)) is not None:
            return refused
        content = await request.read()
        if len(content) > LARGEST_PICTURE or not is_picture(request.content_type):
            return _no(400, "BlobTooLarge" if len(content) > LARGEST_PICTURE else "InvalidMimeType")
        cid = _cid_of(content)
        picture = self._shelf.upload(NAME, cid) or self._shelf.take(NAME, content, request.content_type, number=cid)
        return web.json_response({"blob": _blob(picture)})

    def _embedded(self, record: dict[str, Any]) -> list[Upload] | web.Response:
        """Return the pictures that a record names, or what is wrong with it."""
        embed = record.get("embed", {"$type": _IMAGES, "images": []})
        images = embed.get("images", [])
        whole = all(isinstance(one.get("alt"), str) and min(one["aspectRatio"].values()) > 0 for one in images)
        if embed.get("$type") != _IMAGES or len(images) > MOST_PICTURES or not whole:
            return _no(400, "InvalidRecord")
        found = [self._shelf.upload(NAME, one["image"]["ref"]["$link"]) for one in images]
        kept = [picture for picture in found if picture is not None]
        if len(kept) < len(found):
            return _no(400, "BlobNotFound")
        if [_blob(picture) for picture in kept] != [one["image"] for one in images]:
            return _no(400, "InvalidMimeType")
        return [replace(picture, alt=one["alt"]) for picture, one in zip(kept, images, strict=True)]

    async def _put(self, request: web.Request) -> web.Response:
        if (refused := self._not_signed_in(request)) is not None:
            return refused
        given = await request.json()
        record, key = given.get("record") or {}, given.get("rkey", "")
        whole = record.get("$type") == _COLLECTION and "createdAt" in record and len(record.get("text", "")) > 0
        if given.get("collection") != _COLLECTION or given.get("repo") != DID or not _KEY.fullmatch(key):
            return _no(400, "InvalidRequest")
        if not whole or len(record["text"]) > LONGEST:
            return _no(400, "InvalidRecord")
        there = self._shelf.find(NAME, key)
        if there is not None:
            same = there.key == json.dumps(record, sort_keys=True)
            if not same and "swapRecord" in given:
                return _no(400, "InvalidSwap")
            if not same:
                there.words, there.key = record["text"], json.dumps(record, sort_keys=True)
            return web.json_response(_named(there))
        pictures = self._embedded(record)
        if isinstance(pictures, web.Response):
            return pictures
        kept = json.dumps(record, sort_keys=True)
        return web.json_response(_named(self._shelf.put(NAME, record["text"], number=key, key=kept, pictures=pictures)))

    async def _get(self, request: web.Request) -> web.Response:
        post = self._shelf.find(NAME, request.query.get("rkey", ""))
        if post is None or request.query.get("repo") != DID:
            return _no(400, "RecordNotFound")
        return web.json_response({**_named(post), "value": _record(post)})

    async def _delete(self, request: web.Request) -> web.Response:
        """Delete a record that is as whoever asks has read it; one that is not there is nothing to do."""
        if (refused := self._not_signed_in(request)) is not None:
            return refused
        given = await request.json()
        if given.get("collection") != _COLLECTION or given.get("repo") != DID or not given.get("rkey"):
            return _no(400, "InvalidRequest")
        post = self._shelf.find(NAME, given["rkey"])
        if post is not None:
            if "swapRecord" in given and given["swapRecord"] != _named(post)["cid"]:
                return _no(400, "InvalidSwap")
            self._shelf.remove(post)
        return web.json_response({})

    async def _resolve(self, request: web.Request) -> web.Response:
        known = request.query.get("handle") == LOGIN
        return web.json_response({"did": DID}) if known else _no(400, "InvalidRequest")

    async def _posts(self, request: web.Request) -> web.Response:
        """Answer with those of the posts that are there, to anybody."""
        found = [self._shelf.find(NAME, uri.rsplit("/", 1)[-1]) for uri in request.query.getall("uris")]
        posts = [_named(one) | {"record": _record(one), "author": {"did": DID}} for one in found if one is not None]
        return web.json_response({"posts": posts})


def _record(post: Post) -> dict[str, Any]:
    return {**(json.loads(post.key) if post.key else {}), "text": post.words}


def _cid_of(content: bytes) -> str:
    """Return what the network calls these bytes (https://atproto.com/specs/blob)."""
    multihash = b"\x01\x55\x12\x20" + hashlib.sha256(content).digest()
    return "b" + base64.b32encode(multihash).decode().rstrip("=").lower()


def _blob(picture: Upload) -> dict[str, Any]:
    ref = {"$link": picture.number}
    return {"$type": "blob", "ref": ref, "mimeType": picture.kind, "size": len(picture.content)}


def _named(post: Post) -> dict[str, Any]:
    cid = hashlib.sha256(f"{post.key}{post.words}".encode()).hexdigest()[:40]
    return {"uri": f"at://{DID}/{_COLLECTION}/{post.number}", "cid": f"bafyrei{cid}"}


def _no(status: int, error: str) -> web.Response:
    return web.json_response({"error": error, "message": error}, status=status)
