"""Screens drawn in Slack's blocks, within Slack's limits: what one block does not hold goes on in the next.

People's words are only ever put in `plain_text` or `rich_text`, which Slack shows as they are; nothing here builds
mrkdwn from them. Limits: https://docs.slack.dev/reference/block-kit/blocks.
"""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from chatops.policy.hidden import with_hidden_shown
from handlers.screens import parts as p
from handlers.screens.texts import escaped_length, split
from handlers.slack.inputs import dispatching, in_full, question
from handlers.slack.texts import LONGEST_TEXT, Block, Element, bold, plain, rich, runs
from handlers.views.changes import Kind
from handlers.views.phrases import Sentence

T = TypeVar("T")

LONGEST_TITLE = 24
LONGEST_HEADING = 150
LONGEST_BUTTON = 75
LONGEST_VALUE = 2000
MOST_BUTTONS = 25
BY_ID = "slack-file:"
"""How the address of a picture begins that Slack keeps."""
BETWEEN = " · "
"""What stands between rows that run on in one line."""
_STYLES = {Kind.KEPT: {}, Kind.REMOVED: {"strike": True}, Kind.ADDED: {"bold": True}}


def view_of(screen: p.Screen | p.Home) -> Element:
    """Return a form, a page or the Home tab as one of Slack's views."""
    if isinstance(screen, p.Home):
        return {"type": "home", "blocks": blocks_of(screen.parts)}
    submit, closes = (screen.submit, screen.closes) if isinstance(screen, p.Form) else ("", "Close")
    view: Element = {
        "type": "modal",
        "callback_id": screen.name,
        "title": plain(screen.title, LONGEST_TITLE),
        "close": plain(closes, LONGEST_TITLE),
        "blocks": blocks_of(screen.parts),
        "private_metadata": screen.carries,
    }
    if isinstance(screen, p.Form) and screen.kept_when_closed:
        view |= {"notify_on_close": True, "blocks": [dispatching(block) for block in view["blocks"]]}
    return view | ({"submit": plain(submit, LONGEST_TITLE)} if submit else {})


def blocks_of(parts: Sequence[p.Part]) -> list[Block]:
    """Return the blocks that show all of these parts, in order.

    Raises:
        ValueError: a button carries more than Slack takes.
    """
    return [block for part in parts for block in _blocks(part)]


def _blocks(part: p.Part) -> Iterator[Block]:
    match part:
        case p.Heading(name, text):
            yield from _going_on("header", name, text, LONGEST_HEADING)
        case p.Line(name):
            yield {"type": "divider", "block_id": name}
        case p.Note(name, text):
            for block_id, piece in _numbered(name, split(text)):
                yield {"type": "context", "block_id": block_id, "elements": [plain(piece)]}
        case p.Paragraph(name, text):
            yield from _going_on("section", name, text, LONGEST_TEXT)
        case p.Picture():
            yield _picture(part)
        case p.Buttons(name, buttons):
            rows = [buttons[n : n + MOST_BUTTONS] for n in range(0, len(buttons), MOST_BUTTONS)]
            for block_id, row in _numbered(name, rows):
                yield {"type": "actions", "block_id": block_id, "elements": [_button(one) for one in row]}
        case p.Asked():
            yield from _question(part)
        case _:
            yield from _rich(part)


def _question(asked: p.Asked) -> Iterator[Block]:
    yield question(asked)
    pieces = [piece for piece in split(in_full(asked)) if piece]
    for block_id, piece in _numbered(f"{asked.name}-in-full", pieces):
        yield {"type": "context", "block_id": block_id, "elements": [plain(piece)]}


def _picture(part: p.Picture) -> Block:
    """Return a picture that Slack can read, or has; of any other what it shows, in words."""
    image = {"type": "image", "block_id": part.name, "alt_text": part.alt}
    if part.address.startswith(BY_ID):
        return image | {"slack_file": {"id": part.address.removeprefix(BY_ID)}}
    if "://" in part.address:
        return image | {"image_url": part.address}
    return {"type": "context", "block_id": part.name, "elements": [plain("The picture cannot be shown here.")]}


def _rich(part: p.Says | p.Rows | p.Bullets | p.Quoted | p.ToCopy | p.Compared) -> Iterator[Block]:
    """Return what holds people or people's words."""
    match part:
        case p.Says(name, said, label):
            yield rich(name, "section", [*bold(label), *runs(said)])
        case p.Rows(name, rows, run_on):
            yield rich(name, "section", list(_rows(rows, BETWEEN if run_on else "\n")))
        case p.Bullets(name, lines):
            sentences = [(line,) if isinstance(line, str) else line for line in lines]
            items = [{"type": "rich_text_section", "elements": list(runs(one))} for one in sentences]
            yield rich(name, "list", items, style="bullet")
        case p.Quoted(name, words, written_out):
            for n, piece in enumerate(split(words if written_out else with_hidden_shown(words))):
                yield rich(f"{name}:{n}", "quote", [{"type": "text", "text": piece}])
        case p.ToCopy(name, words):
            for n, piece in enumerate(split(words)):
                yield rich(f"{name}:{n}", "preformatted", [{"type": "text", "text": piece}])
        case p.Compared(name):
            for n, elements in enumerate(_compared(part)):
                yield rich(f"{name}:{n}", "quote", elements)


def _rows(rows: Sequence[tuple[str, Sentence]], between: str) -> Iterator[Element]:
    for index, (label, said) in enumerate(rows):
        if index:
            yield {"type": "text", "text": between}
        yield from bold(f"{label}: ")
        yield from runs(said)


def _compared(part: p.Compared) -> Iterator[list[Element]]:
    """Return what changed, in as few blocks as hold it."""
    run: list[Element] = []
    room = LONGEST_TEXT
    for piece in part.pieces:
        style = _STYLES[piece.kind]
        for text in split(with_hidden_shown(piece.text), room=room):
            if escaped_length(text) > room:
                if run:
                    yield run
                run, room = [], LONGEST_TEXT
            room -= escaped_length(text)
            run.append({"type": "text", "text": text} | ({"style": style} if style else {}))
    if run:
        yield run


def _button(button: p.Button) -> Element:
    if len(button.value) > LONGEST_VALUE:
        raise ValueError(f"the button {button.act} carries more than {LONGEST_VALUE} characters")
    drawn: Element = {"type": "button", "action_id": button.act, "text": plain(button.words, LONGEST_BUTTON)}
    if button.value:
        drawn["value"] = button.value
    if button.style is not p.Style.PLAIN:
        drawn["style"] = button.style.value
    if button.question:
        drawn["confirm"] = _confirmation(button.question)
    if button.link:
        drawn["url"] = button.link
    return drawn


def _confirmation(asked: p.Question) -> Element:
    """Return the question before a button does what it says."""
    return {
        "title": plain(asked.title, 100),
        "text": plain(asked.text, 300),
        "confirm": plain(asked.yes, 30),
        "deny": plain(asked.no, 30),
    }


def _going_on(kind: str, name: str, text: str, longest: int) -> Iterator[Block]:
    for block_id, piece in _numbered(name, split(text, longest)):
        yield {"type": kind, "block_id": block_id, "text": plain(piece)}


def _numbered(name: str, pieces: Sequence[T]) -> Iterator[tuple[str, T]]:
    """Return the first piece under the part's own name, those after it under numbers."""
    for n, piece in enumerate(pieces):
        yield (f"{name}:more:{n}" if n else name), piece
