"""What somebody finds on the Home tab: what waits for them, their drafts, what they may do and why, and the policy."""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate import approvers
from chatops.evaluate.registers import first_review_due
from chatops.policy import suggestions
from chatops.policy.authority import powers
from chatops.policy.editions import acknowledgements
from chatops.policy.people import AccountStatus, Actor, Caller, Office, Standing
from chatops.policy.purdah import periods
from chatops.policy.retention_changes import may_change_retention
from chatops.policy.yearly_review import may_review
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.authority.delegations import scope_in_words
from handlers.views.breaches.waiting import something_waits
from handlers.views.drafts.lists import Lists, list_drafts
from handlers.views.drafts.unfinished import UnfinishedView, see_unfinished
from handlers.views.drafts.waiting import until
from handlers.views.phrases import day, up_to

_BY_OFFICE = {
    Office.TOWN_CLERK: "You are the Town Clerk, so you may decide drafts that you did not write (policy 3.1), and you "
    "alone switch purdah on and off and allow posts in it (house rule 4, see /policy rules).",
    Office.DEPUTY_TOWN_CLERK: "You are the Deputy Town Clerk, so you may decide drafts that you did not write "
    "(policy 3.1).",
    Office.CHAIR: "You are the Chair, so you are told of posts allowed in purdah and handle reports that others "
    "may not (policy 5.3). As a councillor you decide no posts (policy 9.2).",
}
_BY_STANDING = {
    Standing.EMPLOYEE: "You are an employee, so you may draft posts, and make drafts of what councillors suggest "
    "(policy 4.2b, house rule 3, see /policy rules).",
    Standing.VOLUNTEER: "You are a volunteer, so you may draft posts (policy 4.2b).",
    Standing.MEMBER: "You are a councillor, so you may suggest a post from the menu of a message; an employee can "
    "make a draft of it (policy 9.2, house rule 3, see /policy rules).",
}


_EVERYBODY = (
    "You may report a breach (/breach), ask a question about the social media policy (/policy ask), and read it "
    "(/policy)."
)


@dataclass(frozen=True, slots=True)
class HomeView:
    """The Home tab of one person. `to_read` says that the policy waits to be acknowledged, or is None.

    `unfinished` are the forms that they saved for later. `report_waits` says that a confidential report that is not
    closed is theirs to deal with, and nothing of it. `may_change_retention` is whether they say how long
    things are kept. `review_due` says to an officer by when the policy is to be reviewed first, or is None.
    """

    lists: Lists
    may: tuple[str, ...]
    to_read: str | None
    report_waits: bool = False
    unfinished: tuple[UnfinishedView, ...] = ()
    may_change_retention: bool = False
    review_due: str | None = None


def see_home(work: UnitOfWork, now: datetime, *, by: Caller) -> HomeView:
    """Return what this caller finds there, by the same queries and rules as everywhere else."""
    actor = approvers.known(work, by, now)
    waits = something_waits(work, now, by=by)
    lists, kept = list_drafts(work, now, by=by), see_unfinished(work, now, by=by)
    return HomeView(
        lists,
        _may(work, actor, now),
        _to_read(work, actor),
        waits,
        kept,
        may_change_retention=not may_change_retention(actor),
        review_due=_review_due(work, actor, now),
    )


def _may(work: UnitOfWork, actor: Actor, now: datetime) -> tuple[str, ...]:
    """Return what this person may do, and why: their standing, their office, what was lent to them, whether they are
    away.
    """
    unsound = powers.account_is_sound(actor)
    if actor.status is AccountStatus.GUEST:
        return (f"You are a guest here. {_EVERYBODY}",)
    if unsound or actor.standing is None:
        why = unsound[0].sentence if unsound else suggestions.may_suggest(actor)[0].sentence
        may_write = not unsound or actor.status is AccountStatus.UNLISTED
        return (why, _EVERYBODY) if may_write else (why,)
    said = []
    if actor.office is not None:
        said.append(_BY_OFFICE[actor.office])
    if not (actor.office is Office.CHAIR and periods.may_switch(actor)):
        said.append(_BY_STANDING[actor.standing])
    said += [
        f"You may decide {scope_in_words(work, lent.scope)} under delegation {lent.reference} by the {lent.office}, "
        f"until {up_to(lent.end, now)} (policy 3.1.1)."
        for lent in actor.lent
    ]
    absence = work.people.away(now).get(actor.person)
    if absence is not None:
        said.append(f"You are away {until(absence, now, told_to_them=True)}. /council back ends it.")
    return tuple(said)


def _to_read(work: UnitOfWork, actor: Actor) -> str | None:
    """2.3a: whether the policy waits to be read; a councillor is asked as well, and nothing hangs on it for them."""
    reading = work.editions.reading(actor.person)
    if reading.acknowledged_at is not None or reading.edition is None or acknowledgements.may_acknowledge(actor):
        return None
    said = f"You have not acknowledged edition {reading.edition} of the social media policy yet."
    if actor.standing is Standing.MEMBER:
        return said
    return f"{said} You are asked to when you send in a draft or decide on one."


def _review_due(work: UnitOfWork, actor: Actor, now: datetime) -> str | None:
    """10: the review that is due, to those who make it; later ones are brought to mind by the entry of the last."""
    due = None if may_review(actor) else first_review_due(work, now)
    if due is None:
        return None
    return (
        f"The yearly review of the policy {'was' if due < now else 'is'} due by {day(due, now)} (policy 10), and none "
        "is in the register yet. The figures for it are in the record, under Yearly review (/council record)."
    )
