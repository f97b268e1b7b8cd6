"""What a person's client does with the bot's answer to a command, a click or a form.

Sources: https://docs.slack.dev/interactivity/implementing-slash-commands#responding_to_commands and
https://docs.slack.dev/surfaces/modals#response_actions
"""

from __future__ import annotations

from typing import Any

import orjson

from handlers.practice.council.council import Council
from handlers.practice.council.errors import SlackRefused
from handlers.practice.council.workspace import Channel, Json, Person, View
from handlers.practice.slack_server import messages, views
from handlers.practice.slack_server.delivery import Answer

TRY_AGAIN = "We had some trouble connecting. Try again?"
CLICK_FAILED = "This app responded with an error. Try again?"
_COMMAND_ERRORS = {
    "http_timeout": "operation_timeout",
    "http_error": "dispatch_failed",
    "connection_failed": "dispatch_failed",
    "no_connection": "dispatch_failed",
}
_ALLOWED_TOGETHER = {"update": {"view"}, "push": {"view"}, "clear": set[str](), "errors": {"errors"}}


def told(council: Council, person: Person, about: str, answer: Answer) -> None:
    """Record what the answer said to the person's client."""
    said = {
        "about": about,
        "status": answer.status,
        "failure": answer.failure,
        "answer": answer.body.decode(errors="replace"),
    }
    council.note_told(person.id, "answer", said)


def trouble(council: Council, person: Person, sentence: str) -> str:
    """Record a sentence that the client itself shows, and give it back."""
    council.note_seen(person.id, "trouble", "", sentence)
    return sentence


def read_json(council: Council, answer: Answer, about: str) -> Any:
    """Give the answer's JSON, None for an empty body. Notes a bot fault and raises ValueError if it is neither."""
    if not answer.body.strip():
        return None
    try:
        return orjson.loads(answer.body)
    except orjson.JSONDecodeError as error:
        council.note_bot_fault(f"The answer to {about} is neither empty nor JSON.")
        raise ValueError("not JSON") from error


def after_command(council: Council, person: Person, channel: Channel, name: str, answer: Answer) -> str:
    """Show the answer to a command. Gives the trouble the client shows, or nothing."""
    told(council, person, name, answer)
    if answer.failure:
        code = _COMMAND_ERRORS[answer.failure]
        return trouble(council, person, f"{name} failed with the error “{code}”.")
    if answer.body.strip() and answer.content_type == "text/plain":
        messages.post_ephemeral(council, channel, person.id, answer.body.decode(errors="replace"), None)
        return ""
    try:
        said = read_json(council, answer, name)
        if said is not None:
            show_reply(council, person, channel, {"text": said} if isinstance(said, str) else said, name)
    except ValueError:
        return trouble(council, person, f"{name} failed with the error “invalid_command_response”.")
    return ""


def show_reply(council: Council, person: Person, channel: Channel, said: Any, about: str) -> None:
    """Show a reply to a command, or one sent to a response address.

    Notes a bot fault and raises ValueError if it is wrong.
    """
    try:
        if not isinstance(said, dict):
            raise SlackRefused("invalid_payload")
        text, blocks = said.get("text") or "", said.get("blocks")
        if not text and not blocks:
            raise SlackRefused("no_text")
        kind = said.get("response_type", "ephemeral")
        if kind not in {"ephemeral", "in_channel"}:
            raise SlackRefused("invalid_response_type")
        if kind == "ephemeral":
            messages.post_ephemeral(council, channel, person.id, text, blocks)
        else:
            bot = council.workspace.app.bot_user
            messages.post(council, channel, bot, text, blocks=blocks, by_bot=True)
    except SlackRefused as no:
        council.note_bot_fault(f"The reply to {about} was refused: {no.code} {' '.join(no.messages)}".strip())
        raise ValueError(no.code) from no


def after_click(council: Council, person: Person, answer: Answer) -> str:
    """Look at the answer to a click, whose body Slack ignores. Gives the trouble the client shows, or nothing."""
    told(council, person, "block_actions", answer)
    if answer.failure:
        return trouble(council, person, CLICK_FAILED)
    if answer.body.strip() not in (b"", b"{}"):
        council.note_bot_fault("A click was answered with a body, which Slack ignores.")
    return ""


def after_submission(council: Council, person: Person, view: View, answer: Answer) -> str:
    """Do what the answer to a form says. Gives the trouble the client shows, or nothing."""
    told(council, person, f"view_submission {view.callback_id}", answer)
    if answer.failure:
        return trouble(council, person, TRY_AGAIN)
    try:
        said = read_json(council, answer, "a form")
        if not said:
            _close(council, person, view)
        else:
            _respond(council, person, view, said)
    except ValueError:
        return trouble(council, person, TRY_AGAIN)
    return ""


def _close(council: Council, person: Person, view: View) -> None:
    if view in council.workspace.modals.get(person.id, []):
        views.close_top(council, person.id)


def _respond(council: Council, person: Person, view: View, said: Any) -> None:
    kind = said.get("response_action") if isinstance(said, dict) else None
    if kind not in _ALLOWED_TOGETHER:
        council.note_bot_fault(f"A form was answered with a response_action that does not exist: {kind}.")
        raise ValueError("response_action")
    if set(said) - {"response_action"} != _ALLOWED_TOGETHER[kind]:
        council.note_bot_fault(f"A form was answered with the wrong fields for {kind}: {sorted(said)}.")
        raise ValueError("fields")
    try:
        match kind:
            case "errors":
                _show_errors(council, person, view, said["errors"])
            case "update":
                views.replace(council, view, said["view"])
            case "push":
                views.push_modal(council, person.id, said["view"])
            case "clear":
                views.close_all(council, person.id)
    except SlackRefused as no:
        council.note_bot_fault(f"A form's {kind} was refused: {no.code} {' '.join(no.messages)}".strip())
        raise ValueError(no.code) from no


def _show_errors(council: Council, person: Person, view: View, errors: Any) -> None:
    inputs = {block["block_id"] for block in view.blocks if block["type"] == "input"}
    proper = isinstance(errors, dict) and errors and all(isinstance(one, str) and one for one in errors.values())
    if not proper:
        council.note_bot_fault("A form was answered with errors that are not sentences by block_id.")
        raise ValueError("errors")
    if not set(errors) <= inputs:
        unknown = ", ".join(sorted(set(errors) - inputs))
        council.note_bot_fault(f"A form was answered with errors for blocks that are not inputs of it: {unknown}.")
        raise ValueError("errors")
    shown: dict[str, str] = dict(errors)
    show_errors(council, person, view, shown)


def show_errors(council: Council, person: Person, view: View, errors: Json) -> None:
    """Show sentences beside inputs, by block id, and record that the person saw them."""
    view.errors = dict(errors)
    for block_id in errors:
        council.note_seen(person.id, "error", view.callback_id, {block_id: errors[block_id]})
