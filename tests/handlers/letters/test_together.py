"""What several deliveries ask at one moment is answered in one look, and what befalls one of them befalls it alone."""

import asyncio
from datetime import datetime

import pytest

from chatops.desk import Desk
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import RecordsAway, UnitOfWork
from handlers.letters.together import Together
from tests.support.council import routed


class Counted(Together):
    """What looks, with how many looks at the records there were."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.looks: set[int] = set()

    async def words(self, reference: str) -> str:
        """Return the words of a draft."""
        return await self.look(self._words, reference=reference)

    def _words(self, work: UnitOfWork, _now: datetime, *, reference: str) -> str:
        self.looks.add(id(work))
        return work.drafts.get(reference).revision.words


def _bug(_work: UnitOfWork, _now: datetime) -> str:
    raise ZeroDivisionError


def _away(_work: UnitOfWork, _now: datetime) -> str:
    raise RecordsAway


async def test_questions_of_one_moment_share_a_look_and_one_of_nothing_raises_for_itself(desk: Desk) -> None:
    drafts = [await routed(desk, words=words) for words in ("The first.", "The second.")]
    together = Counted(desk)
    asked = [together.words(reference) for reference in (drafts[0].reference, "DR-000000", drafts[1].reference)]
    first, nothing, second = await asyncio.gather(*asked, return_exceptions=True)
    assert (first, second, type(nothing)) == ("The first.", "The second.", NoSuch)
    assert len(together.looks) == 1


async def test_what_is_asked_later_is_answered_from_the_records_as_they_are_then(desk: Desk) -> None:
    together = Counted(desk)
    with pytest.raises(NoSuch):
        await together.words("DR-000000")
    draft = await routed(desk, words="Written since.")
    assert await together.words(draft.reference) == "Written since."


@pytest.mark.parametrize("fault", [_bug, _away])
async def test_a_fault_of_one_question_is_raised_by_that_one_alone(desk: Desk, fault: object) -> None:
    draft = await routed(desk, words="The first.")
    together = Counted(desk)
    asked = [together.words(draft.reference), together.look(fault), together.words(draft.reference)]  # type: ignore[arg-type]
    first, at_fault, last = await asyncio.gather(*asked, return_exceptions=True)
    assert (first, last) == ("The first.", "The first.")
    assert isinstance(at_fault, ZeroDivisionError | RecordsAway)


async def test_whoever_asks_no_more_takes_no_answer_from_the_others(desk: Desk) -> None:
    draft = await routed(desk, words="The first.")
    together = Counted(desk)
    leaving = asyncio.create_task(together.words(draft.reference))
    staying = asyncio.create_task(together.words(draft.reference))
    await asyncio.sleep(0)
    leaving.cancel()
    assert await staying == "The first."
    assert leaving.cancelled()
