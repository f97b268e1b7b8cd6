"""A council is set up from nothing on a page, through the real parts, and its first draft is approved."""

import asyncio
import io
import json
import os
import signal
import socket
import sys
import zipfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import click
import pytest
from aiohttp import ClientSession
from click.testing import CliRunner

from chatops.bootstrap import running as bot
from chatops.cli.main import main
from chatops.cli.operations.opening import CannotCheck
from chatops.cli.setting_up import finishing
from chatops.cli.setting_up.progress import SETUP_FILE
from chatops.cli.setting_up.run import is_to_be_set_up
from chatops.desk import Desk
from chatops.lifetime import Service
from chatops.policy.people import Office
from chatops.settings.council import load
from handlers.web.entry import MOST_CODES, MOST_TRIES
from storage.engine import Database
from tests.journeys.town import WORDS, Town
from tests.support.databases import rows
from tests.support.html import Node
from tests.support.set_up import (
    ACCOUNTS,
    OTHER_ROUTE,
    ROOT,
    Given,
    Outside,
    Running,
    Visitor,
    goes_to_the_key,
    outside,
    set_up_page,
    slack_steps,
    visitor,
)

SECRETS = ("xoxb-practice-bot", "xapp-practice-app", "practice-teams-secret")
OWN = "Our policy\n\nWho decides\n\nThe Clerk decides everything that is posted.\n\nHow to write\n\nPlainly.\n"


