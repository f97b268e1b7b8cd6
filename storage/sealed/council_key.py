"""The council's own key: drawn once, kept wrapped by a master key, and never used but to work out others from it.

Each purpose has a key of its own: the digests of receipts, forms and links, the sealed journal and its head, the daily
commitment, the seal of a check, the bodies of the inbox, the pictures, forms saved for later, what lets the bot in. A
case has a key of its own, wrapped by the master key itself.
"""

from typing import Literal

from sqlalchemy import Connection, bindparam, select

from chatops.ports.council import Council
from storage.database.statement import Statement
from storage.sealed.schema import cases, council_keys, sealed_heads
from storage.sealed.vault import Key, Keyring, Wrapped

Purpose = Literal[
    "receipts",
    "forms",
    "links",
    "sealed journal",
    "sealed head",
    "commitments",
    "checks",
    "inbox",
    "connections",
    "pictures",
    "unfinished",
    "installation",
]

PLACE = "council key"
_mine = Statement(
    select(council_keys.c.master, council_keys.c.wrapped).where(council_keys.c.council == bindparam("council"))
)


class NoKey(RuntimeError):
    """What is kept in confidence cannot be read or written: the key to it is not at hand, or is not there."""


class CouncilKey:
    """The keys of one council in one transaction, opened when they are first needed.

    Args:
        keyring: the master keys; None where nothing confidential is read or written.
        writing: whether the council's key may be made when there is none yet.
    """

    def __init__(self, connection: Connection, council: Council, keyring: Keyring | None, *, writing: bool) -> None:
        self.name = name_of(council)
        self._connection = connection
        self._council = council
        self._keyring = keyring
        self._writing = writing
        self._own: Key | None = None
        self._subkeys: dict[Purpose, Key] = {}

    @property
    def keyring(self) -> Keyring:
        """The master keys. Raises NoKey."""
        if self._keyring is None:
            raise NoKey("what is confidential was asked for without the master key")
        return self._keyring

    def of(self, purpose: Purpose) -> Key:
        """Return the council's key for this purpose. Raises NoKey, CannotOpen."""
        if purpose not in self._subkeys:
            self._subkeys[purpose] = self._opened().subkey(purpose, self.name)
        return self._subkeys[purpose]

    def exists(self) -> bool:
        """Return whether the council has a key: nothing is kept in confidence until it has."""
        return self._own is not None or _mine.first(self._connection, council=self._council.number) is not None

    def _opened(self) -> Key:
        if self._own is None:
            row = _mine.first(self._connection, council=self._council.number)
            if row is None:
                self._own = self._made()
            else:
                self._own = self.keyring.unwrap(Wrapped(row.master, row.wrapped), PLACE, self.name)
        return self._own

    def _made(self) -> Key:
        """Return a key for a council that has none, when nothing is kept that another key has sealed."""
        if not self._writing:
            raise NoKey("the council has no key yet")
        self.refuse_if_used()
        key = Key.fresh()
        wrapped = self.keyring.wrap(key, PLACE, self.name)
        new = {"council": self._council.number, "master": wrapped.master, "wrapped": wrapped.key}
        self._connection.execute(council_keys.insert().values(new))
        return key

    def refuse_if_used(self) -> None:
        """Raises NoKey: something is kept that a key has sealed which is not there any more."""
        for table in (cases, sealed_heads):
            if self._connection.execute(select(table.c.council).where(table.c.council == self._council.number)).first():
                raise NoKey("the council's key was removed, and what it sealed is still there")


def name_of(council: Council) -> str:
    """Return what sealed bytes say of the council they belong to; it is the same in a restored database."""
    return f"{council.platform}:{council.organisation}"
