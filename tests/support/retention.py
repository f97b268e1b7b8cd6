"""How long things are kept, changed for tests by whoever may."""

from chatops.desk import Desk
from chatops.evaluate.retention import goes_at_once
from chatops.flow.retention import RetentionForm, change_retention
from chatops.policy.retention import CHANGEABLE, Retention
from tests.support.council import caller

WHY = "The Finance Committee asked for it."


async def keep_for(
    desk: Desk, one: Retention, days: int | None, *, by: str = "clerk", why: str = WHY, said: int | None = None
) -> None:
    """Somebody keeps a class for so many days, told what goes at once unless they were told something else."""
    seen = await desk.look(lambda work, _now: work.retention.newest())
    told = await goes(desk, one, days or 0) if said is None else said
    filled = RetentionForm(one.key, days, why, seen, told)
    await desk.transact(change_retention, filled=filled, by=caller(by))


async def goes(desk: Desk, one: Retention, days: int) -> int:
    """How many records would go at once."""
    return await desk.look(lambda work, now: goes_at_once(work, now, one, days))


async def retention_story(desk: Desk) -> None:
    """Each class is kept for another time, and one for its own again."""
    for one in CHANGEABLE.values():
        assert one.bounds
        await keep_for(desk, one, one.bounds.most)
    (*_, last) = CHANGEABLE.values()
    await keep_for(desk, last, last.kept_for.days, why="It was too long.")
