"""Whether the consents that a draft rests on still stand. Clause 5.5."""

from collections.abc import Collection, Iterator
from contextlib import suppress
from datetime import datetime

from chatops.clock import london_date
from chatops.policy.objections import Objection
from chatops.policy.registers.consents import CONSENTS, consents_hold, stands
from chatops.policy.registers.register import Entry
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork

MOST_LOOKED_AT = 2000
"""Consents that a form is offered from, the newest first; a council gets a few in a week."""


def standing_consents(work: UnitOfWork, now: datetime) -> tuple[Entry, ...]:
    """Return the consents that a post may rest on now, the newest first."""
    today = london_date(now)
    kept = work.register_entries.newest([CONSENTS.key], limit=MOST_LOOKED_AT)
    return tuple(entry for entry in kept if stands(entry, today))


def consents_stand(work: UnitOfWork, wanted: Collection[str], now: datetime) -> list[Objection]:
    """5.5: what is wrong with the consents that a draft rests on; nothing is read where it rests on none."""
    if not wanted:
        return []
    today = london_date(now)
    return consents_hold(wanted, (one.reference for one in _found(work, wanted) if stands(one, today)))


def _found(work: UnitOfWork, references: Collection[str]) -> Iterator[Entry]:
    for reference in references:
        with suppress(NoSuch):
            entry = work.register_entries.get(reference)
            if entry.register == CONSENTS.key:
                yield entry
