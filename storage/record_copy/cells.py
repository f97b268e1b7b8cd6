"""What stands in the cells of a copy of the record: people by name or by what they are, times of London, words."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Text

from chatops.clock import LONDON
from chatops.policy.content.known import Known, RosterName
from chatops.policy.content.questions import Checked
from chatops.policy.content.without_people import without_people
from chatops.policy.people import Person, Standing
from chatops.policy.releases.by_hand import LeftOut, without

_GUESSED_WITH = "salt"
"""The column that a redacted copy leaves empty: with it somebody could try which words were left out."""
_ENTRY = "said"
"""The column with what an entry of a register says, by the name of each field."""
_BACKGROUND = "background"
"""The column with what an author said of what a draft is for, by the name of each answer."""
_PERSON = re.compile(r"(slack|teams):[^\s:]+:[^\s:]+")
_IN_PAIRS = {"pictures", "account_words"}
_ANSWERED = "checked"
"""The column with what was answered of what the checks found, with a short digest of that: it can be guessed."""
_A_NAME = "who"
"""The column in which somebody wrote a name, which the checks may not know."""
ANOTHER = "another person"
SEALED = "sealed: whoever wrote it reads it on their own Home"


@dataclass(slots=True)
class Cells:
    """Writes each value of the record as text.

    Attributes:
        offices: who holds an office, by their key.
        standings: who is on the list of people, by their key.
        names: what people are called, by their key or by the user's ID of the platform; the records know no names.
        redacted: whether people stand there by office or number, and personal data in words is left out.
        known: the official list, so that what the council publishes itself is left in.
        by_hand: what an officer leaves out besides, wherever it stands.
        subject: the key of the one person whose copy it is: they are named, and nobody else is told apart.
        left_out: how often each kind of thing was left out so far.
    """

    offices: Mapping[str, str]
    standings: Mapping[str, str]
    names: Mapping[str, str] = field(default_factory=dict)
    redacted: bool = False
    known: Known = field(default_factory=Known)
    by_hand: tuple[LeftOut, ...] = ()
    subject: str = ""
    left_out: Counter[str] = field(default_factory=Counter)
    _numbered: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Let the names of people be found in words besides those of the official list."""
        mine = self.name_of(self.subject)
        named = tuple(RosterName(name, Standing.EMPLOYEE) for name in self.names.values() if name != mine)
        self.known = replace(self.known, roster=(*self.known.roster, *named))
        for key in sorted(self.standings):
            self._label(key)

    def cell(self, column: Column[Any], value: Any) -> str:
        """Return what stands in a cell of this column."""
        return self.without_what_is_left_out(self._cell(column, value))

    def without_what_is_left_out(self, written: str) -> str:
        """Return it without what an officer leaves out by hand."""
        kept, counted = without(written, self.by_hand)
        self.left_out += counted
        return kept

    def _cell(self, column: Column[Any], value: Any) -> str:
        if column.name == _A_NAME and self.redacted and value:
            return self._unless_mine(value)
        if column.name == _GUESSED_WITH and self.redacted:
            return ""
        if column.name == _ANSWERED and self.redacted:
            return "; ".join(f"{one.clause} {one.reply} {one.what}" for one in map(Checked.read, value))
        if column.name == _BACKGROUND and self.redacted and value:
            return self.entry({name: self.plain(of) for name, of in json.loads(value).items()})
        if column.name == _ENTRY:
            return self.entry(json.loads(value))
        if column.name in _IN_PAIRS and value:
            # As JSON: an alt text, or words, may hold whatever would stand between two of them.
            return json.dumps([[key, self.words(words)] for key, words in value], ensure_ascii=False)
        if isinstance(column.type, Text) and isinstance(value, str):
            return self.words(value)
        return self.plain(value)

    def plain(self, value: Any) -> str:
        """Return a value of any kind as text; words as they are."""
        match value:
            case None:
                return ""
            case bytes():
                return SEALED
            case bool():
                return "yes" if value else "no"
            case datetime():
                return london(value)
            case Person():
                return self.person(str(value))
            case list() | tuple():
                return "; ".join(self.plain(one) for one in value)
            case _:
                return str(value)

    def person(self, key: str) -> str:
        """Return how somebody stands in the copy: by office or number in a redacted one, else by name or key."""
        office = self.offices.get(key)
        if self.subject and key != self.subject:
            return office or ANOTHER
        if self.redacted and not self.subject:
            return self._label(key)
        called = self.name_of(key) or key
        return f"{called} ({office})" if office else called

    def entry(self, said: Mapping[str, str]) -> str:
        """Return what an entry of a register says, a line for each field."""
        return "\n".join(
            f"{name}: {self.person(value) if _PERSON.fullmatch(value) else self.words(value)}"
            for name, value in said.items()
        )

    def reference(self, reference: str) -> str:
        """Return what an entry is about; some are about a person."""
        return self.person(reference) if reference.count(":") == 2 else reference

    def words(self, words: str) -> str:
        """Return somebody's words; from a redacted copy what tells of a person is left out."""
        if not (self.redacted and words):
            return words
        # By hand first: the checks may know a part of it alone.
        return self._without_personal_data(self.without_what_is_left_out(words))

    def name_of(self, key: str) -> str:
        """Return what somebody is called; empty where nobody said."""
        return self.names.get(key) or self.names.get(key.rpartition(":")[2]) or ""

    def _unless_mine(self, name: str) -> str:
        if self.subject and name.casefold() == self.name_of(self.subject).casefold():
            return name
        self.left_out["name"] += 1
        return "[name left out]"

    def _without_personal_data(self, words: str) -> str:
        kept = without_people(words, self.known)
        self.left_out += kept.left_out
        return kept.words

    def _label(self, key: str) -> str:
        """An office is public; anybody else is numbered, the same in each file."""
        if key not in self._numbered:
            kind = self.offices.get(key) or (self.standings.get(key) or "person no longer listed").capitalize()
            if key not in self.offices:
                kind = f"{kind} {1 + sum(label.startswith(f'{kind} ') for label in self._numbered.values())}"
            self._numbered[key] = kind
        return self._numbered[key]


def london(instant: datetime) -> str:
    """Return an instant by London's clocks, as `2026-05-06 14:30:00 BST`: it sorts, and no hour is meant twice."""
    local = instant.astimezone(LONDON)
    return f"{local.replace(tzinfo=None).isoformat(sep=' ', timespec='seconds')} {local.tzname()}"


def heading(column: Column[Any]) -> str:
    """Return what stands above a column."""
    words = column.name.replace("_", " ")
    python = getattr(column.type, "impl", column.type).python_type
    return f"{words} (London time)" if python is datetime else words


def names_in(lines: Iterable[str]) -> dict[str, str]:
    """Return who is called what, from lines such as `U0CLERK001,Jo Smith`. Raises ValueError with the line's number."""
    names = {}
    for number, line in enumerate(lines, 1):
        key, comma, name = (part.strip() for part in line.partition(","))
        if not line.strip():
            continue
        if not (key and comma and name):
            raise ValueError(number)
        names[key] = name
    return names
