"""The commands about the people of the council: the way back in when nobody in chat can do it."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import click

from chatops.cli.ending import PlainEnds, stop

_council = click.option("--council", "which", help="The ID of its Slack workspace (T…), or its name.")


@click.group(cls=PlainEnds)
def people() -> None:
    """Show the council's list of people, and say which accounts belong to whom.

    PERSON and ACCOUNT are written as `chatops people list` shows them, such as slack:T0THORNBURY:U0CLERK001.
    """


@people.command("list")
@_council
def list_(which: str | None) -> None:
    """List everybody: who they are known by, their standing, their office, and their further accounts."""
    from chatops.cli.operations.people_work import listed

    for line in _done(listed(which)) or ["Nobody is on the list. The settings say who is when the bot first starts."]:
        click.echo(line)


@people.command()
@click.argument("person")
@click.argument("account")
@_council
def link(person: str, account: str, which: str | None) -> None:
    """Say that ACCOUNT belongs to PERSON too: from then on they are one person here, whichever they use."""
    from chatops.cli.operations.people_work import linked

    _done(linked(which, person, account))
    click.echo(f"{account} belongs to {person} now. They and all office holders are told as soon as the bot runs.")


@people.command()
@click.argument("account")
@_council
def unlink(account: str, which: str | None) -> None:
    """Say that ACCOUNT belongs to nobody any more."""
    from chatops.cli.operations.people_work import unlinked

    _done(unlinked(which, account))
    click.echo(f"{account} belongs to nobody now. They and all office holders are told as soon as the bot runs.")


def _done(work: Coroutine[Any, Any, list[str]]) -> list[str]:
    from chatops.cli.operations.key_work import CannotDo

    try:
        return asyncio.run(work)
    except CannotDo as reason:
        stop(*str(reason).splitlines())
