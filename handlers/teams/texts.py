"""Texts as Teams takes them: runs that know no Markdown, a block for each line, every space that somebody typed.

People's words stand only in a `TextRun`, which shows them as they are, and in boxes to type in. A text block would read
Markdown in them. Two things are read in a run all the same: `{{DATE(…)}}` and `{{TIME(…)}}`, which the client puts into
words of its own, and white space, of which it shows one where there are several. So a run ends between the two braces,
and a space after a space is one that is kept.

Sources: https://adaptivecards.io/explorer/TextRun.html,
https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from chatops.policy.people import Person
from handlers.screens.typed import in_words
from handlers.views.phrases import Sentence

Element = dict[str, Any]
Called = Callable[[Person], str]
"""What a person is called."""

LONGEST_BLOCK = 6_000
"""Bytes of one block of text, about, beyond which it goes on in the next."""
LONGEST_RUN = 1_000
"""Characters of one run: what a block is divided at."""
_BRACES = re.compile(r"(?<=\{)(?=\{)")
_SPACES = re.compile(r"(?<=[ \u00a0]) |^ ", re.MULTILINE)

Run = tuple[str, Mapping[str, Any]]
"""A piece of text and how it is written: bold, struck through."""


def runs(said: Sentence, called: Called, **style: Any) -> Iterator[Run]:
    """Yield the words and the people of a sentence, and its commands as they are written to the bot."""
    for part in said:
        yield (called(part) if isinstance(part, Person) else in_words(part), style)


def bold(text: str) -> Iterator[Run]:
    """Yield a label in bold; nothing when there is none."""
    if text:
        yield (in_words(text), {"weight": "Bolder"})


def of_ours(text: str, **style: Any) -> list[Element]:
    """Return the blocks of a text of our own, with its commands as they are written to the bot."""
    return blocks([(in_words(text), {})], **style)


def blocks(written: Iterable[Run], **style: Any) -> list[Element]:
    """Return a block of text for each line of these runs, one below the other without a gap.

    `style` is how all of it is written.
    """
    made: list[Element] = []
    for line in _lines(written):
        for inlines in _in_blocks([_run(text, {**style, **own}) for text, own in line]):
            gap = {"spacing": "None"} if made else {}
            made.append({"type": "RichTextBlock", "inlines": inlines} | gap)
    return made


def size_of(thing: Any) -> int:
    """Return how many bytes a thing takes as JSON in UTF-8."""
    return len(json.dumps(thing, ensure_ascii=False).encode(errors="surrogatepass"))


def _lines(written: Iterable[Run]) -> Iterator[list[Run]]:
    """Return each line as its runs; an empty one is a space, so that it takes its place."""
    line: list[Run] = []
    for text, style in written:
        first, *more = text.split("\n")
        line += [(piece, style) for piece in _pieces(first)]
        for other in more:
            yield line or [(" ", {})]
            line = [(piece, style) for piece in _pieces(other)]
    if line:
        yield line


def _pieces(text: str) -> Iterator[str]:
    """Return a line in pieces that are shown as they are, none of them empty."""
    for piece in filter(None, _BRACES.split(text)):
        yield from (piece[n : n + LONGEST_RUN] for n in range(0, len(piece), LONGEST_RUN))


def _run(text: str, style: Mapping[str, Any]) -> Element:
    return {"type": "TextRun", "text": _SPACES.sub("\u00a0", text)} | dict(style)


def _in_blocks(inlines: Sequence[Element]) -> Iterator[list[Element]]:
    """Return the runs of one line, in as few blocks as hold them."""
    held: list[Element] = []
    room = LONGEST_BLOCK
    for one in inlines:
        size = size_of(one)
        if held and size > room:
            yield held
            held, room = [], LONGEST_BLOCK
        held.append(one)
        room -= size
    yield held
