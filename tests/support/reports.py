"""Confidential reports for tests of storage: a case as it is first sent in, and how it is brought along."""

from datetime import date, timedelta
from itertools import count
from typing import Any

from chatops.clock import london_date
from chatops.desk import Desk
from chatops.facts.breaches import BreachReported, CaseChanged, CaseErased, CaseRead, DayCommitted
from chatops.policy.breaches.case import Case, Category, Remark, Report, Side, Subjects
from chatops.policy.people import Office
from chatops.ports.unit_of_work import Facts, UnitOfWork
from tests.support.council import PEOPLE

SECRET = "They were shouting in the car park about the allotments."
"""What the report of every case says, unless a test says otherwise."""

_forms = count(1)


def report(**changes: Any) -> Report:
    """A report about the Clerk by an employee, without fault."""
    filled: dict[str, Any] = {
        "reporter": PEOPLE["employee"],
        "known": False,
        "subjects": Subjects(frozenset({PEOPLE["clerk"]}), offices=frozenset({Office.TOWN_CLERK})),
        "category": Category.HARASSMENT,
        "what": SECRET,
        "evidence": ("https://example.org/photograph",),
    }
    return Report(**(filled | changes))


async def reported(desk: Desk, *, form: str = "", **changes: Any) -> tuple[Case, str]:
    """A case that was sent in, and the receipt of its reporter."""
    receipts = []

    def send_in(work: UnitOfWork, now: Any) -> Facts:
        receipts.append(work.cases.fresh_receipt())
        case = Case(work.cases.fresh_reference(), report(**changes), opened_on=london_date(now))
        return (
            BreachReported(
                at=now,
                reference=case.reference,
                case=case,
                receipt=receipts[-1],
                form=form or f"report-{next(_forms)}",
            ),
        )

    (fact,) = await desk.transact(send_in)
    assert isinstance(fact, BreachReported)
    return fact.case, receipts[-1]


async def remarked(desk: Desk, reference: str, words: str = "We are looking into it.") -> Case:
    """A handler says something in a case. Gives the case as it is then."""

    def remark(work: UnitOfWork, now: Any) -> Facts:
        case = work.cases.get(reference)
        said = Remark(Side.HANDLER, london_date(now), words, shared=True, by=PEOPLE["chair"])
        new = case.changed(remarks=(*case.remarks, said))
        return (CaseChanged(at=now, reference=reference, by=PEOPLE["chair"], case=new, did="remark"),)

    await desk.transact(remark)
    return await as_kept(desk, reference)


async def opened_by_chair(desk: Desk, reference: str) -> None:
    """The Chair opens a case and reads it."""
    read = CaseRead(at=desk.clock.now(), reference=reference, by=PEOPLE["chair"], office=Office.CHAIR, how="form")
    await desk.transact(lambda _work, _now: (read,))


async def erased(desk: Desk, reference: str) -> None:
    """A case is erased."""
    await desk.transact(lambda _work, now: (CaseErased(at=now, reference=reference),))


async def committed(desk: Desk, *days: date) -> Facts:
    """The public journal commits to the sealed one for these days, or for the day before the clock's."""

    def commit(work: UnitOfWork, now: Any) -> Facts:
        which = days or (london_date(now) - timedelta(days=1),)
        return tuple(
            DayCommitted(at=now, reference="", day=day, commitment=work.cases.commitment(day)) for day in which
        )

    return await desk.transact(commit)


async def as_kept(desk: Desk, reference: str) -> Case:
    """The case as it is kept now."""
    return await desk.look(lambda work, _now: work.cases.get(reference))
