"""The command that publishes a new edition of the policy."""

import asyncio
from datetime import datetime
from pathlib import Path

import click

from chatops.cli.ending import PlainEnds, stop


@click.group(cls=PlainEnds)
def policy() -> None:
    """Publish a new edition of the council's social media policy."""


@policy.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--council", "which", help="The ID of its Slack workspace (T…), or its name.")
@click.option("--adopted", type=click.DateTime(["%Y-%m-%d"]), help="The day the council adopted it, as 2027-05-11.")
@click.option("--reviewed", type=click.DateTime(["%Y-%m-%d"]), help="The day it was last reviewed, as 2027-05-11.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def publish(file: Path, which: str | None, adopted: datetime | None, reviewed: datetime | None, yes: bool) -> None:
    """Publish the text in FILE as a new edition, which everybody is asked to read.

    It shows what would change and asks first. Where the text leaves open when it was adopted and last reviewed, the
    days that are given are filled in.
    """
    from chatops.cli.operations.policy_editions import CannotPublish, proposed, published, read_text
    from chatops.cli.printing import show_proposal
    from chatops.policy.editions.edition import ADOPTED, REVIEWED, dated, dates_left_blank
    from chatops.settings.records_address import records_address
    from chatops.settings.wrong import WrongSettings

    try:
        url = records_address()
        days = {ADOPTED: adopted and adopted.date(), REVIEWED: reviewed and reviewed.date()}
        text = dated(read_text(file), days)
        proposal = asyncio.run(proposed(url, which, text))
        show_proposal(proposal)
        number = proposal.after + 1
        if not yes and not click.confirm(f"Publish this as edition {number}? Everybody is asked to read it again."):
            click.echo("Nothing was published.")
            return
        asyncio.run(published(url, which, proposal))
    except WrongSettings as wrong:
        stop(*wrong.sentences)
    except CannotPublish as reason:
        stop(str(reason))
    for blank in dates_left_blank(text):
        click.echo(f"It leaves open what stands after “{blank}:”. Publish it again once that is known.")
    click.echo(f"Edition {number} is in force. People are asked to read it when they next send in a draft or decide.")
