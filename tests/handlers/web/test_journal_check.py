"""The page of a draft has its entries of the journal, for those who read it, each as the very text that was hashed."""

import hashlib
import re
from collections.abc import AsyncIterator
from html import unescape

import pytest

from chatops.desk import Desk
from storage.engine import Database
from tests.support.council import posted, submitted
from tests.support.databases import journal_of
from tests.support.record_reader import STATUS, Reader, served

_ENTRY = re.compile(r'<pre data-number="(\d+)" data-hash="(\w+)" data-before="(\w+)">\n(.*?)</pre>', re.DOTALL)


@pytest.fixture
async def reader(desk: Desk) -> AsyncIterator[Reader]:
    STATUS.clear()
    async with served(desk) as one:
        yield one


@pytest.mark.clause("2.2")
async def test_each_entry_about_a_draft_is_there_with_its_hash_and_the_one_before(
    database: Database, desk: Desk, reader: Reader
) -> None:
    await submitted(desk)
    draft = await posted(desk)
    await submitted(desk)
    kept = {entry["sequence"]: entry for entry in await journal_of(database, desk.council)}
    mine = [number for number, entry in kept.items() if entry["reference"] == draft.reference]
    await reader.opens(desk, "clerk")
    answer = await reader.get(f"/record/post/{draft.reference}")
    found = _ENTRY.findall(reader.text)
    assert [int(number) for number, *_ in found] == mine
    for number, hashed, before, text in found:
        assert hashlib.sha256(unescape(text).encode()).hexdigest() == hashed
        assert kept[int(number)]["previous"] == before
    assert f"The journal ends with entry {max(kept)}" in reader.words
    (script,) = re.findall(r"<script>(.*?)</script>", reader.text, re.DOTALL)
    assert "script-src 'sha256-" in answer.headers["Content-Security-Policy"]
    assert "fetch" not in script


@pytest.mark.parametrize("name", ["employee", "volunteer"])
async def test_nobody_but_the_clerk_and_the_deputy_reads_the_journal_there(
    desk: Desk, reader: Reader, name: str
) -> None:
    draft = await posted(desk)
    await reader.opens(desk, name)
    await reader.get(f"/record/post/{draft.reference}")
    assert draft.reference in reader.words
    assert "In the journal" not in reader.words
