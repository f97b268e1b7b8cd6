"""The register of accounts begins with the settings; then the Clerk or the Deputy keeps it, and nobody else."""

from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow.accounts.register import AccountForm, add_account, check_account, seed_accounts
from chatops.policy.account_register import LONGEST_NAME, MOST
from chatops.policy.accounts import KINDS, account
from chatops.policy.objections import Overtaken, Refused
from chatops.policy.people import AccountStatus
from chatops.ports.errors import NoSuch
from storage.engine import Database
from tests.support.council import ACCOUNTS, caller, desk_of, drop_account, list_account, take_on_everyone
from tests.support.databases import journal_of, rows
from tests.support.refusals import nothing_happens, refused

X_NOW = "https://x.com/ThornburyTC"


async def listed(desk: Desk) -> dict[str, str]:
    return {one.key: f"{one.name}, {one.network}" for one in await desk.look(lambda work, _: work.accounts.all())}


@pytest.mark.clause("Intro-2a")
async def test_the_settings_say_only_what_a_council_begins_with(desk: Desk, database: Database) -> None:
    assert tuple(await desk.look(lambda work, _: work.accounts.all())) == ACCOUNTS
    async with nothing_happens(database):
        await desk.transact(seed_accounts, accounts=(account("News", "https://news.example.org/"),))


async def test_a_council_that_took_every_account_off_its_list_is_not_given_them_again(desk: Desk) -> None:
    await drop_account(desk, *(one.key for one in ACCOUNTS))
    assert await desk.transact(seed_accounts, accounts=ACCOUNTS) == ()
    assert await listed(desk) == {}


@pytest.mark.clause("Intro-2a")
@pytest.mark.parametrize("by", ["clerk", "deputy"])
async def test_an_officer_adds_changes_and_removes_an_account_and_each_is_journalled(
    desk: Desk, database: Database, by: str
) -> None:
    await list_account(desk, "Notice board", "https://toot.wales/@thornbury", network="Mastodon", by=by)
    assert (await listed(desk))["notice-board"] == "Notice board, Mastodon"
    await list_account(desk, "Mastodon", "https://toot.wales/@ThornburyTC", network="Mastodon", key="notice-board")
    assert (await listed(desk))["notice-board"] == "Mastodon, Mastodon"
    await drop_account(desk, "notice-board", by=by)
    assert "notice-board" not in await listed(desk)
    said = [entry for entry in await journal_of(database, desk.council) if entry["act"] == "account:recorded"][-3:]
    assert [(entry["reference"], entry["details"]["official"]) for entry in said] == [
        ("notice-board", 1),
        ("notice-board", 1),
        ("notice-board", 0),
    ]
    assert {entry["office"] for entry in said} <= {"Town Clerk", "Deputy Town Clerk"}
    assert said[1]["details"]["name"] == "Mastodon"


@pytest.mark.parametrize("by", ["employee", "volunteer", "councillor", "chair", "guest", "stranger"])
async def test_nobody_else_changes_the_list(desk: Desk, database: Database, by: str) -> None:
    tries = (
        lambda: list_account(desk, "News", "https://news.example.org/", by=by),
        lambda: list_account(desk, "News", X_NOW, key="x-account", by=by),
        lambda: drop_account(desk, "x-account", by=by),
    )
    for attempt in tries:
        async with refused(desk, database) as told:
            await attempt()
        assert told.clauses == (("9.2",) if by in {"councillor", "chair"} else ("9.1",))


@pytest.mark.parametrize("status", [status for status in AccountStatus if status is not AccountStatus.ACTIVE])
async def test_an_officer_whose_chat_account_is_not_sound_changes_nothing(
    desk: Desk, database: Database, status: AccountStatus
) -> None:
    async with refused(desk, database):
        await desk.transact(check_account, by=caller("clerk", status))


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "no name": ({"name": "  "}, "name"),
    "a name too long": ({"name": "n" * (LONGEST_NAME + 1)}, "name"),
    "a name in two lines": ({"name": "News\nof the town"}, "name"),
    "a name of no letters": ({"name": "???"}, "name"),
    "the name of another": ({"name": "facebook  PAGE"}, "name"),
    "no such network": ({"network": "MySpace"}, "network"),
    "no network": ({"network": ""}, "network"),
    "no address": ({"address": ""}, "address"),
    "an address too long": ({"address": "https://news.example.org/" + "n" * 200}, "address"),
    "not https": ({"address": "http://news.example.org/"}, "address"),
    "an address on another network": ({"address": "https://www.facebook.com/News"}, "network"),
    "an address that is not on the network": ({"network": "TikTok"}, "address"),
    "the front page of a network": ({"network": "TikTok", "address": "https://www.tiktok.com/"}, "address"),
    "the address of another": ({"network": "X", "address": "https://twitter.com/thornburytc/"}, "address"),
}


