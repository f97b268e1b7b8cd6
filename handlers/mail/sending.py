"""Sends mail through the council's mail server, encrypted on the way unless the server is on this computer.

What a server says for now (4yz) is tried again, what it says for good (5yz) is not: RFC 5321, 4.2.1.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from typing import Literal, Protocol

import aiosmtplib

from chatops.clock import Clock
from chatops.relay.delivery import TryAgain, Undeliverable

LONGEST_WAIT_S = 15.0
"""How long a mail may take in all. The relay breaks a delivery off after 20 s (`relay.DELIVERY_LIMIT_S`)."""
AGAIN_AFTER = timedelta(hours=1)
"""How long a mail server that is away is left alone: with twelve tries that is half a day."""

Encryption = Literal["starttls", "tls", "none"]


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed in, and as whom.

    `encryption` is `starttls` (ask for it after connecting, and stop when it is refused), `tls` (from the first
    byte) or `none`, which is for a server on this computer. `trust` is None for the certificates of this computer.
    """

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = ""
    encryption: Encryption = "starttls"
    trust: ssl.SSLContext | None = None


class Mailing(Protocol):
    """A connection over which mail can be sent."""

    async def send(self, to: str, subject: str, words: str) -> None:
        """Send one plain message to one address."""
        ...


class Mailer(Protocol):
    """A way to send mail."""

    def connected(self) -> AbstractAsyncContextManager[Mailing]:
        """Return the way, open. Raises TryAgain or Undeliverable, with no word of what it answered."""
        ...


class SmtpMailer:
    """Hands mail in at one server.

    Args:
        server: which, and as whom.
        clock: what the mail is dated by.
    """

    def __init__(self, server: MailServer, clock: Clock) -> None:
        self._server = server
        self._clock = clock

    @asynccontextmanager
    async def connected(self) -> AsyncIterator[Mailing]:
        """The server, ready to take mail. Raises TryAgain or Undeliverable, with no word of what it answered."""
        server = self._server
        client = aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            username=server.user or None,
            password=server.password or None,
            use_tls=server.encryption == "tls",
            start_tls=server.encryption == "starttls",
            tls_context=server.trust,
            timeout=LONGEST_WAIT_S,
            local_hostname="[127.0.0.1]",  # the name of this computer is nobody's business
        )
        try:
            async with asyncio.timeout(LONGEST_WAIT_S), client:
                yield _Connection(client, server.sender, self._clock)
        except (aiosmtplib.SMTPException, OSError) as error:
            raise _as_ours(error) from None


class _Connection:
    """`Mailing` over SMTP."""

    def __init__(self, client: aiosmtplib.SMTP, sender: str, clock: Clock) -> None:
        self._client = client
        self._sender = sender
        self._clock = clock

    async def send(self, to: str, subject: str, words: str) -> None:
        """Send one plain message to one address. Raises what the client raises."""
        await self._client.send_message(written(self._sender, to, subject, words, self._clock.now()))


def written(sender: str, to: str, subject: str, words: str, now: datetime) -> EmailMessage:
    """Return a plain message (RFC 5322) that says of this computer nothing at all."""
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"] = format_datetime(now)
    message["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: nobody answers it with a holiday notice
    message.set_content(words)
    return message


def _as_ours(error: Exception) -> TryAgain | Undeliverable:
    """Return what to do about it. Only a kind and a number is told on: the rest may hold an address."""
    if isinstance(error, aiosmtplib.SMTPRecipientsRefused):
        error = error.recipients[0]
    code = getattr(error, "code", None)
    if isinstance(code, int) and 500 <= code < 600:
        return Undeliverable(f"the mail server refuses with {code}")
    # No connection, no encryption for now, an answer of 4yz: all may pass.
    return TryAgain(f"the mail server did not take it ({code or type(error).__name__})", AGAIN_AFTER)
