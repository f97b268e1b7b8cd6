"""Answers POST and GET /api/<method> as Slack does: token, scope, limits, arguments, then the method itself.

Source: https://docs.slack.dev/apis/web-api
"""

from __future__ import annotations

import asyncio
import secrets
import time
from typing import Any

import orjson
from aiohttp import web

from handlers.practice.council.council import Council
from handlers.practice.council.errors import SlackRefused
from handlers.practice.council.faults import Fault
from handlers.practice.council.workspace import Json
from handlers.practice.slack_server import (
    methods_chat,
    methods_conversations,
    methods_files,
    methods_people,
    methods_views,
)
from handlers.practice.slack_server.methods import Method

METHODS: dict[str, Method] = {
    **methods_chat.METHODS,
    **methods_conversations.METHODS,
    **methods_files.METHODS,
    **methods_people.METHODS,
    **methods_views.METHODS,
}


class WebApi:
    """The Web API of one practice council, with the methods of Socket Mode added."""

    def __init__(self, council: Council, socket_methods: dict[str, Method]) -> None:
        self.council = council
        self.methods = {**METHODS, **socket_methods}
        self._frozen = asyncio.Event()

    def thaw(self) -> None:
        """Let go of every frozen call, because the server is stopping."""
        self._frozen.set()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one call and keep the exchange."""
        name = request.match_info["method"]
        begun = time.perf_counter()
        status, body, sent = 0, b"", ""
        self.council.started()
        try:
            answer, sent = await self._answer(name, request)
            status, body = answer.status, answer.body if isinstance(answer.body, bytes) else b""
        finally:
            self.council.finished()
            self.council.exchanges.add(
                self.council.clock.now().isoformat(),
                "from bot",
                name,
                dict(request.headers),
                sent,
                status,
                body.decode(),
                (time.perf_counter() - begun) * 1000,
            )
        return answer

    async def _answer(self, name: str, request: web.Request) -> tuple[web.Response, str]:
        fault = self.council.faults.take(name)
        if fault is not None and fault.what in {"delay", "freeze", "drop_before"}:
            await self._hold(fault, request)
        refused = _strike(fault)
        if refused is not None:
            return refused, ""
        try:
            args, token = await self._arguments(name, request)
            answer = self._call(name, args, token)
            status, headers, sent = 200, {}, orjson.dumps(args).decode()
        except SlackRefused as no:
            answer, sent = _refusal(no), ""
            status = 429 if no.code == "ratelimited" else 200
            headers = {"Retry-After": str(no.more["retry_after"])} if status == 429 else {}
        if fault is not None and fault.what == "drop_after":
            _drop(request)
        if fault is not None and fault.what == "freeze_after":
            self.council.changes.happened()
            await self._frozen.wait()
            _drop(request)
        headers |= {
            "x-oauth-scopes": ",".join(self.council.workspace.app.scopes),
            "x-accepted-oauth-scopes": self.methods[name].scope if name in self.methods else "",
            "x-slack-req-id": secrets.token_hex(16),
        }
        return _json(answer, status, headers), sent

    async def _hold(self, fault: Fault, request: web.Request) -> None:
        if fault.what == "delay":
            await asyncio.sleep(fault.seconds)
        elif fault.what == "freeze":
            await self._frozen.wait()
            _drop(request)
        else:
            _drop(request)

    def _call(self, name: str, args: Json, token: str) -> Json:
        method = self.methods.get(name)
        if method is None:
            raise SlackRefused("unknown_method", req_method=name)
        self._check_token(method, token)
        channel = str(args.get("channel", "")) if method.posts else ""
        wait = self.council.limits.wait(name, method.tier, channel)
        if wait:
            raise SlackRefused("ratelimited", retry_after=wait)
        return {"ok": True, **method.handler(self.council, args)}

    def _check_token(self, method: Method, token: str) -> None:
        if not token:
            raise SlackRefused("not_authed")
        known = self.council.workspace.app.tokens.get(token)
        if known is None:
            raise SlackRefused("invalid_auth")
        if known.get("revoked"):
            raise SlackRefused("token_revoked")
        if known["kind"] != method.token:
            raise SlackRefused("not_allowed_token_type")
        if method.scope and method.scope not in known["scopes"]:
            raise SlackRefused("missing_scope", needed=method.scope, provided=",".join(known["scopes"]))

    async def _arguments(self, name: str, request: web.Request) -> tuple[Json, str]:
        args: Json = dict(request.query)
        if args.pop("token", None):
            self.council.note_bot_fault(f"{name} was called with a token in the address, where logs keep it.")
        if request.method == "POST":
            args |= await _body(request)
        token = str(args.pop("token", "") or "")
        header = request.headers.get("Authorization", "")
        if header:
            token = header.removeprefix("Bearer ").strip()
        return args, token


async def _body(request: web.Request) -> Json:
    if request.content_type == "application/json":
        try:
            read: Any = orjson.loads(await request.read())
        except orjson.JSONDecodeError as error:
            raise SlackRefused("invalid_json") from error
        if not isinstance(read, dict):
            raise SlackRefused("json_not_object")
        return read
    form = await request.post()
    return {name: value for name, value in form.items() if isinstance(value, str)}


def _refusal(no: SlackRefused) -> Json:
    answer: Json = {"ok": False, "error": no.code, **{k: v for k, v in no.more.items() if k != "retry_after"}}
    if no.messages:
        answer["response_metadata"] = {"messages": no.messages}
        answer["errors"] = no.messages
    return answer


def _json(answer: Json, status: int, headers: dict[str, str]) -> web.Response:
    return web.Response(
        body=orjson.dumps(answer), status=status, headers=headers, content_type="application/json", charset="utf-8"
    )


def _strike(fault: Fault | None) -> web.Response | None:
    """Give the answer of a fault that answers in place of the method, if it is one."""
    match fault.what if fault else "":
        case "http_500":
            return web.Response(status=500, text="Internal Server Error")
        case "html":
            page = "<!DOCTYPE html><html><body>We are having trouble.</body></html>"
            return web.Response(status=503, text=page, content_type="text/html")
        case "429":
            seconds = str(int(fault.seconds) if fault else 0)
            return _json({"ok": False, "error": "ratelimited"}, 429, {"Retry-After": seconds})
        case "error":
            return _json({"ok": False, "error": fault.code if fault else ""}, 200, {})
    return None


def _drop(request: web.Request) -> None:
    """Close the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    raise ConnectionResetError("The practice server dropped the connection, as a test asked.")
