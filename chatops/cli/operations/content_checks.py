"""The checks of words, tried on a file of posts for somebody at the command line. Nothing is kept."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from chatops.cli.operations.known_files import CAN_BE_TOLD, CannotUse, known_from, passed_over
from chatops.cli.operations.opening import CannotCheck, one_of, opened
from chatops.clock import SystemClock
from chatops.desk import Desk
from chatops.evaluate.content import known_to
from chatops.policy.content.checking import findings_in
from chatops.policy.content.finding import ContentFinding
from chatops.policy.content.known import Known

LONGEST_LINE = 1_000_000
"""Bytes of a line that are read at all: no network takes so long a post."""


@dataclass(frozen=True, slots=True)
class Line:
    """What came of one line: each finding in its post as JSON, or a sentence about why it could not be read."""

    findings: tuple[str, ...] = ()
    unread: str = ""


def known_in(file: Path) -> tuple[Known, str]:
    """Return what a council tells in a JSON file, and a sentence about what in it means nothing here; or empty.

    Raises:
        CannotUse: the file cannot be read, or says what is not understood.
    """
    try:
        told = json.loads(file.read_bytes().decode("utf-8-sig"))
        known, strange = known_from(told), passed_over(told)
    except OSError as error:
        raise CannotUse(f"{file} cannot be read: {(error.strerror or type(error).__name__).lower()}.") from None
    except (ValueError, RecursionError):
        raise CannotUse(f"{file} is not JSON in UTF-8. Check its commas, brackets and quotation marks.") from None
    except CannotUse as reason:
        raise CannotUse(f"{file}: {reason}") from None
    if not strange:
        return known, ""
    names = " and ".join(f"“{key}”" for key in strange)
    passed = "is" if len(strange) == 1 else "are"
    return known, f"{file}: {names} {passed} passed over. What can be told: {', '.join(CAN_BE_TOLD)}."


async def known_by_the_records(url: str, which: str | None) -> Known:
    """Return what the database knows of one council: its websites, and the names at a poll.

    Raises:
        CannotUse: the database cannot be read, or it is not clear which council is meant.
    """
    try:
        async with opened(url) as database:
            council = one_of(await database.councils(), which)
            desk = Desk(council, database.records(council), SystemClock())
            return await desk.look(lambda work, _now: known_to(work))
    except CannotCheck as reason:
        raise CannotUse(str(reason)) from None


def checked_lines(lines: Iterable[bytes], known: Known, *, sentences: bool) -> Iterator[Line]:
    """Give for each line that is not empty what was found in its post, or why it cannot be read.

    Args:
        lines: one JSON object each, in UTF-8, with `id`, `words` and perhaps `account`.
        known: what the council tells.
        sentences: whether the sentence that the bot would say is given too.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip(b" \t\r\n\xef\xbb\xbf"):
            continue
        try:
            reference, words, account = _post(line)
        except CannotUse as reason:
            yield Line(unread=f"Line {number}: {reason}")
            continue
        found = findings_in(words, known, account=account)
        yield Line(tuple(json.dumps(_shown(reference, finding, sentences=sentences)) for finding in found))


def _post(line: bytes) -> tuple[str | int, str, str]:
    """Return the id, words and account of a line.

    Raises:
        CannotUse: the line is no such object.
    """
    if len(line) > LONGEST_LINE:
        raise CannotUse(f"it is longer than {LONGEST_LINE:,} bytes, and no post is.")
    try:
        post = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise CannotUse("it is not in UTF-8.") from None
    except (ValueError, RecursionError):
        raise CannotUse("it is not one JSON object. Write {“id”: …, “words”: …} on one line.") from None
    if not isinstance(post, dict):
        raise CannotUse("it is not one JSON object. Write {“id”: …, “words”: …} on one line.")
    reference, words, account = post.get("id"), post.get("words"), post.get("account")
    if isinstance(reference, bool) or not isinstance(reference, str | int):
        raise CannotUse("it has no “id”, which is a text or a whole number.")
    if not isinstance(words, str):
        raise CannotUse("it has no “words”, which is the text of the post.")
    if account is not None and not isinstance(account, str):
        raise CannotUse("its “account” is not a text, such as “X” or “Facebook page”.")
    return reference, words, account or ""


def _shown(reference: str | int, finding: ContentFinding, *, sentences: bool) -> dict[str, object]:
    shown: dict[str, object] = {
        "id": reference,
        "clause": finding.clause,
        "kind": finding.kind.value,
        "what": finding.what,
        "span": [finding.span.start, finding.span.end],
    }
    return shown | {"sentence": finding.sentence} if sentences else shown
