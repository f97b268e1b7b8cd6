"""Approval lent to an employee for a stated case: who may lend it, to whom, for what, and how long. Clause 3.1.1."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta

from chatops.clock import london_date, london_instant
from chatops.policy.authority.powers import APPROVING_OFFICES, account_is_sound, holds_approving_office
from chatops.policy.content.wording import a_text_is_given
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import OPEN_STAGES, STANDS
from chatops.policy.objections import Objection
from chatops.policy.people import AccountStatus, Actor, Delegation, Office, Person, Scope, Standing

LONGEST = timedelta(days=90)
LONGEST_TOPIC = 150
MOST = 100
"""Delegations in force at once; a council has a handful."""


def may_lend(actor: Actor) -> list[Objection]:
    """House rule 2: the Town Clerk and the Deputy lend approval; a delegate never passes it on."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if actor.standing is Standing.MEMBER:
        return [Objection("9.2", "A councillor cannot decide what is posted, so cannot delegate approval either.")]
    if actor.standing is Standing.EMPLOYEE and actor.office in APPROVING_OFFICES:
        return []
    if actor.lent:
        sentence = "What was delegated to you cannot be passed on. Only the Town Clerk or the Deputy can delegate it."
        return [Objection("house rule 2", sentence)]
    return [Objection("house rule 2", "Only the Town Clerk or the Deputy Town Clerk can delegate approval.")]


def may_end(actor: Actor) -> list[Objection]:
    """House rule 2: the Town Clerk and the Deputy end a delegation, whoever of them lent it."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if actor.standing is Standing.EMPLOYEE and actor.office in APPROVING_OFFICES:
        return []
    return [Objection("house rule 2", "Only the Town Clerk or the Deputy Town Clerk can end a delegation.")]


def may_see(actor: Actor) -> list[Objection]:
    """3.1.1, 5.4: the Town Clerk and the Deputy see every delegation, an employee those that were lent to them."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if actor.standing is Standing.EMPLOYEE:
        return []
    return [Objection("3.1.1", "Approval is delegated to employees alone, so there is nothing to show you.")]


def is_seen_by(lent: Delegation, actor: Actor) -> bool:
    """Return whether somebody who may see delegations may see this one."""
    return holds_approving_office(actor) or lent.delegate == actor.person


_CANNOT_BE_LENT = {
    AccountStatus.GUEST: "Approval cannot be delegated to a guest. Choose an employee.",
    AccountStatus.DEACTIVATED: "That person's account has been closed. Choose another employee.",
    AccountStatus.BOT: "Approval can only be delegated to a person. Choose an employee.",
    AccountStatus.OUTSIDER: "Approval can only be delegated to people of the council itself. Choose an employee.",
    AccountStatus.UNLISTED: "They have no account of the council's. Choose somebody else.",
    AccountStatus.UNKNOWN: "We could not check that person's account just now. Try again in a minute.",
}


def may_be_lent(lender: Actor, delegate: Actor) -> list[Objection]:
    """3.1.1: approval is delegated to another employee with an account of their own, and to nobody else."""
    if delegate.person == lender.person:
        return [_about("You decide by your office already. Choose another employee.", "delegate")]
    if delegate.status is not AccountStatus.ACTIVE:
        return [_about(_CANNOT_BE_LENT[delegate.status], "delegate")]
    if delegate.standing is Standing.MEMBER:
        sentence = "A councillor can never decide what is posted, so approval cannot be delegated to one."
        return [Objection("9.2", sentence, "delegate")]
    if delegate.standing is not Standing.EMPLOYEE:
        return [_about("Approval can only be delegated to an employee on the council's list.", "delegate")]
    if delegate.office is Office.CHAIR:
        sentence = (
            "The Chair handles reports of breaches and nothing else, so approval cannot be delegated to the Chair."
        )
        return [Objection("house rule 3", sentence, "delegate")]
    if delegate.office in APPROVING_OFFICES:
        return [_about(f"The {delegate.office} decides by that office already. Choose another employee.", "delegate")]
    return []


