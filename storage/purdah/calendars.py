"""The address of the calendar: a secret part that is drawn at random."""

import secrets
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, bindparam, select

from chatops.facts.fact import Fact
from chatops.facts.purdah import CalendarOpened
from chatops.ports.council import Council
from chatops.ports.purdah import Calendar
from storage.purdah.schema import calendars

_current = select(calendars.c.token, calendars.c.since).where(calendars.c.council == bindparam("council"))


class SqlCalendars:
    """`chatops.ports.purdah.Calendars`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def fresh_token(self) -> str:
        """43 characters that nobody can guess: 32 random bytes."""
        return secrets.token_urlsafe(32)

    def current(self) -> Calendar | None:
        """Return the address as it stands, or None when there is none."""
        row = self._connection.execute(_current, {"council": self._council.number}).first()
        return Calendar(row.token, row.since) if row else None


def _opened(connection: Connection, council: Council, fact: CalendarOpened) -> None:
    connection.execute(calendars.delete().where(calendars.c.council == council.number))
    connection.execute(calendars.insert().values(council=council.number, token=fact.token, since=fact.at))


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {CalendarOpened: _opened}
