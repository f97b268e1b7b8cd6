"""Questions about the policy for tests: asked, answered and left out by whoever may."""

from chatops.desk import Desk
from chatops.flow.editions.ask import answer_question, ask_question, leave_question_out
from chatops.policy.editions.questions import Question
from chatops.policy.people import Caller
from tests.support.council import caller, new_form

BINS = "May I post when the bins are emptied?"
YES = "Yes, with the district's own words."


async def ask(
    desk: Desk, words: str = BINS, *, by: str | Caller = "employee", others: bool | None = True, form: str = ""
) -> str:
    """Somebody asks; give the reference of the question."""
    reference = await desk.look(lambda work, _now: work.questions.fresh_reference())
    sent = {"reference": reference, "form": form or new_form(), "body": "{}", "words": words, "others": others}
    await desk.transact(ask_question, by=caller(by), **sent)
    return reference


async def answer(desk: Desk, reference: str, words: str = YES, *, by: str = "clerk") -> None:
    """An officer answers."""
    await desk.transact(answer_question, reference=reference, body="{}", words=words, by=caller(by))


async def leave_out(desk: Desk, reference: str, why: str = "It names a street.", *, by: str = "clerk") -> None:
    """The Town Clerk leaves it out."""
    await desk.transact(leave_question_out, reference=reference, why=why, by=caller(by))


async def as_it_stands(desk: Desk, reference: str) -> Question:
    """Return the question as it is kept now."""
    return await desk.look(lambda work, _now: work.questions.get(reference))


async def question_story(desk: Desk) -> None:
    """One that waits, one that is answered, one that is between those who speak, one that is left out."""
    await ask(desk, "May I?")
    await answer(desk, await ask(desk))
    await answer(desk, await ask(desk, "And when they are late?", by="clerk", others=False), by="chair")
    gone = await ask(desk, "May I name the street?", by="volunteer")
    await answer(desk, gone, "No.", by="deputy")
    await leave_out(desk, gone)
