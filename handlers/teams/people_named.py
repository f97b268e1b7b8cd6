"""Who is named on a card, so that Teams is asked for their names before it is drawn."""

from collections.abc import Iterator

from chatops.policy.people import Person
from handlers.screens import parts as p


def people_in(parts: p.Parts) -> Iterator[Person]:
    """Yield everybody who is named in these parts."""
    for part in parts:
        match part:
            case p.Says(_, said):
                yield from (one for one in said if isinstance(one, Person))
            case p.Rows(_, rows):
                yield from (one for _, said in rows for one in said if isinstance(one, Person))
            case p.Bullets(_, lines):
                yield from (
                    one for line in lines if not isinstance(line, str) for one in line if isinstance(one, Person)
                )
            case _:
                pass
