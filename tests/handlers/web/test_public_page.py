"""The page for the council's website says what is on record, names nobody, and tells nobody apart by a small number."""

import re
from collections.abc import AsyncIterator
from html import unescape

import pytest

from chatops.desk import Desk
from chatops.flow.editions.acknowledge import publish_edition
from chatops.policy.record_pages import published_number
from handlers.views.record.public import public_view
from handlers.web.public_page import written
from tests.support.council import PEOPLE, list_account, posted
from tests.support.record_reader import HOSTILE, STATUS, Reader, served
from tests.support.registers import entry
from tests.support.reports import reported


@pytest.fixture
async def reader(desk: Desk) -> AsyncIterator[Reader]:
    STATUS.clear()
    async with served(desk) as one:
        yield one


async def page_of(desk: Desk) -> str:
    return written(await desk.look(public_view)).decode()


def words_of(page: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", page))


@pytest.mark.clause("2.1", "7.1", "7.2", "7.3")
async def test_it_says_what_is_posted_who_decides_and_how_to_complain(desk: Desk) -> None:
    await posted(desk)
    page = await page_of(desk)
    said = words_of(page)
    for told in (
        "Thornbury Town Council on social media",
        "Made on Monday 1 March 2027 from the council's record.",
        "Facebook: Facebook page",
        "Every post has to be approved beforehand by the Town Clerk or the Deputy Town Clerk",
        "we answer within 20 working days",
        "we acknowledge it within 30 days",
        "Easy Read",
        "Edition 1, published on",
        "Posts recorded in the last twelve months: fewer than 5.",
    ):
        assert told in said
    assert "<script" not in page
    for person in PEOPLE.values():
        assert person.user not in page


async def test_a_small_number_is_not_told_apart(desk: Desk) -> None:
    assert [published_number(count) for count in (0, 1, 4, 5, 1200)] == [*["fewer than 5"] * 3, "5", "1,200"]
    before = await page_of(desk)
    await entry(desk, "removals")
    assert await page_of(desk) == before
    for _ in range(4):
        await entry(desk, "removals")
    assert "comments removed: 5;" in words_of(await page_of(desk))


async def test_it_is_the_same_bytes_whoever_is_reported(desk: Desk) -> None:
    before = await page_of(desk)
    await reported(desk)
    assert await page_of(desk) == before


async def test_words_of_the_policy_and_names_of_accounts_are_shown_and_never_run(desk: Desk) -> None:
    await list_account(desk, HOSTILE, "https://www.example.org/news")
    await desk.transact(publish_edition, text=f"The policy\n\n{HOSTILE}.", after=1)
    page = await page_of(desk)
    assert "<script" not in page
    assert words_of(page).count(HOSTILE) == 2
    assert "Edition 2, published on Monday 1 March 2027" in words_of(page)


@pytest.mark.parametrize(("name", "status"), [("clerk", 200), ("deputy", 200), ("employee", 404), ("chair", 404)])
async def test_the_clerk_and_the_deputy_take_it_from_the_record(
    desk: Desk, reader: Reader, name: str, status: int
) -> None:
    await reader.opens(desk, name)
    answer = await reader.get("/record/public")
    assert answer.status == status
    assert ("social-media.html" in answer.headers.get("Content-Disposition", "")) is (status == 200)
    assert (reader.text == await page_of(desk)) is (status == 200)