def scope_is_one_case(draft: str, account: str, topic: str) -> list[Objection]:
    """3.1.1: case by case, so one draft, one account, or one topic or event is named, and not two of them."""
    given = [field for field, value in (("draft", draft), ("account", account), ("topic", topic)) if value.strip()]
    if not given:
        return [_about("Say what it is for: one draft, one account, or one topic or event.", "draft")]
    if len(given) > 1:
        return [_about("It is delegated for one case: fill in only one of these three.", field) for field in given]
    if not topic.strip():
        return []
    if len(topic.strip()) > LONGEST_TOPIC:
        return [_about(f"Name the topic or event in up to {LONGEST_TOPIC} characters.", "topic")]
    return a_text_is_given(topic, "topic", "3.1.1", "topic", "Name the topic or event.")


def draft_can_be_lent(draft: Draft, lender: Person, delegate: Person | None) -> list[Objection]:
    """3.1.1, house rules 1 and 8: a draft that still waits, and that neither of the two wrote."""
    if draft.stage not in OPEN_STAGES:
        return [_about(f"{draft.reference} {STANDS[draft.stage]}, so there is nothing left to decide.", "draft")]
    if lender in draft.authors:
        sentence = "You wrote this draft, so you cannot delegate the decision on it. Somebody else decides it."
        return [Objection("house rule 8", sentence, "draft")]
    if delegate is not None and delegate in draft.authors:
        return [Objection("house rule 1", "They wrote this draft, and nobody decides their own.", "draft")]
    return []


def end_is_near_enough(ends: datetime | None, now: datetime) -> list[Objection]:
    """3.1.1, house rule 2: a delegation has an end, after now and 90 days away at most."""
    if ends is None:
        return [_about("Say when it ends.", "ends")]
    if ends <= now:
        return [_about("That end has passed already. Choose a later one.", "ends")]
    if ends > now + LONGEST:
        last = latest_whole_day(now)
        latest = f"{last:%A} {last.day} {last:%B} {last.year}"
        return [_about(f"That is more than 90 days away. The latest day is {latest}.", "ends")]
    return []


def latest_whole_day(now: datetime) -> date:
    """Return the last day of London's calendar at whose end a delegation that begins now may end."""
    day = london_date(now) + LONGEST
    while end_of(day) > now + LONGEST:
        day -= timedelta(days=1)
    return day


def end_of(day: date) -> datetime:
    """Return the instant at which this day of London's calendar is over."""
    return london_instant(day + timedelta(days=1), time.min)


def a_reason_for_lending(reason: str) -> list[Objection]:
    """3.1.1: the record shows why approval was lent."""
    return a_text_is_given(reason, "reason", "3.1.1", "reason", "Say why, for the record.")


def not_lent_already(delegate: Person, scope: Scope, in_force: Iterable[Delegation]) -> list[Objection]:
    """3.1.1: the same case is not lent to the same person twice at once."""
    standing = tuple(in_force)
    for lent in standing:
        if lent.delegate == delegate and _same(lent.scope, scope):
            sentence = f"This is delegated to them already, under {lent.reference}. End that one first to change it."
            return [_about(sentence, "delegate")]
    if len(standing) >= MOST:
        return [_about(f"{MOST} delegations are in force. End one that is no longer needed first.", "delegate")]
    return []


def in_force(
    delegations: Iterable[Delegation],
    now: datetime,
    holders: Mapping[Office, Person],
    standings: Mapping[Person, Standing],
) -> tuple[Delegation, ...]:
    """Return those that hold at this instant: their lender holds an approving office, and their delegate is an
    employee.
    """
    officers = {holders[office] for office in APPROVING_OFFICES if office in holders}
    return tuple(
        lent
        for lent in delegations
        if lent.holds_at(now)
        and lent.lender in officers
        and standings.get(lent.lender) is Standing.EMPLOYEE
        and standings.get(lent.delegate) is Standing.EMPLOYEE
        and lent.delegate != holders.get(Office.CHAIR)
    )


def _same(one: Scope, other: Scope) -> bool:
    return (one.kind, one.about.casefold()) == (other.kind, other.about.casefold())


def _about(sentence: str, field: str) -> Objection:
    return Objection("3.1.1", sentence, field)
