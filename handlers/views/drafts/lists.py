"""The drafts that concern somebody, what is urgent and due first, and those in which they look for words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate import approvers
from chatops.policy.authority import powers
from chatops.policy.authority.visibility import Sight, sight_of
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Caller, Standing
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.drafts.draft import MOST_LISTED, DraftView, seen
from handlers.views.drafts.offers import DECIDES, Offer

_LOOKED_AT = 5 * MOST_LISTED
"""Drafts that are read to make a list: no list is longer for a council that has a thousand."""


@dataclass(frozen=True, slots=True)
class Lists:
    """The drafts that concern somebody, at most `MOST_LISTED` of each kind: emergencies first, then by when due."""

    to_decide: tuple[DraftView, ...]
    to_post: tuple[DraftView, ...]
    mine: tuple[DraftView, ...]
    others: tuple[DraftView, ...]
    may_draft: bool


@dataclass(frozen=True, slots=True)
class Found:
    """The drafts in which somebody found what they looked for, the newest first.

    `more` is whether there are more of them, and `older` whether there are drafts that were not looked through.
    """

    views: tuple[DraftView, ...]
    more: bool = False
    older: bool = False


def list_drafts(work: UnitOfWork, now: datetime, *, by: Caller) -> Lists:
    """Return what waits for this caller, what they wrote, and what else they may know of that is not finished."""
    actor = approvers.known(work, by, now)
    standing = work.drafts.due_first(limit=_LOOKED_AT)
    views = [
        seen(work, now, draft, actor, prompts=False)
        for draft in standing
        if sight_of(draft, actor) is not Sight.NOTHING
    ]
    own = work.drafts.in_stages(list(Stage), limit=MOST_LISTED, author=actor.person)
    mine = [
        seen(work, now, draft, actor, prompts=False) for draft in own if sight_of(draft, actor) is not Sight.NOTHING
    ]
    to_decide = [view for view in views if view.offers & DECIDES]
    to_post = [view for view in views if Offer.RECORD_POST in view.offers]
    shown = {view.reference for view in (*to_decide, *to_post, *mine)}
    others = [view for view in views if view.reference not in shown and view.stage is not Stage.LAPSED]
    return Lists(
        to_decide=tuple(to_decide[:MOST_LISTED]),
        to_post=tuple(to_post[:MOST_LISTED]),
        mine=tuple(_open_first(mine, views)),
        others=tuple(others[:MOST_LISTED]),
        may_draft=not powers.may_draft(actor),
    )


def find_drafts(work: UnitOfWork, now: datetime, *, words: str, by: Caller) -> Found:
    """Return the drafts whose words this caller may read and which have each of these words in them."""
    actor = approvers.known(work, by, now)
    if powers.account_is_sound(actor) or actor.standing is None:
        return Found(())
    everybodys = powers.holds_approving_office(actor) or actor.standing is Standing.EMPLOYEE
    author = None if everybodys else actor.person
    with_them = work.drafts.containing(words.split(), limit=_LOOKED_AT, author=author)
    found = [draft for draft in with_them if sight_of(draft, actor) is Sight.EVERYTHING]
    views = tuple(seen(work, now, draft, actor, prompts=False) for draft in found[:MOST_LISTED])
    more = len(found) > MOST_LISTED
    return Found(views, more, older=not more and work.drafts.has_older_than_searched(author))


def _open_first(mine: Sequence[DraftView], views: Sequence[DraftView]) -> list[DraftView]:
    """Their own drafts: those that are not finished in the order of `views`, then the others, the newest first."""
    place = {view.reference: n for n, view in enumerate(views)}
    return sorted(mine, key=lambda view: place.get(view.reference, len(place)))
