"""The pieces that everything in Slack is drawn from.

People's words are only ever put in `plain_text` or `rich_text`, which Slack shows as they are; nothing here builds
mrkdwn from them. Limits: https://docs.slack.dev/reference/block-kit/blocks.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from chatops.policy.people import Person
from handlers.views.drafts.changes import Kind, Piece
from handlers.views.phrases import Sentence, with_hidden_shown

Block = dict[str, Any]
Element = dict[str, Any]

LONGEST_TEXT = 2900
"""Characters in one piece of text, counted as Slack does after `&`, `<` and `>` are escaped; 3,000 is its limit."""
LONGEST_VALUE = 2000
"""Characters in the value of a button."""


def plain(text: str) -> Element:
    """Text shown as it is, without emoji codes."""
    return {"type": "plain_text", "text": text, "emoji": False}


def header(block_id: str, text: str) -> Block:
    """A heading, 150 characters at most."""
    return {"type": "header", "block_id": block_id, "text": plain(text)}


def divider(block_id: str) -> Block:
    """A line across."""
    return {"type": "divider", "block_id": block_id}


def note(block_id: str, text: str) -> Block:
    """A line of our own in small print."""
    return {"type": "context", "block_id": block_id, "elements": [plain(text)]}


def paragraph(block_id: str, text: str) -> Block:
    """A paragraph of our own, 3,000 characters at most."""
    return {"type": "section", "block_id": block_id, "text": plain(text)}


def sentence(block_id: str, *said: Sentence, bold: str = "") -> Block:
    """Sentences with people in them, after a bold label when there is one."""
    elements = [{"type": "text", "text": bold, "style": {"bold": True}}] if bold else []
    for one in said:
        elements.extend(_said(part) for part in one)
    return _rich(block_id, [{"type": "rich_text_section", "elements": elements}])


def table(block_id: str, rows: Sequence[tuple[str, Sentence]]) -> Block:
    """Labels and what they say, a line each."""
    elements: list[Element] = []
    for index, (label, said) in enumerate(rows):
        elements.append({"type": "text", "text": f"{label}: ", "style": {"bold": True}})
        elements.extend(_said(part) for part in said)
        if index < len(rows) - 1:
            elements.append({"type": "text", "text": "\n"})
    return _rich(block_id, [{"type": "rich_text_section", "elements": elements}])


def bullets(block_id: str, lines: Iterable[str | Sentence]) -> Block:
    """A list of sentences of our own, with people in them or not."""
    said = ((line,) if isinstance(line, str) else line for line in lines)
    items = [{"type": "rich_text_section", "elements": [_said(part) for part in one]} for one in said]
    return _rich(block_id, [{"type": "rich_text_list", "style": "bullet", "elements": items}])


def quoted(block_id: str, words: str) -> list[Block]:
    """People's words as a quotation, all of them, in as many blocks as they need; hidden characters are shown."""
    return [
        _rich(f"{block_id}:{n}", [{"type": "rich_text_quote", "elements": [{"type": "text", "text": part}]}])
        for n, part in enumerate(split(with_hidden_shown(words)))
    ]


def to_copy(block_id: str, words: str) -> list[Block]:
    """Words ready to be copied, exactly as they were approved, in as many blocks as they need."""
    return [
        _rich(f"{block_id}:{n}", [{"type": "rich_text_preformatted", "elements": [{"type": "text", "text": part}]}])
        for n, part in enumerate(split(words))
    ]


_STYLES = {Kind.KEPT: {}, Kind.REMOVED: {"strike": True}, Kind.ADDED: {"bold": True}}


def compared(block_id: str, pieces: Sequence[Piece]) -> list[Block]:
    """What changed, removed words struck out and added ones in bold, in as few blocks as hold it."""
    quotes: list[list[Element]] = [[]]
    room = LONGEST_TEXT
    for piece in pieces:
        style = _STYLES[piece.kind]
        for part in split(with_hidden_shown(piece.text), room):
            if escaped_length(part) > room:
                quotes.append([])
                room = LONGEST_TEXT
            room -= escaped_length(part)
            quotes[-1].append({"type": "text", "text": part} | ({"style": style} if style else {}))
    return [_quote(f"{block_id}:{n}", elements) for n, elements in enumerate(quotes) if elements]


