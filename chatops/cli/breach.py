"""The commands about confidential cases, for the person outside the chat who comes to the server, not to the page."""

import asyncio
from pathlib import Path

import click

from chatops.cli.ending import PlainEnds, stop


@click.group(cls=PlainEnds)
def breach() -> None:
    """Read the confidential cases that the person named in FALLBACK_EMAIL handles.

    Only those: a case that others handle is not there, whoever asks. That a case was opened here is on record, and
    the person in FALLBACK_EMAIL gets a message each time.
    """


_reference = click.argument("reference")


@breach.command("list")
def list_() -> None:
    """List the cases that wait for the person outside the chat."""
    from chatops.cli.operations.breach_work import waiting
    from chatops.cli.operations.key_work import CannotDo

    try:
        text = asyncio.run(waiting())
    except CannotDo as reason:
        stop(*str(reason).splitlines())
    click.echo(text)


@breach.command("open")
@_reference
def open_(reference: str) -> None:
    """Show one case. REFERENCE begins with BR-."""
    from chatops.cli.operations.breach_work import read
    from chatops.cli.operations.key_work import CannotDo

    try:
        text = asyncio.run(read(reference))
    except CannotDo as reason:
        stop(*str(reason).splitlines())
    click.echo(text)


@breach.command()
@_reference
@click.option(
    "--to", "file", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The zip file to write."
)
def bundle(reference: str, file: Path) -> None:
    """Write everything about one case into a zip file, with the hash of each file in it."""
    from chatops.cli.operations.breach_work import bundled
    from chatops.cli.operations.key_work import CannotDo

    try:
        bundled(reference, file)
    except CannotDo as reason:
        stop(*str(reason).splitlines())
    click.echo(f"The evidence is in {file}, which you alone can read.")
