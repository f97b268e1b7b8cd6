"""Letters to whoever has their messages on both of their platforms: one for each, told apart by their channel.

They are made when the letter is claimed and not when it is written, so that nobody's click waits for it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, select

from chatops.outbox.letter import ONCE
from chatops.policy.authority.identities import platforms_of
from chatops.policy.people import Identity, Person
from chatops.ports.council import Council
from storage.database.statement import Statement
from storage.outbox.schema import letters
from storage.people.schema import identities, people

_COPIED = ("council", "kind", "about", "to", "afresh", "not_before", "tries", "held_by", "held_until", "alerted")
"""What a letter's copy for another platform has in common with it."""


_whose = (people.c.council == identities.c.council) & (people.c.person == identities.c.person)
_accounts_on_both = Statement(
    select(identities.c.person, identities.c.identity)
    .join(people, _whose)
    .where(people.c.council == bindparam("of_council"), people.c.on_both)
)


def for_each_platform(connection: Connection, council: Council, rows: Sequence[Row[Any]]) -> list[Row[Any]]:
    """Return these letters, those to whoever has them on both platforms once for each, in their order."""
    theirs = {row.to for row in rows if _is_for_a_person(row)}
    platforms = _on_both(connection, council) if theirs else {}
    each: list[Row[Any]] = []
    for row in rows:
        if not _is_for_a_person(row) or row.to not in platforms:
            each.append(row)
            continue
        first, *others = platforms[row.to]
        this = letters.update().where(letters.c.number == row.number).values(channel=first)
        each.append(connection.execute(this.returning(letters)).one())
        for other in others:
            copy = {name: getattr(row, name) for name in _COPIED} | {"channel": other, "unreachable": False}
            each.append(connection.execute(letters.insert().values(copy).returning(letters)).one())
    return each


def leave_to_the_other(connection: Connection, held: ColumnElement[bool], numbers: Sequence[int]) -> bool:
    """Remove these letters, the same for one person, whom their platform does not reach, if there are others of them.

    What still waits for them on the other platform is their only one from then on, and goes wherever they can be
    reached. False when these are the only ones themselves. `held` are the letters that are held by whoever asks.
    """
    these = held & letters.c.number.in_(numbers)
    row = connection.execute(select(letters).where(these, letters.c.channel.is_not(None)).limit(1)).first()
    if row is None or row.to is None:
        return False
    same = (letters.c.council == row.council) & (letters.c.kind == row.kind) & (letters.c.about == row.about)
    same &= (letters.c.to == row.to) & letters.c.channel.is_not(None) & (letters.c.channel != row.channel)
    connection.execute(letters.update().where(same).values(channel=None))
    connection.execute(letters.delete().where(these))
    return True


def _is_for_a_person(row: Row[Any]) -> bool:
    return row.to is not None and row.channel is None and row.kind not in ONCE


def _on_both(connection: Connection, council: Council) -> Mapping[Person, Sequence[str]]:
    """Return the platforms of each who has their messages on both."""
    chosen: dict[Person, list[Identity]] = {}
    for row in _accounts_on_both.all(connection, of_council=council.number):
        chosen.setdefault(row.person, [row.person]).append(row.identity)
    return {person: platforms_of(accounts) for person, accounts in chosen.items()}
