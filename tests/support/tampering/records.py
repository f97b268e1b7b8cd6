"""What somebody can do at a database prompt, with every safeguard of the database laid aside."""

import hashlib
import json
from collections.abc import Callable
from contextlib import closing
from functools import partial
from typing import Any

from sqlalchemy import Connection

from chatops.desk import Desk
from chatops.flow.drafts.route import route_draft
from chatops.policy.drafts.draft import Verdict
from storage.database.opening import is_sqlite
from storage.database.sqlite import sqlite3
from storage.engine import Database
from tests.support.council import approve, as_it_stands, posted, release, revise, routed, submitted, turn_down, withdraw
from tests.support.databases import rows
from tests.support.once import once


async def story(desk: Desk) -> None:
    """Six drafts with every kind of entry about them: 24 entries, after 20 for people, accounts and the policy."""
    await once(desk, partial(_story, desk))


async def _story(desk: Desk) -> None:
    await posted(desk, accounts=("facebook-page", "x-account"))
    changed = await routed(desk)
    await turn_down(desk, changed, Verdict.CHANGES_REQUESTED, suggested="The market is on Sunday.")
    await revise(desk, changed)
    await desk.transact(route_draft, reference=changed.reference)
    await approve(desk, await as_it_stands(desk, changed.reference))
    await release(desk, changed)
    await turn_down(desk, await routed(desk), Verdict.REJECTED, by="deputy")
    await withdraw(desk, await routed(desk))
    await posted(desk, by="clerk", accounts=("website",))
    await submitted(desk)


async def tamper(database: Database, *statements: str) -> None:
    """Run these at the database's own prompt: no foreign keys, and the triggers laid aside and put back."""
    if is_sqlite(database.url):
        with closing(sqlite3.connect(str(database.url.database))) as prompt, prompt:
            triggers = prompt.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for name, _ in triggers:
                prompt.execute(f"DROP TRIGGER {name}")
            for statement in (*statements, *(made for _, made in triggers)):
                prompt.execute(statement)
        return

    def run(connection: Connection) -> None:
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        for statement in statements:
            connection.exec_driver_sql(statement)

    await database.run(run)


async def rewrite(database: Database, change: Callable[[dict[str, Any]], None]) -> None:
    """Change entries as one likes and make every hash and the head right again: the chain itself is whole after it."""
    await tamper(database, *await rewritten(database, change))


async def rewritten(database: Database, change: Callable[[dict[str, Any]], object]) -> list[str]:
    """The statements that do so."""
    before, statements = "0" * 64, []
    for row in await rows(database, "SELECT council, sequence, entry FROM journal ORDER BY sequence"):
        entry = json.loads(row["entry"])
        change(entry)
        text = json.dumps(entry | {"previous": before})
        before = hashlib.sha256(text.encode()).hexdigest()
        statements.append(f"UPDATE journal SET entry = '{text}', hash = '{before}' WHERE sequence = {row['sequence']}")  # noqa: S608 - our own
    return [*statements, f"UPDATE journal_heads SET hash = '{before}'"]  # noqa: S608 - our own


