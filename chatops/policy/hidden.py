"""Characters that nobody sees: whether a text holds nothing else, which of them it holds, and how they are shown."""

import re

import regex

# What Unicode tells programs to draw as nothing (https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point),
# controls but for tabs and line ends, halves of characters, what is no character at all, separators of lines that no
# chat draws, and two kinds that Unicode counts as visible and no telephone shows: the empty Braille cell and the marks
# around an annotation.
HIDDEN = regex.compile(
    r"(?![\t\n])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\u2800\ufff9-\ufffb]"
)
IGNORABLE = regex.compile(r"\p{Default_Ignorable_Code_Point}")

_JOINER = "\u200d"
_SELECTORS = "\ufe0e\ufe0f"
# A flag and up to six tags after it: https://unicode.org/reports/tr51/#valid-emoji-tag-sequences
_OF_FLAG = re.compile(r"\U0001f3f4[\U000e0020-\U000e007f]{0,6}\Z")
_PLAINLY_SEEN = regex.compile("[!-~]")


def nothing_to_see(words: str) -> bool:
    """Return whether a text is empty to a reader: white space and characters that cannot be seen, or nothing."""
    return not _PLAINLY_SEEN.search(words) and HIDDEN.sub("", words).strip() == ""


def hidden_characters(words: str) -> tuple[str, ...]:
    """Return the characters in the words that a reader cannot see, as `U+200B`, each once, in order.

    Those that make up an emoji, such as the flag of England, are no secret and are left out.
    """
    found = (f"U+{ord(match[0]):04X}" for match in HIDDEN.finditer(words) if not _is_of_emoji(words, match.start()))
    return tuple(dict.fromkeys(found))


def with_hidden_shown(words: str) -> str:
    """Return the words with each character that a reader cannot see written out, as `[U+200B]`."""
    if words.isascii() and words.isprintable():
        return words  # Most of what is drawn: there is nothing to look for, and every part of a screen is asked.

    def shown(match: regex.Match[str]) -> str:
        return match[0] if _is_of_emoji(words, match.start()) else f"[U+{ord(match[0]):04X}]"

    return HIDDEN.sub(shown, words)


def _is_of_emoji(words: str, position: int) -> bool:
    """Return whether this character joins two emoji, chooses how one is drawn, or names the country of a flag."""
    character = words[position]
    before = words[position - 1] if position else ""
    after = words[position + 1 : position + 2]
    if character == _JOINER:
        return _is_picture(before) and _is_picture(after)
    if character in _SELECTORS:
        return bool(before) and before.isprintable() and not HIDDEN.match(before)
    return "\U000e0020" <= character <= "\U000e007f" and bool(_OF_FLAG.search(words, 0, position))


def _is_picture(character: str) -> bool:
    return character != "" and ord(character) >= 0x2190 and (character in _SELECTORS or not HIDDEN.match(character))
