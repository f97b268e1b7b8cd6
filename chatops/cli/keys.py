"""The commands about the master key."""

import asyncio
from pathlib import Path

import click

from chatops.cli.ending import PlainEnds, stop


@click.group(cls=PlainEnds)
def keys() -> None:
    """Make the key that confidential reports are kept under, or change it for another."""


_file = click.argument("file", type=click.Path(dir_okay=False, path_type=Path))


@keys.command()
@_file
def new(file: Path) -> None:
    """Write a new master key into FILE, which must not be there yet."""
    from chatops.cli.operations.key_work import CannotDo, write_new

    try:
        name = write_new(file)
    except CannotDo as reason:
        stop(str(reason))
    click.echo(f"A new master key is in {file}, which you alone can read. Its name is {name}.")
    click.echo(f"Set MASTER_KEY_FILE={file} in .env. To change a key, see docs/confidentiality.md first.")
    click.echo("Keep a copy of it apart from the database: without it nobody can read confidential reports again.")


@keys.command()
@_file
def name(file: Path) -> None:
    """Say the name of the master key in FILE, which does not lead back to the key."""
    from chatops.cli.operations.key_work import CannotDo, name_in

    try:
        click.echo(name_in(file))
    except CannotDo as reason:
        stop(str(reason))


@keys.command()
def rotate() -> None:
    """Keep everything under MASTER_KEY that is kept under MASTER_KEY_BEFORE.

    The bot may go on meanwhile, if it was started with both. When it is broken off, run it again.
    """
    from chatops.cli.operations.key_work import CannotDo, rotated
    from chatops.settings.council import load_records
    from chatops.settings.wrong import WrongSettings

    try:
        records = load_records()
    except WrongSettings as wrong:
        stop(*wrong.sentences)
    try:
        said = asyncio.run(rotated(records))
    except CannotDo as reason:
        stop(*str(reason).splitlines())
    for sentence in said:
        click.echo(sentence)
