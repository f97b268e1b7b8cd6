"""Where a released draft appeared is recorded, once, by those who hold the accounts."""

from datetime import timedelta
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow.drafts.post import check_posting, record_posting, release_draft
from chatops.policy.devices import Device
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import AccountStatus
from chatops.policy.post_links import former_keys
from chatops.policy.publishing.judging_links import mark_of
from chatops.ports.errors import NoSuch
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import (
    LINKS,
    MORNING,
    PEOPLE,
    StillClock,
    as_it_stands,
    brought_to,
    caller,
    drop_account,
    links_for,
    list_account,
    record,
    released,
    revise,
)
from tests.support.databases import journal_of
from tests.support.refusals import nothing_happens, overtaken, refused
from tests.support.tampering.records import tamper

FACEBOOK = "https://www.facebook.com/ThornburyTownCouncil/posts/1"
BOTH = ("facebook-page", "x-account")


async def test_a_draft_that_does_not_exist_is_not_released_and_not_posted(desk: Desk, database: Database) -> None:
    async with nothing_happens(database):
        with pytest.raises(NoSuch):
            await desk.transact(release_draft, reference="DR-000000")
        for flow, given in ((check_posting, {}), (record_posting, {"links": {}, "device": Device.COUNCIL})):
            with pytest.raises(NoSuch):
                await desk.transact(flow, reference="DR-000000", revision=1, by=caller("clerk"), **given)


@pytest.mark.parametrize("by", ["clerk", "deputy"])
async def test_a_post_is_recorded(desk: Desk, database: Database, clock: StillClock, by: str) -> None:
    draft = await released(desk, accounts=BOTH)
    clock.move(minutes=10)
    await desk.transact(check_posting, reference=draft.reference, revision=1, by=caller(by))
    await record(desk, draft, {key: LINKS[key] for key in BOTH}, by=by)
    now = await as_it_stands(desk, draft.reference)
    assert (now.stage, now.unposted) == (Stage.POSTED, ())
    assert {(post.account, post.link, post.by, post.at) for post in now.postings} == {
        (key, LINKS[key], PEOPLE[by], MORNING + timedelta(minutes=10)) for key in BOTH
    }
    last = (await journal_of(database, desk.council))[-1]
    assert (last["act"], last["by"], last["details"]["finished"]) == ("draft:posted", str(PEOPLE[by]), 1)
    assert last["details"]["digest"] == draft.revision.digest


async def test_posts_are_recorded_one_after_the_other(desk: Desk) -> None:
    draft = await released(desk, accounts=BOTH)
    await record(desk, draft, links_for("x-account") | {"facebook-page": "  "})
    half = await as_it_stands(desk, draft.reference)
    assert (half.stage, half.unposted) == (Stage.RELEASED, ("facebook-page",))
    await record(desk, half, links_for("facebook-page"), by="deputy")
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.POSTED


WRONG_LINKS = {
    "nothing": {},
    "blank": {"facebook-page": " \n"},
    "words": {"facebook-page": "done"},
    "http": {"facebook-page": "http://www.facebook.com/x/posts/1"},
    "look_alike": {"facebook-page": "https://facebook.com.evil.example/posts/1"},
    "what_hides_where_it_leads": {"facebook-page": "https://l.facebook.com/l.php?u=https://evil.example"},
    "a_way_in": {"facebook-page": "https://www.facebook.com/login/?next=x"},
    "what_somebody_looks_for": {"facebook-page": "https://www.facebook.com/search/?q=thornbury"},
    "another_network": {"facebook-page": "https://x.com/ThornburyTC/status/1"},
    "the_account_itself": {"facebook-page": "https://facebook.com/thornburytowncouncil/"},
    "line_end": {"facebook-page": "https://www.facebook.com/x\n/posts/1"},
    "nul": {"facebook-page": "https://www.facebook.com/x/posts/1\x00"},
    "lone_surrogate": {"facebook-page": "https://www.facebook.com/x/posts/\ud800"},
    "over_long": {"facebook-page": "https://www.facebook.com/" + "x" * 2000},
    "one_of_two": {"facebook-page": FACEBOOK, "x-account": "https://x.com/"},
    "the_same_link_twice": {"facebook-page": FACEBOOK, "x-account": FACEBOOK},
}


