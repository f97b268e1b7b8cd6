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

OFFICERS = ("clerk", "deputy", "chair")

_DRAFTERS = ("employee", "employee", "employee2", "volunteer", "clerk", "deputy")
_MINUTES = {1: 2, 7: 2, 60: 3, 60 * 5: 2, 60 * 12: 3, 60 * 24: 3, 60 * 24 * 4: 3, 60 * 24 * 8: 1, 60 * 24 * 95: 0.4}
"""How much time goes by, and how often: minutes to months, so that clocks run out."""
_LONG = 16
"""Acts in a history that goes on for months; each day costs a commitment."""


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
    "asks_about_council": 2,
    "reports_another": 2,
    "deals_with_other_reports": 4,
    "follows_up_on_another": 1,
    "types_about_reports": 2,
    "meddles": 3,
}
"""What is done in both runs, and how often beside the others."""

_COUNCIL_KINDS = {"keeps_lists": 3, "suggests": 1, "asks_about_policy": 1}
"""What is done between them, so that what is done of the others stays what it was."""
_SECRET_KINDS = {"reports_x": 3, "deals_with_reports_about_x": 8, "follows_up_on_x": 3, "opens_mail": 2}
_OF_OFFICERS = {"sets_purdah", "asks_about_council", "deals_with_other_reports"}


def history(seed: int, x: str, length: int) -> list[Act]:
    """The acts of one history, in order, with those in confidence among them."""
    rng = Random(f"history {seed}")
    acts = [Act("drafts", "employee", f"{seed}:first")]
    steps = {step: weight for step, weight in _MINUTES.items() if length >= _LONG or step < 60 * 24 * 30}
    for number in range(length):
        name = f"{seed}:{number}"
        if rng.random() < 0.2:
            acts.append(Act("time_goes_by", "nobody", name, rng.choices(list(steps), list(steps.values()))[0]))
            continue
        kind = rng.choices(list(_KINDS), list(_KINDS.values()))[0]
        acts.append(Act(kind, _who(rng, kind, x), name))
    acts.append(Act("time_goes_by", "nobody", f"{seed}:last", 60 * 26))
    acts.append(Act("looks_around", x, f"{seed}:around"))
    return _with_lists(with_reports(acts, seed, x), seed)


def _who(rng: Random, kind: str, x: str) -> str:
    if kind == "drafts":
        return rng.choice(_DRAFTERS)
    if kind == "meddles" and rng.random() < 0.8:
        return x
    if kind in _OF_OFFICERS and rng.random() < 0.8:
        return rng.choice(OFFICERS)
    return rng.choice((*EVERYBODY, x, "clerk", "deputy"))


def _with_lists(acts: list[Act], seed: int) -> list[Act]:
    """The acts with those between them by which the council keeps its lists, mostly by its officers."""
    rng = Random(f"lists {seed}")
    mixed: list[Act] = []
    for number, act in enumerate(acts):
        mixed.append(act)
        if rng.random() < 0.25:
            kind = rng.choices(list(_COUNCIL_KINDS), list(_COUNCIL_KINDS.values()))[0]
            who = rng.choice(OFFICERS if rng.random() < 0.7 else EVERYBODY)
            mixed.append(Act(kind, who, f"{seed}:lists:{number}"))
    return mixed


def with_reports(acts: list[Act], seed: int, x: str, often: float = 0.35) -> list[Act]:
    """The acts with those about reports about X between them; who does those is never X.

    `often` is how likely it is, from 0 to 1, that there is one more after each.
    """
    rng = Random(f"reports {seed}")
    mixed: list[Act] = []
    reported = False
    for number, act in enumerate(acts):
        mixed.append(act)
        while rng.random() < often:
            kind = rng.choices(list(_SECRET_KINDS), list(_SECRET_KINDS.values()))[0] if reported else "reports_x"
            reported = True
            mixed.append(Act(kind, _not_x(rng, kind, x), f"{seed}:secret:{number}:{len(mixed)}", secret=True))
    if not reported:
        mixed.insert(1, Act("reports_x", _not_x(rng, "reports_x", x), f"{seed}:secret:0", secret=True))
    return mixed


def _not_x(rng: Random, kind: str, x: str) -> str:
    among = OFFICERS if kind.startswith("deals") and rng.random() < 0.85 else EVERYBODY
    return rng.choice([who for who in among if who != x])
