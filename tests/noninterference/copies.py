"""What X can take out of the record: the bundle of every day, what it holds of X, what its pages say, and a whole copy.

Rows stand there in the order of references, which are drawn at random; so each line is compared wherever it stands.
"""

import io
import re
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from chatops.cli.operations.record_export import copied
from chatops.desk import Desk
from chatops.policy.objections import NotDone
from chatops.policy.people import AccountStatus, Caller, Person
from chatops.policy.releases.release import PersonalCopy, RecordCopy, Release
from chatops.ports.errors import NoSuch
from handlers.views.record.lists import see_posts
from handlers.views.record.public import see_public
from handlers.views.record.releases import see_copy, see_personal_copy, see_release
from handlers.views.record.review import see_review
from handlers.views.registers.lists import see_registers

_SHORT_LIVED = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 — kept in memory, where there is such a place
_DRAWN = re.compile(
    r"\b[A-Z]{2}-[0-9A-HJKMNP-TV-Z]{6}\b|\b[0-9a-f]{32,64}\b|127\.0\.0\.1:\d+|(?<=council-)dr-[0-9a-z]{6}\b"
    r'|(?<="made_at": ")[^"]+|(?<=Made on )[^.]+|(?<="bytes": )\d+'
)
"""What differs between any two runs: a PDF's size does, with the references in it."""
_BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)


async def taken_out(desk: Desk, x: Person) -> dict[str, list[str]]:
    """Return it by surface; of what is not X's to see, that it is not."""
    by = Caller(x, AccountStatus.ACTIVE)
    found: dict[str, list[str]] = {}
    for name, question in {
        "release": partial(see_release, by=by, asked=Release(begins=_BEGINNING)),
        "personal copy": partial(see_personal_copy, by=by, asked=PersonalCopy(str(x))),
        "copy on the page": partial(see_copy, by=by, asked=RecordCopy(redacted=True)),
    }.items():
        bundle = await _asked(desk, question)
        with zipfile.ZipFile(io.BytesIO(bundle.content if bundle else _NOTHING)) as packed:
            for file in packed.namelist():
                found[f"{name}: {file}"] = _told(file, packed.read(file))
        found[name] = [str(bundle is not None)]
    for name, view in {
        "public": see_public,
        "posts": see_posts,
        "registers": see_registers,
        "review": see_review,
    }.items():
        found[f"record: {name}"] = _lines(str(await _asked(desk, partial(view, by=by))))
    return found


async def _asked(desk: Desk, question: Callable[..., Any]) -> Any:
    try:
        return await desk.look(question)
    except (NoSuch, NotDone):
        return None


async def copied_out(url: str, which: str | None = None) -> dict[str, list[str]]:
    """Return the copy of the whole record, by file, as whoever looks after the bot makes one of this organisation's."""
    with TemporaryDirectory(dir=_SHORT_LIVED) as place:
        folder = Path(place) / "copy"
        await copied(url, which, RecordCopy(html=True), folder)
        return {f"copy: {file.name}": _told(file.name, file.read_bytes()) for file in folder.iterdir()}


def _told(name: str, content: bytes) -> list[str]:
    """Return the lines of a file; of a PDF only that it is there.

    It is made of the very parts of the page beside it, which is compared line by line; its own lines end elsewhere when
    a reference is wider, and to read them takes longer than all the rest.
    """
    return [] if name.endswith(".pdf") else _lines(content.decode("utf-8-sig"))


def _lines(text: str) -> list[str]:
    return sorted(_DRAWN.sub("drawn", line) for line in text.splitlines())


def _empty() -> bytes:
    made = io.BytesIO()
    zipfile.ZipFile(made, "w").close()
    return made.getvalue()


_NOTHING = _empty()
