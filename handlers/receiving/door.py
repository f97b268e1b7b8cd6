"""What is the same at every platform's door: how a request is turned away, and what is counted of one that was let in.

Whoever is turned away gets an answer with nothing in it, the same for every reason of one status, and one line in the
log.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from aiohttp import web

from handlers.receiving.answers import Answer
from handlers.receiving.bounded_log import BoundedLog

NOT_LET_IN = 401


class Door:
    """Turns requests away, and counts.

    Args:
        refusals: where it is written down that one was turned away.
        count: called with the reason of each refusal, and with `late` or `failed` for each that was not answered.
        late: the word for a request that was not answered in time; `failed` for one that was not answered at all.
        expectation: the reason for turning away a request with an Expect header, which no platform sends.
        statuses: the statuses of reasons that have another than 401.
    """

    def __init__(
        self,
        refusals: BoundedLog,
        count: Callable[[str], None],
        *,
        late: StrEnum,
        failed: StrEnum,
        expectation: StrEnum,
        statuses: Mapping[Any, int],
    ) -> None:
        self._refusals = refusals
        self._count = count
        self._late, self._failed = late, failed
        self._expectation = expectation
        self._statuses = statuses

    def turn_away(self, request: web.Request, reason: StrEnum) -> web.Response:
        """Return the answer to whoever is not let in."""
        self._count(reason)
        self._refusals.say(reason)
        response = web.Response(status=self._statuses.get(reason, NOT_LET_IN))
        if not request.content.is_eof():  # what is left of the body is not read as a next request
            response.force_close()
        return response

    async def no_expectations(self, request: web.Request) -> web.Response:
        """Turn away whoever asks whether to send the rest."""
        response = self.turn_away(request, self._expectation)
        response.force_close()
        return response

    def note(self, answer: Answer) -> Answer:
        """Count an answer that says that there was none; return it."""
        if answer.status >= 500:
            self._count(self._late if answer.status == 503 else self._failed)
        return answer
