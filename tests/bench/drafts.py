"""Drafts brought to where a measurement begins, by the real use cases, many in one transaction."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, select

from chatops.clock import SystemClock
from chatops.desk import Desk
from chatops.flow.drafts.decide import approve_draft
from chatops.flow.drafts.route import route_draft
from chatops.flow.drafts.submit import submit_draft
from chatops.outbox.letter import LetterKind
from chatops.policy import references
from chatops.policy.drafts.stages import Stage
from chatops.ports.council import Council
from chatops.ports.unit_of_work import UnitOfWork
from handlers.screens.drafts.card import decision_card
from handlers.slack.drawing import blocks_of
from handlers.views.drafts.draft import see_for_card
from storage.drafts.schema import drafts as drafts_table
from storage.drafts.schema import revisions as revisions_table
from storage.engine import Database
from storage.migrate import migrate
from storage.outbox.schema import letters as letters_table
from tests.bench.people import NAME, TEAM
from tests.support.council import PEOPLE, caller, draft_form, take_on_everyone

WORDS = (
    "The Saturday market is back on the High Street from nine this week, with more than forty stalls, live music at "
    "eleven and the repair café in the Town Hall until two. Entry is free, dogs are welcome, and the car park on "
    "Castle Street is open all day. Please bring a bag."
)
AT_ONCE = 500
"""Drafts brought along in one transaction."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A database with drafts that wait for the Clerk: where it is, which drafts, and the card of the first."""

    url: str
    council: Council
    references: tuple[str, ...]
    card: dict[str, Any]


async def prepare(url: str, count: int, *, approved: bool = False) -> Prepared:
    """Make the tables and bring so many drafts before the Clerk, or past the approval.

    The letters on the way there are taken as delivered, as they would have been long before somebody decides; what is
    approved still waits to be released.
    """
    database = Database(url)
    try:
        await migrate(database)
        council = await database.council("slack", TEAM, NAME)
        clock = SystemClock()
        desk = Desk(council, database.records(council), clock)
        await take_on_everyone(desk)
        found: list[str] = []
        for begun in range(0, count, AT_ONCE):
            many = min(AT_ONCE, count - begun)
            found += await desk.records.write(lambda work, many=many: _routed(work, clock.now(), many))
        if approved:
            for begun in range(0, count, AT_ONCE):
                some = found[begun : begun + AT_ONCE]
                await desk.records.write(lambda work, some=some: _approved(work, clock.now(), some))
        delivered = letters_table.delete().where(letters_table.c.kind != LetterKind.RELEASE)
        await database.run(lambda connection: connection.execute(delivered))
        view = await desk.look(see_for_card, reference=found[0], to=PEOPLE["clerk"])
        card = decision_card(view)
        return Prepared(url, council, tuple(found), {"text": card.text, "blocks": blocks_of(card.parts)})
    finally:
        await database.close()


def _routed(work: UnitOfWork, now: datetime, count: int) -> list[str]:
    # The facts of many are recorded together: a third fewer statements than one by one, and the same rows.
    forms = [draft_form(words=WORDS) for _ in range(count)]
    sent_in = [fact for each in forms for fact in submit_draft(work, now, filled=each, by=caller("employee"))]
    work.record(tuple(sent_in))
    found = [fact.reference for fact in sent_in]
    work.record(tuple(fact for reference in found for fact in route_draft(work, now, reference=reference)))
    return found


def _approved(work: UnitOfWork, now: datetime, chosen: list[str]) -> None:
    by = caller("clerk")
    approvals = [approve_draft(work, now, reference=reference, revision=1, by=by) for reference in chosen]
    work.record(tuple(fact for facts in approvals for fact in facts))


async def add_history(prepared: Prepared, *, closed: int = 0, waiting: int = 0) -> None:
    """Add copies of the first draft, posted or waiting, a minute older each: rows alone, for queries to go through.

    They have no journal entries, so this database is no longer fit for anything but queries.
    """

    def add(connection: Connection) -> None:
        have = connection.scalar(select(func.count()).select_from(drafts_table)) or 0
        draft, revision = (_first_row(connection, table, prepared) for table in (drafts_table, revisions_table))
        stages = [Stage.POSTED] * closed + [Stage.ROUTED] * waiting
        copies = [
            draft
            | {
                "reference": references.make(references.DRAFT, have + number),
                "stage": stage,
                "submitted_at": draft["submitted_at"] - timedelta(minutes=have + number),
            }
            for number, stage in enumerate(stages)
        ]
        connection.execute(drafts_table.insert(), copies)
        named = [{"reference": copy["reference"], "form": f"copy-{copy['reference']}"} for copy in copies]
        connection.execute(revisions_table.insert(), [revision | names for names in named])

    database = Database(prepared.url)
    try:
        await database.run(add)
    finally:
        await database.close()


def _first_row(connection: Connection, table: Any, prepared: Prepared) -> dict[str, Any]:
    this = (table.c.council == prepared.council.number) & (table.c.reference == prepared.references[0])
    return dict(connection.execute(select(table).where(this)).one()._mapping)
