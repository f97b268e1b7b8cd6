"""What a rule says when it does not allow something, and what a use case raises once it has asked them all."""

from collections.abc import Iterable
from dataclasses import dataclass

from chatops.policy.people import Actor


@dataclass(frozen=True, slots=True)
class Objection:
    """One reason why something may not be done.

    `clause` is a number in `clauses.CLAUSES`; `sentence` is one plain sentence for the person who tried;
    `field` names the answer it is about (`words`, `accounts`, …) or is None when it is about the act itself.
    """

    clause: str
    sentence: str
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """What somebody tried: the act as the journal names it, on which reference (empty before there is one).

    What is tried in confidence is `sealed`: only the sealed journal says that it was tried, and for what a reporter
    tried, which is `nameless`, not even that says by whom.
    """

    act: str
    reference: str
    actor: Actor
    sealed: bool = False
    nameless: bool = False


class NotDone(Exception):
    """Nothing was changed. The attempt is journalled and the person is told why."""

    attempt: Attempt

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses that the answer rests on, without repeats, in order."""
        return ()


class Refused(NotDone):
    """The policy says no. Expected; shown with its clause."""

    def __init__(self, attempt: Attempt, objections: tuple[Objection, ...]) -> None:
        super().__init__("; ".join(objection.sentence for objection in objections))
        self.attempt = attempt
        self.objections = objections

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses that the answer rests on, without repeats, in order."""
        return tuple(dict.fromkeys(objection.clause for objection in self.objections))


class Overtaken(NotDone):
    """Somebody changed it first, or the card is older than the draft. `sentence` says what stands now."""

    def __init__(self, attempt: Attempt, sentence: str) -> None:
        super().__init__(sentence)
        self.attempt = attempt
        self.sentence = sentence


class Withheld(NotDone):
    """There is such a thing, and this person may not know of it: they get the very answer of one that is not there."""

    def __init__(self, attempt: Attempt) -> None:
        super().__init__(attempt.act)
        self.attempt = attempt


def refuse_if(attempt: Attempt, *findings: Iterable[Objection]) -> None:
    """Raise one `Refused` with every objection that the rules found; do nothing when they found none."""
    objections = tuple(objection for found in findings for objection in found)
    if objections:
        raise Refused(attempt, objections)
