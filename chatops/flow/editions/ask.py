"""Somebody asks about the policy, an officer answers in a direct message, and others find it again without a name."""

from dataclasses import replace
from datetime import datetime

from chatops.evaluate.content import found_in
from chatops.evaluate.holds import LOOKED_FOR_AGAIN, hold_on
from chatops.facts.questions import QuestionAnswered, QuestionAsked, QuestionErased, QuestionLeftOut
from chatops.policy.content.wording import tidy
from chatops.policy.editions import questions
from chatops.policy.editions.questions import Question
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import Caller
from chatops.policy.retention import QUESTIONS
from chatops.ports.errors import NotYet
from chatops.ports.idempotency import FormKind
from chatops.ports.unit_of_work import Facts, UnitOfWork


def check_question(work: UnitOfWork, _now: datetime, *, by: Caller) -> Facts:
    """2.4: whether this person may ask, before a form is opened. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("question:ask", "", actor), questions.may_ask(actor))
    return ()


def ask_question(
    work: UnitOfWork,
    now: datetime,
    *,
    reference: str,
    form: str,
    body: str,
    words: str,
    others: bool | None,
    by: Caller,
) -> Facts:
    """2.4, 5.4: a question is kept under a fresh reference, and put to those who answer it.

    The same form sent again changes nothing. `body` is what is delivered to them, kept sealed until it is; `others` is
    whether others may read it, None where that was not said. Raises Refused.
    """
    if work.idempotency_keys.made_by(FormKind.QUESTION, form):
        return ()
    actor, words = work.people.actor(by), tidy(words)
    attempt = Attempt("question:ask", "", actor)
    refuse_if(attempt, questions.may_ask(actor))
    refuse_if(
        attempt,
        questions.a_question_is_asked(words),
        questions.it_is_said_who_reads_it(others, found_in(work, words, ())),
    )
    asked = Question(reference, by.person, now, words, bool(others), work.drafts.fresh_salt())
    work.inbox.take_in(f"question:{reference}", body, now=now)
    return (QuestionAsked(at=now, reference=reference, by=by.person, office=actor.office, question=asked, form=form),)


def check_answer(work: UnitOfWork, _now: datetime, *, reference: str, by: Caller) -> Facts:
    """2.4: whether this person may answer this question now, before a form is opened.

    Raises Refused, Overtaken, NoSuch.
    """
    _may_answer(work, reference, by)
    return ()


def answer_question(work: UnitOfWork, now: datetime, *, reference: str, body: str, words: str, by: Caller) -> Facts:
    """2.4: a question is answered, once. `body` is what is delivered, kept sealed until it is.

    Raises Refused, Overtaken, NoSuch.
    """
    asked, attempt = _may_answer(work, reference, by)
    words, office = tidy(words), attempt.actor.office
    refuse_if(attempt, questions.a_question_is_asked(words))
    after = replace(asked, answer=words, answered_by=by.person, answered_office=office, answered_at=now)
    work.inbox.take_in(f"answer:{reference}", body, now=now)
    return (QuestionAnswered(at=now, reference=reference, by=by.person, office=office, question=after),)


def check_leaving_out(work: UnitOfWork, _now: datetime, *, reference: str, by: Caller) -> Facts:
    """2.4: whether this person may leave this question out now, before a form is opened.

    Raises Refused, Overtaken, NoSuch.
    """
    _may_leave_out(work, reference, by)
    return ()


def leave_question_out(work: UnitOfWork, now: datetime, *, reference: str, why: str, by: Caller) -> Facts:
    """2.4: the Town Clerk leaves a question out of what others find; it stays in the record.

    Raises Refused, Overtaken, NoSuch.
    """
    asked, attempt = _may_leave_out(work, reference, by)
    why = tidy(why)
    refuse_if(attempt, questions.it_is_said_why(why))
    after = replace(asked, why=why, left_out_by=by.person, left_out_at=now)
    return (QuestionLeftOut(at=now, reference=reference, by=by.person, office=attempt.actor.office, question=after),)


def erase_question(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """2.4: the bot erases the words of a question and its answer once they were kept long enough.

    Raises NoSuch, and NotYet before that and while a legal hold is on it.
    """
    asked = work.questions.get(reference)
    if asked.erased_at is not None:
        return ()
    until = asked.at + work.retention.of(QUESTIONS).kept_for
    if now < until:
        raise NotYet(until)
    if hold_on(work, reference, asked.by):
        raise NotYet(now + LOOKED_FOR_AGAIN)
    after = replace(asked, words="", answer="", why="", salt="", erased_at=now)
    return (QuestionErased(at=now, reference=reference, question=after),)


def _may_answer(work: UnitOfWork, reference: str, by: Caller) -> tuple[Question, Attempt]:
    asked, actor = work.questions.get(reference), work.people.actor(by)
    attempt = Attempt("question:answer", reference, actor)
    refuse_if(
        attempt,
        questions.may_answer(actor) or questions.is_put_to(actor, asked.by, work.people.holders()),
    )
    if asked.erased_at is not None:
        raise Overtaken(attempt, "That question is too old to be answered: its words are not kept any more.")
    if asked.answered_at is not None:
        raise Overtaken(attempt, "That question has been answered already.")
    return asked, attempt


def _may_leave_out(work: UnitOfWork, reference: str, by: Caller) -> tuple[Question, Attempt]:
    actor = work.people.actor(by)
    attempt = Attempt("question:leave-out", reference, actor)
    refuse_if(attempt, questions.may_leave_out(actor))
    asked = work.questions.get(reference)
    if asked.left_out_at is not None or asked.erased_at is not None:
        raise Overtaken(attempt, "That question has been left out already.")
    return asked, attempt
