"""The Town Clerk gives the names of those who are standing; they are erased when they are not needed any longer."""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate.purdah_gate import names_kept_until
from chatops.facts.purdah import NamesErased, NamesGiven, how_many
from chatops.policy.drafts.draft import Draft
from chatops.policy.objections import Attempt, Objection, refuse_if
from chatops.policy.people import Caller, Office
from chatops.policy.purdah import candidates, periods
from chatops.policy.purdah.candidates import Change, NameKind
from chatops.ports.errors import NotYet
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone


@dataclass(frozen=True, slots=True)
class NamesForm:
    """What the Clerk filled in: lines or CSV, whose names they are where a line does not say, and what to do."""

    written: str
    kind: NameKind
    change: Change


def check_names(work: UnitOfWork, _now: datetime, *, by: Caller) -> Facts:
    """PS-4c: whether this person may give names, asked before a form is opened. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("purdah:give-names", "", actor), periods.may_give_names(actor))
    return ()


@alone
def give_names(work: UnitOfWork, now: datetime, *, given: NamesForm, by: Caller) -> Facts:
    """PS-4c: these names are looked for in drafts from now on. The same names again change nothing. Raises Refused."""
    actor = work.people.actor(by)
    attempt = Attempt("purdah:give-names", "", actor)
    refuse_if(attempt, periods.may_give_names(actor))
    kept = tuple(work.candidates.all())
    read, unread = candidates.read_names(given.written, given.kind) if given.change is not Change.ERASE else ((), [])
    refuse_if(attempt, unread, _something_is_given(read, given.change))
    names = tuple(dict.fromkeys((*kept, *read) if given.change is Change.ADD else read))
    refuse_if(attempt, candidates.names_can_be_kept(names))
    if set(names) == set(kept):
        return ()
    return (
        NamesGiven(
            at=now,
            reference="",
            by=by.person,
            office=actor.office,
            names=names,
            salt=work.drafts.fresh_salt(),
            affected=_still_to_go_out(work),
        ),
    )


@alone
def erase_names(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:  # noqa: ARG001 - every step has it
    """PS-4c: the bot erases the names when no period has needed them for two weeks, and tells the Town Clerk.

    Nothing when there are none, or while a period without an end needs them: the end of that writes another
    letter. Raises NotYet while they are needed.
    """
    until = names_kept_until(work)
    if until is None:
        return ()
    if now < until:
        raise NotYet(until)
    holders = work.people.holders()
    return (
        NamesErased(
            at=now,
            reference="",
            counts=how_many(work.candidates.all()),
            tell=holders.get(periods.SWITCHES) or holders.get(Office.DEPUTY_TOWN_CLERK),
            affected=_still_to_go_out(work),
        ),
    )


def _still_to_go_out(work: UnitOfWork) -> tuple[Draft, ...]:
    return tuple(work.drafts.in_stages(periods.STILL_TO_GO_OUT))


def _something_is_given(read: tuple[candidates.KnownName, ...], change: Change) -> list[Objection]:
    """PS-4c: names are added or put in place of others; none at all would be an erasure that nobody asked for."""
    if read or change is Change.ERASE:
        return []
    return [Objection("PS-4c", "Paste the names, one on each line.", "names")]
