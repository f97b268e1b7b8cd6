"""Mail is handed in encrypted, what passes is tried again, and nothing is told on of what a server said."""

import socket
import ssl
from pathlib import Path

import pytest

from chatops.relay.delivery import TryAgain, Undeliverable
from handlers.mail.sending import Encryption, Mailer, MailServer, SmtpMailer
from tests.handlers.mail.mail_server import PASSWORD, USER, Postbox, mail_server, make_certificate
from tests.support.council import StillClock

TO = "monitoring.officer@district.example"
SENDER = "council-bot@thornbury.example"


def mailer(
    postbox: Postbox, *, encryption: Encryption = "none", trust: Path | None = None, password: str = ""
) -> Mailer:
    context = ssl.create_default_context(cafile=trust) if trust else None
    user = USER if password else ""
    server = MailServer("127.0.0.1", postbox.port, SENDER, user, password, encryption, context)
    return SmtpMailer(server, StillClock())


async def send(through: Mailer) -> None:
    async with through.connected() as mailing:
        await mailing.send(TO, "A confidential report is waiting", "Open it.\n")


async def test_a_mail_arrives_and_says_no_more_than_it_was_given() -> None:
    async with mail_server() as postbox:
        await send(mailer(postbox))
    (mail,) = postbox.mails
    assert (mail["From"], mail["To"], mail["Subject"]) == (SENDER, TO, "A confidential report is waiting")
    assert mail["Date"] == "Mon, 01 Mar 2027 09:30:00 +0000"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail.get_content().strip() == "Open it."
    assert socket.gethostname().encode() not in postbox.raw[0]


async def test_a_mail_is_handed_in_encrypted_after_logging_in(tmp_path: Path) -> None:
    certificate = make_certificate(tmp_path)
    async with mail_server(certificate, login=True) as postbox:
        await send(mailer(postbox, encryption="starttls", trust=certificate, password=PASSWORD))
    assert postbox.encrypted == [True]


async def test_nothing_is_sent_to_a_server_that_offers_no_encryption() -> None:
    async with mail_server() as postbox:
        with pytest.raises(TryAgain):
            await send(mailer(postbox, encryption="starttls"))
    assert postbox.raw == []


async def test_nothing_is_sent_to_a_server_whose_certificate_is_not_trusted(tmp_path: Path) -> None:
    async with mail_server(make_certificate(tmp_path)) as postbox:
        with pytest.raises(TryAgain):
            await send(mailer(postbox, encryption="starttls"))
    assert postbox.raw == []


@pytest.mark.parametrize("step", ["RCPT", "DATA"])
async def test_a_refusal_for_now_is_tried_again_in_an_hour(step: str) -> None:
    async with mail_server() as postbox:
        postbox.answers[step] = f"451 Try {TO} later"
        with pytest.raises(TryAgain) as found:
            await send(mailer(postbox))
    assert str(found.value) == "the mail server did not take it (451)"
    assert found.value.after is not None
    assert found.value.after.total_seconds() == 3600


@pytest.mark.parametrize("step", ["RCPT", "DATA"])
async def test_a_refusal_for_good_is_not_tried_again_and_names_nobody(step: str) -> None:
    async with mail_server() as postbox:
        postbox.answers[step] = f"550 No such person {TO}"
        with pytest.raises(Undeliverable) as found:
            await send(mailer(postbox))
    assert str(found.value) == "the mail server refuses with 550"
    assert found.value.__cause__ is None


async def test_a_wrong_password_is_a_refusal_for_good(tmp_path: Path) -> None:
    certificate = make_certificate(tmp_path)
    async with mail_server(certificate, login=True) as postbox:
        with pytest.raises(Undeliverable, match="535"):
            await send(mailer(postbox, encryption="starttls", trust=certificate, password="another"))
    assert postbox.raw == []


async def test_a_server_that_is_away_is_tried_again() -> None:
    async with mail_server() as postbox:
        through = mailer(postbox)
    with pytest.raises(TryAgain):
        await send(through)
