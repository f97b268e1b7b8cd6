"""How what Slack sends is answered: what people do by the tables of the house, events and the rest by Bolt.

A click goes straight from the door to its step: on the way through Bolt's middleware and listeners it took a third of
the time of its answer again. Whoever answers does the work, commits, and only then acknowledges; what follows is in
the letters.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from chatops.desk import Desk
from handlers.answering import routes
from handlers.answering.closed import CLOSED
from handlers.answering.refusals import Again, Kind
from handlers.answering.working import fresh_budget, worked
from handlers.platform import Platform
from handlers.requests.installation import Installation
from handlers.requests.request import Answer, Handler, Mend, PutInPlace, PutOnTop, Request, Say, Show
from handlers.screens import pages
from handlers.slack.drawing import blocks_of, view_of
from handlers.slack.elsewhere import AT_ONCE_S
from handlers.slack.events import keep_event
from handlers.slack.messages import fits_one_message
from handlers.slack.people_offered import offering
from handlers.slack.reading import answers_in
from handlers.slack.showing import opened, redrawn, told
from handlers.slack.so_far import SoFar
from handlers.slack.transport.dispatch import BOLT_OPTIONS, Dispatch, bolt_dispatch
from handlers.slack.transport.log_filters import hold_library_loggers
from handlers.slack.transport.payload_text import as_typed
from handlers.slack.transport.shapes import made_sound
from handlers.slack.web_api.client import SlackClient

_Answer = Callable[[AsyncAck, dict[str, Any]], Awaitable[None]]


def slack_dispatch(
    desk: Desk, workspace: SlackClient, installation: Installation, token: str, platform: Platform | None = None
) -> Dispatch:
    """Return what answers everything that `intake.py` has verified. Steps are given `platform`, else Slack."""
    answering = _Answering(desk, workspace, installation, platform or workspace)
    by_kind: dict[str, _Answer] = {
        "block_actions": answering.button,
        "view_submission": answering.form,
        "view_closed": answering.closed,
        "shortcut": answering.shortcut,
        "message_action": answering.shortcut,
    }
    rest = bolt_dispatch(bolt_app(desk, workspace, token))

    async def dispatch(payload: dict[str, Any], headers: Mapping[str, str]) -> BoltResponse:
        answer = answering.command if "command" in payload else by_kind.get(payload["type"])
        if answer is None:
            return await rest(payload, headers)
        ack = AsyncAck()  # type: ignore[no-untyped-call]
        await answer(ack, made_sound(payload))
        if ack.response is None:
            raise RuntimeError(f"{payload.get('type', 'a command')} was not acknowledged")
        return ack.response

    return dispatch


def bolt_app(desk: Desk, workspace: SlackClient, token: str) -> AsyncApp:
    """Return Bolt as it answers events; what else there is gets its 404."""
    # Bolt would ask Slack who we are on each request; the settings say it.
    us = AuthorizeResult(enterprise_id=workspace.home.enterprise, team_id=workspace.home.team, bot_token=token)

    async def authorize(**_: Any) -> AuthorizeResult:
        return us

    options: dict[str, Any] = dict(BOLT_OPTIONS)
    logger = hold_library_loggers()
    app = AsyncApp(authorize=authorize, logger=logger, ignoring_self_events_enabled=False, **options)

    @app.middleware
    async def keep_events(req: AsyncBoltRequest, next: Callable[[], Awaitable[BoltResponse]]) -> BoltResponse:  # noqa: A002 — Bolt passes it by this name
        """An event is kept before Slack is told that it arrived. What raises here makes Slack send it again."""
        if req.body.get("type") != "event_callback":
            return await next()
        await keep_event(desk, req.body)
        return BoltResponse(status=200, body="")

    return app


@dataclass(frozen=True, slots=True)
class _Answering:
    """How what Slack sends becomes a request, and the answer to it what Slack is asked to show."""

    desk: Desk
    workspace: SlackClient
    installation: Installation
    platform: Platform
    so_far: SoFar = field(default_factory=SoFar)

    async def command(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Answer what was typed after a slash."""
        text = as_typed(body.get("text") or "")
        confidential = body["command"] in routes.CONFIDENTIAL_COMMANDS
        request = await self._request(body["user_id"], None, text=text, confidential=confidential)
        answer = await self._answer(routes.TYPED.of(body["command"]), Kind.COMMAND, request)
        if isinstance(answer, Say) and not fits_one_message(answer.text, answer.parts):
            answer = Show(pages.answer_page(answer.text, answer.parts))
        if isinstance(answer, Show):
            again = Again.BUTTON if answer.again else Again.COMMAND
            answer = await opened(answer, body["trigger_id"], request, self.workspace, again)
        if isinstance(answer, Say):
            parts = await self.workspace.elsewhere.named(answer.parts, AT_ONCE_S)
            await ack(text=answer.text, blocks=blocks_of(parts), response_type="ephemeral")
        else:
            await ack()

    async def button(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Answer what was pressed."""
        pressed, within = body["actions"][0], _form_of(body)
        handler = of_button(pressed)
        if handler is None:  # a choice made in a form that is still open: read when the form is sent, or closed
            self.so_far.note(within)
            await ack()
            return
        text, page = str(pressed.get("value") or ""), str(within.get("private_metadata") or "")
        sent = {"text": text, "page": page, "form": str(within.get("id") or ""), "answers": answers_in(within)}
        request = await self._request(body["user"]["id"], body["user"].get("team_id"), **sent)
        answer = await self._answer(handler, Kind.BUTTON, request)
        if isinstance(answer, Show):
            on_top = bool(within)
            answer = await opened(answer, body["trigger_id"], request, self.workspace, Again.BUTTON, on_top=on_top)
        elif isinstance(answer, PutInPlace):
            answer = await redrawn(answer, str(within.get("id")), request, self.workspace)
        if isinstance(answer, Say):
            await told(answer, request, self.workspace, (body.get("channel") or {}).get("id"))
        await ack()

    async def shortcut(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Answer what was chosen in the menu of a message."""
        message = body.get("message")
        message = message if isinstance(message, dict) else {}
        request = await self._request(body["user"]["id"], body["user"].get("team_id"), message=message)
        answer = await self._answer(routes.SHORTCUTS[body["callback_id"]], Kind.BUTTON, request)
        if isinstance(answer, Show):
            answer = await opened(answer, body["trigger_id"], request, self.workspace, Again.MENU)
        if isinstance(answer, Say):
            # The bot may not be in the channel of the message, where nothing of its own could be shown.
            await told(answer, request, self.workspace, None)
        await ack()

    async def form(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Answer a form that was sent."""
        view = body["view"]
        self.so_far.forget(view)
        request = await self._request(
            body["user"]["id"],
            body["user"].get("team_id"),
            text=view.get("private_metadata") or "",
            form=view["id"],
            answers=answers_in(view),
        )
        questions = tuple(block["block_id"] for block in view["blocks"] if block["type"] == "input")
        answer = await self._answer(routes.FORMS[view["callback_id"]], Kind.FORM, request, questions)
        below = view.get("previous_view_id")
        if isinstance(answer, PutInPlace) and below:
            shown = await redrawn(answer, below, request, self.workspace)
            if shown is answer:
                await ack()  # the form closes, and shows the page below
                return
        if isinstance(answer, Mend):
            await ack(response_action="errors", errors=dict(answer.sentences))
        elif isinstance(answer, PutOnTop):
            await ack(response_action="push", view=view_of(await self.workspace.named(answer.screen, AT_ONCE_S)))
        elif isinstance(answer, Show | PutInPlace):
            await ack(response_action="update", view=view_of(await self.workspace.named(answer.screen, AT_ONCE_S)))
        else:
            await ack()

    async def closed(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Let whoever keeps such a form have what was in it: it was closed without being sent."""
        view = body["view"]
        if handler := CLOSED.get(view["callback_id"]):
            answers, text = self.so_far.at_close(view), view.get("private_metadata") or ""
            request = await self._request(body["user"]["id"], body["user"].get("team_id"), text=text, answers=answers)
            answer = await worked(handler, Kind.COMMAND, request)
            if isinstance(answer, Say):
                await told(answer, request, self.workspace, None)
        await ack()

    async def _answer(self, handler: Handler, kind: Kind, request: Request, questions: tuple[str, ...] = ()) -> Answer:
        answer = await worked(handler, kind, request, questions)
        return await offering(answer, self.desk, request, self.workspace)

    async def _request(self, user: str, team: str | None, **more: Any) -> Request:
        budget = fresh_budget()
        caller = await self.workspace.caller(user, team, budget.left())
        return Request(self.desk, self.platform, self.installation, caller, budget=budget, **more)


def of_button(pressed: Mapping[str, Any]) -> Handler | None:
    """Return who answers what was pressed; None for a choice in a form that is still open, and for a link."""
    known = routes.BUTTONS.get(str(pressed.get("action_id")))
    if known is None and pressed.get("type") == "button" and not pressed.get("url"):
        return routes.BUTTONS.other
    return known


def _form_of(body: dict[str, Any]) -> dict[str, Any]:
    """Return the form or page that a button stands in; empty when it stands in a message or on the Home tab."""
    view = body.get("view") or {}
    return view if view.get("type") == "modal" else {}