CHAIN = {
    "a changed entry": (
        ["UPDATE journal SET entry = replace(entry, '\"4.2b\"', '\"9.2\"') WHERE sequence = 21"],
        "Entry 21 has been changed: its text does not have the hash kept with it.",
    ),
    "a changed hash": (
        ["UPDATE journal SET hash = 'altered' WHERE sequence = 21"],
        "Entry 21 has been changed: its text does not have the hash kept with it.",
    ),
    "a removed entry": (["DELETE FROM journal WHERE sequence = 22"], "Entry 22 is missing."),
    "several removed entries": (
        ["DELETE FROM journal WHERE sequence BETWEEN 22 AND 24"],
        "Entries 22 to 24 are missing.",
    ),
    "a removed beginning": (["DELETE FROM journal WHERE sequence < 3"], "Entries 1 to 2 are missing."),
    "an entry put in": (
        [
            "UPDATE journal SET sequence = sequence + 1000 WHERE sequence > 21",
            "INSERT INTO journal (council, sequence, entry, hash) "
            "SELECT council, 22, entry, hash FROM journal WHERE sequence = 21",
        ],
        "Entry 22 says it is entry 21: it was moved or put in.",
    ),
    "an entry put in ahead of all": (
        [
            "INSERT INTO journal (council, sequence, entry, hash) "
            "SELECT council, 0, entry, hash FROM journal WHERE sequence = 1"
        ],
        "Entry 0 does not belong in the journal",
    ),
    "entries moved": (
        [
            "UPDATE journal SET sequence = 1021 WHERE sequence = 21",
            "UPDATE journal SET sequence = 21 WHERE sequence = 22",
            "UPDATE journal SET sequence = 22 WHERE sequence = 1021",
        ],
        "Entry 21 says it is entry 22: it was moved or put in.",
    ),
    "an end cut off": (
        ["DELETE FROM journal WHERE sequence > 39"],
        "The journal ends at entry 39 and its head says 44: 5 cut off at the end.",
    ),
    "everything cut off": (
        ["DELETE FROM journal"],
        "The journal is empty and its head says 44: 44 cut off at the end.",
    ),
    "a removed head": (
        ["DELETE FROM journal_heads"],
        "The head of the journal, which says where it ends, was removed.",
    ),
    "a head set back": (
        ["UPDATE journal_heads SET sequence = 43, hash = (SELECT hash FROM journal WHERE sequence = 43)"],
        "The journal goes on to entry 44 and its head says 43: some were put in.",
    ),
    "a changed head": (
        ["UPDATE journal_heads SET hash = 'altered'"],
        "The head of the journal has another hash than entry 44",
    ),
    "an entry that is no entry": (
        ["UPDATE journal SET entry = 'Hello' WHERE sequence = 21"],
        "Entry 21 is not written as an entry is",
    ),
    "an entry of another council": (
        ["UPDATE journal SET entry = replace(entry, 'slack:T0THORNBURY\", \"at', 'slack:T0OTHER\", \"at')"],
        "Entry 1 was written for another council.",
    ),
    "an entry without its instant": (
        ["UPDATE journal SET entry = replace(entry, '2027-03-01T', 'some day ') WHERE sequence = 21"],
        "Entry 21 does not say when it was written.",
    ),
}
"""Ways to tamper with the chain after `story`: the statements, and what must be said of it."""

