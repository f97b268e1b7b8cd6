"""A new edition of the policy: what would change in it, and publishing it, for somebody at the command line."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from chatops.cli.operations.opening import CannotCheck, one_of, opened
from chatops.clock import SystemClock
from chatops.desk import Desk
from chatops.flow.editions.acknowledge import publish_edition
from chatops.policy.content.wording import tidy
from chatops.policy.editions.edition import LONGEST_POLICY, text_can_be_published
from chatops.policy.objections import Overtaken, Refused
from handlers.views.changes import Kind, Piece, word_changes

LARGEST_FILE = 4 * LONGEST_POLICY
"""Bytes that are read at all: more cannot be a policy that may be published."""


class CannotPublish(RuntimeError):
    """Nothing was published; the text is a plain sentence."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would be published: the council's name, the edition that holds now (0 for none), and what would change.

    `changes` are paragraphs with what happens to their words; an int stands for so many that stay as they are.
    """

    council: str
    after: int
    text: str
    changes: tuple[int | tuple[Piece, ...], ...]


def read_text(file: Path) -> str:
    """Return the text of a file. Raises CannotPublish."""
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise CannotPublish(f"{file} is too large for a policy: {LONGEST_POLICY:,} characters is the most.")
        return tidy(file.read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise CannotPublish(f"{file} is not plain text in UTF-8. Save it as plain text.") from None
    except OSError as error:
        raise CannotPublish(f"{file} cannot be read: {(error.strerror or type(error).__name__).lower()}.") from None


async def proposed(url: str, which: str | None, text: str) -> Proposal:
    """Return what publishing this text would change. Raises CannotPublish."""
    async with _at_desk(url, which) as desk:
        current = await desk.look(lambda work, _now: work.editions.current())
    wrong = text_can_be_published(text, current)
    if wrong:
        raise CannotPublish(wrong[0].sentence)
    before = current.text if current else ""
    return Proposal(desk.council.name, current.number if current else 0, text, tuple(_changes(before, text)))


async def published(url: str, which: str | None, proposal: Proposal) -> int:
    """Publish what was proposed. Gives the number of the edition. Raises CannotPublish."""
    async with _at_desk(url, which) as desk:
        try:
            await desk.transact(publish_edition, text=proposal.text, after=proposal.after)
        except Overtaken as overtaken:
            raise CannotPublish(overtaken.sentence) from None
        except Refused as refused:
            raise CannotPublish(refused.objections[0].sentence) from None
    return proposal.after + 1


def _changes(before: str, after: str) -> Iterator[int | tuple[Piece, ...]]:
    """Paragraph by paragraph what changes, with each changed one word by word."""
    old, new = before.split("\n"), after.split("\n")
    for act, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if act == "equal":
            yield sum(1 for line in old[i:j] if line.strip())
        elif act == "replace" and j - i == m - k:
            yield from (word_changes(one, other) for one, other in zip(old[i:j], new[k:m], strict=True))
        else:
            yield from ((Piece(Kind.REMOVED, line),) for line in old[i:j] if line.strip())
            yield from ((Piece(Kind.ADDED, line),) for line in new[k:m] if line.strip())


@asynccontextmanager
async def _at_desk(url: str, which: str | None) -> AsyncIterator[Desk]:
    """The desk of the one council that is meant. Raises CannotPublish."""
    try:
        async with opened(url) as database:
            council = one_of(await database.councils(), which)
            yield Desk(council, database.records(council), SystemClock())
    except CannotCheck as reason:
        raise CannotPublish(str(reason)) from None
