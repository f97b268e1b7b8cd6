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
from chatops.policy.text import first_word
from chatops.ports.errors import Collided
from handlers.slack import routes
from handlers.slack.budget import ANSWER_S, TO_OPEN_S, Budget
from handlers.slack.drawing import blocks_of, view_of
from handlers.slack.edits import amend
from handlers.slack.reading import answers_in
from handlers.slack.refusals import Again, Kind, answer_to
from handlers.slack.request import Answer, Mend, Push, Redraw, Refresh, Request, Say, Show
from handlers.slack.routes import Handler
from handlers.slack.showing import goes_on, opened, redrawn, told
from handlers.slack.transport.dispatch import BOLT_OPTIONS
from handlers.slack.transport.log_filters import hold_library_loggers
from handlers.slack.transport.payload_text import EDITS, as_typed, event_key
from handlers.slack.web_api.client import SlackClient

TIME_TO_WORK_S = 1.5
"""How long a request may take at most before its person is told that it may not have been saved; less when something
else was slow (`budget.py`)."""


def bolt_app(desk: Desk, workspace: SlackClient, token: str) -> AsyncApp:
    """Bolt, with the tables of `routes.py` behind it. Requests are verified before they reach it (`intake.py`)."""
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
    if event_name(event) not in routes.EVENTS:
        return
    if event.get("subtype") in EDITS:
        await amend(desk, event)
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


async def _answer_command(ack: AsyncAck, body: dict[str, Any], desk: Desk, workspace: SlackClient) -> None:
    budget = _fresh_budget()
    request = Request(
        desk,
        workspace,
        await workspace.caller(body["user_id"], within_s=budget.left()),
        text=as_typed(body.get("text") or ""),
        confidential=body["command"] in routes.CONFIDENTIAL_COMMANDS,
        budget=budget,
    )
    first, _ = first_word(request.text)
    handler = routes.COMMANDS_WITH_A_WORD.get(f"{body['command']} {first}") or routes.COMMANDS[body["command"]]
    answer = await _worked(handler, Kind.COMMAND, request)
    if isinstance(answer, Show):
        answer = await opened(answer, body["trigger_id"], request, Again.BUTTON if answer.again else Again.COMMAND)
    if isinstance(answer, Say):
        await ack(text=answer.text, blocks=blocks_of(answer.parts), response_type="ephemeral")
    else:
        await ack()


async def _answer_button(ack: AsyncAck, body: dict[str, Any], desk: Desk, workspace: SlackClient) -> None:
    pressed, budget = body["actions"][0], _fresh_budget()
    handler = routes.of_button(pressed)
    if handler is None:  # a choice made in a form that is still open: read when the form is sent
        await ack()
        return
    user, within = body["user"]["id"], _form_of(body)
    request = Request(
        desk,
        workspace,
        await workspace.caller(user, body["user"].get("team_id"), budget.left()),
        text=str(pressed.get("value") or ""),
        page=str(within.get("private_metadata") or ""),
        budget=budget,
    )
    answer = await _worked(handler, Kind.BUTTON, request)
    if isinstance(answer, Show):
        answer = await opened(answer, body["trigger_id"], request, Again.BUTTON, on_top=bool(within))
    elif isinstance(answer, Redraw):
        answer = await redrawn(answer.screen, str(within.get("id")), request)
    if isinstance(answer, Say):
        await told(answer, request, (body.get("channel") or {}).get("id"))
    await ack()


async def _answer_shortcut(ack: AsyncAck, body: dict[str, Any], desk: Desk, workspace: SlackClient) -> None:
    user, budget = body["user"]["id"], _fresh_budget()
    caller = await workspace.caller(user, body["user"].get("team_id"), budget.left())
    message = body.get("message")
    request = Request(desk, workspace, caller, message=message if isinstance(message, dict) else {}, budget=budget)
    answer = await _worked(routes.SHORTCUTS[body["callback_id"]], Kind.BUTTON, request)
    if isinstance(answer, Show):
        answer = await opened(answer, body["trigger_id"], request, Again.MENU)
    if isinstance(answer, Say):
        # The bot may not be in the channel of the message, where nothing of its own could be shown.
        await told(answer, request, None)
    await ack()


async def _answer_form(ack: AsyncAck, body: dict[str, Any], desk: Desk, workspace: SlackClient) -> None:
    view, budget = body["view"], _fresh_budget()
    request = Request(
        desk,
        workspace,
        await workspace.caller(body["user"]["id"], body["user"].get("team_id"), budget.left()),
        text=view.get("private_metadata") or "",
        form=view["id"],
        answers=answers_in(view),
        budget=budget,
    )
    questions = tuple(block["block_id"] for block in view["blocks"] if block["type"] == "input")
    answer = await _worked(routes.FORMS[view["callback_id"]], Kind.FORM, request, questions)
    if isinstance(answer, Mend):
        await ack(response_action="errors", errors=dict(answer.sentences))
    elif isinstance(answer, Refresh):
        below = view.get("previous_view_id")
        shown = await redrawn(answer.screen, below, request) if below else None
        if isinstance(shown, Refresh):
            await ack()  # the form closes, and shows the page below
        else:
            await ack(response_action="update", view=view_of(answer.screen))
    elif isinstance(answer, Show):
        await ack(response_action="update", view=view_of(answer.screen))
    elif isinstance(answer, Push):
        await ack(response_action="push", view=view_of(answer.screen))
    else:
        await ack()


def _fresh_budget() -> Budget:
    """The time for one answer: never less than the records and what is said of them may take."""
    return Budget(max(ANSWER_S, TIME_TO_WORK_S + TO_OPEN_S))


def _form_of(body: dict[str, Any]) -> dict[str, Any]:
    """The form or page that a button stands in; empty when it stands in a message or on the Home tab."""
    view = body.get("view") or {}
    return view if view.get("type") == "modal" else {}


async def _worked(handler: Handler, kind: Kind, request: Request, questions: tuple[str, ...] = ()) -> Answer:
    """The answer of a handler, or why there is none. A request is always answered."""
    work = goes_on(handler(request))
    try:
        await asyncio.wait([work], timeout=request.budget.left(TIME_TO_WORK_S, spare=TO_OPEN_S))
        if not work.done():
            # It goes on to its end, and may yet be saved: breaking it off would leave a locked database locked.
            raise TimeoutError
        return work.result()
    except Exception as error:
        answering = goes_on(answer_to(error, kind, request, questions))
        await asyncio.wait([answering], timeout=request.budget.left(spare=TO_OPEN_S))
        # What stands now is looked up for an answer too, and the records may be slow.
        return answering.result() if answering.done() else await answer_to(TimeoutError(), kind, request, questions)


def _whole(value: Any) -> Any:
    """The value with half characters replaced, at any depth that the intake lets in."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_whole(key): _whole(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_whole(item) for item in value]
    return value
