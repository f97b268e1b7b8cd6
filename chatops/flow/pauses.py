"""An officer pauses every post and ends the pause; one revision is let through; the bot ends what has come to its end.

Whoever pauses has the records to themselves until the commit (`alone`), so that no draft is approved or released beside
a pause that is being set.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from chatops.evaluate.acknowledgements import has_read
from chatops.evaluate.purdah_gate import an_account_is_left, gate_of, goes_out, pause_gate, pause_gate_of
from chatops.evaluate.told import people_who_draft
from chatops.facts.drafts import DraftApproved
from chatops.facts.pauses import DraftLetThrough, PauseEnded, PauseOver, PauseSet
from chatops.facts.purdah import DraftHeld
from chatops.policy import deadlines, pauses
from chatops.policy.authority import powers
from chatops.policy.content import wording
from chatops.policy.drafts import moves
from chatops.policy.drafts.draft import Decision, Draft, Verdict
from chatops.policy.drafts.stages import STANDS, Stage
from chatops.policy.editions import acknowledgements
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.pauses import LetThrough, Pause, PauseKind
from chatops.policy.people import Caller, Office, Person
from chatops.policy.purdah import periods
from chatops.ports.errors import NotYet
from chatops.ports.idempotency import FormKind
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone


@dataclass(frozen=True, slots=True)
class PauseForm:
    """What an officer filled in: what it is for, the last day and its time in London or neither, and why."""

    form: str
    kind: PauseKind
    day: date | None
    at: time | None
    reason: str


def check_pausing(work: UnitOfWork, _now: datetime, *, by: Caller) -> Facts:
    """House rule 9: whether this person may pause, asked before a form is opened. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("pause:set", "", actor), pauses.may_pause(actor))
    return ()


@alone
def pause_everything(work: UnitOfWork, now: datetime, *, filled: PauseForm, by: Caller) -> Facts:
    """House rule 9: from now on nothing is approved or released, and what was handed over is taken back.

    The same form sent again changes nothing. Raises Refused.
    """
    if work.idempotency_keys.made_by(FormKind.PAUSE, filled.form):
        return ()
    actor = work.people.actor(by)
    attempt = Attempt("pause:set", "", actor)
    refuse_if(attempt, pauses.may_pause(actor))
    ends, about_end = pauses.asked_end(filled.day, filled.at)
    standing = [one for one in work.pauses.standing() if one.holds_at(now)]
    refuse_if(
        attempt,
        about_end,
        pauses.end_makes_sense(ends, now, standing),
        pauses.a_reason_for_the_pause(filled.reason),
    )
    reason = wording.tidy(filled.reason)
    pause = Pause(work.pauses.fresh_reference(), filled.kind, now, ends, reason, by.person)
    is_set = PauseSet(
        at=now,
        reference=pause.reference,
        by=by.person,
        office=actor.office,
        pause=pause,
        tell=_told(work, by.person),
        affected=_affected(work, pause, now),
        form=filled.form,
    )
    released = work.drafts.in_stages([Stage.RELEASED])
    held = (DraftHeld(at=now, reference=draft.reference, draft=draft, windows=(pause.reference,)) for draft in released)
    return (is_set, *held)


@alone
def end_pause(work: UnitOfWork, now: datetime, *, reason: str, by: Caller) -> Facts:
    """House rule 9: every pause that is on ends now; what it held waits for a fresh approval.

    Raises Refused, Overtaken when none is on.
    """
    actor = work.people.actor(by)
    attempt = Attempt("pause:end", "", actor)
    refuse_if(attempt, pauses.may_pause(actor))
    on = [pause for pause in work.pauses.standing() if pause.holds_at(now)]
    if not on:
        raise Overtaken(attempt, "Posts are not paused.")
    refuse_if(attempt, pauses.a_reason_for_the_pause(reason))
    held, freed = _waiting_for_the_end(work, (), now), _affected(work, on[0], now)
    return tuple(
        PauseEnded(
            at=now,
            reference=pause.reference,
            by=by.person,
            office=actor.office,
            pause=replace(pause, ends=now),
            tell=_told(work, by.person) if number == 0 else (),
            affected=freed if number == 0 else (),
            # Each draft once, however many pauses end together.
            held=held if number == 0 else (),
            why=wording.tidy(reason),
        )
        for number, pause in enumerate(on)
    )


