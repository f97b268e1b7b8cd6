"""The names that are kept, for the Town Clerk alone."""

from dataclasses import dataclass
from datetime import datetime

from chatops.policy import purdah
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Caller
from chatops.ports import UnitOfWork

MOST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class NamesView:
    """How many names are kept, in a sentence, and the names, a line each; empty when there are none."""

    kept: str
    names: str


def see_names(work: UnitOfWork, _now: datetime, *, by: Caller) -> NamesView:
    """The names that are kept. Raises Refused for anybody but the Town Clerk."""
    actor = work.people.actor(by)
    refuse_if(Attempt("purdah:give-names", "", actor), purdah.may_give_names(actor))
    names = work.candidates.all()
    lines = [f"{known.name} ({known.kind})" for known in names[:MOST_SHOWN]]
    if len(names) > len(lines):
        lines.append(f"and {len(names) - len(lines):,} more")
    kept = f"{len(names):,} names are kept." if len(names) != 1 else "One name is kept."
    return NamesView(kept if names else "No names are kept.", "\n".join(lines))
