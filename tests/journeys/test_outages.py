"""Slack away, or the bot's token refused: for minutes or for days nothing is lost, and all of it comes when it ends."""

from chatops.outbox.about import WhateverWaits
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.people import Person
from chatops.ports.delivery import Outage
from handlers.practice.slack_server.reading import buttons
from tests.journeys.confidence import lists, notices, reports
from tests.journeys.town import Town
from tests.support.databases import rows

ALWAYS = 1_000_000
PUT_ASIDE = "SELECT number, parked_at FROM letters WHERE parked_at IS NOT NULL ORDER BY number"
POSTING, CHANGING = "chat.postMessage", "chat.update"
AWAY = "Slack was away from"


def breaks(town: Town, what: str, *methods: str, code: str = "") -> None:
    """From now on these methods meet this fault, until `mends`."""
    for method in methods or (POSTING, CHANGING):
        town.server.faults.on(method, what, times=ALWAYS, code=code)


def mends(town: Town) -> None:
    """Slack is well again."""
    town.server.faults.clear()


async def goes_by(town: Town, *, minutes: int, every: int = 5) -> None:
    """Time goes by, and the relay looks now and then."""
    for _ in range(minutes // every):
        await town.later(minutes=every)


async def parked(town: Town) -> int:
    return len(await rows(town.database, "SELECT number FROM letters WHERE parked_at IS NOT NULL"))


async def outage(town: Town) -> Outage | None:
    return await town.service.desk.look(lambda work, _now: work.outages.current())


def sentences(town: Town, says: str) -> list[str]:
    return [town.reads(one) for one in town.clerk.dm if says in one.text]


async def test_a_revoked_token_costs_no_letter_a_try_and_the_words_come_when_it_is_mended(town: Town) -> None:
    reference = await town.submits(town.employee, day="2027-03-01", time="10:00")
    await town.approves(town.clerk, reference)
    breaks(town, "error", code="token_revoked")
    await goes_by(town, minutes=60)
    assert "It is to be posted on" in town.status_card(reference)
    assert await parked(town) == 0
    assert town.service.relay.trouble() == "shut"
    mends(town)
    await town.later(minutes=3)
    assert "I have posted it" in buttons(town.card(town.deputy, reference))
    assert "It is to be posted on" not in town.status_card(reference)
    assert await parked(town) == 0
    await goes_by(town, minutes=15)
    (told,) = sentences(town, AWAY)
    assert told.endswith("Everything that waited has been sent.")
    assert (town.service.relay.trouble(), await outage(town)) == (None, None)


async def test_five_hours_without_slack_lose_nothing_and_nothing_comes_twice(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee, day="2027-03-01", time="10:00")
    await town.approves(town.clerk, reference)
    await town.opens_form(town.employee)
    breaks(town, "http_500")
    await town.sends(town.employee, words="Market on Saturday.", accounts=["Facebook page"])
    await goes_by(town, minutes=300, every=10)
    mends(town)
    await town.later(minutes=3)
    asked = [one for one in town.clerk.dm if "Approve" in buttons(one)]
    assert len(asked) == 1
    # What would have been handed over five hours late waits to be confirmed instead.
    late = [one for one in town.clerk.dm if any(button.startswith("Confirm") for button in buttons(one))]
    assert len(late) == 1
    assert not [one for one in town.deputy.dm if "I have posted it" in buttons(one)]
    assert "could not be delivered" not in str([one.text for one in town.clerk.dm])
    assert await parked(town) == 0


async def test_a_restart_in_the_middle_of_an_outage_changes_nothing(small_town: Town) -> None:
    town = small_town
    breaks(town, "error", code="token_revoked")
    await town.opens_form(town.employee)
    await town.sends(town.employee, words="Market on Saturday.", accounts=["Facebook page"])
    await goes_by(town, minutes=30)
    before = await outage(town)
    assert before is not None
    town.server.faults.on("auth.test", "error", times=ALWAYS, code="token_revoked")
    await town.restart()
    await goes_by(town, minutes=30)
    after = await outage(town)
    assert after is not None
    assert (after.since, town.service.relay.trouble()) == (before.since, "shut")
    mends(town)
    await town.later(minutes=3)
    await goes_by(town, minutes=10)
    assert len(sentences(town, AWAY)) == 1
    assert any("Approve" in buttons(one) for one in town.clerk.dm)


async def test_a_short_blip_is_nobodys_business(small_town: Town) -> None:
    town = small_town
    town.server.faults.on(POSTING, "http_500", times=3)
    await town.opens_form(town.employee)
    await town.sends(town.employee, words="Market on Saturday.", accounts=["Facebook page"])
    await goes_by(town, minutes=30, every=2)
    assert sentences(town, AWAY) == []
    assert any("Approve" in buttons(one) for one in town.clerk.dm)
    assert await outage(town) is None


async def test_a_reminder_with_nothing_to_say_does_not_show_that_its_reader_can_be_reached(small_town: Town) -> None:
    town, ours = small_town, small_town.service.desk.council
    clerk = Person(ours.platform, ours.organisation, town.clerk.id)
    town.server.workspace.person("clerk").deleted = True
    reference = await town.submits(town.employee)
    await town.withdraws(town.employee, reference)
    before = await rows(town.database, PUT_ASIDE)
    assert before
    reminder = Letter(LetterKind.REMINDER, WhateverWaits(), clerk, afresh=True)
    await town.service.desk.records.write(lambda work: work.letters.write(reminder, now=town.server.clock.now()))
    await town.later(minutes=1)
    assert await rows(town.database, PUT_ASIDE) == before


async def test_a_case_stays_where_it_is_while_the_platform_is_away(small_town: Town) -> None:
    town, chair = small_town, small_town.person("chair")
    town.server.workspace.channel("confidential").is_archived = True  # so that each handler is told directly
    breaks(town, "error", POSTING, code="token_revoked")
    await reports(town, town.employee, "councillor")
    await goes_by(town, minutes=30, every=2)
    assert [notices(who) for who in (town.clerk, town.deputy, chair)] == [[], [], []]
    mends(town)
    await town.later(minutes=3)
    assert [len(notices(who)) for who in (town.clerk, town.deputy, chair)] == [1, 1, 0]
    assert "handed on" not in await lists(town, town.clerk)


async def test_a_case_is_not_overdue_before_those_who_handle_it_have_heard_of_it(small_town: Town) -> None:
    town, chair = small_town, small_town.person("chair")
    town.server.workspace.channel("confidential").is_archived = True
    breaks(town, "http_500", POSTING)
    await reports(town, town.employee, "councillor")
    for _ in range(7):
        await town.later(days=1)
    mends(town)
    await town.later(minutes=3)
    assert [len(notices(who)) for who in (town.clerk, town.deputy, chair)] == [1, 1, 0]
    await town.later(days=1)
    assert notices(chair) == []
    await town.later(days=6)
    assert len(notices(chair)) == 1
    assert "because nobody had dealt with it in time" in await lists(town, chair)


async def test_a_case_goes_on_when_those_who_handle_it_cannot_be_reached_and_says_so(small_town: Town) -> None:
    town, chair = small_town, small_town.person("chair")
    town.server.workspace.channel("confidential").is_archived = True
    for key in ("clerk", "deputy"):
        town.server.workspace.person(key).deleted = True
    await reports(town, town.employee, "councillor")
    assert len(notices(chair)) == 1
    assert "because nobody who handled it before could be reached" in await lists(town, chair)
