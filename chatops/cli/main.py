"""The command line. Each command imports what it uses when it is run, so that asking for help is quick."""

import asyncio
import gc
import sys
from pathlib import Path
from typing import TypeVar

import click

from chatops.cli.anchor import anchor_option, reconcile
from chatops.cli.backup import backup, restore
from chatops.cli.breach import breach
from chatops.cli.content import content
from chatops.cli.councils import councils
from chatops.cli.county.commands import county
from chatops.cli.ending import BROKEN, COULD_NOT_CHECK, PlainEnds
from chatops.cli.ending import stop as _stop
from chatops.cli.keys import keys
from chatops.cli.letter import letters
from chatops.cli.manifest import manifest
from chatops.cli.people import people
from chatops.cli.policy import policy
from chatops.cli.record import record
from chatops.cli.serve import run_bot, serve
from chatops.cli.setup import not_on_windows, setup
from chatops.cli.teams import teams

T = TypeVar("T")


@click.group(cls=PlainEnds, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="council-chatops", prog_name="chatops")
def main() -> None:
    """The bot through which a council decides what is said in its name."""
    # While the program is loaded nothing becomes garbage, and looking for it takes a fifteenth of the time.
    gc.set_threshold(50_000, 20, 20)


main.add_command(backup)
main.add_command(restore)
main.add_command(keys)
main.add_command(policy)
main.add_command(breach)
main.add_command(content)
main.add_command(councils)
main.add_command(county)
main.add_command(letters)
main.add_command(people)
main.add_command(record)
main.add_command(teams)
main.add_command(setup)
main.add_command(serve)
main.add_command(manifest)


@main.command()
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, show_default="any that is free", help="Port of the page."
)
@click.option("--fresh", is_flag=True, help="Forget what was done before and start over.")
@click.option("--open", "open_page", is_flag=True, help="Open the page in the browser.")
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("var/practice"),
    show_default=True,
    help="Where the practice council keeps its records.",
)
def practice(port: int, fresh: bool, open_page: bool, folder: Path) -> None:
    """Run the bot with an invented council, in a page on this computer."""
    not_on_windows()
    from chatops.cli.operations.rehearsal import practise

    run_bot(practise(folder, port=port, fresh=fresh, open_page=open_page))


@main.command()
def migrate() -> None:
    """Make the database, or bring it to the version that this program needs."""
    from storage.location import make_place
    from storage.migrate import migrate_at
    from storage.trouble import trouble_of
    from storage.version import OutOfStep

    url = _database_url(BROKEN)
    try:
        make_place(url)
        before, after = asyncio.run(migrate_at(url))
    except Exception as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        _stop(trouble if isinstance(error, OutOfStep) else f"{trouble} Run: chatops doctor")
    if before == after:
        click.echo(f"The database is at the newest version, {after}, already.")
    else:
        click.echo(f"The database is at version {after} now." + (f" It was at {before}." if before else ""))


@main.command()
def doctor() -> None:
    """Check the settings, Slack and the database, and say what to do about what is amiss."""
    from chatops.cli.county.doctor import diagnose_county
    from chatops.cli.operations.diagnosis import diagnose
    from chatops.cli.printing import show_findings
    from chatops.settings.county import is_county

    findings = asyncio.run(diagnose_county() if is_county() else diagnose())
    show_findings(findings)
    failed = sum(not finding.ok for finding in findings)
    if failed:
        _stop(f"{failed} of {len(findings)} checks failed.")
    click.echo(f"All {len(findings)} checks were passed.")


@main.group(cls=PlainEnds, code=COULD_NOT_CHECK)
def journal() -> None:
    """Check the record of everything that was done, or copy it out."""


journal.add_command(reconcile)
_council = click.option("--council", "which", help="The ID of its Slack workspace (T…), or its name.")


@journal.command()
@_council
@anchor_option
@click.option("--whole", is_flag=True, help="Read everything, also what the bot has checked before.")
def verify(which: str | None, anchor_file: Path | None, whole: bool) -> None:
    """Check the journal, and the records against it; with MASTER_KEY what is confidential as well.

    The bot checks the whole once a week and says so in the journal. This goes on from there, and says from where;
    --whole begins at the first entry. What was changed in what is older is found by the whole alone.

    With --anchor everything is read, and it is found too when the whole chain was worked out anew, or its end was cut
    off, before the newest head in that file.

    Ends with 0 when they are whole, 1 when they are not, and 2 when they could not be checked.
    """
    from chatops.cli.operations.auditing import verified
    from chatops.cli.operations.key_work import keyring_of
    from chatops.cli.operations.opening import CannotCheck
    from chatops.cli.printing import progress_bar, show_report
    from chatops.settings.council import load_records
    from chatops.settings.wrong import WrongSettings

    try:
        records = load_records()
    except WrongSettings as wrong:
        _stop(*wrong.sentences, code=COULD_NOT_CHECK)
    try:
        with progress_bar() as on_progress:
            checking = verified(
                records.database_url,
                which,
                on_progress,
                keyring_of(records),
                anchor_file,
                records.anchor_file,
                whole=whole or anchor_file is not None,
            )
            reports = asyncio.run(checking)
    except CannotCheck as reason:
        _stop(str(reason), code=COULD_NOT_CHECK)
    for report in reports:
        show_report(report)
    if not all(report.whole for report in reports):
        sys.exit(BROKEN)


@journal.command()
@_council
@click.option("--format", "form", type=click.Choice(["jsonl", "csv"]), default="jsonl", show_default=True)
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), help="The file to write; the screen if none."
)
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def export(which: str | None, form: str, output: Path | None, force: bool) -> None:
    """Copy the journal out, as JSON Lines that can be checked by anybody, or as CSV for a spreadsheet."""
    from chatops.cli.operations.auditing import exported
    from chatops.cli.operations.opening import CannotCheck
    from chatops.cli.printing import CannotWrite, written_beside

    url = _database_url(COULD_NOT_CHECK)
    try:
        if output is None:
            asyncio.run(exported(url, which, form, sys.stdout.buffer.write))
            return
        with written_beside(output, over=force) as write:
            asyncio.run(exported(url, which, form, write))
    except (CannotCheck, CannotWrite) as reason:
        _stop(str(reason), code=COULD_NOT_CHECK)
    click.echo(f"The journal is in {output}.")


def _database_url(code: int) -> str:
    from chatops.settings.council import load_database_url
    from chatops.settings.wrong import WrongSettings

    try:
        return load_database_url()
    except WrongSettings as wrong:
        _stop(*wrong.sentences, code=code)
