"""The editions of the policy: their texts, and the sections that a text is read in.

The text that the council adopted first belongs to this package (`first_edition.txt`); later ones are published by
`chatops policy publish`. An edition is never changed once it is published.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from importlib import resources

from chatops.policy.content.wording import tidy, unsendable
from chatops.policy.objections import Objection

LONGEST_POLICY = 60_000
"""Characters in one edition: some thirty pages."""
MOST_SECTIONS = 60
LONGEST_TITLE = 100
"""Characters in the heading of a section."""

ADOPTED, REVIEWED = "Adopted", "Last reviewed"
"""The dates at the end of the policy, as it calls them."""
_DATED = re.compile(rf"^({ADOPTED}|{REVIEWED}):[ \t]*$", re.MULTILINE)
_BLANK = re.compile(r"\n[ \t]*\n\s*")
_ENDS_A_SENTENCE = (".", ":", ";", ",", "!", "?")


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of the policy: its number, from 1, its text, and since when it holds (aware UTC)."""

    number: int
    text: str
    published_at: datetime

    @property
    def reference(self) -> str:
        """What it is called, in the journal as well: `edition 2`."""
        return reference(self.number)

    @property
    def digest(self) -> str:
        """SHA-256 of the text in hexadecimal. The policy is public, so there is nothing to hide by a salt."""
        return digest_of(self.text)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, and the paragraphs under it."""

    title: str
    paragraphs: tuple[str, ...]


def reference(number: int) -> str:
    """Return what an edition is called: `edition 2`."""
    return f"edition {number}"


def digest_of(text: str) -> str:
    """SHA-256 of a text in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def first_text() -> str:
    """Return the text of the first edition, which belongs to this package."""
    return tidy(resources.files("chatops.policy.editions").joinpath("first_edition.txt").read_text(encoding="utf-8"))


def dates_left_blank(text: str) -> tuple[str, ...]:
    """Return which of its two dates the text leaves open, in the policy's own words: `Adopted`, `Last reviewed`."""
    return tuple(match[1] for match in _DATED.finditer(text))


def dated(text: str, days: Mapping[str, date | None]) -> str:
    """Return the text with the days filled in that are known and that it leaves open, as `Adopted: 11 May 2027`."""

    def filled(match: re.Match[str]) -> str:
        day = days.get(match[1])
        return f"{match[1]}: {day.day} {day:%B %Y}" if day else match[0]

    return _DATED.sub(filled, text)


def sections(text: str) -> tuple[Section, ...]:
    """Return the text in its sections, in order. A heading stands alone on a short line that does not end as a sentence
    does.

    The headings at the top that have nothing under them are the policy's own name: they are one heading together.
    """
    found: list[tuple[str, list[str]]] = []
    for paragraph in _BLANK.split(text.strip()):
        if _is_heading(paragraph):
            found.append((paragraph.lstrip("# ").strip(), []))
        else:
            if not found:
                found.append(("The policy", []))
            found[-1][1].append(paragraph)
    named = next((n for n, (_, paragraphs) in enumerate(found) if paragraphs), 0)
    name = [Section(", ".join(title for title, _ in found[:named]), ())] if named > 1 else []
    rest = found[named:] if named > 1 else found
    return (*name, *(Section(title, tuple(paragraphs)) for title, paragraphs in rest))


def text_can_be_published(text: str, current: Edition | None) -> list[Objection]:
    """2.3a: what everybody is asked to read is readable, whole, and not what they have read already."""
    if not text.strip():
        return [_about("The file is empty.")]
    if unsendable(text):
        return [_about("The file contains a character that cannot be shown. Save it as plain text.")]
    if len(text) > LONGEST_POLICY:
        return [_about(f"The file has {len(text):,} characters, and {LONGEST_POLICY:,} is the most.")]
    if len(sections(text)) > MOST_SECTIONS:
        return [_about(f"The file has {len(sections(text)):,} headings, and {MOST_SECTIONS} is the most.")]
    if current is not None and digest_of(text) == current.digest:
        return [_about(f"This is the text of {current.reference} already. Nothing was published.")]
    return []


def _is_heading(paragraph: str) -> bool:
    line = paragraph.strip()
    if "\n" in line or len(line) > LONGEST_TITLE or line.startswith("- "):
        return False
    return not line.endswith(_ENDS_A_SENTENCE)


def _about(sentence: str) -> Objection:
    return Objection("2.3a", sentence, "text")
