"""The author's statements about a draft, under section 5 of the policy."""

from collections.abc import Collection
from enum import StrEnum

from chatops.policy.objections import Objection


class Declaration(StrEnum):
    """What an author declares. The value is what the record keeps."""

    ACCURATE = "accurate"
    RESPECTFUL = "respectful"
    CONFIDENTIAL = "confidential"
    CONSENTED = "consented"
    LINKS = "links"
    CONTACTS = "contacts"


STATEMENTS: dict[Declaration, tuple[str, str]] = {
    Declaration.ACCURATE: ("5.1", "It is honest, and every fact in it is accurate"),
    Declaration.RESPECTFUL: ("5.2", "It is respectful, not political, and offends nobody"),
    Declaration.CONFIDENTIAL: ("5.4", "Nothing in it is confidential, private or about an employee"),
    Declaration.CONSENTED: ("5.5", "Whoever owns any words or pictures in it has agreed"),
    Declaration.LINKS: ("5.6", "The sites it links to permit the link, or it has no links"),
    Declaration.CONTACTS: ("5.12", "It gives no contact details but the council's official ones"),
}
"""For each declaration its clause and its sentence, 75 characters at most, in the policy's order."""


def everything_is_declared(declared: Collection[Declaration]) -> list[Objection]:
    """5.1, 5.2, 5.4, 5.5, 5.6, 5.12: an author adheres to the rules of section 5, and says so of each draft."""
    missing = [clause for declaration, (clause, _) in STATEMENTS.items() if declaration not in declared]
    if not missing:
        return []
    sentence = "Tick each statement that is true. If one is not, or you are unsure, ask the Town Clerk first."
    return [Objection(missing[0], sentence, "declarations")]
