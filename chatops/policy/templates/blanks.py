"""The blanks of a template: what stands in braces in its words, what each may hold, and how it is filled in.

`Collection on {day} moves to {new day}` has two blanks that hold a day. House rule 15.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from chatops.policy.content import wording
from chatops.policy.content.web_links import links_in
from chatops.policy.hidden import HIDDEN
from chatops.policy.objections import Objection

CLAUSE = "house rule 15"
MOST_BLANKS = 8
"""Blanks of one template: a form with more is not read whole on a telephone."""
LONGEST_BLANK_NAME = 40
"""Characters of the name of a blank."""
ORDINARY_LENGTH = 60
"""Characters that a blank for words or a place takes, where it does not say so itself."""
GREATEST_LENGTH = 200
"""Characters that a blank may take at most: what is longer is a text of its own, and has to be read by an approver."""
FIELD = "blank:"
"""The name of the question about a blank begins with this; the number of the blank follows, from 0."""

_BLANK = re.compile(r"\{([^{}\n]*)\}")
_BRACE = re.compile(r"[{}]")
_NAME = re.compile(r"[^\W\d_][\w '’-]*")
_NOT_IN_A_VALUE = "@#()[]<>"


class BlankKind(StrEnum):
    """What a blank holds."""

    DAY = "a day"
    TIME = "a time"
    PLACE = "a place"
    WORDS = "a few words"


_KINDS = {"day": BlankKind.DAY, "date": BlankKind.DAY, "time": BlankKind.TIME, "place": BlankKind.PLACE}


@dataclass(frozen=True, slots=True)
class Blank:
    """One blank: its name, what it holds, and how many characters of it at most.

    What it holds is read from the last word of its name, so that `{new day}` holds a day. `{reason, 80}` holds 80
    characters at most.
    """

    name: str
    kind: BlankKind
    longest: int = ORDINARY_LENGTH

    @property
    def is_typed(self) -> bool:
        """Whether it is typed, and not picked from a calendar or a clock."""
        return self.kind in {BlankKind.PLACE, BlankKind.WORDS}


def blanks_of(words: str) -> tuple[Blank, ...]:
    """Return the blanks of a template's words, each once, in order; what no blank can be called is left out."""
    found = (_blank(match[1]) for match in _BLANK.finditer(words))
    return tuple({blank.name: blank for blank in found if blank is not None}.values())


def _blank(written: str) -> Blank | None:
    name, comma, longest = (part.strip() for part in written.partition(","))
    if len(name) > LONGEST_BLANK_NAME or not _NAME.fullmatch(name) or bool(comma) is not longest.isdecimal():
        return None
    kind = _KINDS.get(name.split()[-1].lower(), BlankKind.WORDS)
    return Blank(" ".join(name.split()), kind, int(longest[:4]) if comma else ORDINARY_LENGTH)


def filled_in(words: str, values: Mapping[str, str]) -> str:
    """Return the words with each blank filled in, in one pass: braces in a value stay as they were typed.

    Raises KeyError for a blank without a value.
    """

    def value(match: re.Match[str]) -> str:
        blank = _blank(match[1])
        return values[blank.name] if blank else match[0]

    return _BLANK.sub(value, words)


def without_braces(words: str) -> str:
    """Return the words with the name of each blank in its place, to be read by the checks of what may be said."""
    return filled_in(words, {blank.name: blank.name for blank in blanks_of(words)})


def written_day(day: date, today: date) -> str:
    """Return a day as posts give it: `Saturday 8 May`, with the year when it is not this one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day:%A} {day.day} {day:%B}{year}"


def written_time(at: time) -> str:
    """Return a time as posts give it: `14:30`."""
    return f"{at:%H:%M}"


def blanks_can_be_filled(words: str) -> list[Objection]:
    """House rule 15: each blank has a name of its own, a length that an author can overlook, and there are not too
    many.
    """
    names = [match[1].strip() for match in _BLANK.finditer(words)]
    wrong = [
        f"“{{{name[:60]}}}” is no name for a blank. Use letters, and a number of characters after a comma if you like."
        for name in names
        if _blank(name) is None
    ]
    if _BRACE.search(_BLANK.sub("", words)):
        wrong.append("A { or } stands alone. Put each blank between { and }.")
    blanks = blanks_of(words)
    if len(blanks) > MOST_BLANKS:
        wrong.append(f"There are {len(blanks)} blanks: {MOST_BLANKS} is the most.")
    said = [blank for match in _BLANK.finditer(words) if (blank := _blank(match[1]))]
    if len(set(said)) > len(blanks):
        wrong.append("A blank that stands there twice has two lengths. Give it one.")
    if any(not 1 <= blank.longest <= GREATEST_LENGTH for blank in said):
        wrong.append(f"A blank holds between 1 and {GREATEST_LENGTH} characters.")
    return [Objection(CLAUSE, sentence, "words") for sentence in wrong]


def blanks_are_filled(blanks: Sequence[Blank], values: Mapping[str, str]) -> list[Objection]:
    """House rule 15: a use of a template changes its blanks, and each holds what the approver was told it would."""
    return [
        objection
        for number, blank in enumerate(blanks)
        for objection in _value_is_right(blank, values.get(blank.name, ""), f"{FIELD}{number}")
    ]


def _value_is_right(blank: Blank, value: str, field: str) -> list[Objection]:
    """House rule 15: a value is a day, a time, or a few words in one line that lead nowhere."""
    asked = {BlankKind.DAY: "Choose the day.", BlankKind.TIME: "Choose the time."}.get(blank.kind, "Fill this in.")
    longest = blank.longest if blank.is_typed else ORDINARY_LENGTH
    if wrong := wording.a_text_is_given(value, "text", CLAUSE, field, asked, longest):
        return wrong
    if len(value.splitlines()) > 1 or "\t" in value:
        return [Objection(CLAUSE, "Write it in one line.", field)]
    if HIDDEN.search(value):
        return [Objection(CLAUSE, "It has a character in it that nobody sees. Type it again.", field)]
    if any(mark in value for mark in _NOT_IN_A_VALUE) or links_in(value) or wording.links_in(value):
        sentence = "A blank holds no links, brackets, @ or #. Draft a post of your own if it needs one."
        return [Objection(CLAUSE, sentence, field)]
    return []
