"""What the checks of the set-up need of the accounts on which the bot publishes."""

from collections.abc import Sequence

from chatops.policy.publishing.connections import NetworkKind
from chatops.ports.publishing import Credentials
from chatops.ports.unit_of_work import Records
from storage.engine import Database
from storage.location import missing_file
from storage.sealed.council_key import NoKey
from storage.sealed.vault import CannotOpen, Keyring
from storage.trouble import trouble_of
from storage.version import newest, revision

Connected = tuple[str, NetworkKind, Credentials | None]
"""The account's key, its kind of network, and how the bot signs in; None where that does not open."""


async def connections_of(url: str, organisation: str, keyring: Keyring) -> Sequence[Connected]:
    """Return the connected accounts of a council; none when the database cannot be asked."""
    try:
        if missing_file(url) is not None:
            return []
        database = Database(url)
    except Exception:
        return []
    try:
        if await revision(database) != newest():
            return []
        councils = [council for council in await database.councils() if council.organisation == organisation]
        found: list[Connected] = []
        for council in councils:
            records = database.records(council, keyring)
            there = await records.read(lambda work: work.connections.all())
            found += [(one.account, one.kind, await _credentials(records, one.account)) for one in there]
        return found
    except Exception as error:
        if trouble_of(error) is None:
            raise
        return []
    finally:
        await database.close()


async def _credentials(records: Records, account: str) -> Credentials | None:
    try:
        return await records.read(lambda work: work.connections.credentials(account))
    except (CannotOpen, NoKey):
        return None
