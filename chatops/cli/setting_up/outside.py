"""The step that says who is reached outside the chat, and by which mail server: tried with a message."""

from dataclasses import replace

from chatops.cli.setting_up.step import Amiss, Setup, Step, secret, text_of
from chatops.relay.delivery import TryAgain, Undeliverable
from chatops.settings.kinds import THIS_COMPUTER
from chatops.settings.single import amiss_in
from handlers.mail.sending import MailServer, SmtpMailer
from handlers.screens import parts as p
from handlers.screens.answers import Answers

_PORTS = {"starttls": 587, "tls": 465, "none": 25}
_WAYS = (
    p.Option("starttls", "By STARTTLS, most often on port 587"),
    p.Option("tls", "From the beginning (TLS), most often on port 465"),
    p.Option("none", "Not at all, for a mail server on this computer only"),
)
_WHO = p.Paragraph(
    "who",
    "A report about both the Town Clerk and the Chair goes to somebody who is neither, such as the vice-chair or the "
    "monitoring officer. They are written to by e-mail, and the e-mail says nothing of what was reported. When you go "
    "on, they get a test message.",
)
SUBJECT = "A test of the council's bot"


async def _show(setup: Setup) -> p.Form:
    progress = setup.progress
    kept = progress.settings
    asked = (
        _box(kept, "FALLBACK_EMAIL", "Their e-mail address", example="monitoring.officer@example.gov.uk"),
        _box(
            kept,
            "OTHER_ROUTE",
            "One sentence with another way to report a suspected breach",
            "A telephone number or an address, for those who do not wish to use the chat.",
            "You can also telephone the monitoring officer on 01454 000000.",
        ),
        *(() if progress.is_around("SMTP_HOST") else (p.Heading("server", "The mail server"),)),
        _box(kept, "SMTP_HOST", "Mail server that takes in the council's e-mail", example="smtp.office365.com"),
        p.Asked("SMTP_TLS", "How is the way to it encrypted?", p.Choice(_WAYS, kept.get("SMTP_TLS", "starttls"))),
        p.Asked("SMTP_PORT", "Its port, where it is another than usual", p.Text(words=_port(kept)), optional=True),
        p.Asked("SMTP_USER", "User name, if it asks for one", p.Text(words=kept.get("SMTP_USER", "")), optional=True),
        replace(secret(setup, "SMTP_PASSWORD", "Password of that user", ""), optional=True),
        p.Asked(
            "SMTP_FROM",
            "The address that the bot's e-mails come from, where it is another than the user name",
            p.Text(words=_from(kept)),
            optional=True,
        ),
    )
    return p.Form("outside", "Outside the chat", (_WHO, *asked), "Send the test message and go on")


def _box(kept: dict[str, str], name: str, label: str, hint: str = "", example: str = "") -> p.Asked:
    return p.Asked(name, label, p.Text(words=kept.get(name, ""), example=example), hint)


def _port(kept: dict[str, str]) -> str:
    port = kept.get("SMTP_PORT", "")
    return "" if port == str(_PORTS.get(kept.get("SMTP_TLS", ""), "")) else port


def _from(kept: dict[str, str]) -> str:
    return "" if kept.get("SMTP_FROM") == kept.get("SMTP_USER") else kept.get("SMTP_FROM", "")


async def _take(setup: Setup, answers: Answers) -> str:
    progress = setup.progress
    given = {
        "FALLBACK_EMAIL": text_of(setup, answers, "FALLBACK_EMAIL", "Write their e-mail address."),
        "OTHER_ROUTE": text_of(setup, answers, "OTHER_ROUTE", "Write one sentence, of ten characters or more."),
        "SMTP_HOST": text_of(setup, answers, "SMTP_HOST", "Write the name of the mail server."),
        "SMTP_TLS": answers.one("SMTP_TLS") or progress.value("SMTP_TLS"),
        "SMTP_USER": text_of(setup, answers, "SMTP_USER"),
    }
    if given["SMTP_TLS"] not in _PORTS:
        raise Amiss("Choose how it is encrypted.", "SMTP_TLS")
    if given["SMTP_TLS"] == "none" and given["SMTP_HOST"] not in THIS_COMPUTER:
        raise Amiss("Only a mail server on this computer may be reached without encryption.", "SMTP_TLS")
    port = progress.value("SMTP_PORT") if progress.is_around("SMTP_PORT") else str(_PORTS[given["SMTP_TLS"]])
    given["SMTP_PORT"] = text_of(setup, answers, "SMTP_PORT") or port
    given["SMTP_PASSWORD"] = _password_in(setup, answers, given["SMTP_USER"])
    given["SMTP_FROM"] = text_of(setup, answers, "SMTP_FROM") or _sender(given["SMTP_USER"])
    await _try(setup, given)
    progress.keep(**{name: text for name, text in given.items() if not progress.is_around(name)})
    return f"The mail server took the test message for {given['FALLBACK_EMAIL']}. Ask them whether it has come."


def _password_in(setup: Setup, answers: Answers, user: str) -> str:
    if not user:
        if answers.text("SMTP_PASSWORD"):
            raise Amiss("Write the user name that this is the password of.", "SMTP_USER")
        return ""
    return text_of(setup, answers, "SMTP_PASSWORD", "Write the password of that user.")


def _sender(user: str) -> str:
    if not user or amiss_in("SMTP_FROM", user):
        raise Amiss("Write the e-mail address that the bot's e-mails come from.", "SMTP_FROM")
    return user


async def _try(setup: Setup, given: dict[str, str]) -> None:
    """Send the test message, once for the same answers. Raises Amiss."""
    what = tuple(given.values())
    if setup.tried == what:
        return
    encryption = given["SMTP_TLS"]
    server = MailServer(
        given["SMTP_HOST"],
        int(given["SMTP_PORT"]),
        given["SMTP_FROM"],
        given["SMTP_USER"],
        given["SMTP_PASSWORD"],
        encryption,  # type: ignore[arg-type]  # one of _PORTS
    )
    council = setup.progress.value("COUNCIL_NAME")
    words = (
        f"{council} is setting up the bot through which it decides what is said in its name. You are named as the "
        "person outside the chat who handles a report about both the Town Clerk and the Chair.\n\nThis is a test: "
        "please tell whoever is setting it up that it has come. Should a report ever wait for you, a message like this "
        "one says so, with an address at which to open it.\n"
    )
    try:
        async with SmtpMailer(server, setup.clock).connected() as mailing:
            await mailing.send(given["FALLBACK_EMAIL"], SUBJECT, words)
    except (TryAgain, Undeliverable) as reason:
        raise Amiss(f"The test message could not be handed in: {reason}. Check what is below.", "SMTP_HOST") from None
    setup.tried = what


OUTSIDE = Step(
    "outside",
    "Outside the chat",
    _show,
    _take,
    (
        "FALLBACK_EMAIL",
        "OTHER_ROUTE",
        "SMTP_HOST",
        "SMTP_PORT",
        "SMTP_TLS",
        "SMTP_USER",
        "SMTP_PASSWORD",
        "SMTP_FROM",
    ),
)
