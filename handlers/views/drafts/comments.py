"""What approvers said of a draft without deciding it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate import approvers
from chatops.policy.authority.visibility import Sight, sight_of
from chatops.policy.drafts.comments import Comment
from chatops.policy.drafts.draft import Draft
from chatops.policy.people import Caller
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, titled, when


@dataclass(frozen=True, slots=True)
class CommentLine:
    """One comment: who made it, with what authority and when, and their words."""

    said: Sentence
    words: str


@dataclass(frozen=True, slots=True)
class CommentsView:
    """Every comment on one revision of a draft, in order."""

    reference: str
    revision: int
    lines: tuple[CommentLine, ...]


def comments_of(work: UnitOfWork, draft: Draft, now: datetime) -> CommentsView | None:
    """Return the comments on the newest revision that has any, so that a new one is read beside what was said before
    it.
    """
    made = work.drafts.comments(draft.reference)
    return _of_revision(draft, made[-1].revision, made, now) if made else None


def see_comments(work: UnitOfWork, now: datetime, *, reference: str, revision: int, by: Caller) -> CommentsView:
    """Return the comments on one revision. Raises NoSuch for whoever may not read the draft."""
    draft = work.drafts.get(reference)
    if sight_of(draft, approvers.known(work, by, now)) is not Sight.EVERYTHING:
        raise NoSuch(f"there is no draft {reference}")
    return _of_revision(draft, revision, work.drafts.comments(reference), now)


def _of_revision(draft: Draft, revision: int, made: Sequence[Comment], now: datetime) -> CommentsView:
    lines = tuple(_line(comment, now) for comment in made if comment.revision == revision)
    return CommentsView(draft.reference, revision, lines)


def _line(comment: Comment, now: datetime) -> CommentLine:
    under = f", {comment.lent}" if comment.lent else ""
    said = (*titled(comment.by, comment.office), f"{under}, on {when(comment.at, now)}:")
    return CommentLine(said, comment.words)
