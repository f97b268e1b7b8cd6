"""Characters that nobody sees: whether a text holds nothing else, and which of them it holds."""

import regex

# What Unicode tells programs to draw as nothing (https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point),
# controls but for tabs and line ends, halves of characters, what is no character at all, separators of lines that no
# chat draws, and two kinds that Unicode counts as visible and no telephone shows: the empty Braille cell and the marks
# around an annotation.
HIDDEN = regex.compile(
    r"(?![\t\n])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\u2800\ufff9-\ufffb]"
)
IGNORABLE = regex.compile(r"\p{Default_Ignorable_Code_Point}")

_PLAINLY_SEEN = regex.compile("[!-~]")


def nothing_to_see(words: str) -> bool:
    """Return whether a text is empty to a reader: white space and characters that cannot be seen, or nothing."""
    return not _PLAINLY_SEEN.search(words) and HIDDEN.sub("", words).strip() == ""
