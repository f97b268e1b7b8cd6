"""What waits for somebody, for a reminder: drafts to decide, and posts that are not in the record yet."""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate.offered import by_a_pause
from chatops.evaluate.waiting import Waiting, WhatWaits
from chatops.policy.deadlines import Purpose
from chatops.policy.drafts.stages import REMINDED
from chatops.policy.people import Person
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, listed, quoted, when

MOST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """One draft that waits: which revision, and in a sentence or two whose it is and what it waits for. No words of it
    but its title.
    """

    reference: str
    revision: int
    said: Sentence
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class WaitingView:
    """What waits for somebody, emergencies first and then what is over first, and how many more there are.

    `to_decide` and `to_post` count all of them.
    """

    lines: tuple[WaitingLine, ...]
    more: int
    to_decide: int = 0
    to_post: int = 0


def waiting_for(work: UnitOfWork, now: datetime, *, person: Person) -> WaitingView:
    """Return what this person is asked to decide and may decide now, and what they have had to post for a while."""
    what = WhatWaits(work, now)
    found = [what.of(draft) for draft in work.drafts.in_stages(REMINDED)]
    waiting = [
        one
        for one in found
        if one is not None
        and person in one.people
        and not one.is_over(now)
        and (one.purpose is not Purpose.POST or what.is_due(one.draft, person))
    ]
    waiting.sort(key=_order)
    paused = by_a_pause(work, now)
    lines = tuple(
        WaitingLine(
            one.draft.reference,
            one.draft.revision.number,
            _said(work, one, now, paused=paused),
            one.draft.revision.urgent,
        )
        for one in waiting[:MOST_SHOWN]
    )
    to_post = sum(one.purpose is Purpose.POST for one in waiting)
    return WaitingView(lines, len(waiting) - len(lines), len(waiting) - to_post, to_post)


def _order(one: Waiting) -> tuple[bool, bool, datetime, str]:
    return not one.draft.revision.urgent, one.over is None, one.over or one.since, one.draft.reference


def _said(work: UnitOfWork, one: Waiting, now: datetime, *, paused: bool) -> Sentence:
    draft = one.draft
    title = draft.revision.background.title
    by = (f"{quoted(title)}, from " if title else "From ", draft.author)
    if one.purpose is Purpose.POST:
        names = [account.name for account in work.accounts.all() if account.key in draft.unposted]
        says = f", for {listed(names)}. Its words were handed over on {when(one.since, now)}"
        return (*by, f"{says}, and no link is in the record yet.")
    rest = "the rest lapses" if draft.postings else "it lapses"
    over = f"{rest} on {when(one.over, now)}." if one.over else ""
    if one.purpose is Purpose.APPROVE_AGAIN:
        ended = "The pause is over." if paused else "Purdah is over."
        return (*by, f". {ended} It waits for a fresh approval. Without one, {over}")
    if one.purpose is Purpose.CONFIRM:
        return (*by, f", since {when(one.since, now)}. It was approved, and waits to be confirmed. Unconfirmed, {over}")
    return (*by, f", since {when(draft.asked_at or one.since, now)}. Undecided, {over}")
