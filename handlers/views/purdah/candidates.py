"""The names that are kept and how long they are kept, for the Town Clerk alone."""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate.purdah_gate import names_kept_until
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Caller
from chatops.policy.purdah import candidates, periods
from chatops.policy.purdah.candidates import Change, NameKind
from chatops.policy.retention import CANDIDATES
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import day

MOST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class NamesView:
    """How many names are kept and how long, in words, and the names, a line each; empty when there are none."""

    kept: str
    names: str


def see_names(work: UnitOfWork, now: datetime, *, by: Caller) -> NamesView:
    """Return the names that are kept. Raises Refused for anybody but the Town Clerk."""
    actor = work.people.actor(by)
    refuse_if(Attempt("purdah:give-names", "", actor), periods.may_give_names(actor))
    names = work.candidates.all()
    lines = [f"{known.name} ({known.kind})" for known in names[:MOST_SHOWN]]
    if len(names) > len(lines):
        lines.append(f"and {len(names) - len(lines):,} more")
    return NamesView(names_kept(work, now) or "No names are kept.", "\n".join(lines))


def names_kept(work: UnitOfWork, now: datetime) -> str | None:
    """Return how many names are kept, and when they are erased; None when there are none."""
    count = len(work.candidates.all())
    if not count:
        return None
    kept, erased = ("One name is kept", "It is") if count == 1 else (f"{count:,} names are kept", "They are")
    until = names_kept_until(work)
    when = (
        f"on {day(until, now)}"
        if until
        else f"{work.retention.of(CANDIDATES).how_long} after the pre-election period ends"
    )
    return f"{kept} of candidates, parties and councillors. {erased} erased {when}."


def read_from(written: str, kind: NameKind, change: Change) -> str:
    """Return how many names were read from how many lines, for whoever pasted them. Pure."""
    if change is Change.ERASE:
        return "No names are kept any more."
    names, lines = len(candidates.read_names(written, kind)[0]), candidates.lines_with_names(written)
    read = "One name was" if names == 1 else f"{names:,} names were"
    said = f"{read} read from {'one line' if lines == 1 else f'{lines:,} lines'}."
    return f"{said} If that is not what you expected, look at the list with /purdah names."


def names_are_gone(work: UnitOfWork, _now: datetime) -> bool:
    """Return whether no names are kept, so that it can be said that they were erased."""
    return not work.candidates.all()
