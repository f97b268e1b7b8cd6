"""Who may do what with the council's registers, and what an entry has to say. Clauses 2.2, 5.7, 7.1 to 7.5, 8.1, 9."""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from urllib.parse import urlsplit

from chatops.clock import london_date, london_instant
from chatops.policy.authority.powers import account_is_sound, holds_approving_office
from chatops.policy.calendar.bank_holidays import Country, bank_holidays
from chatops.policy.content.wording import unsendable
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Office
from chatops.policy.registers.register import LONGEST, Due, Field, FieldKind, Register, Values, Who

_IS: Mapping[Who, Callable[[Actor], bool]] = {
    Who.CLERK: lambda actor: holds_approving_office(actor) and actor.office is Office.TOWN_CLERK,
    Who.OFFICERS: holds_approving_office,
    Who.OFFICE_HOLDERS: lambda actor: holds_approving_office(actor) or actor.office is Office.CHAIR,
    Who.EMPLOYEES: lambda actor: actor.is_employee,
    Who.STAFF: lambda actor: actor.standing is not None and not actor.is_member,
    Who.EVERYBODY: lambda actor: actor.standing is not None,
}
LATEST = timedelta(days=10 * 366)
"""How far from today a date in a register may be."""


def may_read(register: Register, actor: Actor) -> list[Objection]:
    """7.4, 7.5, 8.1, 9.1: what a register has of people is read by those whose work it is."""
    return _may(register, actor, register.reads, "read")


def may_write(register: Register, actor: Actor) -> list[Objection]:
    """7.4, 7.5, 8.1, 9.1: an entry is made and changed by those whom its clause names."""
    return _may(register, actor, register.writes, "write in")


def may_close(register: Register, actor: Actor) -> list[Objection]:
    """7.4, 7.5, 8.1, 9.1: an entry is closed by those whom its clause names."""
    return _may(register, actor, register.closes, "close an entry of")


def entry_is_right(register: Register, values: Values, accounts: Collection[str], now: datetime) -> list[Objection]:
    """7.4, 7.5, 8.1, 9.1: an entry says all that its register asks for, in words that can be shown.

    Args:
        register: whose entry it is.
        values: what it says.
        accounts: the keys of the official accounts.
        now: the present instant.
    """
    wrong = [
        Objection(register.clause, sentence, field.name)
        for field in register.fields
        for sentence in _wrong(field, values.get(field.name, ""), accounts, london_date(now))
    ]
    return wrong or register.rule(values)


def person_is_listed(register: Register, field: Field, actor: Actor) -> list[Objection]:
    """7.4, 7.5, 8.1, 9.1: whoever an entry names to do something is on the council's list of people."""
    if actor.standing is not None:
        return []
    sentence = "They are not on the council's list of people. Choose somebody who is."
    return [Objection(register.clause, sentence, field.name)]


def there_is_an_account(register: Register, accounts: Collection[str]) -> list[Objection]:
    """Intro-2a: an entry about an official account needs one."""
    if accounts or not any(field.kind is FieldKind.ACCOUNT for field in register.fields):
        return []
    return [Objection("Intro-2a", "The council has no official account yet. Add one with /council accounts first.")]


def reason_is_given(register: Register, why: str) -> list[Objection]:
    """7.4, 7.5, 8.1, 9.1: whoever closes an entry says what came of it."""
    if not why:
        return [Objection(register.clause, "Say what came of it, for the record.", "why")]
    if unsendable(why) or len(why) > LONGEST[FieldKind.WORDS]:
        return [Objection(register.clause, f"Use plain words, up to {LONGEST[FieldKind.WORDS]:,} characters.", "why")]
    return []


def due_at(register: Register, values: Values, made_at: datetime) -> datetime | None:
    """Return when an entry is to be looked at: an aware instant, or None for never."""
    due = register.due
    if due is None or (due.field and not values.get(due.field)):
        return None
    if not due.field and not due.days and not due.working_days:
        return made_at  # at once
    return london_instant(last_day(due, values, made_at) + timedelta(days=1), time.min)


def last_day(due: Due, values: Values, made_at: datetime) -> date:
    """Return the day at whose end an entry is to be looked at."""
    since = date.fromisoformat(values[due.field]) if due.field else london_date(made_at)
    return working_days_after(since, due.working_days) + timedelta(days=due.days)


def working_days_after(since: date, count: int) -> date:
    """Return the day that is so many working days after another, which is not counted.

    No working day is a Saturday, a Sunday or a bank holiday in any part of the United Kingdom, as for a request for
    information (Freedom of Information Act 2000, section 10(6),
    https://www.legislation.gov.uk/ukpga/2000/36/section/10).
    """
    day = since
    while count:
        day += timedelta(days=1)
        count -= not is_no_working_day(day)
    return day


def is_no_working_day(day: date) -> bool:
    """Return whether nobody has to answer on this day."""
    return day.isoweekday() > 5 or any(bank_holidays(country)(day) for country in Country)


def _may(register: Register, actor: Actor, who: Who, what: str) -> list[Objection]:
    """7.4, 7.5, 8.1, 9.1: whoever is not named for it may not, and is told who may."""
    unsound = account_is_sound(actor)
    if unsound or _IS[who](actor):
        return unsound
    verb = "Only " + who.value.replace(" or ", " and ", 1) if "Clerk" in who.value else f"Only {who.value}"
    return [Objection(register.clause, f"{verb} can {what} this register.")]


def _wrong(field: Field, value: str, accounts: Collection[str], today: date) -> Iterator[str]:
    if not value:
        if not field.optional:
            yield _MISSING[field.kind]
    elif unsendable(value):
        yield "A character in it cannot be shown. Type it again."
    elif len(value) > LONGEST.get(field.kind, len(value)):
        yield f"Keep it to {LONGEST[field.kind]:,} characters."
    elif field.kind is FieldKind.CHOICE and value not in {key for key, _ in field.options}:
        yield "Choose one of the answers."
    elif field.kind is FieldKind.ACCOUNT and value not in accounts:
        yield "That account is not on the council's list any more."
    elif field.kind is FieldKind.DAY and abs(date.fromisoformat(value) - today) > LATEST:
        yield "That date is more than ten years away."
    elif field.kind is FieldKind.LINK and not _is_link(value):
        yield "This is not a whole link. Copy it from the address bar: it begins with https://."


_MISSING = {
    FieldKind.LINE: "Fill this in.",
    FieldKind.WORDS: "Fill this in.",
    FieldKind.LINK: "Fill this in.",
    FieldKind.CHOICE: "Choose one.",
    FieldKind.ACCOUNT: "Choose the account.",
    FieldKind.PERSON: "Choose the person.",
    FieldKind.DAY: "Choose the day.",
}


def _is_link(link: str) -> bool:
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    return parts.scheme in {"https", "http"} and bool(parts.hostname) and " " not in link
