"""Lists of drafts: when each is to be posted, how it stands, and a button that opens it."""

from collections.abc import Sequence

from chatops.policy.drafts.stages import Stage
from chatops.ports.drafts import MOST_SEARCHED
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.drafts.buttons import take_back_button
from handlers.screens.drafts.card import whole_card
from handlers.screens.drafts.standing import stage_in_words
from handlers.views.drafts.draft import DraftView
from handlers.views.drafts.lists import Found, Lists
from handlers.views.drafts.offers import DECIDES, Offer
from handlers.views.drafts.several import is_plain
from handlers.views.phrases import Sentence, listed

MOST_ON_HOME, MOST_IN_A_MESSAGE = 28, 18
"""Drafts that one page and one message have room for."""

_NEWEST_ALONE = f"The newest {MOST_SEARCHED:,} were looked through, and no older ones."


def lists_card(lists: Lists) -> p.Card:
    """Return the answer to `/draft list`."""
    parts = list_parts(lists, MOST_IN_A_MESSAGE)
    if not parts:
        none = "No draft waits for you, and none of yours is in the record."
        return p.Card(none, (p.Paragraph("none", none),))
    return p.Card("Your drafts", tuple(parts))


def found_card(found: Found) -> p.Card:
    """Return the answer to `/draft find bins`."""
    if not found.views:
        none = "No draft that you may read has these words."
        none = f"{none} {_NEWEST_ALONE}" if found.older else none
        return p.Card(none, (p.Paragraph("none", none),))
    says = "One draft has these words." if len(found.views) == 1 else f"{len(found.views)} drafts have these words."
    if found.more:
        says = f"These are the newest {len(found.views)} drafts with these words. Add a word to find fewer."
    older = (p.Note("older", _NEWEST_ALONE),) if found.older else ()
    return p.Card(says, (p.Heading("found", says), *_lines("found", found.views), *older))


def list_parts(lists: Lists, most: int = MOST_ON_HOME) -> list[p.Part]:
    """Return the drafts that concern somebody, under headings, `most` of them; empty when there are none."""
    groups = (
        ("decide", "Waiting for your decision", lists.to_decide),
        ("post", "Ready for you to post", lists.to_post),
        ("mine", "Your drafts", lists.mine),
        ("others", "Other drafts in hand", lists.others),
    )
    parts: list[p.Part] = []
    room = most
    for name, title, views in groups:
        if views and room > 0:
            parts += [p.Heading(f"{name}-title", title), *_several(name, views), *_lines(name, views[:room])]
            room -= len(views)
    if room < 0:
        parts.append(p.Note("more", "There are more. /draft find with a word from one finds it."))
    return parts


def _several(name: str, views: Sequence[DraftView]) -> list[p.Part]:
    """Return the button that shows several on one form, where there are two or more that can be approved as they
    stand.
    """
    if name != "decide" or sum(map(is_plain, views)) < 2:
        return []
    return [p.Buttons("several", (p.Button(names.APPROVE_SEVERAL, "Approve several", "-"),))]


def draft_page(view: DraftView) -> p.Page:
    """Return one draft, whole, with its buttons. What was added to the record of its posts is on its cards."""
    parts = tuple(part for part in whole_card(view).parts if part.name not in {"after", "title"})
    return p.Page(names.DRAFT_PAGE, f"Draft {view.reference}", parts, carries=view.reference)


def _lines(name: str, views: Sequence[DraftView]) -> list[p.Part]:
    parts: list[p.Part] = []
    for view in views:
        opens = p.Button(names.OPEN_DRAFT, "Open", view.reference)
        more = [take_back_button(view)] if Offer.TAKE_BACK in view.offers and name != "found" else []
        parts += [
            p.Says(f"{name}:{view.reference}", _line(view, name), bold=_due(view)),
            p.Buttons(f"{name}-open:{view.reference}", (opens, *more)),
        ]
    return parts


def _due(view: DraftView) -> str:
    """Return when it is to be posted, and whether it is an emergency: what tells which to open first."""
    at = view.goes_out.removeprefix("on ")
    return f"Emergency. {at[0].upper()}{at[1:]}. " if view.urgent else f"{at[0].upper()}{at[1:]}. "


def _line(view: DraftView, group: str) -> Sentence:
    """Return what tells a draft from the others: how it stands too, unless the heading above says so."""
    accounts = listed([line.name for line in view.accounts])
    about = f"{view.title}, {view.reference}" if view.title else view.reference
    waiting = ", and you are asked to decide it" if view.offers & DECIDES else ""
    stands = f": {stage_in_words(view)}{waiting}"
    if group == "decide":
        stands = "" if view.stage is Stage.ROUTED else f": {stage_in_words(view)}"
    return (
        f"{about}{stands}, from ",
        view.author,
        f", for {accounts}, sent in on {view.sent_in}",
    )
