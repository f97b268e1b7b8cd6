"""What is on a screen, as a person reads it: people by name, one line a line, and nothing that cannot be seen."""

from collections.abc import Iterator
from typing import Any

from handlers.practice.council.workspace import Message, View
from handlers.practice.server import PracticeServer
from handlers.practice.slack_server.reading import unescape

Json = dict[str, Any]


class Reader:
    """Reads the messages and forms of a practice council."""

    def __init__(self, server: PracticeServer) -> None:
        self._place = server.workspace

    def text(self, thing: Message | View | list[Json]) -> str:
        """Every visible word, a line for each paragraph; struck-out text between `~`, bold between `*`."""
        if isinstance(thing, Message):
            return self.text(thing.blocks) if thing.blocks else unescape(thing.text)
        if isinstance(thing, View):
            return "\n".join([thing.title, self.text(thing.blocks), *thing.errors.values()])
        return "\n".join(line for block in thing for line in self._block(block))

    def _block(self, block: Json) -> Iterator[str]:
        if block["type"] == "rich_text":
            for part in block["elements"]:
                yield from self._rich(part)
        elif block["type"] == "input":
            yield block["label"]["text"]
            if "hint" in block:
                yield block["hint"]["text"]
            for option in block["element"].get("options", []):
                yield from (option[part]["text"] for part in ("text", "description") if part in option)
        elif block["type"] == "image":
            yield f"(picture: {block['alt_text']})"
        else:
            yield from self._plain(block)

    def _plain(self, block: Json) -> Iterator[str]:
        texts = [block["text"]] if "text" in block else []
        for text in [*texts, *block.get("elements", [])]:
            if text["type"] == "button":
                yield f"[{text['text']['text']}]"
            elif text["type"] in {"plain_text", "mrkdwn"}:
                yield unescape(text["text"]) if text["type"] == "mrkdwn" else text["text"]

    def _rich(self, part: Json) -> Iterator[str]:
        if part["type"] == "rich_text_list":
            for item in part["elements"]:
                yield from ("• " + line for line in self._rich(item))
            return
        yield "".join(self._inline(one) for one in part["elements"])

    def _inline(self, one: Json) -> str:
        if one["type"] == "user":
            return "@" + self._place.person(one["user_id"]).real_name
        mark = "~" if one.get("style", {}).get("strike") else ""
        return f"{mark}{one['text']}{mark}"


def added_words(thing: Message) -> list[str]:
    """What is in bold in the comparison of two revisions: the words that were added."""
    comparisons = [block for block in thing.blocks if str(block["block_id"]).startswith("changes:")]
    inline = [one for block in comparisons for part in block["elements"] for one in part["elements"]]
    return [one["text"] for one in inline if one.get("style", {}).get("bold")]
