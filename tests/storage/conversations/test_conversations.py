"""Where people are reached in Teams is kept for each council and account, and the newest is read last."""

from datetime import timedelta

from chatops.outbox.letter import LetterKind
from chatops.policy.people import Person
from chatops.ports.conversations import Conversation
from chatops.ports.council import Council
from chatops.ports.outbox import Place
from storage.engine import Database
from tests.support.council import MORNING, PEOPLE

TOM, ANN = (Person("teams", "tenant", user) for user in ("tom", "ann"))
SERVICE = "https://smba.trafficmanager.net/uk/tenant/"
REAL = f"a:1{'q' * 150}"


async def test_where_somebody_is_reached_is_what_was_kept_last_and_of_their_council_alone(
    database: Database, council: Council
) -> None:
    records = database.records(council)
    other = database.records(await database.council("teams", "T0OTHER", "Another"))
    kept = [Conversation(TOM, "a:1old", SERVICE), Conversation(ANN, REAL, SERVICE), Conversation(TOM, REAL, SERVICE)]
    for n, one in enumerate(kept):
        now = MORNING + timedelta(seconds=n)
        await records.write(lambda work, one=one, now=now: work.conversations.keep(one, now=now))
    assert list(await records.read(lambda work: work.conversations.all())) == kept[1:]
    assert list(await other.read(lambda work: work.conversations.all())) == []
    await other.write(lambda work: work.conversations.forget(TOM))
    await records.write(lambda work: work.conversations.forget(ANN))
    assert list(await records.read(lambda work: work.conversations.all())) == kept[2:]


async def test_a_card_hangs_where_teams_says_however_long_the_names_are(database: Database, council: Council) -> None:
    records, clerk = database.records(council), PEOPLE["clerk"]
    place = Place(f"19:{'a' * 64}@thread.tacv2;messageid=1795713858000", "f" * 100)
    await records.write(lambda work: work.cards.keep(LetterKind.DECISION_CARD, "DR-000001", clerk, place))
    assert await records.read(lambda work: work.cards.where(LetterKind.DECISION_CARD, "DR-000001", clerk)) == place


async def test_an_account_that_only_has_the_app_can_still_be_linked_to_somebody(
    database: Database, council: Council
) -> None:
    records = database.records(council)
    await records.write(lambda work: work.conversations.keep(Conversation(TOM, REAL, SERVICE), now=MORNING))
    assert not await records.read(lambda work: work.people.is_on_record(TOM))
