"""The commands about Microsoft Teams."""

from pathlib import Path

import click

from chatops.cli.ending import PlainEnds, stop


@click.group(cls=PlainEnds)
def teams() -> None:
    """Set the bot up in Microsoft Teams."""


@teams.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def manifest(file: Path) -> None:
    """Write the package that a Teams administrator uploads into FILE, which must not be there yet.

    It is made from TEAMS_APP_ID, COUNCIL_NAME and WEB_ADDRESS, and holds no secret.
    """
    from chatops.cli.operations.teams_package import package, version_now
    from chatops.clock import SystemClock
    from chatops.settings.council import load
    from chatops.settings.wrong import WrongSettings

    try:
        settings = load()
    except WrongSettings as wrong:
        stop(*wrong.sentences)
    if settings.teams_app_id is None:
        stop("TEAMS_APP_ID is not set: README says how the app is made that it is the ID of.")
    if settings.web_address is None:
        stop("WEB_ADDRESS is not set: Teams reaches the bot over the web alone.")
    version = version_now(SystemClock().now())
    made = package(settings.teams_app_id, settings.council_name, settings.web_address, version)
    try:
        with file.open("xb") as written:
            written.write(made)
    except OSError as error:
        stop(f"{file} cannot be written: {error.strerror}.")
    click.echo(f"The package is in {file}. Upload it in the Teams admin centre, under Manage apps.")
    click.echo(f"The messaging endpoint of the bot is {settings.web_address.rstrip('/')}/teams/messages")
