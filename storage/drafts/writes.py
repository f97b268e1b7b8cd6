"""What each fact about a draft changes in the rows of that draft.

Statements are built once: building one anew costs as much as running it.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection

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
from chatops.policy.drafts.draft import Lent, Posting, Revision
from chatops.policy.drafts.order import place_of
from chatops.policy.drafts.stages import Stage
from chatops.policy.post_links import post_key
from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.database.statement import Statement
from storage.database.together import Together
from storage.drafts.moves import AS_SEEN, hand_to, move, move_and_write
from storage.drafts.schema import decisions, drafts, postings, revisions
from storage.idempotency import keep_key

_add_draft, _add_revision, _add_decision, _add_postings = (
    Statement(table.insert()) for table in (drafts, revisions, decisions, postings)
)
_move_and_decide = Together(AS_SEEN, _add_decision)


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
    decision = fact.decision
    row = dict(
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
    move_and_write(connection, council, fact, fact.draft, _move_and_decide, row)


def _withdrawn(connection: Connection, council: Council, fact: DraftWithdrawn) -> None:
    move(connection, council, fact, fact.draft)


def _released(connection: Connection, council: Council, fact: DraftReleased) -> None:
    move(connection, council, fact, fact.draft, handed_to=fact.to)


def _handed_over(connection: Connection, council: Council, fact: DraftHandedOver) -> None:
    hand_to(connection, council, fact, fact.draft, fact.to)


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
