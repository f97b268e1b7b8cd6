"""Uses of templates, checked a second time from the journal alone: what the bot approved, and what went out on that.

Shares no code with the product. Entries are read in the journal's order, which is the order in which they happened.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

BY_TEMPLATE = "draft:approved-by-template"
_AFRESH = {"draft:approved", "draft:approved-again", "draft:confirmed"}
_OFFICERS = {"Town Clerk", "Deputy Town Clerk"}


class Templates:
    """The templates by the journal so far: which were approved by whom, until when, and whether they are on."""

    def __init__(self) -> None:
        self.on = False
        self.ends: dict[str, datetime] = {}
        self.approved: dict[str, str] = {}
        self.used_by: dict[str, str] = {}
        self.days: set[tuple[str, str]] = set()

    def read(self, entry: dict[str, Any]) -> Iterator[str]:
        """Take in the next entry. Gives what is wrong with it."""
        about, by, details = entry["reference"], entry["by"], entry["details"]
        match entry["act"]:
            case "template:switched":
                self.on = bool(details["on"])
                if entry["office"] != "Town Clerk":
                    yield f"templates were switched by {by}, {entry['office']}"
            case "template:proposed":
                self.ends[about] = datetime.fromisoformat(details["ends"])
                self.used_by[about] = by
            case "template:approved":
                self.approved[about] = by
                if entry["office"] not in _OFFICERS or self.used_by[about] == by:
                    yield f"{about} was approved by {by}, {entry['office']}"
            case "template:ended":
                self.ends[about] = datetime.min.replace(tzinfo=self.ends[about].tzinfo)
            case "template:used":
                self.used_by[about] = by
            case "series:made" | "series:left-out":
                days = {(about, day) for day in details.get("days", [details.get("day")])}
                if by is not None or days & self.days:
                    yield f"{about} was made by {by}, or twice for {days & self.days}"
                self.days |= days

    def holds(self, template: str, at: str) -> bool:
        """Whether uses of it may go out then."""
        return self.on and template in self.approved and datetime.fromisoformat(at) < self.ends[template]


def uses_rest_on_templates_that_hold(entries: list[dict[str, Any]]) -> Iterator[str]:
    """The bot approves a use, and it is released on that, while its template holds; no approver uses their own."""
    templates, rests_on = Templates(), dict[str, str]()
    for entry in entries:
        yield from templates.read(entry)
        about, at = entry["reference"], entry["at"]
        if entry["act"] == BY_TEMPLATE:
            template = rests_on[about] = entry["details"]["template"]
            if entry["by"] is not None or not templates.holds(template, at):
                yield f"{about} was approved as a use of {template}, which did not hold"
            elif templates.used_by[about] == templates.approved[template]:
                yield f"{about} was made of {template} by whoever had approved that"
        if entry["act"] in _AFRESH:
            rests_on.pop(about, None)
        if entry["act"] == "draft:released" and about in rests_on and not templates.holds(rests_on[about], at):
            yield f"{about} was released as a use of {rests_on[about]}, which held no longer"
