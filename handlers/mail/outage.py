"""Tells by mail that Slack does not take the bot's messages: while it is away nobody can be told there."""

from chatops.desk import Desk
from chatops.ports.delivery import Outage
from handlers.mail.sending import Mailer
from handlers.views.phrases import when

_SUBJECT = "Slack does not take the council bot's messages"
_WORDS = """\
Since {since} Slack has not taken the messages of the council's bot.

Nothing is lost: everything waits, and is sent when Slack takes messages again. Nobody is told of anything meanwhile.

Please ask whoever looks after the bot to run, on its computer: chatops doctor

This message was sent by the council's bot, which does not read answers.
"""


class OutageMail:
    """Sends one mail about an outage.

    Args:
        desk: the council's desk.
        mailer: what sends mail.
        to: the address of the settings.
    """

    def __init__(self, desk: Desk, mailer: Mailer, to: str) -> None:
        self._desk = desk
        self._mailer = mailer
        self._to = to

    async def __call__(self, outage: Outage) -> None:
        """Send the mail. Raises TryAgain, Undeliverable."""
        since = when(outage.since, self._desk.clock.now())
        async with self._mailer.connected() as mailing:
            await mailing.send(self._to, _SUBJECT, _WORDS.format(since=since))
