"""The policy is published, read and acknowledged; those who have not read it are reminded."""

from datetime import datetime

from chatops.facts.editions import EditionPublished, PolicyAcknowledged, ReadersReminded
from chatops.policy.content.wording import tidy
from chatops.policy.editions import acknowledgements
from chatops.policy.editions import edition as editions
from chatops.policy.editions.edition import Edition
from chatops.policy.objections import Attempt, Objection, Overtaken, Refused, refuse_if
from chatops.policy.people import AccountStatus, Actor, Caller, Person
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone

NOBODY = Actor(Person("command", "line", "publisher"), AccountStatus.ACTIVE)
"""Whoever publishes at the command line; their computer knows who that is, and we do not."""


@alone
def publish_first(work: UnitOfWork, now: datetime) -> Facts:
    """2.3a: the text that belongs to this program is the first edition; nothing when there is one already."""
    if work.editions.current() is not None:
        return ()
    return _published(Edition(1, editions.first_text(), now))


@alone
def publish_edition(work: UnitOfWork, now: datetime, *, text: str, after: int) -> Facts:
    """2.3a: a new edition, which everybody is asked to read. `after` is the edition whose changes were shown.

    Raises Refused, and Overtaken when another was published since.
    """
    current, words = work.editions.current(), tidy(text)
    attempt = Attempt("policy:publish", "", NOBODY)
    number = current.number if current else 0
    if number != after:
        raise Overtaken(attempt, f"Edition {number} was published meanwhile. Look at the changes once more.")
    refuse_if(attempt, editions.text_can_be_published(words, current))
    return _published(Edition(number + 1, words, now))


def acknowledge_policy(work: UnitOfWork, now: datetime, *, edition: int, by: Caller) -> Facts:
    """2.3a: this person has read and understood this edition. Once is enough: the second time nothing happens.

    Raises Refused, and Overtaken when a newer edition was published while they read.
    """
    actor = work.people.actor(by)
    attempt = Attempt("policy:acknowledge", editions.reference(edition), actor)
    refuse_if(attempt, acknowledgements.may_acknowledge(actor))
    current = work.editions.current()
    if current is None or current.number != edition:
        raise Overtaken(attempt, "A newer edition was published while you were reading.")
    if work.editions.reading(by.person).acknowledged_at is not None:
        return ()
    return (
        PolicyAcknowledged(
            at=now,
            reference=current.reference,
            by=by.person,
            office=actor.office,
            edition=edition,
            digest=current.digest,
        ),
    )


def check_register(work: UnitOfWork, _now: datetime, *, by: Caller) -> Facts:
    """2.2: whether this person may see who has read the policy, asked before it is shown. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("policy:register", "", actor), acknowledgements.may_see_register(actor))
    return ()


@alone
def remind_readers(work: UnitOfWork, now: datetime, *, by: Caller) -> Facts:
    """2.2: those who have not acknowledged the edition are reminded, nobody twice in a day. Raises Refused."""
    actor = work.people.actor(by)
    attempt = Attempt("policy:remind", "", actor)
    refuse_if(attempt, acknowledgements.may_see_register(actor))
    current = work.editions.current()
    if current is None:
        raise Refused(attempt, (Objection("2.2", "There is no policy on record yet."),))
    everyone = [entry.person for entry in work.people.everyone()]
    done, reminded = work.editions.acknowledged(current.number), work.editions.reminded(current.number)
    due = acknowledgements.to_be_reminded(everyone, done, reminded, now)
    missing = [person for person in everyone if person not in done]
    refuse_if(attempt, acknowledgements.somebody_to_remind(missing, due))
    office = actor.office
    return (
        ReadersReminded(
            at=now, reference=current.reference, by=by.person, office=office, edition=current.number, to=due
        ),
    )


def _published(edition: Edition) -> Facts:
    return (EditionPublished(at=edition.published_at, reference=edition.reference, edition=edition),)
