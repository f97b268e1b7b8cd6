"""A council leaves a county: the Town Clerk agrees with a code that only they get, and every row of it is erased.

The code is worked out from the council's own key and the day, so that nothing is kept of it; it works for two days.
"""

import hmac
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from chatops.cli.operations.opening import CannotCheck, one_of, opened
from chatops.cli.setting_up.progress import read_text
from chatops.clock import Clock
from chatops.opening import Around, OpenCouncil, open_council
from chatops.policy.anchors import Head
from chatops.policy.people import Office
from chatops.policy.references import ALPHABET, letters_of
from chatops.settings.county import County
from handlers.screens import parts as p
from handlers.sessions import new_session
from handlers.web.health import Figures
from storage.engine import Database
from storage.farewell import erase_council
from storage.installations import Installed, installed
from storage.sealed.council_key import CouncilKey
from storage.sealed.vault import Keyring

_LENGTH: Final = 8


@dataclass(frozen=True, slots=True)
class Left:
    """A council that was erased: what it was called, and how far its journal had come."""

    name: str
    end: Head


class Leaving:
    """Erases one council of a county.

    Args:
        county: what holds for all councils.
        clock: says which day it is.
        team: the workspace of the council.
    """

    def __init__(self, county: County, clock: Clock, team: str) -> None:
        self._county = county
        self._clock = clock
        self._team = team
        self._keyring = Keyring.of(county.master_key, county.master_key_before)

    async def ask(self) -> str:
        """Send the Town Clerk the code, and return what the council is called. Raises CannotCheck, CannotStart."""
        async with AsyncExitStack() as stack:
            database = await stack.enter_async_context(opened(self._county.database_url.get_secret_value()))
            one = await self._one(database)
            code = (await self._codes(database, one))[0]
            session = await stack.enter_async_context(new_session())
            around = Around(database, session, self._clock, Figures(), at_one_door=True)
            settings = self._county.settings_of(one.council.number, read_text(one.given or "").settings)
            council = await open_council(stack, settings, around)
            await _tell_clerk(council, code)
            return one.council.name

    async def erase(self, code: str, name: str) -> Left:
        """Erase everything of the council. Raises CannotCheck: the code or the name is wrong; nothing was erased."""
        async with AsyncExitStack() as stack:
            database = await stack.enter_async_context(opened(self._county.database_url.get_secret_value()))
            one = await self._one(database)
            given, codes = letters_of(code), await self._codes(database, one)
            if not any(hmac.compare_digest(given, right) for right in codes):
                raise CannotCheck("That is not the code that the Town Clerk was given, or it is older than yesterday.")
            if name.strip() != one.council.name:
                raise CannotCheck(f"That is not what the council is called: {one.council.name}. Nothing was erased.")
            end = await database.run(lambda connection: erase_council(connection, one.council), of=one.council)
            await database.vacuum()
            self._put_anchors_aside(one)
            return Left(one.council.name, end)

    async def _one(self, database: Database) -> Installed:
        council = one_of(await database.councils(), self._team)
        found = await database.look(
            lambda connection: installed(connection, self._keyring, only=[council.number]), of=council
        )
        for one in found:
            if one.given is not None and one.is_set_up:
                return one
        raise CannotCheck(f"{council.name} is not set up, so it has no Town Clerk who could agree.")

    async def _codes(self, database: Database, one: Installed) -> Sequence[str]:
        """Return today's code and yesterday's."""

        def key(connection: object) -> Sequence[str]:
            own = CouncilKey(connection, one.council, self._keyring, writing=False).of("installation")  # type: ignore[arg-type]
            return [_as_code(own.digest("farewell", day.isoformat())) for day in _days(self._clock.now())]

        return await database.look(key, of=one.council)

    def _put_anchors_aside(self, one: Installed) -> None:
        """Keep the file that says how far the journal had come, under a name that no council has."""
        file = self._county.anchor_file_of(one.council.number)
        if file is not None and file.exists():
            file.rename(_unused(file, self._clock.now().date()))


def _days(now: datetime) -> Sequence[date]:
    return now.date(), (now - timedelta(days=1)).date()


def _as_code(digest: str) -> str:
    """Return letters and digits that can be read aloud, from 64 hexadecimal digits."""
    return "".join(ALPHABET[number % len(ALPHABET)] for number in bytes.fromhex(digest)[:_LENGTH])


def _unused(file: Path, day: date) -> Path:
    base = f"{file.name}.left-{day.isoformat()}"
    return next(
        place for n in range(1, 1000) if not (place := file.with_name(base if n == 1 else f"{base}-{n}")).exists()
    )


async def _tell_clerk(council: OpenCouncil, code: str) -> None:
    """Give the Town Clerk the code. Raises CannotCheck while there is none."""
    holders = await council.desk.look(lambda work, _now: work.people.holders())
    clerk = holders.get(Office.TOWN_CLERK)
    if clerk is None:
        raise CannotCheck("The office of Town Clerk is vacant, so nobody can agree.")
    says = (
        f"Whoever runs this bot has been asked to erase everything of {council.desk.council.name} in it: drafts, "
        "decisions, posts, registers, confidential reports and the journal. It cannot be undone, and the council has "
        "to keep a copy of its record itself. If the council has decided this, give them the code "
        f"{code[:4]}-{code[4:]}. It works today and tomorrow. If it has not, do nothing: without the code nothing is "
        "erased."
    )
    await council.connected.platform.post(clerk.user, p.Card(says, (p.Paragraph("farewell", says),)))
