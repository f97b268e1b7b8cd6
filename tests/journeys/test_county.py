"""Several councils on one bot: each adds it to its own workspace, sets itself up, and sees nothing of the others."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import structlog

from chatops.cli.county.doctor import of_each
from chatops.cli.county.following import Following
from chatops.cli.county.hosted import AT_ONCE
from chatops.cli.county.watching import Watching
from chatops.policy.anchors import Head
from handlers.practice.council.cast import TEAM
from handlers.practice.people.outcome import Outcome
from storage.journal.anchor_file import AnchorFile
from tests.journeys.town import WORDS
from tests.support.county import HALL, NAMES, WICKWAR, InCounty, county_at_work
from tests.support.databases import rows
from tests.support.set_up import Visitor


async def test_what_a_council_gave_is_nowhere_readable_in_the_database(two: InCounty) -> None:
    town = await two.town(TEAM)
    kept = str(await rows(town.database, "SELECT * FROM installations"))
    tokens = [one for one in two.slack.servers[TEAM].workspace.app.tokens if one.startswith("xoxb-t0")]
    assert tokens
    assert not any(token in kept for token in tokens)
    assert "vice-chair" not in kept


async def test_the_front_page_leads_to_slack_and_from_there_to_a_setup_that_can_be_left_and_gone_on_with(
    county: InCounty,
) -> None:
    async with county.browser() as who:
        await who.get("/")
        assert who.title == "A bot for councils"
        assert f"{county.county.web_address}/slack/install" in who.text
        await county.adds(who, TEAM)
        await who.fills("Save and go on", {"What is the council called?": "Thornbury Council"})
        assert who.title == "Channels"
    async with county.browser() as later:
        await county.adds(later, TEAM)
        assert later.title == "Channels"
        await later.get("/councils/1/setup/council")
        assert "Thornbury Council" in later.text
    assert county.running.councils.counts() == {"councils": 1, "served": 0, "not_served": 0}


async def test_a_setup_is_for_the_browser_that_added_the_bot_and_for_no_other(county: InCounty) -> None:
    async with county.browser() as thornbury, county.browser() as wickwar, county.browser() as nobody:
        await county.adds(thornbury, TEAM)
        await county.adds(wickwar, WICKWAR)
        assert (thornbury.path, wickwar.path) == ("/councils/1/setup/council", "/councils/2/setup/council")
        for who, number in ((nobody, 1), (thornbury, 2), (wickwar, 1)):
            await who.get(f"/councils/{number}/setup/council")
            assert (who.status, who.title) == (403, "Set up the council's bot")
        form = await _form_of(thornbury, "/councils/1/setup/council")
        other = await _form_of(wickwar, "/councils/2/setup/council")
        form.attributes["at"] = other.attributes["at"]
        await thornbury.sends(form, {"What is the council called?": "Another name"})
        assert thornbury.status == 403
        for path in ("/councils/3/setup", "/councils/x/setup", "/councils/1/record", "/councils/1", "/councils"):
            await nobody.get(path)
            assert nobody.status == 404, path


async def _form_of(who: Visitor, path: str) -> Any:
    await who.get(path)
    return who.form("Save and go on")


async def test_each_wrong_way_back_from_slack_is_a_sentence_and_leaves_nothing(county: InCounty) -> None:
    async with county.browser() as who, county.browser() as other:
        county.slack.chosen = (TEAM, "clerk")
        back = await _address_back(who)
        for visitor, address, says in (
            (who, "/slack/oauth_redirect?error=access_denied", "You did not let the bot into the workspace"),
            (who, "/slack/oauth_redirect", "another browser"),
            (other, back, "another browser"),
            (who, back.replace("state=", "state=x"), "another browser"),
        ):
            await visitor.get(address)
            assert (visitor.title, visitor.status) == ("The bot was not added", 200)
            assert says in visitor.words
        county.slack.codes.clear()
        await who.get(back)
        assert "nothing was changed" in who.words
        await who.get(back)
        assert "This was done already" in who.words
    assert county.running.councils.counts()["councils"] == 0


async def _address_back(who: Visitor) -> str:
    """Where Slack leads a browser back to, not followed yet."""
    begun = await who.session.get(f"{who.address}/slack/install", allow_redirects=False)
    agreed = await who.session.get(begun.headers["Location"], allow_redirects=False)
    back = urlsplit(agreed.headers["Location"])
    assert set(parse_qs(back.query)) == {"code", "state"}
    return f"{back.path}?{back.query}"


async def test_a_guest_and_a_whole_organisation_do_not_add_the_bot_and_the_token_is_given_back(
    county: InCounty,
) -> None:
    async with county.browser() as who:
        await county.adds(who, TEAM, "guest")
        assert "A guest of a workspace cannot add the bot" in who.words
        county.slack.answers = {"is_enterprise_install": True, "enterprise": {"id": "E0COUNTY", "name": "County"}}
        await county.adds(who, TEAM)
        assert "not to a whole organisation" in who.words
    assert len(county.slack.revoked) == 2
    assert county.running.councils.counts()["councils"] == 0


async def test_a_council_that_takes_the_bot_out_and_adds_it_again_finds_everything_as_it_was(two: InCounty) -> None:
    town = await two.town(TEAM)
    reference = await town.submits(town.employee, HALL[TEAM], accounts=["Facebook"])
    two.slack.takes_out(TEAM)
    assert (await two.tells(TEAM, {"type": "app_uninstalled"})).status == 200
    assert two.running.councils.counts() == {"councils": 2, "served": 1, "not_served": 0}
    await two.decides(WICKWAR)
    await two.restart()
    assert two.running.councils.counts() == {"councils": 2, "served": 1, "not_served": 0}
    async with two.browser() as who:
        await two.adds(who, TEAM)
        assert who.title == "The bot is in"
    # What Slack tells of the token before comes late.
    await two.tells(TEAM, {"type": "tokens_revoked", "tokens": {"bot": ["U0BOT"]}})
    assert two.running.councils.counts() == {"councils": 2, "served": 2, "not_served": 0}
    town = await two.town(TEAM)
    await town.approves(town.clerk, reference)


async def test_a_council_whose_token_no_longer_works_keeps_nobody_else_waiting(two: InCounty) -> None:
    thornbury = await two.town(TEAM)
    await thornbury.submits(thornbury.employee, HALL[TEAM], accounts=["Facebook"])
    two.slack.takes_out(TEAM)
    form = await thornbury.employee.command("/draft", "Words that nobody is shown yet.")
    assert form.status == 200
    await two.decides(WICKWAR)
    await two.restart()
    assert two.running.councils.counts() == {"councils": 2, "served": 1, "not_served": 1}
    await two.decides(WICKWAR)
    told: Outcome = await thornbury.employee.command("/draft", "More words.")
    assert "The bot does not work for your council now" in str(told)


async def test_before_a_council_is_set_up_whoever_types_a_command_is_told(county: InCounty) -> None:
    async with county.browser() as who:
        await county.adds(who, TEAM)
    told = await county.slack.servers[TEAM].person("employee").command("/draft", WORDS)
    assert "The bot is not set up for your council yet" in str(told)
    stranger = await county.slack.servers[WICKWAR].person("employee").command("/draft", WORDS, forced=True)
    assert stranger.status == 401
    county.slack.servers[WICKWAR].council.bot_faults.clear()


async def test_people_of_a_noisy_council_wait_for_one_another_and_nobody_else_does(two: InCounty) -> None:
    one = two.running.councils.of(TEAM)
    for _ in range(AT_ONCE):
        await one.turns.acquire()
    noisy, quiet = two.slack.servers[TEAM], two.slack.servers[WICKWAR]
    waiting = asyncio.create_task(noisy.person("employee").command("/policy"))
    answered = await quiet.person("employee").command("/policy")
    assert answered.status == 200
    assert not waiting.done()
    for _ in range(AT_ONCE):
        one.turns.release()
    assert (await waiting).status == 200


async def test_health_counts_the_councils_and_does_not_fail_for_one(two: InCounty) -> None:
    async with two.browser() as who:
        answer = await who.session.get(f"{who.address}/healthz")
        well = {"database": "well", "writing": "well", "councils": 2, "served": 2, "not_served": 0}
        assert (answer.status, await answer.json()) == (200, well)
        two.running.councils.of(TEAM).served = None
        answer = await who.session.get(f"{who.address}/healthz")
        assert (answer.status, (await answer.json())["not_served"]) == (200, 1)
        assert "chatops_letters" in await (await who.session.get(f"{who.address}/metrics")).text()


async def test_where_slack_ends_tokens_they_are_renewed_in_time_and_the_next_click_goes_on(two: InCounty) -> None:
    two.slack.answers = {"refresh_token": f"xoxe-1-{TEAM}", "expires_in": 43_200}
    async with two.browser() as who:
        await two.adds(who, TEAM)
        assert who.title == "The bot is in"
    town = await two.town(TEAM)
    reference = await town.submits(town.employee, HALL[TEAM], accounts=["Facebook"])
    following = Following(two.county, two.running.around, two.running.councils)
    two.clock.move(timedelta(hours=9))
    await following.try_again()
    before = set(two.slack.working(TEAM))
    two.clock.move(timedelta(hours=2))
    await following.try_again()
    assert before.isdisjoint(two.slack.working(TEAM))
    await town.approves(town.clerk, reference)
    await two.restart()
    await two.decides(TEAM)


async def test_a_token_that_is_not_renewed_is_tried_again_and_said_in_the_log(two: InCounty) -> None:
    two.slack.answers = {"refresh_token": "xoxe-1-nobody", "expires_in": 600}
    async with two.browser() as who:
        await two.adds(who, TEAM)
    with structlog.testing.capture_logs() as said:
        await Following(two.county, two.running.around, two.running.councils).try_again()
    assert [line["event"] for line in said] == ["token_not_renewed"]
    await two.decides(TEAM)


async def test_a_council_that_could_not_be_served_is_tried_again(two: InCounty) -> None:
    for token in two.slack.servers[TEAM].workspace.app.tokens.values():
        token["revoked"] = True
    await two.restart()
    assert two.running.councils.counts()["not_served"] == 1
    for token in two.slack.servers[TEAM].workspace.app.tokens.values():
        token["revoked"] = False
    await Following(two.county, two.running.around, two.running.councils).try_again()
    assert two.running.councils.counts()["not_served"] == 0


async def test_a_council_whose_records_went_back_is_in_quarantine_and_the_others_go_on(
    database_url: str, tmp_path: Path
) -> None:
    async with county_at_work(database_url, anchor_file=tmp_path / "anchor" / "council.anchor") as county:
        await county.set_up_all()
        watching = Watching(county.running.around, county.running.councils)
        for team in NAMES:
            await county.decides(team)
        await watching.look()
        town = await county.town(TEAM)
        number = town.service.desk.council.number
        file = AnchorFile(tmp_path / "anchor" / f"council-{number}.anchor")
        noted = file.trail(f"slack:{TEAM}").last
        assert noted is not None
        file.append(replace(noted, head=Head(noted.head.sequence + 1, "0" * 64)))
        await watching.look()
        assert not town.service.desk.quarantine.is_on  # nothing of it has changed: it is looked at once a minute
        await Watching(county.running.around, county.running.councils).look()
        assert town.service.desk.quarantine.is_on
        await county.decides(WICKWAR)
        assert "may be an old copy" in str(await town.employee.command("/draft", "Words."))


async def test_the_doctor_says_of_each_council_what_is_amiss_there_and_of_no_other(two: InCounty) -> None:
    for token in two.slack.servers[TEAM].workspace.app.tokens.values():
        token["revoked"] = True
    findings = await of_each(two.county)
    failed = [finding for finding in findings if not finding.ok]
    assert failed
    assert all(finding.about.startswith("Thornbury Town Council: ") for finding in failed)
    assert any("token_revoked" in finding.sentence for finding in failed)


async def test_the_doctor_tells_a_council_that_is_not_set_up_from_one_that_left(county: InCounty) -> None:
    async with county.browser() as who:
        await county.adds(who, TEAM)
        await county.sets_up(who, WICKWAR)
    county.slack.takes_out(WICKWAR)
    await county.tells(WICKWAR, {"type": "app_uninstalled"})
    assert [(finding.ok, finding.sentence) for finding in await of_each(county.county)] == [
        (True, "It has added the bot, and is not set up yet."),
        (True, "The bot was taken out of its workspace; its records are kept."),
    ]
