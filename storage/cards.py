"""Where the cards of each draft hang."""

from sqlalchemy import ColumnElement, Connection, select

from chatops.policy.letters import Errand
from chatops.policy.people import Person
from chatops.ports import Council, Place
from storage.tables import cards


class SqlCards:
    """`chatops.ports.Cards`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def where(self, errand: Errand, about: str, to: Person | None) -> Place | None:
        """The place of this card, or None when it has not been hung."""
        query = select(cards.c.place, cards.c.message).where(self._this(errand, about, to))
        row = self._connection.execute(query).first()
        return Place(row.place, row.message) if row else None

    def keep(self, errand: Errand, about: str, to: Person | None, place: Place) -> None:
        """The card hangs here from now on."""
        here = {"place": place.place, "message": place.message}
        moved = self._connection.execute(cards.update().where(self._this(errand, about, to)).values(here))
        if moved.rowcount == 0:
            key = {"council": self._council.number, "errand": errand, "about": about, "to": _key(to)}
            self._connection.execute(cards.insert().values(key | here))

    def _this(self, errand: Errand, about: str, to: Person | None) -> ColumnElement[bool]:
        mine = (cards.c.council == self._council.number) & (cards.c.errand == errand)
        return mine & (cards.c.about == about) & (cards.c.to == _key(to))


def _key(to: Person | None) -> str:
    return str(to) if to else ""
