"""Whether a poll can be set for the day that somebody gives. House rule 7."""

from datetime import date, datetime

from chatops.clock import london_date, london_instant
from chatops.policy.objections import Objection
from chatops.policy.purdah.polls import POLLS_CLOSE, Poll, Working, held_in, is_an_unusual_day

MOST_YEARS_AHEAD = 10


def the_day_is_meant(poll: Poll, *, confirmed: bool) -> list[Objection]:
    """House rule 7: polls are hardly ever held on a Sunday or a bank holiday, so such a day is asked about."""
    unusual = is_an_unusual_day(poll)
    if unusual is None or confirmed:
        return []
    day = f"{poll.day:%A} {poll.day.day} {poll.day:%B %Y}"
    return [_about(f"Polling day, {day}, is {unusual}. Is that right? Tick that it is, or give another.", "unusual")]


def polling_day_is_ahead(day: date, now: datetime) -> list[Objection]:
    """House rule 7: a period is set for a poll that is still to come, and soon enough to be no slip of the pen."""
    if london_instant(day, POLLS_CLOSE) <= now:
        return [_about("That polling day has passed. Give one that is still to come.", "day")]
    if day.year > london_date(now).year + MOST_YEARS_AHEAD:
        return [_about("That polling day is more than ten years ahead. Check the year.", "day")]
    return []


def poll_can_be_held(poll: Poll, now: datetime) -> list[Objection]:
    """House rule 7: a poll ahead of us, of a kind that the country holds."""
    if poll.country not in held_in(poll.kind):
        kind = poll.kind.partition(" (")[0]
        return [*polling_day_is_ahead(poll.day, now), _about(f"There is no {kind} in {poll.country}.", "kind")]
    return polling_day_is_ahead(poll.day, now)


def notice_is_in_time(working: Working, published: date) -> list[Objection]:
    """House rule 7: the notice is published before the poll, and by the last day that the law allows when it is known.

    A day long past is none of our business: the period then begins at once.
    """
    if published > working.poll.day:
        return [_about("That is after the poll. Give the day on which the notice is published.", "begins")]
    if working.certain and published > working.latest_start:
        last = f"{working.latest_start:%A} {working.latest_start.day} {working.latest_start:%B %Y}"
        return [_about(f"The last day for the notice is {last}. Give that day or an earlier one.", "begins")]
    return []


def _about(sentence: str, field: str) -> Objection:
    return Objection("PS-4b", sentence, field)
