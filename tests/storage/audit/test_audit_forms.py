"""Which form made what is compared with the journal, key by key: one that is changed, taken out or put in is found."""

from functools import partial

import pytest

from chatops.desk import Desk
from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.audit.verify import verify
from storage.engine import Database
from storage.schema import metadata
from tests.support.council import StillClock
from tests.support.databases import rows
from tests.support.once import once
from tests.support.rich import rich_story
from tests.support.tampering.records import tamper
from tests.support.tampering.trying import tried

ONE = (
    "(SELECT min(key) FROM idempotency_keys WHERE kind = '{kind}' AND key NOT LIKE 'bring-back%' "
    "AND key NOT LIKE 'due:%')"
)
LOST = "The records do not say from which form a {kind} came: 1."
STRANGE = "The records have keys of forms that made no {kind}: 1."
OTHERWISE = {
    FormKind.REVISION: "or in which form it was sent in.",
    FormKind.PURDAH_WINDOW: "The records say of the period PW-",
    FormKind.DELEGATION: "The records say of delegation DL-",
    FormKind.ABSENCE: "The records say of absence AW-",
    FormKind.COMMENT: "The records say otherwise what was said of DR-",
    FormKind.PAUSE: "The records say of the pause ",
    FormKind.OFFICE: "The records say of the change of office ",
    FormKind.AFTER_POST: "The records say otherwise what happened to the posts of ",
    FormKind.REGISTER: "The journal and the records disagree about the register entry RG-",
    FormKind.TEMPLATE: "The records say of the template TP-",
    FormKind.ROUTINE: "The records say of the routine notice RN-",
    FormKind.QUESTION: "The journal and the records disagree about the question QN-",
    FormKind.READER: "The records say of the link RL-",
    FormKind.SUGGESTION: "The journal and the records disagree about the suggestion SG-",
}
TAMPERING = {
    "another key": ("UPDATE idempotency_keys SET key = 'another' WHERE key = {one}", "{otherwise}"),
    "a key that is gone": ("DELETE FROM idempotency_keys WHERE key = {one}", LOST),
    "a key of something else": (
        "UPDATE idempotency_keys SET reference = 'XX-000000' WHERE key = {one}",
        STRANGE,
    ),
    "a key of another revision": ("UPDATE idempotency_keys SET revision = revision + 7 WHERE key = {one}", STRANGE),
    "a key of another kind of form": ("UPDATE idempotency_keys SET kind = 'dream ' || kind WHERE key = {one}", LOST),
    "a key of another council": ("UPDATE idempotency_keys SET council = council + 1 WHERE key = {one}", LOST),
    "a key put in, so that a form that comes would count for nothing": (
        "INSERT INTO idempotency_keys SELECT council, kind, 'to-come', 'XX-000000', revision FROM idempotency_keys "
        "WHERE key = {one}",
        STRANGE,
    ),
    "a key put in of a kind that there is not": (
        "INSERT INTO idempotency_keys SELECT council, 'dream ' || kind, key, 'XX-000000', revision "
        "FROM idempotency_keys WHERE key = {one}",
        "The records have keys of forms of which nobody knows what they make: {many}.",
    ),
}


async def findings(database: Database, council: Council) -> str:
    return "\n".join((await database.look(lambda connection: verify(connection, council))).findings)


async def first_key(database: Database) -> str:
    """The key of the form of the suggestion that is first by its reference."""
    query = "SELECT key FROM idempotency_keys WHERE kind = 'suggestion' ORDER BY reference LIMIT 1"
    (row,) = await rows(database, query)
    return str(row["key"])


async def test_of_the_story_that_is_tampered_with_nothing_is_found(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await once(desk, partial(rich_story, desk, clock))
    assert await findings(database, council) == ""


@pytest.mark.parametrize("way", TAMPERING)
async def test_a_key_of_a_form_is_not_tampered_with_unseen(
    database: Database, council: Council, desk: Desk, clock: StillClock, way: str
) -> None:
    """A key of each kind at once: what is found of one says nothing of another, for each is named by its kind."""
    await once(desk, partial(rich_story, desk, clock))
    statement, sentence = TAMPERING[way]
    each = [statement.format(one=ONE.format(kind=kind)) for kind in FormKind]
    said = "\n".join((await tried(database, council, {way: each}))[way].findings)
    must = {kind: sentence.format(kind=kind, otherwise=OTHERWISE[kind], many=len(FormKind)) for kind in FormKind}
    assert {kind: words for kind, words in must.items() if words not in said} == {}


async def test_two_keys_that_change_places_are_found(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await once(desk, partial(rich_story, desk, clock))
    await tamper(
        database,
        "UPDATE idempotency_keys SET key = key || '+' WHERE kind = 'suggestion'",
        "UPDATE idempotency_keys SET key = (SELECT replace(other.key, '+', '') FROM idempotency_keys AS other "
        "WHERE other.kind = 'suggestion' AND other.reference <> idempotency_keys.reference) "
        "WHERE kind = 'suggestion' AND reference = (SELECT min(reference) FROM suggestions)",
        "UPDATE idempotency_keys SET key = '"
        + await first_key(database)
        + "' WHERE kind = 'suggestion' AND reference = (SELECT max(reference) FROM suggestions)",
    )
    assert (await findings(database, council)).count("disagree about the suggestion") == 2


def test_no_table_but_that_of_sealed_cases_has_the_key_of_a_form_of_its_own() -> None:
    # A case's is bound to what is sealed; among the keys of others its place would tell when the report came in.
    assert [table.name for table in metadata.sorted_tables if "form" in table.c] == ["cases"]
