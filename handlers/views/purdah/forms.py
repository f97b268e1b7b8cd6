"""What the forms of the pre-election period start with."""

from dataclasses import dataclass
from datetime import datetime, time

from chatops.clock import london_instant
from chatops.policy.drafts.stages import MOVES
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Caller
from chatops.policy.purdah import periods as purdah
from chatops.policy.purdah import polling_days, polls
from chatops.policy.purdah.periods import PurdahWindow
from chatops.policy.purdah.polls import Poll, Working
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, day, listed, when
from handlers.views.purdah.periods import Weeks, poll_in_words, weeks_ahead
from handlers.views.purdah.window import affected_lines

MOST_WEEKS = 8
"""What is drawn from the start of a period: none for a local poll is longer."""


@dataclass(frozen=True, slots=True)
class PollPreview:
    """The dates worked out from a poll, how, and what the period would hold up."""

    working: Working
    polling_day: str
    notice: str
    how: str
    warning: str | None
    ends: str
    reason: str
    weeks: Weeks
    affected: tuple[Sentence, ...]
    unusual: str | None = None


def preview_poll(work: UnitOfWork, now: datetime, *, poll: Poll, by: Caller) -> PollPreview:
    """Return the working for a poll. Raises Refused for a poll that has passed or that the country does not hold."""
    actor = work.people.actor(by)
    attempt = Attempt("purdah:set", "", actor)
    refuse_if(attempt, purdah.may_switch(actor), polling_days.poll_can_be_held(poll, now))
    working = polls.latest_start(poll)
    begins, ends = london_instant(working.latest_start, time.min), polls.polls_close(poll)
    window = PurdahWindow("", begins, ends, "", poll)
    drafts = work.drafts.in_stages(MOVES["draft:exempt"].possible, limit=100)
    return PollPreview(
        working=working,
        polling_day=day(ends, now),
        notice=f"to be published on {day(begins, now)} at the latest",
        how=f"{_counted(working, now)} It is the last day, not the first: the period begins on the day on which the "
        "notice is really published.",
        unusual=polls.is_an_unusual_day(poll),
        warning=None if working.certain else _uncertain(poll),
        ends=f"The period ends when the polls close, on {when(ends, now)}.",
        reason=f"{poll_in_words(poll, now)[0].upper()}{poll_in_words(poll, now)[1:]}",
        weeks=weeks_ahead([*work.purdah.not_over(now), window], drafts, max(now, begins), MOST_WEEKS),
        affected=affected_lines(work, [window], drafts, now),
    )


def _counted(working: Working, now: datetime) -> str:
    """Return how many days were counted, and which were left out."""
    law = working.referendum
    if law is not None and not law.working:
        return (
            f"That day is {working.days} days back from polling day, by {law.source}. If the law leaves days out of "
            "that count, the returning officer publishes the notice earlier."
        )
    besides = [day(london_instant(each, time.min), now) for each in working.left_out]
    left_out = listed(["Saturdays", "Sundays", *besides])
    return (
        f"That day is {working.days} working days back from polling day, "
        f"{f'by {law.source}' if law else 'as the law for this kind of poll says'}, "
        f"leaving out {left_out}."
    )


def _uncertain(poll: Poll) -> str:
    last = polls.last_known_year(poll.country)
    return (
        f"The bank holidays after {last} are not known to this program, so this date may be wrong. "
        "Take the date from the returning officer."
    )
