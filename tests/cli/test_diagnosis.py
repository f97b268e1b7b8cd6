"""All checks together: settings, the file they are in, Slack and the database, against a practice council."""

import asyncio
import os
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from chatops.cli.operations.diagnosis import check_accounts, diagnose
from chatops.findings import Finding
from chatops.flow.people.identities import link_identity
from chatops.flow.people.seed import seed_people
from chatops.policy.anchors import Anchor, Head
from chatops.policy.people import AccountStatus, Caller, Office, Person, Standing
from chatops.ports.people import Entry
from chatops.settings.council import Settings
from handlers.practice.council.cast import thornbury
from handlers.practice.server import PracticeServer
from storage.engine import Database
from storage.journal.anchor_check import key_of
from storage.journal.anchor_file import AnchorFile
from storage.people_doctor import listed_people
from tests.handlers.mail.mail_server import mail_server
from tests.support.council import StillClock, desk_of
from tests.support.keys import ANOTHER_KEY


@pytest.fixture(autouse=True)
def _no_settings_around(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {name.upper() for name in Settings.model_fields}
    for name in list(os.environ):
        if name.upper().removesuffix("_FILE") in known:
            monkeypatch.delenv(name)


@pytest.fixture
async def server() -> AsyncIterator[PracticeServer]:
    """A practice council that no bot listens to."""
    server = PracticeServer(thornbury())
    await server.start()
    yield server
    await server.stop()


def write(file: Path, mode: int = 0o600, **lines: str) -> Path:
    file.write_text("".join(f"{name}='{value}'\n" for name, value in lines.items()), encoding="utf-8")
    file.chmod(mode)
    return file


def settings_of(server: PracticeServer, database_url: str) -> dict[str, str]:
    place = server.workspace
    return {
        "COUNCIL_NAME": "Thornbury Town Council",
        "TOWN_CLERK": place.person("clerk").id,
        "DEPUTY_TOWN_CLERK": place.person("deputy").id,
        "CHAIR": place.person("chair").id,
        "EMPLOYEES": place.person("employee").id,
        "ACCOUNTS": "X = https://x.com/ThornburyTC",
        "DRAFTS_CHANNEL": place.channel("drafts").id,
        "SLACK_BOT_TOKEN": server.bot_token,
        "SLACK_APP_TOKEN": server.app_token,
        "SLACK_APP_ID": place.app.id,
        "SLACK_TEAM_ID": place.team_id,
        "SLACK_API_URL": server.api_url,
        "DATABASE_URL": database_url,
        "MASTER_KEY": ANOTHER_KEY,
        "FALLBACK_EMAIL": "vice-chair@thornbury.example",
        "OTHER_ROUTE": "You can also telephone the Monitoring Officer.",
        "SMTP_HOST": "127.0.0.1",
        "SMTP_PORT": "9",
        "SMTP_TLS": "none",
        "SMTP_FROM": "bot@thornbury.example",
    }


async def found(file: Path) -> dict[str, Finding]:
    return {finding.about: finding for finding in await diagnose(file)}


async def test_a_right_set_up_passes_every_check(server: PracticeServer, sqlite_url: str, tmp_path: Path) -> None:
    await asyncio.to_thread((tmp_path / "council.sqlite3").chmod, 0o600)
    async with mail_server() as postbox:
        given = settings_of(server, sqlite_url) | {"SMTP_PORT": str(postbox.port)}
        findings = await found(write(tmp_path / ".env", **given))
    assert postbox.raw == []
    assert list(findings) == [
        "Settings",
        "Token",
        "Scopes",
        "Clock",
        "Connection",
        "Drafts channel",
        "TOWN_CLERK",
        "DEPUTY_TOWN_CLERK",
        "CHAIR",
        "EMPLOYEES",
        "Database",
        "Master key",
        "Mail server",
    ]
    assert all(finding.ok for finding in findings.values()), findings


async def test_once_there_is_a_list_of_people_it_is_looked_at_and_not_the_settings(
    server: PracticeServer, sqlite_url: str, tmp_path: Path
) -> None:
    database, place = Database(sqlite_url), server.workspace
    council = await database.council("slack", place.team_id, "Thornbury Town Council")
    nobody = Entry(Person("slack", place.team_id, "U0NOBODY01"), Standing.EMPLOYEE)
    await desk_of(database, council, StillClock()).transact(seed_people, people=[nobody])
    await database.close()
    findings = await found(write(tmp_path / ".env", **settings_of(server, sqlite_url)))
    assert "TOWN_CLERK" not in findings
    assert "Slack does not know U0NOBODY01" in findings["the list of people"].sentence


async def test_an_office_holder_of_whom_no_account_is_known_on_a_platform_is_named(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    council = await database.council("slack", "T0THORNBURY", "Thornbury Town Council")
    desk = desk_of(database, council, StillClock())
    clerk, deputy, tom = (Person("slack", "T0THORNBURY", user) for user in ("U0CLERK01", "U0DEPUTY1", "U0TOM0001"))
    listed = [
        Entry(clerk, Standing.EMPLOYEE, Office.TOWN_CLERK),
        Entry(deputy, Standing.EMPLOYEE, Office.DEPUTY_TOWN_CLERK),
        Entry(tom, Standing.EMPLOYEE),
    ]
    await desk.transact(seed_people, people=listed)
    hers = Person("teams", "2f9e0b4a-0000-4000-8000-000000000000", "2f9e0b4a-0000-4000-8000-000000000001")
    await desk.transact(link_identity, person=clerk, account=Caller(hers, AccountStatus.ACTIVE), by=None)
    await database.close()
    found = await listed_people(sqlite_url, "T0THORNBURY")
    assert check_accounts(found, ["slack"]) == []
    (finding,) = check_accounts(found, ["slack", "teams"])
    assert finding.about == "Account of the Deputy Town Clerk"
    assert "No account in Microsoft Teams is known to be the Deputy Town Clerk's." in finding.sentence
    assert hers.user in [account.user for one in found for account in one.accounts]


async def test_a_mail_server_that_takes_nothing_is_found(
    server: PracticeServer, sqlite_url: str, tmp_path: Path
) -> None:
    finding = (await found(write(tmp_path / ".env", **settings_of(server, sqlite_url))))["Mail server"]
    assert not finding.ok
    assert finding.sentence.startswith("No mail can be handed in at 127.0.0.1")


async def test_records_that_are_not_those_of_the_anchor_file_are_found(
    server: PracticeServer, sqlite_url: str, tmp_path: Path
) -> None:
    database = Database(sqlite_url)
    council = await database.council("slack", server.workspace.team_id, "Thornbury Town Council")
    await database.close()
    anchors = tmp_path / "elsewhere" / "council.anchor"
    given = settings_of(server, sqlite_url) | {"ANCHOR_FILE": str(anchors)}
    assert "Records" not in await found(write(tmp_path / ".env", **given))
    AnchorFile(anchors).append(Anchor("slack:T0OTHER", Head(3, "b" * 64), datetime(2027, 3, 1, 10, tzinfo=UTC)))
    assert (await found(tmp_path / ".env"))["Records"].ok
    AnchorFile(anchors).append(Anchor(key_of(council), Head(7, "a" * 64), datetime(2027, 3, 1, 11, tzinfo=UTC)))
    finding = (await found(tmp_path / ".env"))["Records"]
    assert not finding.ok
    assert finding.sentence.startswith("The records look like an older copy: they end at entry 0 of the journal")
    assert finding.remedy == "Compare and confirm them: chatops journal reconcile"


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o602])
async def test_settings_that_others_can_read_are_found(
    server: PracticeServer, sqlite_url: str, tmp_path: Path, mode: int
) -> None:
    file = write(tmp_path / ".env", mode, **settings_of(server, sqlite_url))
    finding = (await found(file))["Settings file"]
    assert not finding.ok
    assert finding.remedy == f"Run: chmod 600 {file}"


