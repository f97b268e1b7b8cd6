"""The command for whoever looks after a deployment: its councils, and how each is."""

import asyncio

import click

from chatops.cli.ending import stop


@click.command()
def councils() -> None:
    """List the councils in the database: how each is, and what was put aside.

    Nothing that anybody wrote is shown, and nothing confidential is counted. Ends with 1 when something is amiss.
    """
    from chatops.cli.operations.councils_work import looked_over
    from chatops.cli.operations.opening import CannotCheck
    from chatops.settings.council import load_database_url
    from chatops.settings.wrong import WrongSettings

    try:
        deployment = asyncio.run(looked_over(load_database_url()))
    except WrongSettings as wrong:
        stop(*wrong.sentences)
    except CannotCheck as reason:
        stop(str(reason))
    click.echo(f"The database is at version {deployment.version} and takes {deployment.megabytes:.1f} MB.")
    if not deployment.councils:
        click.echo("There is no council in it yet.")
    for seen in deployment.councils:
        council = seen.council
        click.echo(f"{council.name} ({council.organisation}), {seen.entries:,} entries in its journal")
        for finding in seen.findings:
            click.echo(f"  {finding.sentence}")
    amiss = sum(any(not finding.ok for finding in seen.findings) for seen in deployment.councils)
    if amiss:
        stop(f"Something is amiss at {amiss} of {len(deployment.councils)}. For each of them run: chatops doctor")
