"""The author's statements about a draft, under section 5 of the policy: each is answered, and none has to be made.

Whoever is made to declare what is not so declares nothing. A flood warning gives Floodline's number, which is none of
the council's: its author says so in a note, and the approver reads it.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from chatops.policy.content import wording
from chatops.policy.objections import Objection


class Declaration(StrEnum):
    """What an author declares. The value is what the record keeps."""

    ACCURATE = "accurate"
    RESPECTFUL = "respectful"
    CONFIDENTIAL = "confidential"
    CONSENTED = "consented"
    LINKS = "links"
    EMPLOYEES = "employees"
    CONTACTS = "contacts"


class Reply(StrEnum):
    """How an author answers a declaration. The value is what the record keeps.

    `NOT_SURE` is asked about, and never sent in. `TICKED` is what the record has from the time when there was nothing
    but a box to tick.
    """

    SO = "so"
    DOES_NOT_APPLY = "does-not-apply"
    SEE_NOTE = "see-note"
    NOT_SURE = "not-sure"
    TICKED = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One declaration: its clause, its sentence, and in a word or two what it is about.

    `may_not_apply` is false where it is about every post: there is none that need not be accurate. `ask_if_unsure` is
    whether the policy says to ask first.
    """

    clause: str
    sentence: str
    about: str
    may_not_apply: bool = True
    ask_if_unsure: bool = False

    @property
    def offered(self) -> tuple[Reply, ...]:
        """The answers that a form offers: those with which it may be sent in, and one that asks first."""
        return (*self.replies, Reply.NOT_SURE) if self.ask_if_unsure else self.replies

    @property
    def replies(self) -> tuple[Reply, ...]:
        """The answers with which a draft may be sent in."""
        return (Reply.SO, Reply.DOES_NOT_APPLY, Reply.SEE_NOTE) if self.may_not_apply else (Reply.SO, Reply.SEE_NOTE)


STATEMENTS: dict[Declaration, Statement] = {
    Declaration.ACCURATE: Statement("5.1", "It is honest, and every fact in it is accurate", "accuracy", False),
    Declaration.RESPECTFUL: Statement("5.2", "It is respectful, not political, and offends nobody", "respect", False),
    Declaration.CONFIDENTIAL: Statement(
        "5.4", "Nothing in it is confidential or private", "privacy", False, ask_if_unsure=True
    ),
    Declaration.CONSENTED: Statement(
        "5.5", "Words and pictures of other people are used with their consent", "consent"
    ),
    Declaration.LINKS: Statement("5.6", "The sites it links to permit the link", "links"),
    Declaration.EMPLOYEES: Statement("5.10", "Every employee it is about has agreed", "employees"),
    Declaration.CONTACTS: Statement("5.12", "Its contact details are the council's official ones", "contact details"),
}
"""Each declaration in the policy's order."""

TICKED_STATEMENTS: dict[Declaration, str] = {
    Declaration.ACCURATE: "It is honest, and every fact in it is accurate",
    Declaration.RESPECTFUL: "It is respectful, not political, and offends nobody",
    Declaration.CONFIDENTIAL: "Nothing in it is confidential, private or about an employee",
    Declaration.CONSENTED: "Whoever owns any words or pictures in it has agreed",
    Declaration.LINKS: "The sites it links to permit the link, or it has no links",
    Declaration.CONTACTS: "It gives no contact details but the council's official ones",
}
"""What stood beside the boxes that were ticked: whoever ticked one declared this, and not what stands there now."""

FIELD = "declared:"
"""The name of the question about a declaration begins with this; its value follows."""
NOTE_FIELD = "note"
LONGEST_NOTE = 500
"""Characters of an author's note to the approver."""


@dataclass(frozen=True, slots=True)
class Declared:
    """What an author answered to one declaration."""

    declaration: Declaration
    reply: Reply = Reply.SO

    def __str__(self) -> str:
        """Return as the record keeps it: `links does-not-apply`, or `links` where a box was ticked."""
        return f"{self.declaration} {self.reply}".rstrip()

    @classmethod
    def read(cls, written: str) -> "Declared":
        """Return what `str` gave. Raises ValueError for anything else."""
        declaration, _, reply = written.partition(" ")
        return cls(Declaration(declaration), Reply(reply))


def everything_is_answered(declared: Collection[Declared], note: str) -> list[Objection]:
    """5.1, 5.2, 5.4, 5.5, 5.6, 5.10, 5.12: an author says of each rule of section 5 whether the draft keeps to it."""
    given = {one.declaration: one.reply for one in declared}
    objections = [
        Objection(
            statement.clause,
            "Answer this one. If it is not so, choose “See my note” and say why in the note.",
            FIELD + declaration,
        )
        for declaration, statement in STATEMENTS.items()
        if given.get(declaration) not in statement.replies
    ]
    noted = next((one for one in STATEMENTS if given.get(one) is Reply.SEE_NOTE), None)
    if note or noted:
        sentence = "Write the note that you point to: what is not so, and why it is right to post it."
        clause = STATEMENTS[noted or Declaration.ACCURATE].clause
        objections += wording.a_text_is_given(note, "note", clause, NOTE_FIELD, sentence, LONGEST_NOTE)
    return objections


def unsure_of(declared: Collection[Declared]) -> str | None:
    """5.4: return the name of the question of which the author is unsure, and asks before anything is sent in."""
    return next((FIELD + one.declaration for one in declared if one.reply is Reply.NOT_SURE), None)


def question_about(words: str) -> str:
    """5.4: return the question of somebody who is unsure, with the words of their draft."""
    return f"I am not sure whether something in this draft may be posted.\n\n{words}"


def it_fits_in_a_question(words: str, field: str) -> list[Objection]:
    """5.4: a question holds the whole draft, or is asked about a part of it. `field` is where its author is unsure."""
    if len(question_about(words)) <= wording.LONGEST_REASON:
        return []
    sentence = "It is too long to go with a question. Ask with /policy ask about the part that you are unsure of."
    return [Objection("5.4", sentence, field)]
