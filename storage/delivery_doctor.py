"""Checks of what is still to be delivered: since when the platform is away, and what was put aside."""

from sqlalchemy.exc import ArgumentError, DBAPIError

from chatops.clock import LONDON
from chatops.findings import Finding, amiss, well
from chatops.ports.council import Council
from chatops.ports.delivery import Outage
from storage.engine import Database
from storage.location import missing_file
from storage.outbox.outages import SqlOutages
from storage.outbox.parked import SqlParked
from storage.version import newest, revision

ABOUT = "Messages"
_PLATFORMS = {"slack": ("Slack", "https://slack-status.com"), "teams": ("Teams", "https://status.cloud.microsoft")}
"""What people call each platform, and where it says of itself how it is."""


async def check_delivery(url: str, organisation: str) -> list[Finding]:
    """Return whether the platform takes messages and none was put aside; nothing when the database cannot be asked."""
    try:
        if missing_file(url) is not None:
            return []
        database = Database(url)
    except (ArgumentError, ValueError):
        return []
    try:
        if await revision(database) != newest():
            return []
        councils = [council for council in await database.councils() if council.organisation == organisation]
        return [finding for council in councils for finding in await delivery_of(database, council)]
    except (DBAPIError, OSError, TimeoutError):
        return []
    finally:
        await database.close()


async def delivery_of(database: Database, council: Council) -> list[Finding]:
    """Return whether the platform takes messages of this council and none was put aside. Raises DBAPIError."""
    outages = await database.look(lambda connection: SqlOutages(connection, council).all(), of=council)
    parked = await database.look(lambda connection: SqlParked(connection, council).all(), of=council)
    findings = [_of_outage(outage) for outage in outages if outage.over_at is None]
    if parked:
        some = "1 message is" if len(parked) == 1 else f"{len(parked)} messages are"
        sentence = f"{some} put aside, because somebody or a channel could not be reached."
        findings.append(amiss(ABOUT, sentence, "Run: chatops letters list"))
    return findings or [well(ABOUT, "None was put aside, and nothing keeps them from going out.")]


def _of_outage(outage: Outage) -> Finding:
    since = outage.since.astimezone(LONDON)
    name, status = _PLATFORMS.get(outage.platform, _PLATFORMS["slack"])
    sentence = f"{name} has not taken messages since {since:%A} {since.day} {since:%B} at {since:%H:%M} ({outage.why})."
    remedy = (
        f"They are kept, and go out by themselves when it does. If the checks of {name} above fail, put right what "
        f"they say; if they do not, see {status} and wait."
    )
    return amiss(ABOUT, sentence, remedy)
