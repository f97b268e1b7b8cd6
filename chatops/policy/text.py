"""What people type after a command, as a reference or a date: read as they meant it, whatever their keyboard made."""

import regex

from chatops.policy.hidden import IGNORABLE

# What looks like a hyphen (https://www.unicode.org/charts/PDF/U2000.pdf), with the minus sign and its small and wide
# forms; what separates words without any width.
_HYPHENS = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"), "-")
_STROKES = dict.fromkeys(map(ord, "\u2044\u2215"), "/")
"""The strokes of fractions and of mathematics, which some keyboards write between the figures of a date."""
_UNSEEN_SPACES = dict.fromkeys(map(ord, "\u200b\ufeff"), " ")
_UNSEEN_BEFORE = regex.compile(r"\A[\s\p{Default_Ignorable_Code_Point}]*")
_AROUND = " \t\n.,;:!?…'\"`´‘’‚‛“”„‟«»‹›()[]{}<>*_~#|•-"


def bare(typed: str) -> str:
    """Return what was typed, without the punctuation, quotation marks and unseen characters around it, with plain
    hyphens.
    """
    plain = IGNORABLE.sub("", typed.translate(_UNSEEN_SPACES | _STROKES | _HYPHENS))
    return " ".join(plain.split()).strip(_AROUND)


def first_word(typed: str) -> tuple[str, str]:
    """Return the first word that was typed after a command, small and bare, and the rest as it was typed.

    Words are divided by any white space: a line end, a tab, a no-break space that a telephone put there.
    """
    typed = typed.translate(_UNSEEN_SPACES)
    word, *rest = _UNSEEN_BEFORE.sub("", typed, count=1).split(maxsplit=1) or [""]
    return bare(word).lower(), "".join(rest).strip()
