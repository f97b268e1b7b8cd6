"""What the checks of words know, as one person may see it."""

from dataclasses import dataclass
from datetime import datetime

from chatops.policy import official_list
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.official_list import OfficialList
from chatops.policy.people import Caller
from chatops.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class OfficialListView:
    """The official list with its number, and whether this person may change it."""

    number: int
    listed: OfficialList
    may_change: bool


def see_list(work: UnitOfWork, _now: datetime, *, by: Caller) -> OfficialListView:
    """The list that holds now, for anybody on the council's list of people. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("content:see", "", actor), official_list.may_see_list(actor))
    number, listed = work.official_lists.newest()
    return OfficialListView(number, listed, not official_list.may_keep_list(actor))
