"""Tells the person outside the chat, whom the settings name, that something confidential waits. House rule 5.

The mail says nothing about it: an address that opens it once. What is waiting, and whether it still waits for that
person, is worked out when the mail is sent.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from chatops.clock import london_date
from chatops.policy.breaches import CaseStage, handlers_of
from chatops.policy.letters import Letter
from chatops.ports import Desk, NoSuch, UnitOfWork
from chatops.relay import Undeliverable
from handlers.mail.sending import Mailer
from handlers.views.phrases import day

VALID = timedelta(days=7)
"""How long the address in a mail can be opened."""
PATH = "/confidential/"

_SUBJECT = "A confidential item is waiting"
_WORDS = """\
A confidential item is waiting for you.

Open it at this address. It can be opened once, up to the end of {until}:

{address}

Keep this address to yourself: whoever has it can open the item. This message was sent by the council's bot, which
does not read answers.
"""


class FallbackMail:
    """The courier of `Errand.CASE_MAIL`.

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
        if not await self._desk.look(_waits, reference=letter.about):
            return
        if not self._web_address():
            raise Undeliverable("WEB_ADDRESS is not set, so no address can be given")
        async with self._mailer.connected() as mailing:
            # Only now: while the server is away no address is made that nobody gets.
            now = self._desk.clock.now()
            until = london_date(now + VALID)
            token = await self._desk.records.write(lambda work: work.cases.fresh_link(letter.about, until=until))
            address = f"{self._web_address()}{PATH}{token}"
            words = _WORDS.format(until=day(now + VALID, now), address=address)
            await mailing.send(self._to, _SUBJECT, words)


def _waits(work: UnitOfWork, _now: datetime, *, reference: str) -> bool:
    try:
        case = work.cases.get(reference)
    except NoSuch:
        return False
    return case.stage is not CaseStage.CLOSED and handlers_of(case, work.people.holders()).fallback
