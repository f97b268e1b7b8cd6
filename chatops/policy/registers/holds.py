"""The register of legal holds: nothing that one is on is erased until it is lifted. Clause 6.4.

A confidential report has a hold of its own, which those who handle it set, and which is in no register.
"""

from collections.abc import Iterable

from chatops.policy import references
from chatops.policy.objections import Objection
from chatops.policy.people import Person
from chatops.policy.registers.register import Due, Entry, Field, FieldKind, Register, State, Values, Who

_KINDS = (references.DRAFT, references.QUESTION, references.REGISTER, references.SUGGESTION)
"""What may be held by its reference, with all that belongs to it: a draft with its versions and pictures."""


def held_reference(values: Values) -> str | None:
    """Return the reference of the one thing that is held; None where there is none in it."""
    read = (references.read(values.get("what", ""), kind) for kind in _KINDS)
    return next((reference for reference in read if reference), None)


def hold_says_what(values: Values) -> list[Objection]:
    """6.4: a hold is on one thing by its reference, or on everything that one person gave the bot."""
    if values.get("what") and not held_reference(values):
        sentence = "Give the reference of a draft, a question, a suggestion or an entry, such as DR-7KQ2M9."
        return [Objection("6.4", sentence, "what")]
    if bool(values.get("what")) is bool(values.get("person")):
        return [Objection("6.4", "Give one reference, or choose one person: one of the two.", "what")]
    return []


HOLDS = Register(
    "holds",
    "Legal holds",
    "legal hold",
    "6.4",
    "Nothing that a hold is on is erased when its time is over, until the hold is lifted. Write nothing here of a "
    "confidential report: that has a hold of its own.",
    (
        Field("what", "What is held?", FieldKind.LINE, hint="Its reference, such as DR-7KQ2M9.", optional=True),
        Field("person", "Or everything of whom?", FieldKind.PERSON, hint="Drafts, pictures, questions.", optional=True),
        Field("why", "Why is it held?", FieldKind.WORDS),
        Field("asked", "Who asked for it?", FieldKind.LINE, hint="A court, a solicitor, the Town Clerk."),
        Field("review", "When do you look at it again?", FieldKind.DAY, hint="You are reminded then.", listed=True),
    ),
    reads=Who.OFFICERS,
    writes=Who.OFFICERS,
    closes=Who.OFFICERS,
    due=Due(field="review"),
    reminder="Is it needed still? Change its day, or close it: what has had its time is erased then.",
    rule=hold_says_what,
    closing="Why is the hold lifted? What has had its time is erased from then on.",
)


def is_on(values: Values, reference: str, *people: Person) -> bool:
    """Return whether a hold that says this is on one thing, by its reference or by whose it is."""
    return held_reference(values) == reference or values.get("person", "") in {str(one) for one in people}


def standing(entries: Iterable[Entry]) -> list[Entry]:
    """Return the holds among these that are not lifted."""
    return [one for one in entries if one.register == HOLDS.key and one.state is not State.CLOSED]
