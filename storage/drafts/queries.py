"""Which drafts are read for a list: those that are due first, and those in which somebody looks for words."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, bindparam, cast, select

from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Person
from chatops.ports.council import Council
from storage.drafts.schema import drafts, revisions

linked = (
    select(revisions.c.words)
    .where(revisions.c.council == bindparam("council"))
    .where(cast(revisions.c.checked, Text).like("%5.6 % looked link%"), revisions.c.words.like(bindparam("words")))
    .limit(10)
)
"""The query of `Drafts.linked_before`."""


def due_first(council: Council, stages: Sequence[Stage], limit: int) -> Select[Any]:
    """Return the query of `Drafts.due_first`."""
    due = revisions.c.goes_out_at
    first = (revisions.c.urgent.desc(), due.is_(None), due, drafts.c.submitted_at, drafts.c.reference)
    return _newest(council).where(drafts.c.stage.in_(stages)).order_by(*first).limit(limit)


def containing(council: Council, words: Sequence[str], limit: int, author: Person | None) -> Select[Any]:
    """Return the query of `Drafts.containing`."""
    query = _newest(council)
    for word in words:
        has_it = revisions.c.words.icontains(word, autoescape=True)
        query = query.where(has_it | _has_title(word) | drafts.c.reference.icontains(word, autoescape=True))
    if author is not None:
        query = query.where(drafts.c.author == author)
    return query.order_by(drafts.c.submitted_at.desc(), drafts.c.reference).limit(limit)


def _has_title(word: str) -> ColumnElement[bool]:
    """Return whether a title has this in it: the last thing that `Background` writes, with quotation marks of its own.

    Nothing inside another text reads like the mark before it, since a quotation mark is written there as `\\"`.
    """
    written = json.dumps(word)[1:-1]
    for special in ("/", "%", "_"):
        written = written.replace(special, f"/{special}")
    return revisions.c.background.ilike(f'%"title": "%{written}%"}}', escape="/")


def _newest(council: Council) -> Select[Any]:
    """Return each draft, beside its newest revision."""
    beside = (revisions.c.reference == drafts.c.reference) & (revisions.c.number == drafts.c.revision)
    joined = drafts.join(revisions, beside & (revisions.c.council == drafts.c.council))
    return select(drafts).select_from(joined).where(drafts.c.council == council.number)
