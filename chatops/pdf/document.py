"""What stands in a document, as plain parts. Nothing in one is anything but text: no words of people are markup."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 stands below the title, and no level is left out on the way down."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What the document says itself."""

    text: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is said of one thing: a label and what it is, each on a line or more."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below headings. It goes on on the next page, where its headings stand again."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart as SVG. `alt` says in words all that it shows."""

    svg: str
    alt: str


Part = Heading | Paragraph | Facts | Table | Chart


@dataclass(frozen=True, slots=True)
class Document:
    """A document of the council `by`, made at `made_at`, an aware instant."""

    title: str
    by: str
    made_at: datetime
    parts: tuple[Part, ...]
