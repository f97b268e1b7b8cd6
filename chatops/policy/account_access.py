"""Access to the official accounts: who gives it, to whom, why, and until when. Clauses 9.1.1, 9.2; house rule 11."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from chatops.clock import london_date
from chatops.policy.authority.powers import APPROVING_OFFICES, account_is_sound, holds_approving_office
from chatops.policy.content.wording import a_text_is_given
from chatops.policy.objections import Objection
from chatops.policy.people import AccountStatus, Actor, Office, Person, Standing

LONGEST_CASE = 500
"""Characters in a business case, and in the reason for a volunteer."""
LONGEST = timedelta(days=366)
"""How far away the end or the review of access may be: the policy itself is looked at each year."""
MOST = 7
"""People with access to one account, besides the officers."""


@dataclass(frozen=True, slots=True)
class Access:
    """One person's access to one account. Clause 9.1.1.

    `account` is the account's key; `case` the business case in words; `why` the Clerk's reason for a volunteer, else
    empty. At `until` it ends by itself if it `lapses`, and otherwise the Clerk is asked to look at it again. `told`
    says that this has been done; `ended_at` is when it ended, or None.
    """

    reference: str
    account: str
    person: Person
    case: str
    why: str
    until: datetime
    lapses: bool
    since: datetime
    told: bool = False
    ended_at: datetime | None = None

    def holds_at(self, instant: datetime) -> bool:
        """Return whether it is in force at this instant."""
        return self.ended_at is None and not (self.lapses and instant >= self.until)


def may_give(actor: Actor) -> list[Objection]:
    """9.1.1: access is given with a business case agreed by the Town Clerk, so the Town Clerk gives and changes it."""
    return the_clerk_gives(
        actor,
        to_a_member="A councillor has no access to the council's accounts, so cannot give it to others.",
        to_others="Only the Town Clerk can give access to an account.",
    )


def may_end(actor: Actor) -> list[Objection]:
    """9.1: the Town Clerk and the Deputy control the accounts, so each of them can end access at once."""
    return an_officer_ends(actor, "Only the Town Clerk or the Deputy Town Clerk can end access to an account.")


def the_clerk_gives(actor: Actor, *, to_a_member: str, to_others: str) -> list[Objection]:
    """9.1.1: whatever gives access to an account, the Town Clerk alone does it; the sentences are for those refused."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if actor.is_member:
        return [Objection("9.2", to_a_member)]
    if actor.is_employee and actor.office is Office.TOWN_CLERK:
        return []
    return [Objection("9.1.1", to_others)]


def an_officer_ends(actor: Actor, otherwise: str) -> list[Objection]:
    """9.1: whatever ends access to an account, the Clerk or the Deputy does it; the sentence is for those refused."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if holds_approving_office(actor):
        return []
    return [Objection("9.2" if actor.is_member else "9.1", otherwise)]


_CANNOT_BE_GIVEN = {
    AccountStatus.GUEST: "Access cannot be given to a guest. Choose an employee.",
    AccountStatus.DEACTIVATED: "That person's account in the chat has been closed. Choose somebody else.",
    AccountStatus.BOT: "Access can only be given to a person.",
    AccountStatus.OUTSIDER: "Access can only be given to people of the council itself.",
    AccountStatus.UNLISTED: "They have no account of the council's. Choose somebody else.",
    AccountStatus.UNKNOWN: "We could not check that person's account in the chat just now. Try again in a minute.",
}


def may_be_given(to: Actor, why: str) -> list[Objection]:
    """9.1.1, 9.2, house rule 11: to an employee; never to a councillor; to a volunteer only for a written reason."""
    if holds_approving_office(to):
        return [Objection("9.1", f"The {to.office} has access to every account by that office already.", "person")]
    if to.status is not AccountStatus.ACTIVE:
        return [Objection("9.1.1", _CANNOT_BE_GIVEN[to.status], "person")]
    if to.is_member or to.office is Office.CHAIR:
        sentence = "A councillor never has access to the council's accounts. Choose an employee."
        return [Objection("9.2", sentence, "person")]
    if to.standing is Standing.VOLUNTEER:
        ask = "They are a volunteer. Write why a volunteer needs access, or choose an employee."
        return a_text_is_given(why, "reason", "house rule 11", "why", ask, LONGEST_CASE)
    if to.is_employee:
        return []
    return [Objection("9.1.1", "Access can only be given to somebody on the council's list of people.", "person")]


def a_case_is_given(case: str) -> list[Objection]:
    """9.1.1: the business case is in the record."""
    ask = "Write the business case: what they need access for."
    return a_text_is_given(case, "business case", "9.1.1", "case", ask, LONGEST_CASE)


def date_is_near_enough(day: date | None, now: datetime) -> list[Objection]:
    """9.1.1, house rule 11: access has an end or a review date, after today and a year away at most."""
    today = london_date(now)
    if day is None:
        return [Objection("9.1.1", "Say on which day it ends, or is looked at again.", "until")]
    if day < today:
        return [Objection("9.1.1", "That day has passed. Choose a later one.", "until")]
    if day > today + LONGEST:
        return [Objection("9.1.1", "That is more than a year away. Choose an earlier day.", "until")]
    return []


def not_given_already(account: str, person: Person, in_force: Collection[Access]) -> list[Objection]:
    """9.1.1: one person has access to one account once."""
    held = [one for one in in_force if one.account == account]
    if any(one.person == person for one in held):
        sentence = "They have access to this account already. Change that instead."
        return [Objection("9.1.1", sentence, "person")]
    if len(held) >= MOST:
        return [Objection("9.1.1", f"{MOST} people have access to this account. End one of them first.", "person")]
    return []


def in_force(
    given: Iterable[Access], now: datetime, holders: Mapping[Office, Person], standings: Mapping[Person, Standing]
) -> tuple[Access, ...]:
    """9.2, house rule 11: what holds at this instant: for employees, for volunteers with a reason, for nobody else.

    Officers need none, and the Chair has none whatever the list says of their standing.
    """
    without = {holders[office] for office in (*APPROVING_OFFICES, Office.CHAIR) if office in holders}
    return tuple(
        one
        for one in given
        if one.holds_at(now)
        and one.person not in without
        and (
            standings.get(one.person) is Standing.EMPLOYEE
            or (standings.get(one.person) is Standing.VOLUNTEER and bool(one.why))
        )
    )
