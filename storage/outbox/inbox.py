"""Events that the chat platform delivered: kept before they are acknowledged, so that a crash loses none.

What somebody wrote to the bot may be the beginning of a confidential report, so a body is sealed as long as it is kept.
"""

import base64
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, exists, select

from chatops.outbox.about import TakenIn
from chatops.outbox.letter import Letter, LetterKind
from chatops.ports.council import Council
from storage.outbox.letters import SqlLetters
from storage.outbox.schema import inbox, letters
from storage.sealed.council_key import CouncilKey

_on_its_way = exists().where(
    letters.c.council == inbox.c.council,
    letters.c.kind == LetterKind.EVENT,
    letters.c.about == inbox.c.event,
    letters.c.parked_at.is_(None),
)


class SqlInbox:
    """`chatops.ports.outbox.Inbox`."""

    def __init__(self, connection: Connection, council: Council, letters: SqlLetters, keys: CouncilKey) -> None:
        self._connection = connection
        self._council = council
        self._letters = letters
        self._keys = keys

    def take_in(self, event: str, body: str, *, now: datetime) -> bool:
        """Keep an event and write the letter that deals with it; False when it is here already.

        Raises Collided (by way of the unit of work) when the same event comes in at the same moment.
        """
        if self._connection.execute(select(inbox.c.event).where(self._this(event))).first():
            return False
        new = {"council": self._council.number, "event": event, "taken_in_at": now, "body": self._sealed(event, body)}
        self._connection.execute(inbox.insert().values(new))
        self._letters.write(Letter(LetterKind.EVENT, TakenIn(event)), now=now)
        return True

    def body(self, event: str) -> str | None:
        """Return the body of an event, or None when it has been dealt with or was never taken in. Raises CannotOpen."""
        kept: str | None = self._connection.scalar(select(inbox.c.body).where(self._this(event)))
        if kept is None or kept.startswith("{"):
            return kept  # taken in by a version that did not seal
        return self._keys.of("inbox").open(base64.b64decode(kept), *self._place(event)).decode()

    def amend(self, event: str, body: str) -> None:
        """Put another body in the place of one that is kept; nothing when it is not kept any more."""
        kept = self._this(event) & inbox.c.body.is_not(None)
        self._connection.execute(inbox.update().where(kept).values(body=self._sealed(event, body)))

    def keep(self, name: str, body: str, *, now: datetime) -> None:
        """Keep a body that no letter deals with, or put it in the place of the one that is kept."""
        sealed = self._sealed(name, body)
        changed = self._connection.execute(inbox.update().where(self._this(name)).values(body=sealed))
        if not changed.rowcount:
            new = {"council": self._council.number, "event": name, "taken_in_at": now, "body": sealed}
            self._connection.execute(inbox.insert().values(new))

    def kept(self, name: str, *, since: datetime) -> str | None:
        """Return such a body; None when it is not kept, or was kept first before this instant. Raises CannotOpen."""
        recent = self._this(name) & (inbox.c.taken_in_at >= since)
        return self.body(name) if self._connection.execute(select(inbox.c.event).where(recent)).first() else None

    def remove(self, name: str) -> None:
        """Remove such a body, and that there was one."""
        self._connection.execute(delete(inbox).where(self._this(name)))

    def done(self, event: str) -> None:
        """The event is dealt with: its body is removed, its number stays so that a repeat is recognised."""
        self._connection.execute(inbox.update().where(self._this(event)).values(body=None))

    def clear(self, *, before: datetime) -> None:
        """Remove the bodies of events taken in before this instant, but for those whose letter is still on its way.

        While the chat platform is away for longer than that, what people wrote to the bot must not be lost.
        """
        old = (inbox.c.council == self._council.number) & (inbox.c.taken_in_at < before)
        self._connection.execute(inbox.update().where(old, inbox.c.body.is_not(None), ~_on_its_way).values(body=None))

    def forget(self, *, before: datetime) -> None:
        """Remove the numbers of events dealt with and taken in before this instant."""
        old = (inbox.c.council == self._council.number) & inbox.c.body.is_(None) & (inbox.c.taken_in_at < before)
        self._connection.execute(delete(inbox).where(old))

    def _sealed(self, event: str, body: str) -> str:
        return base64.b64encode(self._keys.of("inbox").seal(body.encode(), *self._place(event))).decode()

    def _place(self, event: str) -> tuple[str, ...]:
        return ("inbox", self._keys.name, event)

    def _this(self, event: str) -> ColumnElement[bool]:
        return (inbox.c.council == self._council.number) & (inbox.c.event == event)
