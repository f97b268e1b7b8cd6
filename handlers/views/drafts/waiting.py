"""Whom a draft waits for, why they are asked, and who would be asked but is away."""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate import approvers
from chatops.policy.authority import powers
from chatops.policy.authority.absences import Absence
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Actor, Office, Person
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, titled, up_to, when


@dataclass(frozen=True, slots=True)
class HandedView:
    """That an approver handed the draft to another, and what they wrote."""

    said: Sentence
    note: str


NOBODY = "It waits: the office that would decide it is vacant. Tell the Town Clerk or the Deputy."
OWN = " Nobody else may decide it now, so its author may, with a reason (house rule 1, see /policy rules)."
NOBODY_THERE = " Nobody who may decide it is available now. It waits until one of them is back."


def waits_for(work: UnitOfWork, draft: Draft, now: datetime) -> Sentence:
    """In a sentence or two: who is asked, with what authority, and who is away."""
    to_do = "confirm it" if draft.stage is Stage.UNCONFIRMED else "decide"
    return _asked(work, draft, now, "It waits for ", f", to {to_do}.")


def waits_afresh(work: UnitOfWork, draft: Draft, now: datetime) -> Sentence:
    """Return for what was held and may be approved again: who is asked to, with what authority, and who is away."""
    return _asked(work, draft, now, "It waits for a fresh approval by ", ".")


def _asked(work: UnitOfWork, draft: Draft, now: datetime, before: str, after: str) -> Sentence:
    if not draft.asked:
        return (NOBODY,)
    holders = work.people.holders()
    offices = {person: office for office, person in holders.items()}
    lent = {one.delegate: one for one in approvers.in_force(work, now, holders) if powers.may_be_for(one, draft)}
    asked: list[str | Person] = []
    for n, person in enumerate(draft.asked):
        asked.append(" or " if n else "")
        asked += titled(person, _approving(offices.get(person)))
        if _approving(offices.get(person)) is None and person in lent:
            asked.append(f", under delegation {lent[person].reference} by the {lent[person].office}")
    own = [OWN] if draft.authors.intersection(draft.asked) else []
    return (before, *asked[1:], after, *_who_is_away(work, draft, now), *own)


def _who_is_away(work: UnitOfWork, draft: Draft, now: datetime) -> Sentence:
    away = work.people.away(now)
    officers = [person for person in approvers.officers(work) if person in away and person not in draft.authors]
    nobody = NOBODY_THERE if all(person in away for person in draft.asked) else ""
    said: list[str | Person] = []
    for person in officers:
        said += [" ", person, f" is away {until(away[person], now)}."]
    return (*said, nobody) if nobody else tuple(said)


def until(absence: Absence, now: datetime, *, told_to_them: bool = False) -> str:
    """Until when somebody is away, to follow `away`; what is `told_to_them` says "you"."""
    back = "you say that you are back" if told_to_them else "they say that they are back"
    return f"until {up_to(absence.ends, now) if absence.ends else back}"


def handed_to(work: UnitOfWork, draft: Draft, now: datetime) -> HandedView | None:
    """Return the note with which it was handed to the one it is before now, or None when it was not."""
    handed = [one for one in work.drafts.reassignments(draft.reference) if one.revision == draft.revision.number]
    if not handed or draft.asked != (handed[-1].to,):
        return None
    last = handed[-1]
    return HandedView((last.by, " handed it to ", last.to, f", on {when(last.at, now)}:"), last.note)


def under_what(actor: Actor, draft: Draft, now: datetime) -> str | None:
    """Return for a delegate: under which delegation they may decide this draft, and until when. None for everybody
    else.
    """
    if powers.holds_approving_office(actor) or powers.nobody_decides_their_own(actor, draft):
        return None
    usable = powers.usable_delegations(actor, draft)
    if not usable:
        return None
    lent = powers.lent_under(actor, draft) or usable[0]
    return f"You may decide it under delegation {lent.reference} by the {lent.office}, until {up_to(lent.end, now)}."


def _approving(office: Office | None) -> Office | None:
    return office if office in powers.APPROVING_OFFICES else None


def see_eligible(work: UnitOfWork, now: datetime, *, reference: str) -> tuple[Sentence, ...]:
    """Return each person who may decide this draft, with why, and whether they are away. Raises NoSuch."""
    draft = work.drafts.get(reference)
    holders, away = work.people.holders(), work.people.away(now)
    offices = {person: office for office, person in holders.items()}
    lent = {one.delegate: one for one in approvers.in_force(work, now, holders) if powers.may_be_for(one, draft)}
    said: list[Sentence] = []
    for person in approvers.eligible(work, draft, now):
        office = _approving(offices.get(person))
        why = f", {office}" if office else f", under delegation {lent[person].reference} by the {lent[person].office}"
        said.append((person, f"{why}, who is away {until(away[person], now)}" if person in away else why))
    return tuple(said)
