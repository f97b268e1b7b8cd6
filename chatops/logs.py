"""How the log is written: one line for each thing that happened, with listed fields only, never people's words."""

import logging
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import PurePath
from types import TracebackType
from typing import Any

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

FIELDS = {
    "event",
    "level",
    "timestamp",
    "logger",
    "reference",
    "kind",
    "about",
    "why",
    "reason",
    "error",
    "where",
    "after",
    "count",
    "more",
    "address",
    "council",
}
"""The fields that may be in a line. Whatever else a caller adds is left out."""


LINES_A_MINUTE = 20
"""How many lines a minute each logger of a library may write."""
_PLAIN_SPOKEN = {"alembic"}
"""Libraries whose sentences hold nothing but what is ours."""


class Bounded(logging.Filter):
    """Lets each logger write so many lines a minute; the next minute's first says how many were left out."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._now = now
        self._minutes: dict[str, tuple[float, int]] = {}  # since when, and how many lines came since

    def filter(self, record: logging.LogRecord) -> bool:
        """Return whether this line is written."""
        since, came = self._minutes.get(record.name, (self._now(), 0))
        if self._now() - since >= 60:
            record.left_out = max(came - LINES_A_MINUTE, 0)
            since, came = self._now(), 0
        self._minutes[record.name] = (since, came + 1)
        return came < LINES_A_MINUTE


def configure(level: str, form: str) -> None:
    """Write the log to standard error: `form` is `json` for programs or `plain` for people."""
    draw: Processor = structlog.processors.JSONRenderer() if form == "json" else _plain
    before: list[Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _where_it_failed,
        _listed_fields_only,
    ]
    structlog.configure(
        processors=[*before, draw],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    # A line that cannot be written would be printed with a traceback and everything that was to be in it.
    logging.raiseExceptions = False
    # What libraries log goes the same way; their loggers that print bodies are held back elsewhere.
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(Bounded())
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(processor=draw, foreign_pre_chain=[*before[:2], _from_library, *before[2:]])
    )
    logging.basicConfig(level=max(logging.getLevelNamesMapping()[level], logging.INFO), handlers=[handler], force=True)


def _where_it_failed(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    """An error becomes its name and the lines it passed through. Its own words may hold a person's."""
    error = event.pop("exc_info", None)
    if error is True:
        error = sys.exc_info()[1]
    if isinstance(error, tuple):
        error = error[1]
    if isinstance(error, BaseException):
        event["error"] = type(error).__name__
        event["where"] = " < ".join(_frames(error.__traceback__)) or event.get("where", "nowhere")
    return event


def _frames(trace: TracebackType | None) -> Iterable[str]:
    lines = []
    while trace is not None:
        lines.append(f"{PurePath(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return lines[::-1][:8]


def _listed_fields_only(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    kept = FIELDS | {"_record", "_from_structlog"}
    return {key: value for key, value in event.items() if key in kept}


def _from_library(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    record: Any = event.get("_record")
    if record is not None:
        event["logger"] = record.name
        event["exc_info"] = record.exc_info
        if record.name.partition(".")[0] not in _PLAIN_SPOKEN:
            # Bolt, asyncio and others put an error's own words, or a request, into the sentence itself.
            event["event"] = "library"
            event["where"] = f"{PurePath(record.pathname).name}:{record.lineno}"
        if left_out := getattr(record, "left_out", 0):
            event["more"] = left_out
    return event


def _plain(_logger: WrappedLogger, _name: str, event: EventDict) -> str:
    when, level, what = (str(event.pop(key, "")) for key in ("timestamp", "level", "event"))
    rest = " ".join(f"{key}={value}" for key, value in event.items() if not key.startswith("_"))
    return f"{when[:19]} {level:8} {what} {rest}".rstrip()
