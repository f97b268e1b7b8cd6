"""The commands about the people of the council: the way back in when nobody in chat can do it."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import click

from chatops.cli.ending import PlainEnds, stop

_council = click.option("--council", "which", help="The ID of its Slack workspace (T…), or its name.")

_standing = click.option(
    "--as",
    "standing",
    type=click.Choice(["employee", "volunteer", "member"]),
    required=True,
    help="What they are to the council.",
)


@click.group(cls=PlainEnds)
def people() -> None:
    """Show the council's list of people and change it, and say which accounts belong to whom.

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


@people.command()
@click.argument("persons", nargs=-1, required=True, metavar="PERSON...")
@_standing
@_council
def add(persons: tuple[str, ...], standing: str, which: str | None) -> None:
    """Put people on the list, as employees, volunteers or members (councillors)."""
    from chatops.cli.operations.people_work import added

    _done(added(which, persons, standing))
    click.echo(_TOLD)


@people.command()
@click.argument("person")
@_standing
@_council
def change(person: str, standing: str, which: str | None) -> None:
    """Give somebody on the list another standing."""
    from chatops.cli.operations.people_work import changed

    _done(changed(which, person, standing))
    click.echo(_TOLD)


@people.command()
@click.argument("persons", nargs=-1, required=True, metavar="PERSON...")
@_council
def remove(persons: tuple[str, ...], which: str | None) -> None:
    """Take people off the list. What they did stays on record."""
    from chatops.cli.operations.people_work import removed

    _done(removed(which, persons))
    click.echo(_TOLD)


@people.command()
@click.argument("name", type=click.Choice(["clerk", "deputy", "chair"]), metavar="clerk|deputy|chair")
@click.argument("person", required=False)
@_council
def office(name: str, person: str | None, which: str | None) -> None:
    """Give an office to PERSON, who is on the list; without PERSON the office falls vacant.

    Another office that PERSON holds falls vacant.
    """
    from chatops.cli.operations.people_work import handed_over

    _done(handed_over(which, name, person))
    click.echo(_TOLD)


@people.command("from-settings")
@click.option("--yes", is_flag=True, help="Do not ask.")
def from_settings(yes: bool) -> None:
    """Make the list what the settings say, offices too: the way back in when the list is wrong and nobody can mend it.

    Whoever is not in the settings is taken off the list.
    """
    from chatops.cli.operations.people_work import as_in_settings

    if not yes:
        click.confirm("Whoever is not in the settings is taken off the list. Go on?", abort=True)
    _done(as_in_settings())
    click.echo(_TOLD)


_TOLD = "It takes effect now. They and all office holders are told as soon as the bot runs."


def _done(work: Coroutine[Any, Any, list[str]]) -> list[str]:
    from chatops.cli.operations.key_work import CannotDo

    try:
        return asyncio.run(work)
    except CannotDo as reason:
        stop(*str(reason).splitlines())
