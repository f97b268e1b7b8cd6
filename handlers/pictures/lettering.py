"""Words as they are drawn: broken into lines, each letter in a font that has it. The same words give the same dots.

The fonts are Noto's, which are free (SIL Open Font License 1.1) and have Welsh letters, Cyrillic and Greek; emoji are
drawn in one colour.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import Final

import regex
from PIL import ImageDraw, ImageFont

from chatops.policy.content.look.counting import EMOJI

Colour = tuple[int, int, int]
_GRAPHEME: Final = regex.compile(r"\X")
_TOKEN: Final = regex.compile(r"\s|\S+")
_NO_FONT_HAS: Final = "\U0010fffd"
"""It is drawn as an empty box."""
_PLAIN: Final = "NotoSans[wght].ttf"
_EMOJI: Final = "NotoEmoji[wght].ttf"
_SIGNS: Final = "NotoSansSymbols[wght].ttf"


@dataclass(frozen=True, slots=True)
class Lettering:
    """A size of letters in dots, and whether they are bold."""

    size: int
    bold: bool = False

    @property
    def line(self) -> int:
        """Dots from one line to the next."""
        return round(self.size * 1.35)

    def lines(self, words: str, width: int) -> list[str]:
        """Return words in lines that are no wider than this many dots: broken between words, and else within one."""
        return [line for written in words.split("\n") for line in self._broken(written.expandtabs(4), width)]

    def draw(self, on: ImageDraw.ImageDraw, at: tuple[float, float], line: str, colour: Colour) -> float:
        """Draw one line from its upper left corner; return where it ends."""
        x, y = at
        for font, run in _runs(line, self):
            on.text((x, y), run, font=font, fill=colour)
            x += font.getlength(run)
        return x

    def width(self, text: str) -> float:
        """Return how wide a text is, in dots."""
        return sum(font.getlength(run) for font, run in _runs(text, self))

    def _broken(self, written: str, width: int) -> Iterator[str]:
        line, used = "", 0.0
        for token in _TOKEN.findall(written):
            for piece in self._pieces(token, width):
                wide = self.width(piece)
                if line and used + wide > width:
                    yield line.rstrip()
                    line, used = ("", 0.0) if piece.isspace() else (piece, wide)
                else:
                    line, used = line + piece, used + wide
        yield line.rstrip()

    def _pieces(self, token: str, width: int) -> Iterator[str]:
        """Return the word, in as many pieces as lines it takes."""
        if self.width(token) <= width:
            yield token
            return
        piece, used = "", 0.0
        for letter in _GRAPHEME.findall(token):
            wide = self.width(letter)
            if piece and used + wide > width:
                yield piece
                piece, used = "", 0.0
            piece, used = piece + letter, used + wide
        yield piece


def _runs(text: str, lettering: Lettering) -> Iterator[tuple[ImageFont.FreeTypeFont, str]]:
    """Give a text in runs of letters of one font."""
    if text.isascii():
        yield _font(_PLAIN, lettering), text
        return
    last, run = "", ""
    for letter in _GRAPHEME.findall(text):
        name, shown = _drawn_as(letter)
        if run and name != last:
            yield _font(last, lettering), run
            run = ""
        last, run = name, run + shown
    if run:
        yield _font(last, lettering), run


@lru_cache(maxsize=2000)
def _drawn_as(letter: str) -> tuple[str, str]:
    """Return in which font a letter is drawn and as what: a box where none has it."""
    if EMOJI.fullmatch(letter):
        return _EMOJI, letter
    if letter.isascii() or all(_has(_PLAIN, one) for one in letter):
        return _PLAIN, letter
    for name in (_SIGNS, _EMOJI):
        if _has(name, letter[0]):
            return name, letter[0]
    return _PLAIN, _NO_FONT_HAS


@cache
def _has(name: str, letter: str) -> bool:
    font = _font(name, Lettering(20))
    shown, missing = font.getmask(letter), font.getmask(_NO_FONT_HAS)
    return (shown.size, bytes(shown)) != (missing.size, bytes(missing))


@cache
def _font(name: str, lettering: Lettering) -> ImageFont.FreeTypeFont:
    # The pieces of one emoji are joined by the layout that knows how; for letters the plain one is twice as fast.
    layout = None if name == _EMOJI else ImageFont.Layout.BASIC
    with resources.as_file(resources.files("manimgx_fonts") / name) as path:
        font = ImageFont.truetype(str(path), lettering.size, layout_engine=layout)
    if lettering.bold and name == _PLAIN:
        font.set_variation_by_axes([700])
    return font
