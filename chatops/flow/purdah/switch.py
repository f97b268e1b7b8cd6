"""The Town Clerk switches the pre-election period; the bot announces it, begins it and ends it.

Whoever switches has the records to themselves until the commit (`alone`), so that no draft can be approved or
released beside a period that is being set.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from chatops.clock import london_instant
from chatops.evaluate.purdah_gate import gate_of, goes_out
from chatops.evaluate.told import people_who_draft
from chatops.facts.purdah import DraftHeld, PurdahAnnounced, PurdahBegan, PurdahEnded, PurdahOver, PurdahSet
from chatops.outbox.purdah import ANNOUNCED_AHEAD
from chatops.policy.content import wording
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import Attempt, Objection, Overtaken, refuse_if
from chatops.policy.people import Caller, Person
from chatops.policy.purdah import periods, polling_days, polls
from chatops.policy.purdah.periods import PurdahWindow
from chatops.policy.purdah.polls import Poll
from chatops.ports.errors import NotYet
from chatops.ports.idempotency import FormKind
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone


@dataclass(frozen=True, slots=True)
class Period:
    """What the Clerk filled in: London dates, a start of None for now and an end of None until the Town Clerk ends it.

    With a poll the end is the close of poll, whatever is given. `form` is the same when the form is sent twice;
    `day_is_meant` that polling day is right though it is a Sunday or a bank holiday.
    """

    form: str
    begins: date | None
    ends: date | None
    reason: str
    poll: Poll | None = None
    day_is_meant: bool = False


def check_switching(work: UnitOfWork, _now: datetime, *, by: Caller) -> Facts:
    """House rule 4: whether this person may switch at all, asked before a form is opened. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("purdah:switch", "", actor), periods.may_switch(actor))
    return ()


@alone
def set_purdah(work: UnitOfWork, now: datetime, *, period: Period, by: Caller) -> Facts:
    """A period from now or a date, until a date, the close of poll, or further notice. Raises Refused."""
    if work.idempotency_keys.made_by(FormKind.PURDAH_WINDOW, period.form):
        return ()
    actor = work.people.actor(by)
    attempt = Attempt("purdah:set", "", actor)
    refuse_if(attempt, periods.may_switch(actor))
    standing = work.purdah.not_over(now)
    last_day = periods.last_day_makes_sense(period.ends, now)
    refuse_if(attempt, last_day, _poll_makes_sense(period, now), periods.a_reason_for_switching(period.reason))
    begins = max(now, _midnight(period.begins)) if period.begins else now
    ends = polls.polls_close(period.poll) if period.poll else _end_of(period.ends)
    reason = wording.tidy(period.reason)
    refuse_if(attempt, periods.window_makes_sense(begins, ends, standing, now, period.poll, reason))
    window = PurdahWindow(work.purdah.fresh_reference(), begins, ends, reason, period.poll)
    officers = _officers_besides(work, by.person)
    is_set = PurdahSet(
        at=now,
        reference=window.reference,
        by=by.person,
        office=actor.office,
        window=window,
        tell=officers,
        form=period.form,
        affected=_affected(work, [window], now),
    )
    # What begins at once begins with the click: nothing is released between the two.
    begun = _begin(work, window, now, besides=(by.person, *officers)) if window.holds_at(now) else ()
    return (is_set, *begun)


@alone
def end_purdah(work: UnitOfWork, now: datetime, *, references: Sequence[str], reason: str, by: Caller) -> Facts:
    """These periods end now, or never begin. Raises Refused, Overtaken when one is over already, NoSuch."""
    actor = work.people.actor(by)
    attempt = Attempt("purdah:end", "", actor)
    refuse_if(attempt, periods.may_switch(actor))
    if not references:
        choose = "Choose the period that ends." if work.purdah.not_over(now) else "No period of purdah is set."
        refuse_if(attempt, [Objection("PS-4b", choose, "windows")])
    refuse_if(attempt, periods.a_reason_for_switching(reason))
    ended = [work.purdah.get(reference) for reference in dict.fromkeys(references)]
    if any(kept.over or kept.window.is_over_at(now) for kept in ended):
        raise Overtaken(attempt, "That pre-election period is over already.")
    standing = work.purdah.not_over(now)
    left = [window for window in standing if window.reference not in references]
    held, freed = _waiting_for_the_end(work, left, now), _affected(work, standing, now)
    return tuple(
        PurdahEnded(
            at=now,
            reference=kept.window.reference,
            by=by.person,
            office=actor.office,
            window=replace(kept.window, ends=max(now, kept.window.begins)),
            tell=_told_of_the_end(work, by.person, people_know=kept.announced or kept.begun),
            why=wording.tidy(reason),
            # Each draft once, however many periods end together.
            held=held if index == 0 else (),
            affected=freed if index == 0 else (),
        )
        for index, kept in enumerate(ended)
    )


