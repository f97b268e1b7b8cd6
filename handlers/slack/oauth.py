"""A council adds the bot of a county to its workspace: Slack's OAuth, by Bolt's own flow.

Whoever adds it begins at `INSTALL`, agrees at Slack, and comes back to `REDIRECT` in the same browser. The state
between the two is signed, good for ten minutes and one return, and bound to the browser by a cookie of Bolt's.

Sources: https://docs.slack.dev/authentication/installing-with-oauth,
https://docs.slack.dev/reference/methods/oauth.v2.access and auth.revoke there.
"""

import hashlib
import hmac
import secrets
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import aiohttp
from aiohttp import web
from slack_bolt.oauth.async_callback_options import AsyncCallbackOptions, AsyncFailureArgs, AsyncSuccessArgs
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.installation_store.models.installation import Installation
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore

from handlers.receiving.fetched import origin_of
from handlers.slack.manifest import scopes
from handlers.slack.transport.log_filters import hold_library_loggers
from handlers.slack.web_api.calls import PATIENT_S
from handlers.slack.web_api.punctual import web_client

INSTALL: Final = "/slack/install"
REDIRECT: Final = "/slack/oauth_redirect"
LASTS_S: Final = 600
_AWAY: Final = (SlackClientError, aiohttp.ClientError, TimeoutError, OSError)
_REASONS: Final = {
    "access_denied": "You did not let the bot into the workspace, so nothing was changed.",
    "invalid_browser": "This was begun in another browser, or too long ago. Nothing was changed.",
    "invalid_state": "This was done already, or begun too long ago. Nothing was changed.",
}
_GUEST: Final = "A guest of a workspace cannot add the bot. Ask somebody who is a full member of it."
_WHOLE: Final = "The bot is added to the workspace of one council, not to a whole organisation. Choose a workspace."
_NOT_TAKEN: Final = "Slack did not say which workspace this is for, so nothing was changed."


@dataclass(frozen=True, slots=True)
class Token:
    """A bot's token, and where Slack ends tokens, what gets the next one and when this one ends."""

    token: str = field(repr=False)
    refresh_token: str | None = field(default=None, repr=False)
    ends_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """The bot was let into a workspace.

    Attributes:
        team_id, team_name, enterprise_id: which workspace, and the organisation that it is part of, if it is.
        token: the bot's token there.
    """

    team_id: str
    team_name: str
    enterprise_id: str | None
    token: Token


class NotAdded(Exception):
    """The bot was not let into a workspace; the text is a plain sentence."""


class AddToSlack:
    """The two addresses at which a council adds the bot.

    Args:
        client: the client ID and the client secret of the app.
        key: 32 bytes that the states are signed with.
        api_url: where the Web API is.
        web_address: the address at which others reach the bot.
        session: the connection pool that all calls share.
        added: is told that it was added, and gives what the browser is shown next.
        refused: gives what the browser is shown with this sentence instead.
        now: gives aware UTC instants.
    """

    def __init__(
        self,
        client: tuple[str, str],
        key: bytes,
        *,
        api_url: str,
        web_address: str,
        session: aiohttp.ClientSession,
        added: Callable[[web.Request, Added], Awaitable[web.Response]],
        refused: Callable[[str], web.Response],
        now: Callable[[], datetime],
    ) -> None:
        self._client_id, self._client_secret = client
        self._states = _States(key, now)
        self._api_url = api_url
        self._back = web_address + REDIRECT
        self._session = session
        self._added, self._refused = added, refused

    def routes(self) -> list[web.RouteDef]:
        """Return both addresses."""
        return [web.get(INSTALL, self._begin), web.get(REDIRECT, self._return)]

    async def _begin(self, request: web.Request) -> web.Response:
        return _for_http(await self._flow(_Taken()).handle_installation(_for_bolt(request)))

    async def _return(self, request: web.Request) -> web.Response:
        taken = _Taken()
        try:
            await self._flow(taken).handle_callback(_for_bolt(request))
            return await self._added(request, await self._let_in(taken))
        except NotAdded as reason:
            return self._refused(str(reason))
        except _AWAY:
            return self._refused("Slack did not answer, so nothing was changed. Try again in a minute.")

    async def _let_in(self, taken: "_Taken") -> Added:
        """Return what was added. Raises NotAdded, and gives back a token that is not used."""
        found = taken.installation
        if found is None or not found.bot_token:
            raise NotAdded(_REASONS.get(taken.reason, _NOT_TAKEN))
        client = web_client(found.bot_token, self._api_url, self._session, PATIENT_S)
        amiss = _WHOLE if found.is_enterprise_install else None if found.team_id else _NOT_TAKEN
        if amiss is None and await _is_guest(client, found.user_id):
            amiss = _GUEST
        if amiss is not None:
            with suppress(SlackApiError, *_AWAY):
                await client.auth_revoke()
            raise NotAdded(amiss)
        ends = found.bot_token_expires_at
        return Added(
            str(found.team_id),
            found.team_name or str(found.team_id),
            found.enterprise_id,
            Token(found.bot_token, found.bot_refresh_token, datetime.fromtimestamp(ends, UTC) if ends else None),
        )

    def _flow(self, taken: "_Taken") -> AsyncOAuthFlow:
        """Return Bolt's flow for one request, so that what comes of it is known."""
        here = origin_of(self._api_url)
        settings = AsyncOAuthSettings(
            client_id=self._client_id,
            client_secret=self._client_secret,
            scopes=scopes(),
            redirect_uri=self._back,
            installation_store=taken,
            state_store=self._states,
            state_expiration_seconds=LASTS_S,
            install_page_rendering_enabled=False,
            authorization_url=f"{here}/oauth/v2/authorize",
            callback_options=AsyncCallbackOptions(success=taken.succeeded, failure=taken.failed),
        )
        client = web_client("", self._api_url, self._session, PATIENT_S)
        return AsyncOAuthFlow(client=client, logger=hold_library_loggers(), settings=settings)


