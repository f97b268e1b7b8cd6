"""What was asked about the policy, and answered."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from chatops.facts.fact import Fact
from chatops.facts.questions import QuestionAnswered, QuestionAsked, QuestionErased, QuestionFact, QuestionLeftOut
from chatops.policy import references
from chatops.policy.editions.questions import Question
from chatops.policy.people import Office
from chatops.ports.council import Council
from chatops.ports.errors import Collided, NoSuch
from chatops.ports.idempotency import FormKind
from storage.database.drawn import drawn
from storage.database.statement import Statement
from storage.editions.schema import questions
from storage.idempotency import keep_key

_of = questions.c
_mine = _of.council == bindparam("of_council")
_one = select(questions).where(_mine, _of.reference == bindparam("of_reference"))
_found = (
    select(questions)
    .where(_mine, _of.others, _of.answered_at.is_not(None), _of.left_out_at.is_(None), _of.erased_at.is_(None))
    .order_by(_of.at.desc(), _of.reference)
)
_kept = Statement(select(_of.reference, _of.at).where(_mine, _of.erased_at.is_(None)).order_by(_of.reference))


class SqlQuestions:
    """`chatops.ports.questions.Questions`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def fresh_reference(self) -> str:
        return drawn(references.QUESTION)

    def get(self, reference: str) -> Question:
        this = {"of_council": self._council.number, "of_reference": reference}
        row = self._connection.execute(_one, this).first()
        if row is None:
            raise NoSuch(f"there is no question {reference}")
        return _question(row)

    def found(self, *, limit: int) -> Sequence[Question]:
        mine = {"of_council": self._council.number}
        return [_question(row) for row in self._connection.execute(_found.limit(limit), mine)]

    def still_kept(self) -> Sequence[tuple[str, datetime]]:
        found = _kept.all(self._connection, of_council=self._council.number)
        return [(row.reference, row.at) for row in found]


def _question(row: Row[Any]) -> Question:
    return Question(
        reference=row.reference,
        by=row.by,
        at=row.at,
        words=row.words,
        others=row.others,
        salt=row.salt,
        answer=row.answer,
        answered_by=row.answered_by,
        answered_office=Office(row.answered_office) if row.answered_office else None,
        answered_at=row.answered_at,
        why=row.why,
        left_out_by=row.left_out_by,
        left_out_at=row.left_out_at,
        erased_at=row.erased_at,
    )


def _asked(connection: Connection, council: Council, fact: QuestionAsked) -> None:
    one = fact.question
    keep_key(connection, council, FormKind.QUESTION, fact.form, one.reference)
    new = {"reference": one.reference, "by": one.by, "at": one.at, "words": one.words}
    connection.execute(questions.insert().values(council=council.number, **new, others=one.others, salt=one.salt))


def _answered(connection: Connection, council: Council, fact: QuestionAnswered) -> None:
    one = fact.question
    by = {"answered_by": one.answered_by, "answered_office": one.answered_office, "answered_at": one.answered_at}
    _once(connection, council, fact, "answered_at", answer=one.answer, **by)


def _left_out(connection: Connection, council: Council, fact: QuestionLeftOut) -> None:
    one = fact.question
    _once(
        connection, council, fact, "left_out_at", why=one.why, left_out_by=one.left_out_by, left_out_at=one.left_out_at
    )


def _erased(connection: Connection, council: Council, fact: QuestionErased) -> None:
    """An erased word is in no table any more, nor is the salt with which it could be guessed."""
    _once(
        connection, council, fact, "erased_at", words="", answer="", why="", salt="", erased_at=fact.question.erased_at
    )


def _once(connection: Connection, council: Council, fact: QuestionFact, column: str, **values: Any) -> None:
    """Once, whoever else tries in the same moment. Raises Collided."""
    this = (_of.council == council.number) & (_of.reference == fact.reference)
    done = connection.execute(questions.update().where(this, _of[column].is_(None)).values(**values))
    if done.rowcount != 1:
        raise Collided(f"that has happened to {fact.reference} already")


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    QuestionAsked: _asked,
    QuestionAnswered: _answered,
    QuestionLeftOut: _left_out,
    QuestionErased: _erased,
}
