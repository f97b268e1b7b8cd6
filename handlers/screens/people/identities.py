"""The accounts that belong to one person: the list that the Town Clerk sees, the form, and the notice.

And where they have their messages, for who has accounts on two platforms: a line and a button on Home.
"""

from chatops.policy.people import AccountStatus, Caller, Identity
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.views.among import Among
from handlers.views.people.identities import PLATFORMS, LinksView, PlatformsView
from handlers.views.phrases import Sentence

MOST_SHOWN = 10
"""Accounts that are shown one by one, each with a button: a message of Slack's holds fifty blocks."""
_WHOSE = (
    "Somebody who uses two accounts, such as one on another chat platform, is one person here once you have said so: "
    "nobody decides what they wrote themselves, whichever account they use. They and all office holders are told."
)


def links_parts(view: LinksView) -> p.Parts:
    """Return what the Town Clerk sees below the list of people."""
    if not view.may_link:
        return ()
    parts: list[p.Part] = []
    if view.links:
        parts.append(p.Note("links-label", "Further accounts of the same person"))
    for identity, said in view.links[:MOST_SHOWN]:
        parts += [p.Says(f"link:{identity}", said), p.Buttons(f"unlink:{identity}", (_unlink(identity),))]
    if len(view.links) > MOST_SHOWN:
        parts.append(p.Note("more", f"And {len(view.links) - MOST_SHOWN} more: chatops people list shows them all."))
    link = p.Button(names.LINK_IDENTITY, "Link an account")
    return (*parts, p.Buttons("link", (link,)))


def _unlink(identity: Identity) -> p.Button:
    return p.Button(
        names.UNLINK_IDENTITY,
        "Unlink it",
        str(identity),
        style=p.Style.DANGER,
        question=p.Question(
            "Unlink this account?",
            "From then on the bot takes it for somebody it does not know. What was done by it stays as it is.",
            "Unlink it",
            "Go back",
        ),
    )


def identity_form() -> p.Form:
    """Return whose account it is, and which: chosen here, or given by the line that the bot shows on the other
    platform.
    """
    listed = p.PersonChoice(among=Among.LISTED)
    parts: tuple[p.Part, ...] = (
        p.Paragraph("about", _WHOSE),
        p.Asked("who", "Whose account is it?", listed, hint="By the account that is on the list of people."),
        p.Note("account-label", "Which account? Fill in only one of these two."),
        p.Asked("account", "An account here", p.PersonChoice(), optional=True),
        p.Asked(
            "line",
            "An account elsewhere",
            p.Text(longest=200),
            hint="The line that they read there after /council, in three parts with colons between.",
            optional=True,
        ),
    )
    return p.Form(names.IDENTITY, "Link an account", parts, submit="Link it")


def read_identity_form(answers: Answers) -> tuple[str, str, Caller | None]:
    """Return the platform's ids of the person and of an account here, empty when none was chosen, and one elsewhere."""
    return answers.person("who"), answers.person("account"), _elsewhere(answers.text("line"))


def _elsewhere(line: str) -> Caller | None:
    try:
        identity = Identity.parse(line.strip())
    except ValueError:
        return None
    whole = all(part and part == part.strip() for part in (identity.platform, identity.organisation, identity.user))
    return Caller(identity, AccountStatus.UNKNOWN) if whole and identity.platform in PLATFORMS else None


def identity_notice(said: Sentence) -> p.Card:
    """Return for whose account it is, and for every office holder."""
    return p.Card("Who an account belongs to has changed.", (p.Says("said", said),))


BOTH, LAST = "both", "last"
"""What the button on Home carries: where somebody is to have their messages from then on."""
_ONCE = "A notice that a confidential report waits comes once, where you used the bot last."


def platforms_parts(view: PlatformsView | None) -> p.Parts:
    """Return for Home where somebody has their messages, and the button that changes it."""
    if view is None:
        return ()
    other = p.Button(names.CHOOSE_PLATFORMS, "Only where I used it last", LAST)
    if not view.both:
        other = p.Button(names.CHOOSE_PLATFORMS, "Send them to both", BOTH)
    return (p.Paragraph("platforms", _where(view)), p.Buttons("platforms-change", (other,)))


def platforms_chosen(view: PlatformsView) -> str:
    """Return what somebody is told who has pressed the button."""
    return f"{_where(view)} What you have already stays where it is." if not view.both else _where(view)


def _where(view: PlatformsView) -> str:
    if view.both:
        return f"Your messages come to you in {view.platforms}, both. {_ONCE}"
    return (
        f"You use {view.platforms}. Your messages come to you where you used the bot last, and to the other "
        "when they cannot reach you there."
    )
