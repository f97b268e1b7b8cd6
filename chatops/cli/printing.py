"""What the commands show on a terminal, and how a file is written whole or not at all."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from chatops.cli.operations.policy_editions import Proposal
from chatops.cli.whole_files import whole_file
from chatops.clock import LONDON
from chatops.findings import Finding
from chatops.ports.council import Council
from handlers.views.changes import Kind
from storage.audit.verify import Report

LONG = 20_000
"""Entries from which a check takes long enough to show how far it is."""
WIDE = 120
"""Columns when the output goes to a file or another program."""


class CannotWrite(RuntimeError):
    """A file cannot be written; the text is a plain sentence."""


def _console() -> Console:
    console = Console(highlight=False, markup=False)
    if not console.is_terminal:
        console.width = WIDE
    return console


def show_report(report: Report) -> None:
    """What was checked of one council's journal, and each thing that was found, in plain sentences."""
    console = _console()
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in _rows(report):
        table.add_row(Text(name), Text(value))
    console.print(Text(report.council.name, style="bold"))
    console.print(table)
    for sentence in report.findings:
        console.print(Text(sentence, style="red"))
    if report.found > len(report.findings):
        console.print(Text(f"And {report.found - len(report.findings):,} more.", style="red"))
    for sentence in report.remarks:
        console.print(Text(f"Remark: {sentence}", style="yellow"))
    if report.remarked > len(report.remarks):
        console.print(Text(f"And {report.remarked - len(report.remarks):,} more remarks.", style="yellow"))
    if report.whole:
        console.print(
            Text(_SINCE if report.since else "The journal is whole, and the records agree with it.", style="green")
        )
    else:
        console.print(Text(f"The journal and the records are not whole. Found: {report.found:,}.", style="bold red"))


_SINCE = (
    "The journal is whole from there on, and the records of what happened since, or is still in hand, agree with it. "
    "To read everything: chatops journal verify --whole"
)


def _rows(report: Report) -> Iterator[tuple[str, str]]:
    if report.since is not None:
        since = report.since
        yield "Checked before", f"everything up to entry {since.checked.sequence}, on {_shown(since.at)}"
        yield "", f"by the bot, version {since.program}, as entry {since.number} says under the council's seal"
    yield "Entries", f"{report.entries:,}"
    if report.first is not None and report.last is not None:
        yield "From", _shown(report.first)
        yield "To", _shown(report.last)
    yield "Drafts", f"{report.counts.drafts:,}"
    yield "Revisions", f"{report.counts.revisions:,}"
    yield "Decisions", f"{report.counts.decisions:,}"
    yield "Postings", f"{report.counts.postings:,}"
    yield "Exemptions", f"{report.counts.exemptions:,}"
    # The same whether anything is confidential or not: a number would tell.
    yield "Confidential", "opened and compared" if report.opened else "not opened, as MASTER_KEY is not set"
    yield "Last entry", f"{report.end.sequence}"
    yield "Its hash", report.end.hash


def _shown(instant: datetime) -> str:
    there = instant.astimezone(LONDON)
    return f"{there.day} {there:%B %Y at %H:%M:%S} London time"


@contextmanager
def progress_bar() -> Iterator[Callable[[Council, int, int], None]]:
    """Shows how far a long check is, on a terminal only. Gives what to tell: the council, entries done, and in all."""
    console = Console(stderr=True)
    columns = TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    bars: dict[int, int] = {}
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:

        def tell(council: Council, done: int, of: int) -> None:
            if of < LONG:
                return
            if council.number not in bars:
                bars[council.number] = progress.add_task(council.name, total=of)
            progress.update(bars[council.number], completed=done, total=of)  # type: ignore[arg-type]

        yield tell


_STYLES = {Kind.KEPT: "", Kind.REMOVED: "red strike", Kind.ADDED: "green bold"}


def show_proposal(proposal: Proposal) -> None:
    """What a new edition of the policy would change: removed words in red, added words in green.

    Where there are no colours, removed words stand in [-…-] and added ones in {+…+}.
    """
    console = _console()
    marks = {Kind.KEPT: ("", ""), Kind.REMOVED: ("[-", "-]"), Kind.ADDED: ("{+", "+}")}
    console.print(Text(f"{proposal.council}: what changes in the policy", style="bold"))
    for change in proposal.changes:
        if isinstance(change, int):
            if change:
                stay = "a line stays as it is" if change == 1 else f"{change} lines stay as they are"
                console.print(Text(f"({stay})", style="dim"))
            continue
        line = Text()
        for piece in change:
            before, after = marks[piece.kind] if not console.is_terminal else ("", "")
            line.append(f"{before}{piece.text}{after}", _STYLES[piece.kind])
        console.print(line)


def show_findings(findings: Sequence[Finding]) -> None:
    """A table of checks: how each went, what it was about, what was found, and what to do."""
    table = Table(show_lines=True)
    table.add_column("", no_wrap=True)
    table.add_column("About", overflow="fold")
    table.add_column("Found", overflow="fold", ratio=1)
    table.add_column("What to do", overflow="fold", ratio=1)
    for finding in findings:
        mark = Text("well", style="green") if finding.ok else Text("failed", style="bold red")
        if finding.ok and finding.remedy:
            mark = Text("remark", style="yellow")
        table.add_row(mark, Text(finding.about), Text(finding.sentence), Text(finding.remedy))
    _console().print(table)


@contextmanager
def written_beside(file: Path, *, over: bool) -> Iterator[Callable[[bytes], int]]:
    """Write a file for its owner alone under another name, and give it its own once it is whole.

    Raises:
        CannotWrite: it is there already and `over` is not set, or it cannot be written.
    """
    if file.exists() and not over:
        raise CannotWrite(f"{file} is there already. Use --force to write over it.")
    try:
        with whole_file(file) as write:
            yield write
    except OSError as error:
        raise CannotWrite(f"{file} cannot be written: {(error.strerror or type(error).__name__).lower()}.") from None
