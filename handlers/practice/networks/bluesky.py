"""A practice network in the shape of Bluesky: one record under one key, which is put only where there is none."""

import hashlib
import json
import re
from collections.abc import Iterator
from typing import Any

from aiohttp import web

from handlers.practice.networks.shelf import Post, Shelf

NAME = "bluesky"
LOGIN = "thornbury.bsky.example"
PASSWORD = "abcd-efgh-ijkl-mnop"  # noqa: S105 - invented, for this computer only
DID = "did:plc:thornburypractice2345678"
_TOKEN = "practice-bluesky-session"  # noqa: S105 - the same
_COLLECTION = "app.bsky.feed.post"
_KEY = re.compile(r"[2-7a-z]{13}")
LONGEST = 300


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

    async def _sign_in(self, request: web.Request) -> web.Response:
        given = await request.json()
        if (given.get("identifier"), given.get("password")) != (LOGIN, PASSWORD):
            return _no(401, "AuthenticationRequired")
        self.token_runs_out = False
        return web.json_response({"did": DID, "handle": LOGIN, "accessJwt": _TOKEN, "refreshJwt": _TOKEN})

    async def _put(self, request: web.Request) -> web.Response:
        if self.token_runs_out:
            return _no(400, "ExpiredToken")
        if request.headers.get("Authorization") != f"Bearer {_TOKEN}":
            return _no(401, "AuthMissing")
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
        kept = json.dumps(record, sort_keys=True)
        return web.json_response(_named(self._shelf.put(NAME, record["text"], number=key, key=kept)))

    async def _get(self, request: web.Request) -> web.Response:
        post = self._shelf.find(NAME, request.query.get("rkey", ""))
        if post is None or request.query.get("repo") != DID:
            return _no(400, "RecordNotFound")
        return web.json_response({**_named(post), "value": {**json.loads(post.key), "text": post.words}})


def _named(post: Post) -> dict[str, Any]:
    cid = hashlib.sha256(f"{post.key}{post.words}".encode()).hexdigest()[:40]
    return {"uri": f"at://{DID}/{_COLLECTION}/{post.number}", "cid": f"bafyrei{cid}"}


def _no(status: int, error: str) -> web.Response:
    return web.json_response({"error": error, "message": error}, status=status)
