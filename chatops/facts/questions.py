"""What has happened about questions on the policy. Clause 2.4."""

from dataclasses import dataclass

from chatops.facts.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAsked(Fact, act="question:asked"):
    """Somebody asked a question about the policy. The words are in the letter that takes it, and nowhere afterwards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAnswered(Fact, act="question:answered"):
    """An officer answered a question about the policy."""