@pytest.mark.parametrize(("change", "field"), WRONG.values(), ids=WRONG)
async def test_an_account_that_is_not_right_is_refused_beside_its_question(
    desk: Desk, database: Database, change: dict[str, Any], field: str
) -> None:
    given = {"name": "News", "network": "Website", "address": "https://news.example.org/"} | change
    address = given.pop("address")
    async with refused(desk, database) as told:
        await list_account_as_typed(desk, address=address, **given)
    assert isinstance(told.caught, Refused)
    assert [objection.field for objection in told.caught.objections] == [field]


async def list_account_as_typed(desk: Desk, *, name: str, network: str, address: str) -> None:
    await desk.transact(add_account, form=AccountForm(name, network, address), by=caller("clerk"))


async def test_there_are_as_many_accounts_as_a_person_can_look_through(desk: Desk, database: Database) -> None:
    for n in range(MOST - len(ACCOUNTS)):
        await list_account(desk, f"Board {n}", f"https://board{n}.example.org/")
    async with refused(desk, database):
        await list_account(desk, "One more", "https://more.example.org/")
    assert await list_account(desk, "Board zero", "https://board0.example.org/", key="board-0")


async def test_the_same_form_sent_twice_adds_one_account_and_changes_it_once(desk: Desk) -> None:
    for key in ("", "news"):
        once = [await list_account(desk, f"News {key}", "https://news.example.org/", key=key) for _ in range(2)]
        assert [len(facts) for facts in once] == [1, 0]
    assert list(await listed(desk)) == ["facebook-page", "x-account", "website", "news"]


async def test_an_account_keeps_its_key_and_no_other_is_ever_given_it(desk: Desk) -> None:
    await list_account(desk, "Council X page", X_NOW, key="x-account")
    await list_account(desk, "X account", "https://x.com/ThornburyNews")
    assert {"x-account": "Council X page, X", "x-account-2": "X account, X"}.items() <= (await listed(desk)).items()
    await drop_account(desk, "x-account", "x-account-2")
    await list_account(desk, "X account", X_NOW)
    assert (await listed(desk))["x-account-3"] == "X account, X"


async def test_what_has_left_the_list_is_neither_removed_again_nor_changed(desk: Desk) -> None:
    await drop_account(desk, "x-account")
    with pytest.raises(Overtaken, match="X account has left the list of accounts already"):
        await drop_account(desk, "x-account")
    with pytest.raises(Overtaken):
        await list_account(desk, "X", X_NOW, key="x-account")
    with pytest.raises(NoSuch):
        await drop_account(desk, "no-such-account")


@pytest.mark.clause("PS-2")
async def test_every_network_that_can_be_chosen_can_be_listed(desk: Desk) -> None:
    own = {"Facebook": "facebook.com", "LinkedIn": "linkedin.com", "Nextdoor": "nextdoor.co.uk", "X": "x.com"}
    own |= {"Bluesky": "bsky.app", "YouTube": "youtube.com"}
    for n, kind in enumerate(KINDS):
        host = own.get(kind) or next(iter(f"{kind.lower()}.{end}" for end in ("com",)))
        host = host if kind in own or kind in {"Instagram", "Threads", "TikTok", "WhatsApp"} else f"p{n}.example.org"
        await list_account(desk, f"Place {n}", f"https://{host}/council{n}", network=kind)
    assert len(await listed(desk)) == len(ACCOUNTS) + len(KINDS)


async def test_the_register_of_one_council_says_nothing_of_another(desk: Desk, database: Database) -> None:
    other = desk_of(database, await database.council("slack", "T0OTHER", "Another"), desk.clock)
    await take_on_everyone(other)
    await drop_account(other, "x-account")
    assert len(await listed(desk)) == len(ACCOUNTS)
    left = await rows(database, "SELECT council FROM accounts WHERE left_at IS NOT NULL")
    assert len(left) == 1
