"""The figures of the yearly review below headings, each beside that of the time before."""

from collections.abc import Mapping
from dataclasses import dataclass

from chatops.policy.clauses import CLAUSES
from chatops.policy.registers.catalogue import REGISTERS
from chatops.policy.yearly_review import Figures

Row = tuple[str, str, str]
"""A label, its figure, and that of the time before; the last is empty where there is none to compare."""
_WITHIN = ((1, "an hour"), (4, "four hours"), (24, "a day"), (72, "three days"))
_CLAUSES = {key: str(one) for key, one in CLAUSES.items()}


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, and figures below it, none where nothing happened; `headings` stand above the columns of its rows."""

    title: str
    rows: tuple[Row, ...]
    headings: tuple[str, str, str] = ("What", "These days", "The time before")


def sections(found: Figures, before: Figures, names: Mapping[str, str]) -> tuple[Section, ...]:
    """Return everything that is counted. `names` says what accounts are called, by their keys."""
    return (
        Section("Posts on each account", _each(found.posted, before.posted, names)),
        Section("Decisions", _each(found.verdicts, before.verdicts)),
        Section("Time to decide", _hours(found, before)),
        Section("Clauses cited when a draft was refused", _each(found.refused, before.refused, _CLAUSES)),
        Section("Clauses cited when changes were requested", _each(found.sent_back, before.sent_back, _CLAUSES)),
        Section("Clauses under which the checks asked something", _each(found.prompted, before.prompted, _CLAUSES)),
        Section("Authority", _authority(found, before)),
        Section("Allowed in purdah", _each(found.exempted, before.exempted)),
        Section("What did not go the usual way", _course(found, before)),
        Section("After posting", _each(found.after, before.after)),
        Section("Accessibility", _accessibility(found, before)),
        Section("Devices that posts were made from (9.7)", _devices(found, before)),
        Section("The policy", _policy(found, before)),
        Section("Registers", tuple(_register(key, found, before) for key in REGISTERS)),
    )


def within(found: Figures, hours: int) -> int:
    """Return how many of the decisions took less than these hours."""
    return sum(took < hours for took in found.hours)


def hours_said(hours: float) -> str:
    """Return how long something took, as it is said."""
    if hours < 1:
        return "an hour"
    return f"{hours:,.0f} hours" if round(hours) != 1 else "one hour"


def _hours(found: Figures, before: Figures) -> tuple[Row, ...]:
    if found.median_hours is None:
        return ()
    then = hours_said(before.median_hours) if before.median_hours is not None else "none"
    half: Row = ("Half of the decisions within", hours_said(found.median_hours), then)
    return half, *(
        _row(f"Decided in less than {said}", within(found, top), within(before, top)) for top, said in _WITHIN
    )


def _authority(found: Figures, before: Figures) -> tuple[Row, ...]:
    return (
        _row("Delegations begun (3.1.1)", found.delegations, before.delegations),
        _row("Decisions under a delegation (3.1.1)", found.delegated, before.delegated),
        _row("Approvals of one's own draft", found.own, before.own),
        _row("Approved by the bot under a template", found.templates, before.templates),
        _row("Contact details that an approver allowed (5.12)", found.allowed, before.allowed),
        _row("Uses of routine notices in purdah", found.routine, before.routine),
    )


def _course(found: Figures, before: Figures) -> tuple[Row, ...]:
    return (
        _row("Put before the other of the two because nobody had decided", found.escalated, before.escalated),
        _row("Lapsed without a decision", found.lapsed, before.lapsed),
        _row("Approved afresh, because it was late or purdah came between", found.afresh, before.afresh),
        _row("Approvals taken back", found.taken_back, before.taken_back),
        _row("Pauses", found.pauses, before.pauses),
    )


def _accessibility(found: Figures, before: Figures) -> tuple[Row, ...]:
    return (
        _row("Versions that were given advice on it", found.advised, before.advised),
        ("Pictures with a description", _of(found.described, found.pictures), _of(before.described, before.pictures)),
    )


def _devices(found: Figures, before: Figures) -> tuple[Row, ...]:
    return (
        _row("The council's own", found.own_devices, before.own_devices),
        _row("Another, with consent or as an exception by the Town Clerk", found.consented, before.consented),
        _row("Another, without consent", found.unconsented, before.unconsented),
    )


def _policy(found: Figures, before: Figures) -> tuple[Row, ...]:
    read = ((f"Have read it: {standing}s", _of(*how_many), "") for standing, how_many in found.reading.items())
    return _row("Editions published", found.editions, before.editions), *read


def _register(key: str, found: Figures, before: Figures) -> Row:
    made, still, due = (figures.get(key, 0) for figures in (found.made, found.open, found.due))
    return (
        REGISTERS[key].title,
        f"{made:,} made, {still:,} open now, {due:,} to be looked at",
        f"{before.made.get(key, 0):,} made",
    )


def _each(now: Mapping[str, int], then: Mapping[str, int], names: Mapping[str, str] | None = None) -> tuple[Row, ...]:
    """Return a row for each kind of thing, most first; those of the time before alone at the end."""
    ordered = sorted(now.keys() | then.keys(), key=lambda one: (-now.get(one, 0), -then.get(one, 0), one))
    called = names or {}
    return tuple(_row(called.get(key, key.capitalize()), now.get(key, 0), then.get(key, 0)) for key in ordered)


def _row(label: str, now: int, then: int) -> Row:
    return label, f"{now:,}", f"{then:,}"


def _of(some: int, of_all: int) -> str:
    return f"{some:,} of {of_all:,}"
