"""Somebody who is named in a draft says whether they agree. Clause 5.10."""

from dataclasses import replace
from datetime import datetime

from chatops.facts.registers import EntryChanged
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import Caller
from chatops.policy.registers import rules
from chatops.policy.registers.agreements import AGREED, AGREEMENTS, REFUSED, answer_of, only_they_answer
from chatops.policy.registers.register import State
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import Facts, UnitOfWork


def answer_agreement(
    work: UnitOfWork, now: datetime, *, reference: str, number: int, agrees: bool, by: Caller
) -> Facts:
    """5.10: whoever is named agrees or does not; they may change it while the question is open.

    Raises Refused, Overtaken, NoSuch.
    """
    entry, actor = work.register_entries.get(reference), work.people.actor(by)
    attempt = Attempt("register:change", reference, actor)
    if entry.register != AGREEMENTS.key:
        raise NoSuch(f"there is no agreement {reference}")
    refuse_if(attempt, only_they_answer(entry, actor) or rules.may_write(AGREEMENTS, actor))
    if entry.state is State.CLOSED:
        raise Overtaken(attempt, "That question has been closed already.")
    if entry.number != number:
        raise Overtaken(attempt, "It has been answered meanwhile. Open it again to see what it says now.")
    answer = AGREED if agrees else REFUSED
    if answer_of(entry) == answer:
        return ()
    after = replace(
        entry,
        number=number + 1,
        state=State.OPEN,
        values={**entry.values, "answer": answer},
        by=by.person,
        office=actor.office,
        at=now,
        salt=work.register_entries.fresh_salt(),
    )
    try:
        draft = work.drafts.get(entry.values.get("draft", ""))
    except NoSuch:
        draft = None
    form = f"answer:{reference}:{number}"
    return (
        EntryChanged(
            at=now, reference=reference, by=by.person, office=actor.office, entry=after, form=form, draft=draft
        ),
    )