async def renewed_token(
    session: aiohttp.ClientSession, api_url: str, client: tuple[str, str], refresh_token: str, *, now: datetime
) -> Token:
    """Return the next token of a workspace where Slack ends them. Raises NotAdded.

    Source: https://docs.slack.dev/authentication/using-token-rotation
    """
    calls = web_client("", api_url, session, PATIENT_S)
    try:
        answer = await calls.oauth_v2_access(
            client_id=client[0], client_secret=client[1], grant_type="refresh_token", refresh_token=refresh_token
        )
    except SlackApiError as error:
        raise NotAdded(f"Slack does not renew the token ({error.response.get('error')})") from None
    except _AWAY as error:
        raise NotAdded(f"Slack cannot be reached ({type(error).__name__})") from None
    return Token(answer["access_token"], answer["refresh_token"], now + timedelta(seconds=int(answer["expires_in"])))


async def _is_guest(client: Any, user: str) -> bool:
    shown = (await client.users_info(user=user))["user"]
    return any(shown.get(flag) for flag in ("is_restricted", "is_ultra_restricted", "is_stranger", "is_bot", "deleted"))


class _Taken(AsyncInstallationStore):
    """What came of one return from Slack: what was added, or why nothing was."""

    def __init__(self) -> None:
        self.installation: Installation | None = None
        self.reason = ""

    async def async_save(self, installation: Installation) -> None:
        self.installation = installation

    async def succeeded(self, _args: AsyncSuccessArgs) -> BoltResponse:
        return BoltResponse(status=200)

    async def failed(self, args: AsyncFailureArgs) -> BoltResponse:
        self.reason = args.reason
        return BoltResponse(status=args.suggested_status_code)


class _States(AsyncOAuthStateStore):
    """States that are signed and dated, so that each process of a county knows those of the others."""

    def __init__(self, key: bytes, now: Callable[[], datetime]) -> None:
        self._key = key
        self._now = now
        self._used: dict[str, float] = {}

    async def async_issue(self, *_args: Any, **_kwargs: Any) -> str:
        body = f"{secrets.token_urlsafe(16)}.{int(self._now().timestamp())}"
        return f"{body}.{self._signature(body)}"

    async def async_consume(self, state: str) -> bool:
        body, _, signature = state.rpartition(".")
        now = self._now().timestamp()
        issued = body.rpartition(".")[2]
        right = hmac.compare_digest(self._signature(body).encode(), signature.encode("utf-8", "replace"))
        if not right or not 0 <= now - int(issued) <= LASTS_S or state in self._used:
            return False
        self._used = {one: at for one, at in self._used.items() if now - at <= LASTS_S} | {state: now}
        return True

    def _signature(self, body: str) -> str:
        return hmac.digest(self._key, body.encode("utf-8", "replace"), hashlib.sha256).hex()


def _for_bolt(request: web.Request) -> AsyncBoltRequest:
    query: dict[str, Sequence[str]] = {name: request.query.getall(name) for name in request.query}
    headers: dict[str, str | Sequence[str]] = {"Cookie": request.headers.getall("Cookie", [])}
    return AsyncBoltRequest(body="", query=query, headers=headers)


def _for_http(response: BoltResponse) -> web.Response:
    answer = web.Response(status=response.status, headers={"Cache-Control": "no-store"})
    for name, values in response.headers.items():
        for value in values if isinstance(values, list) else [values]:
            if name.lower() in {"location", "set-cookie"}:
                answer.headers.add(name, str(value))
    return answer
