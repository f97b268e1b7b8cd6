"""Tells the person outside the chat, whom the settings name, that something confidential waits. House rule 5.

The mail says nothing about it: an address that opens it once. What is waiting, and whether it still waits for that
person, is worked out when the mail is sent.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from chatops.clock import london_date
from chatops.desk import Desk
from chatops.flow.breaches.fallback import case_at_fallback
from chatops.outbox.letter import Letter
from chatops.policy.breaches.case import CaseStage
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.mail.sending import Mailer
from handlers.views.phrases import day

VALID = timedelta(days=7)
"""How long the address in a mail can be opened."""
PATH = "/confidential/"

_SUBJECT = "A confidential report is waiting"
_BY_LINK = """\
A confidential report is waiting for you.

Open it at this address. It can be opened once, up to the end of {until}:

{address}

Keep this address to yourself: whoever has it can open the report. This message was sent by the council's bot, which
does not read replies.
"""
_ON_THE_SERVER = """\
A confidential report is waiting for you.

It can be opened on the computer where the council's bot runs, with the command: chatops breach list

This message was sent by the council's bot, which does not read replies.
"""


class FallbackMail:
    """The courier of `LetterKind.CASE_MAIL`.

    Args:
        desk: the council's desk.
        mailer: what sends mail.
        to: the address of the person whom the settings name.
        web_address: gives the address at which others reach this service, without a slash at the end; empty for none.
    """

    def __init__(self, desk: Desk, mailer: Mailer, to: str, web_address: Callable[[], str]) -> None:
        self._desk = desk
        self._mailer = mailer
        self._to = to
        self._web_address = web_address

    async def __call__(self, letter: Letter) -> None:
        """Send the mail, unless the case is not for that person any more. Raises TryAgain, Undeliverable."""
        if not await self._desk.look(_waits, reference=letter.reference):
            return
        async with self._mailer.connected() as mailing:
            # Only now: while the server is away no address is made that nobody gets.
            await mailing.send(self._to, _SUBJECT, await self._words(letter.reference))

    async def _words(self, reference: str) -> str:
        base = self._web_address().rstrip("/")
        if not base:
            return _ON_THE_SERVER
        now = self._desk.clock.now()
        until = london_date(now + VALID)
        token = await self._desk.records.write(lambda work: work.cases.fresh_link(reference, until=until))
        return _BY_LINK.format(until=day(now + VALID, now), address=f"{base}{PATH}{token}")


def _waits(work: UnitOfWork, now: datetime, *, reference: str) -> bool:
    try:
        return case_at_fallback(work, now, reference=reference).stage is not CaseStage.CLOSED
    except NoSuch:
        return False
