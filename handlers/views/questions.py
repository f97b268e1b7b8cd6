"""What was asked about the policy and answered, as others may read it: without a name. Clause 2.4."""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate.content import known_to
from chatops.policy.content.known import Known
from chatops.policy.content.without_people import without_people
from chatops.policy.editions import questions
from chatops.policy.editions.questions import Question
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Caller, Identity
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.holds import held_by
from handlers.views.phrases import when

MOST_LOOKED_AT = 500
"""Questions that are gone through, the newest first; a council gets a few in a month."""
MOST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class FoundQuestion:
    """One question and its answer with the names taken out, and the sentences above each."""

    reference: str
    asked: str
    words: str
    answered: str
    answer: str


@dataclass(frozen=True, slots=True)
class QuestionsView:
    """What was found for these words, the newest first; `more` how many besides. `may_leave_out` is the Clerk's."""

    looked_for: str
    found: tuple[FoundQuestion, ...]
    more: int
    may_leave_out: bool


def find_questions(work: UnitOfWork, now: datetime, *, words: str, by: Caller) -> QuestionsView:
    """2.4: what others asked, with these words in it as it may be read: a name that is taken out is not found.

    Raises Refused.
    """
    actor = work.people.actor(by)
    refuse_if(Attempt("question:find", "", actor), questions.may_ask(actor))
    known, wanted = known_to(work), words.casefold().split()
    every = [
        _shown(one, known, now, held_by(work, one.reference, actor, one.by))
        for one in work.questions.found(limit=MOST_LOOKED_AT)
    ]
    found = [one for one in every if all(word in f"{one.words} {one.answer}".casefold() for word in wanted)]
    may_leave_out = not questions.may_leave_out(actor)
    return QuestionsView(words, tuple(found[:MOST_SHOWN]), len(found[MOST_SHOWN:]), may_leave_out)


def asked_by(work: UnitOfWork, _now: datetime, *, reference: str) -> Identity:
    """Return by which identity whoever asked is reached. Raises NoSuch."""
    return work.people.identities_of(work.questions.get(reference).by)[0]


def _shown(one: Question, known: Known, now: datetime, held: str) -> FoundQuestion:
    answered = f"The {one.answered_office} answered" if one.answered_office else "The answer"
    return FoundQuestion(
        one.reference,
        f"A colleague asked on {when(one.at, now)}" + (f". {held}" if held else ""),
        without_people(one.words, known).words,
        answered,
        without_people(one.answer, known).words,
    )
