"""The pre-election periods, and the revisions exempted from them."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, or_, select

from chatops.facts.fact import Fact
from chatops.facts.purdah import (
    DraftHeld,
    ExemptionGranted,
    ExemptionsListed,
    PurdahAnnounced,
    PurdahBegan,
    PurdahEnded,
    PurdahFact,
    PurdahOver,
    PurdahSet,
)
from chatops.policy import references
from chatops.policy.calendar.bank_holidays import Country
from chatops.policy.drafts.stages import MOVES
from chatops.policy.people import Office
from chatops.policy.purdah.periods import Exemption, ExemptionClass, PurdahWindow
from chatops.policy.purdah.polls import Poll, PollKind
from chatops.ports.council import Council
from chatops.ports.errors import NoSuch
from chatops.ports.idempotency import FormKind
from chatops.ports.purdah import KeptWindow
from storage.database.drawn import drawn
from storage.database.read_cache import Few
from storage.database.statement import Statement
from storage.drafts.moves import move
from storage.idempotency import keep_key
from storage.purdah import calendars, candidates, routine
from storage.purdah.schema import exemption_lists, exemptions, purdah_windows

_mine = purdah_windows.c.council == bindparam("council")
_one = select(purdah_windows).where(_mine, purdah_windows.c.reference == bindparam("reference"))
_not_over = Statement(
    select(purdah_windows)
    .where(
        _mine,
        or_(
            purdah_windows.c.ends.is_(None),
            (purdah_windows.c.ends > bindparam("now", type_=purdah_windows.c.ends.type))
            & (purdah_windows.c.ends > purdah_windows.c.begins),
        ),
    )
    .order_by(purdah_windows.c.begins, purdah_windows.c.reference)
)
_latest = (
    select(purdah_windows).where(_mine).order_by(purdah_windows.c.begins.desc(), purdah_windows.c.reference.desc())
)
_ours = exemptions.c.council == bindparam("council")
_exemptions = (
    select(exemptions).where(_ours, exemptions.c.reference == bindparam("reference")).order_by(exemptions.c.revision)
)
_exempted_between = (
    select(exemptions)
    .where(
        _ours,
        exemptions.c.at >= bindparam("since", type_=exemptions.c.at.type),
        exemptions.c.at < bindparam("until", type_=exemptions.c.at.type),
    )
    .order_by(exemptions.c.at, exemptions.c.reference)
)
_listed = select(exemption_lists.c.month).where(
    exemption_lists.c.council == bindparam("council"), exemption_lists.c.month == bindparam("month")
)


class SqlPurdah:
    """`chatops.ports.unit_of_work.Purdah`."""

    def __init__(self, connection: Connection, council: Council, *, writing: bool = True) -> None:
        self._connection = connection
        self._council = council
        self._few = Few(connection, council, writing=writing)

    def fresh_reference(self) -> str:
        """Return a reference that no period has, drawn at random."""
        return drawn(references.PURDAH)

    def get(self, reference: str) -> KeptWindow:
        """Return the period. Raises NoSuch."""
        row = self._connection.execute(_one, self._named(reference=reference)).first()
        if row is None:
            raise NoSuch(f"there is no pre-election period {reference}")
        return _kept(row)

    def not_over(self, now: datetime) -> Sequence[PurdahWindow]:
        """Return the periods that are in force or still to come, the soonest first."""
        return [_window(row) for row in _not_over.all(self._connection, **self._named(now=now))]

    def latest(self, limit: int) -> Sequence[KeptWindow]:
        """Return the periods that begin last, over or not, at most `limit` of them, the soonest first."""
        rows = self._connection.execute(_latest.limit(limit), self._named())
        return [_kept(row) for row in rows][::-1]

    def exemptions(self, reference: str) -> Sequence[Exemption]:
        """Return the exemptions of a draft, of whatever revision."""
        if self._few.has_none(exemptions, reference):
            return []
        return [_exemption(row) for row in self._connection.execute(_exemptions, self._named(reference=reference))]

    def exempted(self, since: datetime, until: datetime) -> Sequence[Exemption]:
        """Return the exemptions granted from one instant up to another, in order."""
        return [
            _exemption(row)
            for row in self._connection.execute(_exempted_between, self._named(since=since, until=until))
        ]

    def is_listed(self, month: str) -> bool:
        """Return whether the list of this month's exemptions, such as `2027-04`, has been sent."""
        return self._connection.scalar(_listed, self._named(month=month)) is not None

    def _named(self, **values: Any) -> dict[str, Any]:
        return {"council": self._council.number, **values}


