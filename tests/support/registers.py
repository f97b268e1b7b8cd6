"""Entries of the council's registers for tests: one of each, and a story with every kind of thing that befalls them."""

from datetime import date, timedelta
from typing import Any

from chatops.clock import london_date
from chatops.desk import Desk
from chatops.facts.registers import RegisterFact
from chatops.flow.registers import change_entry, close_entry, entry_turn, make_entry
from chatops.policy.people import Caller
from chatops.policy.registers.looks import CHECKLIST
from chatops.policy.registers.register import Entry
from tests.support.council import PEOPLE, StillClock, caller, new_form

DAY = date(2027, 3, 1)
SAMPLES: dict[str, dict[str, str]] = {
    "removals": {
        "account": "facebook-page",
        "who": "Riverside Fan",
        "said": "=A threat, word for word",
        "ground": "7.4.2",
        "criticism": "no",
        "warned": "yes",
    },
    "blocks": {
        "account": "facebook-page",
        "who": "Riverside Fan",
        "ground": "7.4.2",
        "did": "Threatened the caretaker three times.",
        "warned": "yes",
        "since": "2027-03-01",
        "until": "2027-06-01",
        "appeal": "Write to the Town Clerk.",
    },
    "looks": {
        "account": "facebook-page",
        "when": "period begins",
        **dict.fromkeys(CHECKLIST, "right"),
        "comments": "changed",
        "said": "Comments under three posts were closed.",
    },
    "consents": {
        "what": "The photo of the bulb planting",
        "who": "The parents of the children in it",
        "purpose": "A post on the council's accounts.",
        "given": "2027-03-01",
        "until": "2028-03-01",
    },
    "agreements": {
        "person": str(PEOPLE["clerk"]),
        "draft": "DR-7KQ2M9",
        "about": "Sam watered the planters all summer.",
    },
    "impostors": {
        "link": "https://www.facebook.com/ThornburyTownCounci1",
        "evidence": "Our crest, and a request for money.",
        "public": "not-yet",
    },
    "requests": {
        "who": "A resident",
        "asked": "What the new benches cost.",
        "where": "A comment on our Facebook page",
        "received": "2027-03-01",
        "passed": str(PEOPLE["employee2"]),
    },
    "data-protection": {
        "kind": "complaint",
        "who": "A resident",
        "about": "A picture of their child.",
        "where": "A message on Facebook",
        "received": "2027-03-01",
        "passed": str(PEOPLE["employee2"]),
    },
    "themes": {
        "theme": "The bins by the river overflow.",
        "where": "Comments on Facebook, all week",
        "passed": str(PEOPLE["employee2"]),
    },
    "replies": {"kind": "7.1", "words": "We read this page on weekdays."},
    "passwords": {
        "account": "facebook-page",
        "unique": "yes",
        "changed": "2027-02-01",
        "two_factor": "on",
        "mailbox": "social@thornbury-tc.gov.uk",
    },
    "security": {
        "account": "facebook-page",
        "kind": "known",
        "what": "A log-in from abroad.",
        "noticed": "2027-03-01",
    },
    "devices": {
        "person": str(PEOPLE["employee"]),
        "account": "facebook-page",
        "device": "Their own telephone",
        "why": "The fair is on a Sunday.",
        "until": "2027-03-07",
    },
    "overrules": {
        "person": str(PEOPLE["employee"]),
        "circumstance": "Works from home while ill.",
        "until": "2027-03-12",
    },
    "terms": {"account": "facebook-page", "read": "2027-03-01", "complies": "yes"},
    "reviews": {
        "reviewed": "2027-03-01",
        "law": "It does, since the amendment of May.",
        "practice": "It does.",
    },
    "holds": {
        "person": "slack:T0THORNBURY:U0EMPLOY01",
        "why": "A claim was made against the council.",
        "asked": "The council's solicitor",
        "review": "2027-09-01",
    },
    "recommendations": {
        "what": "A rota for August.",
        "why": "Three drafts waited for a week.",
        "meeting": "2027-04-06",
    },
}
"""What an entry of each register says, by its key; whole and without fault on the first morning of a test."""


async def entry(desk: Desk, register: str, *, by: str | Caller = "clerk", **changes: str) -> Entry:
    """Make an entry and return it."""
    values = SAMPLES[register] | changes
    made = await desk.transact(make_entry, register=register, values=values, form=new_form(), by=caller(by))
    (fact,) = (one for one in made if isinstance(one, RegisterFact))
    return fact.entry


async def kept(desk: Desk, reference: str) -> Entry:
    """The entry as it is kept now."""
    return await desk.look(lambda work, _now: work.register_entries.get(reference))


async def change(desk: Desk, one: Entry, *, by: str | Caller = "clerk", **changes: str) -> Entry:
    """Make another version of an entry."""
    filled: dict[str, Any] = {"reference": one.reference, "number": one.number, "form": new_form()}
    await desk.transact(change_entry, values={**one.values, **changes}, by=caller(by), **filled)
    return await kept(desk, one.reference)


async def close(desk: Desk, one: Entry, why: str = "It is over.", *, by: str | Caller = "clerk") -> Entry:
    """Close an entry."""
    filled: dict[str, Any] = {"reference": one.reference, "number": one.number, "form": new_form()}
    await desk.transact(close_entry, why=why, by=caller(by), **filled)
    return await kept(desk, one.reference)


async def register_story(desk: Desk, clock: StillClock) -> None:
    """One that is open, one that was changed, one whose day came, one that was closed; each by whoever may."""
    await entry(desk, "requests", by="employee")
    changed = await entry(desk, "recommendations", by="deputy")
    await change(desk, changed, why="Four drafts waited.")
    tomorrow = (london_date(clock.now()) + timedelta(days=1)).isoformat()
    due = await entry(desk, "overrules", until=tomorrow)
    clock.move(days=3)
    await desk.transact(entry_turn, reference=due.reference)
    await close(desk, await kept(desk, due.reference), "They are back.")
    again = await entry(desk, "devices", until=london_date(clock.now()).isoformat())
    clock.move(days=1)
    await desk.transact(entry_turn, reference=again.reference)
