"""Opening, pushing, updating, closing and publishing views.

Sources: https://docs.slack.dev/surfaces/modals and https://docs.slack.dev/surfaces/app-home
"""

from __future__ import annotations

import secrets
from typing import Any

from handlers.practice.council.copies import copied
from handlers.practice.council.council import Council
from handlers.practice.council.errors import SlackRefused
from handlers.practice.council.workspace import Json, View
from handlers.practice.slack_server.block_kit import check_view, view_too_large, with_ids
from handlers.practice.slack_server.inputs import state_of

MOST_STACKED = 3
"""How many modals may lie on one another."""


def checked_view(view: Any, kind: str) -> Json:
    """Give the view, or raise SlackRefused with invalid_arguments and where it is wrong, or view_too_large."""
    problems = check_view(view, kind)
    if problems:
        raise SlackRefused("invalid_arguments", [str(one) for one in problems])
    if view_too_large(view):
        raise SlackRefused("view_too_large")
    checked: Json = view
    return checked


def _new_hash(council: Council) -> str:
    return f"{int(council.clock.now().timestamp())}.{secrets.token_hex(4)}"


def _external_id_is_free(council: Council, body: Json, but: str = "") -> None:
    external = body.get("external_id")
    other = council.workspace.find_view(external_id=external) if external else None
    if other is not None and other.id != but:
        raise SlackRefused("duplicate_external_id")


def _note(council: Council, view: View, body: Json) -> None:
    council.note_seen(view.user, "home" if view.type == "home" else "view", view.callback_id, copied(body))


def _make(council: Council, user: str, body: Json, below: View | None) -> View:
    place = council.workspace
    ident = f"V{place.next_number('view'):010d}"
    kept = {**copied(body), "blocks": with_ids(body["blocks"])}
    root, previous = (below.root_view_id, below.id) if below else (ident, "")
    view = View(ident, user, kept, _new_hash(council), root, previous)
    view.values = state_of(view.blocks)
    return view


def open_modal(council: Council, user: str, view: Any) -> View:
    """Open a modal over anything that was open for this user id. Raises SlackRefused."""
    body = checked_view(view, "modal")
    _external_id_is_free(council, body)
    opened = _make(council, user, body, None)
    council.workspace.modals[user] = [opened]
    _note(council, opened, body)
    return opened


def push_modal(council: Council, user: str, view: Any) -> View:
    """Lay a modal on the open ones. Raises SlackRefused: not_found, push_limit_reached or a wrong view."""
    body = checked_view(view, "modal")
    stack = council.workspace.modals.get(user, [])
    if not stack:
        raise SlackRefused("not_found")
    if len(stack) >= MOST_STACKED:
        raise SlackRefused("push_limit_reached")
    _external_id_is_free(council, body)
    pushed = _make(council, user, body, stack[-1])
    stack.append(pushed)
    _note(council, pushed, body)
    return pushed


def replace(council: Council, view: View, body: Any, known_hash: str = "") -> View:
    """Put another body in an open view; inputs with the same ids keep what was typed. Raises SlackRefused."""
    checked = checked_view(body, view.type)
    if known_hash and known_hash != view.hash:
        raise SlackRefused("hash_conflict")
    _external_id_is_free(council, checked, view.id)
    council.keep_former(view)
    view.body = {**copied(checked), "blocks": with_ids(checked["blocks"])}
    view.values = state_of(view.blocks, view.values)
    view.errors = {}
    view.hash = _new_hash(council)
    _note(council, view, checked)
    return view


def publish_home(council: Council, user: str, body: Any, known_hash: str = "") -> View:
    """Show a person their Home tab. Raises SlackRefused: hash_conflict or a wrong view."""
    checked = checked_view(body, "home")
    home = council.workspace.homes.get(user)
    if home is not None:
        return replace(council, home, body, known_hash)
    made = _make(council, user, checked, None)
    council.workspace.homes[user] = made
    _note(council, made, checked)
    return made


def close_top(council: Council, user: str) -> None:
    """Close the topmost modal, which shows the one below."""
    stack = council.workspace.modals.get(user, [])
    if stack:
        stack.pop()
    council.changes.happened()


def close_all(council: Council, user: str) -> None:
    """Close every modal of this user id."""
    council.workspace.modals.pop(user, None)
    council.changes.happened()


def as_slack(council: Council, view: View) -> Json:
    """Give a view as the Web API and payloads show it.

    Source: https://docs.slack.dev/reference/views
    """
    app = council.workspace.app
    body = copied(view.body)
    nothing: Json = {"title": None, "submit": None, "close": None, "clear_on_close": False, "notify_on_close": False}
    return {
        "id": view.id,
        "team_id": council.workspace.team_id,
        "private_metadata": "",
        "callback_id": "",
        "external_id": "",
        **nothing,
        **body,
        "state": {"values": copied(view.values)},
        "hash": view.hash,
        "previous_view_id": view.previous_view_id or None,
        "root_view_id": view.root_view_id,
        "app_id": app.id,
        "app_installed_team_id": council.workspace.team_id,
        "bot_id": app.bot_id,
    }
