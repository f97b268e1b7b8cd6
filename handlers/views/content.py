"""What the checks of words know, as one person may see it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from chatops.policy import official_list
from chatops.policy.content.questions import Tally, tallies
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.official_list import OfficialList
from chatops.policy.people import Caller
from chatops.ports.unit_of_work import UnitOfWork

A_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class OfficialListView:
    """The official list with its number, and whether this person may change it.

    `asked` are for who may: how often each kind of thing was found in the last twelve months.
    """

    number: int
    listed: OfficialList
    may_change: bool
    asked: tuple[Tally, ...] = ()


def see_list(work: UnitOfWork, now: datetime, *, by: Caller) -> OfficialListView:
    """Return the list that holds now, for anybody on the council's list of people. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("content:see", "", actor), official_list.may_see_list(actor))
    number, listed = work.official_lists.newest()
    may_change = not official_list.may_keep_list(actor)
    asked = tallies(work.drafts.checked_since(now - A_YEAR)) if may_change else ()
    return OfficialListView(number, listed, may_change, asked)
