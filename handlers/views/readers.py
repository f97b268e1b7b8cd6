"""Those from outside who read the record by a link: as the officers see them, and as what one of them sees."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar, cast

from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import AccountStatus, Actor, Caller, Office, Person, Standing
from chatops.policy.readers import Reader, ReaderView, may_end_link, may_give_link
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, up_to, when

T = TypeVar("T")
MOST_SHOWN = 10
"""Links that the page shows, those that stand first; the copy of the record has all of them."""
_READS = {ReaderView.AUDITOR: "all of the record but confidential reports", ReaderView.ELECTIONS: "purdah"}


@dataclass(frozen=True, slots=True)
class ReaderLine:
    """One link: whom it is for and why in the Clerk's words, what is read by it and how it stands, in sentences."""

    reference: str
    who: str
    why: str
    reads: Sentence
    stands: Sentence
    may_end: bool


@dataclass(frozen=True, slots=True)
class ReadersView:
    """The links that were given last, for the officers; `may_give` is for the Town Clerk."""

    lines: tuple[ReaderLine, ...]
    may_give: bool


def see_readers(work: UnitOfWork, now: datetime, *, by: Caller) -> ReadersView:
    """Return who reads the record from outside. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("reader:see", "", actor), may_end_link(actor))
    return ReadersView(tuple(_line(one, now) for one in work.readers.latest(MOST_SHOWN)), not may_give_link(actor))


def _line(one: Reader, now: datetime) -> ReaderLine:
    reads = (f"{one.reference}, given by ", one.by, f" on {when(one.at, now)}, reads {_READS[one.view]}.")
    opened = f"Opened on {when(one.opened_at, now)}. " if one.opened_at else "Not opened. "
    stands: Sentence = (opened, f"It ends at {up_to(one.until, now)}.")
    if one.ended_by and one.ended_at:
        stands = (opened, "Ended by ", one.ended_by, f" on {when(one.ended_at, now)}.")
    elif not one.stands(now):
        stands = (opened, f"It ended at {up_to(one.until, now)}.")
    return ReaderLine(one.reference, one.who, one.why, reads, stands, one.stands(now))


def link_opens(work: UnitOfWork, now: datetime, *, link: str, browser: str) -> tuple[bool, Reader | None]:
    """Return whether a link can be opened now, and whose it is where this browser has opened it already.

    `link` and `browser` are digests. Nothing is told of a link that has ended, that another browser has opened, or that
    nobody has.
    """
    one = work.readers.by_link(link)
    if one is None or not one.stands(now):
        return False, None
    if one.opened_at is None:
        return True, None
    mine = work.readers.by_browser(browser)
    return False, one if mine and mine.reference == one.reference else None


def reader_of(work: UnitOfWork, now: datetime, *, browser: str) -> Reader | None:
    """Return who has opened the record in this browser, by the digest of what it keeps, while their link stands."""
    one = work.readers.by_browser(browser)
    return one if one and one.stands(now) else None


def as_read_from_outside(
    work: UnitOfWork, now: datetime, *, asks: Callable[..., T], reader: Reader
) -> tuple[Caller, T]:
    """Return what a question of the record comes to for somebody from outside. Raises whatever it raises.

    An auditor is told what the Town Clerk may be told, as somebody who is nobody of the council: they wrote no draft,
    decided none, and nothing waits for them. Reports cannot be asked for. Of others the council knows nothing.
    """
    person = Person("reader", str(work.council.number), reader.reference)
    by = Caller(person, AccountStatus.ACTIVE)
    sees = reader.view is ReaderView.AUDITOR
    actor = Actor(person, by.status, Standing.EMPLOYEE, Office.TOWN_CLERK) if sees else Actor(person, by.status)
    people = _Instead(work.people, actor=lambda asked: actor if asked.person == person else work.people.actor(asked))
    seen_so = _Instead(work, people=people, cases=_Sealed())
    return by, asks(cast("UnitOfWork", seen_so), now, by=by)


class _Sealed:
    """What stands in the place of the confidential reports: there are none to be asked for."""

    def __getattr__(self, name: str) -> Any:
        raise NoSuch(name)


class _Instead:
    """Something with one or the other of its parts in another's place; what is not named is as it was."""

    def __init__(self, whole: Any, **parts: Any) -> None:
        self._whole = whole
        self._parts = parts

    def __getattr__(self, name: str) -> Any:
        return self._parts[name] if name in self._parts else getattr(self._whole, name)
