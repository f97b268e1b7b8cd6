"""The register of who agreed to be named in a post. Clause 5.10: employees are not discussed without their approval."""

from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Person
from chatops.policy.registers.register import LONGEST, Entry, Field, FieldKind, Register, Who

ASKED, AGREED, REFUSED = "asked", "agreed", "refused"
MOST_ASKED = 4
"""People who are asked of one draft at a time."""
_ANSWERS = ((ASKED, "Not yet"), (AGREED, "Yes, I agree"), (REFUSED, "No, I do not agree"))

AGREEMENTS = Register(
    "agreements",
    "Agreements to be named",
    "agreement",
    "5.10",
    "Employees and volunteers who are named in a draft post are asked whether they agree. Only they answer.",
    (
        Field("person", "Who is named?", FieldKind.PERSON, hint="They are asked.", listed=True, told=True),
        Field("draft", "In which draft?", FieldKind.LINE, hint="Its reference, such as DR-7KQ2M9."),
        Field("about", "What it says of them", FieldKind.WORDS),
        Field("answer", "Do you agree to it?", FieldKind.CHOICE, options=_ANSWERS, optional=True, listed=True),
    ),
    reads=Who.EMPLOYEES,
    writes=Who.STAFF,
    closes=Who.EMPLOYEES,
    told="you are named in a draft post. Open it to read what it says, and say whether you agree.",
)


def only_they_answer(entry: Entry, actor: Actor) -> list[Objection]:
    """5.10: whoever is named says whether they agree, and nobody says it for them. Nothing of other registers."""
    if entry.register != AGREEMENTS.key or entry.values.get("person") == str(actor.person):
        return []
    return [Objection("5.10", "Only the person who is named can say whether they agree.")]


def answer_of(entry: Entry) -> str:
    """Return what somebody answered; what others put down for them counts as not answered."""
    theirs = str(entry.by) == entry.values.get("person")
    return entry.values.get("answer") or ASKED if theirs else ASKED


def is_of_draft(entry: Entry, draft: str) -> bool:
    """Return whether an entry asks about this draft."""
    return entry.register == AGREEMENTS.key and entry.values.get("draft", "").strip().upper() == draft


def said_of_them(words: str) -> str:
    """Return the words of a draft as an entry holds them: all of them, or their beginning and a note of the rest."""
    most = LONGEST[FieldKind.WORDS]
    if len(words) <= most:
        return words
    note = "… (the rest is in the draft)"
    return f"{words[: most - len(note)]}{note}"


def may_be_asked(person: Person, author: Person) -> bool:
    """Return whether somebody is asked: an author who names themselves has agreed by writing it."""
    return person != author
