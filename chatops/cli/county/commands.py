"""The commands of whoever runs a county."""

import asyncio

import click

from chatops.cli.ending import PlainEnds, stop


@click.group(cls=PlainEnds)
def county() -> None:
    """Look after a bot that serves several councils."""


@county.command()
@click.argument("council")
def invite(council: str) -> None:
    """Print a link with which one council joins: COUNCIL is what it is called. The link ends after 14 days."""
    from chatops.cli.county.invitations import INVITED, Invitations
    from chatops.clock import SystemClock
    from chatops.settings.county import load_county
    from chatops.settings.wrong import CannotStart
    from storage.sealed.vault import Keyring

    try:
        given = load_county()
        keyring = Keyring.of(given.master_key, given.master_key_before)
        token = Invitations(keyring).make(council, SystemClock().now())
    except (CannotStart, ValueError) as reason:
        stop(*str(reason).splitlines())
    click.echo(f"{given.web_address}{INVITED}/{token}")
    click.echo("Send this link to the council alone. One council joins with it, within 14 days.", err=True)


@county.command()
@click.argument("council")
@click.option("--code", help="The code that the Town Clerk was given.")
def erase(council: str, code: str | None) -> None:
    """Erase everything of a council that leaves: COUNCIL is its Slack workspace (T…), its tenant in Teams, or its name.

    Without --code the Town Clerk is sent one, and nothing is erased. Before that, make the council a copy of its
    record: chatops record export FOLDER --council T…
    """
    from chatops.cli.county.leaving import Leaving
    from chatops.cli.operations.opening import CannotCheck
    from chatops.clock import SystemClock
    from chatops.settings.county import load_county
    from chatops.settings.wrong import CannotStart

    try:
        leaving = Leaving(load_county(), SystemClock(), council)
        if code is None:
            name = asyncio.run(leaving.ask())
            click.echo(f"The Town Clerk of {name} has a code in the chat now. Nothing was erased. With the code, run:")
            click.echo(f"  chatops county erase {council} --code XXXX-XXXX")
            return
        name = click.prompt("Everything of this council will be erased for good. Type its name to go on")
        left = asyncio.run(leaving.erase(code, name))
    except (CannotCheck, CannotStart) as reason:
        stop(*str(reason).splitlines())
    click.echo(f"Everything of {left.name} was erased. Its journal had {left.end.sequence:,} entries.")
    click.echo(f"The last one's hash is {left.end.hash}.")
