"""Who may decide, checked a second time from the journal alone: offices, delegations and approvals as they stood then.

Shares no code with the product. Entries are read in the journal's order, which is the order in which they happened.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from tests.support.invariants.templates import BY_TEMPLATE

OFFICERS = {"Town Clerk", "Deputy Town Clerk"}
DECISIONS = {
    "draft:approved",
    "draft:rejected",
    "draft:changes-requested",
    "draft:approved-again",
    "draft:confirmed",
    "draft:taken-back",
    "draft:turned-down",
    "draft:commented",
}
NOTHING_GOES_OUT = {"draft:taken-back", "draft:turned-down", "draft:commented"}
APPROVALS = {"draft:approved", "draft:approved-again", "draft:confirmed"}
Entries = list[dict[str, Any]]


class Council:
    """Who holds what and what is lent, as far as the journal has been read."""

    def __init__(self) -> None:
        self.people: dict[str, tuple[str | None, str | None]] = {}
        self.lent: dict[str, dict[str, Any]] = {}
        self.authors: dict[str, set[str]] = defaultdict(set)
        self.own_allowed = False
        self.own: set[tuple[str, int]] = set()
        self.absent: dict[str, dict[str, Any]] = {}
        self.linked: dict[str, str] = {}

    def read(self, entry: dict[str, Any]) -> None:
        """Take in the next entry."""
        details = entry["details"]
        match entry["act"]:
            case "people:recorded":
                self.people[details["person"]] = (details["standing"], details["office"])
            case "draft:submitted" | "draft:revised" | "draft:taken-over":
                self.authors[entry["reference"]].add(entry["by"])
            case "delegation:lent":
                self.lent[entry["reference"]] = {"since": entry["at"], **details}
            case "delegation:ended" | "delegation:over":
                self.lent[entry["reference"]]["gone"] = entry["at"]

            case "own-drafts:switched":
                self.own_allowed = bool(details["on"])
            case "people:linked":
                self.linked[details["identity"]] = details["person"]
            case "people:unlinked":
                self.linked.pop(details["identity"], None)
            case "absence:set" | "absence:ended":
                self.absent[entry["reference"]] = details

    def away(self, person: str, at: datetime) -> bool:
        """Whether somebody has said that they are away then."""
        theirs = [one for one in self.absent.values() if one["person"] == person]
        return any(
            datetime.fromisoformat(one["begins"]) <= at
            and (one["ends"] is None or at < datetime.fromisoformat(one["ends"]))
            for one in theirs
        )

    def alone(self, person: str, at: datetime, *, urgent: bool) -> bool:
        """Whether the other office is vacant, or its holder is away and it is an emergency."""
        others = [one for one in self.people if self.officer(one) and one != person]
        return not others or (urgent and all(self.away(one, at) for one in others))

    def officer(self, person: str) -> str | None:
        """The office by which somebody decides, or None."""
        standing, office = self.people.get(person, (None, None))
        return office if standing == "employee" and office in OFFICERS else None

    def employee(self, person: str) -> bool:
        return self.people.get(person, (None, None))[0] == "employee"


def every_decision_had_authority(entries: Entries, revisions: dict[tuple[str, int], dict[str, Any]]) -> Iterator[str]:
    """Whoever decided held the office, or a delegation that was in force, for this case; and wrote none of it."""
    council = Council()
    for entry in entries:
        council.read(entry)
        if entry["by"] in council.linked:
            yield f"{entry['act']} by {entry['by']}, which is an account of {council.linked[entry['by']]} and no person"
        if entry["act"] in DECISIONS:
            row = revisions[(entry["reference"], entry["details"]["revision"])]
            yield from _judged(entry, council, json.loads(row["accounts"]), urgent=bool(row["urgent"]))


def _judged(entry: dict[str, Any], council: Council, accounts: list[str], *, urgent: bool) -> Iterator[str]:
    by, reference, details = entry["by"], entry["reference"], entry["details"]
    what = f"{entry['act']} of {reference} by {by}"
    if by in council.authors[reference]:
        yield from _own(entry, council, what, urgent=urgent)
    elif details.get("own"):
        yield f"{what}, who is said to have written it"
    if "delegation" not in details:
        if council.officer(by) is None or council.officer(by) != entry["office"]:
            yield f"{what} without an office that decides"
        return
    lent = council.lent.get(details["delegation"])
    if lent is None:
        yield f"{what} under a delegation that there is not"
        return
    now, since, ends = (datetime.fromisoformat(at) for at in (entry["at"], lent["since"], lent["ends"]))
    if not since <= now < ends or lent.get("gone"):
        yield f"{what} under {details['delegation']}, which did not hold then"
    if lent["delegate"] != by or not council.employee(by):
        yield f"{what} under {details['delegation']}, which was not theirs"
    if council.officer(lent["lender"]) is None or lent["lender"] in council.authors[reference]:
        yield f"{what} under {details['delegation']}, whose lender may not decide it"
    of_draft, of_account = (_case(details["delegation"], case) for case in (reference, (accounts or [""])[0]))
    fits = {
        "one draft": of_draft == lent["case"],
        "one account": len(accounts) == 1 and of_account == lent["case"],
        # What was taken back, or said, goes out nowhere, so nothing has to be stated of it.
        "one topic or event": bool(details["stated"]) or entry["act"] in NOTHING_GOES_OUT,
    }
    if not fits[lent["kind"]]:
        yield f"{what} under {details['delegation']}, which is for another case"


def _own(entry: dict[str, Any], council: Council, what: str, *, urgent: bool) -> Iterator[str]:
    """House rule 1: an officer approves their own with a reason, where nobody else could, and then again."""
    details, revision = entry["details"], (entry["reference"], entry["details"]["revision"])
    first = entry["act"] == "draft:approved" and details.get("own") and details["reason_digest"]
    again = entry["act"] in APPROVALS and revision in council.own
    at = datetime.fromisoformat(entry["at"])
    if not (first or again) or not council.own_allowed or not council.alone(entry["by"], at, urgent=urgent):
        yield f"{what}, who wrote part of it"
    council.own.add(revision)


def released_on_standing_authority(entries: Entries) -> Iterator[str]:
    """What is released rests on an approval whose maker is an officer still, or an employee if it was lent to them."""
    council = Council()
    approvals: dict[str, dict[str, Any]] = {}
    series: set[str] = set()
    for entry in entries:
        council.read(entry)
        if entry["act"] == "template:proposed" and "series" in entry["details"]:
            series.add(entry["reference"])
        if entry["act"] in APPROVALS | {BY_TEMPLATE}:
            approvals[entry["reference"]] = entry
        if entry["act"] != "draft:released":
            continue
        approval = approvals.get(entry["reference"])
        if approval is None or approval["details"]["revision"] != entry["details"]["revision"]:
            yield f"{entry['reference']} was released without an approval of that revision"
        elif approval["act"] == BY_TEMPLATE:
            # It rests on its template (`uses_rest_on_templates_that_hold`), of a series on whoever approved that too.
            approver = approval["details"]["approver"]
            if approval["details"]["template"] in series and council.officer(approver) is None:
                yield f"{entry['reference']} was released for a series that {approver} approved, no officer any more"
        elif "delegation" in approval["details"] and not council.employee(approval["by"]):
            yield f"{entry['reference']} was released on the approval of {approval['by']}, no employee any more"
        elif "delegation" not in approval["details"] and council.officer(approval["by"]) is None:
            yield f"{entry['reference']} was released on the approval of {approval['by']}, no officer any more"


def loans_are_kept(entries: Entries, kept: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Each delegation was lent by an officer to another employee, for 90 days at most, ends once, and is on record."""
    council = Council()
    for entry in entries:
        details, reference = entry["details"], entry["reference"]
        if entry["act"] == "delegation:lent":
            lasts = datetime.fromisoformat(details["ends"]) - datetime.fromisoformat(entry["at"])
            if not timedelta(0) < lasts <= timedelta(days=90):
                yield f"{reference} lasts {lasts}"
            if council.officer(details["lender"]) is None or entry["by"] != details["lender"]:
                yield f"{reference} was lent by {details['lender']}, who may not"
            if not council.employee(details["delegate"]) or council.officer(details["delegate"]):
                yield f"{reference} was lent to {details['delegate']}"
        elif entry["act"] in {"delegation:ended", "delegation:over"} and council.lent[reference].get("gone"):
            yield f"{reference} ended twice"
        council.read(entry)
    if set(kept) != set(council.lent):
        yield f"delegations {set(kept)} are kept and {set(council.lent)} journalled"
    for reference, row in kept.items():
        if bool(row["over"]) != bool(council.lent.get(reference, {}).get("gone")):
            yield f"{reference} is over or not, and the journal says otherwise"


def _case(reference: str, case: str) -> str:
    return hashlib.sha256(f"{reference}\n{case}".encode()).hexdigest()
