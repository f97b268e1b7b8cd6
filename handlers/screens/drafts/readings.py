"""The notice to the Town Clerk and those who hold an account of what was found when a post was read back."""

from handlers.screens import names
from handlers.screens import parts as p
from handlers.views.drafts.readings import ReadingsView


def reading_notice(view: ReadingsView) -> p.Card:
    """Return what is known last of the posts of a draft, and that the bot changes nothing there."""
    text = f"The posts of draft {view.reference} were looked at, and something has changed."
    says = "The bot changes nothing there by itself. You can add what you know to its record."
    return p.Card(
        text,
        (
            p.Heading("title", f"News of a post of draft {view.reference}"),
            p.Bullets("found", view.lines),
            p.Rows("posts", tuple((name, (link,)) for name, link in view.links)),
            p.Note("says", says),
        ),
    )


def look_page(view: ReadingsView) -> p.Page:
    """Return what was found of each post when somebody had the bot look."""
    says = "The bot changes nothing there by itself. You can add what you know of a post to its record."
    return p.Page(
        names.PAGE,
        f"Posts of {view.reference}",
        (
            p.Bullets("found", view.lines),
            p.Rows("posts", tuple((name, (link,)) for name, link in view.links)),
            p.Note("says", says),
        ),
    )
