"""Tells by mail that a chat platform does not take the bot's messages: while it is away nobody can be told there."""

from collections.abc import Mapping

from chatops.desk import Desk
from chatops.ports.delivery import Outage
from handlers.mail.sending import Mailer
from handlers.views.phrases import when

_SUBJECT = "{platform} does not take the council bot's messages"
_WORDS = """\
Since {since} {platform} has not taken the messages of the council's bot.

Nothing is lost: everything waits, and is sent when {platform} takes messages again. Nobody is told of anything there
meanwhile.

Please ask whoever looks after the bot to run, on its computer: chatops doctor

This message was sent by the council's bot, which does not read replies.
"""


class OutageMail:
    """Sends one mail about an outage.

    Args:
        desk: the council's desk.
        mailer: what sends mail.
        to: the address of the settings.
        names: what people call each platform.
    """

    def __init__(self, desk: Desk, mailer: Mailer, to: str, names: Mapping[str, str]) -> None:
        self._names = names
        self._desk = desk
        self._mailer = mailer
        self._to = to

    async def __call__(self, outage: Outage) -> None:
        """Send the mail. Raises TryAgain, Undeliverable."""
        since = when(outage.since, self._desk.clock.now())
        async with self._mailer.connected() as mailing:
            platform = self._names.get(outage.platform) or next(iter(self._names.values()))
            await mailing.send(
                self._to, _SUBJECT.format(platform=platform), _WORDS.format(since=since, platform=platform)
            )
