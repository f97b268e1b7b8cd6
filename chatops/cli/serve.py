"""The command that runs the bot, of one council or of a county, and how it ends."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

import click

from chatops.cli.ending import sentences_of, stop
from chatops.cli.setup import not_on_windows

T = TypeVar("T")


@click.command()
def serve() -> None:
    """Run the bot for a real council, from the settings in the environment and in .env.

    Where nobody has set it up yet, it first shows a page on which that is done. With SLACK_CLIENT_ID it serves every
    council in the database.
    """
    not_on_windows()
    from chatops.settings.county import is_county

    if is_county():
        _serve_county()
        return
    from chatops.cli.setting_up.run import is_to_be_set_up, set_up_in_browser
    from chatops.settings.council import load
    from chatops.settings.wrong import WrongSettings

    if is_to_be_set_up() and not run_bot(set_up_in_browser(click.echo)):
        return

    try:
        settings = load()
    except WrongSettings as wrong:
        stop(*wrong.sentences)
    _refuse_open_files(settings.database_url.get_secret_value())
    from chatops.bootstrap import serve as run

    run_bot(run(settings))


def _serve_county() -> None:
    from chatops.cli.county.serving import serve_county
    from chatops.settings.county import load_county
    from chatops.settings.wrong import WrongSettings

    try:
        county = load_county()
    except WrongSettings as wrong:
        stop(*wrong.sentences)
    _refuse_open_files(county.database_url.get_secret_value())
    run_bot(serve_county(county))


def _refuse_open_files(url: str) -> None:
    from chatops.cli.operations.diagnosis import read_by_others

    open_files = read_by_others(url)
    if open_files:
        stop(*(f"{finding.sentence} {finding.remedy}" for finding in open_files))


def run_bot(service: Coroutine[Any, Any, T]) -> T | None:
    """Run until it is told to stop. What stops it by fault is said without the words that an error may carry."""
    from chatops.settings.wrong import CannotStart

    try:
        return asyncio.run(service)
    except KeyboardInterrupt:
        return None
    except CannotStart as reason:
        stop(*str(reason).splitlines())
    except OSError as error:
        why = (error.strerror or type(error).__name__).lower()
        stop(f"The bot stopped: {why}" + (f" ({error.filename})." if error.filename else "."))
    except Exception as fault:
        _log_fault(fault)
        stop(*sentences_of(fault))


def _log_fault(fault: BaseException) -> None:
    import structlog

    # What failed first in a group of tasks; the log says where, and leaves out the words of the error.
    while isinstance(fault, BaseExceptionGroup):
        fault = fault.exceptions[0]
    structlog.get_logger().critical("stopped", exc_info=fault)
