"""The command that sets the bot up on this computer."""

import asyncio
import sys

import click

from chatops.cli.ending import stop


def not_on_windows() -> None:
    """End with a sentence where the program cannot run."""
    if sys.platform == "win32":
        stop(
            "On Windows the bot runs in a container or in the Windows Subsystem for Linux: docs/container.md says how."
        )


@click.command()
@click.option("--browser", is_flag=True, help="Ask on a page in a browser, as “chatops serve” does.")
@click.option("--open", "open_page", is_flag=True, help="Open that page in the browser of this computer.")
@click.pass_context
def setup(context: click.Context, browser: bool, open_page: bool) -> None:
    """Set the bot up for a council, step by step, and start it. What is given is kept after each step."""
    not_on_windows()
    from chatops.cli.setting_up.run import set_up_in_browser, set_up_in_terminal
    from chatops.settings.wrong import CannotStart

    try:
        in_browser = browser or open_page
        way = set_up_in_browser(click.echo, open_page=open_page) if in_browser else set_up_in_terminal()
        is_over = asyncio.run(way)
    except (KeyboardInterrupt, click.Abort):
        click.echo("\nWhat was given so far is kept. To go on, run: chatops setup")
        return
    except CannotStart as reason:
        stop(*str(reason).splitlines())
    if is_over:
        whole = context.find_root().command
        assert isinstance(whole, click.Group)  # noqa: S101 - what this is a command of
        context.invoke(whole.commands["serve"])
