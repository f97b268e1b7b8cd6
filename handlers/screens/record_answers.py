"""The questions of an auditor about one post, with their answers: on its page, and at the server."""

from collections.abc import Sequence

from handlers.screens import parts as p
from handlers.views.record.answers import Answer, Question

TITLES = {
    Question.WHO: "Who decided?",
    Question.WORDS: "On which words?",
    Question.AUTHORITY: "With what authority?",
    Question.PURDAH: "Was purdah on?",
    Question.REMOVED: "Can it be shown that nothing was removed?",
}


def answer_parts(answers: Sequence[Answer], *, words: bool) -> p.Parts:
    """Return each question with its answer. `words` says whether the words are shown whole, or stand elsewhere."""
    parts: list[p.Part] = []
    for answer in answers:
        named = answer.question
        parts.append(p.Heading(f"question:{named}", TITLES[named]))
        parts += [p.Says(f"answer:{named}:{n}", said) for n, said in enumerate(answer.said)]
        for n, (version, written) in enumerate(answer.words if words else ()):
            parts += [p.Note(f"version:{n}", version), p.Quoted(f"words:{n}", written)]
    return tuple(parts)
