"""An officer says what the checks of words know: the official list."""

from datetime import datetime

from chatops.facts.content import OfficialListKept
from chatops.policy import official_list
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.official_list import PARTS, OfficialList
from chatops.policy.people import Caller
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone


def check_list(work: UnitOfWork, _now: datetime, *, by: Caller) -> Facts:
    """Whether this person may change the official list, asked before its form is opened. Raises Refused."""
    _may_keep(work, by)
    return ()


@alone
def keep_list(work: UnitOfWork, now: datetime, *, parts: dict[str, str], seen: int, by: Caller) -> Facts:
    """5.12: the official list says this from now on. The very same changes nothing.

    `parts` are the parts as typed, by their names, and `seen` is the number of the list that the form was opened with.
    Raises Refused; Overtaken when another list has been kept since.
    """
    attempt = _may_keep(work, by)
    number, before = work.official_lists.newest()
    refuse_if(attempt, official_list.parts_can_be_kept(parts))
    listed = OfficialList(**{part: official_list.lines_of(parts.get(part, "")) for part in PARTS})
    if listed == before:
        return ()
    if number != seen:
        raise Overtaken(attempt, "Somebody else has changed the list since you opened it. Open it again.")
    new = number + 1
    return (
        OfficialListKept(
            at=now,
            reference=f"list {new}",
            by=by.person,
            office=attempt.actor.office,
            number=new,
            listed=listed,
            salt=work.official_lists.fresh_salt(),
        ),
    )


def _may_keep(work: UnitOfWork, by: Caller) -> Attempt:
    actor = work.people.actor(by)
    attempt = Attempt("content:list", "", actor)
    refuse_if(attempt, official_list.may_keep_list(actor))
    return attempt
