"""Notes the journal's newest head outside the database, and notices records that are not the ones it noted.

It looks twice a second: a commit of whatever process is anchored within a second, nobody waits for it, and a database
that has gone back is noticed as soon as it is there.
"""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import structlog

from chatops.desk import Desk
from chatops.plain_sentences import in_plain_sentences
from chatops.policy.anchors import Anchor, Disagreement, Doubt, Head, Note, Trail
from chatops.settings.council import Settings
from chatops.settings.wrong import CannotGoOn, CannotStart
from handlers.views.records import to_the_clerk
from storage.database.same_file import FileReplaced
from storage.engine import Database
from storage.journal.anchor_check import Compared, compared, key_of
from storage.journal.anchor_file import AnchorFile
from storage.location import file_of

log = structlog.get_logger()

LOOK_EVERY_S = 0.5
UNREAD, UNWRITTEN = "anchor cannot be read", "anchor cannot be written"
TELL_AGAIN_S = 60.0
"""How long after the Clerk could not be told it is tried again."""
TELL_LIMIT_S = 10.0


class Anchoring:
    """Keeps the anchors of one council's journal, and its quarantine.

    Args:
        settings: name the anchor file; without one only the file of the database is watched.
        database: where the journal is.
        desk: the council's, with the quarantine that is begun and ended here.
        begin: what is done once the records can be trusted: at the start, or when a person has confirmed them.
    """

    def __init__(
        self, settings: Settings, database: Database, desk: Desk, begin: Callable[[], Awaitable[None]]
    ) -> None:
        self._file = AnchorFile(settings.anchor_file) if settings.anchor_file else None
        self._database = database
        self._desk = desk
        self._begin = begin
        self._council = key_of(desk.council)
        self._known: Trail | None = None
        self._disagreement: Disagreement | None = None
        self._troubles: set[str] = set()
        self._is_told = False
        self._tell_at = 0.0
        if settings.anchor_file:
            keep_apart(settings.anchor_file, settings.database_url.get_secret_value())

    async def start(self) -> None:
        """Look for the first time, before anything is written. Raises CannotStart."""
        self._desk.quarantine.is_on = True
        with in_plain_sentences():
            await self.look()

    async def run(self, tell: Callable[[str], Awaitable[None]]) -> None:
        """Go on looking, and `tell` the Clerk once when the quarantine begins.

        Raises:
            CannotGoOn: the file of the database was replaced.
        """
        while True:
            await asyncio.sleep(LOOK_EVERY_S)
            await self.turn(tell)

    async def turn(self, tell: Callable[[str], Awaitable[None]]) -> None:
        """Look once, as `run` does. Raises CannotGoOn."""
        try:
            await self.look()
        except CannotGoOn:
            raise
        except Exception as error:
            # The database is away, which health says by itself; what was noted stays.
            log.warning("records_not_compared", error=type(error).__name__)
        await self._tell_once(tell)

    def amiss(self) -> str | None:
        """Return in a few words what is wrong with the records or their anchor; for health."""
        if self._disagreement is not None:
            return f"in quarantine: {self._disagreement.doubt}"
        return "in quarantine" if self._desk.quarantine.is_on else next(iter(self._troubles), None)

    async def look(self) -> None:
        """Compare the records with their anchors once, and note their newest head. Raises CannotGoOn."""
        try:
            self._database.file.check()
        except FileReplaced as reason:
            raise CannotGoOn(f"The bot has stopped, because {reason} while it ran. Start it again.") from None
        if self._file is None and not self._desk.quarantine.is_on:
            return
        known = await self._read_anchors()
        if known is None:
            self._doubt(Disagreement(Doubt.UNREADABLE, Head(), None))
            return
        found = await self._database.glance(
            lambda connection: compared(connection, self._desk.council, known), of=self._desk.council
        )
        if found.disagreement is not None:
            self._is_told = self._is_told or known.is_told
            self._doubt(found.disagreement)
            return
        if self._desk.quarantine.is_on:
            found = await self._trust(found)
        await self._note(known, found.head)

    async def _read_anchors(self) -> Trail | None:
        """Return what is noted; what was read last when it cannot be read now, None when it never could."""
        if self._file is None:
            return Trail()
        try:
            self._known = await asyncio.to_thread(self._file.trail, self._council)
            self._troubles.discard(UNREAD)
        except OSError as error:
            self._say_trouble(UNREAD, error)
        return self._known

    def _doubt(self, disagreement: Disagreement) -> None:
        if self._disagreement is None or self._disagreement.doubt is not disagreement.doubt:
            anchored = disagreement.anchor.head.sequence if disagreement.anchor else None
            log.critical(
                "in_quarantine", why=disagreement.doubt, entries=disagreement.found.sequence, anchored=anchored
            )
        self._disagreement = disagreement
        self._desk.quarantine.is_on = True

    async def _trust(self, found: Compared) -> Compared:
        """End the quarantine and begin the work; when that fails, the next look tries again."""
        quarantine = self._desk.quarantine
        quarantine.is_on, quarantine.anchored = False, None
        try:
            await self._begin()
        except BaseException:
            quarantine.is_on = True
            raise
        if self._disagreement is not None:
            log.warning("out_of_quarantine", entries=found.head.sequence)
        self._disagreement, self._is_told = None, False
        self._desk.wake()
        return found

    async def _note(self, known: Trail, head: Head) -> None:
        """Write the newest head into the anchor file. When that cannot be done the bot goes on, and health is red."""
        if self._file is None:
            return
        last = known.last
        if last is None or head.sequence > last.head.sequence:
            if head.sequence == 0:
                return
            try:
                await asyncio.to_thread(self._file.append, self._anchor(head))
            except OSError as error:
                self._say_trouble(UNWRITTEN, error)
                return
            if last is None:
                log.warning("first_anchor_made", entries=head.sequence, file=str(self._file.path))
        self._troubles.discard(UNWRITTEN)
        self._desk.quarantine.anchored = head

    async def _tell_once(self, tell: Callable[[str], Awaitable[None]]) -> None:
        now = asyncio.get_running_loop().time()
        if self._disagreement is None or self._is_told or now < self._tell_at:
            return
        try:
            async with asyncio.timeout(TELL_LIMIT_S):
                await tell(to_the_clerk(self._disagreement, self._desk.clock.now()))
        except Exception as error:
            self._tell_at = now + TELL_AGAIN_S
            log.warning("clerk_not_told", error=type(error).__name__)
            return
        self._is_told = True
        if self._file is not None:
            try:
                # So that a bot that is started again and again tells it once.
                await asyncio.to_thread(self._file.append, self._anchor(self._disagreement.found, Note.TOLD))
            except OSError as error:
                self._say_trouble(UNWRITTEN, error)

    def _anchor(self, head: Head, note: Note = Note.ANCHORED) -> Anchor:
        return Anchor(self._council, head, self._desk.clock.now(), note)

    def _say_trouble(self, what: str, error: OSError) -> None:
        if what not in self._troubles:
            log.error("anchor_trouble", what=what, error=error.strerror)
        self._troubles.add(what)


def keep_apart(anchor_file: Path, database_url: str) -> None:
    """Make sure that the anchor file is not in the folder of the database, where one copy would hold both.

    Raises:
        CannotStart: it is.
    """
    file = file_of(database_url)
    if file is not None and file.resolve().parent == anchor_file.resolve().parent:
        raise CannotStart(
            "ANCHOR_FILE is in the folder of the database, so an old copy of that folder would not be noticed. Choose "
            "another folder, best on another disk."
        )
