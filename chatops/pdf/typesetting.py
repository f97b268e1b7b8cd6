"""A document as a PDF that a screen reader reads: tagged, with its title, language and outline (PDF/UA-1).

The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 hold for what a
council publishes, documents included: https://www.legislation.gov.uk/uksi/2018/952. Nothing is fetched, and no font of
the computer is used, so the same document is the same bytes everywhere.
"""

from dataclasses import asdict
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

import orjson

from chatops.pdf.document import Document, Part, Table

if TYPE_CHECKING:
    import typst

ACCESSIBLE = "ua-1"
"""ISO 14289-1, which asks for tags, a title, a language, and a letter of a font for everything that is written."""
_NARROW, _WIDEST = 16, 40
"""Characters of a column that is as wide as what stands in it, and by which the width of others is reckoned."""


def pdf_of(document: Document) -> bytes:
    """Return the document as a PDF: the same bytes for the same document."""
    import typst

    said = {"title": document.title, "by": document.by, "parts": [_told(part) for part in document.parts]}
    given = orjson.dumps(said).decode()
    compiler = typst.Compiler(font_paths=_fonts(), ignore_system_fonts=True, sys_inputs={"given": given})
    try:
        return _compiled(compiler, document, [ACCESSIBLE])
    except typst.TypstError:
        # Somebody used a letter that none of the fonts has. It is shown as a box, and everything else as before.
        return _compiled(compiler, document, [])


def _compiled(compiler: "typst.Compiler", document: Document, standards: "list[Any]") -> bytes:
    made = compiler.compile(_look(), format="pdf", pdf_standards=standards, timestamp=int(document.made_at.timestamp()))
    if not isinstance(made, bytes):
        raise TypeError("a PDF is one file")
    return made


@cache
def _look() -> bytes:
    return resources.files("chatops.pdf").joinpath("document.typ").read_bytes()


@cache
def _fonts() -> "typst.Fonts":
    """Return the fonts that come with the program, read once; the computer's own are left alone."""
    import typst

    with resources.as_file(resources.files("manimgx_fonts")) as folder:
        return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(folder)])


def _told(part: Part) -> dict[str, Any]:
    told = {"kind": type(part).__name__, **asdict(part)}
    return told | {"widths": _widths(part)} if isinstance(part, Table) else told


def _widths(table: Table) -> list[int]:
    """Return how wide each column is beside the others, by the longest that stands in it; 0 for as wide as that is."""
    longest = [max(map(len, column)) for column in zip(table.headings, *table.rows, strict=True)]
    widths = [min(most, _WIDEST) if most > _NARROW else 0 for most in longest]
    return widths if any(widths) else [1, *widths[1:]]
