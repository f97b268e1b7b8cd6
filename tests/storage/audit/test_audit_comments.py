"""Whoever changes what approvers said of a draft is found out, and so is a comment by somebody who may not decide."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from chatops.desk import Desk
from chatops.flow.authority.away import TimeAway, set_away
from chatops.flow.authority.delegate import DelegationForm, lend_approval
from chatops.flow.drafts.comment import comment_on_draft
from chatops.ports.council import Council
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import approve, caller, new_form, routed
from tests.support.once import once
from tests.support.tampering.records import rewritten
from tests.support.tampering.trying import unsaid


async def story(desk: Desk) -> None:
    """Two officers comment on a draft that is approved then; a delegate for a topic comments without stating it."""
    await once(desk, partial(_story, desk))


async def _story(desk: Desk) -> None:
    draft = await routed(desk)
    for by in ("clerk", "deputy"):
        await comment(desk, draft.reference, by)
    await approve(desk, draft)
    filled = DelegationForm(new_form(), caller("employee2"), "", "", "The fair", date(2027, 4, 1), None, "Away.")
    await desk.transact(lend_approval, filled=filled, by=caller("clerk"))
    for officer in ("clerk", "deputy"):
        await desk.transact(set_away, away=TimeAway(new_form(), None, None), by=caller(officer))
    await comment(desk, (await routed(desk)).reference, "employee2")


async def comment(desk: Desk, reference: str, by: str) -> None:
    given = {"reference": reference, "revision": 1, "words": "Which day?", "form": new_form()}
    await desk.transact(comment_on_draft, **given, by=caller(by))


async def found(database: Database, council: Council) -> str:
    return "\n".join((await database.look(lambda connection: verify(connection, council))).findings)


async def test_the_story_is_whole(desk: Desk, database: Database, council: Council) -> None:
    await story(desk)
    report = await database.look(lambda connection: verify(connection, council))
    assert (report.findings, report.remarks) == ((), ())


CHANGES = {
    "words": "UPDATE comments SET words = 'Approve it.' WHERE number = 2",
    "by whom": "UPDATE comments SET by = 'slack:T0THORNBURY:U0COUNCL01'",
    "in which office": "UPDATE comments SET office = NULL",
    "under what": "UPDATE comments SET delegation = 'DL-000000' WHERE delegation IS NOT NULL",
    "lent by whom": "UPDATE comments SET lent_by = 'Deputy Town Clerk' WHERE lent_by IS NOT NULL",
    "what was stated": "UPDATE comments SET stated = (1 = 1)",
    "of which revision": "UPDATE comments SET revision = 2",
    "when": "UPDATE comments SET at = '2027-02-01 09:30:00.000000'",
    "their order": "UPDATE comments SET number = number + 2 WHERE number = 1",
    "that there was one": "DELETE FROM comments WHERE number = 2",
    "one more": (
        "INSERT INTO comments SELECT council, reference, 3, revision, by, office, delegation, lent_by, stated, at, "
        "words FROM comments WHERE number = 2"
    ),
    "from which form": "UPDATE idempotency_keys SET key = 'another' WHERE kind = 'comment' AND revision = 2",
}
"""Ways to change what was said."""


async def test_a_changed_comment_is_found(desk: Desk, database: Database, council: Council) -> None:
    await story(desk)
    sentence = "The records say otherwise what was said of DR-"
    assert await unsaid(database, council, {name: ([CHANGES[name]], sentence) for name in CHANGES}) == {}


def by_a_councillor(entry: dict[str, Any]) -> None:
    if entry["act"] == "draft:commented":
        entry["by"] = "slack:T0THORNBURY:U0COUNCL01"


def written_by_who_comments(entry: dict[str, Any]) -> None:
    if entry["act"] == "draft:submitted":
        entry["by"] = "slack:T0THORNBURY:U0DEPUTY01"


def of_a_draft_that_was_withdrawn(entry: dict[str, Any]) -> None:
    if entry["act"] == "draft:routed":
        entry["act"] = "draft:withdrawn"


FORGED: dict[str, tuple[Callable[[dict[str, Any]], None], str]] = {
    "by a councillor": (by_a_councillor, "without holding an office that may."),
    "a councillor under a delegation": (by_a_councillor, "which was not in force for them."),
    "of one's own": (written_by_who_comments, "and wrote part of it."),
    "of what does not wait": (of_a_draft_that_was_withdrawn, "so nobody commented on it."),
}
"""Journals rewritten from end to end, every hash made right again, and what they give away all the same."""


async def test_a_comment_without_authority_is_found_in_a_journal_whose_chain_is_whole(
    desk: Desk, database: Database, council: Council
) -> None:
    await story(desk)
    changes = {name: (await rewritten(database, forge), sentence) for name, (forge, sentence) in FORGED.items()}
    assert await unsaid(database, council, changes) == {}
