"""Since when what was held may be approved afresh: the end of what held it, be it purdah or a pause."""

from datetime import datetime

from chatops.evaluate.purdah_gate import nothing_is_stopped
from chatops.ports.unit_of_work import UnitOfWork

MOST_PERIODS = 100
"""Periods that are looked at, the latest first; a council has a handful."""


def offered_since(work: UnitOfWork, now: datetime) -> datetime | None:
    """Return when the last of purdah and pauses ended, or None while one is on. Now when none has ever ended."""
    if not nothing_is_stopped(work, now):
        return None
    return max([end for end in (_purdah_ended(work, now), _pause_ended(work, now)) if end], default=now)


def by_a_pause(work: UnitOfWork, now: datetime) -> bool:
    """Return whether what ended last was a pause, and not purdah."""
    purdah, pause = _purdah_ended(work, now), _pause_ended(work, now)
    return pause is not None and (purdah is None or pause > purdah)


def _purdah_ended(work: UnitOfWork, now: datetime) -> datetime | None:
    windows = [kept.window for kept in work.purdah.latest(MOST_PERIODS)]
    return max((one.ends for one in windows if one.ends is not None and one.is_over_at(now)), default=None)


def _pause_ended(work: UnitOfWork, now: datetime) -> datetime | None:
    just_over = [one.ends for one in work.pauses.standing() if one.ends is not None and one.ends <= now]
    ended = work.pauses.last_end()
    return max([*just_over, *([ended] if ended else [])], default=None)
