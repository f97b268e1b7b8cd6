"""What the settings say, what is said of wrong ones, and that `.env.example` lists them all."""

import os
import re
import textwrap
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from pydantic_core import PydanticUndefined

from chatops.policy.accounts import Account
from chatops.policy.people import Office, Person, Standing
from chatops.ports.people import Entry
from chatops.settings.council import Settings, load
from chatops.settings.people import people
from chatops.settings.sources import is_secret
from chatops.settings.wrong import CannotStart, WrongSettings
from tests.support.keys import ANOTHER_KEY

EXAMPLE = Path(__file__).parents[2] / ".env.example"
HEADING = """\
# The settings of a council's own bot. Copy this file to .env, fill in what is empty and needed, and let nobody
# else read it: chmod 600 .env
# A setting in the environment goes before the one here. Check them with: chatops doctor
"""
GIVEN = {
    "COUNCIL_NAME": "Thornbury Town Council",
    "TOWN_CLERK": "U0CLERK001",
    "DEPUTY_TOWN_CLERK": "U0DEPUTY01",
    "CHAIR": "U0CHAIR001",
    "EMPLOYEES": "U0EMPLOY01, U0EMPLOY02",
    "VOLUNTEERS": "U0VOLUNT01",
    "MEMBERS": "U0COUNCL01,U0COUNCL02,",
    "ACCOUNTS": "Facebook page = https://www.facebook.com/ThornburyTC; X = https://x.com/ThornburyTC",
    "DRAFTS_CHANNEL": "C0DRAFTS01",
    "SLACK_BOT_TOKEN": "xoxb-invented-bot",
    "SLACK_APP_TOKEN": "xapp-invented-app",
    "SLACK_SIGNING_SECRET": "invented-signing-secret",
    "SLACK_APP_ID": "A0COUNCIL01",
    "SLACK_TEAM_ID": "T0THORNBURY",
    "MASTER_KEY": ANOTHER_KEY,
    "FALLBACK_EMAIL": "vice-chair@thornbury.example",
    "OTHER_ROUTE": "You can also telephone the Monitoring Officer on 01632 960000.",
    "SMTP_HOST": "mail.thornbury.example",
    "SMTP_FROM": "bot@thornbury.example",
}


def expected_example() -> str:
    """The text that `.env.example` must have, worked out from the fields."""
    return "\n".join([HEADING, *(_of_field(name, field) for name, field in Settings.model_fields.items())])


def _of_field(name: str, field: Any) -> str:
    about = field.description
    if is_secret(field):
        about += f" To keep it in a file instead, set {name.upper()}_FILE to the file's path."
    default = "" if field.default in {None, PydanticUndefined, ()} else field.default
    shown = default.get_secret_value() if isinstance(default, SecretStr) else default
    needed = "Needed. " if field.is_required() else ""
    comment = textwrap.fill(needed + about, 110, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False)
    return f"{comment}\n{name.upper()}={shown}\n"


