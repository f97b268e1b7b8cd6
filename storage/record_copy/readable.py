"""A row of the record as somebody reads it: labels and days in words, and nothing that only a program needs."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, Table

from chatops.clock import LONDON
from chatops.pdf.document import Facts
from chatops.policy.clauses import place_of
from chatops.policy.content.questions import Checked, Reply
from chatops.policy.devices import Device
from chatops.policy.drafts.declarations import Reply as Declared
from chatops.policy.hidden import with_hidden_shown
from storage import record_export as record
from storage.record_copy.cells import Cells

_FOR_PROGRAMS = record.UNSAID | {
    "salt",
    "digest",
    "template_digest",
    "payload",
    "key",
    "held_by",
    "held_until",
    "network_id",
    "at_network",
    "tries",
    "number",
    "post",
}
_SAID_BY_ITS_HEADING = frozenset({"reference", "stage"})
_NOT_OF = {"drafts": frozenset({"revision"}), "purdah_windows": frozenset({"announced", "begun", "over"})}
"""What is said otherwise: by the versions below a draft, by the days of a period."""
_LABELS: Mapping[str, str] = {
    "revision": "Version",
    "asked": "Asked to decide",
    "asked_at": "Asked on",
    "escalated_at": "The other asked as well on",
    "handed_to": "Given to, to be posted",
    "submitted_at": "First sent in on",
    "made_at": "Sent in on",
    "goes_out_at": "To be posted on",
    "at": "On",
    "since": "Since",
    "ends": "Until",
    "by": "By",
    "office": "As",
    "lent_by": "Delegated by the",
    "stated": "Stated to be within the delegation",
    "own": "Their own draft, as nobody else could decide",
    "urgent": "Emergency",
    "note": "Note to whoever decides",
    "checked": "What the checks found, and the answer",
    "background": "What it is for",
    "account_words": "Words for one account alone",
    "declarations": "Declared",
    "clauses": "Cited",
    "sure": "Whoever posted it confirms that it is the council's post",
    "broke": "Posted although this clause forbade it then",
    "device": "Posted from a device that is",
    "final": "Rejected by it",
    "who": "Who",
    "windows": "In the periods of purdah",
}
_ANSWERS = {
    Reply.LOOKED: "the author looked at it",
    Reply.SEE_NOTE: "see the author's note",
    Reply.ASKS: "the author asked for it to be allowed",
    Reply.NOT_SURE: "the author was not sure",
    Reply.TOLD: "advice, which asks for no answer",
}
_DEVICES = {Device.COUNCIL: "the council's own", Device.OTHER: "another"}


def told(table: Table, row: Mapping[str, Any], cells: Cells, accounts: Mapping[str, str], *, below: bool) -> Facts:
    """Return what a row says, without what it leaves open. What nobody sees in words is written out.

    `accounts` says what accounts are called. `below` is whether it stands below the reference that it is of.
    """
    unread = _FOR_PROGRAMS | (_SAID_BY_ITS_HEADING if below else frozenset()) | _NOT_OF.get(table.name, frozenset())
    columns = [column for column in table.c if column.name not in unread]
    rows = ((column.name, _said(cells, accounts, column, row[column.name])) for column in columns)
    return Facts(tuple(_labelled({name: with_hidden_shown(said) for name, said in rows if said})))


def said_when(instant: datetime) -> str:
    """Return an instant by London's clocks: `Thursday 6 May 2027 at 14:30`; of an hour that comes twice, which."""
    local = instant.astimezone(LONDON)
    twice = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
    return f"{local:%A} {local.day} {local:%B %Y} at {local:%H:%M}{f' ({local.tzname()})' if twice else ''}"


def days_said(begins: datetime | None, ends: datetime | None) -> str:
    """Return the days from one instant to another, each None for no limit: `from 1 March 2027 to 31 March 2027`."""
    first = f"from {_day(begins)}" if begins else ""
    last = f"to {_day(ends - timedelta.resolution)}" if ends else ""
    return f"{first} {last}".strip()


def _day(instant: datetime) -> str:
    local = instant.astimezone(LONDON)
    return f"{local.day} {local:%B %Y}"


def _labelled(said: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, words in said.items():
        if name == "office" and words in said.get("by", ""):
            continue  # it stands with the person
        yield _LABELS.get(name, name.replace("_", " ").capitalize()), words


def _said(cells: Cells, accounts: Mapping[str, str], column: Column[Any], value: Any) -> str:
    match value:
        case datetime():
            return said_when(value)
        case bool():
            return "yes" if value else ""
        case list() if column.name in _LISTS:
            return cells.without_what_is_left_out(_LISTS[column.name](value))
        case list() if column.name == "account_words":
            apart = (f"{accounts.get(key, key)}: {words}" for key, words in value)
            return cells.without_what_is_left_out("\n".join(apart))
        case list() if column.name == "accounts":
            return ", ".join(accounts.get(key, key) for key in value)
        case str() if column.name == "account":
            return accounts.get(value, value)
        case str() if value and column.name in _NAMED:
            return _NAMED[column.name](value)
        case _:
            said = cells.cell(column, value)
            return _purpose(said) if column.name == "background" else said


def _purpose(said: str) -> str:
    """Return what a draft is for in words; what it answers, and since when it is asked for, stand with it."""
    return said.removeprefix("purpose: ").replace("requested_on: ", "request received on: ")


def _finding(written: str) -> str:
    found = Checked.read(written)
    return f"{place_of(found.clause)}, {found.what}: {_ANSWERS[found.reply]}"


def _declared(written: list[str]) -> str:
    """Return that all was declared, or what was answered otherwise."""
    replies = dict(one.partition(" ")[::2] for one in written)
    otherwise = [f"{one} {reply.replace('-', ' ')}" for one, reply in replies.items() if reply not in _AS_ASKED]
    return "; ".join(otherwise) or ("All that is asked for" if replies else "")


_AS_ASKED = {Declared.SO, Declared.TICKED}
_LISTS: Mapping[str, Callable[[list[Any]], str]] = {
    "checked": lambda value: "\n".join(map(_finding, value)),
    "declarations": _declared,
    "clauses": lambda value: "; ".join(map(place_of, value)),
    "pictures": lambda value: "\n".join(f"{alt} (SHA-256 {digest})" for digest, alt in value),
}
_NAMED: Mapping[str, Callable[[str], str]] = {"broke": place_of, "device": lambda value: _DEVICES[Device(value)]}
"""What is said of the values of a column."""
