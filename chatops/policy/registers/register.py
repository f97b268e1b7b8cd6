"""What a register is, described as data: one engine keeps, draws, checks, lists, searches and reminds of each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from chatops.policy.objections import Objection
from chatops.policy.people import Office, Person

Values = Mapping[str, str]
"""What an entry says, by the name of its field: words, the key of an option, account or person, a date as ISO 8601."""


class Who(StrEnum):
    """Who may do something with a register. The value is how a sentence names them."""

    CLERK = "the Town Clerk"
    OFFICERS = "the Town Clerk or the Deputy Town Clerk"
    OFFICE_HOLDERS = "the Town Clerk, the Deputy Town Clerk or the Chair"
    EMPLOYEES = "an employee of the council"
    STAFF = "an employee or a volunteer of the council"
    EVERYBODY = "somebody on the council's list of people"


class FieldKind(StrEnum):
    """What is asked for in a field."""

    LINE = "line"
    WORDS = "words"
    CHOICE = "choice"
    ACCOUNT = "account"
    PERSON = "person"
    DAY = "day"
    LINK = "link"


LONGEST: Mapping[FieldKind, int] = {FieldKind.LINE: 150, FieldKind.WORDS: 1500, FieldKind.LINK: 500}
"""Characters of a field of each kind that is typed."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a register: how it is asked for, and whether it has to be answered.

    `options` are the key and the words of each choice. `listed` puts it into the line of a list: never words that
    somebody typed. `told` is for a person who is told of the entry. `begins` stands in the box of a new entry.
    """

    name: str
    label: str
    kind: FieldKind
    hint: str = ""
    optional: bool = False
    options: tuple[tuple[str, str], ...] = ()
    listed: bool = False
    told: bool = False
    begins: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """When an entry is to be looked at: at the end of the day in a field, or so long after it or after its making.

    `working_days` leave out Saturdays, Sundays and days that are a bank holiday in any part of the United Kingdom.
    """

    field: str = ""
    days: int = 0
    working_days: int = 0


def nothing_more(_values: Values) -> list[Objection]:
    """1.1: of most registers nothing is asked besides what each field asks."""
    return []


@dataclass(frozen=True, slots=True)
class Register:
    """One register of the council.

    `one` names an entry of it (`block`); `clause` is what it rests on; `reads`, `writes` and `closes` say who may.
    `due` is when an entry is to be looked at, and `reminder` what is then to be done. `tells` are the offices that are
    told of a new entry, with the sentence `told`. `ready` are texts to copy, each under its title. `rule` is what is
    asked of an entry besides its fields. `closing` is the question when it is closed.
    """

    key: str
    title: str
    one: str
    clause: str
    about: str
    fields: tuple[Field, ...]
    reads: Who
    writes: Who
    closes: Who
    due: Due | None = None
    reminder: str = ""
    tells: tuple[Office, ...] = ()
    told: str = ""
    ready: tuple[tuple[str, str], ...] = ()
    rule: Callable[[Values], list[Objection]] = nothing_more
    closing: str = "What came of it?"

    def field(self, name: str) -> Field:
        """Return the field of this name. Raises KeyError."""
        return {field.name: field for field in self.fields}[name]


class State(StrEnum):
    """How an entry stands. The value is what the record keeps."""

    OPEN = "open"
    DUE = "due"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a register as one of its versions left it.

    `number` counts its versions from 1; `why` is what was written when it was closed; `by` made this version, and is
    None where its day came by itself; `salt` keeps the digest of what it says from being guessed. `due_at` is the
    aware instant at which it is to be looked at, None for never.
    """

    reference: str
    register: str
    number: int
    state: State
    values: Values
    why: str
    due_at: datetime | None
    by: Person | None
    office: Office | None
    at: datetime
    salt: str
