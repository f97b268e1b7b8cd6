"""Letters that were put aside, for somebody at the command line. Nothing confidential is among them."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from chatops.cli.operations.key_work import CannotDo
from chatops.cli.operations.opening import CannotCheck, opened
from chatops.clock import LONDON, SystemClock
from chatops.desk import Desk
from chatops.ports.delivery import Parked
from chatops.settings.council import load_database_url
from chatops.settings.wrong import WrongSettings


async def listed() -> list[str]:
    """Return a line for each letter that was put aside, of every council in the database. Raises CannotDo."""
    async with _desks() as desks:
        return [_line(one) for desk in desks for one in await desk.look(lambda work, _now: work.parked.all())]


async def sent_again(numbers: Sequence[int] | None) -> int:
    """Make these letters due, or all when None. Returns how many there were. Raises CannotDo."""
    async with _desks() as desks:
        counts = [
            await desk.records.write(lambda work, d=desk: work.parked.send_again(numbers, now=d.clock.now()))  # type: ignore[misc]
            for desk in desks
        ]
    return sum(counts)


def _line(parked: Parked) -> str:
    to = f"for {parked.to}" if parked.to else "for the drafts channel"
    since = f"{parked.at.astimezone(LONDON):%Y-%m-%d %H:%M}"
    return f"{parked.number}  {parked.kind} about {parked.about}, {to}, put aside on {since}: {parked.why}"


@asynccontextmanager
async def _desks() -> AsyncIterator[list[Desk]]:
    """The desk of each council in the database, with no keys: nothing confidential is touched. Raises CannotDo."""
    try:
        url = load_database_url()
    except WrongSettings as wrong:
        raise CannotDo("\n".join(wrong.sentences)) from None
    try:
        async with opened(url) as database:
            councils = await database.councils()
            yield [Desk(council, database.records(council), SystemClock()) for council in councils]
    except CannotCheck as reason:
        raise CannotDo(str(reason)) from None
