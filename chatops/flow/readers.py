"""The Town Clerk lets somebody from outside read the record; they open it; an officer ends it. House rule 17."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from chatops.clock import london_instant
from chatops.facts.readers import ReaderEnded, ReaderGiven, ReaderOpened
from chatops.policy import readers as rules
from chatops.policy.content.wording import tidy
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import Caller
from chatops.policy.readers import Reader, ReaderView
from chatops.ports.errors import NoSuch
from chatops.ports.idempotency import FormKind
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone


@dataclass(frozen=True, slots=True)
class ReaderForm:
    """What the Clerk filled in: for whom, what they read, why, and the last day on which they do."""

    who: str
    view: ReaderView
    why: str
    until: date | None


def check_giving(work: UnitOfWork, _now: datetime, *, by: Caller) -> Facts:
    """House rule 17: whether this person may give a link, before its form is opened. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("reader:give", "", actor), rules.may_give_link(actor))
    return ()


@alone
def give_link(
    work: UnitOfWork, now: datetime, *, reference: str, filled: ReaderForm, link: str, form: str, by: Caller
) -> Facts:
    """House rule 17: whoever has the link reads the record until the end of a day. `link` is the digest of it.

    The same form sent again changes nothing. Raises Refused.
    """
    if work.idempotency_keys.made_by(FormKind.READER, form):
        return ()
    actor, who, why = work.people.actor(by), tidy(filled.who), tidy(filled.why)
    attempt = Attempt("reader:give", "", actor)
    refuse_if(attempt, rules.may_give_link(actor))
    refuse_if(attempt, rules.link_can_be_given(who, why, filled.until, now, standing=work.readers.standing(now)))
    ends = london_instant((filled.until or now.date()) + timedelta(days=1), time.min)
    salt = work.readers.fresh_salt()
    given = Reader(reference, who, filled.view, why, ends, by.person, now, salt)
    office = actor.office
    return (ReaderGiven(at=now, reference=reference, by=by.person, office=office, reader=given, link=link, form=form),)


@alone
def open_link(work: UnitOfWork, now: datetime, *, link: str, browser: str) -> Facts:
    """House rule 17: the link is opened, once, in the browser that keeps what `browser` is the digest of.

    Raises NoSuch for every link that opens nothing: ended, opened before, never given, another council's.
    """
    one = work.readers.by_link(link)
    if one is None or not one.stands(now) or one.opened_at is not None:
        raise NoSuch("this opens nothing")
    return (ReaderOpened(at=now, reference=one.reference, reader=replace(one, opened_at=now), browser=browser),)


@alone
def end_link(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> Facts:
    """House rule 17: an officer ends a link at once. Raises Refused, Overtaken, NoSuch."""
    actor = work.people.actor(by)
    attempt = Attempt("reader:end", reference, actor)
    refuse_if(attempt, rules.may_end_link(actor))
    one = work.readers.get(reference)
    if not one.stands(now):
        raise Overtaken(attempt, "That link has ended already.")
    ended = replace(one, ended_by=by.person, ended_at=now)
    return (ReaderEnded(at=now, reference=reference, by=by.person, office=actor.office, reader=ended),)