@pytest.fixture(autouse=True)
def _no_settings_around(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {name.upper() for name in Settings.model_fields}
    for name in list(os.environ):
        if name.upper().removesuffix("_FILE") in known:
            monkeypatch.delenv(name)


def written(folder: Path, **changes: str | None) -> Path:
    """An `.env` file with the settings of a whole council, changed; None leaves one out."""
    lines = [f"{name}='{value}'" for name, value in {**GIVEN, **changes}.items() if value is not None]
    path = folder / ".env"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def wrong(folder: Path, **changes: str | None) -> tuple[str, ...]:
    """The sentences about settings that are wrong."""
    with pytest.raises(WrongSettings) as caught:
        load(written(folder, **changes))
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None or caught.value.__suppress_context__
    return caught.value.sentences


def test_the_example_lists_every_setting_with_its_sentence_and_default() -> None:
    assert EXAMPLE.read_text(encoding="utf-8") == expected_example()


def test_the_example_holds_no_secret() -> None:
    assert not re.search(r"xox[a-z]-\w|xapp-\w|[0-9a-f]{32}", EXAMPLE.read_text(encoding="utf-8"))


def test_the_example_copied_as_it_is_names_what_has_to_be_filled_in() -> None:
    with pytest.raises(WrongSettings) as caught:
        load(EXAMPLE)
    needed = [name.upper() for name, field in Settings.model_fields.items() if field.is_required()]
    assert [sentence.split()[0] for sentence in caught.value.sentences] == needed


def test_every_sentence_about_a_setting_is_a_plain_one() -> None:
    for name, field in Settings.model_fields.items():
        assert field.description, name
        assert field.description[0].isupper(), name
        assert field.description[-1] == ".", name
        assert "!" not in field.description, name


def test_the_settings_of_a_whole_council_become_its_people_and_accounts(tmp_path: Path) -> None:
    settings = load(written(tmp_path))

    def entry(user: str, standing: Standing, office: Office | None = None) -> Entry:
        return Entry(Person("slack", "T0THORNBURY", user), standing, office)

    assert people(settings) == (
        entry("U0CLERK001", Standing.EMPLOYEE, Office.TOWN_CLERK),
        entry("U0DEPUTY01", Standing.EMPLOYEE, Office.DEPUTY_TOWN_CLERK),
        entry("U0CHAIR001", Standing.MEMBER, Office.CHAIR),
        entry("U0EMPLOY01", Standing.EMPLOYEE),
        entry("U0EMPLOY02", Standing.EMPLOYEE),
        entry("U0VOLUNT01", Standing.VOLUNTEER),
        entry("U0COUNCL01", Standing.MEMBER),
        entry("U0COUNCL02", Standing.MEMBER),
    )
    assert settings.accounts == (
        Account("facebook-page", "Facebook page", "https://www.facebook.com/ThornburyTC"),
        Account("x", "X", "https://x.com/ThornburyTC"),
    )


def test_an_office_may_be_vacant(tmp_path: Path) -> None:
    settings = load(written(tmp_path, DEPUTY_TOWN_CLERK="", CHAIR=None))
    offices = {entry.office for entry in people(settings)}
    assert offices == {Office.TOWN_CLERK, None}


def test_an_officer_named_again_as_an_employee_keeps_the_office(tmp_path: Path) -> None:
    listed = people(load(written(tmp_path, EMPLOYEES="U0CLERK001, U0EMPLOY01", MEMBERS="U0CHAIR001")))
    assert [entry.office for entry in listed if entry.person.user == "U0CLERK001"] == [Office.TOWN_CLERK]
    assert [entry.office for entry in listed if entry.person.user == "U0CHAIR001"] == [Office.CHAIR]


def test_the_environment_goes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COUNCIL_NAME", "Severnside Town Council")
    assert load(written(tmp_path)).council_name == "Severnside Town Council"


def test_settings_made_directly_hold_only_what_they_are_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLACK_ENTERPRISE_ID", "E0SOMEBODY")
    given: dict[str, Any] = {name.lower(): value for name, value in GIVEN.items()}
    assert Settings(**given).slack_enterprise_id is None


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"TOWN_CLERK": None}, "TOWN_CLERK is not set."),
        ({"TOWN_CLERK": "margaret"}, "TOWN_CLERK must look like a Slack member ID"),
        ({"EMPLOYEES": "U0EMPLOY01, @tom"}, "EMPLOYEES must look like a Slack member ID"),
        ({"DRAFTS_CHANNEL": "#drafts"}, "DRAFTS_CHANNEL must look like a channel ID"),
        ({"SLACK_TEAM_ID": "thornbury"}, "SLACK_TEAM_ID must look like a workspace ID"),
        ({"ACCOUNTS": "Facebook"}, "ACCOUNTS must give each account as a name, an equals sign"),
        ({"ACCOUNTS": "X = http://x.com/t"}, "ACCOUNTS must give an https address for “X”."),
        ({"ACCOUNTS": "X = https://x.com/t; x = https://x.com/u"}, "ACCOUNTS gives two accounts the same name."),
        ({"SLACK_CONNECTION": "carrier pigeon"}, "SLACK_CONNECTION must be socket or http."),
        ({"PORT": "three"}, "PORT must be a whole number from 0 to 65535."),
        ({"PORT": "70000"}, "PORT must be a whole number from 0 to 65535."),
        ({"LOG_LEVEL": "LOUD"}, "LOG_LEVEL must be DEBUG, INFO, WARNING or ERROR."),
        ({"SLACK_API_URL": "https://example.org/api/"}, "SLACK_API_URL must be https://slack.com/api/"),
        ({"SLACK_BOT_TOKEN": "xoxp-someone-elses"}, "SLACK_BOT_TOKEN must begin with xoxb-."),
        ({"SLACK_APP_TOKEN": None}, "SLACK_APP_TOKEN is not set, and it is needed because SLACK_CONNECTION is socket."),
        ({"DATABASE_URL": "mysql://root:hunter2@db/x"}, "DATABASE_URL must begin with sqlite:"),
        ({"DATABASE_URL": "postgresql+asyncpg://a:b/c@db/x"}, "DATABASE_URL cannot be understood; in a password write"),
        ({"SLACK_SIGNING_SECRET": "short"}, "SLACK_SIGNING_SECRET must be eight characters or more"),
        ({"DEPUTY_TOWN_CLERK": "U0CLERK001"}, "U0CLERK001 is in TOWN_CLERK and in DEPUTY_TOWN_CLERK"),
        ({"VOLUNTEERS": "U0EMPLOY01"}, "U0EMPLOY01 is in EMPLOYEES and in VOLUNTEERS"),
        ({"MEMBERS": "U0CLERK001"}, "U0CLERK001 is in TOWN_CLERK and in MEMBERS"),
        ({"DEPUTY_TOWN_CLRK": "U0DEPUTY01"}, "is not a setting. Is DEPUTY_TOWN_CLERK meant?"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_wrong_setting_gets_one_plain_sentence(tmp_path: Path, changes: dict[str, str], sentence: str) -> None:
    [said] = wrong(tmp_path, **changes)
    assert sentence in said
    assert said.endswith((".", "?"))


def test_http_needs_a_signing_secret_and_no_app_token(tmp_path: Path) -> None:
    assert load(written(tmp_path, SLACK_CONNECTION="http", SLACK_APP_TOKEN=None)).slack_connection == "http"
    [said] = wrong(tmp_path, SLACK_CONNECTION="http", SLACK_SIGNING_SECRET=None)
    assert said == "SLACK_SIGNING_SECRET is not set, and it is needed because SLACK_CONNECTION is http."


def test_a_former_signing_secret_needs_the_present_one(tmp_path: Path) -> None:
    [said] = wrong(tmp_path, SLACK_SIGNING_SECRET=None, SLACK_SIGNING_SECRET_BEFORE="the-former-secret")
    assert said == "SLACK_SIGNING_SECRET_BEFORE is set without SLACK_SIGNING_SECRET, the one used now."


def test_everything_wrong_is_said_at_once(tmp_path: Path) -> None:
    said = wrong(tmp_path, TOWN_CLERK="x", PORT="y", NONSENSE="z")
    assert [sentence.split()[0] for sentence in said] == ["NONSENSE", "TOWN_CLERK", "PORT"]


def test_a_secret_is_read_from_a_file(tmp_path: Path) -> None:
    secret = tmp_path / "token"
    secret.write_text("xoxb-from-a-file\n", encoding="utf-8")
    settings = load(written(tmp_path, SLACK_BOT_TOKEN=None, SLACK_BOT_TOKEN_FILE=str(secret)))
    assert settings.slack_bot_token.get_secret_value() == "xoxb-from-a-file"


def test_a_secret_given_twice_is_refused(tmp_path: Path) -> None:
    [said] = wrong(tmp_path, SLACK_BOT_TOKEN_FILE="somewhere")
    assert said == "SLACK_BOT_TOKEN and SLACK_BOT_TOKEN_FILE are both set. Keep one of them."


@pytest.mark.parametrize("content", [None, b"", b"xoxb-two\nlines", b"\xff\xfe", b"x" * 10_001])
def test_a_file_that_holds_no_secret_is_refused(tmp_path: Path, content: bytes | None) -> None:
    secret = tmp_path / "token"
    if content is not None:
        secret.write_bytes(content)
    [said] = wrong(tmp_path, SLACK_BOT_TOKEN=None, SLACK_BOT_TOKEN_FILE=str(secret))
    assert said.startswith("SLACK_BOT_TOKEN_FILE ")
    assert "two" not in said


def test_only_a_secret_may_be_in_a_file(tmp_path: Path) -> None:
    [said] = wrong(tmp_path, COUNCIL_NAME_FILE="somewhere")
    assert "COUNCIL_NAME_FILE in" in said


@pytest.mark.parametrize(
    "name",
    ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "DATABASE_URL", "TOWN_CLERK", "PORT", "ACCOUNTS"],
)
def test_a_secret_in_the_wrong_place_is_not_repeated(tmp_path: Path, name: str) -> None:
    assert "hunter2" not in " ".join(wrong(tmp_path, **{name: "hunt hunter2", "PORT": "also wrong"}))


def test_settings_shown_whole_show_no_secret(tmp_path: Path) -> None:
    settings = load(written(tmp_path, DATABASE_URL="postgresql+asyncpg://council:hunter2@db/council"))
    shown = repr(settings) + str(settings) + settings.model_dump_json()
    assert "hunter2" not in shown
    assert "invented" not in shown


def test_wrong_settings_are_a_reason_not_to_start() -> None:
    assert issubclass(WrongSettings, CannotStart)
    assert issubclass(CannotStart, RuntimeError)


@pytest.mark.parametrize("written_so", [None, "", ";"])
def test_a_council_may_begin_without_accounts_and_list_them_in_chat(tmp_path: Path, written_so: str | None) -> None:
    assert load(written(tmp_path, ACCOUNTS=written_so)).accounts == ()
