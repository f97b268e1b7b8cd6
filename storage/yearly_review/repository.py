"""The figures of the yearly review, counted from the records. Nothing confidential is read."""

from collections import Counter
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Table, and_, func, select

from chatops.policy.devices import Device
from chatops.policy.drafts.draft import Verdict
from chatops.policy.drafts.stages import Stage
from chatops.policy.registers.register import State
from chatops.policy.yearly_review import Figures
from chatops.ports.council import Council
from storage.drafts.schema import after_posts, decisions, drafts, postings, revisions, taken_back, template_uses
from storage.editions.schema import acknowledgements, editions
from storage.pauses.schema import pauses
from storage.people.schema import people
from storage.purdah.schema import exemptions
from storage.registers.schema import register_entries

PAGE = 2000


class SqlYearlyReview:
    """`chatops.ports.yearly_review.YearlyReview`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def figures(self, since: datetime, until: datetime) -> Figures:
        decided = self._decisions(since, until)
        states = self._registers()
        newest = self._connection.scalar(select(func.max(editions.c.number)).where(self._mine(editions)))
        readers = (acknowledgements.c.edition == newest) & self._mine(acknowledgements)
        listed = and_(people.c.council == acknowledgements.c.council, people.c.person == acknowledgements.c.person)
        reading = select(func.count()).select_from(acknowledgements.join(people, listed)).where(readers)
        lapsed = drafts.c.stage == Stage.LAPSED
        return Figures(
            sent_in=self._count(drafts, drafts.c.submitted_at, since, until),
            posted=self._by(postings.c.account, postings.c.at, since, until),
            exempted=self._by(exemptions.c.kind, exemptions.c.at, since, until),
            after=self._by(after_posts.c.event, after_posts.c.at, since, until),
            lapsed=self._count(drafts, drafts.c.submitted_at, since, until, lapsed),
            templates=self._count(template_uses, template_uses.c.approved_at, since, until),
            taken_back=self._count(taken_back, taken_back.c.at, since, until),
            own_devices=self._posted_from(since, until, postings.c.device == Device.COUNCIL),
            consented=self._posted_from(since, until, postings.c.device == Device.OTHER, postings.c.consent != ""),
            unconsented=self._posted_from(since, until, postings.c.device == Device.OTHER, postings.c.consent == ""),
            pauses=self._count(pauses, pauses.c.begins, since, until),
            editions=self._count(editions, editions.c.published_at, since, until),
            people=self._connection.scalar(select(func.count()).select_from(people).where(self._mine(people))) or 0,
            readers=self._connection.scalar(reading) or 0,
            made=self._by(register_entries.c.register, register_entries.c.at, since, until, number=1),
            open=Counter(register for register, state in states if state != State.CLOSED),
            due=Counter(register for register, state in states if state == State.DUE),
            **decided,
        )

    def _decisions(self, since: datetime, until: datetime) -> dict[str, Any]:
        same = and_(
            revisions.c.council == decisions.c.council,
            revisions.c.reference == decisions.c.reference,
            revisions.c.number == decisions.c.revision,
        )
        columns = (decisions.c.verdict, decisions.c.at, decisions.c.clauses, decisions.c.delegation, decisions.c.own)
        query = select(*columns, revisions.c.made_at).select_from(decisions.join(revisions, same))
        within = query.where(self._mine(decisions), decisions.c.at >= since, decisions.c.at < until)
        verdicts: Counter[str] = Counter()
        cited: Counter[str] = Counter()
        hours, delegated, own = [], 0, 0
        for row in self._connection.execute(within.execution_options(yield_per=PAGE)):
            verdicts[row.verdict] += 1
            hours.append((row.at - row.made_at).total_seconds() / 3600)
            cited.update(row.clauses if row.verdict != Verdict.APPROVED else ())
            delegated += row.delegation is not None
            own += row.own
        return {
            "verdicts": verdicts,
            "cited": cited,
            "hours": tuple(sorted(hours)),
            "delegated": delegated,
            "own": own,
        }

    def _registers(self) -> list[tuple[str, str]]:
        """Return the register and the state of each entry, as its newest version has it."""
        of = register_entries.c
        last = select(of.reference, func.max(of.number).label("number")).where(self._mine(register_entries))
        newest = last.group_by(of.reference).subquery()
        same = and_(of.reference == newest.c.reference, of.number == newest.c.number)
        found = select(of.register, of.state).join(newest, same).where(self._mine(register_entries))
        return [(row.register, row.state) for row in self._connection.execute(found)]

    def _posted_from(self, since: datetime, until: datetime, *only: Any) -> int:
        return self._count(postings, postings.c.at, since, until, *only)

    def _count(self, table: Table, at: Column[Any], since: datetime, until: datetime, *only: Any) -> int:
        query = select(func.count()).select_from(table).where(self._mine(table), at >= since, at < until, *only)
        return self._connection.scalar(query) or 0

    def _by(
        self, what: Column[Any], at: Column[Any], since: datetime, until: datetime, *, number: int | None = None
    ) -> dict[str, int]:
        """Return how many rows there are of each kind; of entries in registers those that made them."""
        table = what.table
        query = select(what, func.count()).where(self._mine(table), at >= since, at < until).group_by(what)
        if number is not None:
            query = query.where(table.c.number == number)
        return {str(kind): count for kind, count in self._connection.execute(query.order_by(what))}

    def _mine(self, table: Any) -> Any:
        return table.c.council == self._council.number
