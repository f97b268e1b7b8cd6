"""An old copy of the database is noticed: nothing goes out and no words are shown until a person has confirmed it."""

import asyncio
import re
import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import aiohttp
import pytest
from click.testing import CliRunner, Result

from chatops.cli.main import main
from chatops.quarantine import SENTENCE
from chatops.settings.wrong import CannotGoOn
from storage.engine import is_sqlite
from tests.journeys.place import practice_town
from tests.journeys.town import WORDS, Town
from tests.support.databases import rows
from tests.support.restoring import copy_of_all, put_back_under


@pytest.fixture
async def anchored(database_url: str, tmp_path: Path) -> AsyncIterator[Town]:
    """A town whose heads are anchored in a folder of their own, and that is started by the test."""
    server = practice_town()
    await server.start()
    town = Town(server, database_url)
    town.settings = town.settings.model_copy(update={"anchor_file": anchor_file(tmp_path)})
    await town.start()
    yield town
    await town.stop()
    await server.stop()
    await town.database.close()


def anchor_file(tmp_path: Path) -> Path:
    return tmp_path / "elsewhere" / "council.anchor"


async def until(done: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not done():  # noqa: ASYNC110 — what is waited for happens in files and threads too
            await asyncio.sleep(0.05)


async def anchored_head(town: Town, tmp_path: Path) -> None:
    """Wait until the newest head is on disk."""
    kept = (await rows(town.database, "SELECT hash FROM journal_heads"))[0]["hash"]
    await until(lambda: anchor_file(tmp_path).exists() and kept in anchor_file(tmp_path).read_text())


async def health(town: Town) -> tuple[int, dict[str, str]]:
    async with aiohttp.ClientSession() as http, http.get(f"{town.service.address}/healthz") as answer:
        return answer.status, await answer.json()


async def reconcile(town: Town, tmp_path: Path, *arguments: str, answer: str = "") -> Result:
    given = {
        "DATABASE_URL": town.settings.database_url.get_secret_value(),
        "ANCHOR_FILE": str(anchor_file(tmp_path)),
    }
    runner = CliRunner(env=given)
    return await asyncio.to_thread(
        runner.invoke, main, ["journal", "reconcile", *arguments], input=answer, catch_exceptions=False
    )


def notices(town: Town) -> list[str]:
    return [one.text for one in town.clerk.dm if one.text.startswith("The council's records")]


async def test_a_copy_put_back_at_rest_shows_and_sends_nothing_until_it_is_confirmed(
    anchored: Town, tmp_path: Path
) -> None:
    town = anchored
    reference = await town.submits(town.employee)
    await town.clerk.press(town.card(town.clerk, reference, "Approve"), "Approve")
    copy = await copy_of_all(town.database, tmp_path)  # approved, and its release is due
    await town.deliver()
    await town.records(town.deputy, reference, facebook_page="https://www.facebook.com/ThornburyTC/posts/1001")
    await anchored_head(town, tmp_path)
    seen = {who: len(town.person(who).dm) for who in ("clerk", "deputy", "employee")}
    channel = len(town.clerk.messages("drafts"))
    await town.stop()
    await put_back_under(town.database, copy)
    entries = await rows(town.database, "SELECT count(*) AS n FROM journal")

    await town.start(relaying=True)
    await town.server.until(lambda: notices(town))
    await asyncio.sleep(1.5)  # the relay and the anchoring have looked several times
    assert re.fullmatch(
        r"The council's records look like an older copy: they end at entry \d+ of the journal, and entry \d+ was "
        r"there on Monday 1 March at 09:30; so nothing is posted and no words are shown until whoever looks after the "
        r"bot has checked them with the command “chatops journal reconcile”\.",
        "".join(notices(town)),
    )
    assert {who: len(town.person(who).dm) for who in seen} == seen | {"clerk": seen["clerk"] + 1}
    assert len(town.clerk.messages("drafts")) == channel
    assert await rows(town.database, "SELECT count(*) AS n FROM journal") == entries

    for typed in ("status " + reference, "list", "New words"):
        told = town.told(await town.employee.command("/draft", typed))
        assert SENTENCE in told
        assert WORDS not in told
    status, body = await health(town)
    assert (status, body["records"]) == (503, "in quarantine: behind")
    assert body["database"] == "well"
    async with aiohttp.ClientSession() as http, http.get(f"{town.service.address}/calendar/none.ics") as answer:
        assert answer.status in {404, 503}

    await town.restart(relaying=True)  # a supervisor that starts it again and again has the Clerk told once
    await asyncio.sleep(1.2)
    assert len(notices(town)) == 1

    refused = await reconcile(town, tmp_path, answer="n\n")
    assert "Nothing was confirmed" in refused.output
    assert reference in refused.output
    assert town.service.desk.quarantine.is_on
    confirmed = await reconcile(town, tmp_path, answer="y\n")
    assert (confirmed.exit_code, "Confirmed." in confirmed.output) == (0, True), confirmed.output
    await town.server.until(lambda: len(town.deputy.dm) > seen["deputy"])
    assert WORDS in town.reads(town.deputy.dm[-1])
    assert (await health(town))[1]["records"] == "well"
    acts = await rows(town.database, "SELECT entry FROM journal WHERE entry LIKE '%journal:reconciled%'")
    assert len(acts) == 1
    await town.check_chain()
    again = await reconcile(town, tmp_path)
    assert "there is nothing to confirm" in again.output


async def test_a_copy_put_back_under_a_running_bot_is_noticed_before_anything_goes_out(
    anchored: Town, tmp_path: Path
) -> None:
    town = anchored
    reference = await town.submits(town.employee)
    await town.clerk.press(town.card(town.clerk, reference, "Approve"), "Approve")
    copy = await copy_of_all(town.database, tmp_path)
    await town.deliver()
    await anchored_head(town, tmp_path)
    await until(lambda: town.service.desk.quarantine.anchored is not None)
    seen = len(town.deputy.dm)
    await put_back_under(town.database, copy)
    assert await town.service.relay.round() == 0  # also before the next look
    await until(lambda: town.service.desk.quarantine.is_on)
    await town.server.until(lambda: notices(town))
    assert len(town.deputy.dm) == seen
    assert SENTENCE in town.told(await town.clerk.command("/draft", f"status {reference}"))
    assert (await reconcile(town, tmp_path, "--yes")).exit_code == 0
    await until(lambda: not town.service.desk.quarantine.is_on)
    await town.deliver()
    await town.check_chain()


async def test_a_bot_whose_file_was_replaced_ends_with_a_sentence(anchored: Town, tmp_path: Path) -> None:
    town = anchored
    if not is_sqlite(town.database.url):
        return
    await town.submits(town.employee)
    copy = await copy_of_all(town.database, tmp_path)
    assert isinstance(copy, Path)
    file = Path(str(town.database.url.database))
    shutil.copy(copy, file.with_name("new"))
    file.with_name("new").replace(file)
    sent = await town.employee.command("/draft", WORDS)
    assert sent.status == 200
    with pytest.raises(CannotGoOn, match=r"The bot has stopped, because the file of the database was replaced"):
        async with asyncio.timeout(5):
            await asyncio.shield(town.service.work)


async def test_a_report_in_confidence_is_not_taken_in_by_an_old_copy(anchored: Town, tmp_path: Path) -> None:
    town = anchored
    copy = await copy_of_all(town.database, tmp_path)
    await town.submits(town.employee)
    await anchored_head(town, tmp_path)
    await town.stop()
    await put_back_under(town.database, copy)
    await town.start()
    told = town.told(await town.employee.command("/breach"))
    assert SENTENCE in told
    assert town.settings.other_route in told


async def test_a_channel_that_the_council_chose_is_told_the_head_once_a_day(anchored: Town) -> None:
    town = anchored
    channel = town.settings.breach_channel
    await town.stop()
    town.settings = town.settings.model_copy(update={"anchor_channel": channel})
    await town.start()
    await town.later(days=1)
    (told,) = [one for one in town.clerk.messages("confidential") if "journal has" in one.text]
    (entry,) = await rows(town.database, "SELECT sequence, hash FROM journal_heads")
    assert told.text == (
        f"The council's journal has {entry['sequence']} entries. The last has the hash {entry['hash']}."
    )
    await town.later(days=1)
    assert len([one for one in town.clerk.messages("confidential") if "journal has" in one.text]) == 2
