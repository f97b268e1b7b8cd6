"""How a command ends that could not do what it was asked."""

import sys
from typing import NoReturn

import click

BROKEN = 1
COULD_NOT_CHECK = 2


def stop(*sentences: str, code: int = BROKEN) -> NoReturn:
    """Say why, on standard error, a sentence a line, and end with this code."""
    for sentence in sentences:
        click.echo(sentence, err=True)
    sys.exit(code)
