"""The council's list of people, as those see it who keep it."""

from dataclasses import dataclass
from datetime import datetime

from chatops.policy.authority import roster
from chatops.policy.people import AccountStatus, Caller, Person, Standing
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, people_listed

MOST_SHOWN = 50
"""People of one standing who are named; a council has fewer."""
_OF_COUNCILLORS = (
    "Online you have the same responsibilities in law as anyone else, and the Members' Code of Conduct holds "
    "there too. You answer for what you post yourself, and for whatever is done through the e-mail address that you "
    "use for the council: have one apart from your own, and let nobody else use either, your family included (Policy "
    "Statement, paragraphs 5 and 6)."
)
"""PS-4a, PS-5: what councillors are told on their first day."""
_GROUPS = {Standing.EMPLOYEE: "Employees", Standing.VOLUNTEER: "Volunteers", Standing.MEMBER: "Councillors"}


@dataclass(frozen=True, slots=True)
class RosterView:
    """Who is on the list, by standing; whether the one who looks may change it."""

    groups: tuple[tuple[str, Sentence], ...]
    may_keep: bool


def see_roster(work: UnitOfWork, _now: datetime, *, by: Caller) -> RosterView:
    """Return what the Town Clerk and the Deputy see of the list; nobody else sees any."""
    if roster.may_keep_roster(work.people.actor(by)):
        return RosterView((), may_keep=False)
    entries = work.people.everyone()
    groups = ((label, [one.person for one in entries if one.standing is kind]) for kind, label in _GROUPS.items())
    return RosterView(tuple((label, _named(people)) for label, people in groups), may_keep=True)


def see_own_standing(work: UnitOfWork, _now: datetime, *, person: Person) -> str:
    """Return what somebody is to the council now, and what they may do, in a sentence or two."""
    actor = work.people.actor(Caller(person, AccountStatus.ACTIVE))
    if actor.standing is None:
        return (
            "You are no longer on the council's list of people, so you do not draft or suggest posts here any more. "
            "You may still report a breach of the policy."
        )
    if actor.office is not None:
        return f"You hold the office of {actor.office} now. /council says what you may do."
    if actor.standing is Standing.MEMBER:
        return (
            "You are on the council's list of people as a councillor now: you may suggest a post, and an "
            f"employee drafts it. Please read the policy: type /policy. {_OF_COUNCILLORS}"
        )
    article = "an" if actor.standing is Standing.EMPLOYEE else "a"
    return (
        f"You are on the council's list of people as {article} {actor.standing} now: you may draft posts once you have "
        "read the policy (type /policy), and the Town Clerk or the Deputy decides them."
    )


def _named(people: list[Person]) -> Sentence:
    if not people:
        return ("nobody",)
    more = len(people) - MOST_SHOWN
    return (*people_listed(people[:MOST_SHOWN]), *((f", and {more} more",) if more > 0 else ()))
