"""Messages that were put aside are listed and sent again at the server, and nothing confidential is among them."""

from datetime import datetime

import pytest

from chatops.desk import Desk
from chatops.outbox.about import TakenIn
from chatops.outbox.letter import CONFIDENTIAL, Letter, LetterKind
from chatops.ports.delivery import Outage
from chatops.ports.unit_of_work import UnitOfWork
from storage.delivery_doctor import check_delivery
from storage.engine import Database
from tests.cli.test_cli import _a_folder_without_settings, ran
from tests.support.council import MORNING, PEOPLE
from tests.support.databases import address_of
from tests.support.postman import waiting, write

__all__ = ["_a_folder_without_settings"]


@pytest.fixture(autouse=True)
def _settings(_a_folder_without_settings: None, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", address_of(database))


async def put_aside(desk: Desk, *letters: Letter) -> None:
    """These letters are put aside, as though they could not be delivered."""
    await write(desk, *letters)
    now = desk.clock.now()

    def park(work: UnitOfWork) -> None:
        for one in work.letters.claim(now=now, holder="one", until=now, limit=500):
            work.letters.park(one.number, holder="one", at=now, why="user_disabled", unreachable=True)

    await desk.records.write(park)


async def test_what_was_put_aside_is_listed_by_number_with_the_reason(desk: Desk) -> None:
    assert (await ran("letters", "list")).output == "No message has been put aside.\n"
    await put_aside(
        desk,
        Letter(LetterKind.DECISION_CARD, "DR-000001", PEOPLE["clerk"]),
        Letter(LetterKind.STATUS_CARD, "DR-000002"),
    )
    assert (await ran("letters", "list")).output.splitlines() == [
        "1  decision card about DR-000001, for U0CLERK001, put aside on 2027-03-01 09:30: user_disabled",
        "2  status card about DR-000002, for the drafts channel, put aside on 2027-03-01 09:30: user_disabled",
    ]


async def test_nothing_confidential_is_listed_counted_or_sent_again(desk: Desk, database: Database) -> None:
    await put_aside(
        desk, *(Letter(kind, "BR-0") for kind in CONFIDENTIAL), Letter(LetterKind.EVENT, TakenIn("message:D1:1"))
    )
    assert (await ran("letters", "list")).output == "No message has been put aside.\n"
    assert (await ran("letters", "resend", "--all")).output == "No message has been put aside.\n"
    assert (await ran("letters", "resend", "1", "2", "3")).exit_code == 1
    assert all(row["parked_at"] for row in await waiting(database))
    assert [finding.ok for finding in await check_delivery(address_of(database), desk.council.organisation)] == [True]


async def test_what_is_named_is_sent_again_with_all_its_tries(desk: Desk, database: Database) -> None:
    await put_aside(desk, *(Letter(LetterKind.STATUS_CARD, f"DR-00000{n}") for n in range(3)))
    assert (await ran("letters", "resend", "2")).output == "1 message goes out as soon as the bot runs.\n"
    assert [bool(row["parked_at"]) for row in await waiting(database)] == [True, False, True]
    assert (await ran("letters", "resend", "--all")).output == "2 messages go out as soon as the bot runs.\n"
    assert {(row["tries"], row["parked_at"]) for row in await waiting(database)} == {(0, None)}


@pytest.mark.parametrize("given", [(), ("1", "--all")])
async def test_it_is_said_what_is_to_be_named(given: tuple[str, ...]) -> None:
    result = await ran("letters", "resend", *given)
    assert result.exit_code == 1
    assert result.output.startswith("Name the messages by their numbers, or give --all.")


async def test_doctor_says_since_when_slack_is_away_and_what_to_do(desk: Desk, database: Database) -> None:
    await put_aside(desk, Letter(LetterKind.STATUS_CARD, "DR-000001"))
    await desk.records.write(lambda work: work.outages.keep(Outage(MORNING, "token_revoked")))
    away, aside = await check_delivery(address_of(database), desk.council.organisation)
    assert away.sentence == "Slack has not taken messages since Monday 1 March at 09:30 (token_revoked)."
    assert (away.ok, aside.ok, aside.remedy) == (False, False, "Run: chatops letters list")
    over = Outage(MORNING, "token_revoked", over_at=datetime.fromisoformat("2027-03-01T10:00+00:00"))
    await desk.records.write(lambda work: work.outages.keep(over))
    assert len(await check_delivery(address_of(database), desk.council.organisation)) == 1
