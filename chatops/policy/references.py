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
READER = "RL"
LENGTH = 6

_WRITTEN = re.compile(rf"([A-Z]{{2}}) ?-? ?([0-9A-Z]{{{LENGTH}}})")
_BEFORE_IT = re.compile(r"(?:(?:of|for|the|re|draft|delegation|reference|ref|number|no)[ :]+)+", re.IGNORECASE)
_WITHIN = r"(?<![0-9A-Z]){prefix} ?- ?([0-9A-Z]{{{length}}})(?![0-9A-Z])"
_MOST_WORDS = 8
"""Words with a reference among them that are still typed for the reference; more are the words of a post."""
_OF_A_WORD = set("AEIOU")
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
    and 0 are put right. Letters alone with a vowel among them, and no hyphen before them, are a word: drawings, Dr
    Foster; all of it in capitals, as the bot writes it, is no word.
    """
    found = _WRITTEN.fullmatch(bare(written).upper())
    if not found or found[1] != prefix or _is_a_word(bare(written), found[2]):
        return None
    return _whole(prefix, found[2])


def read_typed(written: str, prefix: str = DRAFT) -> str | None:
    """Return the reference that somebody typed where a reference is asked for, or None when it is none.

    Beyond what `read` puts right, whatever stands between its letters, words such as "of" and "draft" before it, a
    prefix that was left out, and what else was typed or pasted with it where its hyphen shows which it is: a link, a
    title, "please".
    """
    plain = _BEFORE_IT.sub("", bare(written), count=1)
    groups = _DIVIDERS.sub(" ", plain).upper().split()
    letters = "".join(groups)
    if len(groups) < LENGTH and _is_a_word(plain, letters.removeprefix(prefix)):
        return None
    if letters.startswith(prefix) and len(letters) == len(prefix) + LENGTH:
        return _whole(prefix, letters.removeprefix(prefix))
    if len(groups) == 1 and len(letters) == LENGTH:
        return _whole(prefix, letters)
    if len(written.split()) > _MOST_WORDS:
        return None
    named = set(re.findall(_WITHIN.format(prefix=prefix, length=LENGTH), bare(written).upper()))
    return _whole(prefix, named.pop()) if len(named) == 1 else None


def _is_a_word(written: str, letters: str) -> bool:
    return "-" not in written and not written.isupper() and letters.isalpha() and not _OF_A_WORD.isdisjoint(letters)


def _whole(prefix: str, letters: str) -> str | None:
    """Return the reference with these letters, read as they were meant; None when one of them is in no reference."""
    meant = letters.translate(_MISHEARD)
    return f"{prefix}-{meant}" if set(meant) <= set(ALPHABET) else None


def letters_of(code: str) -> str:
    """Return the letters and digits of a code that somebody typed, as they were meant, whatever stands between."""
    return "".join(char for char in code.upper().translate(_MISHEARD) if char in ALPHABET)


def is_meant(typed: str) -> bool:
    """Return whether what follows `status` is meant as a reference: nothing, one word, or what begins like one.

    Anything longer is the words of a post that happens to begin with "Status".
    """
    return len(typed.split()) < 2 or typed.lower().startswith("dr") or read_typed(typed) is not None
