"""The relay stopped between a commit and the letters that follow from it: nothing is lost, and the cards come right."""

import pytest

from chatops.bootstrap import running
from chatops.relay import relay
from handlers.practice.slack_server.reading import buttons
from storage.database.opening import is_sqlite
from tests.journeys.town import FACEBOOK, FROM_OURS, LINKS, WORDS, Town
from tests.support.databases import rows


async def test_what_was_saved_before_a_stop_is_delivered_after_it(town: Town) -> None:
    await town.opens_form(town.employee, WORDS)
    await town.sends(town.employee, accounts=[FACEBOOK])
    assert not town.clerk.dm
    await town.restart()
    await town.deliver()
    reference = town.newest_reference(town.clerk)

    await town.clerk.press(town.card(town.clerk, reference), "Approve")
    assert "It waits for" in town.status_card(reference)
    await town.restart()
    await town.deliver()
    assert "Version 1 was approved" in town.status_card(reference)
    assert "I have posted it" in buttons(town.card(town.deputy, reference))

    await town.deputy.press(town.card(town.deputy, reference), "I have posted it")
    await town.deputy.submit({"facebook-page": LINKS[FACEBOOK]} | FROM_OURS)
    await town.restart(relaying=True)
    await town.employee.until(lambda: town.shows(town.employee, reference, "It was posted"))
    await town.clerk.until(lambda: not any("I have posted it" in buttons(one) for one in town.clerk.dm))
    await town.clerk.until(lambda: "It was posted" in town.status_card(reference))
    assert len(town.clerk.messages("drafts")) == 1


async def test_a_stopped_relay_leaves_its_letters_to_the_next_at_once(town: Town) -> None:
    await town.stop()
    await town.start(relaying=True)
    town.server.faults.on("chat.postMessage", "freeze")
    await town.opens_form(town.employee, WORDS)
    await town.sends(town.employee, accounts=[FACEBOOK])
    await town.server.until(lambda: town.server.faults.struck)
    assert await _held(town)
    await town.stop()
    assert not await _held(town)
    await town.start()
    await town.deliver()
    reference = town.newest_reference(town.employee)
    assert "Approve" in buttons(town.card(town.clerk, reference))
    assert "It waits for" in town.status_card(reference)


async def test_what_one_process_takes_in_another_delivers_without_its_poll(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    if is_sqlite(town.database.url):
        pytest.skip("an SQLite file has one process")
    monkeypatch.setattr(relay, "POLL_S", 3600.0)
    async with running(town.settings, town.server.clock, networks_here=True):
        await town.opens_form(town.employee, WORDS)
        await town.sends(town.employee, accounts=[FACEBOOK])
        await town.server.until(lambda: any("[Approve]" in town.reads(one) for one in town.clerk.dm))


async def _held(town: Town) -> int:
    return len(await rows(town.database, "SELECT number FROM letters WHERE held_by IS NOT NULL"))
