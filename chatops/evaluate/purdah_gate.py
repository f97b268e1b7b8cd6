"""The gates: the one place where what is on record is put to the rules that stand before several acts.

The gate of purdah and of a pause stands wherever a draft is approved or released, and the reader's gate wherever one is
sent in or decided, each inside the same transaction as what it guards.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from chatops.evaluate import routine
from chatops.policy import pauses
from chatops.policy.drafts import draft as drafts
from chatops.policy.drafts.draft import Draft
from chatops.policy.objections import Objection
from chatops.policy.pauses import Pause
from chatops.policy.purdah import names_kept, periods
from chatops.policy.purdah.periods import PurdahWindow
from chatops.policy.retention import CANDIDATES
from chatops.ports.unit_of_work import UnitOfWork


def gate(work: UnitOfWork, draft: Draft, at: datetime) -> list[Objection]:
    """PS-4b, house rule 9: whether the newest revision may go out at this instant, as things stand now.

    Both purdah and a pause may stand in its way, and each is opened by itself.
    """
    return [*gate_of(work, work.purdah.not_over(at), draft, at), *pause_gate(work, draft, at)]


def pause_gate(work: UnitOfWork, draft: Draft, at: datetime) -> list[Objection]:
    """House rule 9: whether no pause keeps the newest revision from going out at this instant."""
    return _pauses_gate(work, work.pauses.standing(), draft, at)


def pause_gate_of(work: UnitOfWork, pause: Pause, draft: Draft, at: datetime) -> list[Objection]:
    """House rule 9: the same for this pause alone, such as one that is being set."""
    return _pauses_gate(work, [pause], draft, at)


def _pauses_gate(work: UnitOfWork, standing: Sequence[Pause], draft: Draft, at: datetime) -> list[Objection]:
    if not any(pause.holds_at(at) for pause in standing):
        return []
    allowed = work.pauses.let_through(draft.reference)
    return pauses.gate_is_open(standing, at, allowed, draft.reference, draft.revision)


def in_the_way(work: UnitOfWork, draft: Draft, now: datetime) -> tuple[str, ...]:
    """Return the references of the periods and pauses that keep the newest revision from going out now."""
    shut = gate_of(work, windows := work.purdah.not_over(now), draft, now)
    periods_in_force = periods.in_force(windows, now) if shut else ()
    allowed = work.pauses.let_through(draft.reference)
    stand = pauses.stands_in_the_way(work.pauses.standing(), now, allowed, draft.reference, draft.revision)
    return (*(window.reference for window in periods_in_force), *(pause.reference for pause in stand))


def nothing_is_stopped(work: UnitOfWork, now: datetime) -> bool:
    """Return whether neither purdah nor a pause is on, so that what was held may be approved afresh."""
    stopped = any(pause.holds_at(now) for pause in work.pauses.standing())
    return not stopped and not periods.in_force(work.purdah.not_over(now), now)


def gate_of(work: UnitOfWork, windows: Sequence[PurdahWindow], draft: Draft, at: datetime) -> list[Objection]:
    """PS-4b: the same for these periods alone, such as one that is being set."""
    in_force = periods.in_force(windows, at)
    if not in_force or routine.is_open(work, in_force, draft):
        return []
    exemptions = work.purdah.exemptions(draft.reference)
    return periods.gate_is_open(windows, at, exemptions, draft.reference, draft.revision)


def gate_without(work: UnitOfWork, notice: str, draft: Draft, at: datetime) -> list[Objection]:
    """PS-4b: whether a revision that was stated to be of this routine notice may go out once that is ended."""
    said = routine.stated_of(work, draft)
    if said is None or said.notice.reference != notice:
        return []
    exemptions = work.purdah.exemptions(draft.reference)
    return periods.gate_is_open(work.purdah.not_over(at), at, exemptions, draft.reference, draft.revision)


def an_account_is_left(work: UnitOfWork, draft: Draft) -> list[Objection]:
    """Intro-2a: whether the newest revision has an account to go out on that is official still."""
    return drafts.an_account_is_left(draft, (account.key for account in work.accounts.all()))


def goes_out(draft: Draft, now: datetime) -> datetime:
    """Return when a draft would go out if nothing stood in its way: at its time, or now when that has passed or is not
    set.
    """
    due = draft.revision.goes_out_at
    return max(now, due) if due else now


def names_kept_until(work: UnitOfWork, kept_for: timedelta | None = None) -> datetime | None:
    """PS-4c: when the names of those standing are due to be erased; None when there are none, or while nobody knows.

    `kept_for` is for how long they are kept once no period needs them, where it is not the council's own time.
    """
    given_at = work.candidates.given_at()
    if given_at is None:
        return None
    kept_for = work.retention.of(CANDIDATES).kept_for if kept_for is None else kept_for
    return names_kept.kept_until(given_at, work.purdah.not_over(given_at), kept_for)
