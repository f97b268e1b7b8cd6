"""Microsoft's service, as the bot calls it: tokens, conversations, messages, members. Strict, and 501 for all else.

Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Callable
from typing import Any

from aiohttp import web

from handlers.practice.teams_server.cards import is_too_big, message_amiss
from handlers.practice.teams_server.signing import Signing
from handlers.practice.teams_server.tenant import Conversation, Json, Member, Message, Tenant

SCOPE = "https://api.botframework.com/.default"


Exchanged = Callable[[str, str, dict[str, str], str, int, str, float], None]
"""Given "to bot" or "from bot", what it was, the headers and body of the request, the status and body of the answer (0
and nothing where there was none), and the milliseconds between.
"""
_NAMES = {"v3", "conversations", "activities", "members"}
"""The parts of an address that are no ids."""


def _nobody_looks(*_told: object) -> None:
    """Keep nothing of an exchange."""


class Refused(Exception):
    """What the service does not do, with its status and code."""

    def __init__(self, status: int, code: str, message: str = "") -> None:
        super().__init__(code)
        self.status, self.code, self.message = status, code, message or code


class Service:
    """The calls of one bot. ``faults_seen`` lists every message that Teams would not have taken.

    ``exchanged`` is told of every call and every activity with its answer, by whoever shows them to people.
    """

    def __init__(self, tenant: Tenant, signing: Signing) -> None:
        self.tenant = tenant
        self.signing = signing
        self.origin = ""
        self.tokens: set[str] = set()
        self.faults_seen: list[str] = []
        self.calls = 0
        self.created = 0
        self.exchanged: Exchanged = _nobody_looks
        self.changed: Callable[[], None] = lambda: None
        self.failing: Callable[[str, str], web.Response | None] = lambda _method, _path: None

    def routes(self) -> list[web.RouteDef]:
        """Return every address there is."""
        return [
            web.get("/keys/openid", self._openid),
            web.get("/keys/jwks", self._jwks),
            web.post("/login/{tenant}/oauth2/v2.0/token", self._token),
            web.get("/service/files/{file}", self._file),
            web.route("*", "/service/{tail:.*}", self._call),
        ]

    async def _openid(self, _request: web.Request) -> web.Response:
        return web.json_response({"issuer": "practice", "jwks_uri": f"{self.origin}/keys/jwks"})

    async def _jwks(self, _request: web.Request) -> web.Response:
        return web.json_response(self.signing.key_set())

    async def _token(self, request: web.Request) -> web.Response:
        given = await request.post()
        right = {
            "grant_type": "client_credentials",
            "client_id": self.tenant.app,
            "client_secret": self.tenant.app_secret,
            "scope": SCOPE,
        }
        if request.match_info["tenant"] != self.tenant.id or dict(given) != right:
            return web.json_response({"error": "invalid_client"}, status=401)
        token = secrets.token_hex(16)
        self.tokens.add(token)
        return web.json_response({"token_type": "Bearer", "expires_in": 3599, "access_token": token})

    async def _file(self, request: web.Request) -> web.Response:
        """Return a file that somebody sent, at an address that lets in whoever has it."""
        content = self.tenant.files.get(request.match_info["file"])
        if content is None:
            return web.Response(status=404)
        return web.Response(body=content, content_type="application/octet-stream")

    async def _call(self, request: web.Request) -> web.Response:
        begun = time.perf_counter()
        sent = await request.text()
        answer = self._answer(request, sent)
        parts = request.match_info["tail"].strip("/").split("/")
        what = f"{request.method} {'/'.join(one if one in _NAMES else '…' for one in parts)}"
        took = (time.perf_counter() - begun) * 1000
        self.exchanged("from bot", what, dict(request.headers), sent, answer.status, answer.text or "", took)
        return answer

    def _answer(self, request: web.Request, sent: str) -> web.Response:
        self.calls += 1
        failed = self.failing(request.method, request.path)
        if failed is not None:
            return failed
        if request.headers.get("Authorization", "").removeprefix("Bearer ") not in self.tokens:
            return _refused(Refused(401, "Unauthorized"))
        body = json.loads(sent) if sent else {}
        try:
            targeted = request.query.get("isTargetedActivity") == "true"
            return self._done(request.method, request.match_info["tail"].strip("/").split("/"), body, targeted=targeted)
        except Refused as refused:
            return _refused(refused)
        finally:
            self.changed()

    def _done(self, method: str, path: list[str], body: Any, *, targeted: bool) -> web.Response:
        match method, path:
            case "POST", ["v3", "conversations"]:
                return self._create(body)
            case "POST", ["v3", "conversations", ident, "activities"] if targeted:
                return web.json_response({"id": self._say_to_one(self._conversation(ident), body).id}, status=201)
            case "POST", ["v3", "conversations", ident, "activities"]:
                return web.json_response({"id": self._say(self._conversation(ident), body).id}, status=201)
            case "PUT", ["v3", "conversations", ident, "activities", message]:
                return self._change(self._conversation(ident), message, body)
            case "GET", ["v3", "conversations", ident, "pagedmembers"]:
                return self._members(ident)
            case "GET", ["v3", "conversations", ident, "members", member]:
                return self._member(self._conversation(ident), member)
            case _:
                raise Refused(501, f"{method} {'/'.join(path)} is not known to the practice tenant")

    def _create(self, body: Json) -> web.Response:
        if (
            body.get("tenantId") != self.tenant.id
            or body.get("channelData", {}).get("tenant", {}).get("id") != self.tenant.id
        ):
            raise Refused(400, "BadSyntax", "the tenant is missing")
        if body.get("bot", {}).get("id") != f"28:{self.tenant.app}":
            raise Refused(403, "BotNotInConversationRoster")
        if body.get("isGroup"):
            if body["channelData"].get("channel", {}).get("id") != self.tenant.drafts_channel:
                raise Refused(404, "ConversationNotFound")
            self._look_at(body.get("activity", {}))
            first = self.tenant.next_id()
            thread = self.tenant.thread(first)
            thread.messages.append(Message(thread.id, first, body["activity"]))
            return web.json_response({"id": thread.id, "activityId": first}, status=201)
        self.created += 1
        members = body.get("members")
        ident = members[0].get("id") if isinstance(members, list) and len(members) == 1 else ""
        member = self.tenant.member_by(str(ident))
        if member is None or member.tenant != self.tenant.id or member.closed:
            raise Refused(403, "ForbiddenOperationException")
        self._can_be_reached(member)
        return web.json_response({"id": self.tenant.with_person(member).id}, status=201)

    def _can_be_reached(self, member: Member) -> None:
        if not member.installed:
            raise Refused(403, "BotNotInConversationRoster")
        if member.blocked:
            raise Refused(403, "ConversationBlockedByUser")

    def _conversation(self, ident: str) -> Conversation:
        if ident == self.tenant.drafts_channel:
            return Conversation(ident, channel=ident)
        found = self.tenant.conversations.get(ident)
        if found is None:
            raise Refused(404, "ConversationNotFound")
        return found

    def _say(self, conversation: Conversation, activity: Json) -> Message:
        if conversation.member:
            self._can_be_reached(self.tenant.members[conversation.member])
        self._look_at(activity)
        message = Message(conversation.id, self.tenant.next_id(), activity)
        conversation.messages.append(message)
        return message

    def _say_to_one(self, conversation: Conversation, activity: Json) -> Message:
        """Keep a message that one person sees in a channel or a chat of several."""
        to = activity.get("recipient", {})
        member = self.tenant.member_by(str(to.get("id")))
        if conversation.member or member is None or to.get("id") != member.for_bot or to.get("isTargeted") is not True:
            raise Refused(400, "BadSyntax", "a targeted message is for one person among several")
        message = self._say(conversation, activity)
        message.only_for = member.key
        return message

    def _change(self, conversation: Conversation, ident: str, activity: Json) -> web.Response:
        message = next((one for one in conversation.messages if one.id == ident and not one.deleted), None)
        if message is None:
            raise Refused(404, "ActivityNotFoundInConversation")
        self._look_at(activity)
        message.activity, message.version = activity, message.version + 1
        return web.json_response({"id": ident})

    def _member(self, conversation: Conversation, ident: str) -> web.Response:
        member = self.tenant.member_by(ident)
        if member is None or member.closed or (conversation.member and conversation.member != member.key):
            raise Refused(404, "MemberNotFoundInConversation")
        return web.json_response(_as_teams(member))

    def _members(self, ident: str) -> web.Response:
        """Return everybody in the team of a channel, on one page."""
        if ident != self.tenant.drafts_channel:
            raise Refused(403, "BotNotInConversationRoster")
        there = [one for one in self.tenant.members.values() if one.tenant == self.tenant.id and not one.closed]
        return web.json_response({"members": [_as_teams(one) for one in there]})

    def _look_at(self, activity: Json) -> None:
        if is_too_big(activity):
            self.faults_seen.append("a message is too big")
            raise Refused(413, "MessageSizeTooBig")
        amiss = message_amiss(activity)
        if amiss:
            self.faults_seen += amiss
            raise Refused(400, "BadSyntax", "; ".join(amiss)[:500])


def _as_teams(member: Member) -> Json:
    """Return somebody as the service shows them."""
    return {
        "id": member.for_bot,
        "name": member.name,
        "aadObjectId": member.id,
        "userPrincipalName": member.principal,
        "tenantId": member.tenant,
        "userRole": "guest" if member.is_guest else "user",
    }


def _refused(refused: Refused) -> web.Response:
    body = {"error": {"code": refused.code, "message": refused.message}}
    return web.json_response(body, status=refused.status)
