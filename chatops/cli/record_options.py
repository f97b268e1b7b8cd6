"""What the commands about the record are given: days of London, references, files with a line for each thing."""

from datetime import datetime, time
from pathlib import Path

import click

from chatops.cli.ending import COULD_NOT_CHECK, stop

DAY = click.DateTime(formats=["%Y-%m-%d"])


def midnight(day: datetime | None) -> datetime | None:
    """Return the aware instant at which this day begins in London."""
    from chatops.clock import london_instant

    return london_instant(day.date(), time.min) if day else None


def reference_of(written: str) -> str:
    """Return the reference that was typed, put right where it is unmistakable."""
    from chatops.policy import references

    return references.read(written, written.strip()[:2].upper()) or written.strip()


def names_of(file: Path | None) -> dict[str, str]:
    """Return who is called what, by a file with a line for each. Ends the command where it cannot be read."""
    from storage.record_copy.cells import names_in

    if file is None:
        return {}
    try:
        return names_in(lines_of(file))
    except ValueError as wrong:
        stop(f"Line {wrong} of {file} is not an ID, a comma and a name.", code=COULD_NOT_CHECK)


def lines_of(file: Path) -> list[str]:
    """Return the lines of a file. Ends the command where it is not plain text."""
    try:
        return file.read_text("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        stop(f"{file} is not plain text in UTF-8.", code=COULD_NOT_CHECK)
