"""The pages of a county that belong to no council: where the bot is added, and what is said of that."""

from dataclasses import replace

from handlers.screens import parts as p

ADD = "Add the bot to Slack"
CHANGES = "Use Microsoft Teams as well, or no more"
IN_TEAMS = "Use it in Microsoft Teams"


STRANGER = (
    "A council that is new here needs a link, which whoever looks after this bot makes for it and which works once. "
    "Ask them for one, open it in this browser, and begin again."
)
"""What somebody is told who was not invited."""


def front_page(install: str, join: str, invited: str | None = None) -> p.Page:
    """Return what is read at the address of the county: where the bot is added to Slack, and where Teams is joined.

    `invited` is what the council is called that was invited; None while a new council needs an invitation, and empty
    where none is needed.
    """
    says = (
        "This bot sends each draft of a council's social media post to the Town Clerk or the Deputy, and keeps the "
        "record. Each council adds it to its own Slack workspace, or has an app of its own for it in Microsoft Teams, "
        "and sets it up on a page that follows. Councils that share it see nothing of one another.",
        "Whoever may install apps in the council's workspace adds it; in Teams an administrator does. Have at hand who "
        "the Town Clerk, the Deputy and the Chair are, and the addresses of the council's accounts.",
        *((STRANGER,) if invited is None else (f"This is the invitation of {invited}.",) if invited else ()),
    )
    page = _page("A bot for councils", says, install)
    return replace(page, parts=(*page.parts, p.Buttons("teams", (p.Button("", IN_TEAMS, link=join),))))


def refused_page(sentence: str, install: str) -> p.Page:
    """Return why the bot was not added, and where to begin again."""
    return _page("The bot was not added", (sentence,), install)


def stranger_page(install: str) -> p.Page:
    """Return what a browser is shown that asks for a set-up and did not come from Slack."""
    says = (
        "This page is for whoever added the bot to the council's workspace, in the same browser and within two hours. "
        "To go on, add it once more: what was given so far is kept.",
    )
    return _page("Set up the council's bot", says, install)


def renewed_page(council: str, changes: str) -> p.Page:
    """Return what is said when the bot was added to the workspace of a council that is set up.

    `changes` is where it takes up Teams, or leaves it.
    """
    says = (
        f"The bot is in the workspace of {council}, and works there. What the council decided and wrote is as it was."
    )
    page = _page("The bot is in", (says,))
    return replace(page, parts=(*page.parts, p.Buttons("changes", (p.Button("", CHANGES, link=changes),))))


def changed_page() -> p.Page:
    """Return what is said when a council changed where its people meet the bot."""
    return _page("It is changed", ("The bot works for your council like that now, and this page is no longer there.",))


def renewed_secret(council: str) -> p.Page:
    """Return what is said when the app's secret of a council that is set up was given anew."""
    return _page("The secret is kept", (f"Microsoft takes it, and the bot works for {council} with it from now on.",))


def not_served_page(council: str, why: str) -> p.Page:
    """Return what is said when the bot was added and cannot work for a council all the same."""
    says = f"The bot cannot work for {council} now: {why} Tell whoever looks after it."
    return _page("The bot cannot begin", (says,))


def begun_page() -> p.Page:
    """Return what is said when a council is set up."""
    says = (
        "The bot works for your council now, and this page is no longer there. In Slack type /draft for a first draft: "
        "the Town Clerk gets it to decide. Everybody finds what they may do on the bot's Home tab."
    )
    return _page("The council is set up", (says,))


def _page(title: str, sentences: tuple[str, ...], install: str = "") -> p.Page:
    shown: list[p.Part] = [p.Paragraph(f"says{n}", sentence) for n, sentence in enumerate(sentences)]
    if install:
        shown.append(p.Buttons("add", (p.Button("", ADD, link=install),)))
    return p.Page("county", title, tuple(shown))
