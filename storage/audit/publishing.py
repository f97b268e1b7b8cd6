"""Whether the accounts on which the bot publishes, and what it published, are what the journal says. Clause 9.1."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection

from chatops.policy.digests import salted_digest
from chatops.policy.people import Office
from chatops.ports.council import Council
from storage.audit.as_kept import rows_as_kept
from storage.audit.notes import Notes
from storage.audit.register import RegisterCheck
from storage.audit.rows import Kept, same_instant, same_or_none
from storage.audit.trails import Entry, Trail
from storage.publishing.schema import connections

ACTS = {"connection:made": 2, "connection:ended": 2}
COVERS = {"connections": "council account kind server login identifier by since"}


class ConnectionsCheck:
    """Follows the entries about connections, then compares what they come to with the records."""

    def __init__(self, findings: Notes, register: RegisterCheck) -> None:
        self._findings = findings
        self._register = register
        self._made: dict[str, Entry] = {}

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError for one without its details."""
        account, office = entry["details"]["account"], self._register.office(entry["by"])
        if entry["act"] == "connection:made":
            self._say(office != Office.TOWN_CLERK, number, f"{account} was connected by somebody else than the Clerk.")
            self._made[account] = entry
        else:
            self._say(not office, number, f"the connection of {account} was ended by somebody who holds no office.")
            self._say(account not in self._made, number, f"{account} was not connected.")
            self._made.pop(account, None)

    def _say(self, wrong: bool, number: int, sentence: str) -> None:
        if wrong:
            self._findings.add(f"Entry {number}: {sentence}")

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        rows = {row.account: row for row in rows_as_kept(connection, connections, council)}
        for account in sorted(rows.keys() | self._made.keys(), key=str):
            if not _same(rows.get(account), self._made.get(account)):
                self._findings.add(f"The records say of the connection of {account} what the journal does not.")


def _same(row: Any, entry: Entry | None) -> bool:
    if row is None or entry is None:
        return False
    where = salted_digest(row.account, f"{row.server}\n{row.login}\n{row.identifier}")
    details = entry["details"]
    return (
        (row.kind, where) == (details["kind"], details["where_digest"])
        and row.by == entry["by"]
        and same_instant(row.since, entry["at"])
    )


def of_publishing(reference: str, trail: Trail, rows: Kept) -> Iterator[str]:
    """Return what is wrong between what the bot publishes of a draft and the entries, a sentence for each."""
    for account in sorted(rows.publish_jobs.keys() | trail.jobs.keys(), key=str):
        if not _same_job(rows.publish_jobs.get(account), trail.jobs.get(account), rows):
            yield f"The records say otherwise how the bot publishes {reference} on {account}."


def of_readings(reference: str, trail: Trail, rows: Kept) -> Iterator[str]:
    """Return what is wrong between what was found of posts that were read back and the entries, a sentence for each."""
    due = dict(enumerate(trail.readings, 1))
    for number in sorted(rows.readings.keys() | due.keys()):
        if not _same_reading(rows.readings.get(number), due.get(number)):
            yield f"The records say otherwise what was found when a post of {reference} was read back."


def _same_reading(row: Any, entry: Entry | None) -> bool:
    if row is None or entry is None:
        return False
    said = (entry["details"]["account"], entry["details"]["found"])
    return (row.account, row.found) == said and same_instant(row.at, entry["at"])


def _same_job(row: Any, job: dict[str, Any] | None, rows: Kept) -> bool:
    if row is None or job is None:
        return False
    of = rows.revisions.get(row.revision)
    sent = salted_digest(of.salt if of else "", row.payload) if row.payload else None
    return (
        (row.revision, row.digest, row.state) == (job["of"], job["digest"], job["state"])
        and (sent, row.why) == (job["payload"], job["why"])
        and same_or_none(row.first_attempt_at, job["first"])
    )
