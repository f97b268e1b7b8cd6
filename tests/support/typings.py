"""Typings as people make them, each with what is understood or asked: the lines of `typings.txt`, by subject."""

from functools import cache
from pathlib import Path
from typing import NamedTuple


class Typing(NamedTuple):
    """What somebody typed, and what it is to be read as: `asked` when they are to be asked, `none` when it is none."""

    typed: str
    meaning: str


@cache
def typings(subject: str) -> tuple[Typing, ...]:
    """Return the typings of one subject: `dates`, `times`, `spans`, `references`, `commands`, `slips`.

    An escape such as `\\u00a0` stands for a character that cannot be seen.
    """
    found: dict[str, list[Typing]] = {}
    for line in (Path(__file__).parent / "typings.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            lines = found.setdefault(line.strip("[]"), [])
        elif " => " in line and not line.startswith("#"):
            typed, meaning = line.rsplit(" => ", 1)
            lines.append(Typing(_unescaped(typed), meaning))
    return tuple(found[subject])


def _unescaped(typed: str) -> str:
    return "".join(chr(int(piece[:4], 16)) + piece[4:] if n else piece for n, piece in enumerate(typed.split("\\u")))
