"""The person outside the chat is told that something waits, of nothing that it is about, and only while it does."""

import re
from email.message import EmailMessage

from chatops.desk import Desk
from chatops.flow.breaches import fallback
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.breaches.endings import Heard, Outcome
from handlers.mail.fallback import FallbackMail
from tests.handlers.mail.mail_server import Postbox, mail_server
from tests.handlers.mail.test_sending import TO, mailer
from tests.support.at_fallback import at_fallback
from tests.support.council import PEOPLE
from tests.support.reports import SECRET, reported

ADDRESS = "https://bot.thornbury.example"


def courier(desk: Desk, postbox: Postbox, address: str = ADDRESS) -> FallbackMail:
    return FallbackMail(desk, mailer(postbox), TO, lambda: address)


async def mailed(desk: Desk, reference: str, address: str = ADDRESS) -> list[EmailMessage]:
    async with mail_server() as postbox:
        await courier(desk, postbox, address)(Letter(LetterKind.CASE_MAIL, reference))
    return postbox.mails


async def test_the_mail_has_a_link_that_opens_the_case_and_no_other_word_of_it(desk: Desk) -> None:
    case = await at_fallback(desk)
    (mail,) = await mailed(desk, case.reference)
    text = str(mail)
    assert mail["Subject"] == "A confidential report is waiting"
    assert "up to the end of Monday 8 March" in mail.get_content()
    for secret in (SECRET, case.reference, str(case.report.category), PEOPLE["clerk"].user, "Clerk", "Chair"):
        assert secret not in text
    (token,) = re.findall(rf"{ADDRESS}/confidential/([\w-]{{43}})\s", mail.get_content())
    (read,) = await desk.transact(fallback.open_by_link, token=token)
    assert read.reference == case.reference


async def test_without_a_web_address_the_mail_says_how_to_open_it_on_the_server(desk: Desk) -> None:
    case = await at_fallback(desk)
    (mail,) = await mailed(desk, case.reference, "")
    assert "chatops breach list" in mail.get_content()


async def test_nothing_is_sent_about_a_case_that_stands_at_somebody_else(desk: Desk) -> None:
    case, _ = await reported(desk)
    assert await mailed(desk, case.reference) == []
    assert await mailed(desk, "BR-NOTHERE") == []


async def test_nothing_is_sent_about_a_case_that_was_closed_meanwhile(desk: Desk) -> None:
    case = await at_fallback(desk)
    about = {"reference": case.reference, "version": case.version}
    await desk.transact(fallback.close_case, **about, outcome=Outcome.NO_BREACH, heard=Heard.YES)
    assert await mailed(desk, case.reference) == []
