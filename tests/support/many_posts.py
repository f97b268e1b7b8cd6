"""A council with thousands of posts over years: a few go the way of the use cases, the others are their copies.

A copy has a reference, words, links, forms and instants of its own, and its own entries in the one chain, so that the
audit finds nothing. A hundred thousand are there in a minute, where the use cases would take an hour.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from itertools import count, islice
from typing import Any

from sqlalchemy import Connection, Table, select

from chatops.clock import london_date
from chatops.desk import Desk
from chatops.flow.authority.delegate import DelegationForm, lend_approval
from chatops.flow.drafts.comment import comment_on_draft
from chatops.flow.drafts.decide import approve_draft
from chatops.flow.drafts.route import route_draft
from chatops.policy import references
from chatops.policy.after_post import Event
from chatops.policy.digests import salted_digest
from chatops.policy.drafts.draft import Draft, Verdict
from chatops.policy.post_links import post_key
from chatops.ports.council import Council
from storage.database.columns import metadata
from storage.drafts.schema import postings, revisions
from storage.engine import Database
from storage.idempotency import idempotency_keys
from storage.journal import entries
from storage.journal.schema import journal, journal_heads
from tests.support import council as the

AT_ONCE = 1000
"""Copies that are written in one transaction."""
STEP = timedelta(seconds=20)
SUBJECTS = (
    "The Saturday market is back on the High Street",
    "Café in the Town Hall, open until two",
    "Road closed: Castle Street, for gas works",
    "Remembrance Sunday, wreaths at eleven",
    "Tree planting at Mundy Playing Fields",
    "The council meets on Tuesday at seven",
    "Allotments: three plots are free",
    "Flood warning for the Pill",
)
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{6})?(Z|\+00:00)")
_AFTER_ITS_COUNCIL = re.compile(r'"at": .*', re.DOTALL)

Tell = Callable[[Desk], Awaitable[Draft]]


def reference_of(number: int) -> str:
    """Return another reference for each number, in no order."""
    return references.make(references.DRAFT, number * 0x2545F491 % 32**6)


@dataclass(slots=True)
class Made:
    """The references of what was made, by how it went: `posted`, `own words in purdah` and so on, in order of time."""

    council: Council
    by_life: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    fresh: Iterator[str] = field(default_factory=lambda: map(reference_of, count(1)))

    @property
    def all(self) -> list[str]:
        """Every reference."""
        return [one for each in self.by_life.values() for one in each]


@dataclass(frozen=True, slots=True)
class Life:
    """A draft as the use cases left it: its rows as they are kept, and its entries after the name of the council."""

    name: str
    draft: Draft
    rows: tuple[tuple[Table, dict[str, Any]], ...]
    entries: tuple[str, ...]
    began: datetime


async def many_posts(database: Database, desk: Desk, posts: int, *, years: int = 3) -> Made:
    """Make so many posts and refusals in so many years from the clock of this desk on, which must stand still.

    Everybody must have been taken on. In each year there is a time with a delegation, and one of purdah.
    """
    clock = desk.clock
    assert isinstance(clock, the.StillClock)
    made = Made(desk.council)
    began = clock.now()
    for year in range(years):
        start = began + timedelta(days=365 * year)
        each = posts // years + (year < posts % years)
        parts = ((_lent, LENT, 0, 75, each // 4), (_nothing, USUAL, 76, 280, each // 2))
        parts += ((_purdah, PURDAH, 281, 340, each - each // 4 - each // 2),)
        for begin, lives, first, last, many in parts:
            clock.set(start + timedelta(days=first))
            end = await begin(desk)
            first_of_each = [await told(database, desk, name, tell) for name, tell in list(lives.items())[:many]]
            for life in first_of_each:
                made.by_life[life.name].append(life.draft.reference)
            left = start + timedelta(days=last) - clock.now()
            await _copy(database, clock, first_of_each, many - len(first_of_each), left, made)
            clock.set(start + timedelta(days=last))
            await end()
    return made


async def told(database: Database, desk: Desk, name: str, tell: Tell) -> Life:
    """Bring a draft on its way by the use cases, and return it with all that is kept of it."""
    began = desk.clock.now()
    draft = await tell(desk)
    council = desk.council

    def read(connection: Connection) -> Life:
        rows = []
        for table in metadata.tables.values():
            if "reference" in table.c:
                mine = (table.c.council == council.number) & (table.c.reference == draft.reference)
                rows += [(table, dict(row._mapping)) for row in connection.execute(select(table).where(mine))]
        found = (_AFTER_ITS_COUNCIL.search(one.text) for one in entries.about(connection, council, draft.reference))
        return Life(name, draft, tuple(rows), tuple(one[0] for one in found if one), began)

    return await database.look(read)


async def _copy(
    database: Database,
    clock: the.StillClock,
    lives: Sequence[Life],
    many: int,
    within: timedelta,
    made: Made,
) -> None:
    """Write so many copies, one after the other, evenly spread; no draft begins before the one ahead has ended."""
    for first in range(0, many, AT_ONCE):
        numbers = range(first, min(first + AT_ONCE, many))
        begun = [clock.now() + within * number / many for number in numbers]
        chosen = [lives[number % len(lives)] for number in numbers]
        names = list(islice(made.fresh, len(numbers)))
        for life, name in zip(chosen, names, strict=True):
            made.by_life[life.name].append(name)
        copies = list(map(copied, chosen, names, begun))
        await database.run(lambda connection, copies=copies: write_copies(connection, made.council, copies))


def copied(life: Life, reference: str, began: datetime) -> tuple[list[tuple[Table, dict[str, Any]]], list[str]]:
    """Return the rows and the entries of another draft that went the same way."""
    shift, changed = began - life.began, {life.draft.reference: reference}
    words = {}
    subject = SUBJECTS[int(hashlib.sha256(reference.encode()).hexdigest(), 16) % len(SUBJECTS)]
    for revision in life.draft.revisions:
        asked = " We were asked." * (revision.number - 1)
        words[revision.number] = f"{subject}. Its number is {reference[3:].lower()}.{asked}"
        changed[revision.digest] = replace(revision, words=words[revision.number]).digest
    salts = [revision.salt for revision in life.draft.revisions]
    rows = []
    for table, row in life.rows:
        copy = _moved(row, shift)
        if table is revisions:
            copy["words"] = words[row["number"]]
        elif table is postings:
            copy["link"] = row["link"] + str(int(reference.encode().hex(), 16))
            copy["post"] = post_key(copy["link"])
            changed |= {salted_digest(salt, row["link"]): salted_digest(salt, copy["link"]) for salt in salts}
        elif table is idempotency_keys:
            copy["key"] = f"{row['key']}-{reference}"
            changed |= {salted_digest(salt, row["key"]): salted_digest(salt, copy["key"]) for salt in salts}
        rows.append((table, copy))
    for _, copy in rows:
        copy |= {name: changed[value] for name, value in copy.items() if isinstance(value, str) and value in changed}
    return rows, [_later(entry, changed, shift) for entry in life.entries]


def shifted(life: Life, shift: timedelta) -> Life:
    """Return the same draft so much later."""
    rows = tuple((table, _moved(row, shift)) for table, row in life.rows)
    return replace(life, rows=rows, entries=tuple(_later(entry, {}, shift) for entry in life.entries))


def _moved(row: dict[str, Any], shift: timedelta) -> dict[str, Any]:
    return {name: value + shift if isinstance(value, datetime) else value for name, value in row.items()}


def _later(entry: str, changed: dict[str, str], shift: timedelta) -> str:
    for before, after in changed.items():
        entry = entry.replace(before, after)

    def moved(found: re.Match[str]) -> str:
        at = datetime.fromisoformat(found[0]) + shift
        return at.isoformat(timespec="microseconds").replace("+00:00", "Z") if found[1] == "Z" else at.isoformat()

    return _INSTANT.sub(moved, entry)


def write_copies(
    connection: Connection, council: Council, copies: list[tuple[list[tuple[Table, dict[str, Any]]], list[str]]]
) -> None:
    """Write the rows of these copies, and their entries at the end of the one chain."""
    by_table: dict[str, list[dict[str, Any]]] = defaultdict(list)
    head, lines = entries.head(connection, council, hold=True), []
    for rows, texts in copies:
        for table, row in rows:
            by_table[table.name].append(row)
        for text in texts:
            entry = entries.preamble(council, head) + text
            head = entries.Head(head.sequence + 1, hashlib.sha256(entry.encode()).hexdigest())
            lines.append({"council": council.number, "sequence": head.sequence, "entry": entry, "hash": head.hash})
    for table in metadata.sorted_tables:
        if table.name in by_table:
            connection.execute(table.insert(), by_table[table.name])
    connection.execute(journal.insert(), lines)
    mine = journal_heads.c.council == council.number
    connection.execute(journal_heads.update().where(mine).values(sequence=head.sequence, hash=head.hash))


def _step(desk: Desk) -> None:
    assert isinstance(desk.clock, the.StillClock)
    desk.clock.set(desk.clock.now() + STEP)


async def _posted(desk: Desk, draft: Draft) -> Draft:
    """Hand it over and record its links, a step apart."""
    _step(desk)
    await the.release(desk, draft)
    _step(desk)
    await the.record(desk, draft)
    _step(desk)
    return await the.as_it_stands(desk, draft.reference)


async def _routed(desk: Desk, **changes: Any) -> Draft:
    draft = await the.routed(desk, **changes)
    _step(desk)
    return draft


async def _by_the_clerk(desk: Desk) -> Draft:
    draft = await _routed(desk, accounts=("facebook-page",))
    await the.approve(desk, draft, reason="As agreed.")
    return await _posted(desk, draft)


async def _by_the_deputy(desk: Desk) -> Draft:
    draft = await _routed(desk, by="clerk", accounts=("facebook-page", "website"))
    await the.approve(desk, draft, by="deputy")
    return await _posted(desk, draft)


async def _rejected(desk: Desk) -> Draft:
    draft = await _routed(desk, by="volunteer")
    await the.turn_down(desk, draft)
    _step(desk)
    return await the.as_it_stands(desk, draft.reference)


async def _revised(desk: Desk) -> Draft:
    draft = await _routed(desk)
    about: dict[str, Any] = {"reference": draft.reference, "revision": 1, "form": the.new_form()}
    await desk.transact(comment_on_draft, **about, words="Which day?", by=the.caller("deputy"))
    await the.turn_down(desk, draft, Verdict.CHANGES_REQUESTED)
    _step(desk)
    await the.revise(desk, draft)
    await desk.transact(route_draft, reference=draft.reference)
    again = await the.as_it_stands(desk, draft.reference)
    await the.approve(desk, again)
    return await _posted(desk, again)


async def _withdrawn(desk: Desk) -> Draft:
    draft = await _routed(desk)
    await the.withdraw(desk, draft)
    _step(desk)
    return await the.as_it_stands(desk, draft.reference)


async def _corrected(desk: Desk) -> Draft:
    draft = await _by_the_clerk(desk)
    await the.follow_up(desk, draft, Event.CORRECTED)
    _step(desk)
    return await the.as_it_stands(desk, draft.reference)


async def _by_a_delegate(desk: Desk) -> Draft:
    draft = await _routed(desk, accounts=("website",))
    about: dict[str, Any] = {"reference": draft.reference, "revision": 1}
    await desk.transact(approve_draft, **about, by=the.caller("employee2"))
    return await _posted(desk, draft)


async def _allowed_in_purdah(desk: Desk) -> Draft:
    draft = await _routed(desk)
    await the.exempt(desk, draft, approve=True)
    return await _posted(desk, draft)


USUAL: dict[str, Tell] = {
    "by the Clerk": _by_the_clerk,
    "by the Deputy": _by_the_deputy,
    "rejected": _rejected,
    "revised": _revised,
    "withdrawn": _withdrawn,
    "corrected": _corrected,
}
LENT = {"by a delegate": _by_a_delegate, **USUAL}
PURDAH: dict[str, Tell] = {"allowed in purdah": _allowed_in_purdah, "rejected in purdah": _rejected}


async def _nothing(_desk: Desk) -> Callable[[], Awaitable[Any]]:
    async def end() -> None:
        return None

    return end


async def _lent(desk: Desk) -> Callable[[], Awaitable[Any]]:
    until = london_date(desk.clock.now()) + timedelta(days=80)
    filled = DelegationForm(
        the.new_form(), the.caller("employee2"), "", "website", "", until, time(12), "The Clerk is away."
    )
    await desk.transact(lend_approval, filled=filled, by=the.caller("clerk"))
    return await _nothing(desk)


async def _purdah(desk: Desk) -> Callable[[], Awaitable[Any]]:
    reference = await the.purdah_on(desk)

    async def end() -> None:
        await the.purdah_off(desk, reference)

    return end
