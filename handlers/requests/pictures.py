"""The pictures that somebody added: fetched, made anew, and kept for them, within the time that an answer has.

What takes longer goes on by itself, and is there when they send the form again.
"""

import asyncio
import hashlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final

from chatops.desk import Desk
from chatops.policy.hidden import nothing_to_see
from chatops.policy.people import Caller
from chatops.policy.pictures import MOST_PICTURES
from chatops.ports.pictures import Picture
from chatops.ports.unit_of_work import Facts, UnitOfWork
from handlers.pictures.cleaning import MOST_BYTES, NotTaken, clean
from handlers.platform import NotFetched, Platform
from handlers.requests.request import Request
from handlers.screens.files import File

TO_FETCH_S: Final = 1.1
"""Seconds that an answer waits for pictures; the rest is for the records and the way."""
LONGEST_NAME: Final = 60
NAMELESS: Final = "The picture"
TOO_MANY: Final = (
    f"A post holds {MOST_PICTURES} pictures at most, and more were sent, so none was added. "
    "Send again the ones that you want."
)
_CLEANER: Final = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")
"""Pictures are made anew one after the other: each may take 150 MB of memory while it is."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of the files that somebody added: the digests of the pictures that are kept, in order, and what is
    wrong with the others, a sentence each."""

    digests: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


async def pictures_of(request: Request, files: Sequence[File], check: Callable[..., Facts]) -> Taken:
    """Take the pictures that somebody added. What takes too long is said, and goes on.

    `check` is asked first, whether they may do what the pictures are for: nothing is fetched for anybody else.

    Raises:
        Refused: they may not.
    """
    if not files:
        return Taken()
    await request.desk.transact(check, by=request.caller)
    if len(files) > MOST_PICTURES:
        return Taken(wrong=(TOO_MANY,))
    tasks = [_goes_on(taken_in(request.desk, request.platform, request.caller, file)) for file in files]
    await asyncio.wait(tasks, timeout=request.budget.left(TO_FETCH_S))
    digests, wrong = [], []
    for file, task in zip(files, tasks, strict=True):
        if not task.done():
            wrong.append(f"{_named(file)} is still on its way here. Send the form again in a moment.")
        elif isinstance(failed := task.exception(), NotTaken | NotFetched):
            wrong.append(f"{_named(file)}: {failed}")
        else:
            digests.append(task.result())
    return Taken(tuple(dict.fromkeys(digests)), tuple(wrong))


async def taken_in(desk: Desk, platform: Platform, caller: Caller, file: File) -> str:
    """Keep a picture that somebody added, unless it is kept; return its digest. Raises NotTaken, NotFetched."""
    known = await desk.look(lambda work, _now: work.pictures.from_source(caller.person, file.id))
    if known is not None:
        return known
    sent = await platform.fetch(file, MOST_BYTES)
    cleaned = await asyncio.get_running_loop().run_in_executor(_CLEANER, clean, sent)
    digest = hashlib.sha256(cleaned.content).hexdigest()
    picture = Picture(digest, cleaned.content, cleaned.kind, _named(file), caller.person)
    now = desk.clock.now()

    def keep(work: UnitOfWork) -> None:
        work.pictures.keep(picture, file.id, now=now)

    await desk.records.write(keep)
    return digest


def _named(file: File) -> str:
    """Return what a file is called, as far as it can be said."""
    name = " ".join(file.name.split())
    if nothing_to_see(name) or not name.isprintable():
        return NAMELESS
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"


_UNDER_WAY: set[asyncio.Future[Any]] = set()
"""What has not come to its end; the event loop alone would forget it."""


def _goes_on(work: Any) -> asyncio.Future[str]:
    task: asyncio.Future[str] = asyncio.ensure_future(work)
    _UNDER_WAY.add(task)
    task.add_done_callback(_ended)
    return task


def _ended(task: asyncio.Future[Any]) -> None:
    _UNDER_WAY.discard(task)
    if not task.cancelled():
        task.exception()  # whoever waited for it may be gone
