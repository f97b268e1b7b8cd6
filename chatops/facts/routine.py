"""What has happened about routine notices in the pre-election period. Clause PS-4b, house rule 4."""

import json
from dataclasses import dataclass

from chatops.facts.drafts import of_form
from chatops.facts.fact import Details, Fact
from chatops.policy.digests import salted_digest
from chatops.policy.drafts.draft import Draft, Revision
from chatops.policy.people import Person
from chatops.policy.purdah.routine import RoutineNotice


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineAllowed(Fact, act="routine:allowed"):
    """The Town Clerk allowed a kind of notice for one period or several. `tell` are those who are told at once."""

    notice: RoutineNotice
    form: str
    tell: tuple[Person, ...] = ()

    def details(self) -> Details:
        notice = self.notice
        return {
            "accounts": list(notice.accounts),
            "class": notice.kind,
            "windows": list(notice.windows),
            "words_digest": digest_of_routine(
                self.reference, notice.name, notice.covers, notice.public_money, notice.fair
            ),
            **of_form(self.reference, self.form),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineEnded(Fact, act="routine:ended"):
    """The Town Clerk ended it before its periods were over. `affected` are drafts whose cards say something else."""

    notice: RoutineNotice
    tell: tuple[Person, ...] = ()
    affected: tuple[Draft, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineTicked(Fact, act="routine:ticked"):
    """The author of a revision said that it is of a routine notice. `reference` is the draft's."""

    revision: Revision
    notice: str

    def details(self) -> Details:
        return {"revision": self.revision.number, "digest": self.revision.digest, "notice": self.notice}


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineStated(Fact, act="routine:stated"):
    """Whoever approves a revision stated that it is of the routine notice. `reference` is the draft's."""

    revision: Revision
    notice: RoutineNotice

    def details(self) -> Details:
        return {
            "revision": self.revision.number,
            "digest": self.revision.digest,
            "notice": self.notice.reference,
            "accounts": list(self.revision.accounts),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineUsesListed(Fact, act="routine:listed"):
    """Clerk and Chair were sent the list of a week's uses. `reference` is the week, as `2027-W15`."""

    count: int
    tell: tuple[Person, ...]

    def details(self) -> Details:
        return {"uses": self.count, "to": [str(person) for person in self.tell]}


def digest_of_routine(salt: str, name: str, covers: str, public_money: str, fair: str) -> str:
    """Return what shows that its words and both answers are those that were given, each in its own place."""
    return salted_digest(salt, json.dumps([name, covers, public_money, fair]))
