"""How an office changes hands: one officer proposes it, and another office holder confirms it. House rule 14."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from chatops.policy.authority.powers import account_is_sound, holds_approving_office
from chatops.policy.objections import Objection
from chatops.policy.people import AccountStatus, Actor, Office, Person, Standing

OPEN_FOR = timedelta(days=14)
"""How long what was proposed can be confirmed."""


class ChangeState(StrEnum):
    """How far a change of office has come."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    CALLED_OFF = "called off"


@dataclass(frozen=True, slots=True)
class OfficeChange:
    """That an office is to go from `before` to `person`, either of whom may be nobody, for whom it is vacant.

    `decided_by` is who confirmed it or called it off, at `decided_at`.
    """

    reference: str
    office: Office
    person: Person | None
    before: Person | None
    proposed_by: Person
    at: datetime
    state: ChangeState = ChangeState.PROPOSED
    decided_by: Person | None = None
    decided_at: datetime | None = None

    @property
    def open_until(self) -> datetime:
        """The instant from which it can be confirmed no more."""
        return self.at + OPEN_FOR

    def is_open_at(self, instant: datetime) -> bool:
        """Return whether it waits to be confirmed at this instant."""
        return self.state is ChangeState.PROPOSED and instant < self.open_until


def may_propose_office(actor: Actor) -> list[Objection]:
    """House rule 14: the Town Clerk or the Deputy proposes that an office changes hands."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if holds_approving_office(actor):
        return []
    sentence = "Only the Town Clerk or the Deputy Town Clerk can propose that an office changes hands."
    return [Objection("house rule 14", sentence)]


def can_change_hands(
    office: Office | None, person: Actor | None, before: Person | None, by: Person | None
) -> list[Objection]:
    """House rule 14, 9.2: whom an office may go to: an employee, the Chair's to a councillor, never who proposes it.

    `by` is None on the server.
    """
    if office is None:
        return [Objection("house rule 14", "Choose the office.", "office")]
    if person is None:
        nobody = "The office is vacant already. Choose who is to hold it."
        return [] if before is not None else [Objection("house rule 14", nobody, "person")]
    if person.person == by:
        sentence = (
            "You cannot propose an office for yourself. The other of you two can, or whoever looks after the bot."
        )
        return [Objection("house rule 14", sentence, "person")]
    if person.person == before:
        return [Objection("house rule 14", f"They hold the office of {office} already.", "person")]
    if person.status is not AccountStatus.ACTIVE:
        return [Objection("1.1", "Their account is not one that can be used here. Choose somebody else.", "person")]
    wanted = Standing.MEMBER if office is Office.CHAIR else Standing.EMPLOYEE
    if person.standing is not wanted:
        who = "a councillor" if wanted is Standing.MEMBER else "an employee"
        sentence = f"The {office} is {who} on the list of people, and they are not. Add or change them first."
        return [Objection("9.2" if person.is_member else "1.1", sentence, "person")]
    return []


def may_confirm_office(actor: Actor, change: OfficeChange) -> list[Objection]:
    """House rule 14: another office holder confirms it, who does not gain by it."""
    wrong = may_call_off(actor)
    if wrong:
        return wrong
    if actor.person == change.proposed_by:
        return [Objection("house rule 14", "You proposed it, so another office holder confirms it.")]
    if actor.person == change.person:
        return [Objection("house rule 14", "You would gain by it, so another office holder confirms it.")]
    return []


def may_call_off(actor: Actor) -> list[Objection]:
    """House rule 14: any office holder may call off what was proposed."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if actor.office is not None:
        return []
    return [Objection("house rule 14", "Only those who hold an office of the council can do this.")]
