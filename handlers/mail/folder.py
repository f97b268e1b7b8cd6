"""Mail of a practice council: nobody gets it, and each is a file that can be looked at."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from chatops.clock import Clock
from handlers.mail.sending import Mailing, written


class FolderMailer:
    """Writes each mail into a folder, as a file that mail programs open."""

    def __init__(self, folder: Path, sender: str, clock: Clock) -> None:
        self._folder = folder
        self._sender = sender
        self._clock = clock

    @asynccontextmanager
    async def connected(self) -> AsyncIterator[Mailing]:
        """The folder, made if it is not there."""
        self._folder.mkdir(parents=True, exist_ok=True)
        yield self

    async def send(self, to: str, subject: str, words: str) -> None:
        """Write one mail, under the next number."""
        message = written(self._sender, to, subject, words, self._clock.now())
        number = sum(1 for _ in self._folder.glob("*.eml")) + 1
        self._folder.joinpath(f"{number:03}.eml").write_bytes(bytes(message))
