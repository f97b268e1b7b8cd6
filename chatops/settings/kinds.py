"""How each kind of setting is written, and what is said of one that is written otherwise.

A sentence about a setting goes on after its name (“TOWN_CLERK must look like …”) and never has the value in it.
"""

import re
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, SecretStr
from pydantic_settings import NoDecode

from chatops import master_key
from chatops.policy.accounts import Account, account
from chatops.settings.database_address import read_address

SLACK_API = "https://slack.com/api/"
THIS_COMPUTER = {"127.0.0.1", "::1", "localhost"}


def _like(pattern: str, example: str) -> AfterValidator:
    def check(value: str) -> str:
        if not re.fullmatch(pattern, value):
            raise ValueError(f"must look like {example}")
        return value

    return AfterValidator(check)


def _secret_like(pattern: str, sentence: str) -> AfterValidator:
    def check(value: SecretStr) -> SecretStr:
        if not re.fullmatch(pattern, value.get_secret_value()):
            raise ValueError(sentence)
        return value

    return AfterValidator(check)


def _listed(value: Any) -> Any:
    return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value


def _registered(value: Any) -> Any:
    """Return the accounts of “name = address; name = address”. Raises ValueError."""
    if not isinstance(value, str):
        return value
    register = []
    for part in filter(None, (part.strip() for part in value.split(";"))):
        name, equals, address = part.partition("=")
        if not equals:
            raise ValueError("must give each account as a name, an equals sign and its https address")
        try:
            register.append(account(name.strip(), address.strip()))
        except ValueError:
            raise ValueError(f"must give an https address for “{name.strip()[:40]}”") from None
    return tuple(register)


def _no_account_twice(register: tuple[Account, ...]) -> tuple[Account, ...]:
    if len({account.key for account in register}) < len(register):
        raise ValueError("gives two accounts the same name")
    return register


def _slack_or_this_computer(url: str) -> str:
    parts = urlsplit(url)
    here = parts.scheme in {"http", "https"} and parts.hostname in THIS_COMPUTER
    if url != SLACK_API and not here:
        raise ValueError(f"must be {SLACK_API}, or an address on this computer for practice")
    return url if url.endswith("/") else f"{url}/"


def _database(value: SecretStr) -> SecretStr:
    """Return the address as the drivers take it. Raises ValueError."""
    return SecretStr(read_address(value.get_secret_value()))


def _master_key(value: SecretStr) -> SecretStr:
    """Return the key as it is written down, in its one way of writing it. Raises ValueError."""
    return SecretStr(master_key.written(master_key.read(value.get_secret_value())))


GUID = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
"""How ids are written in Microsoft's directory."""
_ID = "a Slack member ID (U or W, then capital letters and digits) or an object ID of Microsoft Entra"
UserId = Annotated[str, _like(rf"[UW][A-Z0-9]{{2,30}}|{GUID}", _ID)]
Guid = Annotated[str, _like(GUID, "an ID of Microsoft Entra: 32 digits and small letters, four hyphens")]
TeamsChannelId = Annotated[str, _like(r"19:[A-Za-z0-9_-]+@thread\.(tacv2|skype)", "19:…@thread.tacv2")]
UserIds = Annotated[tuple[UserId, ...], NoDecode, BeforeValidator(_listed)]
TeamId = Annotated[str, _like(r"T[A-Z0-9]{2,30}", "a workspace ID: T, then capital letters and digits")]
EnterpriseId = Annotated[str, _like(r"E[A-Z0-9]{2,30}", "an organisation ID: E, then capital letters and digits")]
AppId = Annotated[str, _like(r"A[A-Z0-9]{2,30}", "an app ID: A, then capital letters and digits")]
ChannelId = Annotated[str, _like(r"[CG][A-Z0-9]{2,30}", "a channel ID: C or G, then capital letters and digits")]
Register = Annotated[tuple[Account, ...], NoDecode, BeforeValidator(_registered), AfterValidator(_no_account_twice)]
WebApi = Annotated[str, AfterValidator(_slack_or_this_computer)]
WebAddress = Annotated[
    str, _like(r"https://[A-Za-z0-9.-]+(:\d{1,5})?(/[A-Za-z0-9._~/-]*)?", "https://bot.example.gov.uk")
]
Secret = Annotated[SecretStr, _secret_like(r"\S{8,}", "must be eight characters or more, without spaces")]
BotToken = Annotated[SecretStr, _secret_like(r"xoxb-\S+", "must begin with xoxb-")]
AppToken = Annotated[SecretStr, _secret_like(r"xapp-\S+", "must begin with xapp-")]
MasterKey = Annotated[SecretStr, AfterValidator(_master_key)]
EmailAddress = Annotated[
    str, _like(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", "an e-mail address: name@example.gov.uk")
]
DatabaseUrl = Annotated[SecretStr, AfterValidator(_database)]
