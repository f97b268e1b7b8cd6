"""The gates: the one place where what is on record is put to the rules that stand before several acts.

The purdah gate stands wherever a draft is approved or released, and the reader's gate wherever one is sent in or
decided, each inside the same transaction as what it guards.
"""

from collections.abc import Sequence
from datetime import datetime

from chatops.policy.drafts import draft as drafts
from chatops.policy.drafts.draft import Draft
from chatops.policy.objections import Objection
from chatops.policy.purdah import names_kept, periods
from chatops.policy.purdah.periods import PurdahWindow
from chatops.ports.unit_of_work import UnitOfWork


def gate(work: UnitOfWork, draft: Draft, at: datetime) -> list[Objection]:
    """PS-4b: whether the newest revision may go out at this instant, as periods and exemptions stand now."""
    return gate_of(work, work.purdah.not_over(at), draft, at)


def gate_of(work: UnitOfWork, windows: Sequence[PurdahWindow], draft: Draft, at: datetime) -> list[Objection]:
    """PS-4b: the same for these periods alone, such as one that is being set."""
    if not periods.in_force(windows, at):
        return []
    exemptions = work.purdah.exemptions(draft.reference)
    return periods.gate_is_open(windows, at, exemptions, draft.reference, draft.revision)


def an_account_is_left(work: UnitOfWork, draft: Draft) -> list[Objection]:
    """Intro-2a: whether the newest revision has an account to go out on that is official still."""
    return drafts.an_account_is_left(draft, (account.key for account in work.accounts.all()))


def goes_out(draft: Draft, now: datetime) -> datetime:
    """When a draft would go out if nothing stood in its way: at its time, or now when that has passed or is not set."""
    due = draft.revision.goes_out_at
    return max(now, due) if due else now


def names_kept_until(work: UnitOfWork) -> datetime | None:
    """PS-4c: when the names of those standing are due to be erased; None when there are none, or while nobody knows."""
    given_at = work.candidates.given_at()
    return names_kept.kept_until(given_at, work.purdah.not_over(given_at)) if given_at else None
