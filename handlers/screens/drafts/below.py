"""What stands below the buttons of a draft's card, so that they are found without passing it."""

from handlers.screens import names
from handlers.screens import parts as p
from handlers.views.drafts.draft import Content
from handlers.views.phrases import listed

MOST_PREVIEWS = 6
"""Previews of one card: each is as tall as a telephone."""


def with_discussion(card: p.Card, link: str) -> p.Card:
    """Return the card with a link to the place where the draft is talked about: the thread under its status card."""
    button = p.Button(names.DISCUSS, "Discuss", link=link)
    buttons = next(n for n, part in enumerate(card.parts, 1) if isinstance(part, p.Buttons))
    return p.Card(card.text, (*card.parts[:buttons], p.Buttons("discuss", (button,)), *card.parts[buttons:]))


def with_previews(card: p.Card, content: Content | None) -> p.Card:
    """Return the card with how its draft will look on each account."""
    if content is None or not content.previews:
        return card
    shown, left = content.previews[:MOST_PREVIEWS], content.previews[MOST_PREVIEWS:]
    parts: list[p.Part] = [p.Note("previews", "How it will look, roughly")]
    parts += [p.Picture(f"preview:{n}", one.address, one.alt) for n, one in enumerate(shown, 1)]
    if left:
        parts.append(p.Note("previews-left", f"There is no room here for {listed([one.account for one in left])}."))
    return p.Card(card.text, (*card.parts, *parts))
