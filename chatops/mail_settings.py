"""The mail server, as the settings say."""

from chatops.settings.council import Settings
from handlers.mail.sending import MailServer


def mail_server_of(settings: Settings) -> MailServer:
    """Return where mail is handed in, and as whom."""
    password = settings.smtp_password
    return MailServer(
        settings.smtp_host,
        settings.smtp_port,
        settings.smtp_from,
        settings.smtp_user or "",
        password.get_secret_value() if password else "",
        settings.smtp_tls,
    )
