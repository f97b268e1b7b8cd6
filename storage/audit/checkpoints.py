"""Checks of the whole journal that the journal itself tells of, and the newest one from which another check may go on.

A check counts only where its seal is right, which takes the council's key, where the journal has the very entry that it
says, and where an anchor that was noted at it or after it is the journal's own. Whoever has the database alone can put
in an entry that says so, and has not the seal; whoever changes what came before a check does not change what it says,
and is found when the whole is checked again.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

import orjson
from sqlalchemy import Connection, bindparam, literal_column, select

from chatops.facts.records import JournalChecked
from chatops.policy.anchors import Head, Trail
from chatops.ports.council import Council
from storage.audit.notes import Notes
from storage.database.statement import Statement
from storage.journal.anchor_check import worked_out
from storage.journal.entries import hash_of
from storage.journal.schema import APART, journal
from storage.sealed.check_seal import seal_of_check
from storage.sealed.council_key import CouncilKey, NoKey
from storage.sealed.vault import CannotOpen, Keyring, UnknownKey

Entry = dict[str, Any]

ACTS = {JournalChecked.act: JournalChecked.version}
COVERS: dict[str, str] = {}
_NAMED = f'"act": "{JournalChecked.act}"'
_NO_KEY = (NoKey, CannotOpen, UnknownKey)
_CHANGED = (AttributeError, KeyError, TypeError, ValueError)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A check that found nothing: its entry's number, when it was, up to which entry, and by which version."""

    number: int
    at: datetime
    checked: Head
    program: str


class CheckpointsCheck:
    """Follows the entries that tell of a check: each must be sealed, and about an entry that is there before it."""

    def __init__(self, connection: Connection, council: Council, keyring: Keyring | None, findings: Notes) -> None:
        self._connection = connection
        self._council = council
        self._keys = CouncilKey(connection, council, keyring, writing=False)
        self._findings = findings

    def follow(self, entries: Iterable[tuple[int, Entry]]) -> None:
        """Take in a page of entries, each with its number."""
        for number, entry in entries:
            if entry["act"] in ACTS:
                self._follow(number, entry)

    def _follow(self, number: int, entry: Entry) -> None:
        try:
            checked, sealed = _said(entry)
            at = datetime.fromisoformat(entry["at"])
        except _CHANGED:
            self._findings.add(f"Entry {number} has not the details that an entry of its kind has.")
            return
        if checked.sequence >= number or hash_of(self._connection, self._council, checked.sequence) != checked.hash:
            self._findings.add(f"Entry {number} says that another journal than this one was checked.")
        try:
            is_sealed = sealed == seal_of_check(self._keys, checked, entry["details"]["program"], at)
        except _NO_KEY:
            return  # without the key nothing can be said of it; where the key is damaged, that is said by itself
        if not is_sealed:
            self._findings.add(f"Entry {number} tells of a check without the seal of the council: it was put in.")


def newest(connection: Connection, council: Council, keyring: Keyring | None, known: Trail) -> Checkpoint | None:
    """Return the newest check that counts; None where there is none, or without the council's key.

    `known` is what was anchored; without any anchor the seal alone decides.
    """
    keys = CouncilKey(connection, council, keyring, writing=False)
    for row in _told(connection.dialect.name).all(connection, of_council=council.number):
        try:
            entry = orjson.loads(row.entry)
            checked, sealed = _said(entry)
            found = Checkpoint(row.sequence, datetime.fromisoformat(entry["at"]), checked, entry["details"]["program"])
            if sealed != seal_of_check(keys, checked, found.program, found.at):
                return None  # it was put in: the whole is checked, and it is found
        except (*_NO_KEY, *_CHANGED):
            return None
        if hash_of(connection, council, checked.sequence) != checked.hash:
            return None
        if _is_anchored(connection, council, found.number, known):
            return found
    return None


def _is_anchored(connection: Connection, council: Council, number: int, known: Trail) -> bool:
    """Return whether the first head that was noted at this entry or after it is the journal's."""
    if not known.heads:
        return True
    after = next((each.head for each in known.heads if each.head.sequence >= number), None)
    return after is not None and worked_out(connection, council, after.sequence) == after.hash


def _said(entry: Entry) -> tuple[Head, str]:
    details = entry["details"]
    if not isinstance(details["checked"], int) or not isinstance(details["program"], str):
        raise TypeError
    return Head(details["checked"], details["checked_hash"]), details["seal"]


@cache
def _told(dialect: str) -> Statement:
    """Return what asks for the newest entries that tell of a check."""
    query = select(journal.c.sequence, journal.c.entry).where(
        journal.c.council == bindparam("of_council"),
        literal_column(APART[dialect]),
        journal.c.entry.contains(_NAMED, autoescape=True),
    )
    return Statement(query.order_by(journal.c.sequence.desc()).limit(MOST))


MOST = 10
"""Checks that are looked at, from the newest back."""