def button(action: str, text: str, value: str, *, style: str = "", confirm: Element | None = None) -> Element:
    """A button: its label is 75 characters at most, its value 2,000."""
    made: Element = {"type": "button", "action_id": action, "text": plain(text), "value": value}
    if style:
        made["style"] = style
    if confirm:
        made["confirm"] = confirm
    return made


def plain_button(action: str, text: str) -> Element:
    """A button that carries nothing."""
    return {"type": "button", "action_id": action, "text": plain(text)}


def confirmation(title: str, text: str, yes: str, no: str) -> Element:
    """The question before a button does what it says: title 100 characters at most, text 300."""
    return {"title": plain(title), "text": plain(text), "confirm": plain(yes), "deny": plain(no)}


def actions(block_id: str, buttons: Sequence[Element]) -> list[Block]:
    """A row of buttons; nothing when there are none."""
    return [{"type": "actions", "block_id": block_id, "elements": list(buttons)}] if buttons else []


def option(value: str, text: str, more: str = "") -> Element:
    """One choice, by its label and what is to be said of it, each shortened to the 75 characters that Slack takes."""
    choice: Element = {"text": plain(shortened(text, 75)), "value": value}
    return choice | ({"description": plain(shortened(more, 75))} if more else {})


def asked(block_id: str, label: str, element: Element, *, hint: str = "", optional: bool = False) -> Block:
    """One question of a form. The element's action id is the block's, so that an answer has one name."""
    block: Block = {
        "type": "input",
        "block_id": block_id,
        "label": plain(label),
        "element": element | {"action_id": block_id},
        "optional": optional,
    }
    if hint:
        block["hint"] = plain(hint)
    return block


def modal(callback: str, title: str, blocks: Sequence[Block], *, submit: str = "", metadata: str = "") -> Element:
    """A form, or a page to read when there is nothing to submit. Titles and labels: 24 characters at most."""
    view: Element = {
        "type": "modal",
        "callback_id": callback,
        "title": plain(title),
        "close": plain("Cancel" if submit else "Close"),
        "blocks": list(blocks),
        "private_metadata": metadata,
    }
    if submit:
        view["submit"] = plain(submit)
    return view


def escaped_length(text: str) -> int:
    """How long Slack counts a text: `&` as five characters, `<` and `>` as four each."""
    return len(text) + 4 * text.count("&") + 3 * (text.count("<") + text.count(">"))


def length_of(block: Block) -> int:
    """How many characters of text a block shows, counted as Slack does."""

    def texts(thing: object) -> int:
        if isinstance(thing, dict):
            own = escaped_length(thing["text"]) if isinstance(thing.get("text"), str) else 0
            return own + sum(texts(one) for one in thing.values())
        return sum(texts(one) for one in thing) if isinstance(thing, list) else 0

    return texts(block)


def shortened(text: str, most: int) -> str:
    """A label of our own cut to so many characters, as Slack counts them, where it is longer."""
    if escaped_length(text) <= most:
        return text
    return text[: _fitting(text, most - 3)] + "..."


def shown_length(words: str) -> int:
    """How long Slack counts people's words once their hidden characters are shown."""
    return escaped_length(with_hidden_shown(words))


def split(words: str, room: int = LONGEST_TEXT) -> list[str]:
    """The words in parts that fit a block, cut at line ends or spaces where there are any; together they are all.

    `room` is what is left in the first block, when there is something in it already.
    """
    parts: list[str] = []
    rest = words
    while escaped_length(rest) > room:
        end = _fitting(rest, room)
        at = max(rest.rfind("\n", 0, end), rest.rfind(" ", 0, end)) + 1 or (end if room == LONGEST_TEXT else 0)
        if at:
            parts.append(rest[:at])
            rest = rest[at:]
        room = LONGEST_TEXT
    return [*parts, rest] if rest or not parts else parts


def escape(text: str) -> str:
    """Text that Slack shows as it is, whatever it contains."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _fitting(text: str, room: int) -> int:
    length = 0
    for index, character in enumerate(text):
        length += escaped_length(character)
        if length > room:
            return index
    return len(text)


def _said(part: str | Person) -> Element:
    return {"type": "text", "text": part} if isinstance(part, str) else {"type": "user", "user_id": part.user}


def _quote(block_id: str, elements: Sequence[Element]) -> Block:
    return _rich(block_id, [{"type": "rich_text_quote", "elements": list(elements)}])


def _rich(block_id: str, elements: Sequence[Element]) -> Block:
    return {"type": "rich_text", "block_id": block_id, "elements": list(elements)}
