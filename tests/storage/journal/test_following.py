"""Whether anything was removed from the chain, moved or changed in it, follows from the chain and its head alone."""

from chatops.desk import Desk
from storage.engine import Database
from storage.journal.following import follow
from tests.support.tampering.records import CHAIN, story
from tests.support.tampering.trying import after_each


async def test_a_whole_journal_is_followed_to_its_end_unless_it_is_longer_than_somebody_waits_for(
    desk: Desk,
) -> None:
    await story(desk)
    head = await desk.look(lambda work, _now: work.journal_head())
    followed = await desk.look(lambda work, _now: work.follow_journal(head.sequence))
    assert followed is not None
    assert (followed.end, followed.broken_at) == (head, None)
    assert await desk.look(lambda work, _now: work.follow_journal(head.sequence - 1)) is None


async def test_whatever_is_removed_moved_put_in_or_changed_breaks_the_chain(database: Database, desk: Desk) -> None:
    await story(desk)
    changes = {name: statements for name, (statements, _) in CHAIN.items()}
    seen = await after_each(database, changes, lambda connection: follow(connection, desk.council))
    assert [name for name, followed in seen.items() if followed is None or followed.broken_at is None] == []
    assert {name: seen[name].broken_at for name in ("a changed entry", "a removed entry", "an end cut off")} == {  # type: ignore[union-attr]
        "a changed entry": 21,
        "a removed entry": 22,
        "an end cut off": 40,
    }
