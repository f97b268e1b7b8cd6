"""Drafts, their revisions, decisions and postings, read as one thing. `storage.drafts.writes` writes them."""

import secrets
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, bindparam, select

from chatops.policy import references
from chatops.policy.after_post import AfterPost
from chatops.policy.authority.own_drafts import OwnApproval
from chatops.policy.content.questions import Checked
from chatops.policy.drafts.comments import Comment
from chatops.policy.drafts.draft import (
    Confirmation,
    Draft,
    TakenBack,
)
from chatops.policy.drafts.reassignment import Reassignment
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Person
from chatops.policy.stops import StopCause
from chatops.ports.council import Council
from chatops.ports.drafts import MOST_IN_HAND, Search
from chatops.ports.errors import NoSuch
from storage.database.drawn import drawn
from storage.database.read_cache import Few
from storage.database.statement import Statement
from storage.drafts import queries, record_search
from storage.drafts.of_drafts import OfDrafts
from storage.drafts.revisions import revision_of
from storage.drafts.rows import after_post_of, decision_of, lent_of, office_of, posting_of, taken_back_of, use_of
from storage.drafts.schema import (
    after_posts,
    comments,
    confirmations,
    decisions,
    drafts,
    postings,
    reassignments,
    revisions,
    taken_back,
    template_uses,
)

T = TypeVar("T")

_one = select(drafts).where(drafts.c.council == bindparam("council"), drafts.c.reference == bindparam("reference"))
_due_first = Statement(queries.due_first)
_get, _get_held = Statement(_one), Statement(_one.with_for_update())
_link = Statement(
    select(postings.c.reference).where(postings.c.council == bindparam("council"), postings.c.post == bindparam("post"))
)
_taken_back, _handed_on, _confirmations, _comments, _after_posts = (
    Statement(
        select(number.table)
        .where(number.table.c.council == bindparam("council"), number.table.c.reference == bindparam("reference"))
        .order_by(number)
    )
    for number in (
        taken_back.c.revision,
        reassignments.c.number,
        confirmations.c.number,
        comments.c.number,
        after_posts.c.number,
    )
)
_own = (
    select(decisions)
    .where(
        decisions.c.council == bindparam("council"),
        decisions.c.own,
        decisions.c.at >= bindparam("since", type_=decisions.c.at.type),
        decisions.c.at < bindparam("until", type_=decisions.c.at.type),
    )
    .order_by(decisions.c.at, decisions.c.reference)
)
_exists = select(drafts.c.reference).where(drafts.c.reference == bindparam("reference")).limit(1)


_revisions = OfDrafts(revisions, revisions.c.number, others=(decisions, postings, template_uses))
_decisions = OfDrafts(decisions, decisions.c.revision)
_postings = OfDrafts(postings, postings.c.at, postings.c.account)
_uses = OfDrafts(template_uses, template_uses.c.revision)
_checked = select(revisions.c.checked).where(
    revisions.c.council == bindparam("council"), revisions.c.made_at >= bindparam("since")
)


