"""References that can be said aloud and written in minutes: `DR-7KQ2M9`.

Crockford's base 32 (https://www.crockford.com/base32.html) leaves out I, L, O and U, so that a
reference read over the telephone comes back as it was.
"""

import re

from chatops.policy.text import bare

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
DRAFT = "DR"
PURDAH = "PW"
DELEGATION = "DL"
ABSENCE = "AW"
SUGGESTION = "SG"
PAUSE = "PZ"
OFFICE = "OC"
ACCESS = "AC"
REGISTER = "RG"
ROUTINE = "RN"
TEMPLATE = "TP"
QUESTION = "QN"
LENGTH = 6

_WRITTEN = re.compile(rf"([A-Z]{{2}}) ?-? ?([0-9A-Z]{{{LENGTH}}})")
_BEFORE_IT = re.compile(r"(?:(?:of|for|the|re|draft|delegation|reference|ref|number|no)[ :]+)+", re.IGNORECASE)
_DIVIDERS = re.compile(r"[\W_]+")
_MISHEARD = str.maketrans("ILO", "110")


def make(prefix: str, number: int) -> str:
    """Return the reference for a number from 0 to 32**6 - 1. The caller draws the number at random."""
    letters = ""
    for _ in range(LENGTH):
        number, digit = divmod(number, len(ALPHABET))
        letters = ALPHABET[digit] + letters
    return f"{prefix}-{letters}"


def read(written: str, prefix: str = DRAFT) -> str | None:
    """Return the reference that somebody typed, put right where it is unmistakable, or None when it is none.

    Small letters, a missing hyphen or a dash for it, quotation marks or a full stop around it, and I, L or O for 1, 1
    and 0 are put right.
    """
    found = _WRITTEN.fullmatch(bare(written).upper())
    return _whole(prefix, found[2]) if found and found[1] == prefix else None


def read_typed(written: str, prefix: str = DRAFT) -> str | None:
    """Return the reference that somebody typed where a reference is asked for, or None when it is none.

    Beyond what `read` puts right, whatever stands between its letters, words such as "of" and "draft" before it, and a
    prefix that was left out.
    """
    plain = _BEFORE_IT.sub("", bare(written), count=1)
    groups = _DIVIDERS.sub(" ", plain).upper().split()
    letters = "".join(groups)
    if letters.startswith(prefix) and len(letters) == len(prefix) + LENGTH:
        return _whole(prefix, letters.removeprefix(prefix))
    return _whole(prefix, letters) if len(groups) == 1 and len(letters) == LENGTH else None


def _whole(prefix: str, letters: str) -> str | None:
    """Return the reference with these letters, read as they were meant; None when one of them is in no reference."""
    meant = letters.translate(_MISHEARD)
    return f"{prefix}-{meant}" if set(meant) <= set(ALPHABET) else None


def is_meant(typed: str) -> bool:
    """Return whether what follows `status` is meant as a reference: nothing, one word, or what begins like one.

    Anything longer is the words of a post that happens to begin with "Status".
    """
    return len(typed.split()) < 2 or typed.lower().startswith("dr") or read_typed(typed) is not None
