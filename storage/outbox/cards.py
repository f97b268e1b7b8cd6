"""Where the cards of each draft hang, what they show, and which of them are just being posted."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, exists, func, select

from chatops.outbox.letter import CHANNEL, LetterKind, channel_lane, person_lane
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Person
from chatops.ports.council import Council
from chatops.ports.outbox import HungCard, Place
from storage.database.statement import Statement
from storage.drafts.schema import drafts
from storage.outbox.schema import cards
from storage.suggestions.schema import suggestions

ENDS = frozenset({Stage.REJECTED, Stage.POSTED, Stage.WITHDRAWN})
"""Stages from which a draft does not go on; its cards have nothing more to say."""


_of_kind = (
    (cards.c.council == bindparam("of_council"))
    & (cards.c.kind == bindparam("of_kind"))
    & (cards.c.about == bindparam("of_about"))
)
_lane = bindparam("of_lane", type_=cards.c.to.type)
_this = _of_kind & (cards.c.to == _lane)
_known = Statement(select(cards).where(_this))
_of_each = Statement(
    select(cards)
    .where(_of_kind, (cards.c.to == _lane) | (func.substr(cards.c.to, 1, func.length(_lane) + 1) == _lane + " "))
    .order_by(cards.c.to)
)
_add, _change = Statement(cards.insert()), Statement(cards.update().where(_this))
_forget = Statement(cards.delete().where(_this))


class SqlCards:
    """`chatops.ports.outbox.Cards`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def where(self, kind: LetterKind, about: str, to: Person | None, channel: str = "") -> Place | None:
        """Return the place of this card, or None when it has not been hung."""
        return self.known(kind, about, to, channel).place

    def known(self, kind: LetterKind, about: str, to: Person | None, channel: str = "") -> HungCard:
        """Return what is known of this card; nothing when it was never hung."""
        row = _known.first(self._connection, **self._named(kind, about, _key(to, channel)))
        return _hung(row) if row else HungCard()

    def of_each(self, kind: LetterKind, about: str, to: Person) -> Mapping[str, HungCard]:
        """Return what is known of somebody's card by its `channel`: on each platform, or where they were last."""
        rows = _of_each.all(self._connection, **self._named(kind, about, str(to)))
        return {row.to.partition(" ")[2]: _hung(row) for row in rows}

    def take_for(self, kind: LetterKind, about: str, to: Person, channel: str) -> None:
        """The card that hangs where somebody was last is theirs on this platform from now on."""
        _change.write(self._connection, **self._named(kind, about, str(to)), to=_key(to, channel))

    def forget(self, kind: LetterKind, about: str, to: Person, channel: str) -> None:
        """The card that hangs there is drawn no more."""
        _forget.write(self._connection, **self._named(kind, about, _key(to, channel)))

    def shown_to(self, kind: LetterKind, about: str) -> Sequence[Person]:
        """To whom this card hangs."""
        mine = (cards.c.council == self._council.number) & (cards.c.kind == kind) & (cards.c.about == about)
        hung = (
            select(cards.c.to)
            .where(mine, cards.c.to != "", ~cards.c.to.startswith(CHANNEL), cards.c.place != "")
            .order_by(cards.c.to)
        )
        keys = dict.fromkeys(key.partition(" ")[0] for key in self._connection.scalars(hung))
        return [Person.parse(key) for key in keys]

    def intend(
        self, kind: LetterKind, about: str, to: Person | None, number: str | None, *, now: datetime, channel: str = ""
    ) -> None:
        """The card is about to be posted under this number; with None, it was refused and is not."""
        self._put(kind, about, _key(to, channel), posting=number, since=now if number else None)

    def doubt(self, kind: LetterKind, about: str, to: Person | None, channel: str = "") -> None:
        """The card is about to be drawn again, so that until it is kept nobody knows what it shows."""
        self._put(kind, about, _key(to, channel), shows=None)

    def keep(
        self, kind: LetterKind, about: str, to: Person | None, place: Place, shows: str | None = None, channel: str = ""
    ) -> None:
        """The card hangs here from now on, shows what has this digest, and is being posted no more."""
        here = {"place": place.place, "message": place.message, "earlier": " ".join(place.earlier) or None}
        self._put(kind, about, _key(to, channel), **here, shows=shows, posting=None, since=None)

    def _put(self, kind: LetterKind, about: str, to: str, **values: Any) -> None:
        if _change.write(self._connection, **self._named(kind, about, to), **values) == 0:
            key = {"council": self._council.number, "kind": kind, "about": about, "to": to}
            nowhere = {"place": "", "message": ""}
            _add.write(self._connection, **key | nowhere | values)

    def open_in(self, lane: str) -> Sequence[tuple[LetterKind, str]]:
        here = (cards.c.council == self._council.number) & (cards.c.to == ("" if lane == CHANNEL else lane))
        of_draft = (drafts.c.council == cards.c.council) & (drafts.c.reference == cards.c.about)
        of_suggestion = (suggestions.c.council == cards.c.council) & (suggestions.c.reference == cards.c.about)
        is_open = exists().where(of_draft, drafts.c.stage.not_in(ENDS)) | exists().where(
            of_suggestion, suggestions.c.draft.is_(None)
        )
        query = select(cards.c.kind, cards.c.about).where(here, is_open).order_by(cards.c.about, cards.c.kind)
        return [(LetterKind(row.kind), row.about) for row in self._connection.execute(query)]

    def _named(self, kind: LetterKind, about: str, lane: str) -> dict[str, Any]:
        return {"of_council": self._council.number, "of_kind": kind, "of_about": about, "of_lane": lane}


def _key(to: Person | None, channel: str) -> str:
    """Return what a card is kept under: its lane; nothing where that is the council's first channel."""
    return person_lane(to, channel) if to else channel_lane(channel) if channel else ""


def _hung(row: Row[Any]) -> HungCard:
    place = Place(row.place, row.message, tuple((row.earlier or "").split())) if row.place else None
    return HungCard(place, row.shows, row.posting, row.since)
