"""Which drafts are read for a list: those that are due first, and those in which somebody looks for words."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, Text, bindparam, cast, select

from chatops.policy.people import Person
from chatops.ports.council import Council
from chatops.ports.drafts import MOST_SEARCHED
from storage.drafts.schema import drafts, in_hand, revisions

linked = (
    select(revisions.c.words)
    .where(revisions.c.council == bindparam("council"))
    .where(cast(revisions.c.checked, Text).like("%5.6 % looked link%"), revisions.c.words.like(bindparam("words")))
    .limit(10)
)
"""The query of `Drafts.linked_before`."""
resting = (
    select(drafts)
    .where(
        drafts.c.council == bindparam("council"),
        drafts.c.reference.in_(
            select(revisions.c.reference).where(
                revisions.c.council == bindparam("council"), revisions.c.background.like(bindparam("background"))
            )
        ),
    )
    .order_by(drafts.c.submitted_at.desc(), drafts.c.reference)
    .limit(bindparam("limit"))
)
"""The query of `Drafts.resting_on`."""
due_first = (
    select(drafts)
    .where(drafts.c.council == bindparam("council"), in_hand)
    .order_by(drafts.c.place, drafts.c.submitted_at, drafts.c.reference)
    .limit(bindparam("limit", type_=Integer()))
)
"""The query of `Drafts.due_first`: the index of drafts in hand has them in this order."""


def newest_first(council: Council, author: Person | None) -> Select[Any]:
    """Return the query of the drafts of all, or of this author."""
    query = select(drafts).where(drafts.c.council == council.number)
    if author is not None:
        query = query.where(drafts.c.author == author)
    return query.order_by(drafts.c.submitted_at.desc(), drafts.c.reference)


def containing(council: Council, words: Sequence[str], limit: int, author: Person | None) -> Select[Any]:
    """Return the query of `Drafts.containing`: of the newest drafts, those with these words."""
    newest = newest_first(council, author).limit(MOST_SEARCHED).subquery()
    beside = (revisions.c.reference == newest.c.reference) & (revisions.c.number == newest.c.revision)
    joined = newest.join(revisions, beside & (revisions.c.council == newest.c.council))
    query = select(newest).select_from(joined)
    for word in words:
        has_it = revisions.c.words.icontains(word, autoescape=True)
        query = query.where(has_it | _has_title(word) | newest.c.reference.icontains(word, autoescape=True))
    return query.order_by(newest.c.submitted_at.desc(), newest.c.reference).limit(limit)


def beyond_search(council: Council, author: Person | None) -> Select[Any]:
    """Return the query of `Drafts.has_older_than_searched`: the first draft that no search looks through."""
    return newest_first(council, author).with_only_columns(drafts.c.reference).offset(MOST_SEARCHED).limit(1)


def _has_title(word: str) -> ColumnElement[bool]:
    """Return whether a title has this in it: the last thing that `Background` writes, with quotation marks of its own.

    Nothing inside another text reads like the mark before it, since a quotation mark is written there as `\\"`.
    """
    written = json.dumps(word)[1:-1]
    for special in ("/", "%", "_"):
        written = written.replace(special, f"/{special}")
    return revisions.c.background.ilike(f'%"title": "%{written}%"}}', escape="/")
