"""The commands about letters that were put aside because they could not be delivered."""

import asyncio

import click

from chatops.cli.ending import PlainEnds, stop


@click.group(cls=PlainEnds)
def letters() -> None:
    """Show the messages that could not be delivered, and send them again.

    They come back by themselves once the person or channel can be reached again. Nothing confidential is shown here.
    """


@letters.command("list")
def list_() -> None:
    """List the messages that were put aside: what each is about, to whom, since when and why."""
    from chatops.cli.operations.key_work import CannotDo
    from chatops.cli.operations.letter_work import listed

    try:
        lines = asyncio.run(listed())
    except CannotDo as reason:
        stop(*str(reason).splitlines())
    for line in lines or ["No message has been put aside."]:
        click.echo(line)


@letters.command()
@click.argument("numbers", nargs=-1, type=int, metavar="[NUMBER]...")
@click.option("--all", "all_", is_flag=True, help="Send all of them again.")
def resend(numbers: tuple[int, ...], all_: bool) -> None:
    """Send messages again that were put aside. NUMBER is what `chatops letters list` shows first."""
    from chatops.cli.operations.key_work import CannotDo
    from chatops.cli.operations.letter_work import sent_again

    if bool(numbers) is all_:
        stop("Name the messages by their numbers, or give --all. To see them, run: chatops letters list")
    try:
        count = asyncio.run(sent_again(None if all_ else numbers))
    except CannotDo as reason:
        stop(*str(reason).splitlines())
    if not count:
        stop("No message was put aside under such a number." if numbers else "No message has been put aside.")
    click.echo(f"{count} {'message goes' if count == 1 else 'messages go'} out as soon as the bot runs.")
