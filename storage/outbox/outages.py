"""The outages of the chat platforms: kept, so that a restart forgets nothing and `chatops doctor` can tell of it."""

from collections.abc import Sequence

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

    def all(self) -> Sequence[Outage]:
        query = select(outages).where(self._mine).order_by(outages.c.since)
        return [
            Outage(row.since, row.why, row.mailed_at, row.over_at, row.platform)
            for row in self._connection.execute(query)
        ]

    def current(self) -> Outage | None:
        return next(iter(self.all()), None)

    def keep(self, outage: Outage) -> None:
        values = {"since": outage.since, "why": outage.why, "mailed_at": outage.mailed_at, "over_at": outage.over_at}
        this = self._mine & (outages.c.platform == outage.platform)
        if not self._connection.execute(outages.update().where(this).values(values)).rowcount:
            key = {"council": self._council.number, "platform": outage.platform}
            self._connection.execute(outages.insert().values(key | values))

    def forget(self, platform: str) -> None:
        self._connection.execute(outages.delete().where(self._mine, outages.c.platform == platform))
