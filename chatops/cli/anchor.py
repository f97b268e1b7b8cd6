"""The command by which a person confirms records that are not the ones the bot last saw."""

import asyncio
from pathlib import Path

import click

from chatops.cli.ending import COULD_NOT_CHECK, stop


@click.command()
@click.option("--council", "which", help="The ID of its Slack workspace (T…), or its name.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def reconcile(which: str | None, yes: bool) -> None:
    """Compare the records with what the bot noted of them, and confirm them when they are the right ones.

    While they do not agree the bot sends nothing and shows no words. Confirming is put on record in the journal.
    """
    from chatops.cli.operations.opening import CannotCheck
    from chatops.cli.operations.reconciling import compare
    from chatops.cli.operations.reconciling import reconcile as confirm
    from chatops.cli.printing_anchors import show_comparison
    from chatops.settings.council import load_records
    from chatops.settings.wrong import WrongSettings

    try:
        records = load_records()
        comparison = asyncio.run(compare(records.database_url, records.anchor_file, which))
        show_comparison(comparison, records.anchor_file)
        if comparison.disagreement is None:
            return
        if not yes and not click.confirm("Are these the records that hold from now on?"):
            click.echo("Nothing was confirmed. The bot stays as it is.")
            return
        head = asyncio.run(confirm(records.database_url, records.anchor_file, comparison))
    except WrongSettings as wrong:
        stop(*wrong.sentences, code=COULD_NOT_CHECK)
    except CannotCheck as reason:
        stop(str(reason), code=COULD_NOT_CHECK)
    click.echo(f"Confirmed. The journal goes on from entry {head.sequence}, which says so; the bot works again.")


anchor_option = click.option(
    "--anchor",
    "anchor_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="An anchor file, against which the whole journal is checked as well.",
)
