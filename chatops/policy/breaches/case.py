"""Suspected breaches of the policy: what a report says, how a case stands, who handles it and who may read it.

Nothing here is a verdict: the system keeps what people said and who has read it. Whoever a report is about never
handles or reads it, whatever office they hold, held or will hold.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from chatops.policy.breaches.endings import Heard, Outcome
from chatops.policy.people import Office, Person, Standing


class Category(StrEnum):
    """What kind of breach is suspected, in the order of the form. The clause of each is in `CLAUSE_OF`."""

    PORNOGRAPHIC = "pornographic material"
    DEFAMATORY = "a false and defamatory statement"
    OFFENSIVE = "offensive or obscene material"
    CRIMINAL = "criminal, discriminatory, derogatory or embarrassing material"
    CONFIDENTIAL_MATERIAL = "confidential information in a post"
    LIABILITY = "a statement that may create a liability"
    COPYRIGHT = "breach of copyright, or of somebody's privacy"
    IMPARTIALITY = "a lack of impartiality"
    HARASSMENT = "harassment, bullying or offence by a colleague"
    SEXUAL_HARASSMENT = "sexual harassment"
    ABUSE_BY_PUBLIC = "abuse of staff or councillors by the public"
    DISCLOSURE = "confidential or personal information given away"
    DEVICE = "use of a device that is not the council's"
    SECURITY = "a password, or the security of an account"
    FRAUDULENT_ACCOUNT = "a fraudulent account in the council's name"
    OTHER = "something else"


CLAUSE_OF: Mapping[Category, str] = {
    Category.PORNOGRAPHIC: "6.3a",
    Category.DEFAMATORY: "6.3b",
    Category.OFFENSIVE: "6.3c",
    Category.CRIMINAL: "6.3d",
    Category.CONFIDENTIAL_MATERIAL: "6.3e",
    Category.LIABILITY: "6.3f",
    Category.COPYRIGHT: "6.3g",
    Category.IMPARTIALITY: "Intro-2c",
    Category.HARASSMENT: "5.3",
    Category.SEXUAL_HARASSMENT: "5.3",
    Category.ABUSE_BY_PUBLIC: "7.4.2",
    Category.DISCLOSURE: "5.4",
    Category.DEVICE: "9.7",
    Category.SECURITY: "9.4",
    Category.FRAUDULENT_ACCOUNT: "8.1",
    Category.OTHER: "6.5",
}


class Unnamed(StrEnum):
    """Whom a report is about when it names nobody, or not everybody."""

    SENIOR = "someone senior"
    NOT_SURE = "not sure"
    PUBLIC = "nobody here: the public"


@dataclass(frozen=True, slots=True)
class Subjects:
    """Whom a report is about: people, or a description; and the offices and standings they had when it was made.

    `might_be` are the offices whose holders it might be about, because an account was named of which nobody has said
    whose it is. Reports of older versions do not say those, nor the standings.
    """

    people: frozenset[Person] = frozenset()
    unnamed: Unnamed | None = None
    offices: frozenset[Office] = frozenset()
    standings: frozenset[Standing] = frozenset()
    might_be: frozenset[Office] = frozenset()


@dataclass(frozen=True, slots=True)
class Report:
    """What somebody reported, in their words. `known` is whether handlers may know who the reporter is.

    `reporter` is None when it came in with nobody's name. `evidence` are links, and the names of files.
    """

    reporter: Person | None
    known: bool
    subjects: Subjects
    category: Category
    what: str
    when: str = ""
    where: str = ""
    evidence: tuple[str, ...] = ()
    account: str = ""
    """The key of the official account that it concerns, for a breach of security; empty otherwise."""


class CaseStage(StrEnum):
    """How far a case has come."""

    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    LOOKED_INTO = "being looked into"
    NEEDS_INFORMATION = "needs information"
    CLOSED = "closed"


class Side(StrEnum):
    """From which side of a case something was said."""

    REPORTER = "reporter"
    HANDLER = "handler"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something said in a case: from which side, on which day, the words. `shared`: whether the reporter sees it.

    `by` is the handler who wrote it; None for the reporter, and for the fallback.
    """

    side: Side
    on: date
    words: str
    shared: bool
    by: Person | None = None


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody named to read one case, by whom, on which day and why. Clause 6.4."""

    person: Person
    by: Person | None
    on: date
    why: str


@dataclass(frozen=True, slots=True)
class Case:
    """A report and what has become of it. Days are London's; no time of day is kept.

    `step` counts how often it was handed on because nobody dealt with it, or because nobody could be reached
    (`unreached`), the last time on `handed_on`, which is None again once somebody has dealt with it; `untold_on` is
    the last day on which it was overdue only because the notice had not been delivered yet. `version` grows with
    each change. `answered_on` is the day on which a person first dealt with it, and `updated_on` the last.
    `passwords_changed_on` is the day on which somebody said that they had been changed (9.4). `unread` says that the
    reporter has written something since a handler last opened it. `holders` are who held which office when it was
    reported: by house rule 14 no later change gives a report to anybody or takes it away. None in what came in before.
    """

    reference: str
    report: Report
    opened_on: date
    stage: CaseStage = CaseStage.RECEIVED
    updated_on: date | None = None
    answered_on: date | None = None
    outcome: Outcome | None = None
    heard: Heard | None = None
    closed_on: date | None = None
    remarks: tuple[Remark, ...] = ()
    viewers: tuple[Viewer, ...] = ()
    on_hold: bool = False
    step: int = 0
    version: int = 1
    handed_on: date | None = None
    unreached: bool = False
    untold_on: date | None = None
    passwords_changed_on: date | None = None
    unread: bool = False
    holders: tuple[tuple[Office, Person], ...] | None = None

    def changed(self, **changes: object) -> "Case":
        """Return the case with these fields changed, one version on."""
        return replace(self, version=self.version + 1, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Handlers:
    """Who handles a case now. `fallback`: whether the person outside the chat whom the settings name does."""

    people: tuple[Person, ...]
    fallback: bool = False


def conflicted(subjects: Subjects, holders: Mapping[Office, Person]) -> frozenset[Office]:
    """House rule 5: the offices whose holders a report is, or might be, about: held when it was made, or held now."""
    now = {office for office, person in holders.items() if person in subjects.people}
    return subjects.offices | subjects.might_be | now


def might_be_anyone(subjects: Subjects) -> bool:
    """House rule 5: whether it may be about an officer without naming one: "someone senior", or "not sure"."""
    return subjects.unnamed in {Unnamed.SENIOR, Unnamed.NOT_SURE}


def ladder(
    subjects: Subjects, holders: Mapping[Office, Person], *, victim: Person | None = None
) -> tuple[tuple[Person, ...], ...]:
    """House rule 5, 5.3: who handles a report, then who does when they do not; the fallback stands after the last.

    The Clerk and the Deputy; about the Deputy, the Clerk; about the Clerk, or somebody senior, the Chair. Nobody
    whom it is about is ever among them, and no step is empty. 5.3: what the Clerk suffered goes to the Chair as well.
    """
    about = conflicted(subjects, holders)
    senior = might_be_anyone(subjects) or Office.TOWN_CLERK in about
    senior = senior or (victim is not None and victim == holders.get(Office.TOWN_CLERK))
    officers = () if senior else (Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK)
    steps = [
        tuple(
            holders[office]
            for office in offices
            if office in holders and office not in about and holders[office] not in subjects.people
        )
        for offices in (officers, (Office.CHAIR,))
    ]
    return tuple(step for step in steps if step)


def handlers_of(case: Case, holders: Mapping[Office, Person], away: Collection[Person] = frozenset()) -> Handlers:
    """House rule 5: who handles the case now: the first of the ladder who are there, and all whom it was handed to.

    Those who are away handle it still; the next are asked as well when nobody of a step is there.
    """
    steps, at = ladder_of(case.report, holders), reached(case, holders, away)
    people = tuple(person for step in steps[: at + 1] for person in step)
    return Handlers(people, fallback=at >= len(steps))


def reached(case: Case, holders: Mapping[Office, Person], away: Collection[Person] = frozenset()) -> int:
    """House rule 5: which step of the ladder the case is at; as many as there are when it is with the fallback."""
    steps, at = ladder_of(case.report, holders), case.step
    while at < len(steps) and all(person in away for step in steps[: at + 1] for person in step):
        at += 1
    return min(at, len(steps))


_SUFFERED = {Category.HARASSMENT, Category.SEXUAL_HARASSMENT}


def ladder_of(report: Report, holders: Mapping[Office, Person]) -> tuple[tuple[Person, ...], ...]:
    """House rule 5: the ladder of one report. One who asked not to be named is not given away by the way it goes."""
    victim = report.reporter if report.category in _SUFFERED and report.known else None
    return ladder(report.subjects, holders, victim=victim)