def _kept(row: Row[Any]) -> KeptWindow:
    return KeptWindow(_window(row), row.announced, row.begun, row.over, row.changed_at, row.ended_why)


def _exemption(row: Row[Any]) -> Exemption:
    kind = ExemptionClass(row.kind)
    said = (row.public_money, row.fair, row.reason)
    return Exemption(row.reference, row.revision, row.digest, kind, *said, row.by, row.at, Office(row.office))


def _window(row: Row[Any]) -> PurdahWindow:
    poll = Poll(PollKind(row.poll_kind), Country(row.poll_country), row.poll_day) if row.poll_day else None
    return PurdahWindow(row.reference, row.begins, row.ends, row.reason, poll)


def _set(connection: Connection, council: Council, fact: PurdahSet) -> None:
    window = fact.window
    keep_key(connection, council, FormKind.PURDAH_WINDOW, fact.form, window.reference)
    connection.execute(
        purdah_windows.insert().values(
            council=council.number,
            reference=window.reference,
            begins=window.begins,
            ends=window.ends,
            reason=window.reason,
            poll_kind=window.poll.kind if window.poll else None,
            poll_country=window.poll.country if window.poll else None,
            poll_day=window.poll.day if window.poll else None,
            announced=False,
            begun=False,
            over=False,
            changed_at=fact.at,
        )
    )


def _ended(connection: Connection, council: Council, fact: PurdahEnded) -> None:
    _change(connection, council, fact, ends=fact.window.ends, over=True, changed_at=fact.at, ended_why=fact.why)


def _announced(connection: Connection, council: Council, fact: PurdahAnnounced) -> None:
    _change(connection, council, fact, announced=True)


def _began(connection: Connection, council: Council, fact: PurdahBegan) -> None:
    _change(connection, council, fact, announced=True, begun=True)


def _over(connection: Connection, council: Council, fact: PurdahOver) -> None:
    _change(connection, council, fact, over=True)


def _change(connection: Connection, council: Council, fact: PurdahFact, **values: Any) -> None:
    this = (purdah_windows.c.council == council.number) & (purdah_windows.c.reference == fact.reference)
    connection.execute(purdah_windows.update().where(this).values(values))


def _held(connection: Connection, council: Council, fact: DraftHeld) -> None:
    move(connection, council, fact, fact.draft)


def _exempted(connection: Connection, council: Council, fact: ExemptionGranted) -> None:
    if fact.draft.stage in MOVES["draft:exempt"].starts:
        move(connection, council, fact, fact.draft)
    given = fact.exemption
    connection.execute(
        exemptions.insert().values(
            council=council.number,
            reference=given.reference,
            revision=given.revision,
            digest=given.digest,
            kind=given.kind,
            public_money=given.public_money,
            fair=given.fair,
            reason=given.reason,
            by=given.by,
            at=given.at,
            office=given.office,
        )
    )


def _list_sent(connection: Connection, council: Council, fact: ExemptionsListed) -> None:
    connection.execute(exemption_lists.insert().values(council=council.number, month=fact.reference, sent_at=fact.at))


_OWN: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    PurdahSet: _set,
    PurdahEnded: _ended,
    PurdahAnnounced: _announced,
    PurdahBegan: _began,
    PurdahOver: _over,
    DraftHeld: _held,
    ExemptionGranted: _exempted,
    ExemptionsListed: _list_sent,
}
WRITERS = _OWN | calendars.WRITERS | candidates.WRITERS | routine.WRITERS
