"""The processes of the benchmark: started here, and ended by their own id however the benchmark ends."""

import asyncio
import json
import math
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

STARTING_S = 30.0
STOPPING_S = 10.0


@dataclass(frozen=True, slots=True)
class Server:
    """A server that can be asked: its process and port, and the seconds from before its start until then."""

    process: asyncio.subprocess.Process
    port: int
    ready_s: float

    def spent_s(self) -> float:
        """The processor time it has taken since it was started, in seconds; not a number where /proc is not there."""
        try:
            told = Path(f"/proc/{self.process.pid}/stat").read_text()
        except OSError:
            return math.nan
        # After the name, which ends with the last bracket: state is the third field, user and system time 14 and 15.
        fields = told.rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    async def memory_mib(self) -> float:
        """What it holds in memory now."""
        asking = await asyncio.create_subprocess_exec(
            "ps", "-o", "rss=", "-p", str(self.process.pid), stdout=asyncio.subprocess.PIPE
        )
        told, _ = await asking.communicate()
        return int(told) / 1024


@asynccontextmanager
async def server(module: str, folder: Path, **given: Any) -> AsyncIterator[Server]:
    """Start `python -m tests.bench.<module>` with these values, until the block is left.

    Raises RuntimeError with what it wrote to its standard error when it does not start, or ends in between.
    """
    said = folder / f"{module}.log"
    started = time.perf_counter()
    with said.open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", f"tests.bench.{module}", stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE, stderr=log,
        )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(json.dumps(given).encode() + b"\n")
        async with asyncio.timeout(STARTING_S):
            address = (await process.stdout.readline()).decode().strip()
        if not address:
            raise RuntimeError(f"The server “{module}” did not start:\n{said.read_text()}")
        yield Server(process, urlsplit(address).port or 0, time.perf_counter() - started)
        if process.returncode is not None:
            raise RuntimeError(f"The server “{module}” ended by itself:\n{said.read_text()}")
    finally:
        await _end(process)


async def _end(process: asyncio.subprocess.Process) -> None:
    """Ask it to end by closing its standard input; make it end when it does not."""
    if process.stdin is not None:
        process.stdin.close()
    try:
        async with asyncio.timeout(STOPPING_S):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()


@dataclass(frozen=True, slots=True)
class Seen:
    """What the load generator saw in one run.

    Times are in seconds, latencies in order of size; `busy` is how much of one core it took itself, from 0 to 1;
    `spent` is the processor time of the server.
    """

    seconds: float
    busy: float
    latencies: tuple[float, ...]
    statuses: dict[str, int]
    sent: int
    lost: int
    spent: float

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.latencies) / self.seconds

    def within_ms(self, share: float) -> float:
        """The time within which this share of the answers came, in milliseconds: 0.5 is the usual one."""
        return 1000 * self.latencies[min(len(self.latencies) - 1, int(share * len(self.latencies)))]


async def load(of: Server, file: Path, *, first: int = 0, count: int, connections: int, seconds: float) -> Seen:
    """Send requests of the file, in a process of its own. Raises RuntimeError when it fails."""
    arguments = [str(part) for part in (of.port, file, first, count, connections, seconds)]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.load", *arguments, stdout=asyncio.subprocess.PIPE
    )
    before = of.spent_s()
    try:
        told, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode != 0:
        raise RuntimeError("The load generator failed.")
    seen = json.loads(told)
    return Seen(**(seen | {"latencies": tuple(sorted(seen["latencies"])), "spent": of.spent_s() - before}))
