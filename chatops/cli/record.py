"""The commands about the record of what was said in the council's name."""

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import click

from chatops.cli.ending import COULD_NOT_CHECK, PlainEnds, stop
from chatops.cli.one_post import post
from chatops.cli.record_options import DAY, midnight, names_of, reference_of
from chatops.cli.releases import foi, person, public, review


@click.group(cls=PlainEnds, code=COULD_NOT_CHECK)
def record() -> None:
    """Copy the record out for people: posts, decisions, reasons, links and the rest. Nothing confidential is in it."""


@record.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--council", "which", help="The ID of its Slack workspace (T…), or its name.")
@click.option("--from", "first", type=DAY, help="What something happened to on this day or later (2026-05-01).")
@click.option("--to", "last", type=DAY, help="What something happened to on this day or earlier.")
@click.option("--about", help="One draft or other thing alone, by its reference.")
@click.option("--format", "form", type=click.Choice(["csv", "html", "pdf"]), default="csv", show_default=True)
@click.option("--names", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Who is called what.")
@click.option("--redact", is_flag=True, help="Leave names and personal data out.")
def export(
    folder: Path,
    which: str | None,
    first: datetime | None,
    last: datetime | None,
    about: str | None,
    form: str,
    names: Path | None,
    redact: bool,
) -> None:
    """Write a copy of the record into FOLDER, which must not be there yet.

    It has a table for each part of the record, the journal, and a manifest with the hash of each file; with
    `--format html` a page to read as well, with `--format pdf` a PDF, or several where one would be too long.
    docs/verify.md says how to check it without this program.

    The records know people by the ID of their chat account. FILE in `--names FILE` has a line for each person, such as
    `U0CLERK001,Jo Smith`. With `--redact` people stand there by office or number, and telephone numbers, addresses and
    names are left out of words where the checks find them: read it through before you send it.
    """
    from chatops.cli.operations.opening import CannotCheck
    from chatops.cli.operations.record_export import copied
    from chatops.policy.releases.release import RecordCopy
    from chatops.settings.records_address import records_address
    from chatops.settings.wrong import WrongSettings

    begins, ends = midnight(first), midnight(last + timedelta(days=1) if last else None)
    if begins and ends and begins >= ends:
        stop("--from is later than --to.", code=COULD_NOT_CHECK)
    reference = reference_of(about) if about else None
    asked = RecordCopy(begins, ends, reference, form == "html", form == "pdf", redact, names_of(names))
    try:
        done = asyncio.run(copied(records_address(), which, asked, folder))
    except WrongSettings as wrong:
        stop(*wrong.sentences, code=COULD_NOT_CHECK)
    except CannotCheck as reason:
        stop(str(reason), code=COULD_NOT_CHECK)
    click.echo(f"The record is in {folder}. Drafts: {done.drafts:,}. Entries of the journal: {done.entries:,}.")
    click.echo(f"Note this down; with it anybody can check that nothing was changed: {done.manifest}")


record.add_command(post)
record.add_command(foi)
record.add_command(person)
record.add_command(public)
record.add_command(review)
