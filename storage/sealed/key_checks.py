"""Whether the master keys at hand are those under which a council's confidential records are kept.

What is said never tells how much is kept, or whether anything is: it may be read by somebody whom a report is about.
"""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from chatops.ports.council import Council
from storage.sealed.council_key import PLACE, name_of
from storage.sealed.schema import cases, council_keys, sealed_heads
from storage.sealed.vault import CannotOpen, Keyring, Wrapped


@dataclass(frozen=True, slots=True)
class KeyState:
    """How the council's keys stand: whether they are there and open, and the ids of the master keys they are under."""

    there: bool
    opens: bool
    missing: bool
    under: frozenset[str]


def key_state(connection: Connection, council: Council, keyring: Keyring) -> KeyState:
    """Look at every key that is kept for the council. One statement for each table, however many cases there are."""
    own = connection.execute(select(council_keys).where(council_keys.c.council == council.number)).first()
    used = select(cases.c.master).where(cases.c.council == council.number, cases.c.master.is_not(None)).distinct()
    under = set(connection.scalars(used))
    opens = True
    if own is None:
        kept = (select(table.c.council).where(table.c.council == council.number) for table in (cases, sealed_heads))
        return KeyState(False, True, any(connection.execute(query).first() for query in kept), frozenset(under))
    under.add(own.master)
    if own.master in keyring.ids:
        try:
            keyring.unwrap(Wrapped(own.master, own.wrapped), PLACE, name_of(council))
        except CannotOpen:
            opens = False
    return KeyState(True, opens, False, frozenset(under))


def keys_amiss(connection: Connection, council: Council, keyring: Keyring) -> list[str]:
    """Return why the service must not start with these master keys, and what to do, in plain sentences; empty when it
    may.
    """
    state = key_state(connection, council, keyring)
    if state.missing:
        return [
            "The council's own key is not in the database, and what it sealed is. Nothing was changed.",
            "Restore the whole database from one backup; parts of two do not fit together.",
        ]
    if not state.opens:
        return [
            "The council's own key is damaged: MASTER_KEY is the right one and does not open it. Nothing was changed.",
            "Restore the database from a backup.",
        ]
    others = sorted(state.under - set(keyring.ids))
    if not others:
        return []
    wanted, given = " and ".join(others), " and ".join(keyring.ids)
    if state.under & set(keyring.ids):
        return [
            f"A change of the master key is not finished: some records are kept under {given}, others under {wanted}.",
            "Nothing was changed. Set the key with the other name as MASTER_KEY_BEFORE, and run: chatops keys rotate",
        ]
    return [
        f"MASTER_KEY is not the key under which the confidential records are kept: it is {given}, they need {wanted}.",
        "Nothing was changed and nothing is lost. Set MASTER_KEY to the key with that name; “chatops keys name FILE” "
        "says the name of a key. To change it for another, see docs/confidentiality.md.",
    ]
