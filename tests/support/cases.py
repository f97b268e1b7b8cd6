"""Confidential cases as rules see them, without fault unless a test changes something."""

from datetime import date
from typing import Any

from chatops.policy.breaches.case import Case, Category, Report, Subjects, Unnamed
from chatops.policy.people import Office, Person
from tests.support.council import PEOPLE

OPENED = date(2027, 3, 1)
"""A Monday."""


def case(
    *about: str,
    offices: frozenset[Office] = frozenset(),
    unnamed: Unnamed | None = None,
    might_be: frozenset[Office] = frozenset(),
    **changes: Any,
) -> Case:
    """A case about these people, who held these offices when it was made, or perhaps about the holders of others."""
    report: dict[str, Any] = {
        "reporter": PEOPLE["volunteer"],
        "known": False,
        "subjects": Subjects(frozenset(PEOPLE[name] for name in about), unnamed, offices, might_be=might_be),
        "category": Category.OTHER,
        "what": "It was on somebody's own page.",
    }
    of_report = {name: changes.pop(name) for name in list(changes) if name in report}
    return Case(
        **{"reference": "BR-" + "0" * 26, "report": Report(**report | of_report), "opened_on": OPENED} | changes
    )


def people(*names: str) -> tuple[Person, ...]:
    """These people."""
    return tuple(PEOPLE[name] for name in names)
