"""When the bot erases what was asked about the policy. Questions and answers are delivered as events of the bot's."""

from collections.abc import Iterable

from chatops.facts.questions import QuestionAsked
from chatops.outbox.letter import Letter, LetterKind, Writers
from chatops.policy.retention import QUESTIONS


def _of_question(fact: QuestionAsked) -> Iterable[Letter]:
    """The bot looks when any council's time would be over, and puts it off to this one's."""
    yield Letter(LetterKind.QUESTION_TURN, fact.reference, not_before=fact.at + QUESTIONS.soonest)


WRITERS: Writers = {QuestionAsked: _of_question}
