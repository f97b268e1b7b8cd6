"""What is out before it might be is recorded as that, whatever it broke, and the Town Clerk hears of it at once."""

from datetime import date, time
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow.drafts.found_out import FoundOutForm, check_finding_out, record_found_out
from chatops.outbox.letter import LetterKind
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import (
    PEOPLE,
    approve,
    as_it_stands,
    brought_to,
    caller,
    drop_account,
    links_for,
    pause_on,
    purdah_on,
    revise,
    routed,
)
from tests.support.databases import journal_of, rows
from tests.support.refusals import overtaken, refused

BOTH = ("facebook-page", "x-account")
NOT_HANDED_OVER = [stage for stage in Stage if stage not in {Stage.RELEASED, Stage.POSTED}]
ENDS_AS_IT_IS = {Stage.REJECTED, Stage.WITHDRAWN}


async def found(desk: Desk, draft: Draft, *accounts: str, by: str = "deputy", **more: Any) -> Draft:
    filled = FoundOutForm(links_for(*(accounts or draft.revision.accounts)), **more)
    await desk.transact(record_found_out, reference=draft.reference, filled=filled, by=caller(by))
    return await as_it_stands(desk, draft.reference)


async def last_entry(desk: Desk, database: Database) -> Any:
    return (await journal_of(database, desk.council))[-1]


@pytest.mark.clause("4.2b")
@pytest.mark.parametrize("stage", NOT_HANDED_OVER)
async def test_it_is_recorded_wherever_the_draft_stands_and_the_records_are_whole(
    desk: Desk, database: Database, stage: Stage
) -> None:
    draft = await brought_to(desk, stage)
    await desk.transact(check_finding_out, reference=draft.reference, by=caller("deputy"))
    again = await found(desk, draft)
    assert again.stage is (stage if stage in ENDS_AS_IT_IS else Stage.POSTED)
    assert [(post.by, bool(post.broke)) for post in again.postings] == [(PEOPLE["deputy"], True)]
    entry = await last_entry(desk, database)
    assert (entry["act"], entry["details"]["stage"]) == ("draft:found-out", stage.value)
    assert (await database.look(lambda connection: verify(connection, desk.council))).whole


@pytest.mark.clause("PS-4b")
async def test_during_purdah_it_is_recorded_as_that(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    await purdah_on(desk)
    again = await found(desk, draft)
    assert again.postings[0].broke == "PS-4b"
    assert (await last_entry(desk, database))["details"]["windows"]


@pytest.mark.clause("house rule 9")
async def test_during_a_pause_it_is_recorded_as_that(desk: Desk) -> None:
    draft = await routed(desk)
    await pause_on(desk)
    assert (await found(desk, draft)).postings[0].broke == "house rule 9"


@pytest.mark.clause("3.1")
async def test_what_was_approved_and_posted_too_early_says_so_and_is_not_posted_again(desk: Desk) -> None:
    draft = await routed(desk, day=date(2027, 5, 10), at=time(9, 0))
    await approve(desk, draft)
    again = await found(desk, await as_it_stands(desk, draft.reference))
    assert (again.stage, again.postings[0].broke) == (Stage.POSTED, "3.1")


async def test_after_a_revision_it_is_without_an_approval(desk: Desk) -> None:
    draft = await brought_to(desk, Stage.APPROVED)
    await revise(desk, draft)
    assert (await found(desk, await as_it_stands(desk, draft.reference))).postings[0].broke == "4.2b"


async def test_on_one_account_of_two_the_draft_stands_where_it_stood_and_the_other_may_follow(desk: Desk) -> None:
    draft = await routed(desk, accounts=BOTH)
    again = await found(desk, draft, "x-account")
    assert (again.stage, again.unposted) == (Stage.ROUTED, ("facebook-page",))
    await approve(desk, again)


async def test_on_an_account_that_is_no_longer_official_it_is_recorded_too(desk: Desk) -> None:
    draft = await routed(desk, accounts=BOTH)
    await drop_account(desk, "x-account")
    assert (await found(desk, draft, "x-account")).postings[0].account == "x-account"


@pytest.mark.parametrize(("by", "told"), [("deputy", {"clerk"}), ("clerk", {"deputy"})])
async def test_the_clerk_and_the_deputy_are_told_but_for_who_says_so(
    desk: Desk, database: Database, by: str, told: set[str]
) -> None:
    draft = await routed(desk)
    await found(desk, draft, by=by)
    notices = await rows(database, 'SELECT "to" FROM letters WHERE kind = :kind', kind=LetterKind.FOUND_OUT_NOTICE)
    assert {one["to"] for one in notices} == {str(PEOPLE[who]) for who in told}


async def test_since_when_it_was_out_is_kept_and_cannot_be_still_to_come(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    async with refused(desk, database):
        await found(desk, draft, day=date(2030, 1, 1), at=time(9, 0))
    async with refused(desk, database):
        await found(desk, draft, day=date(2027, 2, 1))
    again = await found(desk, draft, day=date(2027, 2, 1), at=time(9, 0))
    since = again.postings[0].since
    assert since is not None
    assert since.isoformat() == "2027-02-01T09:00:00+00:00"


@pytest.mark.parametrize(
    ("links", "clause"),
    [
        ({}, "3.1"),
        ({"website": "https://www.thornburytowncouncil.gov.uk/news/77"}, "3.1"),
        ({"facebook-page": "https://l.facebook.com/l.php?u=https://evil.example"}, "3.1"),
        ({"facebook-page": "https://www.facebook.com/share/p/1AbCdEf/"}, "3.1"),
        ({"nowhere": "https://example.org/1"}, "3.1"),
    ],
)
async def test_what_is_no_link_to_a_post_of_it_is_refused(
    desk: Desk, database: Database, links: dict[str, str], clause: str
) -> None:
    draft = await routed(desk)
    async with refused(desk, database) as told:
        filled = FoundOutForm(links)
        await desk.transact(record_found_out, reference=draft.reference, filled=filled, by=caller("clerk"))
    assert clause in told.clauses


@pytest.mark.parametrize("by", ["employee", "volunteer", "chair", "councillor", "stranger"])
async def test_nobody_without_access_records_it(desk: Desk, database: Database, by: str) -> None:
    draft = await routed(desk)
    async with refused(desk, database):
        await found(desk, draft, by=by)


@pytest.mark.parametrize("stage", [Stage.RELEASED, Stage.POSTED])
async def test_what_was_handed_over_is_recorded_in_the_usual_way(desk: Desk, database: Database, stage: Stage) -> None:
    draft = await brought_to(desk, stage)
    async with overtaken(desk, database):
        await found(desk, draft)


async def test_the_same_post_twice_is_refused(desk: Desk, database: Database) -> None:
    draft = await routed(desk, accounts=BOTH)
    await found(desk, draft, "x-account")
    async with refused(desk, database) as told:
        await found(desk, draft, "x-account")
    assert "in the record already" in told.sentence
