"""`GET /healthz` and `GET /metrics`: whether the bot works, for whoever looks after it. No names, no words.

The figures are in the format of Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats/).
"""

import asyncio
from collections.abc import Callable, Mapping
from typing import Protocol

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge, generate_latest

from chatops.desk import Desk
from chatops.ports.outbox import Backlog

LONGEST_WAIT_S = 2.0
"""How long the database may take to answer before it counts as away."""
LATE_S = 300.0
"""How long the oldest letter may have been due before the relay counts as behind."""


class Figures:
    """What is counted, from the start of the process."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._requests = Counter(
            "chatops_requests_turned_away", "Requests not let in, by reason", ["reason"], registry=self.registry
        )
        self._letters = Counter("chatops_letters", "Letters by outcome", ["outcome"], registry=self.registry)
        self._due = Gauge("chatops_letters_due", "Letters that are due and not delivered", registry=self.registry)
        self._parked = Gauge("chatops_letters_parked", "Letters put aside for a person", registry=self.registry)

    def request(self, reason: str) -> None:
        """A request was turned away, repeated, late or failed."""
        self._requests.labels(reason).inc()

    def letter(self, outcome: str) -> None:
        """A letter was delivered, tried or parked."""
        self._letters.labels(outcome).inc()

    def shown(self) -> web.Response:
        """Return them in the format of Prometheus."""
        text = generate_latest(self.registry).decode()
        return web.Response(text=text, content_type="text/plain", headers={"Cache-Control": "no-store"})

    def backlog(self, backlog: Backlog) -> None:
        """What waits in the outbox now."""
        self._due.set(backlog.due)
        self._parked.set(backlog.parked)


Probe = Callable[[], str | None]
"""What says in one word what is amiss with a part, or None when it is well. It only looks: it waits for nothing."""


class Asked(Protocol):
    """A database, as far as health asks it."""

    async def councils(self) -> object:
        """Answer."""

    def writing_amiss(self) -> str | None:
        """Return in one word what keeps writes from being kept, or None when nothing does."""


class Health:
    """Answers whether the bot works.

    Args:
        desk: the council's desk, asked for the backlog, which shows that the database answers.
        figures: what is shown under `/metrics`.
        probes: for each other part, by its name in the answer, what says how it is.
    """

    def __init__(self, desk: Desk, figures: Figures, probes: Mapping[str, Probe] | None = None) -> None:
        self._desk = desk
        self._figures = figures
        self._probes = probes or {}

    def routes(self) -> list[web.RouteDef]:
        """Return the two addresses."""
        return [web.get("/healthz", self._healthz), web.get("/metrics", self._metrics)]

    async def _healthz(self, _request: web.Request) -> web.Response:
        """200 when all is well, else 503; the body says of each part in one word how it is."""
        backlog = await self._backlog()
        parts = {
            "database": None if backlog else "away",
            "relay": self._relay(backlog),
            "letters": "parked" if backlog and backlog.parked else None,
            **{part: _said(probe) for part, probe in self._probes.items()},
        }
        body = {part: amiss or "well" for part, amiss in parts.items()}
        counts = {"due": backlog.due, "parked": backlog.parked} if backlog else {}
        return web.json_response(body | counts, status=503 if any(parts.values()) else 200)

    async def _metrics(self, _request: web.Request) -> web.Response:
        backlog = await self._backlog()
        if backlog:
            self._figures.backlog(backlog)
        return self._figures.shown()

    async def _backlog(self) -> Backlog | None:
        try:
            async with asyncio.timeout(LONGEST_WAIT_S):
                # Not asked at the desk, which answers nothing while the records may be an old copy.
                now = self._desk.clock.now()
                return await self._desk.records.read(lambda work: work.letters.backlog(now))
        except Exception:
            # Whatever the database says, the answer is that it does not answer.
            return None

    def _relay(self, backlog: Backlog | None) -> str | None:
        if backlog is None or backlog.oldest is None:
            return None
        late = (self._desk.clock.now() - backlog.oldest).total_seconds()
        return "behind" if late > LATE_S else None


def _said(probe: Probe) -> str | None:
    try:
        return probe()
    except Exception:
        return "unknown"
