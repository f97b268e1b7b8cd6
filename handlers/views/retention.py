"""How long things are kept, as one person may see it, and what a change would let go."""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate.retention import goes_at_once
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.official_list import may_see_list
from chatops.policy.people import Caller
from chatops.policy.retention import CHANGEABLE, ERASED, Retention, in_words, retention_table
from chatops.policy.retention_changes import may_change_retention
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class RetentionView:
    """The whole table, a row each; for who may change it each class that can be changed, by its key, and its name."""

    rows: tuple[tuple[str, str], ...]
    changeable: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RetentionFormView:
    """One class as this council keeps it, its default in words, and the number of the last change of any."""

    one: Retention
    default: str
    seen: int


@dataclass(frozen=True, slots=True)
class SureView:
    """What a change comes to, before it is made: the class, its time now and then in words, and how many go at once."""

    what: str
    before: str
    after: str
    goes: int


def see_retention(work: UnitOfWork, _now: datetime, *, by: Caller) -> RetentionView:
    """Return how long things are kept, for anybody on the council's list of people. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("retention:see", "", actor), may_see_list(actor))
    rows = retention_table([work.retention.of(one) for one in ERASED])
    may_change = not may_change_retention(actor)
    return RetentionView(rows, tuple((one.key, one.what) for one in CHANGEABLE.values()) if may_change else ())


def retention_form_view(work: UnitOfWork, _now: datetime, *, key: str) -> RetentionFormView:
    """Return what the form for one class shows. Raises NoSuch."""
    if key not in CHANGEABLE:
        raise NoSuch(f"nothing is kept as {key}")
    one = CHANGEABLE[key]
    return RetentionFormView(work.retention.of(one), one.how_long, work.retention.newest())


def see_what_goes(work: UnitOfWork, now: datetime, *, key: str, days: int) -> SureView:
    """Return what it comes to that a class is kept for so many days. Raises NoSuch."""
    one = retention_form_view(work, now, key=key).one
    goes = goes_at_once(work, now, one, days) if days < one.kept_for.days else 0
    return SureView(one.what, one.how_long, in_words(days), goes)
