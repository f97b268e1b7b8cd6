"""What keeps the bot from starting, said in a sentence."""

from collections.abc import Iterator
from contextlib import contextmanager

from chatops.settings.wrong import CannotStart
from storage.trouble import trouble_of


@contextmanager
def in_plain_sentences() -> Iterator[None]:
    """Have trouble with the database within end the start with a sentence.

    Raises:
        CannotStart: the database cannot be used, and how.
    """
    try:
        yield
    except CannotStart:
        raise
    except Exception as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise CannotStart(f"{trouble} Run: chatops doctor") from error