RECORDS = {
    "changed words": (
        "UPDATE revisions SET words = words || ' Free beer.'",
        "pictures, accounts or time of revision 1 of",
    ),
    "changed accounts": (
        "UPDATE revisions SET accounts = '[\"x-account\"]'",
        "pictures, accounts or time of revision 1 of",
    ),
    "a changed time": (
        "UPDATE revisions SET goes_out_at = '2027-04-01 12:00:00.000000'",
        "pictures, accounts or time of revision 1 of",
    ),
    "a changed salt": (
        "UPDATE revisions SET salt = 'altered'",
        "pictures, accounts or time of revision 1 of",
    ),
    "a changed digest": (
        "UPDATE revisions SET digest = 'altered'",
        "pictures, accounts or time of revision 1",
    ),
    "a note put in": (
        "UPDATE revisions SET note = 'The mayor knows.'",
        "the records say otherwise what the author of revision 1",
    ),
    "another answer to what the checks found": (
        "UPDATE revisions SET checked = '[\"5.6 000000000000 looked link\"]'",
        "the records say otherwise what was answered of what the checks found in revision 1",
    ),
    "another purpose": (
        'UPDATE revisions SET background = \'{"purpose": "event"}\'',
        "the records say otherwise what revision 1",
    ),
    "a background that cannot be read": (
        "UPDATE revisions SET background = '[7]'",
        "the records say otherwise what revision 1",
    ),
    "a changed author of a revision": (
        "UPDATE revisions SET author = 'slack:T0THORNBURY:U0EMPLOY02'",
        "the records say otherwise who sent revision 1",
    ),
    "a changed instant of a revision": (
        "UPDATE revisions SET made_at = '2027-02-01 09:30:00.000000'",
        "the records say otherwise who sent revision 1",
    ),
    "a changed author of a draft": (
        "UPDATE drafts SET author = 'slack:T0THORNBURY:U0EMPLOY02'",
        "The records say otherwise who wrote DR-",
    ),
    "a changed stage": ("UPDATE drafts SET stage = 'approved' WHERE stage = 'rejected'", "stands at “approved”"),
    "a stage that there is not": (
        "UPDATE drafts SET stage = 'adored'",
        "stands at “adored”, revision 1; by the journal",
    ),
    "a changed place in lists": (
        "UPDATE drafts SET place = place + 1",
        "does not stand in lists where its time puts it",
    ),
    "a changed number of revisions": ("UPDATE drafts SET revision = 2", "revision 2; by the journal at"),
    "a changed verdict": (
        "UPDATE decisions SET verdict = 'approved' WHERE verdict = 'rejected'",
        "is “approved” in the records.",
    ),
    "a changed approver": (
        "UPDATE decisions SET by = 'slack:T0THORNBURY:U0CHAIR001'",
        "the records say otherwise who made the decision on revision 1",
    ),
    "a changed office": (
        "UPDATE decisions SET office = 'Chair'",
        "the records say otherwise who made the decision on revision 1",
    ),
    "a changed instant of a decision": (
        "UPDATE decisions SET at = '2027-02-01 09:30:00.000000'",
        "the records say otherwise who made the decision on revision 1",
    ),
    "a changed reason": (
        "UPDATE decisions SET reason = 'I do not like you.' WHERE verdict = 'rejected'",
        "the reason for the decision on revision 1",
    ),
    "a reason put in": (
        "UPDATE decisions SET reason = 'I like you.' WHERE verdict = 'approved'",
        "the reason for the decision on revision 1",
    ),
    "changed clauses": (
        "UPDATE decisions SET clauses = '[\"5.2\"]' WHERE verdict = 'rejected'",
        "or the clauses it rests on, are not those that were given.",
    ),
    "a decision bound to other content": (
        "UPDATE decisions SET digest = 'x' WHERE verdict = 'approved'",
        "is bound in the records to other content than what was decided.",
    ),
    "a changed digest of a decision": (
        "UPDATE decisions SET digest = 'altered'",
        "was made on other words, accounts or time than the records say.",
    ),
    "other words that were suggested": (
        "UPDATE decisions SET suggested = 'Vote for me.' WHERE suggested != ''",
        "the words that were suggested with the decision on revision 1 of DR-",
    ),
    "a removed decision": ("DELETE FROM decisions", "the decision on revision 1 of DR-"),
    "a decision put in": (
        "INSERT INTO decisions (council, reference, revision, digest, verdict, by, office, at, reason, clauses) "
        "SELECT council, reference, revision + 7, digest, verdict, by, office, at, reason, clauses FROM decisions "
        "WHERE verdict = 'rejected'",
        "the journal does not know the decision on revision 8 that the records have.",
    ),
    "a decision of no draft": (
        "INSERT INTO decisions (council, reference, revision, digest, verdict, by, office, at, reason, clauses) "
        "SELECT council, 'DR-000000', revision, digest, verdict, by, office, at, reason, clauses FROM decisions "
        "WHERE verdict = 'rejected'",
        "The records have rows in “decisions” that belong to no draft: 1.",
    ),
    "a removed revision": ("DELETE FROM revisions WHERE number = 2", "revision 2 of DR-"),
    "a revision put in": (
        "INSERT INTO revisions SELECT council, reference, number + 7, words, accounts, goes_out_at, declarations, "
        "author, made_at, salt, digest, urgent, note, checked, background, pictures, "
        "account_words FROM revisions WHERE number = 2",
        "the journal does not know the revision 9 that the records have.",
    ),
    "a removed draft": ("DELETE FROM drafts WHERE stage = 'rejected'", "which is not in the records."),
    "a draft put in": (
        "INSERT INTO drafts (council, reference, author, stage, revision, asked, handed_to, submitted_at) "
        "SELECT council, 'DR-000000', author, stage, revision, asked, handed_to, submitted_at "
        "FROM drafts WHERE stage = 'rejected'",
        "DR-000000 is in the records and the journal does not know it.",
    ),
    "a changed link": ("UPDATE postings SET link = link || '0'", "the link of the posting of"),
    "a changed poster": (
        "UPDATE postings SET by = 'slack:T0THORNBURY:U0CHAIR001'",
        "the records say otherwise who recorded the posting of",
    ),
    "a removed posting": ("DELETE FROM postings WHERE account = 'x-account'", "on x-account is not in the records."),
    "a posting put in": (
        "INSERT INTO postings (council, reference, account, link, post, by, at) "
        "SELECT council, reference, 'website', link || '1', post || '1', by, at FROM postings "
        "WHERE account = 'x-account'",
        "the journal does not know the posting on website that the records have.",
    ),
    "a councillor made Clerk": (
        "UPDATE people SET standing = 'employee' WHERE person = 'slack:T0THORNBURY:U0COUNCL01'",
        "The list of people says of slack:T0THORNBURY:U0COUNCL01 what the journal does not.",
    ),
    "somebody put on the list": (
        "INSERT INTO people (council, person, standing) SELECT council, 'slack:T0THORNBURY:U0EVE', 'employee' "
        "FROM people WHERE office = 'Chair'",
        "The list of people says of slack:T0THORNBURY:U0EVE what the journal does not.",
    ),
    "an account of somebody else": (
        "UPDATE accounts SET address = 'https://x.com/eve' WHERE key = 'x-account'",
        "The register of accounts says of “x-account” what the journal does not.",
    ),
}
"""Ways to tamper with what the journal is about after `story`: the statement, and what must be said of it."""
