"""How a command ends that could not do what it was asked: in plain sentences, never in a traceback."""

import os
import sys
from pathlib import PurePath
from types import TracebackType
from typing import Any, NoReturn

import click

BROKEN = 1
COULD_NOT_CHECK = 2


def stop(*sentences: str, code: int = BROKEN) -> NoReturn:
    """Say why, on standard error, a sentence a line, and end with this code."""
    for sentence in sentences:
        click.echo(sentence, err=True)
    sys.exit(code)


class PlainEnds(click.Group):
    """A group of commands each of which ends in a sentence, whatever happens to it.

    `code` is what they end with when something happened that they did not expect.
    """

    def __init__(self, *args: Any, code: int = BROKEN, **given: Any) -> None:
        super().__init__(*args, **given)
        self._code = code

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was asked for."""
        try:
            done = super().invoke(ctx)
            sys.stdout.flush()
            return done
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise  # click itself says these, or ends quietly
        except Exception as error:
            stop(*sentences_of(error), code=self._code)


def sentences_of(error: BaseException) -> list[str]:
    """Return what to say of an error that a command did not expect. Its own words may hold a person's or a secret."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    if isinstance(error, OSError):
        why = os.strerror(error.errno).lower() if error.errno else type(error).__name__
        if error.filename:
            return [f"{error.filename} cannot be used: {why}."]
        _give_up_standard_output()
        return [f"What was to be written cannot be: {why}."]
    from chatops.settings.wrong import CannotStart
    from storage.trouble import trouble_of

    if isinstance(error, CannotStart):
        return str(error).splitlines()
    trouble = trouble_of(error)
    if trouble:
        return [f"{trouble} Run: chatops doctor"]
    where = _innermost(error.__traceback__)
    return [
        f"This is a fault of the program ({type(error).__name__} at {where}), and nothing more is known of it. "
        "Run: chatops doctor"
    ]


def _give_up_standard_output() -> None:
    """Send what is left nowhere; Python would try it once more at its end, and print what came of it."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # it is closed, or never was a file
        return


def _innermost(trace: TracebackType | None) -> str:
    where = "an unknown place"
    while trace is not None:
        where = f"{PurePath(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return where
