"""What anyone may see of the pre-election period: whether it holds, why, until when, and what that means for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from chatops.evaluate.approvers import officers
from chatops.evaluate.purdah_gate import gate_of, goes_out
from chatops.policy.authority.absences import Absence
from chatops.policy.authority.powers import account_is_sound
from chatops.policy.authority.visibility import Sight, sight_of
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Actor, Caller, Person
from chatops.policy.purdah import periods as purdah
from chatops.policy.purdah.periods import PurdahWindow
from chatops.ports.purdah import KeptWindow
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, called, when
from handlers.views.published import PublishedView, published_to_look_at
from handlers.views.purdah.candidates import names_kept
from handlers.views.purdah.periods import Weeks, period, poll_in_words, weeks_ahead
from handlers.views.purdah.routine import RoutineView, standing_routines
from handlers.views.purdah.weeks_look import address_of_weeks

MOST_DRAFTS = 100

MEANING = (
    "Nothing is posted in that time unless the Town Clerk allows it.",
    "Drafts can still be written. What is posted before or after the period is decided as usual.",
    "What is approved already and falls due in the period is held, and offered for a fresh approval when it ends.",
)


@dataclass(frozen=True, slots=True)
class WindowView:
    """One period: what it is in a sentence, why it was set, and whether it holds now."""

    reference: str
    sentence: str
    reason: str
    holds: bool


@dataclass(frozen=True, slots=True)
class PurdahView:
    """The pre-election period as one person may see it. `affected` are the drafts it stands in the way of.

    `names` says how many names are kept and how long, and `calendar` is the secret part of the calendar's address:
    both are for the Town Clerk alone, and None for others. `routines` are the routine notices that stand.
    `look` is where the weeks are to be seen as a picture, empty where they are not.
    """

    headline: str
    windows: tuple[WindowView, ...]
    affected: tuple[Sentence, ...]
    weeks: Weeks
    may_switch: bool
    names: str | None
    calendar: str | None
    routines: tuple[RoutineView, ...] = ()
    look: str = ""


class Turn(StrEnum):
    """How a period stands."""

    COMING = "coming"
    IN_FORCE = "in force"
    ENDED = "ended"
    CALLED_OFF = "called off"


_LOOKED_AT = (Turn.IN_FORCE, Turn.ENDED)
"""When the accounts themselves are looked at: as the period begins, and as it ends."""


@dataclass(frozen=True, slots=True)
class WindowNews:
    """What there is to say of one period now.

    `why` is the reason for which it was ended early, `still` what holds all the same after it has ended, and
    `names` says to the Town Clerk how long names are kept, and `published` which posts that are out to look at; each is
    None when there is none. `held` is whether a draft is held, and waits for a fresh approval once nothing stops it.
    """

    window: WindowView
    turn: Turn
    why: str | None
    still: str | None
    names: str | None
    held: bool = True
    published: PublishedView | None = None


@dataclass(frozen=True, slots=True)
class AffectedView:
    """The drafts that one period stands in the way of, for who set it, and the weeks from when it begins.

    `published` is what to look at of the posts that are out, once it is in force.
    """

    window: WindowView
    lines: tuple[Sentence, ...]
    weeks: Weeks
    published: PublishedView | None = None


def see_purdah(work: UnitOfWork, now: datetime, *, by: Caller) -> PurdahView:
    """Return the periods that are in force or still to come, and what they mean for this caller."""
    actor = work.people.actor(by)
    windows = work.purdah.not_over(now)
    drafts = _visible(work, actor)
    may_switch = not purdah.may_switch(actor)
    calendar = work.calendars.current() if may_switch else None
    weeks = weeks_ahead(windows, drafts, now, absences=_absences(work, actor, now))
    return PurdahView(
        headline=_headline(windows, now),
        windows=tuple(_window(window, now) for window in windows),
        affected=affected_lines(work, windows, drafts, now),
        weeks=weeks,
        may_switch=may_switch,
        names=names_kept(work, now) if may_switch else None,
        calendar=calendar.token if calendar else None,
        routines=standing_routines(work, now),
        look=address_of_weeks(work, now, weeks),
    )


def see_window(work: UnitOfWork, now: datetime, *, reference: str, to: Person | None) -> WindowNews:
    """Return the news of one period, for this person or the council's channel. Raises NoSuch."""
    kept = work.purdah.get(reference)
    others = purdah.in_force(work.purdah.not_over(now), now)
    turn = _turn(kept, now)
    over = turn in {Turn.ENDED, Turn.CALLED_OFF}
    clerk = next((p for office, p in work.people.holders().items() if office is purdah.SWITCHES), None)
    return WindowNews(
        window=_window(kept.window, now),
        turn=turn,
        why=kept.ended_why,
        still=f"Purdah is still on for another poll, {period(others[0], now)}." if over and others else None,
        published=published_to_look_at(work) if turn in _LOOKED_AT and to is not None and to == clerk else None,
        names=names_kept(work, now) if turn is Turn.ENDED and not others and to is not None and to == clerk else None,
        held=bool(work.drafts.in_stages([Stage.HELD], limit=1)),
    )


