"""The figures of the yearly review, counted from the records. Nothing confidential is read."""

import json
from collections import Counter
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Table, Text, and_, cast, func, or_, select

from chatops.clock import london_date
from chatops.policy.content.look.accessibility import WHAT as ACCESSIBILITY
from chatops.policy.content.questions import Checked, Reply
from chatops.policy.devices import Device
from chatops.policy.drafts.draft import Verdict
from chatops.policy.drafts.stages import Stage
from chatops.policy.registers.register import State
from chatops.policy.yearly_review import Figures
from chatops.ports.council import Council
from storage.authority.schema import delegations
from storage.drafts.schema import (
    after_posts,
    confirmations,
    decisions,
    drafts,
    postings,
    revisions,
    taken_back,
    template_uses,
)
from storage.editions.schema import acknowledgements, editions
from storage.pauses.schema import pauses
from storage.people.schema import people
from storage.purdah.schema import exemptions, routine_statements
from storage.registers.schema import register_entries

PAGE = 2000
_NOTHING = "[]"
"""How a list with nothing in it is kept, as most are: of tens of thousands hardly one need be read."""


class SqlYearlyReview:
    """`chatops.ports.yearly_review.YearlyReview`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def figures(self, since: datetime, until: datetime) -> Figures:
        states = self._registers()
        lapsed = drafts.c.stage == Stage.LAPSED
        return Figures(
            sent_in=self._count(drafts, drafts.c.submitted_at, since, until),
            exempted=self._by(exemptions.c.kind, exemptions.c.at, since, until),
            routine=self._count(routine_statements, routine_statements.c.at, since, until),
            after=self._by(after_posts.c.event, after_posts.c.at, since, until),
            delegations=self._count(delegations, delegations.c.since, since, until),
            escalated=self._count(drafts, drafts.c.escalated_at, since, until),
            afresh=self._count(confirmations, confirmations.c.at, since, until),
            lapsed=self._count(drafts, drafts.c.submitted_at, since, until, lapsed),
            templates=self._count(template_uses, template_uses.c.approved_at, since, until),
            taken_back=self._count(taken_back, taken_back.c.at, since, until),
            own_devices=self._posted_from(since, until, postings.c.device == Device.COUNCIL),
            consented=self._posted_from(since, until, postings.c.device == Device.OTHER, postings.c.consent != ""),
            unconsented=self._posted_from(since, until, postings.c.device == Device.OTHER, postings.c.consent == ""),
            pauses=self._count(pauses, pauses.c.begins, since, until),
            editions=self._count(editions, editions.c.published_at, since, until),
            reading=self._reading(),
            made=self._by(register_entries.c.register, register_entries.c.at, since, until, number=1),
            open=Counter(register for register, state in states if state != State.CLOSED),
            due=Counter(register for register, state in states if state == State.DUE),
            **self._posts(since, until),
            **self._versions(since, until),
            **self._decisions(since, until),
        )

    def _posts(self, since: datetime, until: datetime) -> dict[str, Any]:
        columns = select(postings.c.account, postings.c.at).where(self._mine(postings))
        within = columns.where(postings.c.at >= since, postings.c.at < until)
        posted: Counter[str] = Counter()
        months: Counter[str] = Counter()
        for row in self._connection.execute(within.execution_options(yield_per=PAGE)):
            posted[row.account] += 1
            months[f"{london_date(row.at):%Y-%m}"] += 1
        return {"posted": posted, "months": months}

    def _versions(self, since: datetime, until: datetime) -> dict[str, Any]:
        """Return what the checks asked and advised, and the pictures, of the versions that came in."""
        columns = select(revisions.c.checked, revisions.c.pictures).where(self._mine(revisions))
        within = columns.where(revisions.c.made_at >= since, revisions.c.made_at < until)
        within = within.where(or_(_says_something(revisions.c.checked), _says_something(revisions.c.pictures)))
        prompted: Counter[str] = Counter()
        advised, pictures, described = 0, 0, 0
        for row in self._connection.execute(within.execution_options(yield_per=PAGE)):
            answered = [Checked.read(one) for one in row.checked]
            prompted.update({one.clause for one in answered if one.reply is not Reply.TOLD})
            advised += any(one.what == ACCESSIBILITY for one in answered)
            pictures += len(row.pictures)
            described += sum(bool(alt) for _, alt in row.pictures)
        return {"prompted": prompted, "advised": advised, "pictures": pictures, "described": described}

    def _decisions(self, since: datetime, until: datetime) -> dict[str, Any]:
        same = and_(
            revisions.c.council == decisions.c.council,
            revisions.c.reference == decisions.c.reference,
            revisions.c.number == decisions.c.revision,
        )
        of = decisions.c
        clauses, checked = (cast(one, Text) for one in (of.clauses, revisions.c.checked))
        columns = (of.verdict, of.at, clauses, of.delegation, of.own, revisions.c.made_at, checked)
        within = select(*columns).select_from(decisions.join(revisions, same))
        within = within.where(self._mine(decisions), of.at >= since, of.at < until)
        cited: dict[str, Counter[str]] = {verdict: Counter() for verdict in Verdict}
        verdicts: Counter[str] = Counter()
        hours, delegated, own, allowed = [], 0, 0, 0
        found = self._connection.execute(within.execution_options(yield_per=PAGE))
        for verdict, at, cites, delegation, its_own, made_at, asked in found:
            verdicts[verdict] += 1
            hours.append((at - made_at).total_seconds() / 3600)
            delegated += delegation is not None
            own += its_own
            if cites != _NOTHING:
                cited[verdict].update(json.loads(cites))
            if asked != _NOTHING:
                asks = any(Checked.read(one).reply is Reply.ASKS for one in json.loads(asked))
                allowed += asks and verdict == Verdict.APPROVED
        return {
            "verdicts": verdicts,
            "refused": cited[Verdict.REJECTED],
            "sent_back": cited[Verdict.CHANGES_REQUESTED],
            "hours": tuple(sorted(hours)),
            "delegated": delegated,
            "own": own,
            "allowed": allowed,
        }

    def _reading(self) -> dict[str, tuple[int, int]]:
        """Return for each standing who has read the newest edition, and how many there are."""
        newest = select(func.max(editions.c.number)).where(self._mine(editions)).scalar_subquery()
        read = and_(
            acknowledgements.c.council == people.c.council,
            acknowledgements.c.person == people.c.person,
            acknowledgements.c.edition == newest,
        )
        counted = select(people.c.standing, func.count(acknowledgements.c.person), func.count())
        found = counted.select_from(people.outerjoin(acknowledgements, read)).where(self._mine(people))
        grouped = found.group_by(people.c.standing).order_by(people.c.standing)
        return {standing: (readers, listed) for standing, readers, listed in self._connection.execute(grouped)}

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


def _says_something(column: Column[Any]) -> ColumnElement[bool]:
    return cast(column, Text) != _NOTHING
