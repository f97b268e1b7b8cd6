"""A small bot made with Bolt, as a council's bot would be, for the practice council to talk to."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.practice.server import PracticeServer

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def option(text: str) -> Json:
    return {"text": plain(text), "value": text.lower()}


def form(words: str = "") -> Json:
    """A form with an input of nearly every kind, none of which but the words must be filled in."""
    area = {"type": "plain_text_input", "action_id": "words", "multiline": True, "max_length": 200}
    if words:
        area["initial_value"] = words
    accounts = {"type": "checkboxes", "action_id": "accounts", "options": [option("Facebook"), option("X")]}
    when = {"type": "datepicker", "action_id": "day"}
    return {
        "type": "modal",
        "callback_id": "draft",
        "title": plain("New draft"),
        "submit": plain("Send"),
        "close": plain("Cancel"),
        "notify_on_close": True,
        "blocks": [
            {"type": "input", "block_id": "words", "label": plain("Words"), "element": area},
            {
                "type": "input",
                "block_id": "accounts",
                "label": plain("Accounts"),
                "element": accounts,
                "optional": True,
            },
            {"type": "input", "block_id": "day", "label": plain("Day"), "element": when, "optional": True},
        ],
    }


def card(words: str, buttons: bool = True) -> list[Json]:
    """A card with words and the three buttons of an approver."""
    said: Json = {"type": "section", "block_id": "said", "text": plain(words)}
    if not buttons:
        return [said]
    sure = {"title": plain("Approve"), "text": plain("Sure"), "confirm": plain("Yes"), "deny": plain("No")}
    row = [
        {"type": "button", "action_id": "approve", "text": plain("Approve"), "value": "DR-1", "confirm": sure},
        {"type": "button", "action_id": "reject", "text": plain("Reject"), "value": "DR-1"},
    ]
    return [said, {"type": "actions", "block_id": "decide", "elements": row}]


def small_bot(server: PracticeServer, client: AsyncWebClient) -> AsyncApp:
    """Give the app: /draft opens a form, the form posts a card to the Clerk, the buttons redraw it."""
    app = AsyncApp(
        name=__name__,
        signing_secret=server.signing_secret,
        client=client,
        process_before_response=True,
        ssl_check_enabled=False,
    )
    clerk = server.workspace.person("clerk").id
    quiet = {"unfurl_links": False, "unfurl_media": False}

    @app.command("/draft")
    async def draft(ack: Any, body: Json, client: AsyncWebClient) -> None:
        if body["text"] == "help":
            await ack("Type /draft and your words.")
            return
        await client.views_open(trigger_id=body["trigger_id"], view=form(body["text"]))
        await ack()

    @app.view("draft")
    async def sent(ack: Any, view: Json, client: AsyncWebClient) -> None:
        words = view["state"]["values"]["words"]["words"]["value"]
        if not words.strip():
            await ack(response_action="errors", errors={"words": "Say something."})
            return
        await client.chat_postMessage(channel=clerk, text="A draft waits", blocks=card(words), **quiet)
        await ack()

    @app.view_closed("draft")
    async def closed(ack: Any) -> None:
        await ack()

    @app.action("approve")
    @app.action("reject")
    async def decide(ack: Any, body: Json, client: AsyncWebClient) -> None:
        done = "Approved" if body["actions"][0]["action_id"] == "approve" else "Rejected"
        here = body["channel"]["id"]
        await client.chat_update(channel=here, ts=body["message"]["ts"], text=done, blocks=card(done, buttons=False))
        await ack()

    @app.event("message")
    async def heard(event: Json, client: AsyncWebClient) -> None:
        await client.chat_postMessage(channel=event["channel"], text="Heard: " + event["text"], **quiet)

    @app.event("app_home_opened")
    async def home(event: Json, client: AsyncWebClient) -> None:
        view = {"type": "home", "blocks": card("Welcome", buttons=False)}
        await client.views_publish(user_id=event["user"], view=view)

    @app.event("member_joined_channel")
    @app.event("member_left_channel")
    async def moved() -> None:
        return

    return app