@alone
def take_turn(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """The bot ends a pause at the end that was set for it, once. Raises NotYet before it, NoSuch.

    Nothing happens when it was ended before, or has no end.
    """
    kept = work.pauses.get(reference)
    ends = kept.pause.ends
    if kept.over or ends is None:
        return ()
    if ends > now:
        raise NotYet(ends)
    left = [one for one in work.pauses.standing() if one.reference != reference]
    over = PauseOver(
        at=now,
        reference=reference,
        pause=kept.pause,
        tell=_told(work, None),
        affected=_affected(work, replace(kept.pause, ends=None), now),
        held=_waiting_for_the_end(work, left, now),
    )
    return (over,)


def check_letting_through(work: UnitOfWork, now: datetime, *, reference: str, revision: int, by: Caller) -> Facts:
    """Whether this person may let this revision through now, asked before a form is opened.

    Raises Refused, Overtaken, NoSuch.
    """
    _may_let_through(work, now, reference, revision, by)
    return ()


def let_through(
    work: UnitOfWork, now: datetime, *, reference: str, revision: int, reason: str, approve: bool, by: Caller
) -> Facts:
    """House rule 9: this revision, and no other, may go out in the pauses that are on now: an emergency needs it.

    With `approve` it is approved in the same breath, if it waits for a decision. Purdah is asked besides.

    Raises Refused, Overtaken, NoSuch.
    """
    draft, attempt = _may_let_through(work, now, reference, revision, by)
    refuse_if(attempt, pauses.a_reason_for_the_pause(reason))
    refuse_if(attempt, has_read(work, attempt.actor, acknowledgements.DECIDING))
    office, digest = attempt.actor.office, draft.revision.digest
    allowed = LetThrough(reference, revision, digest, wording.tidy(reason), by.person, office, now)
    granted = DraftLetThrough(
        at=now,
        reference=reference,
        by=by.person,
        office=office,
        draft=draft,
        allowed=allowed,
        tell=_officers_and_chair(work, by.person),
    )
    if not approve or not moves.can_move(draft, "draft:approve"):
        return (granted,)
    refuse_if(
        Attempt("draft:approve", reference, attempt.actor),
        powers.may_decide(attempt.actor, draft),
        gate_of(work, work.purdah.not_over(now), draft, goes_out(draft, now)),
        an_account_is_left(work, draft),
    )
    why = allowed.reason if draft.revision.asks_to_allow else ""
    decision = Decision(Verdict.APPROVED, revision, digest, by.person, office, now, why)
    approved = DraftApproved(at=now, reference=reference, by=by.person, office=office, draft=draft, decision=decision)
    return (granted, approved)


def _may_let_through(
    work: UnitOfWork, now: datetime, reference: str, revision: int, by: Caller
) -> tuple[Draft, Attempt]:
    draft = work.drafts.get(reference)
    actor = work.people.actor(by)
    attempt = Attempt("draft:let-through", reference, actor)
    refuse_if(attempt, pauses.may_let_through(actor, draft))
    if draft.revision.number != revision:
        raise Overtaken(attempt, moves.seen_before(draft, revision))
    if deadlines.has_lapsed(work.council.pace, draft, now):
        raise Overtaken(attempt, "It has lapsed: nobody had decided on it in time. Bring it back first.")
    if not moves.can_move(draft, "draft:let-through"):
        raise Overtaken(attempt, f"There is nothing to let through: the draft {STANDS[draft.stage]}.")
    if not pause_gate(work, draft, goes_out(draft, now)):
        raise Overtaken(attempt, "There is nothing to let through: no pause stands in its way.")
    return draft, attempt


def _affected(work: UnitOfWork, pause: Pause, now: datetime) -> tuple[Draft, ...]:
    """Return the drafts in hand that would go out in this pause, as their times stand, and were not let through."""
    in_hand = work.drafts.in_stages(periods.STILL_TO_GO_OUT)
    return tuple(draft for draft in in_hand if pause_gate_of(work, pause, draft, goes_out(draft, now)))


def _waiting_for_the_end(work: UnitOfWork, left: Sequence[Pause], now: datetime) -> tuple[Draft, ...]:
    """Return what is held and may be approved afresh, once no other pause and no pre-election period stands in the
    way.
    """
    if periods.in_force(work.purdah.not_over(now), now) or any(pause.holds_at(now) for pause in left):
        return ()
    return tuple(work.drafts.in_stages([Stage.HELD]))


def _told(work: UnitOfWork, besides: Person | None) -> tuple[Person, ...]:
    return tuple(person for person in people_who_draft(work) if person != besides)


def _officers_and_chair(work: UnitOfWork, besides: Person) -> tuple[Person, ...]:
    holders = work.people.holders()
    offices = (Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK, Office.CHAIR)
    return tuple(holders[office] for office in offices if office in holders and holders[office] != besides)
