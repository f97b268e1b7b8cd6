"""Faults a test switches on: the ways in which Slack, or the way to it, goes wrong.

``where`` is a Web API method such as "chat.postMessage", or a delivery to the bot: "slash_commands",
"interactive" or "events_api", or "*" for anything.

On Web API methods: ``delay`` (answer after ``seconds``), ``drop_before`` (close the connection and do nothing),
``drop_after`` (do it, then close the connection), ``http_500``, ``html``, ``error`` (with ``code``), ``429``
(with ``seconds`` as Retry-After), ``freeze`` (answer nothing until the server stops), ``freeze_after`` (do it, then
answer nothing).

On deliveries: ``delay``, ``duplicate`` (send twice), ``reorder`` (send after the next one), ``lost_answer`` (the
bot's answer never arrives), ``bad_signature``, ``old_timestamp``, ``foreign_app``, ``foreign_team``,
``never_sent``.
"""

from __future__ import annotations

from dataclasses import dataclass

ON_METHODS = {"delay", "drop_before", "drop_after", "http_500", "html", "error", "429", "freeze", "freeze_after"}
ON_DELIVERIES = {
    "delay",
    "duplicate",
    "reorder",
    "lost_answer",
    "bad_signature",
    "old_timestamp",
    "foreign_app",
    "foreign_team",
    "never_sent",
}
DELIVERIES = {"slash_commands", "interactive", "events_api"}


@dataclass
class Fault:
    """One kind of fault, the place it strikes and how many times it still will."""

    where: str
    what: str
    times: int
    seconds: float = 0.0
    code: str = ""


class Faults:
    """The faults now switched on. Each strikes a counted number of times and is then gone."""

    def __init__(self) -> None:
        self._on: list[Fault] = []
        self.struck: list[Fault] = []

    def on(self, where: str, what: str, *, times: int = 1, seconds: float = 0.0, code: str = "") -> Fault:
        """Switch a fault on and give it back. Raises ValueError for a fault that does not exist there."""
        known = ON_DELIVERIES if where in DELIVERIES else ON_METHODS
        if what not in known:
            raise ValueError(f"There is no fault called {what} for {where}.")
        fault = Fault(where, what, times, seconds, code)
        self._on.append(fault)
        return fault

    def clear(self) -> None:
        """Switch every fault off."""
        self._on.clear()

    def take(self, where: str) -> Fault | None:
        """Give the first fault that strikes here now, and count it."""
        for fault in self._on:
            everywhere = fault.where == "*" and where not in DELIVERIES
            if fault.where == where or everywhere:
                fault.times -= 1
                if fault.times <= 0:
                    self._on.remove(fault)
                self.struck.append(fault)
                return fault
        return None
