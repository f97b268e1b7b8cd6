"""The register of consents to what belongs to somebody else, or shows them. Clause 5.5."""

from collections.abc import Collection, Iterable
from datetime import date

from chatops.policy.objections import Objection
from chatops.policy.registers.register import Due, Entry, Field, FieldKind, Register, State, Values, Who

MOST_CONSENTS = 10
"""Consents that one draft rests on."""


def consent_ends_after_it_begins(values: Values) -> list[Objection]:
    """5.5: a consent is given for a time."""
    if values.get("given", "") > values.get("until", ""):
        return [Objection("5.5", "The day on which it ends is before the day on which it was given.", "until")]
    return []


CONSENTS = Register(
    "consents",
    "Consents",
    "consent",
    "5.5",
    "Who agreed that the council may use their pictures or words, or show them: to what, for what and until when.",
    (
        Field("what", "To what? Which picture, film or words", FieldKind.LINE, hint="Without names if you can."),
        Field("who", "Who agreed", FieldKind.LINE, hint="The owner, or the person shown; for a child, a parent."),
        Field("purpose", "For what may it be used?", FieldKind.WORDS),
        Field("given", "Given on which day?", FieldKind.DAY),
        Field("until", "Until which day?", FieldKind.DAY, hint="You are reminded then.", listed=True),
        Field("kept", "Where the written consent is kept", FieldKind.LINE, optional=True),
    ),
    reads=Who.EMPLOYEES,
    writes=Who.EMPLOYEES,
    closes=Who.EMPLOYEES,
    due=Due(field="until"),
    reminder="This consent ends: ask for it again and change its end, or take down what rests on it, and close it.",
    rule=consent_ends_after_it_begins,
    closing="Was it withdrawn, or is it over? Say when, and how you know.",
)


def stands(entry: Entry, today: date) -> bool:
    """Return whether somebody may rest a post on a consent on this day, in London."""
    ours = entry.register == CONSENTS.key and entry.state is not State.CLOSED
    return ours and entry.values.get("until", "") >= today.isoformat()


def consents_hold(wanted: Collection[str], standing: Iterable[str]) -> list[Objection]:
    """5.5: each consent that a draft rests on was given, is not withdrawn, and has not ended."""
    gone = sorted(set(wanted) - set(standing))
    if gone:
        which = " and ".join(gone[:MOST_CONSENTS])
        sentence = f"It rests on a consent that was withdrawn or has ended: {which}. Take out what it is about."
        return [Objection("5.5", sentence, "consents")]
    if len(wanted) > MOST_CONSENTS:
        return [Objection("5.5", f"Choose {MOST_CONSENTS} consents at most.", "consents")]
    return []
