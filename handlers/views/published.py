"""Posts that are out as a pre-election period or a pause begins or ends, and what to look at. Clause PS-4b."""

from collections.abc import Sequence
from dataclasses import dataclass

from chatops.evaluate.posts_out import posts_out
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.purdah.candidates import KnownName, named_in
from chatops.policy.registers.looks import CHECKLIST
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import listed

MOST_PUBLISHED = 300
"""The newest drafts whose posts are looked at: a council posts a few each week."""
MOST_LISTED = 20
MOST_NAMED = 5
CONTROVERSIAL = {"politics": "politics", "planning": "planning", "opinion": "opinions", "allegation": "an allegation"}
"""What the checks find that may be a controversial matter, in words."""


@dataclass(frozen=True, slots=True)
class PublishedView:
    """Posts that name those standing or may be controversial, a line each with their links; `more` are counted and not
    listed. `checklist` is what a person looks at on each account, of which the bot sees nothing.
    """

    lines: tuple[str, ...]
    more: int = 0
    checklist: tuple[str, ...] = tuple(CHECKLIST.values())


def published_to_look_at(work: UnitOfWork) -> PublishedView:
    """Return the posts in the record that name those standing, a party or a councillor, or may be controversial."""
    names = work.candidates.all()
    out = work.drafts.in_stages((Stage.POSTED, Stage.RELEASED, Stage.HELD), limit=MOST_PUBLISHED)
    found = [line for draft in out if draft.postings and (line := _line(work, draft, names))]
    return PublishedView(tuple(found[:MOST_LISTED]), max(0, len(found) - MOST_LISTED))


def _line(work: UnitOfWork, draft: Draft, names: Sequence[KnownName]) -> str:
    """Return a post, whom it names or what makes it controversial, and its links; empty when there is nothing."""
    said = [*_naming(draft, names), *_touching(draft)]
    links = " ".join(one.link for one in posts_out(work, draft)) if said else ""
    return f"{draft.reference} {' and '.join(said)}: {links}" if links else ""


def _naming(draft: Draft, names: Sequence[KnownName]) -> list[str]:
    named = named_in(draft.revision.all_words, names) if names else []
    if not named:
        return []
    shown = [f"{known.name} ({known.kind})" for known in named[:MOST_NAMED]]
    more = [f"{len(named) - MOST_NAMED} more"] if len(named) > MOST_NAMED else []
    return [f"names {listed([*shown, *more])}"]


def _touching(draft: Draft) -> list[str]:
    found = [said for what, said in CONTROVERSIAL.items() if any(one.what == what for one in draft.revision.checked)]
    return [f"may be about {listed(found)}"] if found else []
