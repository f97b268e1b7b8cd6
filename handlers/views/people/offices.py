"""A change of office, as each of those sees it who were told of it."""

from dataclasses import dataclass
from datetime import datetime

from chatops.policy.authority import offices
from chatops.policy.authority.offices import ChangeState, OfficeChange
from chatops.policy.people import AccountStatus, Caller, Person
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, when


@dataclass(frozen=True, slots=True)
class OfficeView:
    """A change of office in sentences, and what the one who sees it may do about it."""

    reference: str
    said: Sentence
    stands: Sentence
    may_confirm: bool
    may_call_off: bool


def see_office(work: UnitOfWork, now: datetime, *, reference: str, to: Person) -> OfficeView:
    """Return the change as it stands now, for this person. Raises NoSuch."""
    change = work.people.office_change(reference)
    actor = work.people.actor(Caller(to, AccountStatus.ACTIVE))
    is_open = change.is_open_at(now)
    return OfficeView(
        reference=reference,
        said=_said(change),
        stands=_stands(change, now),
        may_confirm=is_open and not offices.may_confirm_office(actor, change),
        may_call_off=is_open and not offices.may_call_off(actor),
    )


def _said(change: OfficeChange) -> Sentence:
    if change.person is None:
        return (change.proposed_by, f" proposes that the office of {change.office} falls vacant.")
    instead: Sentence = (" in place of ", change.before) if change.before else ()
    return (change.proposed_by, " proposes that ", change.person, f" becomes {change.office}", *instead, ".")


def _stands(change: OfficeChange, now: datetime) -> Sentence:
    if change.state is ChangeState.PROPOSED and change.is_open_at(now):
        return (
            "Nothing has changed yet. It takes effect if another office holder, who does not gain by it, confirms it "
            f"by {when(change.open_until, now)}. Reports that are open stay with those who handle them now.",
        )
    if change.decided_by is None or change.decided_at is None:
        return ("Nobody confirmed it in time, so nothing has changed.",)
    did = "confirmed it" if change.state is ChangeState.CONFIRMED else "called it off"
    holds = "It took effect then." if change.state is ChangeState.CONFIRMED else "Nothing has changed."
    return (change.decided_by, f" {did} on {when(change.decided_at, now)}. {holds}")
