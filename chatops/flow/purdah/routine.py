"""The Town Clerk allows a routine kind of notice for a pre-election period, and ends it. House rule 4.

Clerk and Chair are sent a list each week in which it was used.
"""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate import routine as on_record
from chatops.evaluate.officers import chair_or_deputy, others_in_office
from chatops.evaluate.purdah_gate import gate_without
from chatops.facts.purdah import DraftHeld
from chatops.facts.routine import RoutineAllowed, RoutineEnded, RoutineUsesListed
from chatops.policy.calendar.timing import week_and_end, week_of
from chatops.policy.content import wording
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import Caller, Office
from chatops.policy.purdah import periods, routine
from chatops.policy.purdah.periods import ExemptionClass
from chatops.policy.purdah.routine import RoutineNotice
from chatops.ports.errors import NotYet
from chatops.ports.idempotency import FormKind
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone


@dataclass(frozen=True, slots=True)
class RoutineForm:
    """What the Town Clerk filled in: a name, what it covers, where and when it is allowed, and both answers.

    `accounts` are keys, `windows` references of periods; `form` names the form, so that it counts once.
    """

    form: str
    name: str
    covers: str
    accounts: tuple[str, ...]
    kind: ExemptionClass | None
    public_money: str
    fair: str
    windows: tuple[str, ...]


def check_allowing(work: UnitOfWork, _now: datetime, *, by: Caller) -> Facts:
    """House rule 4: whether this person may allow one at all, asked before a form is opened. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("routine:allow", "", actor), routine.may_allow_routine(actor))
    return ()


@alone
def allow_routine(work: UnitOfWork, now: datetime, *, filled: RoutineForm, by: Caller) -> Facts:
    """House rule 4: this kind of notice may be posted in these periods. Raises Refused."""
    if work.idempotency_keys.made_by(FormKind.ROUTINE, filled.form):
        return ()
    actor = work.people.actor(by)
    attempt = Attempt("routine:allow", "", actor)
    refuse_if(attempt, routine.may_allow_routine(actor))
    name = " ".join(wording.tidy(filled.name).split())
    covers, accounts = wording.tidy(filled.covers), tuple(dict.fromkeys(filled.accounts))
    windows = tuple(dict.fromkeys(filled.windows))
    money, fair = wording.tidy(filled.public_money), wording.tidy(filled.fair)
    refuse_if(
        attempt,
        routine.routine_is_whole(name, covers, money, fair, filled.kind),
        routine.routine_makes_sense(
            name,
            accounts,
            [account.key for account in work.accounts.all()],
            windows,
            work.purdah.not_over(now),
            on_record.standing(work, now),
        ),
    )
    kind = filled.kind or ExemptionClass.CONTINUING_SERVICE
    reference = work.routines.fresh_reference()
    notice = RoutineNotice(reference, name, covers, accounts, kind, money, fair, windows, by.person, now)
    return (
        RoutineAllowed(
            at=now,
            reference=reference,
            by=by.person,
            office=actor.office,
            notice=notice,
            form=filled.form,
            tell=others_in_office(work, by.person),
        ),
    )


@alone
def end_routine(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> Facts:
    """House rule 4: it is allowed no longer, and what rests on it and is not posted yet is held.

    Raises Refused, Overtaken when it has ended already, NoSuch.
    """
    notice = work.routines.get(reference)
    actor = work.people.actor(by)
    attempt = Attempt("routine:end", reference, actor)
    refuse_if(attempt, routine.may_allow_routine(actor))
    if not notice.stands_in(work.purdah.not_over(now)):
        raise Overtaken(attempt, f"“{notice.name}” is not allowed any more.")
    in_force = periods.in_force(work.purdah.not_over(now), now)
    in_hand = work.drafts.in_stages((*periods.STILL_TO_GO_OUT, Stage.RELEASED))
    ticked = work.routines.drafts_of(reference)
    affected = tuple(draft for draft in in_hand if draft.reference in ticked)
    ended = RoutineEnded(
        at=now,
        reference=reference,
        by=by.person,
        office=actor.office,
        notice=notice,
        tell=others_in_office(work, by.person),
        affected=affected,
    )
    held = (
        DraftHeld(at=now, reference=draft.reference, draft=draft, windows=tuple(one.reference for one in in_force))
        for draft in affected
        if draft.stage is Stage.RELEASED and gate_without(work, reference, draft, now)
    )
    return (ended, *held)


def list_routine_uses(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """House rule 4: Clerk and Chair are sent the list of a week's uses, once, when the week is over.

    `reference` is the week, as `2027-W15`. While the office of Chair is vacant the Deputy is sent it. Nothing when it
    was sent already, or when there is none. Raises NotYet while the week is not over.
    """
    since, until = week_of(reference)
    if work.routines.is_listed(reference):
        return ()
    if now < until:
        raise NotYet(week_and_end(since)[1])
    uses = work.routines.stated_between(since, until)
    readers = (work.people.holders().get(Office.TOWN_CLERK), chair_or_deputy(work))
    to = tuple(dict.fromkeys(person for person in readers if person is not None))
    if not uses or not to:
        return ()
    return (RoutineUsesListed(at=now, reference=reference, count=len(uses), tell=to),)