@pytest.mark.parametrize("links", WRONG_LINKS.values(), ids=WRONG_LINKS)
async def test_a_post_is_not_recorded_with(desk: Desk, database: Database, links: dict[str, str]) -> None:
    draft = await released(desk, accounts=BOTH)
    async with refused(desk, database) as told:
        await record(desk, draft, links)
    assert set(told.clauses) == {"3.1"}
    assert {objection.field for objection in told.caught.objections} <= set(BOTH)


async def test_the_same_link_is_not_given_for_two_accounts_of_one_network(desk: Desk, database: Database) -> None:
    await list_account(desk, "Facebook events", "https://www.facebook.com/ThornburyEvents")
    draft = await released(desk, accounts=("facebook-page", "facebook-events"))
    async with refused(desk, database) as told:
        await record(desk, draft, dict.fromkeys(draft.revision.accounts, FACEBOOK))
    assert {objection.field for objection in told.caught.objections} == set(draft.revision.accounts)


@pytest.mark.parametrize(
    "again",
    [FACEBOOK, f" {FACEBOOK}#top", FACEBOOK.replace("https", "HTTPS"), FACEBOOK.replace(".com/", ".com:443/")],
    ids=["as_it_was", "with_a_fragment", "shouted", "with_the_usual_port"],
)
async def test_a_link_is_accepted_once_for_all_drafts(desk: Desk, database: Database, again: str) -> None:
    first = await released(desk)
    await record(desk, first, {"facebook-page": FACEBOOK})
    second = await released(desk)
    async with refused(desk, database) as told:
        await record(desk, second, {"facebook-page": again})
    assert first.reference in told.sentence


async def test_a_second_link_for_an_account_is_refused_and_not_dropped(desk: Desk, database: Database) -> None:
    draft = await released(desk, accounts=BOTH)
    await record(desk, draft, links_for("facebook-page"))
    async with refused(desk, database) as told:
        await record(desk, draft, links_for(*BOTH), by="deputy")
    (objection,) = told.caught.objections
    assert objection.field == "facebook-page"


async def test_a_link_for_an_account_that_the_draft_is_not_for_is_refused_and_not_dropped(
    desk: Desk, database: Database
) -> None:
    draft = await released(desk)
    async with refused(desk, database) as told:
        await record(desk, draft, links_for("facebook-page", "website"))
    (objection,) = told.caught.objections
    assert objection.field == "website"


async def test_a_post_is_not_recorded_on_an_account_that_is_no_longer_official(desk: Desk, database: Database) -> None:
    draft = await released(desk, accounts=("facebook-page", "website"))
    await drop_account(desk, "facebook-page")
    async with refused(desk, database) as told:
        await record(desk, draft, links_for("facebook-page"))
    assert told.clauses == ("Intro-2a",)


async def test_what_a_link_cannot_show_is_recorded_once_somebody_says_that_it_is_so(
    desk: Desk, database: Database
) -> None:
    draft, short = await released(desk), "https://www.facebook.com/share/p/1AbCdEf/"
    given: dict[str, Any] = {"reference": draft.reference, "revision": 1, "links": {"facebook-page": short}}
    given["device"] = Device.COUNCIL
    for sure in ({}, {"facebook-page": mark_of(FACEBOOK)}):
        async with refused(desk, database) as told:
            await desk.transact(record_posting, **given, sure=sure, by=caller("clerk"))
        assert "Is this the council's own post?" in told.sentence
    await desk.transact(record_posting, **given, sure={"facebook-page": mark_of(short)}, by=caller("clerk"))
    assert (await as_it_stands(desk, draft.reference)).postings[0].sure
    assert (await journal_of(database, desk.council))[-1]["details"]["sure"] == ["facebook-page"]