def see_affected(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> AffectedView:
    """Return what this caller may know of the drafts that the period stands in the way of. Raises NoSuch."""
    window = work.purdah.get(reference).window
    drafts = _visible(work, work.people.actor(by))
    lines = affected_lines(work, [window], drafts, now)
    weeks = weeks_ahead(work.purdah.not_over(now), drafts, max(now, window.begins))
    published = published_to_look_at(work) if window.holds_at(now) else None
    return AffectedView(_window(window, now), lines, weeks, published)


def affected_lines(
    work: UnitOfWork, windows: Sequence[PurdahWindow], drafts: Sequence[Draft], now: datetime
) -> tuple[Sentence, ...]:
    """Return a line for each of the drafts that these periods stand in the way of."""
    return tuple(
        (
            f"{called(draft.reference, draft.revision.background.title)}, "
            f"{'an emergency, ' if draft.revision.urgent else ''}from ",
            draft.author,
            f": {_STANDS[draft.stage]}, to be posted {_due(draft, now)}",
        )
        for draft in drafts
        if gate_of(work, windows, draft, goes_out(draft, now))
    )


_STANDS = {
    Stage.SUBMITTED: "sent in",
    Stage.ROUTED: "waits for a decision",
    Stage.CHANGES_REQUESTED: "waits for its author",
    Stage.APPROVED: "approved",
    Stage.UNCONFIRMED: "approved, and waits to be confirmed",
    Stage.HELD: "approved and held",
    Stage.RELEASED: "being posted by hand",
}
"""The stages of what would go out by itself, in words. What has lapsed would not: it must be brought back first."""


def _due(draft: Draft, now: datetime) -> str:
    due = draft.revision.goes_out_at
    return f"on {when(due, now)}" if due else "once approved"


def _visible(work: UnitOfWork, actor: Actor) -> list[Draft]:
    in_hand = work.drafts.in_stages(tuple(_STANDS), limit=MOST_DRAFTS)
    return [draft for draft in in_hand if sight_of(draft, actor) is Sight.EVERYTHING]


def _absences(work: UnitOfWork, actor: Actor, now: datetime) -> list[Absence]:
    """Return when the officers whom drafts wait for are away, now or later, for the council's own people."""
    if account_is_sound(actor) or actor.standing is None:
        return []
    return [one for officer in officers(work) for one in work.absences.of(officer, now)]


def _headline(windows: Sequence[PurdahWindow], now: datetime) -> str:
    if purdah.in_force(windows, now):
        return "Purdah is on."
    if windows:
        return "Purdah is not on. It is set to begin later."
    return "Purdah is not on, and no period is set."


def _turn(kept: KeptWindow, now: datetime) -> Turn:
    if kept.called_off:
        return Turn.CALLED_OFF
    if kept.over or kept.window.is_over_at(now):
        return Turn.ENDED
    return Turn.IN_FORCE if kept.window.holds_at(now) else Turn.COMING


def _window(window: PurdahWindow, now: datetime) -> WindowView:
    holds = window.holds_at(now)
    said = f"{'On' if holds else 'Set'} {period(window, now)}"
    if window.poll:
        said += f", for the {poll_in_words(window.poll, now)}"
    return WindowView(window.reference, f"{said}.", window.reason, holds)
