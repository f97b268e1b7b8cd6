"""Questions that several deliveries ask at the same moment, answered in one look at the records.

The cards of one draft go to several people at once, and each asks for the draft, the people, the accounts and the
periods. In one look each of these is read once; what one person may see is still worked out for that person alone.
"""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from chatops.desk import Desk
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork

P = ParamSpec("P")
T = TypeVar("T")

_Question = Callable[[UnitOfWork, datetime], Any]


class Together:
    """Looks at the records of one desk for all that ask in the same turn of the event loop."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._asked: list[tuple[_Question, asyncio.Future[Any]]] = []
        self._looking: set[asyncio.Task[None]] = set()

    async def look(
        self, question: Callable[Concatenate[UnitOfWork, datetime, P], T], *args: P.args, **given: P.kwargs
    ) -> T:
        """Return the answer to a question, as `Desk.look` does; another's is no matter of this one's. Raises the
        same.
        """
        answer = asyncio.get_running_loop().create_future()
        self._asked.append((lambda work, now: question(work, now, *args, **given), answer))
        if len(self._asked) == 1:
            looking = asyncio.create_task(self._look_for_all())
            self._looking.add(looking)
            looking.add_done_callback(self._looking.discard)
        return cast("T", await answer)

    async def _look_for_all(self) -> None:
        asked, self._asked = self._asked, []
        try:
            answers = await self._desk.look(_answers, [question for question, _ in asked])
        except Exception:  # whose fault it is shows when each is asked by itself
            await asyncio.gather(*(self._look_for_one(*one) for one in asked))
            return
        for (_, answer), found in zip(asked, answers, strict=True):
            _answer(answer, found)

    async def _look_for_one(self, question: _Question, answer: "asyncio.Future[Any]") -> None:
        try:
            found = await self._desk.look(question)
        except Exception as error:  # it is raised where it was asked
            found = error
        _answer(answer, found)


def _answers(work: UnitOfWork, now: datetime, questions: Sequence[_Question]) -> list[Any]:
    """Return the answer to each, NoSuch where that is one."""
    return [_answer_to(question, work, now) for question in questions]


def _answer_to(question: _Question, work: UnitOfWork, now: datetime) -> Any:
    try:
        return question(work, now)
    except NoSuch as nothing:
        return nothing


def _answer(waiting: "asyncio.Future[Any]", found: Any) -> None:
    if waiting.done():
        return  # whoever asked was cancelled
    if isinstance(found, Exception):
        waiting.set_exception(found)
    else:
        waiting.set_result(found)
