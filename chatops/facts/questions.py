"""What has happened about questions on the policy. Clauses 2.4 and 5.4."""

from dataclasses import dataclass

from chatops.facts.drafts import of_form
from chatops.facts.fact import Details, Fact
from chatops.policy.digests import salted_digest
from chatops.policy.editions.questions import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionFact(Fact):
    """What the facts about a question have in common: the question as it stands after them."""

    question: Question


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAsked(QuestionFact, act="question:asked"):
    """Somebody asked a question about the policy. `form` names the form it came in."""

    form: str

    def details(self) -> Details:
        asked = self.question
        return {
            "words_digest": salted_digest(asked.salt, asked.words),
            "others": int(asked.others),
            **of_form(asked.salt, self.form),
        }


class QuestionAnswered(QuestionFact, act="question:answered"):
    """An officer answered a question about the policy."""

    __slots__ = ()

    def details(self) -> Details:
        return {"words_digest": salted_digest(self.question.salt, self.question.answer)}


class QuestionLeftOut(QuestionFact, act="question:left-out"):
    """The Town Clerk left a question out of what others find."""

    __slots__ = ()

    def details(self) -> Details:
        return {"why_digest": salted_digest(self.question.salt, self.question.why)}


class QuestionErased(QuestionFact, act="question:erased"):
    """The bot erased the words of a question, of its answer and of why it was left out."""

    __slots__ = ()
