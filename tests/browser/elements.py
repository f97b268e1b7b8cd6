"""A form with every input and a message with every block, and something that takes in what is sent from them."""

from typing import Any, Self
from urllib.parse import parse_qs

import orjson
from aiohttp import web

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def options(*texts: str) -> list[Json]:
    return [{"text": plain(text), "value": text.lower()} for text in texts]


def asked(name: str, label: str, element: Json) -> Json:
    return {"type": "input", "block_id": name, "label": plain(label), "element": element | {"action_id": name}}


EVERY_INPUT: Json = {
    "type": "modal",
    "callback_id": "everything",
    "title": plain("Everything"),
    "submit": plain("Send"),
    "blocks": [
        asked("line", "Line", {"type": "plain_text_input"}),
        asked("paragraph", "Paragraph", {"type": "plain_text_input", "multiline": True}),
        asked("rich", "Rich", {"type": "rich_text_input"}),
        asked("email", "E-mail", {"type": "email_text_input"}),
        asked("url", "Address", {"type": "url_text_input"}),
        asked("number", "Number", {"type": "number_input", "is_decimal_allowed": True}),
        asked("one", "Choose one", {"type": "static_select", "options": options("A", "B")}),
        asked("some", "Choose some", {"type": "multi_static_select", "options": options("A", "B", "C")}),
        asked("person", "A person", {"type": "users_select"}),
        asked("channel", "A channel", {"type": "channels_select"}),
        asked("ticks", "Ticks", {"type": "checkboxes", "options": options("A", "B")}),
        asked("either", "Either", {"type": "radio_buttons", "options": options("A", "B")}),
        asked("day", "Day", {"type": "datepicker"}),
        asked("hour", "Hour", {"type": "timepicker"}),
        asked("instant", "Instant", {"type": "datetimepicker"}),
        asked("file", "Picture", {"type": "file_input", "filetypes": ["png"], "max_files": 1}),
    ],
}


def rich(kind: str, *elements: Json, **more: Any) -> Json:
    return {"type": "rich_text", "elements": [{"type": kind, "elements": list(elements), **more}]}


SURE = {"title": plain("Really?"), "text": plain("Are you certain?"), "confirm": plain("Yes"), "deny": plain("No")}
MENU = {
    "type": "overflow",
    "action_id": "menu",
    "options": [{"text": plain("First"), "value": "1"}, {"text": plain("Second"), "value": "2"}],
}

EVERY_BLOCK: list[Json] = [
    {"type": "header", "text": plain("A heading")},
    {"type": "section", "text": {"type": "mrkdwn", "text": "*Bold words* and `code`"}, "accessory": MENU},
    {"type": "section", "fields": [plain("First field"), plain("Second field")]},
    {"type": "divider"},
    {"type": "context", "elements": [plain("Small print")]},
    {"type": "image", "alt_text": "A market stall", "image_url": "https://pictures.example/stall.png"},
    rich(
        "rich_text_list",
        {"type": "rich_text_section", "elements": [{"type": "text", "text": "Item one"}]},
        style="bullet",
    ),
    rich("rich_text_quote", {"type": "text", "text": "Quoted"}),
    rich("rich_text_preformatted", {"type": "text", "text": "Copy me"}),
    rich("rich_text_section", {"type": "user", "user_id": "U0EMPLOY01"}),
    {
        "type": "actions",
        "elements": [
            {"type": "button", "action_id": "really", "text": plain("Really"), "value": "1", "confirm": SURE},
            {
                "type": "static_select",
                "action_id": "which",
                "placeholder": plain("Which"),
                "options": options("A", "B"),
            },
        ],
    },
]


class Answering:
    """Listens where a bot would, says yes to everything, and keeps the interactions it was sent."""

    def __init__(self) -> None:
        self.payloads: list[Json] = []
        self.url = ""
        self._runner = web.ServerRunner(web.Server(self._listen))

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    async def _listen(self, request: web.BaseRequest) -> web.Response:
        fields = parse_qs((await request.read()).decode())
        if "payload" in fields:
            self.payloads.append(orjson.loads(fields["payload"][0]))
        return web.Response()
