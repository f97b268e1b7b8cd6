"""The queries of the record's pages: a page of all drafts costs the same however many there are."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Text, and_, cast, or_, select, tuple_

from chatops.policy.drafts.stages import Stage
from chatops.ports.council import Council
from chatops.ports.drafts import Search
from storage.drafts.schema import drafts, revisions

OUT = (Stage.RELEASED, Stage.POSTED)


def searched(connection: Connection, council: Council, asked: Search, limit: int) -> Sequence[Any]:
    """Return the rows of `Drafts.searched`; none where it is to be after something that there is not."""
    query = select(drafts).where(drafts.c.council == council.number)
    if asked.after:
        after = connection.execute(_place(council, asked.after)).first()
        if after is None:
            return ()
        query = query.where(tuple_(drafts.c.submitted_at, drafts.c.reference) < tuple_(*after))
    if asked.stages:
        query = query.where(drafts.c.stage.in_(asked.stages))
    if asked.since is not None:
        query = query.where(drafts.c.submitted_at >= asked.since)
    if asked.until is not None:
        query = query.where(drafts.c.submitted_at < asked.until)
    if asked.author is not None:
        theirs = or_(drafts.c.author == asked.author, _has_version(council, revisions.c.author == asked.author))
        query = query.where(or_(theirs, drafts.c.stage.in_(OUT)) if asked.or_out else theirs)
    if asked.account:
        for_it = cast(revisions.c.accounts, Text).contains(f'"{asked.account}"')
        query = query.where(_has_version(council, (revisions.c.number == drafts.c.revision) & for_it))
    if asked.words:
        query = query.where(_has_version(council, _having(asked.words, connection.dialect.name)))
    newest_first = query.order_by(drafts.c.submitted_at.desc(), drafts.c.reference.desc())
    return connection.execute(newest_first.limit(limit)).all()


def sent_in_between(connection: Connection, council: Council, since: datetime, until: datetime) -> Sequence[datetime]:
    """Return the answer of `Drafts.sent_in_between`."""
    at = drafts.c.submitted_at
    return connection.scalars(
        select(at).where(drafts.c.council == council.number, at >= since, at < until).order_by(at)
    ).all()


def pattern_of(words: str) -> str:
    """Return a pattern for whatever has these words in it, whoever compares.

    A database knows small and capital letters of ASCII alone, and what is kept as JSON has others written out, so that
    anything may stand for a character that either could write otherwise: what is found is looked through again.
    """
    return f"%{''.join(one if one.isascii() and (one.isalnum() or one == ' ') else '%' for one in words)}%"


def _having(words: str, dialect: str) -> Any:
    """SQLite's LIKE makes nothing of small and capital letters by itself, and is twice as fast without help."""
    pattern, own = pattern_of(words), cast(revisions.c.account_words, Text)
    like = ColumnElement.like if dialect == "sqlite" else ColumnElement.ilike
    return or_(
        like(revisions.c.words, pattern),
        like(revisions.c.background, pattern),
        and_(own != "[]", like(own, pattern)),
    )


def _has_version(council: Council, such: Any) -> Any:
    """Return whether a draft has such a version: asked of the newest first, until there are enough."""
    mine = (revisions.c.council == council.number) & (revisions.c.reference == drafts.c.reference)
    return select(revisions.c.number).where(mine, such).exists()


def _place(council: Council, reference: str) -> Select[Any]:
    return select(drafts.c.submitted_at, drafts.c.reference).where(
        drafts.c.council == council.number, drafts.c.reference == reference
    )
