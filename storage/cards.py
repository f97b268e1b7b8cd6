"""Where the cards of each draft hang."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, exists, select

from chatops.policy.drafts import Stage
from chatops.policy.letters import CHANNEL, Errand
from chatops.policy.people import Person
from chatops.ports import Council, Place
from storage.tables import cards, drafts, suggestions

ENDS = frozenset({Stage.REJECTED, Stage.POSTED, Stage.WITHDRAWN})
"""Stages from which a draft does not go on; its cards have nothing more to say."""


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

    def open_in(self, lane: str) -> Sequence[tuple[Errand, str]]:
        here = (cards.c.council == self._council.number) & (cards.c.to == ("" if lane == CHANNEL else lane))
        of_draft = (drafts.c.council == cards.c.council) & (drafts.c.reference == cards.c.about)
        of_suggestion = (suggestions.c.council == cards.c.council) & (suggestions.c.reference == cards.c.about)
        is_open = exists().where(of_draft, drafts.c.stage.not_in(ENDS)) | exists().where(
            of_suggestion, suggestions.c.draft.is_(None)
        )
        query = select(cards.c.errand, cards.c.about).where(here, is_open).order_by(cards.c.about, cards.c.errand)
        return [(Errand(row.errand), row.about) for row in self._connection.execute(query)]

    def _this(self, errand: Errand, about: str, to: Person | None) -> ColumnElement[bool]:
        mine = (cards.c.council == self._council.number) & (cards.c.errand == errand)
        return mine & (cards.c.about == about) & (cards.c.to == _key(to))


def _key(to: Person | None) -> str:
    return str(to) if to else ""
