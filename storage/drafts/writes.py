"""What each fact about a draft changes in the rows of that draft.

Statements are built once: building one anew costs as much as running it.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, bindparam, update

from chatops.facts.acts.table import ACTS
from chatops.facts.drafts import (
    ChangesRequested,
    DraftApproved,
    DraftDecided,
    DraftHandedOver,
    DraftPosted,
    DraftRejected,
    DraftReleased,
    DraftRevised,
    DraftRouted,
    DraftSubmitted,
    DraftTakenOver,
    DraftWithdrawn,
    form_of_taking_over,
)
from chatops.facts.fact import Fact
from chatops.facts.found_out import DraftFoundOut
from chatops.policy.drafts.draft import Draft, Lent, Posting, Revision
from chatops.policy.drafts.order import place_of
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Person
from chatops.policy.post_links import post_key
from chatops.ports.council import Council
from chatops.ports.errors import Collided
from chatops.ports.idempotency import FormKind
from storage.database.statement import Statement
from storage.drafts.schema import decisions, drafts, postings, revisions
from storage.idempotency import keep_key

_add_draft, _add_revision, _add_decision, _add_postings = (
    Statement(table.insert()) for table in (drafts, revisions, decisions, postings)
)


def _submitted(connection: Connection, council: Council, fact: DraftSubmitted) -> None:
    _add_draft.write(
        connection,
        council=council.number,
        reference=fact.reference,
        author=fact.revision.author,
        stage=Stage.SUBMITTED,
        asked=(),
        handed_to=(),
        submitted_at=fact.at,
        **columns_of_newest(fact.revision),
    )
    add_revision(connection, council, fact.reference, fact.revision, fact.form)


def _revised(connection: Connection, council: Council, fact: DraftRevised) -> None:
    new = fact.revision
    move(connection, council, fact, fact.before, **columns_of_newest(new))
    add_revision(connection, council, fact.reference, new, fact.form)


def _taken_over(connection: Connection, council: Council, fact: DraftTakenOver) -> None:
    new = fact.revision
    move(connection, council, fact, fact.before, author=new.author, **columns_of_newest(new))
    add_revision(connection, council, fact.reference, new, form_of_taking_over(fact.reference, new.number))


def _routed(connection: Connection, council: Council, fact: DraftRouted) -> None:
    move(connection, council, fact, fact.draft, asked=fact.to, asked_at=fact.at, escalated_at=None)


def _decided(connection: Connection, council: Council, fact: DraftDecided) -> None:
    move(connection, council, fact, fact.draft)
    decision = fact.decision
    _add_decision.write(
        connection,
        council=council.number,
        reference=fact.reference,
        revision=decision.revision,
        digest=decision.digest,
        verdict=decision.verdict,
        by=decision.by,
        office=decision.office,
        at=decision.at,
        reason=decision.reason,
        clauses=list(decision.clauses),
        **columns_of(decision.lent),
        own=decision.own,
        suggested=decision.suggested,
    )


def _withdrawn(connection: Connection, council: Council, fact: DraftWithdrawn) -> None:
    move(connection, council, fact, fact.draft)


def _released(connection: Connection, council: Council, fact: DraftReleased) -> None:
    move(connection, council, fact, fact.draft, handed_to=fact.to)


def _handed_over(connection: Connection, council: Council, fact: DraftHandedOver) -> None:
    _change(connection, council, fact, fact.draft, handed_to=fact.to)


def _posted(connection: Connection, council: Council, fact: DraftPosted) -> None:
    if fact.finished:
        move(connection, council, fact, fact.draft)
    add_postings(connection, council, fact.reference, fact.postings)


def _found_out(connection: Connection, council: Council, fact: DraftFoundOut) -> None:
    if fact.finished:
        move(connection, council, fact, fact.draft)
    add_postings(connection, council, fact.reference, fact.found)


def add_postings(connection: Connection, council: Council, reference: str, made: tuple[Posting, ...]) -> None:
    """Where a draft appeared."""
    _add_postings.write_each(
        connection,
        [
            {
                "council": council.number,
                "reference": reference,
                "account": posting.account,
                "link": posting.link,
                "post": post_key(posting.link),
                "by": posting.by,
                "at": posting.at,
                "sure": posting.sure,
                "broke": posting.broke,
                "since": posting.since,
                "network_id": posting.network_id,
                "device": posting.device,
                "consent": posting.consent,
            }
            for posting in made
        ],
    )


def move(connection: Connection, council: Council, fact: Fact, before: Draft, **values: Any) -> None:
    """Move the draft to where its act ends, if it still stands as the use case saw it. Raises Collided if it does not.

    Raises ValueError for an act that moves no draft.
    """
    row = ACTS[fact.act].move
    if row is None or row.ends is None:
        raise ValueError(f"{fact.act} moves no draft")
    _change(connection, council, fact, before, stage=row.ends, **values)


def put_before(connection: Connection, council: Council, fact: Fact, before: Draft, to: tuple[Person, ...]) -> None:
    """Others are asked from now on, if the draft still stands as the use case saw it. Raises Collided."""
    _change(connection, council, fact, before, asked=to, asked_at=fact.at)


def hand_to(connection: Connection, council: Council, fact: Fact, before: Draft, to: tuple[Person, ...]) -> None:
    """These have the words to post, if the draft still stands as the use case saw it. Raises Collided."""
    _change(connection, council, fact, before, handed_to=to)


def escalate(connection: Connection, council: Council, fact: Fact, before: Draft, to: tuple[Person, ...]) -> None:
    """Others are asked besides, if the draft still stands as the use case saw it. Raises Collided."""
    _change(connection, council, fact, before, asked=to, escalated_at=fact.at)


_as_seen = Statement(
    update(drafts).where(
        drafts.c.council == bindparam("of_council"),
        drafts.c.reference == bindparam("of_reference"),
        drafts.c.revision == bindparam("seen_revision"),
        drafts.c.stage == bindparam("seen_stage"),
    )
)


def _change(connection: Connection, council: Council, fact: Fact, before: Draft, **values: Any) -> None:
    seen = {
        "of_council": council.number,
        "of_reference": fact.reference,
        "seen_revision": before.revision.number,
        "seen_stage": before.stage,
    }
    if _as_seen.write(connection, **seen, **values) != 1:
        raise Collided(f"{fact.reference} no longer stands at {before.stage}, revision {before.revision.number}")


def add_revision(connection: Connection, council: Council, reference: str, revision: Revision, form: str) -> None:
    """A new revision, from this form, which counts once."""
    keep_key(connection, council, FormKind.REVISION, form, reference, revision.number)
    _add_revision.write(
        connection,
        council=council.number,
        reference=reference,
        number=revision.number,
        words=revision.words,
        accounts=list(revision.accounts),
        goes_out_at=revision.goes_out_at,
        declarations=[str(declared) for declared in revision.declarations],
        author=revision.author,
        made_at=revision.made_at,
        salt=revision.salt,
        digest=revision.digest,
        urgent=revision.urgent,
        note=revision.note,
        checked=[str(checked) for checked in revision.checked],
        background=str(revision.background),
        pictures=[picture.written() for picture in revision.pictures],
        account_words=[own.written() for own in revision.account_words],
    )


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    DraftSubmitted: _submitted,
    DraftRevised: _revised,
    DraftTakenOver: _taken_over,
    DraftRouted: _routed,
    DraftApproved: _decided,
    DraftRejected: _decided,
    ChangesRequested: _decided,
    DraftWithdrawn: _withdrawn,
    DraftReleased: _released,
    DraftHandedOver: _handed_over,
    DraftPosted: _posted,
    DraftFoundOut: _found_out,
}


def columns_of_newest(revision: Revision) -> dict[str, Any]:
    """Return what the row of a draft keeps of its newest revision: which it is, and where lists have it for that."""
    return {"revision": revision.number, "place": place_of(revision.goes_out_at, urgent=revision.urgent)}


def columns_of(lent: Lent | None) -> dict[str, Any]:
    """Return what a row keeps of the delegation that something was decided under."""
    if lent is None:
        return {"delegation": None, "lent_by": None, "stated": False}
    return {"delegation": lent.delegation, "lent_by": lent.office, "stated": lent.stated}
