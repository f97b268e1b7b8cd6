"""Codes such as `:christmas_tree:`, in which a chat platform hands over the emoji that people saw.

A post holds the emoji themselves. Colons that write a time, an address or a ratio are left alone.
"""

import re
from functools import cache
from importlib import resources
from typing import NamedTuple

_CODE = re.compile(r":([\w+'’&.-]{1,100}):(?::skin-tone-([2-6])(?:-([2-6]))?:)?")
_ADDRESS = re.compile(r"https?://|www\.|(?<![^\W_])(?:mailto|tel):", re.IGNORECASE)
_BARE_ADDRESS = re.compile(r"[(\[“\"']?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?/", re.IGNORECASE)
_SPACES = re.compile(r"(\s+)")
_SHORT = 4
"""Letters from which on a name between two other words is meant as an emoji: `a:b:c` is none."""
_TONES = dict(zip("23456", "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff", strict=True))


class Emoji(NamedTuple):
    """One standard emoji: itself, and as it is in one skin tone, and in two; empty where there is no such form."""

    plain: str
    toned: str = ""
    paired: str = ""


def with_emoji(words: str) -> str:
    """Return the words with each code of a standard emoji turned into that emoji, in the skin tone that was chosen."""
    if not _CODE.search(words):
        return words
    return "".join(_replaced(part)[0] if ":" in part else part for part in _SPACES.split(words))


def unknown_emoji(words: str) -> tuple[str, ...]:
    """Return the codes in the words that are no standard emoji, such as `:thornbury:`, each once, in order.

    They are pictures of one workspace's own, and nobody else is shown them.
    """
    return tuple(dict.fromkeys(code for part in words.split() for code in _replaced(part)[1]))


def _replaced(part: str) -> tuple[str, list[str]]:
    """Return a piece without white space with its emoji, and the codes in it that stand alone and are none of the
    standard.
    """
    if ":" not in part:
        return part, []
    known, until = _standard(), _address_in(part)
    pieces: list[str] = []
    unknown: list[str] = []
    done = at = 0
    while found := _CODE.search(part, at, until):
        start, end = found.span()
        before, after = part[max(start - 1, 0) : start], part[end : end + 1]
        emoji = known.get(found[1])
        if emoji and _stands_for_itself(found[1], before, after):
            pieces += [part[done:start], _drawn(emoji, found)]
            done = at = end
        elif not emoji and _is_a_name(found[1]) and not before.isalnum() and not after.isalnum():
            unknown.append(f":{found[1]}:")
            at = end
        else:
            at = found.end(1)  # the colon at its end may begin the next
    return "".join([*pieces, part[done:]]), unknown


def _address_in(part: str) -> int:
    """Return where an address begins in a piece without white space; its length when there is none."""
    if _BARE_ADDRESS.match(part):
        return 0
    found = _ADDRESS.search(part)
    return found.start() if found else len(part)


def _stands_for_itself(name: str, before: str, after: str) -> bool:
    """Return whether a code is meant as one, by what touches it: 10:30:45 and `a:b:c` hold none."""
    if name.isdigit():
        return not before.isalnum() and not after.isalnum()
    if before.isalnum() and after.isalnum():
        return before.isalpha() and after.isalpha() and len(name) >= _SHORT
    return True


def _is_a_name(name: str) -> bool:
    """Return whether a workspace could have a picture of this name, and people would hardly write it between colons."""
    return len(name) > 1 and name == name.lower() and any(letter.isalpha() for letter in name)


def _drawn(emoji: Emoji, found: re.Match[str]) -> str:
    first, second = found[2], found[3]
    if not first:
        return emoji.plain
    form = emoji.paired if second else emoji.toned
    if not form:
        return emoji.plain
    return form.replace("A", _TONES[first]).replace("B", _TONES[second or first])


@cache
def _standard() -> dict[str, Emoji]:
    """Return every standard emoji by its names."""
    table = resources.files("chatops.policy").joinpath("emoji_names.txt").read_text(encoding="utf-8")
    rows = (line.split(" ") for line in table.splitlines() if not line.startswith("#"))
    return {name: Emoji(*map(_characters, forms)) for name, *forms in rows}


def _characters(points: str) -> str:
    """Return the characters of code points such as `1F44D-A`; A and B stay, for the skin tones."""
    return "".join(point if point in {"A", "B"} else chr(int(point, 16)) for point in points.split("-"))
