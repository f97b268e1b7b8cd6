"""Changing the master key: keys are wrapped again, what they seal stays as it is.

A few keys at a time, each time in one short transaction, so that it can be broken off anywhere and gone on with, and
the service works meanwhile with both keys. Nothing is unsealed: only the 32 bytes of each key are, in memory.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection, select

from chatops.ports.council import Council
from storage.breaches.cases import key_place
from storage.database.vacuum import note_due
from storage.engine import Database
from storage.sealed.council_key import PLACE, name_of
from storage.sealed.key_checks import KeyState, key_state
from storage.sealed.schema import cases, council_keys
from storage.sealed.vault import CannotOpen, Keyring, Wrapped

AT_ONCE = 20
"""Keys wrapped again in one transaction."""


@dataclass(slots=True)
class _Batch:
    """How far a transaction has come: the last reference it looked at, and whether a key did not open."""

    last: str
    damaged: bool
    done: bool


@dataclass(frozen=True, slots=True)
class Rotated:
    """How the keys of a council stand after all were wrapped again that could be. `damaged`: some did not open."""

    council: Council
    state: KeyState
    damaged: bool


async def rotate(
    database: Database, council: Council, keyring: Keyring, on_batch: Callable[[], object] = lambda: None
) -> Rotated:
    """Wrap with the current master key every key of the council that is wrapped by the one before.

    `on_batch` is called after each transaction.
    """
    damaged = await database.run(lambda connection: _own_key(connection, council, keyring), of=council)
    on_batch()
    last, done = "", keyring.before is None
    while not done:
        some = partial(_some, council=council, keyring=keyring, after=last)
        batch = await database.run(some, of=council)
        last, done = batch.last, batch.done
        damaged |= batch.damaged
        on_batch()
    # A copy of a key as the former master key wrapped it must not stay in the file.
    await database.vacuum()
    state = await database.look(lambda connection: key_state(connection, council, keyring), of=council)
    return Rotated(council, state, damaged)


def _own_key(connection: Connection, council: Council, keyring: Keyring) -> bool:
    """Wrap the council's own key again. Gives whether it is damaged."""
    mine = council_keys.c.council == council.number
    row = connection.execute(select(council_keys).where(mine).with_for_update()).first()
    if row is None or keyring.before is None or row.master != keyring.before.id:
        return False
    try:
        key = keyring.unwrap(Wrapped(row.master, row.wrapped), PLACE, name_of(council))
    except CannotOpen:
        return True
    new = keyring.wrap(key, PLACE, name_of(council))
    note_due(connection)
    connection.execute(council_keys.update().where(mine).values(master=new.master, wrapped=new.key))
    return False


def _some(connection: Connection, council: Council, keyring: Keyring, after: str) -> _Batch:
    """Wrap again the keys of the next few cases after this reference."""
    assert keyring.before is not None  # noqa: S101 - the caller has looked
    waiting = (cases.c.council == council.number) & (cases.c.master == keyring.before.id) & (cases.c.reference > after)
    query = select(cases.c.reference, cases.c.master, cases.c.wrapped).where(waiting)
    rows = connection.execute(query.order_by(cases.c.reference).limit(AT_ONCE).with_for_update()).all()
    if rows:
        note_due(connection)
    batch = _Batch(after, damaged=False, done=len(rows) < AT_ONCE)
    for row in rows:
        batch.last = row.reference
        place = key_place(name_of(council), row.reference)
        try:
            new = keyring.wrap(keyring.unwrap(Wrapped(row.master, row.wrapped), *place), *place)
        except CannotOpen:
            batch.damaged = True
            continue
        this = (cases.c.council == council.number) & (cases.c.reference == row.reference)
        connection.execute(cases.update().where(this).values(master=new.master, wrapped=new.key))
    return batch
