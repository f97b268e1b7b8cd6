"""Who may join a county: a council that was invited, once; and what a stranger cannot have the bot do."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from chatops.cli.county.invitations import INVITED, Invitations
from chatops.cli.county.steps import MOST_TESTS
from handlers.practice.council.cast import TEAM
from storage.sealed.vault import Keyring
from tests.support.county import WICKWAR, InCounty, county_at_work
from tests.support.set_up import Visitor

STRANGER = "A council that is new here needs a link"


@pytest.fixture
async def closed(database_url: str) -> AsyncIterator[InCounty]:
    """A county to which councils are invited."""
    async with county_at_work(database_url, invitations="needed") as at_work:
        yield at_work


def _link(county: InCounty, council: str = "Thornbury Town Council") -> str:
    keyring = Keyring.of(county.county.master_key, None)
    return f"{INVITED}/{Invitations(keyring).make(council, county.running.around.clock.now())}"


async def _opens(who: Visitor, link: str) -> str:
    """Open a link, and give what the page says."""
    await who.get(link)
    assert (who.title, who.path) == ("A bot for councils", "/")
    return who.words


async def test_a_council_that_was_not_invited_is_told_whom_to_ask_and_its_token_is_given_back(closed: InCounty) -> None:
    async with closed.browser() as who:
        await who.get("/")
        assert STRANGER in who.words
        await closed.adds(who, TEAM)
        assert STRANGER in who.words
        await closed.gives_app(who, closed.in_teams)
        assert STRANGER in who.words
    assert closed.slack.revoked == [one for one in closed.slack.revoked if one.startswith("xoxb-t0thornbury")]
    assert len(closed.slack.revoked) == 1
    assert closed.running.councils.counts()["councils"] == 0


async def test_one_council_joins_by_an_invitation_and_no_other_does(closed: InCounty) -> None:
    link = _link(closed)
    async with closed.browser() as who, closed.browser() as other:
        assert "This is the invitation of Thornbury Town Council." in await _opens(who, link)
        assert "This is the invitation of Thornbury Town Council." in await _opens(other, link)
        await closed.adds(who, TEAM)
        assert who.title == "Your council"
        await closed.adds(other, WICKWAR)
        assert STRANGER in other.words
        assert STRANGER in await _opens(other, link)
        await closed.gives_app(other, closed.in_teams)
        assert STRANGER in other.words
    await closed.restart()
    async with closed.browser() as again:
        assert STRANGER in await _opens(again, link)
        await closed.adds(again, TEAM)  # who is here already needs none
        assert again.title == "Your council"


async def test_a_council_in_teams_joins_by_an_invitation_and_is_called_as_it_says(closed: InCounty) -> None:
    async with closed.browser() as who:
        await _opens(who, _link(closed, "Wotton Council"))
        await closed.gives_app(who, closed.in_teams)
        assert who.title == "Your council", who.words
        assert "Wotton Council" in who.text


async def test_an_invitation_that_ended_or_was_changed_is_none(closed: InCounty) -> None:
    link = _link(closed)
    changed = [link[:-1] + ("0" if link[-1] != "0" else "1"), f"{INVITED}/x", f"{INVITED}/a.b.c.d", f"{INVITED}/é.1"]
    async with closed.browser() as who:
        for wrong in changed:
            assert STRANGER in await _opens(who, wrong)
        assert "the invitation of" in await _opens(who, link)
        closed.clock.move(timedelta(days=14))
        await closed.adds(who, TEAM)
        assert STRANGER in who.words


async def test_the_mail_server_of_the_county_sends_few_test_messages_a_day_for_one_council(county: InCounty) -> None:
    async with county.browser() as who:
        await county.adds(who, TEAM)
        steps = county.steps(TEAM)
        for _, button, given in steps[:4]:
            await who.fills(button, given)
        _, button, given = steps[4]
        for number in range(MOST_TESTS + 2):
            await who.get("/councils/1/setup/outside")
            await who.fills(button, {**given, "Their e-mail address": f"somebody{number}@elsewhere.example"})
        assert f"{MOST_TESTS} test messages were sent today." in who.words
        assert len(county.postbox.raw) == MOST_TESTS


async def test_what_slack_tells_late_of_an_earlier_token_does_not_end_a_setup(county: InCounty) -> None:
    async with county.browser() as who:
        await county.adds(who, TEAM)
        await county.tells(TEAM, {"type": "tokens_revoked", "tokens": {"bot": ["U0BOT"]}})
        await who.fills("Save and go on", {"What is the council called?": "Thornbury"})
        assert who.title == "Channels", who.words
        assert county.running.councils.of(TEAM).is_in
        county.slack.takes_out(TEAM)
        await county.tells(TEAM, {"type": "app_uninstalled"})
        assert not county.running.councils.of(TEAM).is_in
