"""What has happened in confidence. These facts go into the sealed journal, never into the one that people read.

A fact carries the case as it stands afterwards, and storage keeps it sealed. What the sealed journal says of a fact
holds no words and never names the reporter: `by` is None for whatever a reporter did.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from chatops.facts.fact import Details, Fact
from chatops.policy.breaches.case import Case
from chatops.policy.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedFact(Fact):
    """Something that happened in confidence. `reference` is the case's, empty for an attempt at none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFact(SealedFact):
    """Something that happened to a case, which stands as in `case` from now on."""

    case: Case

    def details(self) -> Details:
        return {"stage": self.case.stage, "step": self.case.step, "version": self.case.version}


@dataclass(frozen=True, slots=True, kw_only=True)
class BreachReported(CaseFact, act="breach:reported"):
    """A report came in. `form` names the form it came in, so that sending it twice makes one case."""

    receipt: str
    form: str


class Deed(StrEnum):
    """What was done to a case, in the words of the sealed journal."""

    ACKNOWLEDGED = "acknowledged"
    LOOKED_INTO = "being looked into"
    ASKED = "reporter asked"
    UPDATED = "reporter told"
    NOTED = "note made"
    ANSWERED = "reporter wrote"
    OPENED = "what the reporter wrote was opened"
    CLOSED = "closed"
    VIEWER_NAMED = "viewer named"
    HELD = "held"
    LET_GO = "hold lifted"
    HANDED_ON = "handed on"
    UNREACHED = "handed on, as nobody could be reached"
    UNTOLD = "not handed on, as nobody has been told yet"
    PASSWORDS_CHANGED = "passwords changed"
    DISCLOSED = "evidence handed over"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChanged(CaseFact, act="breach:changed"):
    """A handler, a reporter or the bot did something to a case: `did` says what, a `Deed`, and `whom` it concerns.

    6.4: to whom a case was disclosed is on record for longer than the case.
    """

    did: str
    whom: Person | None = None

    def details(self) -> Details:
        whom = {"whom": str(self.whom)} if self.whom else {}
        return {**CaseFact.details(self), "did": self.did, **whom}


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRead(SealedFact, act="breach:read"):
    """Somebody opened a case and read it. `by` is None for the fallback; `how` says by which way. Clause 6.4."""

    how: str

    def details(self) -> Details:
        return {"how": self.how}


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseErased(SealedFact, act="breach:erased"):
    """A closed case was erased when its time was over: its key is destroyed, a tombstone stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfidentialAttempt(SealedFact, act="breach:refused"):
    """Somebody tried something in confidence and nothing was changed."""

    attempted: str

    def details(self) -> Details:
        return {"attempted": self.attempted}


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCommitted(Fact, act="sealed:committed"):
    """The one thing about confidential matters that the public journal says: a commitment to the sealed one.

    There is one for each day, whether anything happened or not. `commitment` is worked out by storage, from a key
    that only the council has, so that it tells nothing to whoever has not.
    """

    day: date
    commitment: str

    def details(self) -> Details:
        return {"day": self.day.isoformat(), "commitment": self.commitment}