@pytest.fixture
async def around(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> AsyncIterator[Outside]:
    """A folder with nothing in it, and what a set-up there reaches."""
    async with outside() as reached:
        reached.around(monkeypatch, tmp_path)
        yield reached
    assert reached.server.faults_seen == []


def key() -> str:
    return Path("master.key").read_text(encoding="ascii").strip()


def modes(*files: str) -> set[int]:
    return {Path(file).stat().st_mode & 0o777 for file in files}


def backups() -> list[str]:
    found = sorted(str(file) for file in Path("backups").iterdir())
    assert [Path(name).suffix for name in found] == [".backup", ".anchor"]
    return found


async def finishes(who: Visitor) -> None:
    """Confirm the key, put everything on record, and start."""
    await who.fills("Go on", {"The last eight characters of the key": key()[-8:]})
    assert who.title == "Look it through", who.words
    await who.fills("Set the council up")
    assert who.title == "The council is set up", who.words
    assert "Last step" in who.words
    assert "What can still be changed here" in who.words
    await who.fills("Start the bot")
    assert who.title == "The bot is starting", who.words


async def on_record(desk: Desk) -> dict[str, Any]:
    """What the records hold after a set-up."""

    def read(work: Any, _now: Any) -> dict[str, Any]:
        return {
            "people": {entry.person.user: (entry.standing.value, entry.office) for entry in work.people.everyone()},
            "accounts": {one.name: one.address for one in work.accounts.all()},
            "policy": work.editions.current(),
        }

    return await desk.look(read)


async def test_from_nothing_to_the_first_approval(around: Outside, caplog: pytest.LogCaptureFixture) -> None:
    assert is_to_be_set_up()
    async with set_up_page() as page, visitor(page) as who:
        await who.enters(page.code)
        await goes_to_the_key(who, around)
        copy = zipfile.ZipFile(io.BytesIO(await who.hands_over("Download the copy of the key")))
        assert copy.read("master.key").decode().strip() == key()
        assert key() in copy.read("print-and-keep.html").decode()
        await finishes(who)
        assert await page.task is True
    shown = "\n".join([*who.pages, *page.said, caplog.text])
    assert [one for one in (*SECRETS, key()) if one in shown] == []
    assert "Failed." not in shown
    assert modes(".env", "master.key", "var/council.sqlite3") == {0o600}
    assert not SETUP_FILE.exists()
    assert not is_to_be_set_up()
    assert modes(*backups()) == {0o600}
    (mail,) = around.postbox.mails
    assert mail["To"] == "vice-chair@thornbury.example"
    async with bot(load(), around.server.clock) as service:
        held = await on_record(service.desk)
        await first_approval(around, service)
    offices = {user: str(office) for user, (_, office) in held["people"].items()}
    assert offices == {"U0CLERK001": "Town Clerk", "U0DEPUTY01": "Deputy Town Clerk", "U0EMPLOY01": "None"}
    assert held["accounts"] == {
        "Facebook": "https://www.facebook.com/ThornburyTC",
        "Town news": "https://www.thornbury.example/news?page=1",
    }
    assert held["policy"].text.startswith("Thornbury Town Council")


async def first_approval(around: Outside, service: Service) -> None:
    """Tom and the Clerk read the policy; Tom drafts a post, and the Clerk approves it."""
    town = Town.around(around.server, service, load().database_url.get_secret_value())
    if not around.server.bot_url:
        await around.server.until(lambda: around.server.sockets.open, 20)
    for who in (town.employee, town.clerk):
        await town.reads_policy(who)
    await town.opens_form(town.employee, WORDS)
    sent = await town.sends(town.employee, accounts=["Facebook"])
    assert (sent.errors, sent.trouble) == ({}, "")
    await town.clerk.until(lambda: town.clerk.dm)
    reference = town.newest_reference(town.clerk)
    await town.approves(town.clerk, reference)
    await town.employee.until(lambda: town.shows(town.employee, reference, "now posts it by hand"))
    await town.database.close()


async def test_what_the_council_uses_its_own_policy_for_is_the_first_edition(around: Outside) -> None:
    async with set_up_page() as page, visitor(page) as who:
        await who.enters(page.code)
        for _, button, given in slack_steps(around)[:-2]:
            await who.fills(button, given)
        await who.fills("Save and go on", {"Which policy do they read?": "Our own text, pasted below or from a file"})
        assert "Paste the text of your policy, or choose a file with it." in who.words
        form = who.form("Save and go on")
        await who.sends(form, {"Which policy do they read?": "Our own text, pasted below or from a file"}, file=OWN)
        assert "Who decides: 1 paragraph" in who.words
        await who.fills("This is right: go on")
        await finishes(who)
        assert await page.task is True
    async with bot(load(), around.server.clock) as service:
        policy = (await on_record(service.desk))["policy"]
    assert (policy.number, policy.text) == (1, OWN.strip())


WRONG = {
    "a token that is none": (
        "The app at Slack",
        {"Bot token": "hello", "App-level token": ""},
        "It must begin with xoxb-.",
    ),
    "a token that Slack does not know": (
        "The app at Slack",
        {"Bot token": "xoxb-nobody", "App-level token": ""},
        "Slack does not accept this token (invalid_auth).",
    ),
    "an app's token that Slack does not know": (
        "The app at Slack",
        {"Bot token": "xoxb-practice-bot", "App-level token": "xapp-nobody"},
        "Slack does not let the bot connect with this token.",
    ),
    "no name": ("Your council", {"What is the council called?": " "}, "Write what the council is called."),
    "Teams without an address": (
        "Your council",
        {"What is the council called?": "Ours", "Where do its people meet the bot?": "Microsoft Teams"},
        "Teams reaches the bot over the web alone, so it needs an address here.",
    ),
    "two Clerks": (
        "The people of your council",
        {"Margaret Hale": "Town Clerk", "Idris Pugh": "Town Clerk"},
        "Idris Pugh and Margaret Hale cannot both be Town Clerk.",
    ),
    "no Clerk": ("The people of your council", {"Margaret Hale": "Employee"}, "Say who the Town Clerk is."),
    "an address that is none": (
        "The council's accounts",
        {"The addresses of the official accounts (optional)": "facebook.com/us"},
        "“facebook.com/us” has no whole https address.",
    ),
    "an account twice": (
        "The council's accounts",
        {"The addresses of the official accounts (optional)": "https://x.com/a\nOther = https://x.com/A"},
        "This is the address of X, which is in the list already.",
    ),
    "a mail server that does not answer": (
        "Outside the chat",
        {"Its port, where it is another than usual (optional)": "1"},
        "The test message could not be handed in: the mail server did not take it",
    ),
    "another way of two letters": (
        "Outside the chat",
        {"One sentence with another way to report a suspected breach": "No"},
        "This cannot be used here.",
    ),
}


async def test_what_is_wrong_is_said_the_moment_it_is_given_and_nothing_else_is_lost(around: Outside) -> None:
    async with set_up_page() as page, visitor(page) as who:
        await who.enters(page.code)
        seen = []
        for title, button, given in slack_steps(around):
            for wrong, (where, changed, sentence) in WRONG.items():
                if where == title:
                    await who.fills(button, {**given, **changed})
                    seen.append(wrong)
                    assert (wrong, who.title, sentence in who.words) == (wrong, title, True), who.words
            kept = {name: value for name, value in given.items() if name in labels(who.form(button))}
            await who.fills(button, kept)
        assert (who.title, seen) == ("The master key", [*sorted(WRONG, key=seen.index)])
        await who.fills("Go on", {"The last eight characters of the key": "00000000"})
        assert "Those are not the last eight characters of the key." in who.words
    assert len(around.postbox.mails) == 1
    assert [one for one in (*SECRETS, "xapp-nobody", "xoxb-nobody") if one in "\n".join(who.pages)] == []


def labels(form: Node) -> set[str]:
    return {one.text for one in form.all("label", "legend")}


async def test_it_is_left_after_each_step_and_taken_up_where_it_was(around: Outside) -> None:
    for title, button, given in slack_steps(around):
        async with set_up_page() as page, visitor(page) as who:
            await who.enters(page.code)
            assert who.title == title, who.words
            await who.fills(button, given)
    async with set_up_page() as page, visitor(page) as who:
        await who.enters(page.code)
        await finishes(who)
        assert await page.task is True
    assert (await asyncio.to_thread(CliRunner().invoke, main, ["doctor"])).exit_code == 0


async def test_a_set_up_that_fails_at_its_end_is_gone_on_with_and_nothing_is_on_record_twice(
    around: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def no_room(*_given: object) -> None:
        raise CannotCheck("the disk is full.")

    async with set_up_page() as page, visitor(page) as who:
        await who.enters(page.code)
        await goes_to_the_key(who, around)
        await who.fills("Go on", {"The last eight characters of the key": key()[-8:]})
        with monkeypatch.context() as patched:
            patched.setattr(finishing, "back_up", no_room)
            await who.fills("Set the council up")
            assert "There is no backup: the disk is full." in who.words
        await who.fills("Set the council up")
        assert who.title == "The council is set up"
        await who.fills("Start the bot")
        assert await page.task is True
    database = Database(load().database_url.get_secret_value())
    acts = [json.loads(row["entry"])["act"] for row in await rows(database, "SELECT entry FROM journal")]
    await database.close()
    assert [acts.count(act) for act in ("policy:published", "people:recorded", "account:recorded")] == [1, 3, 2], acts


async def test_whoever_comes_with_the_newest_code_goes_on_and_the_browser_before_can_do_nothing(
    around: Outside,
) -> None:
    async with set_up_page() as page, visitor(page) as first, visitor(page) as second:
        await first.enters(page.code)
        used = page.code
        await first.fills(*slack_steps(around)[0][1:])
        assert first.title == "The app at Slack"
        await second.enters(used)
        assert second.title == "The app at Slack", second.words
        await first.fills(*slack_steps(around)[1][1:])
        assert (first.status, "Set-up goes on in another browser" in first.words) == (403, True)
        assert "SLACK_BOT_TOKEN" not in SETUP_FILE.read_text(encoding="utf-8")
        await second.fills(*slack_steps(around)[1][1:])
        assert second.title == "Channels"


@pytest.mark.usefixtures("around")
async def test_a_code_works_once_and_wrong_ones_shut_the_page() -> None:
    async with set_up_page() as page, visitor(page) as who, visitor(page) as other:
        code = page.code
        await other.enters(code.lower().replace("-", " "))
        assert other.status == 200
        await who.enters(code)
        assert (who.status, "That is not the code." in who.words) == (403, True)
        assert page.code != code
        for _ in range(MOST_CODES * MOST_TRIES - 1):
            await who.enters("0000-0000-0000")
        assert "Too many wrong codes were tried." in who.words
        await who.get()
        assert (who.status, who.title) == (429, "Set-up is shut")
        assert len([line for line in page.said if "code for the page" in line]) == MOST_CODES + 1
        await other.get()
        assert other.status == 200, "whoever was let in before goes on"


async def test_no_other_name_and_no_other_site_reaches_it(around: Outside) -> None:
    async with set_up_page() as page, visitor(page) as who:
        await who.enters(page.code)
        port = page.address.rpartition(":")[2]
        title, button, given = slack_steps(around)[0]
        form = who.form(button)
        for host in (
            "evil.example",
            f"evil.example:{port}",
            f"127.0.0.1.evil.example:{port}",
            f"0.0.0.0:{port}",
            "a@127.0.0.1",
        ):
            await who.get(Host=host)
            assert (who.status, who.title) == (421, "Nothing is here"), host
            await who.sends(form, given, Host=host, Origin=f"http://{host}")
            assert who.status == 421, host
        for origin in (
            "https://evil.example",
            "null",
            "",
            f"https://127.0.0.1:{port}",
            f"http://127.0.0.1:{port}.evil.example",
        ):
            await who.sends(form, given, Origin=origin)
            assert who.status == 421, origin
        for one in form.all("input"):
            if one.attributes["name"] == "proof":
                one.attributes["value"] = "0" * 43
        await who.sends(form, given)
        assert who.status == 403
        who.session.cookie_jar.clear()
        await who.get("/setup/council")
        assert (who.status, who.title) == (403, "Set up the council's bot")
        assert title not in who.text
    assert not SETUP_FILE.exists()


async def test_nothing_of_it_is_there_once_the_council_is_set_up(around: Outside) -> None:
    async with set_up_page() as page, visitor(page) as who:
        await who.enters(page.code)
        await goes_to_the_key(who, around)
        await finishes(who)
        assert await page.task is True
    for command in ("setup", "setup --browser"):
        refused = await asyncio.to_thread(CliRunner().invoke, main, command.split())
        assert (refused.exit_code, refused.stderr) == (
            1,
            "There are settings in .env already. To check them, run: chatops doctor\n",
        )
    async with bot(load(), around.server.clock) as service, ClientSession() as session:
        for path in ("/setup", "/setup/council", "/setup/finish"):
            assert (await session.get(f"{service.address}{path}")).status == 404
            assert (await session.post(f"{service.address}{path}")).status in {404, 405}
    Path(".env").unlink()  # noqa: ASYNC240
    refused = await asyncio.to_thread(CliRunner().invoke, main, ["serve"])
    assert "The database is that of Thornbury Town Council, which is set up." in refused.stderr


async def test_what_the_environment_says_is_not_asked_and_holds(
    around: Outside, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    secret = tmp_path / "token"
    secret.write_text(around.server.bot_token, encoding="utf-8")
    monkeypatch.setenv("SLACK_BOT_TOKEN_FILE", str(secret))
    async with set_up_page() as page, visitor(page) as who:
        await who.enters(page.code)
        steps = slack_steps(around)
        await who.fills(*steps[0][1:])
        assert "Bot token" not in labels(who.form("Check and go on"))
        await who.fills("Check and go on", {"App-level token": around.server.app_token})
        assert who.title == "Channels", who.words
        for _, button, given in steps[2:]:
            await who.fills(button, given)
        await finishes(who)
    assert "SLACK_BOT_TOKEN" not in Path(".env").read_text(encoding="utf-8")  # noqa: ASYNC240
    assert load().slack_bot_token is not None


async def test_serve_leads_to_the_page_and_killed_while_it_records_it_goes_on(around: Outside) -> None:
    """`chatops serve` itself, ended by force in the middle of its last step, and started again."""
    async with served_by_itself() as page, visitor(page) as who:
        await who.enters(page.code)
        await goes_to_the_key(who, around)
        await who.fills("Go on", {"The last eight characters of the key": key()[-8:]})
        asking = asyncio.create_task(who.fills("Set the council up"))
        for _ in range(200):
            if Path(".env").exists():  # noqa: ASYNC240
                break
            await asyncio.sleep(0.02)
        page.process.send_signal(signal.SIGKILL)
        await asyncio.gather(asking, return_exceptions=True)
    async with served_by_itself() as page, visitor(page) as who:
        await who.enters(page.code)
        if who.title == "Look it through":
            await who.fills("Set the council up")
        assert who.title == "The council is set up", who.words
        await who.fills("Start the bot")
        await around.server.until(lambda: around.server.sockets.open, 30)
    assert (await asyncio.to_thread(CliRunner().invoke, main, ["journal", "verify"])).exit_code == 0
    assert not is_to_be_set_up()


@asynccontextmanager
async def served_by_itself() -> AsyncIterator[Running]:
    """`chatops serve` as a process of its own, until the block is left."""
    program = "from chatops.cli.main import main; main()"
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        program,
        "serve",
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    running = Running(process)
    try:
        while not any("/setup" in line for line in running.said):
            line = await process.stdout.readline()
            assert line, "it ended"
            running.said.append(line.decode())
        yield running
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def teams_steps(around: Outside) -> list[tuple[str, str, Given]]:
    """Each step of a council that uses Teams alone, up to the people."""
    teams = around.teams
    council = {
        "What is the council called?": "Thornbury Town Council",
        "Where do its people meet the bot?": "Microsoft Teams",
        "The web address at which others reach this computer (optional)": "https://bot.thornbury.example",
    }
    wrong = {"Bot ID": teams.app_id, "Tenant ID": teams.tenant_id, "Client secret": "another-secret"}
    channel = teams.tenant.drafts_channel.replace(":", "%3A").replace("@", "%40")
    link = f"https://teams.microsoft.com/l/channel/{channel}/Drafts?groupId=1&tenantId=2"
    return [
        ("Your council", "Save and go on", council),
        ("The app at Microsoft", "Check and go on", wrong),
        ("The app at Microsoft", "Check and go on", {**wrong, "Client secret": teams.secret}),
        ("The app in Teams", "Check and go on", {"The link of the channel for drafts": "https://teams.example/l/chat"}),
        ("The app in Teams", "Check and go on", {"The link of the channel for drafts": link}),
        ("The people of your council", "Save and go on", {"Margaret Hale": "Town Clerk"}),
    ]


async def test_a_council_in_teams_alone_chooses_its_people_from_the_team_of_its_channel(around: Outside) -> None:
    async with set_up_page() as page, visitor(page) as who:
        await who.enters(page.code)
        for title, button, given in teams_steps(around):
            assert who.title == title, who.words
            if title == "The app in Teams":
                package = zipfile.ZipFile(io.BytesIO(await who.hands_over("Download the package")))
                assert json.loads(package.read("manifest.json"))["bots"][0]["botId"] == around.teams.app_id
            if title == "The people of your council":
                assert {"Gwen Tilley", "Nell Carver", "Owen Marsh"} & labels(who.form(button)) == {"Gwen Tilley"}
            await who.fills(button, given)
        told = "\n".join(who.pages)
        assert "Microsoft gives the bot no token (invalid_client)." in told
        assert "This is not the link of a channel." in told
        for _, button, given in slack_steps(around)[4:]:
            await who.fills(button, given)
        await finishes(who)
        assert await page.task is True
    settings = load()
    assert settings.home == ("teams", around.teams.tenant_id)
    assert settings.teams_drafts_channel == around.teams.tenant.drafts_channel
    assert [one for one in (*SECRETS, key()) if one in told] == []
    async with bot(settings, around.server.clock) as service:
        held = await on_record(service.desk)
    assert held["people"] == {around.teams.tenant.members["clerk"].id: ("employee", Office.TOWN_CLERK)}


def steps_of_both(around: Outside) -> list[tuple[str, str, Given]]:
    """Each step of a council in Slack and in Teams that is reached over the web, up to the key."""
    _, _, drafts, *rest = slack_steps(around)
    (_, _, council), _, app, _, installed, _ = teams_steps(around)
    return [
        ("Your council", "Save and go on", {**council, "Where do its people meet the bot?": "Both"}),
        (
            "How the bot and Slack reach each other",
            "Save and go on",
            {"Which way do you want?": "Slack connects to the bot, at https://bot.thornbury.example"},
        ),
        (
            "The app at Slack",
            "Check and go on",
            {"Bot token": around.server.bot_token, "Signing secret": around.server.signing_secret},
        ),
        app,
        installed,
        drafts,
        *rest,
    ]


async def test_a_council_in_both_that_is_reached_over_the_web_comes_to_its_first_approval(around: Outside) -> None:
    async with set_up_page() as page, visitor(page) as who:
        await who.enters(page.code)
        for title, button, given in steps_of_both(around):
            assert who.title == title, who.words
            await who.fills(button, given)
        assert who.title == "The master key", who.words
        await finishes(who)
        assert await page.task is True
    told = "\n".join(who.pages)
    assert [one for one in (*SECRETS, around.server.signing_secret, key()) if one in told] == []
    settings = load()
    assert settings.slack_connection == "http"
    async with bot(settings, around.server.clock) as service:
        around.server.bot_url = f"{service.address}/slack/events"
        await first_approval(around, service)


async def test_the_same_is_asked_in_the_terminal(around: Outside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(main.commands, "serve", click.Command("serve", callback=lambda: click.echo("It starts.")))
    people = {"Idris Pugh": "3", "Margaret Hale": "2", "Tom Ashdown": "5"}
    names = sorted(one.real_name for one in around.server.workspace.people.values() if one.standing != "The bot.")
    members = [name for name in names if name not in {"Nell Carver", "Owen Marsh"}]
    said = [
        *("Thornbury Town Council", "1", "", "y"),
        *("xoxb-wrong", around.server.app_token, "y"),
        *(around.server.bot_token, "", "y"),
        *("n", "3", "1", "y"),
        *(people.get(name, "1") for name in members),
        "y",
        *(ACCOUNTS, ".", "y"),
        *(
            "vice-chair@thornbury.example",
            OTHER_ROUTE,
            "127.0.0.1",
            "3",
            str(around.postbox.port),
            "",
            "",
            "bot@x.example",
        ),
        "y",
        *("1", ".", "", "y"),
        "y",
        *("00000000", "y"),
    ]
    first = await asyncio.to_thread(CliRunner().invoke, main, ["setup"], "\n".join([*said, ""]))
    assert "Slack does not accept this token (invalid_auth)." in first.output
    assert "Those are not the last eight characters of the key." in first.output, first.output
    assert first.output.endswith("What was given so far is kept. To go on, run: chatops setup\n")
    again = [key()[-8:], "y", "y", "n", "y"]
    second = await asyncio.to_thread(CliRunner().invoke, main, ["setup"], "\n".join([*again, ""]))
    assert second.output.endswith("The bot is starting.\nIt starts.\n"), second.output
    assert [one for one in (*SECRETS, key()) if one in first.output + second.output] == []
    assert modes("council-master-key.zip", ".env") == {0o600}
    assert load().town_clerk == "U0CLERK001"


@pytest.mark.usefixtures("around")
async def test_the_platforms_find_the_way_to_it_while_it_is_set_up() -> None:
    async with set_up_page() as page, ClientSession(page.address) as session:
        assert (await session.post("/teams/messages", json={})).status == 401
        asked = await session.post("/slack/events", json={"type": "url_verification", "challenge": "3eZbrw1aBm"})
        assert (asked.status, await asked.text()) == (200, "3eZbrw1aBm")
        for other in ({"type": "url_verification", "challenge": "<b>"}, {"challenge": "a"}, {"x": "y" * 5000}):
            assert (await session.post("/slack/events", json=other)).status == 401


@pytest.mark.usefixtures("around")
async def test_behind_a_web_server_it_is_used_at_the_web_address_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = free.getsockname()[1]
    monkeypatch.setenv("PORT", str(port))
    monkeypatch.setenv("WEB_ADDRESS", "https://town.example/bot")
    async with set_up_page() as page, ClientSession(f"http://127.0.0.1:{port}") as session:
        assert "Open https://town.example/bot/setup in a browser" in page.said[-1]
        there = {"Host": "town.example", "Origin": "https://town.example"}
        asked = await session.get("/setup/people", headers=there)
        assert 'action="../setup"' in await asked.text()
        form = {"text.code": page.code, "act": "setup:enter"}
        for origin in ("http://town.example", "https://town.example:444", "https://other.example"):
            refused = await session.post("/setup", data=form, headers=there | {"Origin": origin})
            assert refused.status == 421
        let_in = await session.post("/setup", data=form, headers=there, allow_redirects=False)
        assert (let_in.status, let_in.headers["Location"]) == (303, "setup/council")
        (kept,) = let_in.cookies.values()
        assert (kept["path"], kept["secure"], kept["httponly"], kept["samesite"]) == (
            "/bot/setup",
            True,
            True,
            "Strict",
        )
