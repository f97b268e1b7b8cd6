"""What there is besides decisions: fresh approvals, approvals taken back, drafts handed on, comments."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Table, func, select

from chatops.facts.after_post import PostFollowedUp
from chatops.facts.authority import DraftConfirmed, DraftReassigned, DraftRerouted, DraftStopped
from chatops.facts.drafts import DraftCommented
from chatops.facts.fact import Fact
from chatops.facts.purdah import DraftApprovedAgain
from chatops.facts.stops import ApprovalTakenBack, DraftFinished, DraftTurnedDown, TakingBack
from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.drafts.moves import move, put_before
from storage.drafts.schema import after_posts, comments, confirmations, reassignments, taken_back
from storage.drafts.writes import columns_of
from storage.idempotency import keep_key


def _approved_again(connection: Connection, council: Council, fact: DraftApprovedAgain) -> None:
    move(connection, council, fact, fact.draft)
    _keep(connection, council, fact)


def _confirmed(connection: Connection, council: Council, fact: DraftConfirmed) -> None:
    move(connection, council, fact, fact.draft)
    _keep(connection, council, fact)


def _keep(connection: Connection, council: Council, fact: DraftApprovedAgain | DraftConfirmed) -> None:
    given = fact.confirmation
    connection.execute(
        confirmations.insert().values(
            council=council.number,
            reference=fact.reference,
            number=_next(connection, council, confirmations, fact.reference),
            revision=given.revision,
            digest=given.digest,
            by=given.by,
            office=given.office,
            at=given.at,
            **columns_of(given.lent),
        )
    )


def _handed_on(connection: Connection, council: Council, fact: DraftReassigned) -> None:
    put_before(connection, council, fact, fact.draft, (fact.handed.to,))
    handed = fact.handed
    connection.execute(
        reassignments.insert().values(
            council=council.number,
            reference=fact.reference,
            number=_next(connection, council, reassignments, fact.reference),
            revision=handed.revision,
            by=handed.by,
            to=handed.to,
            note=handed.note,
            at=handed.at,
        )
    )


def _commented(connection: Connection, council: Council, fact: DraftCommented) -> None:
    said, number = fact.comment, _next(connection, council, comments, fact.reference)
    keep_key(connection, council, FormKind.COMMENT, fact.form, fact.reference, number)
    connection.execute(
        comments.insert().values(
            council=council.number,
            reference=fact.reference,
            number=number,
            revision=said.revision,
            by=said.by,
            office=said.office,
            at=said.at,
            words=said.words,
            **columns_of(said.lent),
        )
    )


def _followed_up(connection: Connection, council: Council, fact: PostFollowedUp) -> None:
    added, number = fact.added, _next(connection, council, after_posts, fact.reference)
    keep_key(connection, council, FormKind.AFTER_POST, fact.form, fact.reference, number)
    connection.execute(
        after_posts.insert().values(
            council=council.number,
            reference=fact.reference,
            number=number,
            account=added.account,
            event=added.event,
            cause=added.cause,
            reason=added.reason,
            link=added.link,
            who=added.who,
            happened_at=added.happened_at,
            by=added.by,
            office=added.office,
            at=added.at,
        )
    )


def _rerouted(connection: Connection, council: Council, fact: DraftRerouted) -> None:
    put_before(connection, council, fact, fact.draft, fact.to)


def _stopped(connection: Connection, council: Council, fact: DraftStopped) -> None:
    move(
        connection,
        council,
        fact,
        fact.draft,
        asked=fact.to,
        asked_at=fact.at,
        escalated_at=None,
        stopped=fact.cause,
    )


def _taken_back(connection: Connection, council: Council, fact: TakingBack) -> None:
    move(connection, council, fact, fact.draft)
    taken = fact.taken
    connection.execute(
        taken_back.insert().values(
            council=council.number,
            reference=fact.reference,
            revision=taken.revision,
            digest=taken.digest,
            by=taken.by,
            office=taken.office,
            at=taken.at,
            reason=taken.reason,
            final=taken.final,
            **columns_of(taken.lent),
        )
    )


def _finished(connection: Connection, council: Council, fact: DraftFinished) -> None:
    move(connection, council, fact, fact.draft)


def _next(connection: Connection, council: Council, table: Table, reference: str) -> int:
    """Return the number of the next row of this draft. The draft is held, so nobody else counts at the same time."""
    mine = (table.c.council == council.number) & (table.c.reference == reference)
    return int(connection.scalar(select(func.coalesce(func.max(table.c.number), 0)).where(mine)) or 0) + 1


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    DraftApprovedAgain: _approved_again,
    DraftConfirmed: _confirmed,
    DraftReassigned: _handed_on,
    DraftCommented: _commented,
    PostFollowedUp: _followed_up,
    DraftRerouted: _rerouted,
    DraftStopped: _stopped,
    ApprovalTakenBack: _taken_back,
    DraftTurnedDown: _taken_back,
    DraftFinished: _finished,
}
