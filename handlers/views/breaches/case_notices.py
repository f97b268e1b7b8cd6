"""Who hears that a confidential item waits, worked out at the moment when they are told."""

from collections.abc import Collection
from datetime import datetime

from chatops.evaluate.case_access import handlers_now, holders_of, is_reader
from chatops.outbox.letter import LetterKind
from chatops.policy.breaches import confidence
from chatops.policy.people import AccountStatus, Caller, Person
from chatops.ports.unit_of_work import UnitOfWork


def concerned(work: UnitOfWork, now: datetime, *, kind: LetterKind, reference: str) -> tuple[Person, ...]:
    """Return whom this kind of letter of a case concerns now. Raises NoSuch once it is erased."""
    case = work.cases.get(reference)
    handlers = handlers_now(work, now, case).people
    if kind is LetterKind.CASE_NOTICE:
        return handlers
    if kind is LetterKind.CASE_VIEWERS:
        viewers = (viewer.person for viewer in case.viewers if viewer.person not in handlers)
        return tuple(one for one in viewers if is_reader(work, now, case, Caller(one, AccountStatus.ACTIVE)))
    if kind is LetterKind.CASE_INFORM:
        informed = confidence.officers_informed(case, holders_of(work, case))
        return tuple(officer for officer in informed if officer not in handlers)
    return (case.report.reporter,) if case.report.reporter else ()


def channel_is_safe(work: UnitOfWork, now: datetime, *, reference: str, members: Collection[Person]) -> bool:
    """House rule 5: whether these people may all see that something waits. Raises NoSuch."""
    case = work.cases.get(reference)
    listed = {entry.person for entry in work.people.everyone()}
    links = work.people.links()
    members = {links.get(member, member) for member in members}
    return confidence.channel_may_be_told(case, members, listed, handlers_now(work, now, case).people)


def elsewhere(
    work: UnitOfWork, _now: datetime, *, people: Collection[Person], members: Collection[Person]
) -> tuple[Person, ...]:
    """Return those of these people who are not among the members of a channel by the account that they used last."""
    return tuple(person for person in people if work.people.identities_of(person)[0] not in members)
