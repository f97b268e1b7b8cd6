"""The outbox: letters that are written with the facts they follow from, and claimed by the relay."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Update, bindparam, func, literal_column, select, true

from chatops.outbox.letter import UNCOUNTED, Letter, LetterKind, in_each_channel, kind_of, lane_of, urgency
from chatops.outbox.read_about import read_about
from chatops.policy.people import Person
from chatops.ports.council import Council
from chatops.ports.delivery import Held
from chatops.ports.outbox import NONE_HELD, Backlog, Claimed
from storage.database.listening import telling
from storage.database.statement import Statement
from storage.outbox import copies
from storage.outbox.conditions import URGENCY, is_free, not_held, reader_is_free
from storage.outbox.schema import letters
from storage.people.schema import identities

_council = bindparam("of_council", type_=letters.c.council.type)
_of_council = letters.c.council == _council
_now = bindparam("now", type_=letters.c.not_before.type)


def _claim_of(among: ColumnElement[bool]) -> Update:
    """Return what takes those that are due among these letters, and gives them."""
    due = (
        select(letters.c.number)
        .where(_of_council, letters.c.parked_at.is_(None), letters.c.not_before <= _now, among)
        .where(is_free(_now), reader_is_free(_now, _council))
        .order_by(URGENCY, letters.c.not_before, letters.c.number)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
    )
    # Named apart, it is asked once: within the condition PostgreSQL may ask it again for each row, and take others too.
    chosen = due.cte("chosen")
    taken = letters.update().where(letters.c.number.in_(select(chosen.c.number)))
    until = bindparam("until", type_=letters.c.held_until.type)
    return taken.values(held_by=bindparam("holder"), held_until=until, tries=letters.c.tries + 1).returning(letters)


_add, _claim = Statement(letters.insert()), Statement(_claim_of(true()))
_add_and_tell = Statement(letters.insert().returning(telling(letters.c.council)))
_settle = Statement(
    letters.delete().where(
        _of_council, letters.c.held_by == bindparam("holder"), letters.c.number == bindparam("number")
    )
)
_CLAIMING = 1
"""What this lock of PostgreSQL's is for, among those of a database: nothing else takes one."""
_lock = Statement(select(func.pg_advisory_xact_lock(literal_column(str(_CLAIMING)), _council)))
_FREE: dict[str, Any] = {"held_by": None, "held_until": None}
_this_held = _of_council & (letters.c.held_by == bindparam("holder")) & (letters.c.number == bindparam("this"))
_leave = Statement(letters.update().where(_this_held).values(**_FREE, tries=letters.c.tries - 1))
_put_back = Statement(
    letters.update()
    .where(_this_held)
    .values(
        **_FREE,
        not_before=bindparam("due", type_=letters.c.not_before.type),
        why=bindparam("because"),
        tries=letters.c.tries - bindparam("uncounted", type_=letters.c.tries.type),
        platform=func.coalesce(bindparam("by", type_=letters.c.platform.type), letters.c.platform),
    )
)
_of_kind = (letters.c.kind == bindparam("of_kind")) & (letters.c.about == bindparam("of_about"))
_new_ones = select(letters.c.to).where(_of_council, _of_kind, letters.c.afresh, letters.c.to.is_not(None))
_undelivered = Statement(_new_ones)
_last_used = select(identities.c.person, identities.c.identity).where(
    identities.c.council == _council, identities.c.used_at.is_not(None)
)
_used = Statement(_last_used)


