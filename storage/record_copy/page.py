"""A copy as something to read: one page that any browser opens from the disk, and PDFs. Both say the same.

On the page everything is escaped, nothing runs, and nothing is fetched.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path

from chatops.pdf.document import Chart, Document, Facts, Heading, Paragraph, Part, Table
from chatops.pdf.typesetting import pdf_of

MOST_PARTS = 3_000
"""Parts of one PDF, some 200 pages: what has more goes on in another file. To set it takes 200 MiB for two seconds."""
_STYLE = """:root { color-scheme: light dark; --line: #767676; }
body { font: 1rem/1.55 system-ui, sans-serif; margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 52rem; \
overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
dl { border-left: .2rem solid var(--line); padding-left: .9rem; }
dt { font-weight: 600; }
dd { margin: 0 0 .5rem; white-space: pre-wrap; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; min-width: 6rem; }
@media print { dl { break-inside: avoid; } }"""
_HEAD = """<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
<h1>{title}</h1>
"""


Write = Callable[[Part], None]


@dataclass(frozen=True, slots=True)
class ToRead:
    """What is written to be read, and where: `name` without an ending, and whether as a page, as PDFs, or both."""

    title: str
    council: str
    made_at: datetime
    folder: Path
    name: str
    html: bool = True
    pdf: bool = True


def write_to_read(of: ToRead, parts: Iterable[Part]) -> None:
    """Write these parts, which are gone through once, in each form that is asked for."""
    with ExitStack() as stack:
        forms = [_page(of)] * of.html + [_pdfs(of)] * of.pdf
        writing = [stack.enter_context(form) for form in forms]
        for part in parts:
            for write in writing:
                write(part)


@contextmanager
def _page(of: ToRead) -> Iterator[Write]:
    """Give what writes a part on the page, which is ended afterwards."""
    with (of.folder / f"{of.name}.html").open("w", encoding="utf-8", newline="\n") as page:
        page.write(_HEAD.format(title=escape(of.title), style=_STYLE))

        def write(part: Part) -> None:
            page.write(_drawn(part))

        yield write
        page.write("</main>\n</body>\n</html>\n")


def _drawn(part: Part) -> str:
    match part:
        case Heading(text, level):
            return f"<h{level + 1}>{escape(text)}</h{level + 1}>\n"
        case Paragraph(text):
            return f"<p>{escape(text)}</p>\n"
        case Facts(rows):
            lines = (f"<dt>{escape(label)}</dt>\n<dd>{escape(said)}</dd>\n" for label, said in rows)
            return f"<dl>\n{''.join(lines)}</dl>\n"
        case Table(headings, rows):
            heads = "".join(f'<th scope="col">{escape(one)}</th>' for one in headings)
            drawn = "".join(f"<tr>{''.join(f'<td>{escape(one)}</td>' for one in row)}</tr>\n" for row in rows)
            head = f"<thead><tr>{heads}</tr></thead>"
            return f'<div class="wide" tabindex="0">\n<table>\n{head}\n<tbody>\n{drawn}</tbody>\n</table>\n</div>\n'
        case Chart():
            raise ValueError("a copy has no charts")


@contextmanager
def _pdfs(of: ToRead) -> Iterator[Write]:
    """Give what takes a part for a PDF, and begins another where one has enough."""
    taken: list[Part] = []
    number = 1

    def write(part: Part) -> None:
        nonlocal number
        if len(taken) >= MOST_PARTS and isinstance(part, Heading) and part.level == 1:
            _write_pdf(of, number, taken)
            taken.clear()
            number += 1
        taken.append(part)

    yield write
    _write_pdf(of, number, taken)


def _write_pdf(of: ToRead, number: int, parts: Sequence[Part]) -> None:
    name, title = (of.name, of.title) if number == 1 else (f"{of.name}-{number}", f"{of.title}, part {number}")
    (of.folder / f"{name}.pdf").write_bytes(pdf_of(Document(title, of.council, of.made_at, tuple(parts))))
