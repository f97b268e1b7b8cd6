"""The outage of the chat platform: kept, so that a restart forgets nothing and `chatops doctor` can tell of it."""

from sqlalchemy import Connection, select

from chatops.ports.council import Council
from chatops.ports.delivery import Outage
from storage.outbox.schema import outages


class SqlOutages:
    """`chatops.ports.delivery.Outages`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._mine = outages.c.council == council.number
        self._council = council

    def current(self) -> Outage | None:
        row = self._connection.execute(select(outages).where(self._mine)).first()
        return Outage(row.since, row.why, row.mailed_at, row.over_at) if row else None

    def keep(self, outage: Outage) -> None:
        values = {"since": outage.since, "why": outage.why, "mailed_at": outage.mailed_at, "over_at": outage.over_at}
        if not self._connection.execute(outages.update().where(self._mine).values(values)).rowcount:
            self._connection.execute(outages.insert().values(council=self._council.number, **values))

    def forget(self) -> None:
        self._connection.execute(outages.delete().where(self._mine))
