"""Somebody asks about the policy, and an officer answers: in direct messages, which the bot carries."""

from datetime import datetime

from chatops.facts.questions import QuestionAnswered, QuestionAsked
from chatops.policy.editions import questions
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Caller
from chatops.ports.unit_of_work import Facts, UnitOfWork


def check_question(work: UnitOfWork, _now: datetime, *, by: Caller) -> Facts:
    """2.4: whether this person may ask, before a form is opened. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("question:ask", "", actor), questions.may_ask(actor))
    return ()


def ask_question(work: UnitOfWork, now: datetime, *, name: str, body: str, words: str, by: Caller) -> Facts:
    """2.4: a question, kept sealed under this name until it is delivered; the same name again changes nothing.

    Raises Refused.
    """
    actor = work.people.actor(by)
    refuse_if(Attempt("question:ask", "", actor), questions.may_ask(actor), questions.a_question_is_asked(words))
    if not work.inbox.take_in(name, body, now=now):
        return ()
    return (QuestionAsked(at=now, reference="", by=by.person, office=actor.office),)


def check_answer(work: UnitOfWork, _now: datetime, *, by: Caller) -> Facts:
    """2.4: whether this person may answer, before a form is opened. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("question:answer", "", actor), questions.may_answer(actor))
    return ()


def answer_question(work: UnitOfWork, now: datetime, *, name: str, body: str, words: str, by: Caller) -> Facts:
    """2.4: an answer, kept sealed under this name until it is delivered. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("question:answer", "", actor), questions.may_answer(actor), questions.a_question_is_asked(words))
    if not work.inbox.take_in(name, body, now=now):
        return ()
    return (QuestionAnswered(at=now, reference="", by=by.person, office=actor.office),)
