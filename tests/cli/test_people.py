"""Whoever runs the server sees the list of people, and says whose an account is when nobody in chat can."""

import pytest

from chatops.desk import Desk
from storage.engine import Database
from tests.cli.test_cli import _a_folder_without_settings, ran
from tests.support.council import PEOPLE, elsewhere, take_on_everyone
from tests.support.databases import address_of, journal_of

__all__ = ["_a_folder_without_settings"]

CHAIR, THERE = str(PEOPLE["chair"]), str(elsewhere("chair"))


@pytest.fixture(autouse=True)
def _settings(_a_folder_without_settings: None, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", address_of(database))


async def test_an_office_holders_account_is_linked_listed_and_unlinked_on_the_server(
    desk: Desk, database: Database
) -> None:
    await take_on_everyone(desk)
    assert (await ran("people", "link", CHAIR, THERE)).exit_code == 0
    lines = (await ran("people", "list")).output.splitlines()
    assert lines[lines.index(f"{CHAIR}  member, Chair") + 1] == f"    also {THERE}"
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["by"]) == ("people:linked", None)
    assert (await ran("people", "unlink", THERE)).exit_code == 0
    assert "also" not in (await ran("people", "list")).output


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("link", CHAIR, "me"), "me is not an account."),
        (("link", "slack:T0THORNBURY:U0NOBODY01", THERE), "They are not on the council's list"),
        (("link", CHAIR, str(PEOPLE["clerk"])), "on record as somebody of its own"),
        (("unlink", THERE), "not linked to anybody"),
        (("add", str(PEOPLE["employee"]), "--as", "volunteer"), "on the list already as something else"),
        (("change", str(PEOPLE["stranger"]), "--as", "volunteer"), "They are not on the list. Use Add."),
        (("remove", CHAIR), "Somebody you chose is Chair. The office changes hands first"),
    ],
)
async def test_what_cannot_be_is_said_in_a_sentence(desk: Desk, given: tuple[str, ...], said: str) -> None:
    await take_on_everyone(desk)
    ended = await ran("people", *given)
    assert ended.exit_code == 1
    assert said in ended.output


async def test_people_are_added_changed_and_removed_on_the_server(desk: Desk, database: Database) -> None:
    await take_on_everyone(desk)
    new, other = str(PEOPLE["stranger"]), str(PEOPLE["guest"])
    assert (await ran("people", "add", new, other, "--as", "volunteer")).exit_code == 0
    assert (await ran("people", "change", new, "--as", "employee")).exit_code == 0
    assert (await ran("people", "remove", other)).exit_code == 0
    lines = (await ran("people", "list")).output.splitlines()
    assert f"{new}  employee" in lines
    assert not any(other in line for line in lines)
    assert {entry["by"] for entry in await journal_of(database, desk.council) if entry["act"] == "people:recorded"} == {
        None
    }


async def test_an_office_changes_hands_and_falls_vacant_on_the_server(desk: Desk) -> None:
    await take_on_everyone(desk)
    assert (await ran("people", "office", "clerk", str(PEOPLE["deputy"]))).exit_code == 0
    assert (await ran("people", "office", "chair")).exit_code == 0
    lines = (await ran("people", "list")).output.splitlines()
    assert f"{PEOPLE['deputy']}  employee, Town Clerk" in lines
    assert not any("Chair" in line or "Deputy" in line for line in lines)
    ended = await ran("people", "office", "deputy", str(PEOPLE["volunteer"]))
    assert (ended.exit_code, "is an employee on the list" in ended.output) == (1, True)