@alone
def take_turn(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """The bot announces a period a week ahead, begins it and ends it, each once and at its time. Raises NoSuch.

    A letter that comes late does what is due by then; one that comes twice, or after the Clerk has ended the period,
    does nothing. Raises NotYet when nothing is due: the letter was written twice, or a clock was set back.
    """
    kept = work.purdah.get(reference)
    window = kept.window
    if kept.over:
        return ()
    tell = people_who_draft(work)
    if window.is_over_at(now):
        others = work.purdah.not_over(now)
        held, freed = _waiting_for_the_end(work, others, now), _affected(work, [window, *others], window.begins)
        return (PurdahOver(at=now, reference=reference, window=window, tell=tell, held=held, affected=freed),)
    if window.holds_at(now) and not kept.begun:
        return _begin(work, window, now)
    if not kept.announced and window.begins - ANNOUNCED_AHEAD <= now:
        return (PurdahAnnounced(at=now, reference=reference, window=window, tell=tell),)
    turns = (window.begins - ANNOUNCED_AHEAD, window.begins, window.ends)
    next_turn = min((turn for turn in turns if turn is not None and turn > now), default=None)
    if next_turn is not None:
        raise NotYet(next_turn)
    return ()


def _begin(work: UnitOfWork, window: PurdahWindow, now: datetime, *, besides: Sequence[Person] = ()) -> Facts:
    """People are told, and what was handed over and not posted yet is taken back, unless that revision is exempt."""
    tell = tuple(person for person in people_who_draft(work) if person not in besides)
    affected = _affected(work, [window], now)
    clerk = work.people.holders().get(periods.SWITCHES)
    began = PurdahBegan(
        at=now,
        reference=window.reference,
        window=window,
        tell=tell,
        affected=affected,
        clerk=clerk if clerk in tell else None,
    )
    released = work.drafts.in_stages([Stage.RELEASED])
    held = (
        DraftHeld(at=now, reference=draft.reference, draft=draft, windows=(window.reference,))
        for draft in released
        if gate_of(work, [window], draft, now)
    )
    return (began, *held)


def _affected(work: UnitOfWork, windows: Sequence[PurdahWindow], now: datetime) -> tuple[Draft, ...]:
    """Return the drafts in hand that would go out inside these periods, as their times stand then, and are not
    exempt.
    """
    in_hand = work.drafts.in_stages(periods.STILL_TO_GO_OUT)
    return tuple(draft for draft in in_hand if gate_of(work, windows, draft, goes_out(draft, now)))


def _poll_makes_sense(period: Period, now: datetime) -> list[Objection]:
    """House rule 7: the poll is to come, its country holds such polls, and the notice is published in time."""
    if period.poll is None:
        return []
    wrong = polling_days.poll_can_be_held(period.poll, now)
    wrong += polling_days.the_day_is_meant(period.poll, confirmed=period.day_is_meant)
    if wrong or period.begins is None:
        return wrong
    return polling_days.notice_is_in_time(polls.latest_start(period.poll), period.begins)


def _waiting_for_the_end(work: UnitOfWork, left: Sequence[PurdahWindow], now: datetime) -> tuple[Draft, ...]:
    """Return what is held and may be approved afresh, once no other period and no pause stands in the way."""
    if periods.in_force(left, now) or any(pause.holds_at(now) for pause in work.pauses.standing()):
        return ()
    return tuple(work.drafts.in_stages([Stage.HELD]))


def _officers_besides(work: UnitOfWork, person: Person) -> tuple[Person, ...]:
    """House rule 4: the Deputy and the Chair are told at once, and the Clerk too when the Clerk is another."""
    return tuple(holder for holder in work.people.holders().values() if holder != person)


def _told_of_the_end(work: UnitOfWork, clerk: Person, *, people_know: bool) -> tuple[Person, ...]:
    """Whoever had been told of the period is told that it has ended."""
    tell = people_who_draft(work) if people_know else _officers_besides(work, clerk)
    return tuple(person for person in tell if person != clerk)


def _midnight(day: date) -> datetime:
    return london_instant(day, time.min)


def _end_of(day: date | None) -> datetime | None:
    """A period until a date holds through that date, by London's calendar."""
    return _midnight(day + timedelta(days=1)) if day else None
