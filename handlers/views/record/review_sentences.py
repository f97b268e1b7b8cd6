"""What the minutes can say of the yearly review."""

from datetime import date

from chatops.policy.yearly_review import Figures
from handlers.views.phrases import many
from handlers.views.record.review_sections import hours_said

_LEFT_OUT = "Confidential reports are not part of these figures."


def sentences(found: Figures, before: Figures, first: date, last: date) -> tuple[str, ...]:
    """Return sentences that a Clerk can put into the minutes as they stand."""
    posted, decided = sum(found.posted.values()), sum(found.verdicts.values())
    return (
        f"From {day_said(first)} to {day_said(last)} the Council received {many(found.sent_in, 'draft')} for its "
        f"social media accounts, decided on {many(decided, 'version')} of them and recorded {many(posted, 'post')}.",
        *_compared(found, before),
        *_decided(found),
        *_allowed(found),
        f"{found.readers:,} of {found.people:,} people on the Council's list have read the policy as it stands.",
        _LEFT_OUT,
    )


def day_said(day: date) -> str:
    """Return a day as the minutes write it: `6 May 2027`."""
    return f"{day.day} {day:%B} {day.year}"


def _compared(found: Figures, before: Figures) -> tuple[str, ...]:
    """Return how it differs from the time before, where there was one."""
    if not before.sent_in:
        return ()
    now, then = sum(found.posted.values()), sum(before.posted.values())
    said = f"it received {many(before.sent_in, 'draft')} and recorded {many(then, 'post')}"
    return (f"In the same time before, {said}: {_more(now - then)}.",)


def _decided(found: Figures) -> tuple[str, ...]:
    if found.median_hours is None:
        return ()
    said = [f"Half of the decisions were made within {hours_said(found.median_hours)}."]
    if found.delegated:
        said.append(f"Decisions by employees to whom approval had been delegated: {found.delegated:,}.")
    if found.own:
        said.append(
            f"Drafts of their own that the Town Clerk or the Deputy approved, as nobody else could: {found.own:,}."
        )
    return tuple(said)


def _allowed(found: Figures) -> tuple[str, ...]:
    allowed = sum(found.exempted.values())
    if not (allowed or found.routine):
        return ()
    return (f"Allowed in purdah: {many(allowed, 'draft')}, and {many(found.routine, 'use')} of routine notices.",)


def _more(by: int) -> str:
    return "as many as now" if by == 0 else f"{abs(by):,} {'fewer' if by > 0 else 'more'} than now"
