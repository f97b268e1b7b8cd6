"""The pages of the set-up that belong to no step: the question for the code, and what is said where it cannot go on."""

from collections.abc import Collection

from handlers.screens import parts as p


def code_page(_sentence: str = "") -> p.Form:
    """Return the question for the code."""
    return p.Form(
        "setup:enter",
        "Set up the council's bot",
        (
            p.Paragraph(
                "what",
                "The program shows a code where it was started. It keeps everybody else out while the council is being "
                "set up.",
            ),
            p.Asked(
                "code",
                "The code",
                p.Text(longest=40, example="7KQ2-M9DX-04TR"),
                "Capitals and hyphens make no difference.",
            ),
        ),
        "Go on",
    )


def shut_page() -> p.Page:
    """Return what is said after too many wrong codes."""
    says = "Too many wrong codes were tried. Stop the program and start it again: what was given so far is kept."
    return _page("Set-up is shut", says)


def elsewhere_page() -> p.Page:
    """Return what is said to a request that names another computer, or comes from the page of another site."""
    says = (
        "This page answers at its own address alone: at the one that the program shows, or at the web address in "
        "WEB_ADDRESS. Open it there."
    )
    return _page("Nothing is here", says)


def nothing_page(sentence: str) -> p.Page:
    """Return a sentence on a page of its own."""
    return _page("Set-up", sentence)


def started_page(platforms: Collection[str]) -> p.Page:
    """Return what is said when the bot starts."""
    draft = "In Slack type /draft" if "slack" in platforms else "In Teams write “draft” to Council posts"
    linked = (
        " People who use Slack and Teams have an account on each: the Town Clerk links the two with “council people”."
        if len(platforms) > 1
        else ""
    )
    says = (
        f"The bot starts now, and this page is no longer there. {draft} for a first draft: the Town Clerk gets it to "
        f"decide.{linked} Let the computer's own service manager start the bot from now on, and back it up every night."
    )
    return _page("The bot is starting", says)


def _page(title: str, sentence: str) -> p.Page:
    return p.Page("setup", title, (p.Paragraph("says", sentence),))