class SqlDrafts:
    """`chatops.ports.drafts.Drafts`. `hold` keeps a draft that is read from others until the transaction ends."""

    def __init__(self, connection: Connection, council: Council, *, hold: bool) -> None:
        self._connection = connection
        self._council = council
        self._hold = hold
        self._few = Few(connection, council, writing=hold)

    def fresh_reference(self) -> str:
        while True:
            reference = drawn(references.DRAFT)
            if self._connection.execute(_exists, {"reference": reference}).first() is None:
                return reference

    def fresh_salt(self) -> str:
        """32 random hexadecimal digits."""
        return secrets.token_hex(16)

    def get(self, reference: str) -> Draft:
        query = _get_held if self._hold else _get
        row = query.first(self._connection, **self._named(reference=reference))
        if row is None:
            raise NoSuch(f"there is no draft {reference}")
        return self._whole([row])[0]

    def in_stages(
        self, stages: Sequence[Stage], *, limit: int = MOST_IN_HAND, author: Person | None = None
    ) -> Sequence[Draft]:
        query = queries.newest_first(self._council, author)
        if len(stages) < len(Stage):
            # Said of all stages it would lead SQLite to read every draft of the council by its stage.
            query = query.where(drafts.c.stage.in_(stages))
        return self._whole(self._connection.execute(query.limit(limit)).all())

    def due_first(self, *, limit: int) -> Sequence[Draft]:
        return self._whole(_due_first.all(self._connection, **self._named(limit=limit)))

    def containing(self, words: Sequence[str], *, limit: int, author: Person | None = None) -> Sequence[Draft]:
        found = queries.containing(self._council, words, limit, author)
        return self._whole(self._connection.execute(found).all())

    def searched(self, asked: Search, *, limit: int) -> Sequence[Draft]:
        return self._whole(record_search.searched(self._connection, self._council, asked, limit))

    def sent_in_between(self, since: datetime, until: datetime) -> Sequence[datetime]:
        return record_search.sent_in_between(self._connection, self._council, since, until)

    def has_older_than_searched(self, author: Person | None = None) -> bool:
        return self._connection.execute(queries.beyond_search(self._council, author)).first() is not None

    def confirmations(self, reference: str) -> Sequence[Confirmation]:
        if self._few.has_none(confirmations, reference):
            return []
        rows = _confirmations.all(self._connection, **self._named(reference=reference))
        return [
            Confirmation(row.revision, row.digest, row.by, office_of(row.office), row.at, lent_of(row)) for row in rows
        ]

    def reassignments(self, reference: str) -> Sequence[Reassignment]:
        if self._few.has_none(reassignments, reference):
            return []
        rows = _handed_on.all(self._connection, **self._named(reference=reference))
        return [Reassignment(row.revision, row.by, row.to, row.note, row.at) for row in rows]

    def after_posts(self, reference: str) -> Sequence[AfterPost]:
        if self._few.has_none(after_posts, reference):
            return []
        rows = _after_posts.all(self._connection, **self._named(reference=reference))
        return [after_post_of(row) for row in rows]

    def comments(self, reference: str) -> Sequence[Comment]:
        """Return each comment on any revision of this draft, in order."""
        if self._few.has_none(comments, reference):
            return []
        rows = _comments.all(self._connection, **self._named(reference=reference))
        return [Comment(row.revision, row.by, office_of(row.office), row.at, row.words, lent_of(row)) for row in rows]

    def taken_back(self, reference: str) -> Sequence[TakenBack]:
        """Return each time the approval of a revision of this draft was taken back, in order."""
        if self._few.has_none(taken_back, reference):
            return []
        rows = _taken_back.all(self._connection, **self._named(reference=reference))
        return [taken_back_of(row) for row in rows]

    def own_approvals(self, since: datetime, until: datetime) -> Sequence[OwnApproval]:
        """Return the approvals by officers of what they wrote themselves, from one instant up to another, in order."""
        rows = self._connection.execute(_own, self._named(since=since, until=until))
        return [
            OwnApproval(row.reference, row.revision, row.by, office_of(row.office), row.at, row.reason) for row in rows
        ]

    def linked_before(self, host: str) -> Sequence[str]:
        """Return the words of earlier revisions in which this website was asked about and found right, at most a
        few.
        """
        return self._connection.scalars(queries.linked, self._named(words=f"%{host}%")).all()

    def checked_since(self, since: datetime) -> Sequence[Checked]:
        """Return what was answered of all that the checks found in revisions made at this aware instant or later."""
        rows = self._connection.scalars(_checked, self._named(since=since))
        return [Checked.read(written) for row in rows for written in row]

    def resting_on(self, consent: str, *, limit: int) -> Sequence[Draft]:
        """Return the drafts of which any revision rests on this consent, by its reference, the newest first."""
        rows = self._connection.execute(queries.resting, self._named(background=f"%{consent}%", limit=limit)).all()
        return self._whole(rows)

    def link_is_taken(self, post: str) -> str | None:
        """Return the reference of the draft for which a link to this post (`post_links.post_key`) was given, or
        None.
        """
        found = _link.first(self._connection, **self._named(post=post))
        return found.reference if found else None

    def _named(self, **values: Any) -> dict[str, Any]:
        return {"council": self._council.number, **values}

    def _whole(self, rows: Sequence[Row[Any]]) -> list[Draft]:
        """Return the drafts of these rows with all that belongs to them, in four statements however many there are.

        One is all that is asked for drafts which nobody has decided on yet.
        """
        every = _revisions.read(self._connection, self._council, [row.reference for row in rows])
        made = _by_draft(every, revision_of)
        decided = self._beside(_decisions, [one.reference for one in every if one.has_decisions], decision_of)
        posted = self._beside(_postings, [one.reference for one in every if one.has_postings], posting_of)
        used = self._beside(_uses, [one.reference for one in every if one.has_template_uses], use_of)
        return [
            Draft(
                reference=row.reference,
                author=row.author,
                stage=Stage(row.stage),
                revisions=tuple(made[row.reference]),
                asked=row.asked,
                decisions=tuple(decided[row.reference]),
                handed_to=row.handed_to,
                postings=tuple(posted[row.reference]),
                asked_at=row.asked_at,
                escalated_at=row.escalated_at,
                stopped=StopCause(row.stopped) if row.stopped else None,
                uses=tuple(used[row.reference]),
            )
            for row in rows
        ]

    def _beside(self, kept: OfDrafts, some: Sequence[str], read: Callable[[Row[Any]], T]) -> dict[str, list[T]]:
        return _by_draft(kept.read(self._connection, self._council, tuple(dict.fromkeys(some))), read)


def _by_draft(rows: Iterable[Row[Any]], read: Callable[[Row[Any]], T]) -> dict[str, list[T]]:
    grouped: dict[str, list[T]] = defaultdict(list)
    for row in rows:
        grouped[row.reference].append(read(row))
    return grouped