class SqlLetters:
    """`chatops.ports.outbox.Letters`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def write_all(self, written: Sequence[tuple[Letter, datetime]]) -> None:
        """Several letters in one statement, each with the instant it was written at."""
        each = [(one, now) for letter, now in written for one in in_each_channel(letter, self._council.channels)]
        if each:
            # On PostgreSQL other processes hear of it with the commit, and not at all when there is none.
            add = _add if self._connection.dialect.name == "sqlite" else _add_and_tell
            add.write_each(self._connection, [self._values(letter, now) for letter, now in each])

    def write(self, letter: Letter, *, now: datetime) -> None:
        """One letter that follows from no fact, such as a notice that another could not be delivered."""
        self.write_all([(letter, now)])

    def claim(
        self, *, now: datetime, holder: str, until: datetime, limit: int, held: Held = NONE_HELD
    ) -> Sequence[Claimed]:
        self._alone_in_claiming()
        named = {"of_council": self._council.number, "now": now, "until": until, "holder": holder, "most": limit}
        if held == NONE_HELD:
            found = _claim.all(self._connection, **named)
        else:
            found = self._connection.execute(_claim_of(not_held(held, self._council)), named).all()
        rows = sorted(found, key=lambda row: (row.not_before, row.number))
        rows = copies.for_each_platform(self._connection, self._council, rows)
        used = self._used() if rows else {}
        claimed = [
            Claimed(row.number, _letter(row), row.tries, row.alerted, self.platform_of(row, used)) for row in rows
        ]
        return sorted(claimed, key=lambda one: urgency(one.letter))

    def _alone_in_claiming(self) -> None:
        """Of two who claim at one moment neither would see what the other has taken. SQLite has one writer anyway."""
        if self._connection.dialect.name != "sqlite":
            _lock.first(self._connection, of_council=self._council.number)

    def settle(self, numbers: Iterable[int], *, holder: str) -> None:
        """These letters are delivered: they are gone, those that this holder still holds."""
        for number in numbers:
            _settle.write(self._connection, of_council=self._council.number, holder=holder, number=number)

    def put_back(
        self, number: int, *, holder: str, not_before: datetime, why: str, counted: bool = True, platform: str = ""
    ) -> None:
        given = {"due": not_before, "because": why, "uncounted": int(not counted), "by": platform or None}
        _put_back.write(self._connection, of_council=self._council.number, holder=holder, this=number, **given)

    def leave(self, numbers: Iterable[int], *, holder: str) -> None:
        for number in numbers:
            _leave.write(self._connection, of_council=self._council.number, holder=holder, this=number)

    def park(self, number: int, *, holder: str, at: datetime, why: str, unreachable: bool = False) -> None:
        self._change([number], holder, **_FREE, parked_at=at, why=why, unreachable=unreachable)

    def leave_to_the_other(self, numbers: Sequence[int], *, holder: str) -> bool:
        return copies.leave_to_the_other(self._connection, self._held_by(holder), numbers)

    def alerted(self, numbers: Iterable[int]) -> None:
        these = (letters.c.council == self._council.number) & letters.c.number.in_(list(numbers))
        self._connection.execute(letters.update().where(these).values(alerted=True))

    def is_waiting(self, letter: Letter) -> bool:
        same = (letters.c.kind == letter.kind) & (letters.c.about == letter.reference) & (letters.c.to == letter.to)
        same &= letters.c.to.is_not(None) | (func.coalesce(letters.c.channel, "") == letter.channel)
        mine = letters.c.council == self._council.number
        return self._connection.execute(select(letters.c.number).where(mine, same).limit(1)).first() is not None

    def by_their_account(self, to: Person) -> None:
        theirs = (letters.c.council == self._council.number) & (letters.c.to == to)
        self._connection.execute(letters.update().where(theirs, letters.c.platform.is_not(None)).values(platform=None))

    def let_go(self, holder: str | None) -> None:
        mine = letters.c.council == self._council.number
        # Whose process was killed may have been killed by the letter: that try counts.
        held, tries = (letters.c.held_by == holder, 1) if holder else (letters.c.held_by.is_not(None), 0)
        self._connection.execute(letters.update().where(mine, held).values(_FREE | {"tries": letters.c.tries - tries}))

    def undelivered(self, kind: LetterKind, about: str) -> frozenset[Person]:
        """Return those for whom a new message of this kind of letter waits or is parked."""
        named = {"of_council": self._council.number, "of_kind": kind, "of_about": about}
        return frozenset(row.to for row in _undelivered.all(self._connection, **named))

    def backlog(self, now: datetime) -> Backlog:
        """Return what is waiting and what is parked. What is confidential is not counted: a count would tell of it."""
        seen = letters.c.kind.not_in(UNCOUNTED)
        waits = self._waiting() & seen & (letters.c.not_before <= now)
        due = select(func.count(), func.min(letters.c.not_before)).where(waits)
        aside = (letters.c.council == self._council.number) & seen & letters.c.parked_at.is_not(None)
        parked = select(func.count()).where(aside)
        count, oldest = self._connection.execute(due).one()
        return Backlog(count, self._connection.scalar(parked) or 0, oldest)

    def next_due(self, now: datetime, held: Held = NONE_HELD) -> datetime | None:
        soonest = select(func.min(letters.c.not_before)).where(
            self._waiting(), is_free(now), not_held(held, self._council)
        )
        due: datetime | None = self._connection.scalar(soonest)
        return due

    def waiting_ways(self) -> Held:
        of_each = (letters.c.kind, letters.c.afresh, letters.c.to, letters.c.channel, letters.c.platform)
        rows: Sequence[Any] = self._connection.execute(select(*of_each).where(self._waiting()).distinct()).all()
        used = self._used() if rows else {}
        found = [(_sort(row), self.platform_of(row, used)) for row in rows]
        kinds = frozenset((kind_of(letter), platform) for letter, platform in found)
        return Held(kinds, frozenset(lane_of(letter) for letter, _ in found))

    def platform_of(self, row: Row[Any], used: Mapping[Person, str]) -> str:
        """By which platform a letter goes: the one that was away for it, of its channel, or that its person used."""
        ours = self._council.platform
        named: str | None = row.platform or row.channel
        return named or (used.get(row.to, row.to.platform) if row.to else ours)

    def _used(self) -> Mapping[Person, str]:
        """Return the platform that each person used last who has several accounts, where that is not their first."""
        rows = _used.all(self._connection, of_council=self._council.number)
        return {row.person: row.identity.platform for row in rows}

    def _waiting(self) -> ColumnElement[bool]:
        return (letters.c.council == self._council.number) & letters.c.parked_at.is_(None)

    def _held_by(self, holder: str) -> ColumnElement[bool]:
        return (letters.c.council == self._council.number) & (letters.c.held_by == holder)

    def _change(self, numbers: Iterable[int], holder: str, **values: Any) -> None:
        these = self._held_by(holder) & letters.c.number.in_(list(numbers))
        self._connection.execute(letters.update().where(these).values(values))

    def _values(self, letter: Letter, now: datetime) -> dict[str, Any]:
        return {
            "council": self._council.number,
            "kind": letter.kind,
            "about": letter.reference,
            "to": letter.to,
            "afresh": letter.afresh,
            "not_before": letter.not_before or now,
            "tries": 0,
            "unreachable": False,
            "alerted": False,
            "channel": letter.channel or None,
        }


def _letter(row: Row[Any]) -> Letter:
    kind = LetterKind(row.kind)
    about = read_about(kind, row.about)
    return Letter(kind, about, row.to, row.afresh, row.not_before, row.channel or "")


def _sort(row: Row[Any]) -> Letter:
    """A letter like those of a row, about nothing in particular."""
    return Letter(LetterKind(row.kind), "", row.to, row.afresh, channel=row.channel or "")
