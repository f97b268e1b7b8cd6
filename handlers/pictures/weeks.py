"""The coming weeks drawn as a calendar: a row for each week, and on each day in words what there is.

Nothing is told by a colour alone, and no word is smaller than can be read on a telephone 390 pixels wide.
"""

import io
from typing import Final

from PIL import Image, ImageDraw

from handlers.pictures.lettering import Colour, Lettering
from handlers.pictures.looks import Look
from handlers.views.purdah.weeks_look import MOST_COUNTED, DayLook, WeeksLook

_COLUMN: Final = 140
_EDGE: Final = 14
WIDTH: Final = 7 * _COLUMN + 2 * _EDGE
"""Dots: within what Teams shows. A telephone shows it some 290 points wide, and letters of `SIZE` with ten."""
SIZE: Final = 36
_HEAD: Final = 40
_LINE: Final = 38
_INSIDE: Final = 8

_NAMES: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_NUMBER: Final = Lettering(34, bold=True)
_NAME: Final = Lettering(26, bold=True)
_SAYS: Final = Lettering(SIZE)
_ROW: Final = 5 * _LINE + 4

_INK: Final[Colour] = (28, 30, 33)
_FAINT: Final[Colour] = (90, 94, 100)
_PAPER: Final[Colour] = (255, 255, 255)
_RULE: Final[Colour] = (190, 195, 200)
_OFF: Final[Colour] = (244, 245, 246)
_HELD: Final[Colour] = (253, 231, 204)
_POLLS: Final[Colour] = (140, 20, 20)
_TODAY: Final[Colour] = (20, 90, 160)


def drawn(weeks: WeeksLook) -> Look:
    """Return the weeks as a picture, a PNG. Not for the event loop."""
    rows = len(weeks.days) // 7
    image = Image.new("RGB", (WIDTH, _HEAD + rows * _ROW + _EDGE), _PAPER)
    on = ImageDraw.Draw(image)
    for n, name in enumerate(_NAMES):
        _NAME.draw(on, (_EDGE + n * _COLUMN + _INSIDE, 2), name, _FAINT)
    for n, day in enumerate(weeks.days):
        _draw_day(on, day, n, is_today=day.day == weeks.today)
    into = io.BytesIO()
    image.save(into, "PNG", compress_level=6)
    return Look(into.getvalue(), "image/png")


def says_of(day: DayLook) -> list[tuple[str, Colour]]:
    """Return what stands on a day, a line each."""
    posts = f"{MOST_COUNTED}+" if day.posts >= MOST_COUNTED else str(day.posts)
    return [
        *([("Poll", _POLLS)] if day.poll else []),
        *([("Purdah", _INK)] if day.purdah else []),
        *([(f"{posts} due", _INK)] if day.posts else []),
        *([("Away", _FAINT)] if day.away else []),
    ]


def _draw_day(on: ImageDraw.ImageDraw, day: DayLook, n: int, *, is_today: bool) -> None:
    x, y = _EDGE + n % 7 * _COLUMN, _HEAD + n // 7 * _ROW
    ground = _HELD if day.purdah else _OFF if n % 7 > 4 else _PAPER
    on.rectangle((x, y, x + _COLUMN, y + _ROW), fill=ground, outline=_RULE)
    if is_today:
        on.rectangle((x + 2, y + 2, x + _COLUMN - 2, y + _ROW - 2), outline=_TODAY, width=4)
    month = f" {day.day:%b}" if n == 0 or day.day.day == 1 else ""
    _NUMBER.draw(on, (x + _INSIDE, y - 2), f"{day.day.day}{month}", _TODAY if is_today else _INK)
    for line, (says, colour) in enumerate(says_of(day), 1):
        _SAYS.draw(on, (x + _INSIDE, y - 4 + line * _LINE), says, colour)
