"""The policy as one person may see it, and who has acknowledged it, for those who monitor it."""

from dataclasses import dataclass
from datetime import datetime

from chatops.policy.editions import acknowledgements
from chatops.policy.editions import edition as editions
from chatops.policy.editions.edition import Section
from chatops.policy.people import Caller, Standing
from chatops.ports.errors import NoSuch
from chatops.ports.people import Entry
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, day, listed, when


@dataclass(frozen=True, slots=True)
class PolicyView:
    """The edition that holds now. `acknowledged` says when this person did, `asks` whether they still have to.

    `blank` are the dates that its text leaves open, `supplements` the address of the Communication policy, or empty.
    """

    edition: int
    since: str
    sections: tuple[Section, ...]
    acknowledged: str | None
    asks: bool
    blank: tuple[str, ...] = ()
    supplements: str = ""

    @property
    def standing(self) -> str:
        """Which edition it is, and whether this person has acknowledged it."""
        said = [f"Edition {self.edition}, since {self.since}."]
        if self.acknowledged:
            said.append(f"You acknowledged it on {self.acknowledged}.")
        elif self.asks:
            said.append("You have not acknowledged it yet.")
        if self.blank:
            when_not = listed([one.lower() for one in self.blank])
            said.append(f"It does not say yet when it was {when_not}: the Town Clerk can have that filled in.")
        return " ".join(said)


@dataclass(frozen=True, slots=True)
class RegisterView:
    """Who has acknowledged the edition that holds now, with when, and who has not. `may_remind` with whom it helps."""

    edition: int
    since: str
    done: tuple[Sentence, ...]
    missing: tuple[Sentence, ...]
    may_remind: bool


def see_policy(work: UnitOfWork, now: datetime, *, by: Caller | None) -> PolicyView:
    """Return the policy for this caller, or for everybody. It is public: anybody may read it. Raises NoSuch."""
    current = work.editions.current()
    if current is None:
        raise NoSuch("there is no policy on record")
    at = work.editions.reading(by.person).acknowledged_at if by else None
    asks = by is not None and at is None and not acknowledgements.may_acknowledge(work.people.actor(by))
    said = when(at, now) if at else None
    return PolicyView(
        current.number,
        day(current.published_at, now),
        editions.sections(current.text),
        said,
        asks,
        editions.dates_left_blank(current.text),
        work.council.communication_policy,
    )


def see_register(work: UnitOfWork, now: datetime, *, by: Caller) -> RegisterView:
    """Return who has read the policy and who has not; nobody for a caller who may not see it. Raises NoSuch."""
    current = work.editions.current()
    if current is None or acknowledgements.may_see_register(work.people.actor(by)):
        raise NoSuch("there is no register that this person may see")
    everyone = work.people.everyone()
    done, reminded = work.editions.acknowledged(current.number), work.editions.reminded(current.number)
    people = [entry.person for entry in everyone]
    return RegisterView(
        edition=current.number,
        since=day(current.published_at, now),
        done=tuple(
            (*_named(entry), f", on {when(done[entry.person], now)}") for entry in everyone if entry.person in done
        ),
        missing=tuple(
            (*_named(entry), *(f", reminded on {when(reminded[p], now)}" for p in (entry.person,) if p in reminded))
            for entry in everyone
            if entry.person not in done
        ),
        may_remind=bool(acknowledgements.to_be_reminded(people, done, reminded, now)),
    )


def _named(entry: Entry) -> Sentence:
    standing = "councillor" if entry.standing is Standing.MEMBER else entry.standing
    return (entry.person, f", {entry.office or standing}")
