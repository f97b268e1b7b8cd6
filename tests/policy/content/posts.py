"""The corpus of posts, read from text that an officer can read and extend (`corpus/README.md`)."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from chatops.cli.operations.known_files import known_from
from chatops.policy.content.finding import FindingKind, Span
from chatops.policy.content.known import Known

FILES = (
    "held_out.txt",
    "fresh_held_out.txt",
    "hostile_held_out.txt",
    "year_held_out.txt",
    "shapes_held_out.txt",
    "tuned.txt",
    "fresh_tuned.txt",
    "hostile_tuned.txt",
)
CORPUS = Path(__file__).parent / "corpus"
_EXPECTED = re.compile(r"-- (RULE|PROMPT|ADVICE) ([a-z -]+): (.+)")


@dataclass(frozen=True, slots=True)
class Expected:
    """What is to be found in a post, and where."""

    kind: FindingKind
    what: str
    span: Span


@dataclass(frozen=True, slots=True)
class Post:
    """One post of the corpus: its name, its words, and everything that is to be found in them."""

    name: str
    words: str
    expected: tuple[Expected, ...]


def council() -> Known:
    """Return the invented council that the corpus is read with."""
    return known_from(json.loads((CORPUS / "council.json").read_text(encoding="utf-8")))


def posts(name: str) -> list[Post]:
    """Return the posts of one file of the corpus."""
    text = (CORPUS / name).read_text(encoding="utf-8")
    return [_post(part) for part in re.split(r"^== ", text, flags=re.MULTILINE)[1:]]


def _post(part: str) -> Post:
    name, *lines = part.strip("\n").split("\n")
    words = _unescaped("\n".join(line for line in lines if not line.startswith(("-- ", "#  "))).strip("\n"))
    return Post(name, words, tuple(_expected(name, words, [line for line in lines if line.startswith("-- ")])))


def _expected(name: str, words: str, lines: list[str]) -> Iterator[Expected]:
    last: dict[tuple[str, str], int] = {}
    for line in lines:
        match = _EXPECTED.fullmatch(line)
        assert match, f"{name}: “{line}” cannot be read"
        quote = _unescaped(match[3])
        start = words.find(quote, last.get((match[2], quote), 0))
        assert start >= 0, f"{name}: “{match[3]}” is not in its words"
        last[match[2], quote] = start + 1
        yield Expected(FindingKind(match[1]), match[2], Span(start, start + len(quote)))


def _unescaped(text: str) -> str:
    return re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), text)
