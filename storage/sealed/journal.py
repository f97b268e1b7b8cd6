"""The record of what happened in confidence: a chain like the public journal's, whose entries are sealed.

An entry says to anybody only the hash before it, its number, the council and a day; what it is about is sealed, and
every entry is as long as every other but the very long. The head, kept apart, carries a digest under the council's
key, so that whoever has only the database cannot pass off a shorter chain as a whole one.
"""

import base64
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from chatops.clock import london_date
from chatops.facts.breaches import DayCommitted
from chatops.facts.fact import Fact
from chatops.ports.council import Council
from chatops.ports.errors import Collided
from storage.journal.entries import NO_HASH, Head, preamble
from storage.sealed.council_key import CouncilKey
from storage.sealed.schema import sealed_heads, sealed_journal


@dataclass(frozen=True, slots=True)
class SealedHead:
    """The end of a sealed chain: how many entries, the hash of the last, the last day with a commitment, the seal."""

    sequence: int = 0
    hash: str = NO_HASH
    committed_on: date | None = None
    seal: str = ""


_read_head = select(sealed_heads.c.sequence, sealed_heads.c.hash, sealed_heads.c.committed_on, sealed_heads.c.seal)


def head(connection: Connection, council: Council, *, hold: bool = False) -> SealedHead:
    """Return the end of the council's sealed chain, kept from others until the transaction ends when `hold` is set."""
    query = _read_head.where(sealed_heads.c.council == council.number)
    row = connection.execute(query.with_for_update() if hold else query).first()
    return SealedHead(row.sequence, row.hash, row.committed_on, row.seal) if row else SealedHead()


def head_of(row: Row[Any]) -> SealedHead:
    """Return the head in a row that is read as it is kept; what cannot be read in it does not agree with its seal."""
    try:
        committed_on = date.fromisoformat(str(row.committed_on)) if row.committed_on is not None else None
    except ValueError:
        committed_on = date.min
    sequence = row.sequence if isinstance(row.sequence, int) else 0
    return SealedHead(sequence, str(row.hash), committed_on, str(row.seal))


def append(
    connection: Connection, council: Council, keys: CouncilKey, facts: Sequence[tuple[Fact, str | None]]
) -> None:
    """Write one entry for each fact, with the digest of what is sealed of its case now.

    Raises Collided: a commitment among them was worked out for another head than the chain has.
    """
    before = head(connection, council, hold=True)
    end, committed, lines = Head(before.sequence, before.hash), before.committed_on, []
    for fact, kept in facts:
        details: dict[str, Any] = {**fact.details(), **({"kept": kept} if kept else {})}
        if isinstance(fact, DayCommitted):
            if fact.commitment != commitment(keys, fact.day, before):
                raise Collided("the sealed journal went on while a day was being committed")
            details |= {"sequence": before.sequence, "hash": before.hash}
            committed = max(fact.day, committed or fact.day)
        entry = _entry(council, keys, end, fact, details)
        end = Head(end.sequence + 1, hashlib.sha256(entry.encode()).hexdigest())
        lines.append({"council": council.number, "sequence": end.sequence, "entry": entry, "hash": end.hash})
    connection.execute(sealed_journal.insert(), lines)
    new: dict[str, Any] = {"sequence": end.sequence, "hash": end.hash, "committed_on": committed}
    new["seal"] = seal_of(keys, SealedHead(**new))
    if before.sequence == 0:
        connection.execute(sealed_heads.insert().values(council=council.number, **new))
    else:
        connection.execute(sealed_heads.update().where(sealed_heads.c.council == council.number).values(new))


def commitment(keys: CouncilKey, day: date, at: SealedHead) -> str:
    """Return what the public journal says for this day of a sealed chain that ends here: 64 hexadecimal digits."""
    return keys.of("commitments").digest(keys.name, day.isoformat(), str(at.sequence), at.hash)


def seal_of(keys: CouncilKey, at: SealedHead) -> str:
    """Return what the head of a sealed chain carries, so that it cannot be made up."""
    return keys.of("sealed head").digest(keys.name, str(at.sequence), at.hash, str(at.committed_on))


def opened(keys: CouncilKey, sequence: int, day: str, sealed: str) -> dict[str, Any]:
    """Return what an entry says: by, office, act, version, reference, clause, details. Raises CannotOpen,
    ValueError.
    """
    plain = keys.of("sealed journal").open(base64.b64decode(sealed, validate=True), *_place(keys, sequence, day))
    read: dict[str, Any] = json.loads(plain)
    return read


def _entry(council: Council, keys: CouncilKey, before: Head, fact: Fact, details: dict[str, Any]) -> str:
    said = {
        "by": str(fact.by) if fact.by else None,
        "office": fact.office,
        "act": fact.act,
        "version": fact.version,
        "reference": fact.reference,
        "clause": fact.clause,
        "details": details,
    }
    day = london_date(fact.at).isoformat()
    place = _place(keys, before.sequence + 1, day)
    sealed = keys.of("sealed journal").seal(json.dumps(said, ensure_ascii=True).encode(), *place)
    rest = {"day": day, "sealed": base64.b64encode(sealed).decode()}
    return preamble(council, before) + json.dumps(rest, ensure_ascii=True)[1:]


def _place(keys: CouncilKey, sequence: int, day: str) -> tuple[str, ...]:
    return ("sealed journal", keys.name, str(sequence), day)