async def test_of_a_link_that_shows_whose_post_it_is_nobody_is_recorded_to_have_been_asked(desk: Desk) -> None:
    draft = await released(desk)
    await record(desk, draft, {"facebook-page": FACEBOOK})
    assert not (await as_it_stands(desk, draft.reference)).postings[0].sure


@pytest.mark.parametrize(
    ("by", "clause"),
    [("employee", "9.1"), ("volunteer", "9.1"), ("chair", "9.2"), ("councillor", "9.2"), ("stranger", "9.1")],
)
async def test_a_post_is_not_recorded_by_them(desk: Desk, database: Database, by: str, clause: str) -> None:
    draft = await released(desk)
    async with refused(desk, database) as told:
        await desk.transact(check_posting, reference=draft.reference, revision=1, by=caller(by))
    assert told.clauses == (clause,)
    async with refused(desk, database):
        await record(desk, draft, by=by)


@pytest.mark.parametrize("status", [status for status in AccountStatus if status is not AccountStatus.ACTIVE])
async def test_a_post_is_not_recorded_from_the_clerk_s_account_when_it_is(
    desk: Desk, database: Database, status: AccountStatus
) -> None:
    draft = await released(desk)
    async with refused(desk, database) as told:
        await desk.transact(
            record_posting,
            reference=draft.reference,
            revision=1,
            links=links_for("facebook-page"),
            device=Device.COUNCIL,
            by=caller("clerk", status),
        )
    assert told.clauses == ("1.1",)


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.RELEASED])
async def test_a_post_is_not_recorded_while_the_draft_is(desk: Desk, database: Database, stage: Stage) -> None:
    draft = await brought_to(desk, stage)
    async with overtaken(desk, database):
        await record(desk, draft)


async def test_a_post_of_a_revision_that_was_replaced_is_not_recorded(desk: Desk, database: Database) -> None:
    old = await released(desk)
    await revise(desk, old)
    async with overtaken(desk, database) as told:
        await record(desk, old)
    assert "Do not post it" in told.sentence


async def test_the_form_for_links_is_opened_and_records_nothing(desk: Desk, database: Database) -> None:
    draft = await released(desk)
    async with nothing_happens(database):
        await desk.transact(check_posting, reference=draft.reference, revision=1, by=caller("deputy"))


async def test_one_post_is_no_proof_of_two_drafts_whichever_link_is_given(desk: Desk, database: Database) -> None:
    first, second = await released(desk), await released(desk)
    pasted = "https://www.facebook.com/ThornburyTownCouncil/posts/77001?utm_source=x&fbclid=y"
    await record(desk, first, {"facebook-page": pasted})
    async with refused(desk, database) as told:
        await record(desk, second, {"facebook-page": "https://m.facebook.com/ThornburyTownCouncil/posts/77001"})
    assert first.reference in told.sentence
    assert (await as_it_stands(desk, first.reference)).postings[0].link == pasted


async def test_a_post_that_an_earlier_version_recorded_is_no_proof_of_another_draft_and_the_records_are_whole(
    desk: Desk, database: Database
) -> None:
    """It knew less of the links of some networks, and kept another key of the same link."""
    first, second = await released(desk), await released(desk)
    await record(desk, first, {"facebook-page": FACEBOOK})
    _, before = former_keys(FACEBOOK)
    await tamper(database, f"UPDATE postings SET post = '{before}'")  # noqa: S608 - our own
    assert (await database.look(lambda connection: verify(connection, desk.council))).whole
    async with refused(desk, database) as told:
        await record(desk, second, {"facebook-page": FACEBOOK})
    assert first.reference in told.sentence
