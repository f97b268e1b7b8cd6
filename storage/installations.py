"""What lets the bot into each council of a county, and what the council gave when it was set up: all of it sealed.

A council that runs its own bot has no row here: its settings are in the environment and in `.env`.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Boolean, Column, Connection, LargeBinary, Table, func, select

from chatops.ports.council import Council
from storage.councils import councils
from storage.database.columns import Instant, metadata, of_council
from storage.sealed.council_key import CouncilKey
from storage.sealed.vault import CannotOpen, Keyring

installations = Table(
    "installations",
    metadata,
    of_council(),
    # Tokens, and what was given in the set-up, as one text.
    Column("sealed", LargeBinary, nullable=False),
    Column("is_set_up", Boolean, nullable=False),
    # When the platform said that the bot was taken out of it; null while it is in.
    Column("removed_at", Instant),
)

Mark = tuple[bytes, bool, datetime | None]
"""What tells one state of a row from every other: what is sealed begins with a nonce that is never drawn twice."""

_PLACE = "installation"
_NONCE = 12


@dataclass(frozen=True, slots=True)
class Installed:
    """A council of a county.

    Attributes:
        council: which.
        given: what it gave, as one text; None when it does not open with the key at hand.
        is_set_up: whether its set-up came to its end.
        removed_at: when the bot was taken out of its workspace; None while it is in.
        mark: what changes whenever something is kept of it.
    """

    council: Council
    given: str | None
    is_set_up: bool
    removed_at: datetime | None
    mark: Mark


def keep_installation(
    connection: Connection, council: Council, keyring: Keyring, given: str, *, is_set_up: bool
) -> Mark:
    """Keep what a council gave, in place of what it gave before, and return its mark. The bot is in from now on."""
    keys = CouncilKey(connection, council, keyring, writing=True)
    sealed = keys.of("installation").seal(given.encode(), _PLACE, keys.name)
    values = {"sealed": sealed, "is_set_up": is_set_up, "removed_at": None}
    mine = installations.c.council == council.number
    if not connection.execute(installations.update().where(mine).values(values)).rowcount:
        connection.execute(installations.insert().values(values | {"council": council.number}))
    return sealed[:_NONCE], is_set_up, None


def note_removed(connection: Connection, council: Council, at: datetime) -> None:
    """Note that the bot was taken out of a council's workspace; its records stay."""
    mine = installations.c.council == council.number
    connection.execute(installations.update().where(mine).values(removed_at=at))


def marks(connection: Connection) -> Mapping[int, Mark]:
    """Return the mark of every council of the county, by its number."""
    nonce = func.substr(installations.c.sealed, 1, _NONCE, type_=LargeBinary)
    asked = select(installations.c.council, nonce, installations.c.is_set_up, installations.c.removed_at)
    return {row[0]: (bytes(row[1]), row[2], row[3]) for row in connection.execute(asked)}


def installed(connection: Connection, keyring: Keyring, only: Collection[int] | None = None) -> Sequence[Installed]:
    """Return every council of the county, or of those with these numbers, in the order in which they came."""
    joined = select(installations, councils).join(councils, councils.c.number == installations.c.council)
    if only is not None:
        joined = joined.where(installations.c.council.in_(sorted(only)))
    found = []
    for row in connection.execute(joined.order_by(installations.c.council)):
        council = Council(row.council, row.platform, row.organisation, row.name)
        given = _opened(connection, council, keyring, row.sealed)
        mark = (bytes(row.sealed[:_NONCE]), row.is_set_up, row.removed_at)
        found.append(Installed(council, given, row.is_set_up, row.removed_at, mark))
    return found


def _opened(connection: Connection, council: Council, keyring: Keyring, sealed: bytes) -> str | None:
    keys = CouncilKey(connection, council, keyring, writing=False)
    try:
        return keys.of("installation").open(sealed, _PLACE, keys.name).decode()
    except CannotOpen:
        return None
