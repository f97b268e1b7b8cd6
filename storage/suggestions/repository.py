"""What members have suggested, and what became of it."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, bindparam, select

from chatops.facts.fact import Fact
from chatops.facts.suggestions import SuggestionAdopted, SuggestionMade
from chatops.policy import references
from chatops.policy.suggestions import Suggestion
from chatops.ports.council import Council
from chatops.ports.errors import Collided, NoSuch
from chatops.ports.idempotency import FormKind
from storage.database.drawn import drawn
from storage.idempotency import keep_key
from storage.suggestions.schema import suggestions

_mine = suggestions.c.council == bindparam("council")
_one = select(suggestions).where(_mine, suggestions.c.reference == bindparam("reference"))


class SqlSuggestions:
    """`chatops.ports.suggestions.Suggestions`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def fresh_reference(self) -> str:
        """Return a reference that no suggestion has, drawn at random."""
        return drawn(references.SUGGESTION)

    def get(self, reference: str) -> Suggestion:
        """Return the suggestion. Raises NoSuch."""
        row = self._connection.execute(_one, {"council": self._council.number, "reference": reference}).first()
        if row is None:
            raise NoSuch(f"there is no suggestion {reference}")
        said = (row.by, row.words, row.at, row.salt)
        return Suggestion(row.reference, *said, row.draft, row.adopted_by, row.adopted_at)


def _made(connection: Connection, council: Council, fact: SuggestionMade) -> None:
    made = fact.suggestion
    new = {"reference": made.reference, "by": made.by, "at": made.at, "words": made.words, "salt": made.salt}
    keep_key(connection, council, FormKind.SUGGESTION, fact.form, made.reference)
    connection.execute(suggestions.insert().values(council=council.number, **new))


def _adopted(connection: Connection, council: Council, fact: SuggestionAdopted) -> None:
    """Once, whoever else tries in the same moment. Raises Collided."""
    this = (suggestions.c.council == council.number) & (suggestions.c.reference == fact.reference)
    as_seen = suggestions.update().where(this, suggestions.c.draft.is_(None))
    adopted = connection.execute(as_seen.values(draft=fact.draft, adopted_by=fact.by, adopted_at=fact.at))
    if adopted.rowcount != 1:
        raise Collided(f"{fact.reference} has been adopted already")


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    SuggestionMade: _made,
    SuggestionAdopted: _adopted,
}
