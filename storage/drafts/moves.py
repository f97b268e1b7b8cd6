"""What moves a draft, or has others asked about it: a change of the one row, as the use case saw it."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, update

from chatops.facts.acts.table import ACTS
from chatops.facts.fact import Fact
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Person
from chatops.ports.council import Council
from chatops.ports.errors import Collided
from storage.database.statement import Statement
from storage.database.together import Together
from storage.drafts.schema import drafts

AS_SEEN = Statement(
    update(drafts).where(
        drafts.c.council == bindparam("of_council"),
        drafts.c.reference == bindparam("of_reference"),
        drafts.c.revision == bindparam("seen_revision"),
        drafts.c.stage == bindparam("seen_stage"),
    )
)
"""What changes a draft that still stands as the use case saw it."""


def move(connection: Connection, council: Council, fact: Fact, before: Draft, **values: Any) -> None:
    """Move the draft to where its act ends, if it still stands as the use case saw it. Raises Collided if it does not.

    Raises ValueError for an act that moves no draft.
    """
    _change(connection, council, fact, before, stage=_end_of(fact), **values)


def move_and_write(
    connection: Connection, council: Council, fact: Fact, before: Draft, both: Together, row: Mapping[str, Any]
) -> None:
    """Do the same, and write a row beside: `both` are `AS_SEEN` and what writes it. Raises Collided."""
    moved, _ = both.write(connection, {**_stood(council, fact, before), "stage": _end_of(fact)}, row)
    _must_be_one(moved, fact, before)


def put_before(connection: Connection, council: Council, fact: Fact, before: Draft, to: tuple[Person, ...]) -> None:
    """Others are asked from now on, if the draft still stands as the use case saw it. Raises Collided."""
    _change(connection, council, fact, before, asked=to, asked_at=fact.at)


def hand_to(connection: Connection, council: Council, fact: Fact, before: Draft, to: tuple[Person, ...]) -> None:
    """These have the words to post, if the draft still stands as the use case saw it. Raises Collided."""
    _change(connection, council, fact, before, handed_to=to)


def escalate(connection: Connection, council: Council, fact: Fact, before: Draft, to: tuple[Person, ...]) -> None:
    """Others are asked besides, if the draft still stands as the use case saw it. Raises Collided."""
    _change(connection, council, fact, before, asked=to, escalated_at=fact.at)


def _change(connection: Connection, council: Council, fact: Fact, before: Draft, **values: Any) -> None:
    _must_be_one(AS_SEEN.write(connection, **_stood(council, fact, before), **values), fact, before)


def _end_of(fact: Fact) -> Stage:
    row = ACTS[fact.act].move
    if row is None or row.ends is None:
        raise ValueError(f"{fact.act} moves no draft")
    return row.ends


def _stood(council: Council, fact: Fact, before: Draft) -> dict[str, Any]:
    return {
        "of_council": council.number,
        "of_reference": fact.reference,
        "seen_revision": before.revision.number,
        "seen_stage": before.stage,
    }


def _must_be_one(changed: int, fact: Fact, before: Draft) -> None:
    if changed != 1:
        raise Collided(f"{fact.reference} no longer stands at {before.stage}, revision {before.revision.number}")
