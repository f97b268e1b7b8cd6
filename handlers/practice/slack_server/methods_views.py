"""The views.* methods. Source: https://docs.slack.dev/reference/methods?family=views"""

from __future__ import annotations

from handlers.practice.council.council import Council
from handlers.practice.council.errors import SlackRefused
from handlers.practice.council.workspace import Json
from handlers.practice.slack_server import views
from handlers.practice.slack_server.methods import Method, required, structured


def open_view(council: Council, args: Json) -> Json:
    """Open a modal for whoever the trigger belongs to."""
    required(args, "trigger_id", "view")
    body = views.checked_view(structured(args, "view"), "modal")
    trigger = council.triggers.look(args["trigger_id"])
    if trigger.from_modal and council.workspace.modals.get(trigger.user):
        council.note_bot_fault("views.open was called with the trigger of an open modal; views.push keeps both.")
    opened = views.open_modal(council, trigger.user, body)
    trigger.exchanged = True
    return {"view": views.as_slack(council, opened)}


def push(council: Council, args: Json) -> Json:
    """Lay a modal on the one the trigger came from."""
    required(args, "trigger_id", "view")
    body = views.checked_view(structured(args, "view"), "modal")
    trigger = council.triggers.look(args["trigger_id"])
    if not trigger.from_modal:
        raise SlackRefused("not_found")
    pushed = views.push_modal(council, trigger.user, body)
    trigger.exchanged = True
    return {"view": views.as_slack(council, pushed)}


def update(council: Council, args: Json) -> Json:
    """Change an open view, found by view_id or external_id."""
    required(args, "view")
    if not (args.get("view_id") or args.get("external_id")):
        raise SlackRefused("invalid_arguments", ["[ERROR] missing required field: view_id or external_id"])
    view = council.workspace.find_view(args.get("view_id") or "", args.get("external_id") or "")
    if view is None:
        raise SlackRefused("not_found")
    views.replace(council, view, structured(args, "view"), args.get("hash") or "")
    return {"view": views.as_slack(council, view)}


def publish(council: Council, args: Json) -> Json:
    """Show a person their Home tab."""
    required(args, "user_id", "view")
    person = council.workspace.people.get(args["user_id"])
    if person is None or person.is_bot or person.deleted or person.team_id != council.workspace.team_id:
        raise SlackRefused("user_not_found")
    home = views.publish_home(council, person.id, structured(args, "view"), args.get("hash") or "")
    return {"view": views.as_slack(council, home)}


METHODS = {
    "views.open": Method(open_view),
    "views.push": Method(push),
    "views.update": Method(update),
    "views.publish": Method(publish),
}
