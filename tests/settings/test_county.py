"""The settings of a county: which make one, what is said of wrong ones, and that its page lists them all."""

import os
from pathlib import Path

import pytest

from chatops.settings.council import Settings, load_database_url
from chatops.settings.county import County, is_county, load_county
from chatops.settings.wrong import WrongSettings
from tests.support.keys import ANOTHER_KEY

PAGE = Path(__file__).parents[2] / "docs" / "county.md"
GIVEN = {
    "SLACK_CLIENT_ID": "4242.4242",
    "SLACK_CLIENT_SECRET": "invented-client-secret",
    "SLACK_APP_ID": "A0COUNCIL01",
    "SLACK_SIGNING_SECRET": "invented-signing-secret",
    "WEB_ADDRESS": "https://bot.example.gov.uk/",
    "MASTER_KEY": ANOTHER_KEY,
    "SMTP_HOST": "mail.county.example",
    "SMTP_FROM": "bot@county.example",
}
COUNCIL = {
    "COUNCIL_NAME": "Thornbury Town Council",
    "TOWN_CLERK": "U0CLERK001",
    "EMPLOYEES": "U0EMPLOY01,U0EMPLOY02",
    "SLACK_BOT_TOKEN": "xoxb-invented",
    "SLACK_TEAM_ID": "T0THORNBURY",
    "DRAFTS_CHANNEL": "C0DRAFTS01",
    "FALLBACK_EMAIL": "vice-chair@thornbury.example",
    "OTHER_ROUTE": "You can also telephone the Monitoring Officer on 01632 960000.",
    "SMTP_HOST": "somewhere.else.example",
    "DEPUTY_TOWN_CLERK": "",
}


@pytest.fixture(autouse=True)
def _no_settings_around(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {name.upper() for name in Settings.model_fields | County.model_fields}
    for name in list(os.environ):
        if name.upper().removesuffix("_FILE") in known:
            monkeypatch.delenv(name)


def written(folder: Path, **changes: str | None) -> Path:
    """An `.env` file of a county, changed; None leaves one out."""
    lines = [f"{name}='{value}'" for name, value in {**GIVEN, **changes}.items() if value is not None]
    path = folder / ".env"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_its_page_names_every_setting() -> None:
    table = PAGE.read_text(encoding="utf-8").partition("## The settings")[2].partition("\n## ")[0]
    assert [
        name for name in County.model_fields if f"`{name.upper()}`" not in table and name not in {"host", "port"}
    ] == []


def test_a_client_id_makes_a_county_of_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_county(written(tmp_path))
    assert not is_county(written(tmp_path, SLACK_CLIENT_ID=None))
    assert not is_county(tmp_path / "nothing")
    monkeypatch.setenv("SLACK_CLIENT_ID", "4242.4242")
    assert is_county(tmp_path / "nothing")


def test_what_is_missing_or_wrong_is_said_a_sentence_each(tmp_path: Path) -> None:
    with pytest.raises(WrongSettings) as caught:
        load_county(written(tmp_path, SLACK_CLIENT_SECRET=None, WEB_ADDRESS="http://bot.example.gov.uk", SLAK="x"))
    assert [one.split()[0] for one in caught.value.sentences] == ["SLAK", "SLACK_CLIENT_SECRET", "WEB_ADDRESS"]


def test_the_commands_that_need_the_database_alone_read_them_too(tmp_path: Path) -> None:
    assert load_database_url(written(tmp_path)).startswith("sqlite")


def test_a_council_has_what_the_county_gives_and_what_it_gave_itself(tmp_path: Path) -> None:
    settings = load_county(written(tmp_path)).settings_of(7, COUNCIL)
    assert (settings.council_name, settings.town_clerk, settings.deputy_town_clerk) == (
        "Thornbury Town Council",
        "U0CLERK001",
        None,
    )
    assert settings.employees == ("U0EMPLOY01", "U0EMPLOY02")
    assert settings.web_address == "https://bot.example.gov.uk/councils/7"
    assert str(settings.anchor_file) == "anchor/council-7.anchor"
    assert (settings.smtp_host, settings.slack_connection) == ("mail.county.example", "http")
    assert settings.master_key.get_secret_value() == ANOTHER_KEY


def test_a_council_that_lacks_something_is_told_what(tmp_path: Path) -> None:
    with pytest.raises(WrongSettings) as caught:
        load_county(written(tmp_path)).settings_of(7, COUNCIL | {"DRAFTS_CHANNEL": "", "TOWN_CLERK": "nobody"})
    assert "TOWN_CLERK must look like" in str(caught.value)