async def test_a_master_key_that_others_can_read_is_found(
    server: PracticeServer, sqlite_url: str, tmp_path: Path
) -> None:
    key = tmp_path / "master.key"
    key.write_text(ANOTHER_KEY, encoding="ascii")
    given = settings_of(server, sqlite_url) | {"MASTER_KEY": "", "MASTER_KEY_FILE": str(key)}
    for mode, ok in ((0o600, True), (0o640, False), (0o604, False)):
        key.chmod(mode)
        findings = await found(write(tmp_path / ".env", **given))
        assert ("Master key file" not in findings) is ok
        assert findings["Master key"].ok


async def test_wrong_settings_leave_slack_alone_and_the_database_checked(
    server: PracticeServer, sqlite_url: str, tmp_path: Path
) -> None:
    given = settings_of(server, sqlite_url) | {"TOWN_CLERK": "Margaret"}
    findings = await found(write(tmp_path / ".env", **given))
    assert findings["Settings"].sentence.startswith("TOWN_CLERK must look like")
    assert findings["Database"].ok
    assert "Token" not in findings
    assert not server.exchanges.kept


async def test_over_http_a_missing_signing_secret_is_found(
    server: PracticeServer, sqlite_url: str, tmp_path: Path
) -> None:
    given = settings_of(server, sqlite_url) | {"SLACK_CONNECTION": "http"}
    finding = (await found(write(tmp_path / ".env", **given)))["Settings"]
    assert not finding.ok
    assert finding.sentence.startswith("SLACK_SIGNING_SECRET is not set")


async def test_a_database_setting_that_cannot_be_read_is_said_once(server: PracticeServer, tmp_path: Path) -> None:
    given = settings_of(server, "mysql://root:hunter2@localhost/council")
    findings = await diagnose(write(tmp_path / ".env", **given))
    [finding] = [finding for finding in findings if not finding.ok]
    assert finding.sentence.startswith("DATABASE_URL must begin with")
