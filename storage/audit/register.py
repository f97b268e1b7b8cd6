"""Whether the list of people and the register of accounts are what the journal came to, and each acted in their office.

Offices and standings are replayed from the entries about people; whatever somebody did is judged by what they held
then. Clauses 1.1, 3.1, Intro-2a.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row

from chatops.policy.authority.powers import APPROVING_OFFICES
from chatops.policy.people import Office, Standing
from chatops.ports.council import Council
from storage.audit.notes import Notes
from storage.audit.rows import linked_identities, listed_people, registered_accounts, same_or_none

Entry = dict[str, Any]

ACTS = {
    "people:recorded": 2,
    "account:recorded": 3,
    "people:linked": 2,
    "people:unlinked": 2,
    "people:platforms-chosen": 2,
}
COVERS = {
    "people": "council person standing office on_both",
    "identities": "council identity person",
    "accounts": "council key name address network left_at",
}
_BY_THE_CLERK = {
    "purdah:set",
    "purdah:ended",
    "purdah:names-given",
    "question:left-out",
    "retention:changed",
    "reader:given",
}
"""What only the Town Clerk does. House rule 4, clause PS-4c."""
_BY_THE_CLERK_OR_NOBODY = {"calendar:recorded", "people:linked", "people:unlinked"}
"""What only the Town Clerk does in chat; the bot gives the calendar its first address, and the rest is done on the
server too. Clause 1.1, house rule 4."""
_BY_AN_OFFICER = {"pause:set", "pause:ended", "draft:let-through", "reader:ended"}
"""What only the Town Clerk or the Deputy does. House rule 9."""
_BY_THE_BOT = {
    "question:erased",
    "reader:opened",
    "people:changed",
    "approver:reminded",
    "draft:escalated",
    "draft:rerouted",
    "delegation:over",
    "policy:published",
    "purdah:announced",
    "purdah:over",
    "pause:over",
    "purdah:names-erased",
    "purdah:exemptions-listed",
    "own-drafts:switched",
    "own-drafts:listed",
    "sealed:committed",
    "journal:reconciled",
}
"""What nobody does: the bot does it by itself, or somebody at the command line."""
_ABOUT_NOTHING = {
    "own-drafts:switched",
    "people:recorded",
    "people:changed",
    "people:linked",
    "people:unlinked",
    "people:platforms-chosen",
    "approver:reminded",
    "purdah:names-given",
    "purdah:names-erased",
    "calendar:recorded",
    "sealed:committed",
    "journal:reconciled",
}
"""What concerns no one thing that has a reference."""


class RegisterCheck:
    """Follows the entries about people and accounts, then compares what they come to with the records.

    `ever_listed` are all who were on the list of people at some time.
    """

    def __init__(self, findings: Notes) -> None:
        self._findings = findings
        self._people: dict[str, tuple[str, str | None]] = {}
        self._identities: dict[str, str] = {}
        self._on_both: set[str] = set()
        self._accounts: dict[str, Entry] = {}
        self.ever_listed: set[str] = set()

    def office(self, person: str) -> str | None:
        """Return the approving office of an employee, or None."""
        standing, office = self._people.get(person, ("", None))
        return office if standing == Standing.EMPLOYEE and office in APPROVING_OFFICES else None

    def officers(self) -> list[str]:
        """Everybody who holds an approving office."""
        return [person for person in self._people if self.office(person)]

    def holds(self, person: str) -> str | None:
        """Return the office of a person, the Chair's too, or None."""
        return self._people.get(person, ("", None))[1]

    def standing(self, person: str) -> str:
        """Return the standing of a person, empty when they are not on the list."""
        return self._people.get(person, ("", None))[0]

    def follow(self, entry: Entry) -> Iterator[str]:
        """Take in any entry, and say what is wrong with the office it was done in, in the rest of a sentence.

        Raises KeyError, TypeError for an entry without its details.
        """
        act, details = entry["act"], entry["details"]
        held = self._people.get(entry["by"], ("", None))[1]
        if entry["office"] != held:
            who = entry["by"] or "the bot"
            yield f"{who} did this in another office than they held."
        if act == "people:recorded" and entry["by"] is not None:
            yield from self._kept_by_officer(entry)
        if act in _BY_THE_BOT and entry["by"] is not None:
            yield f"{entry['by']} did what nobody does but the bot."
        if act == "attempt:refused" and entry["by"] is None:
            yield "it says of nobody that they tried what was refused."
        if act in _ABOUT_NOTHING and entry["reference"]:
            yield f"it is about {entry['reference']}, and such an entry is about no one thing."
        by_the_clerk = act in _BY_THE_CLERK or (act in _BY_THE_CLERK_OR_NOBODY and entry["by"] is not None)
        if by_the_clerk and held != Office.TOWN_CLERK:
            yield "this is for the Town Clerk alone."
        # Nobody: the settings say with which accounts a council begins.
        if act == "account:recorded" and entry["by"] is not None and not self.office(entry["by"]):
            yield "this is for the Town Clerk and the Deputy alone."
        if act == "people:platforms-chosen" and details["both"] and not self._has_both(entry["by"]):
            yield f"{entry['by']} chose two platforms and had an account on one alone."
        if act in _BY_AN_OFFICER and held not in APPROVING_OFFICES:
            yield "this is for the Town Clerk and the Deputy."
        self._take_in(entry, details)

    def _kept_by_officer(self, entry: Entry) -> Iterator[str]:
        """House rule 14: an officer keeps the list, and no one person alone changes who holds an office."""
        if self.office(entry["by"]) is None:
            yield f"{entry['by']} changed the list of people and held no office that may."
        if entry["details"]["office"] or self._people.get(entry["details"]["person"], ("", None))[1]:
            yield f"{entry['by']} alone changed who holds an office."

    def _take_in(self, entry: Entry, details: dict[str, Any]) -> None:
        """Follow the list of people, their accounts, and the register of official accounts."""
        act = entry["act"]
        if act == "people:recorded":
            self._people.pop(details["person"], None)
            self.ever_listed.add(details["person"])
            if details["standing"] is not None:
                self._people[details["person"]] = (details["standing"], details["office"])
            else:
                self._on_both.discard(details["person"])
        elif act == "people:linked":
            self._identities[details["identity"]] = details["person"]
        elif act == "people:unlinked":
            self._identities.pop(details["identity"])
            if not self._has_both(details["person"]):
                self._on_both.discard(details["person"])
        elif act == "people:platforms-chosen":
            self._on_both = self._on_both | {entry["by"]} if details["both"] else self._on_both - {entry["by"]}
        elif act == "account:recorded":
            # What was taken off the list before version 3 was not kept.
            self._accounts.pop(entry["reference"], None)
            if details["official"] or entry["version"] > 2:
                self._accounts[entry["reference"]] = entry

    def _has_both(self, person: str) -> bool:
        """Return whether somebody has an account on another platform than the one that they are known by."""
        theirs = (identity for identity, whose in self._identities.items() if whose == person)
        return any(identity.partition(":")[0] != person.partition(":")[0] for identity in theirs)

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        people = listed_people(connection, council)
        for person in sorted(people.keys() | self._people.keys()):
            known = self._people.get(person)
            if people.get(person) != ((*known, person in self._on_both) if known else None):
                self._findings.add(f"The list of people says of {person} what the journal does not.")
        identities = linked_identities(connection, council)
        for identity in sorted(identities.keys() | self._identities.keys()):
            if identities.get(identity) != self._identities.get(identity):
                self._findings.add(f"The records say of whose account {identity} is what the journal does not.")
        accounts = registered_accounts(connection, council)
        for key in sorted(accounts.keys() | self._accounts.keys()):
            if not _same_account(accounts.get(key), self._accounts.get(key)):
                self._findings.add(f"The register of accounts says of “{key}” what the journal does not.")


def _same_account(row: Row[Any] | None, entry: Entry | None) -> bool:
    """Return whether a row says what the last entry about the account does. The first versions did not say all of
    it.
    """
    if row is None or entry is None:
        return False
    details, version = entry["details"], entry["version"]
    named = version < 2 or row.name == details["name"]
    placed = version < 3 or row.network == details["network"]
    left = None if details["official"] else entry["at"]
    return named and placed and row.address == details["address"] and same_or_none(row.left_at, left)
