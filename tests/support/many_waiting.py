"""A council with a great many drafts that wait for the Clerk: one goes the way of the use cases, the others copy it.

Each copy has a reference, a form, entries and the letters of its own by which the bot goes on with it, so that the
audit finds nothing and anybody may decide it.
"""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from itertools import count, islice
from typing import Any

from sqlalchemy import Connection, select

from chatops.desk import Desk
from chatops.outbox.letter import LetterKind
from storage.engine import Database
from storage.outbox.schema import letters
from tests.support import council as the
from tests.support.many_posts import AT_ONCE, Life, copied, reference_of, told, write_copies

GO_ON = (LetterKind.DEADLINE, LetterKind.RELEASE)
"""What makes the bot take a step with a draft; its cards are taken as delivered."""
APART = timedelta(milliseconds=5)


async def many_waiting(database: Database, desk: Desk, drafts: int) -> AsyncIterator[list[str]]:
    """Make so many drafts, and give the references of some at a time; the Clerk has none of them decided."""
    first = await told(database, desk, "waiting", the.routed)
    await database.run(lambda connection: connection.execute(letters.delete().where(letters.c.kind.not_in(GO_ON))))
    life = replace(first, rows=(*first.rows, *await database.look(lambda found: _letters(found, first))))
    yield [first.draft.reference]
    fresh = map(reference_of, count(1))
    for done in range(1, drafts, AT_ONCE):
        names = list(islice(fresh, min(AT_ONCE, drafts - done)))
        copies = [copied(life, name, life.began + APART * (done + place)) for place, name in enumerate(names)]
        await database.run(lambda connection, copies=copies: write_copies(connection, desk.council, copies))
        yield names


def _letters(connection: Connection, life: Life) -> list[tuple[Any, dict[str, Any]]]:
    found = connection.execute(select(letters).where(letters.c.about == life.draft.reference))
    return [(letters, {name: value for name, value in row._mapping.items() if name != "number"}) for row in found]
