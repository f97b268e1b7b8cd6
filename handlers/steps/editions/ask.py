"""Questions about the policy: asked in a form, put to the officers in a direct message, answered in one."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from chatops.desk import Desk
from chatops.flow.editions.ask import (
    answer_question,
    ask_question,
    check_answer,
    check_leaving_out,
    check_question,
    leave_question_out,
)
from chatops.policy import references
from chatops.policy.content import wording
from chatops.policy.drafts.declarations import question_about
from chatops.policy.editions.questions import who_answers
from chatops.policy.people import Identity, Person
from chatops.policy.text import first_word
from chatops.ports.unit_of_work import UnitOfWork
from handlers.platform import Platform
from handlers.requests.kept_words import forget_typed
from handlers.requests.request import Answer, Done, Request, Show
from handlers.screens.editions import question_forms as forms
from handlers.views.questions import asked_by, find_questions

QUESTION, ANSWER = "question", "answer"
_NO_FILES = "The file that came with these words is not taken over: a question holds words only."


async def on_ask_command(request: Request) -> Answer:
    """`/policy ask`, with the words of a question or without."""
    await request.desk.transact(check_question, by=request.caller)
    _, words = first_word(request.text)
    return Show(forms.question_form(wording.tidy(words), "-"))


async def on_ask_button(request: Request) -> Answer:
    """The form for a question, with what was typed already."""
    await request.desk.transact(check_question, by=request.caller)
    typed = await request.typed(request.text)
    return Show(forms.question_form(wording.tidy(typed.words), request.text, typed.notes(_NO_FILES)))


async def on_find_command(request: Request) -> Answer:
    """`/policy find`, with words or without: what others asked."""
    _, words = first_word(request.text)
    looked_for = " ".join(words.split())
    return Show(forms.questions_page(await request.desk.look(find_questions, words=looked_for, by=request.caller)))


async def on_question(request: Request) -> Answer:
    """The question was sent."""
    words, asker = wording.tidy(request.answers.text("words")), request.caller.identity
    unsure = request.text == forms.UNSURE
    words = question_about(words) if unsure and words else words
    reference = await request.desk.look(lambda work, _now: work.questions.fresh_reference())
    await request.desk.transact(
        ask_question,
        reference=reference,
        form=request.form,
        body=_body(QUESTION, reference, asker, words),
        words=words,
        others=False if unsure else forms.read_others(request.answers),
        by=request.caller,
    )
    await forget_typed(request.desk, asker, request.text)
    return Show(forms.asked_page())


async def on_answer_button(request: Request) -> Answer:
    """The form for an answer. Raises NoSuch for a button that is not ours."""
    reference = request.reference(references.QUESTION, "question")
    await request.desk.transact(check_answer, reference=reference, by=request.caller)
    return Show(forms.answer_form(reference, await request.desk.look(asked_by, reference=reference)))


async def on_answer(request: Request) -> Answer:
    """The answer was sent."""
    words, reference = wording.tidy(request.answers.text("words")), request.reference(references.QUESTION, "question")
    asker = await request.desk.look(asked_by, reference=reference)
    body = _body(ANSWER, reference, request.caller.identity, words, to=asker.user)
    await request.desk.transact(answer_question, reference=reference, body=body, words=words, by=request.caller)
    return Done()


async def on_leave_out_button(request: Request) -> Answer:
    """The form in which the Town Clerk says why."""
    reference = request.reference(references.QUESTION, "question")
    await request.desk.transact(check_leaving_out, reference=reference, by=request.caller)
    return Show(forms.leave_out_form(reference))


async def on_left_out(request: Request) -> Answer:
    """The Town Clerk said why."""
    reference = request.reference(references.QUESTION, "question")
    why = request.answers.text("why")
    await request.desk.transact(leave_question_out, reference=reference, why=why, by=request.caller)
    return Done()


async def deliver_question(desk: Desk, platform: Platform, event: Mapping[str, Any]) -> None:
    """Put a question to those who answer it. Raises TryAgain, Undeliverable."""
    asker = platform.person(str(event["user"]))
    card = forms.question_card(str(event.get("about", "")), asker, str(event["text"]))
    for officer in await desk.look(_who_answers, asker):
        await platform.post(officer.user, card)


async def deliver_answer(desk: Desk, platform: Platform, event: Mapping[str, Any]) -> None:
    """Take an answer to whoever asked, and say so to those who were asked. Raises TryAgain, Undeliverable."""
    officer, words = platform.person(str(event["user"])), str(event["text"])
    asker = platform.person(str(event["to"]))
    await platform.post(asker.user, forms.answer_card(officer, words))
    for other in await desk.look(_who_answers, asker):
        await platform.post(other.user, forms.answered_card(asker, officer, words))


def _who_answers(work: UnitOfWork, _now: datetime, asker: Identity) -> list[Identity]:
    """Return those who answer, each by the account that they used last."""
    people = who_answers(work.people.links().get(asker, asker), work.people.holders())
    return [work.people.identities_of(person)[0] for person in people]


def _body(kind: str, reference: str, person: Person, words: str, to: str = "") -> str:
    return json.dumps({"type": kind, "about": reference, "user": person.user, "text": words, "to": to})
