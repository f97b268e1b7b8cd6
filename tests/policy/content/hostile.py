"""Texts that somebody might send in to make a check slow or make it fail: pieces that patterns look for, endlessly."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

LENGTH = 2000
ENDINGS = ("", "!", "\x00", "a", "1", " z@")


def hostile_texts(count: int, seed: int) -> Iterator[str]:
    """Give texts of 2,000 characters: a piece repeated, a few in turn, or pieces and any characters mixed."""
    pieces, chance = _pieces(), random.Random(seed)
    for number in range(count):
        if number % 4 == 0:
            text = "".join(chance.choices(pieces, k=chance.randint(1, 3))) * LENGTH
        elif number % 4 == 1:
            text = "".join(chance.choices(chance.choices(pieces, k=chance.randint(2, 5)), k=LENGTH))
        elif number % 4 == 2:
            text = "".join(chance.choices(pieces, k=LENGTH))
        else:
            letters = [chr(chance.randrange(0x20, 0x2FFF)) for _ in range(chance.randint(1, 300))]
            text = "".join(chance.choices([*letters, *pieces], k=LENGTH))
        yield text[: LENGTH - 20] + chance.choice(ENDINGS) + "x" * chance.randint(0, 5)


def _pieces() -> list[str]:
    """Return the pieces of `hostile_pieces.txt`, in which `_` is a space and a backslash begins a code."""
    text = (Path(__file__).parent / "hostile_pieces.txt").read_text(encoding="utf-8")
    written = [piece.replace("_", " ") for line in text.splitlines() for piece in line.split(" | ")]
    return [re.sub(r"\\(?:u[0-9a-f]{4}|U[0-9a-f]{8}|x[0-9a-f]{2}|[nrt\\])", _decoded, piece) for piece in written]


def _decoded(code: re.Match[str]) -> str:
    return code[0].encode("ascii").decode("unicode_escape")
