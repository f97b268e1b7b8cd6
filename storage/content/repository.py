"""The official lists, of which the newest holds."""

import json
import secrets
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, bindparam, select

from chatops.facts.content import OfficialListKept, text_of
from chatops.facts.fact import Fact
from chatops.policy.official_list import OfficialList
from chatops.ports.content import Kept
from chatops.ports.council import Council
from storage.content.schema import official_lists

_newest = (
    select(official_lists.c.number, official_lists.c.text)
    .where(official_lists.c.council == bindparam("council"))
    .order_by(official_lists.c.number.desc())
    .limit(1)
)


class SqlOfficialLists:
    """`chatops.ports.content.OfficialLists`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def newest(self) -> Kept:
        """Return the one that holds now."""
        row = self._connection.execute(_newest, {"council": self._council.number}).first()
        if row is None:
            return Kept(0, OfficialList())
        return Kept(row.number, OfficialList(**{part: tuple(lines) for part, lines in json.loads(row.text).items()}))

    def fresh_salt(self) -> str:
        """Return a salt for a new one, drawn at random."""
        return secrets.token_hex(16)


def _kept(connection: Connection, council: Council, fact: OfficialListKept) -> None:
    new = {"number": fact.number, "text": text_of(fact.listed), "salt": fact.salt, "by": fact.by, "at": fact.at}
    connection.execute(official_lists.insert().values(council=council.number, **new))


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {OfficialListKept: _kept}
