"""What the practice council's drawer shows of the bot's own records: the journal as it grows, and letters in flight.

It reads the database through connections of its own that cannot write.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, Row, select

from chatops.desk import Desk
from chatops.flow.deadlines import next_reminder
from chatops.ports.council import Council
from handlers.practice.page.behind import JournalLine, LetterLine, Milestone
from handlers.practice.page.tour_steps import REMINDER
from storage.engine import Database
from storage.journal.schema import journal
from storage.outbox.schema import letters

MOST_LETTERS = 100


class Figures:
    """Answers for one council. `journal` and `letters` are what `handlers.practice.page.behind.Behind` asks."""

    def __init__(self, database: Database, council: Council) -> None:
        self._database = database
        self._council = council

    async def journal(self, after: int, limit: int) -> Sequence[JournalLine]:
        """Return the entries that come after this number, in order, as they are kept."""

        def read(connection: Connection) -> list[JournalLine]:
            mine = (journal.c.council == self._council.number) & (journal.c.sequence > after)
            query = select(journal.c.sequence, journal.c.entry, journal.c.hash).where(mine)
            rows = connection.execute(query.order_by(journal.c.sequence).limit(limit))
            return [JournalLine(row.sequence, row.entry, row.hash) for row in rows]

        return await self._database.look(read, of=self._council)

    async def letters(self) -> Sequence[LetterLine]:
        """Return the letters that are not delivered, those due soonest first."""

        def read(connection: Connection) -> list[LetterLine]:
            mine = select(letters).where(letters.c.council == self._council.number)
            rows = connection.execute(mine.order_by(letters.c.not_before, letters.c.number).limit(MOST_LETTERS))
            return [_line(row) for row in rows]

        return await self._database.look(read, of=self._council)


class Milestones:
    """The instants that the practice time can be moved on to."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def known(self) -> Sequence[Milestone]:
        """Return the next reminder, if there is to be one."""
        at = await self._desk.look(next_reminder)
        return () if at is None else (Milestone(REMINDER, at),)


def _line(row: Row[tuple[object, ...]]) -> LetterLine:
    state = "put aside" if row.parked_at else "being delivered" if row.held_by else "waiting"
    to = row.to.user if row.to else ""
    return LetterLine(row.number, row.kind, row.about, to, row.not_before, row.tries, state, row.why or "")
