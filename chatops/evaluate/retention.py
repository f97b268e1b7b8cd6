"""How much would be erased if something were kept for another time."""

from datetime import datetime, timedelta

from chatops.evaluate.holds import hold_on, holds
from chatops.evaluate.purdah_gate import names_kept_until
from chatops.policy.retention import CANDIDATES, QUESTIONS, SAVED_FORMS, UNPOSTED_PICTURES, Retention
from chatops.ports.unit_of_work import UnitOfWork


def goes_at_once(work: UnitOfWork, now: datetime, one: Retention, days: int) -> int:
    """House rule 16: how many records of a class would be let go now if they were kept for so many days.

    What has its time behind it already goes in any case, and counts too.
    """
    kept_for = timedelta(days=days)
    match one.key:
        case QUESTIONS.key:
            old = [reference for reference, at in work.questions.still_kept() if at + kept_for <= now]
            held = [reference for reference in old if holds(work) and _is_held(work, reference)]
            return len(old) - len(held)
        case SAVED_FORMS.key:
            return work.unfinished.saved_before(now - kept_for)
        case UNPOSTED_PICTURES.key:
            return work.pictures.gone_by(now - kept_for + work.retention.of(one).kept_for, one.key)
        case CANDIDATES.key:
            until = names_kept_until(work, kept_for)
            return len(work.candidates.all()) if until is not None and until <= now else 0
    raise ValueError(one.what)


def _is_held(work: UnitOfWork, question: str) -> bool:
    return hold_on(work, question, work.questions.get(question).by) is not None
