"""What is written in the log: never anybody's words, and never more than somebody can read."""

import asyncio
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from chatops import logs
from chatops.logs import LINES_A_MINUTE, Bounded

WORDS = "The words of a draft"


@pytest.fixture(autouse=True)
def _log_put_back() -> Iterator[None]:
    before = logging.getLogger().handlers[:], logging.getLogger().level
    yield
    logging.raiseExceptions = True
    structlog.reset_defaults()
    logging.getLogger().handlers[:], logging.getLogger().level = before


def lines(captured: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    return [json.loads(line) for line in captured.readouterr().err.splitlines()]


def test_a_line_of_a_library_says_where_and_not_in_what_words(capsys: pytest.CaptureFixture[str]) -> None:
    logs.configure("INFO", "json")
    try:
        raise ValueError(WORDS)
    except ValueError as error:
        # As Bolt writes it: the error's words are in the sentence itself.
        logging.getLogger("slack_bolt.AsyncApp").exception(f"Failed to run a listener: {error}")  # noqa: G004
    [line] = lines(capsys)
    assert WORDS not in str(line)
    assert (line["event"], line["logger"], line["error"]) == ("library", "slack_bolt.AsyncApp", "ValueError")
    assert "test_logs.py:" in line["where"]


def test_an_error_that_nobody_waited_for_is_named_without_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    logs.configure("INFO", "json")

    async def fails() -> None:
        raise ValueError(WORDS)

    async def forgotten() -> None:
        task = asyncio.create_task(fails())
        await asyncio.sleep(0)
        asyncio.get_running_loop().call_exception_handler(
            {"message": WORDS, "exception": task.exception(), "future": task}
        )

    asyncio.run(forgotten())
    [line] = lines(capsys)
    assert WORDS not in str(line)
    assert (line["logger"], line["error"]) == ("asyncio", "ValueError")


def test_a_line_that_a_library_got_wrong_is_not_printed_with_its_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    logs.configure("INFO", "json")
    logging.getLogger("alembic").warning("%s %s", WORDS)  # noqa: PLE1206 - that is the fault
    assert capsys.readouterr().err == ""


def test_what_a_library_says_too_often_is_counted_and_not_written() -> None:
    now = [0.0]
    bounded = Bounded(lambda: now[0])

    def record(name: str = "aiohttp.server") -> logging.LogRecord:
        return logging.LogRecord(name, logging.ERROR, __file__, 1, "again", None, None)

    written = [bounded.filter(record()) for _ in range(500)]
    assert sum(written) == LINES_A_MINUTE
    assert bounded.filter(record("asyncio"))  # another is not kept from speaking
    now[0] = 61.0
    first = record()
    assert bounded.filter(first)
    assert first.left_out == 500 - LINES_A_MINUTE  # type: ignore[attr-defined]
