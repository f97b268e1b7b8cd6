"""The form with which the Town Clerk lets the bot post on an account by itself, and the notice of it."""

from dataclasses import dataclass, field

from chatops.policy.publishing.connections import LONGEST_LOGIN, LONGEST_SECRET, NetworkKind
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.views.accounts.connections import ConnectionFormView, ConnectionView
from handlers.views.phrases import Sentence

_HOW = {
    NetworkKind.MASTODON: "In Mastodon, under Preferences, Development, make an application with the rights read, "
    "write:statuses and write:media, and copy its access token.",
    NetworkKind.BLUESKY: "In Bluesky, under Settings, Privacy and security, App passwords, make one for the bot.",
    NetworkKind.WORDPRESS: "In WordPress, make a user for the bot with the role Author, and in its profile an "
    "application password.",
}
_LOGIN = {
    NetworkKind.MASTODON: "The account's name",
    NetworkKind.BLUESKY: "The account's handle",
    NetworkKind.WORDPRESS: "The bot's user name",
}
_SECRET = {
    NetworkKind.MASTODON: "Access token",
    NetworkKind.BLUESKY: "App password",
    NetworkKind.WORDPRESS: "Application password",
}


def connection_form(form: ConnectionFormView) -> p.Form:
    """Return the server, the login and the secret, which is kept sealed and shown to nobody again."""
    kept = "It is tried at once. It is kept sealed, and nobody is shown it again. Never send it in a message."
    parts: tuple[p.Part, ...] = (
        p.Rows("account", (("Account", (form.name,)),)),
        p.Paragraph("how", _HOW[form.kind]),
        p.Asked("server", "Server", p.Text(words=form.server)),
        p.Asked("login", _LOGIN[form.kind], p.Text(longest=LONGEST_LOGIN)),
        p.Asked("secret", _SECRET[form.kind], p.Text(longest=LONGEST_SECRET), hint=kept),
    )
    return p.Form(names.CONNECTED, "Let the bot post", parts, submit="Try and save", carries=form.key)


@dataclass(frozen=True, slots=True)
class ConnectionAnswers:
    """What was filled in. The secret is never shown."""

    server: str
    login: str
    secret: str = field(repr=False)


def read_connection_form(answers: Answers) -> ConnectionAnswers:
    """Return the answers, without what stands around them."""
    server = answers.text("server").strip().rstrip("/")
    return ConnectionAnswers(server, answers.text("login").strip(), answers.text("secret").strip())


def connection_parts(key: str, name: str, view: ConnectionView) -> list[p.Part]:
    """On the account's page: how posts get on it, and for those who may change that the buttons."""
    buttons = []
    if view.may_connect:
        buttons.append(p.Button(names.CONNECT, "Let the bot post" if not view.may_end else "Change how", key))
    if view.may_end:
        end = p.Question(
            "Stop the bot posting here?",
            f"The bot does not post on {name} any more, and its access is deleted here. {view.at_network}",
            "Stop it",
            "Go back",
        )
        buttons.append(p.Button(names.DISCONNECT, "Stop the bot posting", key, style=p.Style.DANGER, question=end))
    return [
        p.Line("connection-line"),
        p.Note("connection-label", "How posts are made there"),
        p.Says("connection", view.said),
        p.Buttons("connection-acts", tuple(buttons)),
    ]


def connection_notice(name: str, said: Sentence, at_network: str) -> p.Card:
    """Return for the Town Clerk and the Deputy: the bot posts on an account by itself, or does so no more."""
    more: list[p.Part] = [p.Note("at-network", at_network)] if at_network else []
    return p.Card(f"How posts are made on {name} has changed.", (p.Says("connection", said), *more))
