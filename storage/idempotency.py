"""The keys of the forms that have counted, so that a form that is sent twice counts once, of whatever kind it is.

Known elsewhere as a table of idempotency keys. A report in confidence is not here: the order in which the rows of one
table are kept would tell when it came in, between what came before it and after it. Its own key is with its sealed row.
"""

from sqlalchemy import Column, Connection, Integer, String, Table, UniqueConstraint, bindparam, select

from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.database.columns import metadata, of_council

NO_REVISION = 0
"""What stands for the number of the revision where a thing has none."""

idempotency_keys = Table(
    "idempotency_keys",
    metadata,
    of_council(),
    Column("kind", String(32), primary_key=True),
    # The name of the form, which the platform gives.
    Column("key", String(255), primary_key=True),
    # What it made: each thing came from one form.
    Column("reference", String(16), nullable=False),
    # The number of the revision; of the comment, where it made one.
    Column("revision", Integer, nullable=False),
    UniqueConstraint("council", "kind", "reference", "revision"),
)

_add = idempotency_keys.insert()
_made_by = select(idempotency_keys.c.reference).where(
    idempotency_keys.c.council == bindparam("council"),
    idempotency_keys.c.kind == bindparam("kind"),
    idempotency_keys.c.key == bindparam("key"),
)


class SqlIdempotencyKeys:
    """`chatops.ports.idempotency.IdempotencyKeys`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def made_by(self, kind: FormKind, key: str) -> str | None:
        this = {"council": self._council.number, "kind": kind, "key": key}
        reference: str | None = self._connection.scalar(_made_by, this)
        return reference


def keep_key(
    connection: Connection, council: Council, kind: FormKind, key: str, reference: str, revision: int = NO_REVISION
) -> None:
    """Note that the form of this key has made this. Another transaction that notes the same key collides with it."""
    new = {"council": council.number, "kind": kind, "key": key, "reference": reference, "revision": revision}
    connection.execute(_add, new)
