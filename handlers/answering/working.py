"""A step does its work within the time that an answer has, and whatever comes of it there is an answer."""

import asyncio
from collections.abc import Awaitable
from typing import Any, TypeVar

from handlers.answering.refusals import Kind, answer_to
from handlers.requests.budget import ANSWER_S, TO_OPEN_S, Budget
from handlers.requests.request import Answer, Handler, Request, by_person

T = TypeVar("T")

TIME_TO_WORK_S = 1.5
"""How long a request may take at most before its person is told that it may not have been saved; less when something
else was slow (`budget.py`)."""


def fresh_budget() -> Budget:
    """Return the time for one answer: never less than the records and what is said of them may take."""
    return Budget(max(ANSWER_S, TIME_TO_WORK_S + TO_OPEN_S))


async def worked(handler: Handler, kind: Kind, request: Request, questions: tuple[str, ...] = ()) -> Answer:
    """The answer of a handler, or why there is none. A request is always answered."""
    work = goes_on(by_person(handler, request))
    try:
        await asyncio.wait([work], timeout=request.budget.left(TIME_TO_WORK_S, spare=TO_OPEN_S))
        if not work.done():
            # It goes on to its end, and may yet be saved: breaking it off would leave a locked database locked.
            raise TimeoutError
        return work.result()
    except Exception as error:
        answering = goes_on(answer_to(error, kind, request, questions))
        await asyncio.wait([answering], timeout=request.budget.left(spare=TO_OPEN_S))
        # What stands now is looked up for an answer too, and the records may be slow.
        return answering.result() if answering.done() else await answer_to(TimeoutError(), kind, request, questions)


_UNDER_WAY: set[asyncio.Future[Any]] = set()
"""What has not come to its end; the event loop alone would forget it."""


def goes_on(work: Awaitable[T]) -> asyncio.Future[T]:
    """Work that comes to its end also when nobody waits for it any more."""
    task = asyncio.ensure_future(work)
    _UNDER_WAY.add(task)
    task.add_done_callback(_ended)
    return task


def _ended(work: asyncio.Future[Any]) -> None:
    _UNDER_WAY.discard(work)
    if not work.cancelled():
        work.exception()  # when its person was answered already, nobody is left to hear of it
