"""Library loggers that would print what people wrote, held back.

Read in the source of slack-bolt 1.30, slack_sdk 3.47 and aiohttp 3.14: Bolt prints a body at INFO when a
signature is wrong and at WARNING when a middleware ends without an answer; the SDK's clients print requests
and answers at DEBUG; aiohttp prints the bytes of a request that is not HTTP, with a traceback, at ERROR.
"""

import logging
from typing import Final

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError

_FLOORS: Final = {"slack_sdk": logging.WARNING, "slack": logging.WARNING, "slack_bolt": logging.ERROR}
_SERVER: Final = "aiohttp.server"


def hold_library_loggers() -> logging.Logger:
    """Raises the level of the libraries' loggers where it is lower. To be called again without harm.

    Returns the logger to build an `AsyncApp` with (`logger=`): without it Bolt sets each of its loggers to
    the root's level as it makes them, whatever their parent says.
    """
    for name, floor in _FLOORS.items():
        _raise_level(name, floor)
        for child in list(logging.root.manager.loggerDict):
            if child.startswith(f"{name}."):
                _raise_level(child, floor)
    server = logging.getLogger(_SERVER)
    if not any(isinstance(held, _WithoutBytes) for held in server.filters):
        server.addFilter(_WithoutBytes())
    return logging.getLogger("slack_bolt")


def _raise_level(name: str, floor: int) -> None:
    logger = logging.getLogger(name)
    # To set a level makes every logger of the process forget what it worked out.
    if logger.level < floor:
        logger.setLevel(floor)


class _WithoutBytes(logging.Filter):
    """Drops aiohttp's lines about requests that are not HTTP: the client has its 400, and anybody can cause
    as many as they like. Other errors of the server stay."""

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        return not isinstance(error, (HttpProcessingError, web.RequestPayloadError))
