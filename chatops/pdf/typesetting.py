"""A document as a PDF that a screen reader reads: tagged, with its title, language and outline (PDF/UA-1).

The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 hold for what a
council publishes, documents included: https://www.legislation.gov.uk/uksi/2018/952. Nothing is fetched, and no font of
the computer is used, so the same document is the same bytes everywhere.
"""

import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import orjson

from chatops.pdf.document import Document, Part, Table

LONGEST_S = 600
"""Seconds after which the typesetter is given up; a document of 200 pages takes two."""
_SETTER = Path(__file__).with_name("setter.py")
_NARROW, _WIDEST = 16, 40
"""Characters of a column that is as wide as what stands in it, and by which the width of others is reckoned."""


def pdf_of(document: Document) -> bytes:
    """Return the document as a PDF: the same bytes for the same document. Raises OSError, subprocess.SubprocessError.

    It is set in a process of its own, which is waited for: of the memory that it takes, nothing stays.
    """
    said = {
        "title": document.title,
        "by": document.by,
        "made_at": int(document.made_at.timestamp()),
        "parts": [_told(part) for part in document.parts],
    }
    command = [sys.executable, "-I", str(_SETTER)]
    done = subprocess.run(command, input=orjson.dumps(said), capture_output=True, check=True, timeout=LONGEST_S)  # noqa: S603 - our own
    return done.stdout


def _told(part: Part) -> dict[str, Any]:
    told = {"kind": type(part).__name__, **asdict(part)}
    return told | {"widths": _widths(part)} if isinstance(part, Table) else told


def _widths(table: Table) -> list[int]:
    """Return how wide each column is beside the others, by the longest that stands in it; 0 for as wide as that is."""
    longest = [max(map(len, column)) for column in zip(table.headings, *table.rows, strict=True)]
    widths = [min(most, _WIDEST) if most > _NARROW else 0 for most in longest]
    return widths if any(widths) else [1, *widths[1:]]
