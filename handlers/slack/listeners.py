"""How Bolt is told of what the bot answers, and how each of it is answered.

One listener of each kind and a table behind it: Bolt asks its listeners one after the other, so twenty of them would
halve the rate. A listener does its work, commits, and only then acknowledges; what follows is in the letters.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import orjson
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from chatops.desk import Desk
from chatops.ports import Collided
from handlers.slack import tables
from handlers.slack.blocks import pages
from handlers.slack.blocks.elements import Element
from handlers.slack.dispatch import BOLT_OPTIONS
from handlers.slack.incoming import as_typed, event_key
from handlers.slack.quiet import hold_library_loggers
from handlers.slack.refusals import Kind, answer_to, plain_sentence
from handlers.slack.tables import Handler
from handlers.slack.visit import Answer, Mend, Push, Redraw, Refresh, Say, Show, Visit, form_state
from handlers.slack.workspace import TriggerLost, Workspace

TIME_TO_WORK_S = 1.5
"""How long a visit may take before its person is told that it may not have been saved. Slack waits for 3 s, and who
it is may have taken a second to find out."""


def bolt_app(desk: Desk, workspace: Workspace, token: str) -> AsyncApp:
    """Bolt, with the tables of `tables.py` behind it. Requests are verified before they reach it (`intake.py`)."""
    team, enterprise = workspace.home.team, workspace.home.enterprise
    # Bolt would ask Slack who we are on each request; the settings say it.
    us = AuthorizeResult(enterprise_id=enterprise, team_id=team, bot_token=token)

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
        await _keep(desk, req.body)
        return BoltResponse(status=200, body="")

    @app.command(re.compile(""))
    async def on_command(ack: AsyncAck, body: dict[str, Any]) -> None:
        await _answer_command(ack, body, desk, workspace)

    @app.action(re.compile(""))
    async def on_button(ack: AsyncAck, body: dict[str, Any]) -> None:
        await _answer_button(ack, body, desk, workspace)

    @app.shortcut(re.compile(""))
    async def on_shortcut(ack: AsyncAck, body: dict[str, Any]) -> None:
        await _answer_shortcut(ack, body, desk, workspace)

    @app.view(re.compile(""))
    async def on_form(ack: AsyncAck, body: dict[str, Any]) -> None:
        await _answer_form(ack, body, desk, workspace)

    return app


async def _keep(desk: Desk, body: Mapping[str, Any]) -> None:
    event = body.get("event") or {}
    if event_name(event) not in tables.EVENTS:
        return
    await take_in(desk, event_key(event, str(body["event_id"])), event)


async def take_in(desk: Desk, key: str, event: Mapping[str, Any]) -> None:
    """Keep an event in the inbox, with the letter that deals with it; nothing when it is there already."""
    # Slack's JSON can hold half a character, which no database keeps; it is replaced, not refused.
    text = orjson.dumps(_whole(event)).decode()
    now = desk.clock.now()
    try:
        taken_in = await desk.records.write(lambda work: work.inbox.take_in(key, text, now=now))
    except Collided:
        return
    if taken_in:
        desk.wake()


def event_name(event: Mapping[str, Any]) -> str:
    """The name of an event as one subscribes to it: `message.im`, `app_home_opened`."""
    return ".".join(str(part) for part in (event.get("type"), event.get("channel_type")) if part)


async def _answer_command(ack: AsyncAck, body: dict[str, Any], desk: Desk, workspace: Workspace) -> None:
    visit = Visit(
        desk,
        workspace,
        await workspace.caller(body["user_id"]),
        text=as_typed(body.get("text") or ""),
        confidential=body["command"] in tables.CONFIDENTIAL_COMMANDS,
    )
    first = visit.text.strip().partition(" ")[0].lower()
    handler = tables.COMMANDS_WITH_A_WORD.get(f"{body['command']} {first}") or tables.COMMANDS[body["command"]]
    answer = await _worked(handler, Kind.COMMAND, visit)
    if isinstance(answer, Show):
        answer = await _opened(answer, body["trigger_id"], workspace)
    if isinstance(answer, Say):
        await ack(text=answer.text, blocks=answer.blocks, response_type="ephemeral")
    else:
        await ack()


async def _answer_button(ack: AsyncAck, body: dict[str, Any], desk: Desk, workspace: Workspace) -> None:
    pressed = body["actions"][0]
    handler = tables.BUTTONS.get(pressed["action_id"])
    if handler is None:  # a choice made in a form that is still open: read when the form is sent
        await ack()
        return
    user, within = body["user"]["id"], _form_of(body)
    caller = await workspace.caller(user, body["user"].get("team_id"))
    visit = Visit(
        desk, workspace, caller, text=str(pressed.get("value") or ""), page=str(within.get("private_metadata") or "")
    )
    answer = await _worked(handler, Kind.BUTTON, visit)
    if isinstance(answer, Show):
        answer = await _opened(answer, body["trigger_id"], workspace, on_top=bool(within))
    elif isinstance(answer, Redraw):
        answer = await _redrawn(answer.view, str(within.get("id")), workspace)
    if isinstance(answer, Say):
        await workspace.tell_quietly(user, answer.text, (body.get("channel") or {}).get("id"))
    await ack()


async def _answer_shortcut(ack: AsyncAck, body: dict[str, Any], desk: Desk, workspace: Workspace) -> None:
    user = body["user"]["id"]
    caller = await workspace.caller(user, body["user"].get("team_id"))
    message = body.get("message")
    visit = Visit(desk, workspace, caller, message=message if isinstance(message, dict) else {})
    answer = await _worked(tables.SHORTCUTS[body["callback_id"]], Kind.BUTTON, visit)
    if isinstance(answer, Show):
        answer = await _opened(answer, body["trigger_id"], workspace)
    if isinstance(answer, Say):
        # The bot may not be in the channel of the message, where nothing of its own could be shown.
        await workspace.tell_quietly(user, answer.text, None)
    await ack()


async def _answer_form(ack: AsyncAck, body: dict[str, Any], desk: Desk, workspace: Workspace) -> None:
    view = body["view"]
    visit = Visit(
        desk,
        workspace,
        await workspace.caller(body["user"]["id"], body["user"].get("team_id")),
        text=view.get("private_metadata") or "",
        form=view["id"],
        answers=form_state(view),
    )
    questions = tuple(block["block_id"] for block in view["blocks"] if block["type"] == "input")
    answer = await _worked(tables.FORMS[view["callback_id"]], Kind.FORM, visit, questions)
    if isinstance(answer, Mend):
        await ack(response_action="errors", errors=dict(answer.sentences))
    elif isinstance(answer, Refresh):
        below = view.get("previous_view_id")
        redrawn = await _redrawn(answer.view, below, workspace) if below else None
        if isinstance(redrawn, Refresh):
            await ack()  # the form closes, and shows the page below
        else:
            await ack(response_action="update", view=answer.view)
    elif isinstance(answer, Show):
        await ack(response_action="update", view=answer.view)
    elif isinstance(answer, Push):
        await ack(response_action="push", view=answer.view)
    else:
        await ack()


def _form_of(body: dict[str, Any]) -> dict[str, Any]:
    """The form or page that a button stands in; empty when it stands in a message or on the Home tab."""
    view = body.get("view") or {}
    return view if view.get("type") == "modal" else {}


async def _redrawn(view: Element, form: str, workspace: Workspace) -> Answer:
    """Draw an open page again; when Slack does not, what was done is done all the same."""
    try:
        await workspace.redraw_form(form, view)
    except TriggerLost:
        return Say("It is done, and Slack did not show it. Open it again to see how it stands.", ())
    return Refresh(view)


async def _worked(handler: Handler, kind: Kind, visit: Visit, questions: tuple[str, ...] = ()) -> Answer:
    """The answer of a handler, or why there is none. A visit is always answered."""
    work = asyncio.ensure_future(handler(visit))
    _UNDER_WAY.add(work)
    work.add_done_callback(_ended)
    try:
        await asyncio.wait([work], timeout=TIME_TO_WORK_S)
        if not work.done():
            # It goes on to its end, and may yet be saved: breaking it off would leave a locked database locked.
            raise TimeoutError
        return work.result()
    except Exception as error:
        return await answer_to(error, kind, visit, questions)


_UNDER_WAY: set[asyncio.Future[Answer]] = set()
"""Visits that have not come to their end; the event loop alone would forget them."""


def _ended(work: asyncio.Future[Answer]) -> None:
    _UNDER_WAY.discard(work)
    if not work.cancelled():
        work.exception()  # when its person was answered already, nobody is left to hear of it


async def _opened(show: Show, trigger: str, workspace: Workspace, *, on_top: bool = False) -> Answer:
    """Open a form or page; when Slack does not, what it would have said and a button to try again."""
    try:
        await workspace.open_form(trigger, show.view, on_top=on_top)
    except Exception as error:
        sentence = show.otherwise or plain_sentence(error)
        return Say(sentence, show.again or pages.to_try_again(sentence, show.words))
    return show


def _whole(value: Any) -> Any:
    """The value with half characters replaced, at any depth that the intake lets in."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_whole(key): _whole(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_whole(item) for item in value]
    return value
