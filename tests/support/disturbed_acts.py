"""What people and the relay do while the connection to the database is cut: how each begins, and what it leaves."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from chatops.clock import LONDON
from chatops.desk import Desk
from chatops.flow.breaches.casework import write_in_case
from chatops.flow.breaches.report import report_breach
from chatops.flow.drafts.post import release_draft
from chatops.flow.drafts.route import route_draft
from chatops.flow.drafts.submit import submit_draft
from chatops.flow.drafts.take_back import take_back_approval
from chatops.flow.purdah.switch import Period, end_purdah, set_purdah
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.breaches.case import Category
from chatops.policy.breaches.reporting import Naming, ReportForm
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import NotDone
from chatops.relay.relay import Relay
from storage.engine import Database
from tests.support.council import (
    PEOPLE,
    StillClock,
    approve,
    approved,
    caller,
    draft_form,
    finish,
    new_form,
    purdah_off,
    purdah_on,
    released,
    routed,
)
from tests.support.databases import rows
from tests.support.relays import relay_of

_IN_HAND = (Stage.SUBMITTED, Stage.ROUTED, Stage.APPROVED, Stage.UNCONFIRMED, Stage.HELD, Stage.RELEASED)

Try = Callable[[Desk], Awaitable[Any]]
"""One try at an act, at whichever desk; the second is the same click or form again."""


@dataclass(frozen=True)
class Act:
    """One act that is cut.

    Args:
        begin: brings the council to where it begins, undisturbed, and returns the try.
        kept: how often it is kept, of all that were ever made.
        after: puts away what the next one would meet.
    """

    begin: Callable[[Desk], Awaitable[Try]]
    kept: str
    after: Callable[[Desk], Awaitable[Any]] | None = None


def journalled(act: str) -> str:
    """A query that counts the entries of this act."""
    return f'SELECT count(*) AS n FROM journal WHERE entry LIKE \'%"act": "{act}"%\''  # noqa: S608 — an act of ours


async def number_of(database: Database, query: str) -> int:
    ((row),) = await rows(database, query)
    return int(row["n"])


async def _submit(_desk: Desk) -> Try:
    filled = draft_form()
    return lambda desk: desk.transact(submit_draft, filled=filled, by=caller("employee"))


async def _approve(desk: Desk) -> Try:
    draft = await routed(desk)
    return lambda at: approve(at, draft)


async def _take_back(desk: Desk) -> Try:
    draft = await released(desk)
    given: dict[str, Any] = {"reference": draft.reference, "revision": 1, "reason": "The hall is closed."}
    return lambda at: at.transact(take_back_approval, by=caller("clerk"), **given)


async def _report(desk: Desk) -> Try:
    receipt = await desk.look(lambda work, _now: work.cases.fresh_receipt())
    given = ReportForm(
        form=new_form(),
        receipt=receipt,
        people=(PEOPLE["clerk"],),
        unnamed=None,
        category=Category.OTHER,
        what="She posted the draft budget before the meeting.",
        naming=Naming.KNOWN,
    )
    return lambda at: at.transact(report_breach, given=given, by=caller("employee"))


async def _write_as_handler(desk: Desk) -> Try:
    await (await _report(desk))(desk)
    cases = await desk.look(lambda work, _now: list(work.cases.all()))
    newest = next(case for case in cases if not case.remarks)
    given: dict[str, Any] = {"reference": newest.reference, "version": newest.version, "words": "On which day?"}
    return lambda at: at.transact(write_in_case, act="case:ask", by=caller("chair"), **given)


async def _purdah_on(desk: Desk) -> Try:
    await released(desk)
    await approved(desk)
    period = Period(new_form(), None, None, "By-election")
    return lambda at: at.transact(set_purdah, period=period, by=caller("clerk"))


async def _purdah_off(desk: Desk) -> Try:
    await approved(desk)
    reference = await purdah_on(desk)
    given: dict[str, Any] = {"references": (reference,), "reason": "It is over."}
    return lambda at: at.transact(end_purdah, by=caller("clerk"), **given)


async def _all_over(desk: Desk) -> None:
    standing = await desk.look(lambda work, now: work.purdah.not_over(now))
    if standing:
        await purdah_off(desk, *(window.reference for window in standing))
    for draft in await desk.look(lambda work, _now: work.drafts.in_stages(_IN_HAND, limit=100)):
        await finish(desk, draft)


async def _release(desk: Desk) -> Try:
    """A draft whose time has come, and the relay that is to find it; nothing else is due."""
    clock = desk.clock
    assert isinstance(clock, StillClock)
    at = (clock.now() + timedelta(minutes=10)).astimezone(LONDON)
    await approved(desk, day=at.date(), at=at.time())
    await delivered(carrier(desk))
    clock.set(at)
    relays: dict[int, Relay] = {}
    return lambda of: delivered(relays.setdefault(id(of), carrier(of)))


def carrier(desk: Desk) -> Relay:
    """A relay that takes the steps of a draft's way, and hands everything else to nobody."""

    async def approver(_about: str) -> dict[str, Any]:
        return {"approver": caller("clerk")}

    async def hand_over(_letter: Letter) -> None:
        return None

    steps: dict[LetterKind, Any] = {LetterKind.ROUTE: route_draft, LetterKind.RELEASE: release_draft}
    couriers = dict.fromkeys(set(LetterKind) - set(steps), hand_over)
    return relay_of(desk, steps, couriers, inquiries={LetterKind.RELEASE: approver})


async def delivered(relay: Relay) -> None:
    """Everything that is due is delivered, and what follows from it."""
    while await relay.round():
        pass


async def once_more(act: Try, desk: Desk) -> None:
    """The same again, by somebody who was not told how it ended. That it is done already is an answer too."""
    try:
        await act(desk)
    except NotDone:
        return


ACTS = {
    "submit": Act(_submit, journalled("draft:submitted")),
    "approve": Act(_approve, "SELECT count(*) AS n FROM decisions"),
    "take back": Act(_take_back, "SELECT count(*) AS n FROM taken_back"),
    "report": Act(_report, "SELECT count(*) AS n FROM cases"),
    "write as a handler": Act(_write_as_handler, "SELECT count(*) AS n FROM cases WHERE version > 1"),
    "purdah on": Act(_purdah_on, "SELECT count(*) AS n FROM purdah_windows", _all_over),
    "purdah off": Act(_purdah_off, journalled("purdah:ended"), _all_over),
    "release": Act(_release, journalled("draft:released"), _all_over),
}
