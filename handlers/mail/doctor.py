"""Whether mail to the person outside the chat can be handed in. Nothing is sent, and nobody hears of it.

It matters more than other checks: when such a mail fails nobody is told, since it might be the one whom it is about.
"""

from chatops.findings import Finding, amiss, well
from chatops.relay.delivery import TryAgain, Undeliverable
from handlers.mail.sending import Mailer

_ABOUT = "Mail server"


async def check_mail(mailer: Mailer, host: str, web_address: str | None) -> Finding:
    """Connect and log in, as for a mail, and leave. A missing web address is a remark."""
    try:
        async with mailer.connected():
            pass
    except (TryAgain, Undeliverable) as reason:
        remedy = "Check SMTP_HOST, SMTP_PORT, SMTP_TLS, SMTP_USER and SMTP_PASSWORD."
        return amiss(_ABOUT, f"No mail can be handed in at {host}: {reason}.", remedy)
    remark = "" if web_address else "Without WEB_ADDRESS that person opens confidential reports on this computer only."
    return well(_ABOUT, f"Mail to the person in FALLBACK_EMAIL can be handed in at {host}.", remark)
