"""Requests for information: whom the record knows, and the bundle that an officer hands out. Clause 7.2."""

from collections.abc import Sequence
from datetime import datetime

from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Caller, Person
from chatops.policy.releases.release import (
    PersonalCopy,
    RecordCopy,
    Release,
    is_not_too_large,
    may_copy,
    may_release,
    says_what_is_asked_for,
)
from chatops.ports.record_copies import Bundle
from chatops.ports.unit_of_work import UnitOfWork

RELEASE = "record:release"
PERSONAL_COPY = "record:personal-copy"
COPY = "record:copy"


def may_see_releases(work: UnitOfWork, _now: datetime, *, by: Caller) -> bool:
    """Return whether requests are for this person to answer."""
    return not may_release(work.people.actor(by))


def see_people_on_record(work: UnitOfWork, _now: datetime, *, by: Caller) -> Sequence[Person]:
    """Return all whom the record may hold something of. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt(PERSONAL_COPY, "", actor), may_release(actor))
    return work.record_copies.people()


def see_release(work: UnitOfWork, now: datetime, *, by: Caller, asked: Release) -> Bundle:
    """Return what was asked for. Raises Refused, NoSuch where there is nothing of it."""
    actor = work.people.actor(by)
    refuse_if(Attempt(RELEASE, "", actor), may_release(actor), says_what_is_asked_for(asked))
    return work.record_copies.release(asked, now)


def see_personal_copy(work: UnitOfWork, now: datetime, *, by: Caller, asked: PersonalCopy) -> Bundle:
    """Return what the record holds of one person. Raises Refused, NoSuch where there is nothing."""
    actor = work.people.actor(by)
    refuse_if(Attempt(PERSONAL_COPY, "", actor), may_release(actor))
    return work.record_copies.personal(asked, now)


def see_copy(work: UnitOfWork, now: datetime, *, by: Caller, asked: RecordCopy) -> Bundle:
    """Return a copy of the record. Raises Refused, NoSuch where nothing is called what it is to be about."""
    actor = work.people.actor(by)
    attempt = Attempt(COPY, "", actor)
    refuse_if(attempt, may_copy(actor))
    refuse_if(attempt, is_not_too_large(work.record_copies.drafts(asked)))
    return work.record_copies.copy(asked, now)
