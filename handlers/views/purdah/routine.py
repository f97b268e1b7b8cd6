"""Routine notices as people see them: those that stand, one in full, and what a week's list says."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate import routine as on_record
from chatops.evaluate.purdah_gate import goes_out
from chatops.policy.accounts import Account
from chatops.policy.calendar.timing import week_of
from chatops.policy.drafts.draft import Draft
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Caller, Person
from chatops.policy.purdah import periods, routine
from chatops.policy.purdah.periods import PurdahWindow
from chatops.policy.purdah.routine import RoutineNotice
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, day, listed, when
from handlers.views.purdah.periods import period

MOST_NAMED = 4
"""Accounts or periods that a sentence names; of more it is said how many there are."""
MOST_LISTED = 50
"""Uses that a week's list names; of more it is said how many there are."""


@dataclass(frozen=True, slots=True)
class RoutineView:
    """One routine notice: its name, what it covers, in a sentence where and how long it is allowed, and by whom.

    `grounds` are the two questions with their answers, and `ended` says when the Town Clerk ended it.
    """

    reference: str
    name: str
    covers: str
    where: str
    by: Person
    grounds: tuple[tuple[str, str], ...]
    ended: str | None = None


@dataclass(frozen=True, slots=True)
class RoutineFormView:
    """What the Town Clerk chooses from: the accounts, and the periods that are not over, each in words."""

    accounts: tuple[Account, ...]
    windows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class WeekView:
    """A week's uses: when it began, in words, a line for each use, and how many there are besides those lines."""

    begins: str
    lines: tuple[Sentence, ...]
    more: int


def standing_routines(work: UnitOfWork, now: datetime) -> tuple[RoutineView, ...]:
    """Return the routine notices that stand, for anybody of the council."""
    return tuple(_seen(work, notice, now) for notice in on_record.standing(work, now))


def see_routine(work: UnitOfWork, now: datetime, *, reference: str) -> RoutineView:
    """Return one routine notice, whether it stands or not. Raises NoSuch."""
    return _seen(work, work.routines.get(reference), now)


def routine_form_view(work: UnitOfWork, now: datetime, *, by: Caller) -> RoutineFormView:
    """Return what the form offers. Raises Refused for anybody but the Town Clerk."""
    actor = work.people.actor(by)
    refuse_if(Attempt("routine:allow", "", actor), routine.may_allow_routine(actor))
    windows = work.purdah.not_over(now)
    said = tuple((window.reference, f"Purdah {period(window, now)}") for window in windows)
    return RoutineFormView(tuple(work.accounts.all()), said)


def see_week(work: UnitOfWork, now: datetime, *, week: str) -> WeekView:
    """Return the uses of a week, such as `2027-W15`, by London's calendar."""
    since, until = week_of(week)
    uses = work.routines.stated_between(since, until)
    names = {account.key: account.name for account in work.accounts.ever()}
    lines = []
    for use in uses[:MOST_LISTED]:
        revision = work.drafts.get(use.reference).revisions[use.revision - 1]
        accounts = _some([names.get(key, key) for key in revision.accounts])
        about = f"“{use.notice.name}”: draft {use.reference}, version {use.revision}, for {accounts}, approved by "
        lines.append((about, use.by, f" on {when(use.at, now)}"))
    return WeekView(day(since, now), tuple(lines), len(uses) - len(lines))


def about_routine(work: UnitOfWork, draft: Draft, held_by: Sequence[PurdahWindow], now: datetime) -> Sentence | None:
    """Return what is said of a draft that falls in these periods and that its author ticked; None when they did not."""
    if (said := on_record.stated_of(work, draft)) and on_record.is_open(work, held_by, draft):
        stated = f"It may be posted in purdah as a routine notice, “{said.notice.name}”, as "
        return (stated, said.by, f" stated on {when(said.at, now)}.")
    notice = work.routines.ticked(draft.reference, draft.revision.number)
    if notice is None:
        return None
    falls = f"It falls in purdah, the pre-election period, {period(held_by[0], now)}. "
    if wrong := routine.lets_through(notice, held_by, draft.revision.accounts):
        return (f"{falls}{wrong[0].sentence} It cannot be posted unless the Town Clerk allows it.",)
    return (
        f"{falls}Its author says that it is a routine notice that the Town Clerk allowed: “{notice.name}”. "
        "Whoever approves it states whether it is.",
    )


def routine_of(work: UnitOfWork, draft: Draft, now: datetime) -> RoutineView | None:
    """Return the routine notice that a draft has to be stated to be, so as to be approved; None when none has."""
    notice = on_record.to_be_stated(work, draft, goes_out(draft, now))
    return _seen(work, notice, now) if notice else None


def _seen(work: UnitOfWork, notice: RoutineNotice, now: datetime) -> RoutineView:
    names = {account.key: account.name for account in work.accounts.ever()}
    accounts = _some([names.get(key, key) for key in notice.accounts])
    held = _some([period(work.purdah.get(reference).window, now) for reference in notice.windows])
    answers = {"public_money": notice.public_money, "fair": notice.fair}
    return RoutineView(
        reference=notice.reference,
        name=notice.name,
        covers=notice.covers,
        where=f"“{notice.name}” ({notice.kind}) may be posted on {accounts} in purdah {held}.",
        by=notice.by,
        grounds=tuple((question, answers[name]) for name, question in periods.QUESTIONS.items()),
        ended=when(notice.ended_at, now) if notice.ended_at else None,
    )


def _some(said: list[str]) -> str:
    """Return them in a row; of more than a few how many more there are."""
    more = len(said) - MOST_NAMED
    return listed(said if more <= 0 else [*said[:MOST_NAMED], f"{more} more"])
