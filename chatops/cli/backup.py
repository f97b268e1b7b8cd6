"""The commands that write a backup and put one back."""

import asyncio
from pathlib import Path

import click

from chatops.cli.ending import BROKEN, stop


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def backup(file: Path) -> None:
    """Write a checked copy of the whole database into FILE, and the heads of its journals into FILE.anchor.

    The bot may go on working. Ends with 1 when the copy could not be written, or the records in it are not whole.
    """
    from chatops.cli.operations.backups import anchor_beside, back_up
    from chatops.cli.operations.key_work import keyring_of
    from chatops.cli.operations.opening import CannotCheck
    from chatops.settings.council import load_records
    from chatops.settings.wrong import WrongSettings

    try:
        records = load_records()
        reports = asyncio.run(back_up(records.database_url, file, keyring_of(records)))
    except WrongSettings as wrong:
        stop(*wrong.sentences)
    except CannotCheck as reason:
        stop(str(reason), "There is no backup.")
    _say(reports)
    click.echo(f"The backup is in {file} and {anchor_beside(file)}. Keep both together, and the master key elsewhere.")
    if not all(report.whole for report in reports):
        stop("The records in it are not whole. Run: chatops journal verify --whole", code=BROKEN)


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--yes", is_flag=True, help="Do not ask before a database that is there is replaced.")
def restore(file: Path, yes: bool) -> None:
    """Put the backup in FILE, with FILE.anchor beside it, in the place of the database. The bot must be stopped.

    After it the bot starts in quarantine: it sends nothing until “chatops journal reconcile” confirms the records.
    """
    from chatops.cli.operations.key_work import keyring_of
    from chatops.cli.operations.opening import CannotCheck
    from chatops.cli.operations.restoring import NothingDone
    from chatops.cli.operations.restoring import restore as put_back
    from chatops.settings.council import load_records
    from chatops.settings.wrong import CannotStart

    try:
        records = load_records()
        done = asyncio.run(
            put_back(
                records.database_url,
                records.anchor_file,
                file,
                keyring_of(records),
                lambda question: yes or click.confirm(question),
            )
        )
    except CannotStart as reason:
        stop(*str(reason).splitlines())
    except CannotCheck as reason:
        stop(str(reason))
    except NothingDone:
        stop("Nothing was changed.")
    _say(done.reports)
    if done.former is not None:
        click.echo(f"What was there before is kept as {done.former}; delete it when it is not needed any more.")
    click.echo("The backup is in place. Start the bot, which sends nothing yet, and run: chatops journal reconcile")
    if not all(report.whole for report in done.reports):
        stop("The records in it are not whole. Run: chatops journal verify --whole", code=BROKEN)


def _say(reports: list) -> None:  # type: ignore[type-arg]  # imported only when a command runs
    for report in reports:
        whole = "whole" if report.whole else f"NOT whole, {report.found} findings"
        click.echo(f"{report.council.name}: {report.entries} entries, {report.counts.drafts} drafts, {whole}.")
