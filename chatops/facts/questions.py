"""What has happened about questions on the policy. Clause 2.4."""

from dataclasses import dataclass
from typing import ClassVar

from chatops.facts.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAsked(Fact):
    """Somebody asked a question about the policy. The words are in the letter that takes it, and nowhere afterwards."""

    act: ClassVar[str] = "question:asked"
    clause: ClassVar[str] = "2.4"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAnswered(Fact):
    """An officer answered a question about the policy."""

    act: ClassVar[str] = "question:answered"
    clause: ClassVar[str] = "2.4"
