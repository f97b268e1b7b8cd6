"""Who has accounts in Slack and in Teams says where their cards come: where they were last, or in both."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from chatops.flow.people.identities import unlink_identity
from chatops.policy.people import Person
from handlers.practice.people.driver import Actor
from handlers.practice.teams_server.cards import actions_of
from handlers.practice.teams_server.driver import TeamsActor
from handlers.practice.teams_server.tenant import Message
from tests.journeys.both_town import BothTown, on_both

BOTH, LAST = "Send them to both", "Only where I used it last"
SAID_BOTH = "Your messages come to you in Slack and Microsoft Teams, both."
SAID_LAST = "Your messages come to you where you used the bot last"


@pytest.fixture
async def both(sqlite_url: str) -> AsyncIterator[BothTown]:
    """A town on both platforms until the test ends."""
    async with on_both(sqlite_url) as town:
        yield town


async def home_in_teams(both: BothTown, who: TeamsActor) -> Message:
    await both.says_in_teams(who, "home")
    return who.dm[-1]


async def chooses_in_slack(both: BothTown, who: Actor, button: str) -> str:
    await who.open_home()
    await both.deliver()
    assert who.home is not None
    await who.press(who.home, button)
    told = both.reads(who.dm[-1])  # what is pressed on Home is answered in the conversation with the bot
    await both.deliver()
    return told


async def chooses_in_teams(both: BothTown, who: TeamsActor, button: str) -> str:
    told = await who.press(await home_in_teams(both, who), button)
    await both.deliver()
    return told.sentence or who.reads(who.window)


def asked_in_teams(who: TeamsActor, reference: str) -> list[Message]:
    """The messages by which somebody in Teams can approve a draft now."""
    return [
        one
        for one in who.dm
        if reference in who.reads(one) and "Approve" in [action["title"] for action in actions_of(one.card)]
    ]


def asked_in_slack(both: BothTown, who: Actor, reference: str) -> int:
    """How many messages somebody in Slack has by which they can approve a draft now."""
    return sum(1 for one in who.dm if reference in both.reads(one) and "[Approve]" in both.reads(one))


@pytest.mark.parametrize("where", ["slack", "teams"])
async def test_who_chooses_both_has_each_card_on_both_and_a_decision_on_one_draws_the_other(
    both: BothTown, where: str
) -> None:
    clerk = both.teams.person("clerk")
    if where == "slack":
        told = await chooses_in_slack(both, both.clerk, BOTH)
    else:
        told = await chooses_in_teams(both, clerk, BOTH)
    assert SAID_BOTH in told
    reference = await both.submits(both.employee)
    (in_teams,) = asked_in_teams(clerk, reference)
    assert asked_in_slack(both, both.clerk, reference) == 1
    if where == "slack":
        await clerk.press(in_teams, "Approve")
    else:
        await both.clerk.press(both.card(both.clerk, reference, "Approve"), "Approve")
    await both.deliver()
    assert (await both.acts()).count("draft:approved") == 1
    assert (asked_in_teams(clerk, reference), asked_in_slack(both, both.clerk, reference)) == ([], 0)
    assert "was approved by" in clerk.reads(in_teams)
    assert "was approved by" in both.reads_card(both.clerk, reference)


async def test_who_says_nothing_has_one_card_where_they_were_last(both: BothTown) -> None:
    clerk = both.teams.person("clerk")
    assert SAID_LAST in clerk.reads(await home_in_teams(both, clerk))
    reference = await both.submits(both.employee)
    assert (len(asked_in_teams(clerk, reference)), asked_in_slack(both, both.clerk, reference)) == (1, 0)
    await both.clerk.open_home()
    second = await both.submits(both.employee)
    assert (len(asked_in_teams(clerk, second)), asked_in_slack(both, both.clerk, second)) == (0, 1)


async def test_what_hangs_already_comes_to_the_other_too_and_is_hung_nowhere_twice(both: BothTown) -> None:
    clerk = both.teams.person("clerk")
    await both.clerk.open_home()
    reference = await both.submits(both.employee)
    assert (len(asked_in_teams(clerk, reference)), asked_in_slack(both, both.clerk, reference)) == (0, 1)
    assert SAID_BOTH in await chooses_in_slack(both, both.clerk, BOTH)
    assert (len(asked_in_teams(clerk, reference)), asked_in_slack(both, both.clerk, reference)) == (1, 1)
    assert both.clerk.home is not None
    await both.clerk.press(both.clerk.home, BOTH)  # the same Home once more
    assert SAID_BOTH in both.reads(both.clerk.dm[-1])
    await both.deliver()
    assert (len(asked_in_teams(clerk, reference)), asked_in_slack(both, both.clerk, reference)) == (1, 1)
    assert (await both.acts()).count("people:platforms-chosen") == 1


async def test_who_goes_back_to_one_keeps_what_hangs_true_on_both_until_it_comes_afresh(both: BothTown) -> None:
    clerk = both.teams.person("clerk")
    await chooses_in_teams(both, clerk, BOTH)
    reference = await both.submits(both.employee)
    changed = await both.submits(both.employee)
    assert SAID_LAST in await chooses_in_slack(both, both.clerk, LAST)
    (old,) = asked_in_teams(clerk, changed)
    await both.asks_for_changes(both.clerk, changed, "Say when.")
    await both.revises(both.employee, changed, words="The market is on the High Street on Saturday from nine.")
    assert (asked_in_teams(clerk, changed), asked_in_slack(both, both.clerk, changed)) == ([], 1)
    assert "see the newer message" in clerk.reads(old)
    await both.approves(both.clerk, reference)
    assert (asked_in_teams(clerk, reference), asked_in_slack(both, both.clerk, reference)) == ([], 0)


async def test_only_who_has_both_is_asked_and_a_button_pressed_by_others_changes_nothing(both: BothTown) -> None:
    gwen, account = both.person("volunteer"), Person("teams", both.teams.tenant_id, both.teams.person("volunteer").id)
    await both.service.desk.transact(unlink_identity, identity=account, by=None)
    await gwen.open_home()
    await both.clerk.open_home()
    await both.deliver()
    assert gwen.home is not None
    assert both.clerk.home is not None
    assert "You use" not in both.reads(gwen.home.blocks)
    assert "[Send them to both]" in both.reads(both.clerk.home.blocks)
    told = both.told(await gwen.press(both.clerk.home, BOTH, forced=True))
    assert "The bot knows you on one platform alone" in told
    assert "people:platforms-chosen" not in await both.acts()


async def test_a_choice_outlives_a_restart_and_ends_with_the_second_account(both: BothTown) -> None:
    clerk = both.teams.person("clerk")
    await chooses_in_teams(both, clerk, BOTH)
    await both.stop()
    await both.start()
    reference = await both.submits(both.employee)
    assert (len(asked_in_teams(clerk, reference)), asked_in_slack(both, both.clerk, reference)) == (1, 1)
    account = Person("teams", both.teams.tenant_id, clerk.id)
    await both.service.desk.transact(unlink_identity, identity=account, by=None)
    await both.approves(both.clerk, reference)
    second = await both.submits(both.employee)
    assert (asked_in_teams(clerk, second), asked_in_slack(both, both.clerk, second)) == ([], 1)
    await both.clerk.open_home()
    await both.deliver()
    assert both.clerk.home is not None
    assert "come to you" not in both.reads(both.clerk.home.blocks)


async def test_who_has_no_app_in_teams_any_more_has_each_card_in_slack_and_nobody_is_alarmed(both: BothTown) -> None:
    clerk = both.teams.person("clerk")
    await chooses_in_teams(both, clerk, BOTH)
    await clerk.removes()
    reference = await both.submits(both.employee)
    assert asked_in_slack(both, both.clerk, reference) == 1
    assert not [one for one in both.deputy.dm if "could not" in both.reads(one)]
    backlog = await both.service.desk.look(lambda work, now: work.letters.backlog(now))
    assert (backlog.due, backlog.parked) == (0, 0)


async def test_while_one_platform_is_away_the_other_has_its_cards_at_once(both: BothTown) -> None:
    clerk = both.teams.person("clerk")
    await chooses_in_teams(both, clerk, BOTH)
    both.teams.service.failing = lambda _method, _path: web.Response(status=503)
    references = [await both.submits(both.employee) for _ in range(3)]
    assert [asked_in_slack(both, both.clerk, one) for one in references] == [1, 1, 1]
    assert [len(asked_in_teams(clerk, one)) for one in references] == [0, 0, 0]
    both.teams.service.failing = lambda _method, _path: None
    await both.later(minutes=3)
    assert [len(asked_in_teams(clerk, one)) for one in references] == [1, 1, 1]
    assert [asked_in_slack(both, both.clerk, one) for one in references] == [1, 1, 1]
    shown = [next(n for n, one in enumerate(clerk.dm) if reference in clerk.reads(one)) for reference in references]
    assert shown == sorted(shown)
