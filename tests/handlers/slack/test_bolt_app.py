"""Bolt passes arguments by name and gives None for a name it does not know, with a warning nobody reads."""

import inspect

import aiohttp
from slack_bolt.kwargs_injection.async_args import AsyncArgs

from chatops.desk import Desk
from handlers.answering import routes
from handlers.requests.installation import Installation
from handlers.screens import names
from handlers.slack.bolt_app import bolt_app, slack_dispatch
from handlers.slack.events import event_name
from handlers.slack.transport.payload_text import event_key
from handlers.slack.web_api.client import SlackClient
from handlers.slack.web_api.statuses import Home


async def test_what_stands_before_every_listener_asks_only_for_what_bolt_passes(desk: Desk) -> None:
    known = {name for name in inspect.get_annotations(AsyncArgs) if not name.startswith("_")} | {"next"}
    async with aiohttp.ClientSession() as session:
        workspace = SlackClient("xoxb-1", "http://127.0.0.1:9/api/", Home("T0THORNBURY"), session)
        app = bolt_app(desk, workspace, "xoxb-1")
        kept = [one for one in app._async_middleware_list if hasattr(one, "arg_names")]
        assert kept
        assert {name for one in kept for name in one.arg_names} <= known


async def test_what_bolt_alone_knows_is_left_to_bolt_which_knows_no_answer(desk: Desk) -> None:
    async with aiohttp.ClientSession() as session:
        workspace = SlackClient("xoxb-1", "http://127.0.0.1:9/api/", Home("T0THORNBURY"), session)
        dispatch = slack_dispatch(desk, workspace, Installation(), "xoxb-1")
        asked = {"type": "block_suggestion", "action_id": "who", "block_id": "who", "value": "Jo"}
        user = {"user": {"id": "U0EMPLOY01", "team_id": "T0THORNBURY"}, "team": {"id": "T0THORNBURY"}}
        assert (await dispatch(asked | user, {})).status == 404


def test_every_button_and_form_that_is_drawn_is_listened_for() -> None:
    drawn = {value for name, value in vars(names).items() if name.isupper() and isinstance(value, str)}
    listened = set(routes.BUTTONS) | set(routes.FORMS) | set(routes.SHORTCUTS)
    pages, links = {names.PAGE, names.CASE, names.DRAFT_PAGE}, {names.DISCUSS, names.OPEN_RECORD, names.OPEN_NETWORK}
    assert drawn - pages - links == listened


def test_a_message_is_known_by_itself_and_any_other_event_by_its_number() -> None:
    message = {"type": "message", "channel_type": "im", "channel": "D1", "ts": "1.2"}
    assert (event_name(message), event_key(message, "Ev1"), event_key(message)) == (
        "message.im",
        "message:D1:1.2",
        "message:D1:1.2",
    )
    opened = {"type": "app_home_opened", "tab": "home"}
    assert (event_name(opened), event_key(opened, "Ev1")) == ("app_home_opened", "Ev1")
