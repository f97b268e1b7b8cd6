"""What anyone may see of a pause: that all posts are stopped, why, until when, and what it means for a draft."""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate.purdah_gate import goes_out, pause_gate, pause_gate_of
from chatops.policy import pauses
from chatops.policy.authority.powers import holds_approving_office
from chatops.policy.authority.visibility import Sight, sight_of
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.pauses import READY_WORDS, Pause
from chatops.policy.people import AccountStatus, Actor, Caller, Office, Person
from chatops.policy.purdah.periods import STILL_TO_GO_OUT
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, called, titled, up_to, when
from handlers.views.published import PublishedView, published_to_look_at

MOST_DRAFTS = 100
MOST_LISTED = 25
"""Drafts that are listed one by one."""


@dataclass(frozen=True, slots=True)
class PauseLine:
    """One pause that is on: since when, until when and by whom, and the reason that was given."""

    reference: str
    said: Sentence
    reason: str


@dataclass(frozen=True, slots=True)
class PausesView:
    """The pauses that are on, and whether this person may pause and end a pause."""

    on: tuple[PauseLine, ...]
    may_pause: bool


@dataclass(frozen=True, slots=True)
class PauseNews:
    """What there is to say of one pause now.

    `why` is the reason for which it was ended, and `still` says that posts are stopped all the same. The lists are for
    the Clerk and the Deputy: what the pause stops, what was let through it, and what waits for a fresh approval now.
    `ready` are words to begin a draft with, for them too, and `published` the posts that are out to look at, for the
    Clerk alone. `held` is whether any draft is held.
    """

    pause: PauseLine
    on: bool
    why: str | None = None
    still: str | None = None
    stopped: tuple[Sentence, ...] | None = None
    let_through: tuple[Sentence, ...] = ()
    waiting: tuple[Sentence, ...] = ()
    ready: str | None = None
    held: bool = True
    published: PublishedView | None = None


@dataclass(frozen=True, slots=True)
class LeaveView:
    """That an officer let a revision through: whose draft it is, by whom, and why. The words are not in it."""

    reference: str
    revision: int
    author: Person
    by: Sentence
    reason: str


def see_pauses(work: UnitOfWork, now: datetime, *, by: Caller) -> PausesView:
    """Return the pauses that are on."""
    on = [pause for pause in work.pauses.standing() if pause.holds_at(now)]
    may = not pauses.may_pause(work.people.actor(by))
    return PausesView(tuple(_line(work, pause, now) for pause in on), may)


def see_pause(work: UnitOfWork, now: datetime, *, reference: str, to: Person | None) -> PauseNews:
    """Return the news of one pause, for this person or the council's channel. Raises NoSuch."""
    kept = work.pauses.get(reference)
    pause, on = kept.pause, not kept.over and kept.pause.holds_at(now)
    actor = work.people.actor(Caller(to, AccountStatus.ACTIVE)) if to else None
    others = [one for one in work.pauses.standing() if one.holds_at(now) and one.reference != reference]
    still = f"Another pause is on {_until(others[0], now)}." if others and not on else None
    line, held = _line(work, pause, now), bool(work.drafts.in_stages([Stage.HELD], limit=1))
    if actor is None or not holds_approving_office(actor):
        return PauseNews(line, on, kept.ended_why, still, held=held)
    return PauseNews(
        pause=line,
        on=on,
        why=kept.ended_why,
        still=still,
        stopped=_stopped(work, pause, actor, now) if on else None,
        let_through=tuple(
            (f"{one.reference}, version {one.revision}, by ", *titled(one.by, one.office), f", on {when(one.at, now)}")
            for one in work.pauses.let_through_since(pause.begins)
            if pause.ends is None or one.at < pause.ends
        )[:MOST_LISTED],
        waiting=() if on or still else _listed(_visible(work, [Stage.HELD], actor)),
        ready=READY_WORDS.get(pause.kind) if on else None,
        held=held,
        published=published_to_look_at(work) if actor.office is Office.TOWN_CLERK else None,
    )


def see_leave(work: UnitOfWork, now: datetime, *, reference: str) -> LeaveView | None:
    """That the newest revision was let through a pause; None when it was not, or was revised since. Raises NoSuch."""
    draft = work.drafts.get(reference)
    given = [one for one in work.pauses.let_through(reference) if one.revision == draft.revision.number]
    if not given:
        return None
    last = given[-1]
    by = ("Let through the pause by ", *titled(last.by, last.office), f", on {when(last.at, now)}.")
    return LeaveView(reference, last.revision, draft.author, by, last.reason)


def about_pause(work: UnitOfWork, draft: Draft, now: datetime) -> Sentence | None:
    """Return what a pause means for this draft, or None when it means nothing."""
    if draft.stage not in STILL_TO_GO_OUT:
        return None
    due = goes_out(draft, now)
    on = [pause for pause in work.pauses.standing() if pause.holds_at(due)]
    if not on:
        return None
    if pause_gate(work, draft, due):
        return (f"All posts are paused {_until(on[-1], now)}. {_UNLESS}",)
    last = work.pauses.let_through(draft.reference)[-1]
    return ("Let through by ", *titled(last.by, last.office), f", on {when(last.at, now)}.")


_UNLESS = "It cannot be posted in that time, unless the Town Clerk or the Deputy lets it through."


def _stopped(work: UnitOfWork, pause: Pause, actor: Actor, now: datetime) -> tuple[Sentence, ...]:
    drafts = _visible(work, STILL_TO_GO_OUT, actor)
    return _listed([draft for draft in drafts if pause_gate_of(work, pause, draft, goes_out(draft, now))])


def _visible(work: UnitOfWork, stages: tuple[Stage, ...] | list[Stage], actor: Actor) -> list[Draft]:
    drafts = work.drafts.in_stages(stages, limit=MOST_DRAFTS)
    return [draft for draft in drafts if sight_of(draft, actor) is not Sight.NOTHING]


def _listed(drafts: list[Draft]) -> tuple[Sentence, ...]:
    lines: list[Sentence] = [
        (
            f"{called(draft.reference, draft.revision.background.title)}, "
            f"{'an emergency, ' if draft.revision.urgent else ''}from ",
            draft.author,
        )
        for draft in drafts[:MOST_LISTED]
    ]
    more = len(drafts) - MOST_LISTED
    return (*lines, (f"and {more} more: /draft list shows the latest",)) if more > 0 else tuple(lines)


def _line(work: UnitOfWork, pause: Pause, now: datetime) -> PauseLine:
    offices = {person: office for office, person in work.people.holders().items()}
    who = titled(pause.by, offices.get(pause.by))
    for_what = "" if pause.kind is pauses.PauseKind.OTHER else f" Because of {pause.kind}."
    said = (f"Since {when(pause.begins, now)} {_until(pause, now)}, by ", *who, f".{for_what}")
    return PauseLine(pause.reference, said, pause.reason)


def _until(pause: Pause, now: datetime) -> str:
    return f"until {up_to(pause.ends, now)}" if pause.ends else "until the Town Clerk or the Deputy ends the pause"
