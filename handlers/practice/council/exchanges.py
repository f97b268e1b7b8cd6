"""The raw exchanges between the practice workspace and the bot, both ways, for the drawer behind the scenes."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

MOST = 2_000
"""How many exchanges are kept; older ones make way."""

MOST_BODY = 64_000
"""How many characters of a body are kept."""


@dataclass(frozen=True)
class Exchange:
    """One request and its answer.

    ``direction`` is "to bot" or "from bot", ``what`` a method of Slack's or Teams' or a delivery with its kind,
    ``status`` 0 where there was no answer. Tokens are shown as "xoxb-…", and those of Teams as "…".
    """

    number: int
    at: str
    direction: str
    what: str
    request_headers: dict[str, str]
    request: str
    status: int
    answer: str
    milliseconds: float


class Exchanges:
    """The latest exchanges, oldest first."""

    def __init__(self) -> None:
        self.kept: deque[Exchange] = deque(maxlen=MOST)
        self._count = 0

    def add(
        self,
        at: str,
        direction: str,
        what: str,
        headers: dict[str, str],
        request: str,
        status: int,
        answer: str,
        milliseconds: float,
    ) -> None:
        """Keep one exchange, with any token hidden and long bodies cut."""
        self._count += 1
        # Header names may be of a kind of string that JSON writers do not know.
        shown = {str(name): _hidden(name, value) for name, value in headers.items()}
        self.kept.append(
            Exchange(
                self._count,
                at,
                direction,
                what,
                shown,
                request[:MOST_BODY],
                status,
                answer[:MOST_BODY],
                round(milliseconds, 1),
            )
        )


def _hidden(name: str, value: str) -> str:
    if name.lower() != "authorization":
        return value
    scheme, _, token = value.partition(" ")
    kind = token.partition("-")[0] + "-" if token.startswith("x") else ""
    return f"{scheme} {kind}…"
