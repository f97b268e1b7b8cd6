"""DATABASE_URL for the commands that only read the records.

They say at once what they are asked, and reading all settings takes longer than reading the records.
"""

import os

from chatops.settings.database_address import read_address

NAME = "DATABASE_URL"
_NAMES = {NAME, f"{NAME}_FILE"}


def records_address() -> str:
    """Return DATABASE_URL, as `chatops.settings.council.load_database_url` does. Raises WrongSettings.

    Where the environment alone says it, no other setting is looked at; whatever is amiss, and `.env`, is left to that.
    """
    if [name for name in os.environ if name.upper() in _NAMES] == [NAME] and not os.path.lexists(".env"):
        try:
            return read_address(os.environ[NAME])
        except ValueError:
            pass
    from chatops.settings.council import load_database_url

    return load_database_url()
