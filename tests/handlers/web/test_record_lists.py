"""The list of the record is narrowed by words, stage, account and days, and a page of each month leads to it."""

import pytest

from chatops.desk import Desk
from chatops.policy.drafts.draft import Verdict
from handlers.web.record_search import asked_of
from tests.support.council import (
    StillClock,
    give_access,
    posted,
    revise,
    routed,
    submitted,
    turn_down,
)
from tests.support.record_reader import Reader, reader_of

reader = pytest.fixture(reader_of)


async def listed(reader: Reader, query: str) -> set[str]:
    """The references that a page of the list has."""
    await reader.get(f"/record/posts?{query}")
    return reader.references


async def test_words_are_found_however_they_are_written_in_every_version_for_one_account_and_in_titles(
    desk: Desk, reader: Reader
) -> None:
    cafe = await submitted(desk, words="The CAFÉ in the Straße opens, free_of charge.")
    changed = await routed(desk, words="A first version about otters.")
    await turn_down(desk, changed, Verdict.CHANGES_REQUESTED)
    await revise(desk, changed, words="A second one about beavers.")
    await reader.opens(desk, "clerk")
    wanted = {
        "words=caf%C3%A9": {cafe.reference},
        "words=STRA%C3%9FE+OPENS": {cafe.reference},
        "words=free_of": {cafe.reference},
        "words=free+of": set(),
        "words=%25": set(),
        "words=otters": {changed.reference},
        "words=beavers": {changed.reference},
        "words=version": {changed.reference},
        "words=%00": {cafe.reference, changed.reference},
        "words=badgers": set(),
    }
    assert {query: await listed(reader, query) for query in wanted} == wanted


async def test_the_list_is_narrowed_by_stage_account_and_days_of_london(
    desk: Desk, reader: Reader, clock: StillClock
) -> None:
    out = await posted(desk, accounts=("facebook-page",))
    waits = await routed(desk, accounts=("website", "x-account"))
    clock.move(days=27, hours=14)  # half past eleven in the evening, winter time; the next day by the clock of summer
    late = await submitted(desk, accounts=("website",))
    await reader.opens(desk, "deputy")
    wanted = {
        "stage=posted": {out.reference},
        "stage=routed&account=x-account": {waits.reference},
        "account=website": {waits.reference, late.reference},
        "account=site": set(),
        "first=2027-03-01&last=2027-03-01": {out.reference, waits.reference},
        "first=2027-03-29": {late.reference} if late.revisions[0].made_at.hour == 23 else set(),
        "first=2027-03-02&account=website": {late.reference},
        "stage=lost&account=%22%3B--&first=never&last=0001-01-01&after=x": {
            out.reference,
            waits.reference,
            late.reference,
        },
    }
    assert {query: await listed(reader, query) for query in wanted} == wanted


@pytest.mark.parametrize(
    ("name", "finds"), [("clerk", 3), ("employee", 2), ("employee2", 1), ("volunteer", 0), ("councillor", 0)]
)
async def test_a_search_finds_the_words_that_somebody_may_read_and_no_others(
    desk: Desk, reader: Reader, name: str, finds: int
) -> None:
    await submitted(desk, by="employee", words="The otters are back.")
    await posted(desk, by="employee", accounts=("website",), words="The otters have left.")
    await submitted(desk, by="clerk", words="The otters are back again.")
    await give_access(desk, "website", "employee2")
    await reader.opens(desk, name)
    assert len(await listed(reader, "words=otters")) == finds


async def test_what_one_may_not_read_is_never_looked_through_for_its_words(
    desk: Desk, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.views.record.lists.ON_A_PAGE", 1)
    monkeypatch.setattr("handlers.views.record.lists.MOST_LOOKED_AT", 1)
    for _ in range(4):
        await submitted(desk, by="clerk", words="The otters are back.")
    await reader.opens(desk, "employee")
    assert await listed(reader, "words=otters") == set()
    assert "Earlier ones" not in reader.words


async def test_a_page_of_a_month_counts_what_was_sent_in_on_each_day_and_leads_to_it(
    desk: Desk, reader: Reader, clock: StillClock
) -> None:
    first, second = await submitted(desk), await submitted(desk)
    clock.move(days=1)
    third = await submitted(desk)
    await reader.opens(desk, "employee2")
    await reader.get("/record/days")
    assert "Sent in: March 2027" in reader.words
    assert "Monday 1 March: 2" in reader.words
    assert "Tuesday 2 March: 1" in reader.words
    assert await listed(reader, "first=2027-03-01&last=2027-03-01") == {first.reference, second.reference}
    assert await listed(reader, "first=2027-03-02&last=2027-03-02") == {third.reference}
    await reader.get("/record/days?month=2027-02")
    assert "Nothing that you may see was sent in in this month." in reader.words
    await reader.get("/record/days?month=9999-99")
    assert "Sent in: March 2027" in reader.words
    await reader.opens(desk, "councillor")
    await reader.get("/record/days")
    assert "Nothing that you may see was sent in in this month." in reader.words


def test_what_there_cannot_be_is_not_asked_for() -> None:
    assert asked_of({"stage": "x", "account": "a'b", "first": "2027-02-30", "last": "9999-12-31", "after": "y"}) == (
        asked_of({})
    )
