"""The load generator, a process of its own: sends requests that were made beforehand, and notes how long each took.

    python -m tests.bench.load PORT FILE FIRST COUNT CONNECTIONS SECONDS

It sends COUNT requests of FILE, from number FIRST on and round again at its end, over CONNECTIONS kept-alive
connections, each with one request on its way at a time; none is sent any more after SECONDS. What it saw is printed
as one line of JSON. It speaks just enough HTTP/1.1 for answers with a Content-Length, so that it costs little beside
what it measures.
"""

import asyncio
import json
import math
import re
import resource
import signal
import struct
import sys
import time
from collections import Counter
from pathlib import Path

HOST = "127.0.0.1"
PATIENCE_S = 20.0
"""How long after the last request its answer is waited for; what has none by then is lost."""

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_PREFIX = struct.Struct("!I")


def pack(requests: list[bytes]) -> bytes:
    """Requests in the form in which FILE holds them: each with its length in front, 4 bytes."""
    return b"".join(_PREFIX.pack(len(request)) + request for request in requests)


def unpack(packed: bytes) -> list[bytes]:
    """What `pack` was given."""
    requests, at = [], 0
    while at < len(packed):
        (length,) = _PREFIX.unpack_from(packed, at)
        at += _PREFIX.size
        requests.append(packed[at : at + length])
        at += length
    return requests


class _Run:
    """One run: what is left to send, and what came back. Latencies are in seconds."""

    def __init__(self, requests: list[bytes], connections: int) -> None:
        self._requests = iter(requests)
        self.until = math.inf
        self.sent = 0
        self._busy = connections
        self.latencies: list[float] = []
        self.statuses: Counter[str] = Counter()
        self.over = asyncio.get_running_loop().create_future()

    def next(self) -> bytes | None:
        request = next(self._requests, None) if time.perf_counter() < self.until else None
        self.sent += request is not None
        return request

    def one_less(self) -> None:
        """A connection has nothing more to send, or is gone."""
        self._busy -= 1
        if not self._busy and not self.over.done():
            self.over.set_result(None)


class _Line(asyncio.Protocol):
    """One connection: the next request leaves when the answer to the last is complete."""

    def __init__(self, run: _Run) -> None:
        self._run = run
        self._sent_at = 0.0
        self._received = b""
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def send(self) -> None:
        request = self._run.next()
        if request is None:
            self._transport.close()
            return
        self._sent_at = time.perf_counter()
        self._transport.write(request)

    def data_received(self, data: bytes) -> None:
        now = time.perf_counter()
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        if not end:
            return
        length = _LENGTH.search(head)
        if len(body) < (int(length[1]) if length else 0):
            return
        self._received = b""
        self._run.latencies.append(now - self._sent_at)
        self._run.statuses[head[9:12].decode()] += 1
        self.send()

    def connection_lost(self, _error: Exception | None) -> None:
        self._run.one_less()


async def _send_all(port: int, requests: list[bytes], connections: int, seconds: float) -> dict[str, object]:
    loop = asyncio.get_running_loop()
    run = _Run(requests, connections)
    lines = [(await loop.create_connection(lambda: _Line(run), HOST, port))[1] for _ in range(connections)]
    spent, started = time.process_time(), time.perf_counter()
    run.until = started + seconds
    for line in lines:
        line.send()
    await asyncio.wait([run.over], timeout=seconds + PATIENCE_S)
    taken = time.perf_counter() - started
    return {
        "seconds": taken,
        "busy": (time.process_time() - spent) / taken,
        "latencies": run.latencies,
        "statuses": dict(run.statuses),
        "sent": run.sent,
        "lost": run.sent - len(run.latencies),
    }


def main() -> None:
    """Read the arguments, send, and print what was seen."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent acts on it, and ends this process
    port, file, first, count, connections, seconds = sys.argv[1:]
    every = unpack(Path(file).read_bytes())
    chosen = [every[(int(first) + number) % len(every)] for number in range(int(count))]
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 8192), most))
    print(json.dumps(asyncio.run(_send_all(int(port), chosen, int(connections), float(seconds)))))  # noqa: T201 — this is its answer


if __name__ == "__main__":
    main()
