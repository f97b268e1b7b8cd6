"""The form for an entry of any register, drawn from the register's fields, and what reads it."""

from datetime import date

from chatops.policy.registers.register import LONGEST, Field, FieldKind, Register
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.views.among import Among
from handlers.views.registers.entries import EntryFormView


def entry_form(view: EntryFormView) -> p.Form:
    """Return what the register asks for, with what the entry says already."""
    register = view.register
    parts: list[p.Part] = [p.Note("register", register.about)]
    parts += [_asked(field, view.values.get(field.name, ""), view) for field in register.fields]
    if view.reference:
        carries = written(view.reference, view.number)
        return p.Form(names.ENTRY, "Change an entry", tuple(parts), submit="Save", carries=carries)
    return p.Form(names.ENTRY, "New entry", tuple(parts), submit="Save", carries=register.key)


def _asked(field: Field, value: str, view: EntryFormView) -> p.Asked:
    return p.Asked(field.name, field.label, _input(field, value, view), hint=field.hint, optional=field.optional)


def _input(field: Field, value: str, view: EntryFormView) -> p.Input:
    match field.kind:
        case FieldKind.CHOICE:
            options = tuple(p.Option(key, words) for key, words in field.options)
            return p.Choice(options, value, folded=len(options) > 2)
        case FieldKind.ACCOUNT:
            options = tuple(p.Option(account.key, account.name) for account in view.accounts)
            chosen = value if value in {option.value for option in options} else ""
            return p.Choice(options, chosen, folded=True)
        case FieldKind.PERSON:
            return p.PersonChoice(chosen=(value.rpartition(":")[2],) if value else (), among=Among.LISTED)
        case FieldKind.DAY:
            return p.Day(date.fromisoformat(value) if value else None)
        case _:
            return p.Text(multiline=field.kind is FieldKind.WORDS, longest=LONGEST[field.kind], words=value)


def read_entry_form(register: Register, answers: Answers) -> tuple[dict[str, str], dict[str, str]]:
    """Return what was filled in by the name of each field, and apart from it the platform's ids of the people chosen.

    Raises NoSuchDate.
    """
    values = {field.name: _answer(field, answers) for field in register.fields if field.kind is not FieldKind.PERSON}
    people = {field.name: answers.person(field.name) for field in register.fields if field.kind is FieldKind.PERSON}
    return values, {name: user for name, user in people.items() if user}


def _answer(field: Field, answers: Answers) -> str:
    match field.kind:
        case FieldKind.CHOICE | FieldKind.ACCOUNT:
            return answers.one(field.name)
        case FieldKind.DAY:
            day = answers.day(field.name)
            return day.isoformat() if day else ""
        case _:
            return answers.text(field.name)


def closing_form(reference: str, number: int, register: Register) -> p.Form:
    """Return what came of an entry."""
    box = p.Text(multiline=True, longest=LONGEST[FieldKind.WORDS])
    parts = (p.Asked("why", register.closing, box, hint="The entry stays in the record."),)
    return p.Form(names.ENTRY_CLOSED, "Close an entry", parts, submit="Close it", carries=written(reference, number))


def read_closing_form(answers: Answers) -> str:
    """Return what came of it."""
    return answers.text("why")


def written(reference: str, number: int) -> str:
    """Return which version of an entry a button or form is about, as it carries it."""
    return f"{reference} {number}"


def read(carried: str) -> tuple[str, int]:
    """Return what `written` gave. Raises ValueError for anything else."""
    reference, number = carried.split(" ")
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        raise ValueError("this carries no version of an entry")
    return reference, int(number)
