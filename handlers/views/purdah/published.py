"""Posts that are out when the pre-election period begins and name those standing, for the Town Clerk. Clause PS-4b."""

from collections.abc import Sequence
from dataclasses import dataclass

from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.purdah.candidates import KnownName, named_in
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import listed

MOST_PUBLISHED = 300
"""The newest drafts whose posts are looked at: a council posts a few each week."""
MOST_LISTED = 20
MOST_NAMED = 5

CHECKLIST = (
    "The texts of the profiles, and the pictures and banners above them",
    "Pinned posts, and posts that are shared from others",
    "Pages and groups that are linked or followed",
    "Comments under posts that are out: whether they can be left open",
    "What is planned at a network itself, outside the bot",
)
"""What a person looks at on each account when the period begins, and when it ends: the bot sees none of it."""


@dataclass(frozen=True, slots=True)
class PublishedView:
    """Posts that name those standing, a line each with their links; `more` are counted and not listed."""

    lines: tuple[str, ...]
    more: int = 0


def published_naming(work: UnitOfWork) -> PublishedView:
    """Return the posts in the record whose words name those standing, a party or a councillor, the newest first."""
    names = work.candidates.all()
    if not names:
        return PublishedView(())
    out = work.drafts.in_stages((Stage.POSTED, Stage.RELEASED, Stage.HELD), limit=MOST_PUBLISHED)
    found = [line for draft in out if draft.postings and (line := _line(draft, names))]
    return PublishedView(tuple(found[:MOST_LISTED]), max(0, len(found) - MOST_LISTED))


def _line(draft: Draft, names: Sequence[KnownName]) -> str:
    """Return a post, whom it names, and its links; empty when it names nobody."""
    named = named_in(draft.revision.words, names)
    if not named:
        return ""
    shown = [f"{known.name} ({known.kind})" for known in named[:MOST_NAMED]]
    more = [f"{len(named) - MOST_NAMED} more"] if len(named) > MOST_NAMED else []
    links = " ".join(posting.link for posting in draft.postings)
    return f"{draft.reference} names {listed([*shown, *more])}: {links}"
