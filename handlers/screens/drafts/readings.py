"""The notice to the Town Clerk and those who hold an account of what was found when a post was read back."""

from handlers.screens import parts as p
from handlers.views.drafts.readings import ReadingsView


def reading_notice(view: ReadingsView) -> p.Card:
    """Return what is known last of the posts of a draft, and that the bot changes nothing there."""
    text = f"A post of draft {view.reference} is not as it was."
    says = "The bot changes nothing there. What you know of it can be added to its record."
    return p.Card(
        text,
        (
            p.Heading("title", text),
            p.Bullets("found", view.lines),
            p.Rows("posts", tuple((name, (link,)) for name, link in view.links)),
            p.Note("says", says),
        ),
    )
