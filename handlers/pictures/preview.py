"""A preview drawn: a post on one account as its network shows it, as far as can be said. No dot of it is by chance."""

import io
from collections.abc import Sequence
from typing import Final

from PIL import Image, ImageDraw, ImageOps

from handlers.pictures.lettering import Colour, Lettering
from handlers.pictures.looks import Look
from handlers.views.drafts.previews import Preview

WIDTH: Final = 720
"""Dots: Slack and Teams show it half as wide, so that it is sharp where dots are small."""
MOST_LINES: Final = 14
"""Lines of words that are drawn: with pictures it is then no taller than Teams shows. The words are on the card."""
_EDGE: Final = 28
_INNER: Final = WIDTH - 2 * _EDGE
_PICTURES: Final = 300
_GAP: Final = 6
_ABOVE: Final = 16
"""Dots between the words and the pictures."""

_NAME: Final = Lettering(26, bold=True)
_TITLE: Final = Lettering(30, bold=True)
_WORDS: Final = Lettering(26)
_SMALL: Final = Lettering(20)
_TOO_LONG: Final = Lettering(20, bold=True)
_BADGE: Final = Lettering(16, bold=True)

_INK: Final[Colour] = (28, 30, 33)
_FAINT: Final[Colour] = (90, 94, 100)
_LATER: Final[Colour] = (110, 115, 122)
_PAPER: Final[Colour] = (255, 255, 255)
_EDGING: Final[Colour] = (190, 195, 200)
_GROUND: Final[Colour] = (228, 231, 234)
_ACCENT: Final[Colour] = (20, 90, 160)

Line = tuple[str, Lettering, Colour]


def drawn(preview: Preview) -> Look:
    """Return the preview as a picture, a PNG. It takes some 30 ms: not for the event loop."""
    lines = _lines(preview)
    tall = sum(lettering.line for _, lettering, _ in lines)
    pictures = _PICTURES + _ABOVE + _GAP if preview.pictures else 0
    image = Image.new("RGB", (WIDTH, 3 * _EDGE + tall + pictures + _head() + _SMALL.line), _PAPER)
    on = ImageDraw.Draw(image)
    y = _draw_head(on, preview)
    for line, lettering, colour in lines:
        lettering.draw(on, (_EDGE, y), line, colour)
        y += lettering.line
    if preview.pictures:
        _draw_pictures(image, preview, y + _ABOVE)
        y += pictures
    y += _EDGE // 2
    on.line((_EDGE, y, WIDTH - _EDGE, y), fill=_EDGING)
    counting, colour = (_TOO_LONG, _INK) if preview.too_long else (_SMALL, _FAINT)
    counting.draw(on, (_EDGE, y + 8), preview.counted, colour)
    on.rectangle((0, 0, WIDTH - 1, image.height - 1), outline=_EDGING, width=2)
    into = io.BytesIO()
    image.save(into, "PNG", compress_level=3)
    return Look(into.getvalue(), "image/png")


def _head() -> int:
    return _NAME.line + _SMALL.line


def _draw_head(on: ImageDraw.ImageDraw, preview: Preview) -> int:
    """Draw the account's name and its network beside a mark; return where the words begin."""
    size = _head()
    on.ellipse((_EDGE, _EDGE, _EDGE + size, _EDGE + size), fill=_ACCENT)
    letter = preview.account[:1].upper()
    middle = _EDGE + size / 2
    _TITLE.draw(on, (middle - _TITLE.width(letter) / 2, middle - _TITLE.line / 2), letter, _PAPER)
    beside = _EDGE + size + 16
    _NAME.draw(on, (beside, _EDGE), _cut(preview.account, _NAME, WIDTH - beside - _EDGE), _INK)
    _SMALL.draw(on, (beside, _EDGE + _NAME.line), preview.network, _FAINT)
    return 2 * _EDGE + size - 8


def _lines(preview: Preview) -> list[Line]:
    """Return the lines below the head: a title, the words, the word to press for more, and what comes after it."""
    title: list[Line] = [(line, _TITLE, _INK) for line in _TITLE.lines(preview.title, _INNER) if preview.title]
    words: list[Line] = [(line, _WORDS, _INK) for line in _WORDS.lines(preview.first, _INNER)]
    if preview.rest:
        words.append((preview.more, _WORDS, _ACCENT))
        words += [(line, _WORDS, _LATER) for line in _WORDS.lines(preview.rest, _INNER)]
    over = len(words) - MOST_LINES
    if over > 0:
        says = "1 more line, which stands" if over == 1 else f"{over:,} more lines, which stand"
        words = [*words[:MOST_LINES], (f"{says} in the words of the draft", _SMALL, _FAINT)]
    return [*title, *words]


def _cut(text: str, lettering: Lettering, width: int) -> str:
    lines = lettering.lines(text, width - round(lettering.width("…")))
    return lines[0] if len(lines) == 1 else f"{lines[0]}…"


def _draw_pictures(image: Image.Image, preview: Preview, top: int) -> None:
    """Draw the pictures as networks place them, each with a badge that says that its alt text is there."""
    on = ImageDraw.Draw(image)
    places = _places(len(preview.pictures))
    for attached, (left, upper, right, lower) in zip(preview.pictures, places, strict=False):
        x, y, size = _EDGE + left, top + upper, (right - left, lower - upper)
        kept = preview.kept.get(attached.digest)
        if kept is None:
            on.rectangle((x, y, x + size[0], y + size[1]), fill=_GROUND)
            _SMALL.draw(on, (x + 12, y + 12), "Not kept any more", _FAINT)
            continue
        with Image.open(io.BytesIO(kept.content)) as opened:
            image.paste(ImageOps.fit(opened.convert("RGB"), size, Image.Resampling.BILINEAR), (x, y))
        on.rounded_rectangle((x + 10, y + size[1] - 36, x + 56, y + size[1] - 10), 6, fill=_INK)
        _BADGE.draw(on, (x + 17, y + size[1] - 34), "ALT", _PAPER)


def _places(count: int) -> Sequence[tuple[int, int, int, int]]:
    """Return where up to four pictures stand, each by its left, upper, right and lower edge."""
    left, right = (_INNER - _GAP) // 2, (_INNER + _GAP) // 2
    upper, lower = (_PICTURES - _GAP) // 2, (_PICTURES + _GAP) // 2
    whole_left, whole_right = (0, 0, left, _PICTURES), (right, 0, _INNER, _PICTURES)
    corners = ((0, 0, left, upper), (right, 0, _INNER, upper), (0, lower, left, _PICTURES))
    last = (right, lower, _INNER, _PICTURES)
    return {
        1: ((0, 0, _INNER, _PICTURES),),
        2: (whole_left, whole_right),
        3: (whole_left, corners[1], last),
    }.get(count, (*corners, last))
