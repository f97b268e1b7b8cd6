"""What the records say of an attempt that came to nothing."""

from dataclasses import dataclass
from datetime import datetime

from chatops.facts.breaches import ConfidentialAttempt
from chatops.facts.fact import Details, Fact
from chatops.policy.objections import NotDone, Overtaken


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptRefused(Fact, act="attempt:refused"):
    """Somebody tried something and nothing was changed: the policy says no, or another was first.

    It rests on the first of the clauses that say no; up to version 2 every such entry said 3.1.
    """

    attempted: str
    clauses: tuple[str, ...]
    overtaken: bool

    @property
    def rests_on(self) -> str:
        """The clause that refused; `clause` when another was first, which none of the policy's says no to."""
        return next(iter(self.clauses), self.clause)

    def details(self) -> Details:
        return {"attempted": self.attempted, "clauses": list(self.clauses), "overtaken": int(self.overtaken)}


def refusal(not_done: NotDone, at: datetime) -> Fact:
    """Return the fact that somebody was refused: sealed when what they tried is confidential."""
    attempt = not_done.attempt
    actor = attempt.actor
    if attempt.sealed:
        by, office = (None, None) if attempt.nameless else (actor.person, actor.office)
        return ConfidentialAttempt(at=at, reference=attempt.reference, by=by, office=office, attempted=attempt.act)
    return AttemptRefused(
        at=at,
        reference=attempt.reference,
        by=actor.person,
        office=actor.office,
        attempted=attempt.act,
        clauses=not_done.clauses,
        overtaken=isinstance(not_done, Overtaken),
    )
