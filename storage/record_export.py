"""The rows of a council's record for a copy that people can read: what is in it, what is not, and in which order.

A house test holds every table against `EXPORTED` and `LEFT_OUT`. Nothing confidential is in it: reports, their chain
and their links stay sealed.
"""

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import Connection, Table, and_, bindparam, null, select

from chatops.ports.council import Council
from storage.accounts.schema import account_access, accounts
from storage.authority.schema import absences, delegations
from storage.content.repository import SqlOfficialLists
from storage.content.schema import official_lists
from storage.drafts.schema import (
    after_posts,
    comments,
    confirmations,
    decisions,
    drafts,
    postings,
    reassignments,
    revisions,
    taken_back,
    template_uses,
)
from storage.editions.schema import acknowledgements, editions, questions
from storage.journal import entries
from storage.journal.entries import Line
from storage.pauses.schema import let_through, pauses
from storage.people.schema import office_changes, people
from storage.publishing.schema import publish_jobs, readings
from storage.purdah.schema import exemptions, purdah_windows, routine_notices, routine_statements, routine_ticks
from storage.readers.schema import reader_links
from storage.registers.schema import register_entries
from storage.retention.schema import retention_changes
from storage.suggestions.schema import suggestions
from storage.templates.schema import series_days, templates

PAGE = 2000
"""Rows that are read at a time."""

EXPORTED: dict[str, Table] = {
    "drafts": drafts,
    "versions": revisions,
    "decisions": decisions,
    "fresh approvals": confirmations,
    "taken back": taken_back,
    "reassignments": reassignments,
    "comments": comments,
    "exemptions": exemptions,
    "said to be routine": routine_ticks,
    "stated to be routine": routine_statements,
    "uses of templates": template_uses,
    "let through a pause": let_through,
    "links": postings,
    "after posting": after_posts,
    "published by the bot": publish_jobs,
    "read back": readings,
    "suggestions": suggestions,
    "registers": register_entries,
    "purdah": purdah_windows,
    "routine notices": routine_notices,
    "templates": templates,
    "days of series": series_days,
    "pauses": pauses,
    "delegations": delegations,
    "absences": absences,
    "accounts": accounts,
    "access": account_access,
    "people": people,
    "changes of office": office_changes,
    "editions": editions,
    "acknowledgements": acknowledgements,
    "questions": questions,
    "official lists": official_lists,
    "how long it is kept": retention_changes,
    "readers from outside": reader_links,
}
"""Each table of the record by the name of its file, in the order in which somebody reads it."""

UNSAID = frozenset({"council", "place"})
"""Columns of those that no copy has: the manifest names the council, and the place of a draft in lists follows from
its newest version.
"""

LEFT_OUT: dict[str, str] = {
    "councils": "The manifest names the council.",
    "journal": "It has a file of its own, with the text that was hashed.",
    "journal_heads": "The manifest has the number and the hash.",
    "candidate_lists": "Names at a poll are kept for its checks alone, and erased after it.",
    "candidates": "Names at a poll are kept for its checks alone, and erased after it.",
    "calendars": "Its token opens the calendar to whoever has it.",
    "identities": "By which of their accounts somebody comes; the record knows the person.",
    "own_drafts": "A switch as it stands today; each use of it is with its decision.",
    "template_switches": "A switch as it stands today; each use of a template is with its draft.",
    "own_approval_lists": "Which monthly lists were sent; what they list is in the decisions.",
    "exemption_lists": "Which monthly lists were sent; what they list is in the exemptions.",
    "routine_lists": "Which weekly lists were sent; what they list is in what was stated to be routine.",
    "reading_reminders": "Who was reminded to read; who has read is in the acknowledgements.",
    "reminders": "When an approver was reminded; nothing was decided by it.",
    "cards": "Where a message hangs on the chat platform.",
    "conversations": "Where people are reached on a chat platform.",
    "inbox": "What came in from the platform and is being dealt with, and forms that stand open, all sealed.",
    "letters": "Messages that are still to be sent.",
    "outages": "When the platform was away.",
    "idempotency_keys": "Which forms were sent in, so that none counts twice.",
    "pictures": "They are sealed; the SHA-256 and the alt text of each are with its version.",
    "unfinished_drafts": "Forms that were saved for later or closed, sealed: nobody but their authors reads them.",
    "council_keys": "Keys.",
    "installations": "What lets the bot in, and what the set-up was given, sealed.",
    "connections": "How the bot signs in to an account; that it was connected is in the journal.",
    "cases": "Confidential.",
    "case_links": "Confidential.",
    "sealed_journal": "Confidential.",
    "sealed_heads": "Confidential.",
}
"""Every other table, with the reason why it is no part of the copy."""

_FOR_OTHERS = {
    "questions": and_(
        questions.c.others,
        questions.c.answered_at.is_not(None),
        questions.c.left_out_at.is_(None),
        questions.c.erased_at.is_(None),
    )
}
"""Of which rows of a table others may know at all: of questions those that everybody finds with /policy find."""
_TOLD = {"questions": {"words", "answer", "answered_office"}}
"""What they are told of those: nothing by which the journal, which says who asked when, could be laid beside it."""
FEW = 500
"""References that one question of the database names; of more, every row is read and most are left."""


def touched(
    connection: Connection, council: Council, begins: datetime | None, ends: datetime | None, about: str | None
) -> frozenset[str] | None:
    """Return the references to which something happened from `begins` up to `ends`; None where all are meant."""
    if about is not None:
        return frozenset({about})
    if begins is None and ends is None:
        return None
    found: set[str] = set()
    for line in entries.lines(connection, council):
        entry = orjson.loads(line.entry)
        at = datetime.fromisoformat(entry["at"])
        if (begins is None or at >= begins) and (ends is None or at < ends):
            found.add(entry["reference"])
    return frozenset(found)


def rows(
    connection: Connection,
    council: Council,
    table: Table,
    only: Collection[str] | None,
    *,
    for_others: bool = True,
) -> Iterator[dict[str, Any]]:
    """Give the council's rows of a table in the order of its key, without the council; `only` those references.

    A table whose rows are not each about one thing is given whole. Of some tables others may not know every row, or who
    it was: `for_others` leaves that out.
    """
    of = [column for column in table.c if column.name not in UNSAID]
    told = _TOLD.get(table.name) if for_others else None
    columns = [column if told is None or column.name in told else null().label(column.name) for column in of]
    query = select(*columns).where(table.c.council == bindparam("of_council")).order_by(*table.primary_key.columns)
    if for_others and table.name in _FOR_OTHERS:
        query = query.where(_FOR_OTHERS[table.name])
    wanted = only if "reference" in table.c else None
    if wanted is not None and len(wanted) <= FEW:
        query = query.where(table.c.reference.in_(sorted(wanted)))
    found = connection.execute(query.execution_options(yield_per=PAGE), {"of_council": council.number})
    for row in found:
        read = dict(row._mapping)
        if wanted is None or read["reference"] in wanted:
            yield read


def journal(connection: Connection, council: Council, only: Collection[str] | None) -> Iterator[tuple[Line, bool]]:
    """Give every line of the journal, and whether its entry is about what was asked for."""
    for line in entries.lines(connection, council):
        yield line, only is None or orjson.loads(line.entry)["reference"] in only


def known_contacts(connection: Connection, council: Council) -> Any:
    """Return what the council's official list says, as the checks of words take it."""
    return SqlOfficialLists(connection, council).newest().listed.known()


def head(connection: Connection, council: Council) -> entries.Head:
    """Return the number and the hash of the journal's last entry."""
    return entries.head(connection, council)
