"""The settings of confidential reports: the key they are kept under, and who is reached outside the chat."""

from typing import Literal

from pydantic import BaseModel, Field

from chatops.policy.retention import CASE_MONTHS
from chatops.settings.kinds import THIS_COMPUTER, ChannelId, EmailAddress, MasterKey, Secret


class Confidential(BaseModel):
    """What a council settles about confidential reports before its bot starts."""

    master_key: MasterKey = Field(
        description="The key under which confidential reports are kept; make one with “chatops keys new FILE”. Keep a "
        "copy of it apart from the database: without it nobody can read them again."
    )
    master_key_before: MasterKey | None = Field(
        None,
        description="The former master key, until “chatops keys rotate” says that it can be taken away. Leave it empty "
        "otherwise.",
    )
    fallback_email: EmailAddress = Field(
        description="The e-mail address of the person who handles a report about both the Town Clerk and the Chair, "
        "such as the vice-chair or the monitoring officer. The e-mail says nothing of what was reported."
    )
    other_route: str = Field(
        min_length=10,
        description="One sentence with another way to report a suspected breach, such as a telephone number or an "
        "address, for those who do not wish to use Slack.",
    )
    breach_channel: ChannelId | None = Field(
        None,
        description="The ID of a private Slack channel where those who handle reports are told that one is waiting. "
        "Leave it empty to tell each of them in a direct message.",
    )
    cases_kept_months: int = Field(
        CASE_MONTHS, ge=1, le=120, description="How many months after it was closed a confidential case is erased."
    )
    smtp_host: str = Field(min_length=1, description="The mail server that takes in the e-mails to FALLBACK_EMAIL.")
    smtp_port: int = Field(587, ge=1, le=65535, description="The port of the mail server.")
    smtp_tls: Literal["starttls", "tls", "none"] = Field(
        "starttls",
        description="How the way to the mail server is encrypted: “starttls”, “tls” from the beginning (most often on "
        "port 465), or “none”, which is for a mail server on this computer only.",
    )
    smtp_user: str | None = Field(None, description="The user name at the mail server, if it asks for one.")
    smtp_password: Secret | None = Field(None, description="The password of SMTP_USER.")
    smtp_from: EmailAddress = Field(description="The e-mail address that the bot's e-mails come from.")


def confidential_amiss(settings: Confidential) -> list[str]:
    """Return what does not agree among these settings, a sentence each."""
    sentences = []
    if settings.smtp_tls == "none" and settings.smtp_host not in THIS_COMPUTER:
        sentences.append("SMTP_TLS is none, and SMTP_HOST is another computer: who is told what must be encrypted.")
    if (settings.smtp_user is None) is not (settings.smtp_password is None):
        there, missing = ("SMTP_USER", "SMTP_PASSWORD") if settings.smtp_user else ("SMTP_PASSWORD", "SMTP_USER")
        sentences.append(f"{there} is set without {missing}. Set both or neither.")
    before = settings.master_key_before
    if before is not None and before.get_secret_value() == settings.master_key.get_secret_value():
        sentences.append("MASTER_KEY_BEFORE is the same key as MASTER_KEY. Leave it empty, or give the former key.")
    return sentences
