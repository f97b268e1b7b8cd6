"""What is to be seen to once somebody has left the council's list of people."""

from dataclasses import dataclass
from datetime import datetime

from chatops.policy.drafts.stages import OPEN_STAGES
from chatops.policy.people import AccountStatus, Caller, Person
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.people.identities import in_words
from handlers.views.phrases import Sentence, listed

MOST_NAMED = 20
"""Drafts that are named; somebody has a handful that are not finished."""


@dataclass(frozen=True, slots=True)
class LeavingView:
    """Who has left, and what is to be done, a sentence each; nothing once they are on the list again."""

    person: Person
    to_do: tuple[Sentence, ...]


def see_leaving(work: UnitOfWork, _now: datetime, *, person: Person) -> LeavingView:
    """Return the checklist for somebody who has left, as things stand now."""
    if work.people.actor(Caller(person, AccountStatus.ACTIVE)).standing is not None:
        return LeavingView(person, ())
    here: list[str | Person] = []
    for identity in work.people.identities_of(person):
        here += [*([", "] if here else []), *in_words(identity, work.council)]
    accounts = listed([account.name for account in work.accounts.all()])
    to_do: list[Sentence] = [
        (f"End their access to the council's accounts, on each network itself ({accounts}). Clause 9.1.",),
        ("Change every password that they knew, of accounts and of shared mailboxes. Clauses 9.4, 9.6.",),
        ("Take back the council's devices and keys. Clause 9.7.",),
        ("Have their account here closed, when it is the council's: ", *here, ". Until then they can report a breach."),
    ]
    return LeavingView(person, (*to_do, *_of_drafts(work, person)))


def _of_drafts(work: UnitOfWork, person: Person) -> tuple[Sentence, ...]:
    drafts = work.drafts.in_stages(OPEN_STAGES, limit=MOST_NAMED, author=person)
    if not drafts:
        return ()
    named = listed([draft.reference for draft in drafts])
    says = (
        f"Look at their drafts that are not finished: {named}. An employee can take one over under their own name: "
        "/draft status with its reference says how it stands and has the button. What waits for a decision can also be "
        "decided as it stands.",
    )
    return (says,)
