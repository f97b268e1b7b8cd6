"""What has happened to the entries of the council's registers. Clauses 2.2, 5.7, 7.1 to 7.5, 8.1, 9.3 to 9.7.2."""

import json
from dataclasses import dataclass

from chatops.facts.drafts import of_form
from chatops.facts.fact import Details, Fact
from chatops.policy.digests import salted_digest
from chatops.policy.drafts.draft import Draft
from chatops.policy.people import Person
from chatops.policy.registers.catalogue import REGISTERS
from chatops.policy.registers.register import Entry, Values


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterFact(Fact):
    """What the facts about an entry have in common: the entry as it stands after them.

    `form` names the form it came in, so that sending it twice counts once; `tell` are those who are told. `draft`
    is the one whose cards say something else now.
    """

    entry: Entry
    form: str
    tell: tuple[Person, ...] = ()
    draft: Draft | None = None

    @property
    def rests_on(self) -> str:
        """The clause of its register."""
        return REGISTERS[self.entry.register].clause

    def details(self) -> Details:
        one = self.entry
        return {
            "register": one.register,
            "number": one.number,
            "values_digest": salted_digest(one.salt, written(one.values)),
            "why_digest": salted_digest(one.salt, one.why) if one.why else None,
            "due_at": one.due_at.isoformat() if one.due_at else None,
            **of_form(one.salt, self.form),
        }


class EntryMade(RegisterFact, act="register:made"):
    """Somebody made an entry in a register."""

    __slots__ = ()


class EntryChanged(RegisterFact, act="register:changed"):
    """Somebody changed what an entry says; what it said before stays in the record."""

    __slots__ = ()


class EntryDue(RegisterFact, act="register:due"):
    """The day came on which an entry is to be looked at."""

    __slots__ = ()


class EntryClosed(RegisterFact, act="register:closed"):
    """Somebody closed an entry, and said what came of it."""

    __slots__ = ()


def written(values: Values) -> str:
    """Return what an entry says as the text that is kept and hashed."""
    return json.dumps(dict(values), sort_keys=True, ensure_ascii=True)


def form_of_day(reference: str, number: int) -> str:
    """Return what stands for the form of a version that no form made: its day came."""
    return f"due:{reference}:{number}"
