"""Who may know of a confidential case, asked at the moment of reading, never when somebody was told."""

from collections.abc import Collection, Mapping

from chatops.policy.authority.powers import account_holders, account_is_sound
from chatops.policy.breaches.case import Case, Category, conflicted, handlers_of, might_be_anyone
from chatops.policy.objections import Objection
from chatops.policy.people import AccountStatus, Actor, Office, Person

NOT_FROM_HERE = {AccountStatus.DEACTIVATED, AccountStatus.BOT, AccountStatus.OUTSIDER, AccountStatus.UNKNOWN}


def may_report(actor: Actor) -> list[Objection]:
    """2.3b, 6.5: whoever is in the workspace may report a breach: employees, volunteers, members, and guests too."""
    return account_is_sound(actor) if actor.status in NOT_FROM_HERE else []


def may_handle(
    actor: Actor, case: Case, holders: Mapping[Office, Person], away: Collection[Person] = frozenset()
) -> bool:
    """House rule 5: whether this person handles the case now; never somebody whom it is about."""
    if account_is_sound(actor) or actor.person in case.report.subjects.people:
        return False
    return actor.person in handlers_of(case, holders, away).people


def may_read(
    actor: Actor, case: Case, holders: Mapping[Office, Person], away: Collection[Person] = frozenset()
) -> bool:
    """House rule 5, 6.4: a case is read by who handles it now and by named viewers; never by whom it is about."""
    if account_is_sound(actor) or actor.person in case.report.subjects.people:
        return False
    viewers = {viewer.person for viewer in case.viewers}
    return actor.person in viewers or actor.person in handlers_of(case, holders, away).people


def is_reporter(actor: Actor, case: Case) -> bool:
    """6.4: whether this is who reported it and gave a name, so that the bot can write to them."""
    return not may_report(actor) and case.report.reporter == actor.person


def may_read_by_code(actor: Actor, case: Case) -> bool:
    """6.4: whoever has the code reads what was said between the two sides; house rule 5: not one it is about."""
    if may_report(actor):
        return False
    return actor.person not in case.report.subjects.people or actor.person == case.report.reporter


def officers_informed(case: Case, holders: Mapping[Office, Person]) -> tuple[Person, ...]:
    """9.7.1: who is told that there was a breach of 9.7 or of security, and no more: Clerk, Deputy and Chair.

    Nobody whom it is about, and nobody at all while it may be about any of them.
    """
    report = case.report
    if report.category not in {Category.DEVICE, Category.SECURITY} or might_be_anyone(report.subjects):
        return ()
    about = conflicted(report.subjects, holders)
    free = (holders[office] for office in Office if office in holders and office not in about)
    return tuple(person for person in free if person not in report.subjects.people)


def is_about_security(case: Case) -> bool:
    """9.4: whether passwords are to be changed because of it."""
    return case.report.category is Category.SECURITY


def password_changers(case: Case, holders: Mapping[Office, Person]) -> tuple[Person, ...]:
    """9.4: who is asked to change passwords after a breach of security: those who hold the accounts, if told of it."""
    if not is_about_security(case):
        return ()
    informed = officers_informed(case, holders)
    return tuple(person for person in account_holders(holders) if person in informed)


def may_be_viewer(person: Person, case: Case) -> list[Objection]:
    """6.4, house rule 5: those nominated to look into it may read it, never somebody whom it is about."""
    if person in case.report.subjects.people:
        return [Objection("house rule 5", "The report is about this person. Choose somebody else.", "viewer")]
    if any(viewer.person == person for viewer in case.viewers):
        return [Objection("6.4", "This person may read it already.", "viewer")]
    return []


def channel_may_be_told(
    case: Case, members: Collection[Person], listed: Collection[Person], handlers: Collection[Person]
) -> bool:
    """House rule 5: whether a notice about this case may hang where these people see it.

    All of them are on the council's list, one at least handles the case, and none is somebody it is, or might be,
    about.
    """
    told = frozenset(members)
    if not told & frozenset(handlers) or not told <= frozenset(listed):
        return False
    if might_be_anyone(case.report.subjects) or case.report.subjects.might_be:
        return told <= frozenset(handlers)
    return not told & case.report.subjects.people
