"""Whatever goes wrong becomes one plain sentence, and an error's own words stay with us."""

import pytest
import structlog

from chatops.desk import Desk
from chatops.policy.objections import Attempt, Objection, Overtaken, Refused
from chatops.policy.people import AccountStatus, Actor, Caller
from chatops.ports.errors import Collided, NoSuch
from chatops.ports.unit_of_work import RecordsAway
from handlers.answering.refusals import Kind, answer_to
from handlers.platform import NotOpened
from handlers.requests.installation import Installation
from handlers.requests.request import Answer, Mend, Request, Say, Show
from handlers.screens.answers import Answers
from handlers.slack.web_api.client import SlackClient
from tests.support.council import PEOPLE

TYPED = "Words that took an hour to write."
ATTEMPT = Attempt("draft:submit", "DR-000000", Actor(PEOPLE["employee"], AccountStatus.ACTIVE))
ERRORS: dict[str, tuple[Exception, str]] = {
    "refused": (Refused(ATTEMPT, (Objection("3.1", "Only the Clerk can."),)), "Only the Clerk can."),
    "overtaken": (Overtaken(ATTEMPT, "It has been decided already."), "It has been decided already."),
    "unknown": (NoSuch("secret"), "There is no such draft, or it is not one that you may see. Check the reference."),
    "late": (TimeoutError("secret"), "This took too long, so it may not have been saved."),
    "away": (RecordsAway("secret"), "The records cannot be reached just now, so it may not have been saved."),
    "trigger": (NotOpened("secret"), "Slack did not open the form in time. Press the button to try again."),
    "collided": (Collided("secret"), "Something went wrong on our side, and nothing was saved."),
    "bug": (KeyError("secret"), "Something went wrong on our side, and nothing was saved."),
}


def _request(desk: Desk, workspace: SlackClient) -> Request:
    answers = Answers(texts={"words": TYPED})
    return Request(
        desk, workspace, Installation(), Caller(PEOPLE["employee"], AccountStatus.ACTIVE), text=TYPED, answers=answers
    )


def _said(answer: Answer) -> str:
    if isinstance(answer, Mend):
        return " ".join(answer.sentences.values())
    if isinstance(answer, Say):
        return f"{answer.text} {answer.parts}"
    assert isinstance(answer, Show)
    return f"{answer.otherwise} {answer.screen}"


@pytest.mark.parametrize("row", ERRORS)
@pytest.mark.parametrize("kind", Kind)
async def test_every_visit_is_answered_and_what_was_typed_is_not_lost(
    desk: Desk, workspace: SlackClient, kind: Kind, row: str
) -> None:
    error, sentence = ERRORS[row]
    with structlog.testing.capture_logs():
        answer = await answer_to(error, kind, _request(desk, workspace), ("words", "day"))
    said = _said(answer)
    assert sentence in said
    assert "secret" not in said
    assert isinstance(answer, Mend) or TYPED in said


@pytest.mark.parametrize("row", ["late", "away"])
@pytest.mark.parametrize("kind", Kind)
async def test_of_what_may_have_been_saved_nobody_is_told_that_nothing_was(
    desk: Desk, workspace: SlackClient, kind: Kind, row: str
) -> None:
    said = _said(await answer_to(ERRORS[row][0], kind, _request(desk, workspace)))
    assert "Nothing was changed" not in said
    assert "nothing was saved" not in said


async def test_a_fault_is_logged_under_the_code_that_the_person_is_given(desk: Desk, workspace: SlackClient) -> None:
    with structlog.testing.capture_logs() as lines:
        answer = await answer_to(KeyError(TYPED), Kind.FORM, _request(desk, workspace), ("words",))
    (line,) = lines
    assert f"the code {line['reference']}." in _said(answer)
    assert TYPED not in str({**line, "exc_info": None})


async def test_objections_stand_beside_their_questions_and_the_rest_beside_the_first(
    desk: Desk, workspace: SlackClient
) -> None:
    objections = (
        Objection("5.1", "Write the words.", "words"),
        Objection("3.1", "Choose a time.", "time"),
        Objection("3.1", "Nobody can decide.", None),
        Objection("3.1", "Not here.", "elsewhere"),
    )
    answer = await answer_to(Refused(ATTEMPT, objections), Kind.FORM, _request(desk, workspace), ("words", "time"))
    assert answer == Mend({"words": "Write the words. Nobody can decide. Not here.", "time": "Choose a time."})
