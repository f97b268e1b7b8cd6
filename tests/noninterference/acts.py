"""What happens at a council, drawn at random from a seed: the same seed gives the same history.

Nothing is looked at here. An act names who does what and carries a seed of its own for every choice that it leads
to, so that what others do beside it changes nothing in it.
"""

from dataclasses import dataclass
from random import Random

EVERYBODY = ("clerk", "deputy", "chair", "employee", "employee2", "volunteer", "councillor", "councillor2", "guest")
"""Who acts; each may be X."""
SUBJECTS = ("clerk", "deputy", "chair", "employee", "councillor", "volunteer")
"""Whom a report is about, in turn."""

_DRAFTERS = ("employee", "employee", "employee2", "volunteer", "clerk", "deputy")
_MINUTES = (1, 7, 60, 60 * 5, 60 * 12, 60 * 24, 60 * 24 * 4, 60 * 24 * 11, 60 * 24 * 40, 60 * 24 * 95)


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that somebody does: `kind` is a method of `tests.noninterference.people.People`."""

    kind: str
    who: str
    seed: str
    amount: int = 0
    secret: bool = False
    """Whether it exists only in the run with reports about X."""


_KINDS = {
    "drafts": 5,
    "presses": 9,
    "clicks_what_is_not_theirs": 2,
    "opens_home": 3,
    "types": 3,
    "writes": 2,
    "sends_nonsense": 1,
    "asks_about_purdah": 1,
    "sets_purdah": 1,
    "reports_another": 1,
    "deals_with_reports": 1,
    "types_about_reports": 1,
}
"""What is done in both runs, and how often beside the others."""

_SECRET_KINDS = {"reports_x": 3, "deals_with_reports": 5, "follows_up": 3, "types_about_reports": 1}


def history(seed: int, x: str, length: int) -> list[Act]:
    """The acts of one history, in order, with those in confidence among them."""
    rng = Random(f"history {seed}")
    acts = [Act("drafts", "employee", f"{seed}:first")]
    for number in range(length):
        name = f"{seed}:{number}"
        if rng.random() < 0.2:
            acts.append(Act("time_goes_by", "nobody", name, rng.choice(_MINUTES)))
            continue
        kind = rng.choices(list(_KINDS), list(_KINDS.values()))[0]
        who = rng.choice(_DRAFTERS) if kind == "drafts" else rng.choice((*EVERYBODY, x, "clerk", "deputy"))
        acts.append(Act(kind, "clerk" if kind == "sets_purdah" and rng.random() < 0.6 else who, name))
    acts.append(Act("time_goes_by", "nobody", f"{seed}:last", 60 * 26))
    return _with_reports(acts, seed, x)


def _with_reports(acts: list[Act], seed: int, x: str) -> list[Act]:
    """The acts with those about reports about X between them; who does those is never X."""
    rng = Random(f"reports {seed}")
    others = [who for who in EVERYBODY if who != x]
    mixed: list[Act] = []
    reported = False
    for number, act in enumerate(acts):
        mixed.append(act)
        while rng.random() < 0.35:
            kind = rng.choices(list(_SECRET_KINDS), list(_SECRET_KINDS.values()))[0] if reported else "reports_x"
            reported = True
            mixed.append(Act(kind, rng.choice(others), f"{seed}:secret:{number}:{len(mixed)}", secret=True))
    if not reported:
        mixed.insert(1, Act("reports_x", rng.choice(others), f"{seed}:secret:0", secret=True))
    return mixed
