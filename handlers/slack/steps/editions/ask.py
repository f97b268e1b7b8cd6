"""Questions about the policy: asked in a form, put to the officers in a direct message, answered in one."""

import json
import re
from collections.abc import Mapping
from typing import Any

from chatops.desk import Desk
from chatops.flow.editions.ask import answer_question, ask_question, check_answer, check_question
from chatops.policy import content
from chatops.policy.editions.questions import who_answers
from chatops.policy.people import Person
from chatops.policy.text import first_word
from chatops.ports.errors import NoSuch
from handlers.slack.blocks.editions import question_forms as forms
from handlers.slack.kept_words import forget_typed
from handlers.slack.request import Answer, Done, Show, Visit
from handlers.slack.web_api.client import PLATFORM, Workspace

QUESTION, ANSWER = "question", "answer"
_NO_FILES = "The file that came with these words is not taken over: a question holds words only."
_USER = re.compile(r"[UW][A-Z0-9]{2,40}")


async def on_ask_command(visit: Visit) -> Answer:
    """`/policy ask`, with the words of a question or without."""
    await visit.desk.transact(check_question, by=visit.caller)
    _, words = first_word(visit.text)
    return Show(forms.question_form(content.tidy(words), "-"))


async def on_ask_button(visit: Visit) -> Answer:
    """The form for a question, with what was typed already."""
    await visit.desk.transact(check_question, by=visit.caller)
    typed = await visit.typed(visit.text)
    return Show(forms.question_form(content.tidy(typed.words), visit.text, typed.notes(_NO_FILES)))


async def on_question(visit: Visit) -> Answer:
    """The question was sent."""
    words, person = content.tidy(visit.answers.text("words")), visit.caller.person
    name, body = f"{QUESTION}:{visit.form}", _body(QUESTION, person, words)
    await visit.desk.transact(ask_question, name=name, body=body, words=words, by=visit.caller)
    await forget_typed(visit.desk, person, visit.text)
    return Done()


async def on_answer_button(visit: Visit) -> Answer:
    """The form for an answer. Raises NoSuch for a button that is not ours."""
    if not _USER.fullmatch(visit.text):
        raise NoSuch("this button carries nobody")
    await visit.desk.transact(check_answer, by=visit.caller)
    return Show(forms.answer_form(Person(PLATFORM, visit.workspace.home.team, visit.text)))


async def on_answer(visit: Visit) -> Answer:
    """The answer was sent."""
    words = content.tidy(visit.answers.text("words"))
    name, body = f"{ANSWER}:{visit.form}", _body(ANSWER, visit.caller.person, words, to=visit.text)
    await visit.desk.transact(answer_question, name=name, body=body, words=words, by=visit.caller)
    return Done()


async def deliver_question(desk: Desk, workspace: Workspace, event: Mapping[str, Any]) -> None:
    """Put a question to those who answer it. Raises TryAgain, Undeliverable."""
    asker = Person(PLATFORM, workspace.home.team, str(event["user"]))
    card = forms.question_card(asker, str(event["text"]))
    for officer in await desk.look(lambda work, _now: who_answers(asker, work.people.holders())):
        await workspace.post(officer.user, card)


async def deliver_answer(_desk: Desk, workspace: Workspace, event: Mapping[str, Any]) -> None:
    """Take an answer to whoever asked. Raises TryAgain, Undeliverable."""
    officer = Person(PLATFORM, workspace.home.team, str(event["user"]))
    await workspace.post(str(event["to"]), forms.answer_card(officer, str(event["text"])))


def _body(kind: str, person: Person, words: str, to: str = "") -> str:
    return json.dumps({"type": kind, "user": person.user, "text": words, "to": to})
