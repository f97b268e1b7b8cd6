"""One revision is let through the pre-election period, by the Town Clerk or in an emergency the Deputy.

The Chair is sent a list each month.
"""

from dataclasses import dataclass
from datetime import date, datetime, time

from dateutil.relativedelta import relativedelta

from chatops.clock import london_date, london_instant
from chatops.evaluate import approvers
from chatops.evaluate.acknowledgements import has_read
from chatops.evaluate.officers import chair_or_deputy, others_in_office
from chatops.evaluate.purdah_gate import gate_of, goes_out, pause_gate
from chatops.facts.drafts import DraftApproved
from chatops.facts.purdah import ExemptionGranted, ExemptionsListed
from chatops.policy import deadlines
from chatops.policy.authority import powers
from chatops.policy.calendar.timing import month_and_end
from chatops.policy.content import wording
from chatops.policy.drafts import moves
from chatops.policy.drafts.draft import Decision, Draft, Verdict
from chatops.policy.drafts.stages import STANDS
from chatops.policy.editions import acknowledgements
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import Actor, Caller, Office
from chatops.policy.purdah import periods
from chatops.policy.purdah.periods import Exemption, ExemptionClass
from chatops.ports.errors import NotYet
from chatops.ports.unit_of_work import Facts, UnitOfWork


@dataclass(frozen=True, slots=True)
class ExemptionForm:
    """What an officer filled in: the class, an answer in words to each question of house rule 4, and the reason.

    An emergency needs no answers.
    """

    kind: ExemptionClass
    public_money: str
    fair: str
    reason: str


def check_exemption(work: UnitOfWork, now: datetime, *, reference: str, revision: int, by: Caller) -> Facts:
    """Whether this person may exempt this revision now, asked before a form is opened.

    Raises Refused, Overtaken, NoSuch.
    """
    _may_exempt(work, now, reference, revision, by)
    return ()


def exempt_draft(
    work: UnitOfWork, now: datetime, *, reference: str, revision: int, grounds: ExemptionForm, approve: bool, by: Caller
) -> Facts:
    """House rule 4: this revision, and no other, may be posted in purdah.

    With `approve` it is approved in the same breath, if it waits for a decision that they may make, and an emergency
    always is. A revision that was held is released if its time has come.

    Raises Refused, Overtaken, NoSuch.
    """
    draft, attempt = _may_exempt(work, now, reference, revision, by)
    refuse_if(
        attempt,
        periods.class_may_be_exempted(attempt.actor, grounds.kind),
        periods.exemption_is_answered(grounds.kind, grounds.public_money, grounds.fair, grounds.reason),
    )
    refuse_if(attempt, has_read(work, attempt.actor, acknowledgements.DECIDING))
    exemption = _exemption(draft, grounds, attempt.actor, now)
    office, tell = attempt.actor.office, others_in_office(work, by.person)
    granted = ExemptionGranted(
        at=now, reference=reference, by=by.person, office=office, draft=draft, exemption=exemption, tell=tell
    )
    emergency = grounds.kind is ExemptionClass.EMERGENCY
    if not (approve or emergency) or not moves.can_move(draft, "draft:approve"):
        return (granted,)
    alone = approvers.is_alone(work, draft, attempt.actor, now)
    wrong = [*powers.may_decide(attempt.actor, draft, alone=alone), *pause_gate(work, draft, goes_out(draft, now))]
    if wrong and not approve:
        # The Clerk exempts their own emergency, and the Deputy decides it; in a pause it is let through that as well.
        return (granted,)
    refuse_if(Attempt("draft:approve", reference, attempt.actor), wrong)
    why = exemption.reason if alone or draft.revision.asks_to_allow else ""
    decision = Decision(Verdict.APPROVED, revision, draft.revision.digest, by.person, office, now, why, own=alone)
    approved = DraftApproved(at=now, reference=reference, by=by.person, office=office, draft=draft, decision=decision)
    return (granted, approved)


def _exemption(draft: Draft, grounds: ExemptionForm, by: Actor, now: datetime) -> Exemption:
    return Exemption(
        draft.reference,
        draft.revision.number,
        draft.revision.digest,
        grounds.kind,
        wording.tidy(grounds.public_money),
        wording.tidy(grounds.fair),
        wording.tidy(grounds.reason),
        by.person,
        now,
        by.office or Office.TOWN_CLERK,
    )


def list_exemptions(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """House rule 4: the Chair is sent the list of a month's exemptions, once, when the month is over.

    `reference` is the month, as `2027-04`. While the office of Chair is vacant the Deputy is sent it. Nothing when it
    was sent already, or when there is none. Raises NotYet while the month is not over.
    """
    since = date.fromisoformat(f"{reference}-01")
    until = since + relativedelta(months=1)
    if work.purdah.is_listed(reference):
        return ()
    if london_date(now) < until:
        raise NotYet(month_and_end(london_instant(since, time.min))[1])
    granted = work.purdah.exempted(london_instant(since, time.min), london_instant(until, time.min))
    to = chair_or_deputy(work)
    if not granted or to is None:
        return ()
    return (ExemptionsListed(at=now, reference=reference, count=len(granted), tell=(to,)),)


def _may_exempt(work: UnitOfWork, now: datetime, reference: str, revision: int, by: Caller) -> tuple[Draft, Attempt]:
    draft = work.drafts.get(reference)
    actor = work.people.actor(by)
    attempt = Attempt("draft:exempt", reference, actor)
    refuse_if(attempt, periods.may_exempt(actor, clerk_is_there=approvers.clerk_is_there(work, now)))
    if draft.revision.number != revision:
        raise Overtaken(attempt, moves.seen_before(draft, revision))
    if deadlines.has_lapsed(work.council.pace, draft, now):
        raise Overtaken(attempt, "It has lapsed: nobody had decided on it in time. Bring it back first.")
    if not moves.can_move(draft, "draft:exempt"):
        raise Overtaken(attempt, f"There is nothing to allow: the draft {STANDS[draft.stage]}.")
    if any(exemption.covers(reference, draft.revision) for exemption in work.purdah.exemptions(reference)):
        raise Overtaken(attempt, "This version is allowed already.")
    if not gate_of(work, work.purdah.not_over(now), draft, goes_out(draft, now)):
        raise Overtaken(attempt, "There is nothing to allow: purdah does not stand in its way.")
    return draft, attempt
